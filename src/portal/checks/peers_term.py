"""A target lacks the term of a concept that nearly all other languages have in the same text."""

from collections.abc import Iterator

from portal.checking import Finding, Peers, Term, TranslatedUnit, check
from portal.checking.concepts import concepts_named, has_forbidden, is_rendered, shares_word, stand_in
from portal.diagnostics import Level

FEWEST = 3
MOST = 0.8


@check("PEE01", on=Peers, level=Level.WARNING)
def peers_term(peers: Peers) -> Iterator[Finding]:
    for unit, term, others in _absences(peers):
        if not _is_told_elsewhere(unit, term):
            message = (
                f"the term “{term.target}” for “{term.source}” is absent; {others} other languages have it"
            )
            yield peers.finding(unit, message, f"Write “{term.target}”, or a form of it.")


def _absences(peers: Peers) -> Iterator[tuple[TranslatedUnit, Term, int]]:
    """Yield each term that one language lacks, with the number of the others that have it."""
    named = [(unit, concepts_named(unit)) for unit in peers.targets]
    for concept in {term.concept: None for _, terms in named for term in terms}:
        uses = [
            (unit, term) for unit, terms in named for term in terms if term.concept == concept and term.target
        ]
        lacking = [(unit, term) for unit, term in uses if not is_rendered(unit, term)]
        if lacking and len(lacking) * 2 < len(uses):
            found = len(uses) - len(lacking)
            if found >= FEWEST and found >= MOST * (len(uses) - 1):
                yield from ((unit, term, found) for unit, term in lacking)


def _is_told_elsewhere(unit: TranslatedUnit, term: Term) -> bool:
    """Whether another check of this language alone says so, or says more."""
    if unit.own and " " in term.source:
        return True
    return has_forbidden(unit, term) or shares_word(unit, term) or stand_in(unit, term) is not None
