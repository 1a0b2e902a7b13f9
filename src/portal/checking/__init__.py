"""The frame of the translation check: what a check is given, how it is found, how all of them are run."""

from portal.checking.check import Check, check
from portal.checking.nouns import (
    AllLocales,
    AppliedIgnore,
    Finding,
    Glossary,
    Noun,
    Origin,
    Peers,
    Term,
    TranslatedFile,
    TranslatedLocale,
    TranslatedUnit,
)

__all__ = [
    "AllLocales",
    "AppliedIgnore",
    "Check",
    "Finding",
    "Glossary",
    "Noun",
    "Origin",
    "Peers",
    "Term",
    "TranslatedFile",
    "TranslatedLocale",
    "TranslatedUnit",
    "check",
]
