"""Which block of a page is which block of its source, where some are missing and some are new."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from portal.handwritten.blocks import Block

# What stays the same in every language; `int` reads the digits of each script.
ANCHOR = re.compile(r"`[^`\n]+`|\]\([^)\s]+\)|\{\w+\}|\d{1,18}|\b[A-Z]{2,}\b")
# To leave two blocks alone costs more than to pair two of one kind, however much they differ.
ALONE = 1.0
OTHER_KIND = 0.35
OTHER_LENGTH = 0.8
OTHER_ANCHORS = 0.8
# Short texts differ in length by chance.
SMOOTHING = 10

Step = tuple[int | None, int | None]


def aligned(sources: Sequence[Block], targets: Sequence[Block]) -> list[Step]:
    """Return the cheapest alignment: positions of pairs, None where a block has no partner."""
    costs = [[_cost(source, target) for target in targets] for source in sources]
    totals = [[column * ALONE for column in range(len(targets) + 1)]]
    for line in costs:
        above = totals[-1]
        row = [above[0] + ALONE]
        for column, cost in enumerate(line):
            row.append(min(above[column] + cost, above[column + 1] + ALONE, row[column] + ALONE))
        totals.append(row)
    return _traced(totals, costs)


def _traced(totals: list[list[float]], costs: list[list[float]]) -> list[Step]:
    """Return the steps that led to the lowest total, from the beginning."""
    row, column = len(totals) - 1, len(totals[0]) - 1
    steps: list[Step] = []
    while row or column:
        total = totals[row][column]
        if row and column and total == totals[row - 1][column - 1] + costs[row - 1][column - 1]:
            row, column = row - 1, column - 1
            steps.append((row, column))
        elif row and total == totals[row - 1][column] + ALONE:
            row -= 1
            steps.append((row, None))
        else:
            column -= 1
            steps.append((None, column))
    return steps[::-1]


def _cost(source: Block, target: Block) -> float:
    if source.is_fixed or target.is_fixed:
        return _fixed_cost(source, target)
    lengths = [len(block.text) + SMOOTHING for block in (source, target)]
    cost = OTHER_LENGTH * min(1.0, abs(math.log(lengths[0] / lengths[1])))
    return cost + OTHER_ANCHORS * _strangeness(source, target) + OTHER_KIND * (source.kind != target.kind)


def _fixed_cost(source: Block, target: Block) -> float:
    """Return the cost of pairing code; with text it is never paired."""
    if source.kind != target.kind or source.is_fixed != target.is_fixed:
        return math.inf
    return OTHER_LENGTH * (source.text != target.text)


def _strangeness(source: Block, target: Block) -> float:
    """Return how much of what should be the same is not, from 0 to 1."""
    wanted, found = _anchors(source.text), _anchors(target.text)
    total = (wanted | found).total()
    return 1 - (wanted & found).total() / total if total else 0.0


@lru_cache(maxsize=4096)
def _anchors(text: str) -> Counter[str]:
    return Counter(str(int(found)) if found.isdecimal() else found for found in ANCHOR.findall(text))
