"""An ignore keeps nothing back: the finding is gone, or the unit is."""

from collections.abc import Iterator

from portal.checking import AppliedIgnore, Finding, check


@check("IGN02", on=AppliedIgnore)
def ignore_unused(applied: AppliedIgnore) -> Iterator[Finding]:
    ignore = applied.ignore
    if not applied.has_unit:
        message = f"the ignore of {ignore.check} is for a unit that does not exist"
        yield Finding(message, f"Delete it, or correct “{ignore.unit}”.", ignore.unit, ignore.place)
    elif applied.is_current and not applied.is_used:
        message = f"the ignore of {ignore.check} keeps nothing back"
        yield Finding(message, "Delete it; the check does not report this unit.", ignore.unit, ignore.place)
