"""The content as scripts, for pages that ask items of several lessons."""

import json

from portal.bank import Bank
from portal.browsing.offers import offers_script
from portal.items import Item
from portal.learning.curriculum import curriculum_script, items_by_module
from portal.model import Library, Locale
from portal.pages.page import REVIEW, Settings
from portal.pages.quiz import render_items
from portal.pages.writer import Writer


def render_scripts(library: Library, bank: Bank, settings: Settings) -> dict[str, str]:
    """Return the curriculum, the offers of languages and the bank, `bank/<locale>/<module>.js`.

    They are named by their paths below the assets.
    """
    bank_scripts = {
        f"bank/{locale.id}/{module}.js": _script(library, settings, locale, items)
        for module, items in items_by_module(library, bank).items()
        for locale in library.locales
    }
    return {
        "curriculum.js": curriculum_script(library, bank),
        "offers.js": offers_script(library),
        **bank_scripts,
    }


def _script(library: Library, settings: Settings, locale: Locale, items: list[Item]) -> str:
    blocks = render_items(items, Writer(library, locale, REVIEW, settings))
    data = {item.id: str(block) for item, block in zip(items, blocks, strict=True)}
    return f"portalBank({json.dumps(data, ensure_ascii=False, separators=(',', ':'))});\n"
