"""Gates that the item bank has to pass, one module each; a new one is found by being here."""

from functools import cache

from portal import discovery, gates
from portal.auditing import Gate


@cache
def all_gates() -> tuple[Gate, ...]:
    """Return every gate of this folder, in the order of their ids."""
    return tuple(sorted(discovery.members(gates, Gate), key=lambda gate: gate.id))
