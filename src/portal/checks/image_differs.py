"""A target loses, changes or adds an image."""

import re
from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import images


@check("STR11", on=TranslatedUnit, signs="[")
def image_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted = Counter(images(unit.source.text))
    there = Counter(_as_english(image, unit) for image in images(unit.target.text))
    span = (0, len(unit.target.text))
    for image in sorted((wanted - there).keys()):
        hint = f"Write ![a description]({image}); translate the description alone."
        yield unit.finding(f"the image {image} is missing", hint, span=span)
    for image in sorted((there - wanted).keys()):
        start = max(unit.target.text.find(image), 0)
        hint = "Take the image out, or correct its address."
        yield unit.finding(f"English has no image {image}", hint, span=(start, start + len(image)))


def _as_english(image: str, unit: TranslatedUnit) -> str:
    """Return an image's address with English's tag where a locale has an image of its own: map.es.svg."""
    tags = "|".join(map(re.escape, {unit.locale.id, unit.locale.tag, unit.language.subtag}))
    english = re.sub(rf"(?<=[./_-])(?:{tags})(?=[./_-])", "en", image)
    return english if english in unit.source.text else image
