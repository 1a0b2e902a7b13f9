"""Word lists of the portal's own, one file each beside this module."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lists"


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list, none where there is no such list; lines with # are remarks."""
    path = FOLDER / f"{name}.txt"
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
