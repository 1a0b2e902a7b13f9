"""The faults that reading can find: ids, names and hints in one table."""

from enum import Enum

from portal.diagnostics import Diagnostic, Place


class Fault(Enum):
    """A kind of fault in the content: its id, its name and what to do about it."""

    UNREADABLE = ("CNT01", "unreadable", "Save the file as UTF-8 text.")
    SYNTAX = ("CNT02", "syntax", "Mend the YAML; most often a quotation mark or an indent is missing.")
    DUPLICATE_KEY = ("CNT03", "duplicate-key", "Keep one of the two.")
    UNKNOWN_KEY = ("CNT04", "unknown-key", "Correct the spelling or delete the line.")
    WRONG_TYPE = ("CNT05", "wrong-type", "Write a value of the expected kind.")
    MISSING_KEY = ("CNT06", "missing-key", "Add the key.")
    MISSING_FILE = ("CNT07", "missing-file", "Add the file.")
    UNKNOWN_FILE = ("CNT08", "unknown-file", "Move the file to where it belongs, or delete it.")
    REPEATED_ID = ("CNT09", "repeated-id", "Give one of the two another id.")
    UNSAFE_ID = ("CNT10", "unsafe-id", "Use three or more of a-z and 0-9, words joined by single hyphens.")
    RETIRED_ID = ("CNT11", "retired-id", "Choose a new id: what was retired is never used again.")
    UNKNOWN_RELATION = ("CNT12", "unknown-relation", "Name an id that exists.")
    UNSUITABLE_RELATION = ("CNT13", "unsuitable-relation", "Correct the relation or the kind of the fact.")
    FORBIDDEN_YAML = (
        "CNT14",
        "forbidden-yaml",
        "Write the text out: aliases, anchors and tags are not read.",
    )
    TOO_LARGE = ("CNT15", "too-large", "Split the file.")
    RAW_HTML = ("CNT17", "raw-html", "Write it in words: tags are not read, and could act on the page.")
    LINE_BREAK = ("CNT18", "line-break", "Write the text in one line, or fold it with >-.")
    UNKNOWN_ICON = ("CNT19", "unknown-icon", "Name one of the theme's icons, such as material/truck.")
    BAD_LINK = ("CNT16", "bad-link", "Link to lesson:<id>, term:<id> or an https address.")

    def at(self, place: Place, message: str, hint: str = "") -> Diagnostic:
        """Return the diagnostic for this fault at `place`; `hint` replaces the table's."""
        id, name, usual = self.value
        return Diagnostic(place, id, name, message, hint or usual)
