"""The faults that a delivery can have as a file: ids, names and hints in one table."""

from enum import Enum

from portal.diagnostics import Diagnostic, Place


class Fault(Enum):
    """A kind of fault in a delivered file: its id, its name and what to do about it."""

    UNREADABLE = ("XCH01", "unreadable", "Check the name of the file and the right to read it.")
    NOT_UTF_8 = ("XCH02", "not-utf-8", "Save the file as UTF-8 text.")
    TOO_LARGE = ("XCH03", "too-large", "Split the file.")
    UNKNOWN_KIND = (
        "XCH04",
        "unknown-kind",
        "Deliver PO (.po, .pot), XLIFF (.xlf, .xliff) or, to the import, a table (.csv).",
    )
    SYNTAX = ("XCH05", "broken-syntax", "Mend the line, or export the file again.")
    CONTROL_CHARACTER = ("XCH06", "control-character", "Delete the character.")
    DOCTYPE = ("XCH07", "doctype", "Delete the declaration: entities are not read.")
    DUPLICATE_ENTRY = ("XCH08", "duplicate-entry", "Keep one of the two.")
    NO_ENTRIES = ("XCH09", "no-entries", "Export the file again, with its texts.")
    SEVERAL_LOCALES = ("XCH10", "several-locales", "Deliver one file for each locale.")
    NO_LOCALE = ("XCH12", "no-locale", "Name it: --locale ro.")
    EXTRA_BLOCK = ("XCH11", "extra-block", "Delete the block, or add it to the English page.")
    OTHER_LOCALE = (
        "XCH13",
        "other-locale",
        "Import it as its own locale, or correct what the file names.",
    )
    UNKNOWN_UNIT = ("XCH14", "unknown-unit", "Leave the ids as they were exported, or export again.")
    OLD_SOURCE = ("XCH15", "old-source", "Export again, and translate what the source says now.")
    EMPTIED = ("XCH16", "emptied-target", "Write the translation; a text is taken out in the content itself.")
    CONFLICT = ("XCH17", "conflict", "Compare the two texts, export again and put the right one there.")
    NO_REVIEWER = ("XCH18", "no-reviewer", "Name who has reviewed them: --by NAME.")
    UNWRITABLE = ("XCH19", "unwritable", "Write the text in another way, or mend the content file first.")

    def at(self, place: Place, message: str, hint: str = "") -> Diagnostic:
        """Return the diagnostic for this fault at `place`; `hint` replaces the table's."""
        id, name, usual = self.value
        return Diagnostic(place, id, name, message, hint or usual)


class RefusalError(Exception):
    """Nothing sensible can be read beyond this diagnostic."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic
