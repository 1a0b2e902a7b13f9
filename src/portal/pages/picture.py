"""The map of the departments as shapes: where each stands, and the arrows of what it hands on.

Lengths are in units of the picture, which is `WIDTH` wide; the front office stands where lines begin.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from portal.handovers import HandOver
from portal.model import Concept

WIDTH, BOX, HEIGHT, PITCH, HEAD = 440, 168, 86, 106, 40
GAP = WIDTH - 2 * BOX
# An icon, what stands between it and the label, a line of the label, and how many letters fit into one.
ICON, SPACE, LINE, LETTERS = 24, 4, 17, 20
# What the template draws with.
SIZE = {"width": WIDTH, "box": BOX, "height": HEIGHT, "icon": ICON}
# Arrows leave and reach a box on so much of its height.
PORTS = 0.76
# How far an arrow between two departments of one office swings out.
SWING = 62


@dataclass(frozen=True, slots=True)
class Node:
    """A department: the upper left corner of its box, and its label in lines."""

    concept: Concept
    x: float
    y: float
    label: tuple[str, ...]

    @property
    def middle(self) -> float:
        """Half-way across the box."""
        return self.x + BOX / 2

    @property
    def top(self) -> float:
        """Where the icon begins, so that it and the label stand in the middle of the box."""
        return self.y + (HEIGHT - ICON - SPACE - LINE * len(self.label)) / 2

    @property
    def lines(self) -> list[tuple[str, float]]:
        """The lines of the label, each with its base line."""
        first = self.top + ICON + SPACE + LINE * 0.75
        return [(text, first + LINE * number) for number, text in enumerate(self.label)]

    @property
    def is_small(self) -> bool:
        """Whether a word of the label is so long that it needs smaller letters."""
        return max(map(len, self.label), default=0) > LETTERS

    @property
    def is_front(self) -> bool:
        """Whether it belongs to the front office."""
        return self.concept.office == "front-office"


@dataclass(frozen=True, slots=True)
class Arrow:
    """What one department hands to another, as the path of a curve."""

    giver: Concept
    taker: Concept
    path: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The shapes of the map; `heads` are the middles of the columns of the front and the back office."""

    height: float
    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]
    heads: dict[str, float]


def picture(
    departments: Iterable[Concept],
    hand_overs: Iterable[HandOver],
    label: Callable[[Concept], str],
    direction: str,
) -> Picture:
    """Return the map; in a right-to-left language it is mirrored."""
    concepts = list(departments)
    columns = [[c for c in concepts if c.office == office] for office in ("front-office", "back-office")]
    rows = max((len(column) for column in columns), default=0)
    lefts = (0, WIDTH - BOX) if direction == "ltr" else (WIDTH - BOX, 0)
    nodes = [
        Node(concept, left, HEAD + PITCH * (number + (rows - len(column)) / 2), tuple(lines(label(concept))))
        for column, left in zip(columns, lefts, strict=True)
        for number, concept in enumerate(column)
    ]
    heads = {"front-office": lefts[0] + BOX / 2, "back-office": lefts[1] + BOX / 2}
    height = HEAD + PITCH * rows - (PITCH - HEIGHT) + 2
    return Picture(height, tuple(nodes), tuple(_arrows(nodes, hand_overs)), heads)


def _arrows(nodes: list[Node], hand_overs: Iterable[HandOver]) -> Iterable[Arrow]:
    places = {node.concept.id: node for node in nodes}
    pairs = dict.fromkeys((each.giver, each.taker) for each in hand_overs)
    known = [(places[a], places[b]) for a, b in pairs if a in places and b in places]
    ports = _ports(known)
    for giver, taker in known:
        start, end = (
            ports[giver.concept.id, taker.concept.id, "out"],
            ports[giver.concept.id, taker.concept.id, "in"],
        )
        yield Arrow(giver.concept, taker.concept, _curve(giver, taker, start, end))


def _ports(pairs: list[tuple[Node, Node]]) -> dict[tuple[str, str, str], float]:
    """Return the height at which each arrow leaves and reaches, so that no two meet in one point.

    At a box they are sorted by where they lead, so that they cross as little as can be.
    """
    ends: dict[str, list[tuple[float, tuple[str, str, str], Node]]] = defaultdict(list)
    for giver, taker in pairs:
        ids = (giver.concept.id, taker.concept.id)
        ends[giver.concept.id].append((taker.y, (*ids, "out"), giver))
        ends[taker.concept.id].append((giver.y, (*ids, "in"), taker))
    heights = {}
    for found in ends.values():
        found.sort(key=lambda end: (end[0], end[1]))
        for number, (_, key, node) in enumerate(found, start=1):
            heights[key] = node.y + HEIGHT * ((1 - PORTS) / 2 + PORTS * number / (len(found) + 1))
    return heights


def _curve(giver: Node, taker: Node, start: float, end: float) -> str:
    """Return a curve from the inner side of one box to that of another."""
    inner = {True: lambda node: node.x + BOX, False: lambda node: node.x}
    stands_left = giver.x < WIDTH / 2
    x, to = inner[stands_left](giver), inner[taker.x < WIDTH / 2](taker)
    way = 1 if stands_left else -1
    if giver.x == taker.x:
        swing = x + way * SWING
        return f"M{x:g} {start:.4g}C{swing:g} {start:.4g} {swing:g} {end:.4g} {to:g} {end:.4g}"
    bend = way * GAP / 2
    return f"M{x:g} {start:.4g}C{x + bend:g} {start:.4g} {to - bend:g} {end:.4g} {to:g} {end:.4g}"


def lines(label: str) -> list[str]:
    """Return a label in lines that fit into a box."""
    found: list[str] = []
    for word in label.split():
        if found and len(found[-1]) + 1 + len(word) <= LETTERS:
            found[-1] += f" {word}"
        else:
            found.append(word)
    return found
