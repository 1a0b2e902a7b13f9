"""A target renders words of the source by a false friend, in another sense or literally."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.checking.concepts import concepts_named, renderings
from portal.diagnostics import Level
from portal.language import sentences
from portal.language.false_friends import Friend, false_friends_of
from portal.language.false_friends.pattern import examples, folded, pattern
from portal.language.matching import Span


@check("TRM06", on=TranslatedUnit, level=Level.WARNING)
def false_friend(unit: TranslatedUnit) -> Iterator[Finding]:
    friends = false_friends_of(unit.language.subtag)
    if friends is None:
        return
    source, target = unit.source_text, folded(unit.text)
    for friend in friends.named(source):
        if pattern(friend.wrong).search(target):
            for span, words in _misunderstood(friend, source, target):
                if not _is_term(unit, span):
                    found = " ".join(unit.target.text[slice(*span)].split())
                    message = f"“{found}” does not mean “{' '.join(words.split())}” here"
                    yield unit.finding(message, _hint(friend), span=span)


def _misunderstood(friend: Friend, source: str, target: str) -> Iterator[tuple[Span, str]]:
    """Yield where a wrong word stands, with the English words: no more of them than English has."""
    for part, (start, end) in _aligned(source, target):
        named = friend.found_in(part, source)
        if named and not pattern(friend.right).search(target, start, end):
            there = pattern(friend.wrong).finditer(target, start, end)
            yield from ((found.span(), words) for found, words in zip(there, named, strict=False))


def _aligned(source: str, target: str) -> list[tuple[str, Span]]:
    """Return the sentences of the source beside the target's, or the whole where they are not as many."""
    ours, theirs = sentences(source), sentences(target)
    if len(ours) != len(theirs):
        return [(source, (0, len(target)))]
    return [(source[slice(*one)], other) for one, other in zip(ours, theirs, strict=True)]


def _is_term(unit: TranslatedUnit, span: Span) -> bool:
    """Whether the words belong to an approved term: the glossary has the last word."""
    terms = (place for term in concepts_named(unit) for place in renderings(unit, term))
    return any(start < span[1] and span[0] < end for start, end in terms)


def _hint(friend: Friend) -> str:
    words = [f"“{word}”" for word in examples(friend.right)]
    return f"Say what is meant here: {' or '.join(words)}."
