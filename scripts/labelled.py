"""Measure the checker on texts whose defects are labelled: how many it finds, and how many alarms are true.

`tests/labelled/` holds articles as raw machine translation gives them, written for this purpose, with
every defect in a table beside them. A defect is found where its unit has an error or a warning; an alarm
is true where its unit has a defect. Rules have been tuned on the first five sets, never on the sixth: it
says what to expect of texts that nobody has seen, until somebody tunes on it, and then a seventh is due.
"""

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from portal.checking.delivery import Delivery, gather_delivery, locale_for
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Level
from portal.exchange import read_catalogue
from portal.language import Languages
from portal.model import Library
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "tests" / "labelled"


@dataclass(slots=True)
class Score:
    """Defects by class, those found among them, and true and false alarms."""

    defects: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    true: int = 0
    false: int = 0

    def __str__(self) -> str:
        found, defects = self.found.total(), self.defects.total()
        alarms = self.true + self.false
        return (
            f"{found:>4} of {defects:<4} found {100 * found / defects:5.1f} %"
            f"   {self.true:>4} of {alarms:<4} alarms true {100 * self.true / alarms:5.1f} %"
        )

    def add(self, other: "Score") -> None:
        """Add another score to this one."""
        self.defects += other.defects
        self.found += other.found
        self.true += other.true
        self.false += other.false


def score(path: Path, library: Library, languages: Languages) -> Score:
    """Return the score of one catalogue, whose labels stand beside it."""
    catalogue, _ = read_catalogue(path)
    locale = locale_for(path.stem, library)
    assert catalogue is not None
    assert locale is not None
    outcome = run_checks(gather_delivery(Delivery(((catalogue, locale),)), library, languages), all_checks())
    alarms = [each.unit for each in outcome.diagnostics if each.level is not Level.INFORMATION]
    rows = (line.split("\t") for line in path.with_suffix(".tsv").read_text(encoding="utf-8").splitlines())
    labels = [(row[0], row[1]) for row in rows if len(row) > 1 and row[0] != "unit"]
    faulty = {unit for unit, _ in labels}
    return Score(
        Counter(kind for _, kind in labels),
        Counter(kind for unit, kind in labels if unit in alarms),
        sum(unit in faulty for unit in alarms),
        sum(unit not in faulty for unit in alarms),
    )


def main() -> int:
    """Print the score of each set, by locale and by class."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    library = read_library(ROOT / "content").require()
    languages = Languages(
        ROOT / "build" / "dictionaries", frozenset(locale.tag for locale in library.locales)
    )
    for folder in sorted(path for path in SETS.iterdir() if path.is_dir()):
        whole = Score()
        for path in sorted(folder.glob("*.po")):
            one = score(path, library, languages)
            print(f"{folder.name} {path.stem}: {one}")
            whole.add(one)
        print(f"{folder.name} all: {whole}")
        print(
            "  " + ", ".join(f"{kind} {whole.found[kind]}/{n}" for kind, n in sorted(whole.defects.items()))
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
