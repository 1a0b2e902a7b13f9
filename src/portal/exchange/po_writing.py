"""Write PO: what Poedit, Weblate and every other tool of gettext's kind reads."""

import babel
import polib
from babel.messages.plurals import get_plural

from portal.exchange.entries import Entry, Export
from portal.model import Locale

BASE = "base: "
FUZZY = "fuzzy"
WIDTH = 78


def po_text(export: Export) -> str:
    """Return the export as PO: a unit's id is its context, a stale target is fuzzy."""
    file = polib.POFile(wrapwidth=WIDTH, encoding="utf-8")
    file.metadata = _header(export)
    file.extend(map(_entry, export.entries))
    return f"{file}\n"


def _header(export: Export) -> dict[str, str]:
    language = export.locale.tag.replace("-", "_")
    return {
        "Project-Id-Version": f"two-offices {export.revision}",
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": f"{export.day.isoformat()} 00:00+0000",
        "Last-Translator": "",
        "Language-Team": language,
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(export.locale),
    }


def plural_forms(locale: Locale) -> str:
    """Return how the language counts, in gettext's words; babel knows them."""
    return get_plural(babel.Locale.parse(locale.tag, sep="-")).plural_forms


def _entry(entry: Entry) -> polib.POEntry:
    notes = [f"{category}: {text}" for category, text in entry.notes()]
    return polib.POEntry(
        msgctxt=entry.id,
        msgid=entry.source,
        msgstr=entry.target,
        comment="\n".join([*notes, f"{BASE}{entry.base}"]),
        occurrences=[(entry.place.path, str(entry.place.line))],
        flags=[FUZZY] if entry.is_fuzzy else [],
        previous_msgctxt=None,
        previous_msgid=entry.was if entry.target else None,
    )
