"""An ignore was made for another text than the unit has now."""

from collections.abc import Iterator

from portal.checking import AppliedIgnore, Finding, check

# What an editor writes who does not know the fingerprint yet.
OPEN = "0" * 12


@check("IGN03", on=AppliedIgnore)
def ignore_expired(applied: AppliedIgnore) -> Iterator[Finding]:
    ignore = applied.ignore
    if not applied.has_unit or applied.is_current:
        return
    message = f"the ignore of {ignore.check} is for an earlier text"
    if ignore.text == OPEN:
        message = f"the ignore of {ignore.check} does not say yet which text it is for"
    hint = "Delete it; the check no longer reports this unit."
    if applied.is_used:
        hint = f"Judge the text anew; if it is right, write “text: {applied.fingerprint}”, or else delete it."
    yield Finding(message, hint, ignore.unit, ignore.place)
