"""How much each word says about each document: word forms with a common stem, and their weighed finds."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from math import log

from portal.language.compounds import divisions
from portal.language.language import COMPOUNDING
from portal.searching.documents import Document, Name
from portal.searching.folding import Word, folded, runs_of, words_in, words_of
from portal.searching.passed_over import passed_over
from portal.searching.persian import ENDINGS
from portal.searching.stemming import stemmer_of

# Okapi BM25's saturation, and how much a long document is held against it.
SATURATION, LENGTH = 1.2, 0.5
# What a name, and a name of what a lesson also deals with, adds to the words of the text.
NAMED, RELATED = 4.0, 1.5
# A part of a word that joiners divide, and of a compound, beside the whole.
PART, COMPOUND_PART = 0.6, 0.4
SHORTEST_PART = 4
# The browser is sent whole numbers: tenths of a weight, and how much of a name a word is, of fifteen.
SCALE, WHOLE_NAME = 10, 15
# The best finds of a stem: a word in more documents tells little of any one of them.
MOST_FINDS = 120


@dataclass(slots=True)
class Group:
    """Word forms with one stem: `rarity` is the inverse document frequency, `finds` weights by document.

    The weight in the lower four bits is the part of a name, above it that of the text.
    """

    stem: str
    forms: set[str] = field(default_factory=set)
    rarity: int = 0
    finds: dict[int, int] = field(default_factory=dict)


def _worth(weight: int) -> int:
    """Return by what the best finds are chosen: a name's word counts for more than any text."""
    return (weight >> 4) + 16 * (weight & 15)


def silent_words(subtag: str) -> frozenset[str]:
    """Return what is an ending where a joiner sets it apart, and no word to be looked for."""
    return frozenset(map(folded, ENDINGS)) if subtag == "fa" else frozenset()


def groups_of(documents: tuple[Document, ...], subtag: str) -> list[Group]:
    """Return the groups of a language's documents, sorted by stem."""
    return _Weighing(documents, subtag).groups()


class _Weighing:
    def __init__(self, documents: tuple[Document, ...], subtag: str) -> None:
        self.documents = documents
        self.subtag = subtag
        self.stem = stemmer_of(subtag)
        self.silent = silent_words(subtag)
        self.passed_over = frozenset(passed_over(subtag))
        self.found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        self.forms: dict[str, set[str]] = defaultdict(set)
        self.terms: dict[str, list[tuple[str, float]]] = {}
        self.lengths: Counter[int] = Counter()
        self.known = self._vocabulary() if subtag in COMPOUNDING else frozenset[str]()
        self.stems = frozenset(map(self.stem, self.known))

    def groups(self) -> list[Group]:
        for number, document in enumerate(self.documents):
            self._count(number, document)
        rarities = {stem: self._rarity(len(found)) for stem, found in self.found.items()}
        shares = [self._shares(document, rarities) for document in self.documents]
        average = sum(self.lengths.values()) / max(1, len(self.documents)) or 1.0
        groups = []
        for stem in sorted(self.found):
            finds = {
                number: min(255, round(SCALE * rarities[stem] * self._saturated(count, number, average))) * 16
                + shares[number].get(stem, 0)
                for number, count in self.found[stem].items()
            }
            best = sorted(finds, key=lambda number: (-_worth(finds[number]), number))
            kept = {number: finds[number] for number in sorted(best[:MOST_FINDS])}
            groups.append(Group(stem, self.forms[stem], round(SCALE * rarities[stem]), kept))
        return groups

    def _rarity(self, number: int) -> float:
        return log(1 + (len(self.documents) - number + 0.5) / (number + 0.5))

    def _saturated(self, count: float, number: int, average: float) -> float:
        length = 1 - LENGTH + LENGTH * self.lengths[number] / average
        return count * (SATURATION + 1) / (count + SATURATION * length)

    def _count(self, number: int, document: Document) -> None:
        for passage in document.passages:
            runs = runs_of(passage.text)
            self.lengths[number] += len(runs)
            for run in runs:
                for stem, part in self._terms_in(run):
                    self.found[stem][number] += passage.weight * part
        for names, worth in ((document.names, NAMED), (document.related, RELATED)):
            for name in names:
                words = self._named(name)
                weight = worth * name.weight / len(words) ** 0.5 if words else 0.0
                for word in words:
                    self._enter(number, word, weight)

    def _terms_in(self, run: str) -> list[tuple[str, float]]:
        """Return the stems that a run of letters is found by; most runs come again and again."""
        terms = self.terms.get(run)
        if terms is None:
            found = [term for word in words_in(run) for term in self._terms(word)]
            for form, stem, _ in found:
                self.forms[stem].add(form)
            terms = self.terms[run] = [(stem, part) for _, stem, part in found]
        return terms

    def _named(self, name: Name) -> list[Word]:
        """Return the words of a name, and its neighbours written as one: customerservice."""
        words = list(words_of(name.text))
        pairs = pairwise(word.whole for word in words)
        return [*words, *(Word(f"{a}{b}") for a, b in pairs if len(a) > 2 and len(b) > 2)]

    def _enter(self, number: int, word: Word, weight: float) -> None:
        for form, stem, part in self._terms(word):
            self.forms[stem].add(form)
            self.found[stem][number] += weight * part

    def _terms(self, word: Word) -> Iterator[tuple[str, str, float]]:
        """Yield what a word is found by: itself, its parts, and the parts of a compound."""
        form = folded(word.whole)
        if not form:
            return
        joined = "\u200c".join(word.parts) or word.whole
        yield form, self.stem(joined if self.subtag == "fa" else word.whole), 1.0
        for part in word.parts:
            small = folded(part)
            if len(small) > 1 and small not in self.silent:
                yield small, self.stem(part), PART
        for part in self._compound_parts(word.whole):
            yield folded(part), self.stem(part), COMPOUND_PART

    def _compound_parts(self, whole: str) -> Iterator[str]:
        if not self.known or len(whole) < 2 * SHORTEST_PART:
            return
        for first, rest in divisions(whole, self.subtag):
            if rest in self.known and (first in self.known or self.stem(first) in self.stems):
                yield from (part for part in (first, rest) if len(part) >= SHORTEST_PART)
                return

    def _vocabulary(self) -> frozenset[str]:
        texts = (
            text
            for document in self.documents
            for text in (*(p.text for p in document.passages), *(n.text for n in document.names))
        )
        runs = {run for text in texts for run in runs_of(text)}
        return frozenset(word.whole for run in runs for word in words_in(run))

    def _shares(self, document: Document, rarities: dict[str, float]) -> dict[str, int]:
        """Return how much of a name each stem is, in fifteenths; where there are several names, at most."""
        shares: dict[str, int] = {}
        for name in document.names:
            for stem, part in self._parts(name, rarities).items():
                shares[stem] = max(shares.get(stem, 0), round(WHOLE_NAME * name.weight * min(1.0, part)))
        return shares

    def _parts(self, name: Name, rarities: dict[str, float]) -> dict[str, float]:
        """Return how much of a name its words are, the rare ones more, and its neighbours written as one.

        A query is looked up without what is passed over: its other words are the whole name then.
        """
        words = list(words_of(name.text))
        terms = [term for word in words for term in islice(self._terms(word), 1)]
        total = sum(rarities[stem] for _, stem, _ in terms) or 1.0
        told = sum(rarities[stem] for form, stem, _ in terms if form not in self.passed_over) or 1.0
        parts: dict[str, float] = defaultdict(float)
        for form, stem, _ in terms:
            parts[stem] += rarities[stem] / (total if form in self.passed_over else told)
        for word in self._named(name)[len(words) :]:
            parts[self.stem(word.whole)] = 2 / len(words)
        return parts
