"""Which language a text is in, by two engines that must agree.

py3langid is asked first; only what it does not take for the expected language goes on to lingua, so a
clean text never loads the second engine. Thresholds by length are those at which both together were
wrong on less than 1 % of text that was right.
"""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lingua import LanguageDetector
    from py3langid.langid import LanguageIdentifier

SHORTEST = 20
SURE = 0.8


@dataclass(frozen=True, slots=True)
class Verdict:
    """What both engines say: `rejected` where both deny the language, `other` where both name another."""

    rejected: bool = False
    other: str = ""


EXPECTED = Verdict()


def identify(text: str, language: str, among: frozenset[str]) -> Verdict:
    """Return the verdict on a text that should be in `language`; short texts are never rejected.

    `language` and `among` are language subtags such as `pt`; only these are considered. Of a language
    that one of the engines does not know nothing is said.
    """
    if len(text) < SHORTEST or language not in among:
        return EXPECTED
    engine = _first(among)
    if language not in engine.labels:
        return EXPECTED
    first, first_share = engine.classify(text)
    if first == language or language not in _second_knows(among):
        return EXPECTED
    second, second_share = _second_opinion(text, among)
    if second == language:
        return EXPECTED
    sure = first == second and min(first_share, second_share) >= SURE
    return Verdict(rejected=True, other=first if sure else "")


@cache
def _first(among: frozenset[str]) -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # a second to load

    engine = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    engine.set_languages(sorted(among & frozenset(engine.labels)))
    return engine


def _second_opinion(text: str, among: frozenset[str]) -> tuple[str, float]:
    shares = _second(among).compute_language_confidence_values(text)
    return (shares[0].language.iso_code_639_1.name.lower(), shares[0].value) if shares else ("", 0.0)


@cache
def _second_knows(among: frozenset[str]) -> frozenset[str]:
    from lingua import IsoCode639_1  # noqa: PLC0415  # a second to load

    return frozenset(tag for tag in among if hasattr(IsoCode639_1, tag.upper()))


@cache
def _second(among: frozenset[str]) -> "LanguageDetector":
    from lingua import IsoCode639_1, LanguageDetectorBuilder  # noqa: PLC0415  # a second to load

    codes = [getattr(IsoCode639_1, tag.upper()) for tag in sorted(_second_knows(among))]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
