"""An ignore does not say why the finding is none."""

import re
from collections.abc import Iterator

from portal.checking import AppliedIgnore, Finding, check

LETTER = re.compile(r"[^\W\d_]")


@check("IGN01", on=AppliedIgnore)
def ignore_without_reason(applied: AppliedIgnore) -> Iterator[Finding]:
    ignore = applied.ignore
    if not LETTER.search(ignore.reason):
        message = f"the ignore of {ignore.check} gives no reason"
        hint = "Say why the text is right as it stands; until then the finding is reported."
        yield Finding(message, hint, ignore.unit, ignore.place)
