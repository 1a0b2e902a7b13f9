"""A target renders words of the source by a false friend, in another sense or literally."""

from collections.abc import Iterable, Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.checking.concepts import concepts_named, renderings
from portal.diagnostics import Level
from portal.language import sentences
from portal.language.false_friends import Friend, false_friends_of
from portal.language.false_friends.pattern import examples, folded
from portal.language.matching import Span


@check("TRM06", on=TranslatedUnit, level=Level.WARNING, apart="senses")
def false_friend(unit: TranslatedUnit) -> Iterator[Finding]:
    near = false_friends_of(unit.language.subtag).near(folded(unit.source_text))
    target = folded(unit.text) if near else ""
    told: list[Span] = []
    for friend in near:
        if friend.may_stand_in(target):
            for wrong, named in _misunderstood(friend, unit):
                # Two senses of one word may have the same wrong rendering.
                if not _meets(wrong, told) and not _is_term(unit, wrong):
                    told.append(wrong)
                    words = _quoted(unit.target.text, wrong), _quoted(unit.source.text, named)
                    yield unit.finding(f"{words[0]} does not mean {words[1]} here", _hint(friend), span=wrong)


def _misunderstood(friend: Friend, unit: TranslatedUnit) -> Iterator[tuple[Span, Span]]:
    """Yield where a wrong word stands, and the English words that it is for: each of them once."""
    source, target = folded(unit.source_text), folded(unit.text)
    for one, other in _aligned(unit):
        named = friend.named(source[slice(*one)], source)
        if friend.is_acronym:
            named = [span for span in named if _is_acronym(unit.source_text[slice(*one)], span)]
        if named:
            for wrong, (start, end) in zip(friend.wrong(target, *other), named, strict=False):
                yield wrong, (one[0] + start, one[0] + end)


def _is_acronym(source: str, span: Span) -> bool:
    """Whether the words are in capitals in a sentence that is not: the department “IT” is no “it”."""
    return source[slice(*span)].isupper() and not source.isupper()


def _aligned(unit: TranslatedUnit) -> list[tuple[Span, Span]]:
    """Return the sentences of the source beside the target's, or the whole where they are not as many."""
    ours, theirs = sentences(unit.source_text), sentences(unit.text)
    if len(ours) != len(theirs):
        return [((0, len(unit.source_text)), (0, len(unit.text)))]
    return list(zip(ours, theirs, strict=True))


def _is_term(unit: TranslatedUnit, span: Span) -> bool:
    """Whether the words belong to an approved term: the glossary has the last word."""
    terms = (place for term in concepts_named(unit) for place in renderings(unit, term))
    return _meets(span, terms)


def _meets(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _quoted(text: str, span: Span) -> str:
    return f"“{' '.join(text[slice(*span)].split())}”"


def _hint(friend: Friend) -> str:
    return f"Say what is meant here: {' or '.join(f'“{words}”' for words in examples(friend.right))}."
