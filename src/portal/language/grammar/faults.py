"""What is wrong in a clause of a language whose words need no analysis."""

from typing import NamedTuple


class Fault(NamedTuple):
    """Words at fault, and the reason, a key of the check's messages."""

    start: int
    end: int
    words: str
    kind: str
