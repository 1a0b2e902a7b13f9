"""The words that join two things of the same kind: and, or."""

CONJUNCTIONS = {
    "af": frozenset({"en", "of"}),
    "en": frozenset({"and", "or"}),
    "es": frozenset({"y", "e", "o", "u"}),
    "fa": frozenset({"و", "یا"}),
    "pt": frozenset({"e", "ou"}),
    "ro": frozenset({"și", "ori", "sau"}),
}
