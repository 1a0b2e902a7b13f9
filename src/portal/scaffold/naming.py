"""Whether a new language can have the id and the tag that it was given."""

import re
from collections.abc import Iterable

from portal.model import Locale
from portal.reading.library import LOCALE_ID
from portal.scaffold.profile import profile_of
from portal.schema import TAG_PATTERN

EXAMPLES = "two letters, with script or country where needed: fr, ar, zh-Hant"


def fault_of(id: str, tag: str, present: Iterable[Locale]) -> str | None:
    """Return why a language cannot be added under this id with this tag, None where it can."""
    if not LOCALE_ID.fullmatch(id):
        usual = _usual_case(id)
        meant = f"; did you mean {usual}?" if usual != id and LOCALE_ID.fullmatch(usual) else ""
        return f"“{id}” cannot be the id of a language: it has {EXAMPLES}{meant}"
    if not re.fullmatch(TAG_PATTERN, tag):
        return f"“{tag}” is not a language tag (BCP 47), such as pt-BR"
    if profile_of(tag) is None:
        hint = "; give the tag with --tag" if tag == id else ""
        return f"“{tag}” is not a language that CLDR knows{hint}"
    for locale in present:
        if locale.id.casefold() == id.casefold():
            return f"the portal has the language “{locale.id}” already: content/locales/{locale.id}.yml"
        if locale.tag.casefold() == tag.casefold():
            return f"the tag “{tag}” is that of “{locale.id}” already; name another with --tag"
    return None


def _usual_case(id: str) -> str:
    """Return an id in the case that BCP 47 recommends: zh-Hant, pt-BR."""
    language, *rest = id.replace("_", "-").lower().split("-")
    return "-".join([language, *(part.title() if len(part) == 4 else part.upper() for part in rest)])
