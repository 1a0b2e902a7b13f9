"""A target has more or fewer questions, paragraphs, quotations or sentences than all other languages."""

import re
from collections.abc import Callable, Iterator
from statistics import median

from portal.checking import Finding, Peers, TranslatedUnit, check
from portal.checking.lengths import length, whole_sentences
from portal.diagnostics import Level
from portal.markup import masked

FEWEST = 3
QUESTION = re.compile(r"[?؟]+(?!\w)")
QUOTATION = re.compile(r"[“«„][^”»“„«\n]*\w[^”»“„«\n]*[”»“]|(?<!\w)\"[^\"\n]*\w[^\"\n]*\"(?!\w)")
BRACKETS = re.compile(r"\([^()\n]*\w[^()\n]*\)")
PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")
# A text with a sentence more than its peers is at least so much longer.
LONGER = 1.25

Count = Callable[[str], int]


@check("PEE05", on=Peers, level=Level.WARNING)
def peers_structure(peers: Peers) -> Iterator[Finding]:
    if len(peers.targets) <= FEWEST:
        return
    for name, count in FEATURES.items():
        counts = [count(unit.text) for unit in peers.targets]
        for number, unit in enumerate(peers.targets):
            others = {*counts[:number], *counts[number + 1 :]}
            found, wanted = counts[number], counts[number - 1]
            if len(others) == 1 and found != wanted and _is_fault(name, found, wanted, unit, peers):
                message = f"{name}: {found} here, {wanted} in all other languages"
                yield peers.finding(unit, message, "Compare it with the English text and with the others.")


def _is_fault(name: str, found: int, wanted: int, unit: TranslatedUnit, peers: Peers) -> bool:
    """Whether a difference can be no matter of style."""
    if name in MAY_BE_ADDED:
        return found == 0 and FEATURES[name](masked(peers.source.text)) > 0
    if name == SENTENCES:
        return _is_added(unit, peers) if found > wanted else _is_joined(wanted, unit, peers)
    return True


def _is_added(unit: TranslatedUnit, peers: Peers) -> bool:
    """Whether a text is longer by a sentence, and not one sentence divided."""
    others = (length(each.target.text) for each in peers.targets if each is not unit)
    return length(unit.target.text) > LONGER * median(others)


def _is_joined(wanted: int, unit: TranslatedUnit, peers: Peers) -> bool:
    """Whether sentences that the portal keeps apart everywhere else are one; others may join them."""
    return unit.own and len(whole_sentences(peers.source.text)) == wanted


def _occurrences(pattern: re.Pattern[str]) -> Count:
    return lambda text: len(pattern.findall(text))


SENTENCES = "sentences"
MAY_BE_ADDED = frozenset({"quotations", "brackets"})
FEATURES: dict[str, Count] = {
    "questions": _occurrences(QUESTION),
    "paragraphs": _occurrences(PARAGRAPH),
    "quotations": _occurrences(QUOTATION),
    "brackets": _occurrences(BRACKETS),
    SENTENCES: lambda text: len(whole_sentences(text)),
}
