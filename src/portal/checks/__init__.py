"""The checks, one file each; a new one is found by being here."""

from functools import cache

from portal import checks, discovery
from portal.checking import Check


@cache
def all_checks() -> tuple[Check, ...]:
    """Return every check of this folder, sorted by id."""
    return tuple(sorted(discovery.members(checks, Check), key=lambda check: check.id))
