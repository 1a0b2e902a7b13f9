"""What Lighthouse's reports come to."""

from dataclasses import replace
from typing import Any

import pytest
from bench_reading import LEAST, MOST, Figures, broken, figures, median

GOOD = Figures(97, 100, 100, 100, 1500, 20, 0, 110_000, 7, 0)


def report() -> dict[str, Any]:
    """Return the parts of a report that are read."""
    asked = [
        {"url": "http://h/", "transferSize": 9000, "statusCode": 200},
        {"url": "http://h/a.css", "transferSize": 30_000, "statusCode": 200},
        {"url": "http://h/none", "transferSize": 100, "statusCode": 404},
        {"url": "data:image/svg+xml,x", "transferSize": 0, "statusCode": 200},
    ]
    scores = {"performance": 0.97, "accessibility": 1, "best-practices": 0.96, "seo": 1}
    return {
        "categories": {name: {"score": score} for name, score in scores.items()},
        "audits": {
            "network-requests": {"details": {"items": asked}},
            "largest-contentful-paint": {"numericValue": 1500.5},
            "total-blocking-time": {"numericValue": 20},
            "cumulative-layout-shift": {"numericValue": 0},
        },
    }


def test_a_report_is_read() -> None:
    assert figures(report()) == Figures(97, 100, 96, 100, 1500.5, 20, 0, 39_100, 3, 1)


def test_a_page_that_could_not_be_loaded_is_no_measure() -> None:
    with pytest.raises(ValueError, match="no page"):
        figures({**report(), "runtimeError": {"message": "no page"}})


def test_the_median_is_taken_of_each_figure() -> None:
    runs = [GOOD, replace(GOOD, performance=60, blocking=300), replace(GOOD, shift=0.2)]
    assert median(runs) == GOOD


@pytest.mark.parametrize("name", [*LEAST, *MOST])
def test_each_figure_has_a_limit_that_can_be_broken(name: str) -> None:
    assert broken(GOOD) == []
    beyond = LEAST[name] - 1 if name in LEAST else MOST[name] + 1
    assert broken(replace(GOOD, **{name: beyond})) == [name]
