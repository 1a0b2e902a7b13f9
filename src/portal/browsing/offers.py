"""The words in which each language is offered to a reader whose browser asks for it."""

import json

from portal.model import Library

PARTS = ("text", "yes", "no")


def offers_script(library: Library) -> str:
    """Return the script with the offer of every locale, by its tag; loaded only where one is made."""
    offers = {
        locale.tag: {part: library.wording(f"interface.offer.{part}", locale.id).text for part in PARTS}
        for locale in library.locales
    }
    return f"window.portalOffers={json.dumps(offers, ensure_ascii=False, separators=(',', ':'))};\n"
