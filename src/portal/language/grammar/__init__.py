"""Grammar that can be told for certain: which words agree, which forms of a verb another asks for."""

import importlib
from functools import cache

from portal.language.grammar.rules import Grammar

_MODULES = {"es": "spanish", "pt": "portuguese", "ro": "romanian"}


@cache
def grammar_of(subtag: str) -> Grammar | None:
    """Return the grammar of a Romance language, None for others; its words are loaded when first asked."""
    if subtag not in _MODULES:
        return None
    module = importlib.import_module(f"portal.language.grammar.{_MODULES[subtag]}")
    grammar: Grammar = module.GRAMMAR
    return grammar
