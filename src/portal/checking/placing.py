"""Whether a target goes with its own source, judged by what goes with what in the other texts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from portal.checking.lengths import length
from portal.checking.nouns import TranslatedUnit
from portal.language.association import ENGLISH, OTHER, Association, are_cognate
from portal.language.matching import spelling

# So many other texts must show what goes with a word, more where there is more room for chance; of words
# that look alike, one is enough.
ENOUGH = 2
MANY = 300
# Fewer texts show too little to place a whole text.
LEAST = 250
# The part of its telling words that go with the target: hardly any, by how much more elsewhere.
HARDLY = 0.3
MUCH = 0.45
# Less is enough where each of two texts goes with the other one's source.
SWAPPED = 0.45
SOME = 0.2
CANDIDATES = 8
FEWEST = 3
SHORT = 3
FREQUENT = 0.1
FEW = 10
# How much longer or shorter than its source a translation can be.
LENGTHS = (0.65, 1.6)
MARKS = ".?!:;…؟"


@dataclass(frozen=True, slots=True)
class Placing:
    """The texts of a locale with what is known of their words."""

    units: tuple[TranslatedUnit, ...]
    known: Association
    alike: dict[str, list[int]]

    def lost(self, number: int, side: int) -> tuple[list[str], list[str]]:
        """Return the words of one side that should have a partner and have none, and all that should."""
        there = self.known.words(number, 1 - side)
        certain = [word for word in self.known.words(number, side) if self._is_certain(word, side)]
        lost = [word for word in certain if self.known.partners(word, side).isdisjoint(there)]
        return (
            [word for word in lost if not self._is_part(word, number)] if side == ENGLISH else lost
        ), certain

    def _is_part(self, word: str, number: int) -> bool:
        """Whether the partner of an English word is part of a compound."""
        letters = spelling(self.units[number].target.text)
        return any(len(each) > SHORT and each in letters for each in self.known.partners(word, ENGLISH))

    def _is_certain(self, word: str, side: int) -> bool:
        partners = self.known.partners(word, side)
        others = self.known.count(word, side) - 1
        if not partners or others >= ENOUGH + (len(self.units) > MANY):
            return bool(partners)
        return others > 0 and any(are_cognate(word, partner) for partner in partners)

    def rightful(self, number: int) -> int | None:
        """Return the number of the pair whose source a target goes with, if its own is hardly that."""
        own = self.known.support(number, number) if len(self.units) >= LEAST else 1
        if own > SWAPPED:
            return None
        target = self.units[number].target.text
        for other in self._candidates(number):
            if _may_be(self.units[other].source.text, target):
                better = self.known.support(other, number) - own
                alone = own <= HARDLY and better > MUCH
                if alone or (better > SOME and self._is_exchanged(number, other)):
                    return other
        return None

    def _candidates(self, number: int) -> list[int]:
        """Return the numbers of the pairs whose sources have most of the words that a target comes from."""
        votes: Counter[int] = Counter()
        for word in self.known.telling(number, OTHER):
            for origin in self.known.origins(word):
                votes.update(self.known.pairs_with(origin, ENGLISH))
        del votes[number]
        return [other for other, count in votes.most_common(CANDIDATES) if count >= FEWEST]

    def _is_exchanged(self, number: int, other: int) -> bool:
        """Whether the other text goes with this one's source better than with its own."""
        return self.known.support(number, other) - self.known.support(other, other) > SOME

    def rightful_label(self, number: int, lost: list[str]) -> int | None:
        """Return the number of the label whose words a label has: exchanged with it, or copied from it."""
        if self._goes_with(number, number):
            return None
        for other in dict.fromkeys(self._with_origins(self.lost(number, OTHER)[0])):
            if other != number and self.units[other].is_label and self._is_owner(other, number, lost):
                return other
        return None

    def original(self, number: int) -> int | None:
        """Return the number of the label that a label is a mere copy of, though English has other words."""
        unit, words = self.units[number], self.known.words(number, ENGLISH)
        if self._goes_with(number, number) or not (unit.own or len(words) > 1):
            return None
        for other in self.alike.get(spelling(unit.target.text), ()):
            source = self.known.words(other, ENGLISH)
            another = unit.own or len(source) > 1
            if another and set(source).isdisjoint(words) and self._goes_with(other, other):
                return other
        return None

    def _goes_with(self, source: int, target: int) -> bool:
        """Whether a word of a source has anything to do with a word of a target."""
        words = self.known.words(target, OTHER)
        return any(
            self._go_together(word, other, target)
            for word in self.known.words(source, ENGLISH)
            for other in words
        )

    def _with_origins(self, words: list[str]) -> Iterator[int]:
        for word in words:
            for origin in self.known.partners(word, OTHER):
                yield from self.known.pairs_with(origin, ENGLISH)[:CANDIDATES]

    def _is_owner(self, other: int, number: int, lost: list[str]) -> bool:
        """Whether another label has what this one lacks, or the same text and lacks nothing."""
        absent = [word for word in lost if word not in self.known.words(other, ENGLISH)]
        one, two = self.units[other], self.units[number]
        if not absent or not _may_be(one.source.text, two.target.text):
            return False
        if spelling(one.target.text) == spelling(two.target.text):
            return not self.lost(other, ENGLISH)[0]
        there = self.known.words(other, OTHER)
        exchanged = any(not self.known.partners(word, ENGLISH).isdisjoint(there) for word in absent)
        return exchanged and bool(self.lost(other, ENGLISH)[0])

    def another_word(self, number: int, lost: str) -> str:
        """Return the one word of a target that goes with another English word; all others go with its own."""
        strange = self.lost(number, OTHER)[0]
        if len(strange) != 1 or not self._are_others_related(number, lost, strange[0]):
            return ""
        if not (self.known.is_sure(lost, ENGLISH) and self.known.is_sure(strange[0], OTHER)):
            return ""
        others = (strange[0], *self.known.partners(strange[0], OTHER))
        return "" if any(are_cognate(lost, other) for other in others) else strange[0]

    def _are_others_related(self, number: int, lost: str, strange: str) -> bool:
        source, target = (self.known.words(number, side) for side in (ENGLISH, OTHER))
        if any(self.known.are_related(word, strange, number) for word in source):
            return False
        rest = [word for word in source if word != lost]
        others = [word for word in target if word != strange and not self._is_grammar(word)]
        return bool(others) and all(
            any(self._go_together(word, other, number) for word in rest) for other in others
        )

    def _go_together(self, word: str, other: str, number: int) -> bool:
        if other in self.known.partners(word, ENGLISH) or are_cognate(word, other):
            return True
        return self.known.are_related(word, other, number)

    def _is_grammar(self, word: str) -> bool:
        """Whether a word is too short or too frequent to say anything."""
        return len(word) <= SHORT or self.known.count(word, OTHER) > max(FEW, FREQUENT * len(self.units))


def placing_of(units: tuple[TranslatedUnit, ...]) -> Placing:
    """Return what can be learnt from the texts of a locale."""
    alike: dict[str, list[int]] = {}
    for number, unit in enumerate(units):
        if unit.is_label:
            alike.setdefault(spelling(unit.target.text), []).append(number)
    return Placing(units, Association([(unit.source_text, unit.text) for unit in units]), alike)


def _may_be(source: str, target: str) -> bool:
    """Whether a text looks like the translation of another, by its length and by the mark at its end."""
    least, most = LENGTHS
    alike = (source.strip()[-1:] in MARKS) == (target.strip()[-1:] in MARKS)
    return alike and least <= length(target) / length(source) <= most
