"""The key stands first, second and third equally often (χ² with two degrees of freedom)."""

from collections import Counter
from math import exp

from portal.auditing import Audited, Measure, gate
from portal.items import OPTIONS

LEAST = 0.05


@gate("AUD01", f"p > {LEAST}", by_locale=False)
def key_positions(audited: Audited) -> Measure:
    places = Counter([o.id for o in item.options].index(item.key) for item in audited.choices)
    expected = len(audited.choices) / OPTIONS
    squares = sum((places[place] - expected) ** 2 / expected for place in range(OPTIONS)) if expected else 0.0
    # With two degrees of freedom the distribution's tail is this simple.
    p = exp(-squares / 2)
    return Measure(p, p > LEAST)
