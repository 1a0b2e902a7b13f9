"""Names of languages as files write them, as BCP 47 tags."""

import re

NAME = re.compile(
    r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?:\.[a-z0-9-]+)?(?:@(?P<modifier>\w+))?",
    re.IGNORECASE | re.ASCII,
)
# What the C library's locales call by a modifier; the others say nothing about the text.
SCRIPTS = {"arabic": "Arab", "cyrillic": "Cyrl", "devanagari": "Deva", "latin": "Latn"}
VARIANTS = frozenset({"valencia"})


def tag_of(header: str) -> str:
    """Return the BCP 47 tag for a name such as pt_BR or sr@latin, empty where it names no language."""
    found = NAME.fullmatch(header.strip())
    if not found:
        return ""
    modifier = (found["modifier"] or "").lower()
    script = (found["script"] or SCRIPTS.get(modifier, "")).title()
    region = (found["region"] or "").upper()
    variant = modifier if modifier in VARIANTS else ""
    return "-".join(part for part in (found["language"].lower(), script, region, variant) if part)
