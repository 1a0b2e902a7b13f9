"""Count false alarms on text that nobody here wrote: the message catalogues of the system's packages.

Their translations are taken to be right, so every alarm counts as a false one until somebody has read it;
some are true. Catalogues are parted into two halves by a hash of their name: rules are tuned on one half
alone, figures are reported on the other.
"""

import argparse
import hashlib
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polib

from portal.checking import Origin, TranslatedUnit
from portal.checking.delivery import Delivery, gather_delivery, locale_for
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange import Catalogue, Pair
from portal.language import Languages
from portal.model import Library, Unit
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent
# Folder of the system's catalogues, and the tag that its texts are checked as.
FOLDERS = {"ro": "ro", "pt": "pt-PT", "pt_BR": "pt-BR", "es": "es", "af": "af", "fa": "fa"}


@dataclass(slots=True)
class Tally:
    """How many units were checked and what was found in them."""

    units: int = 0
    found: list[tuple[str, Diagnostic, TranslatedUnit]] = field(default_factory=list)


def is_reported(catalogue: Path) -> bool:
    """Whether a catalogue belongs to the half on which figures are reported."""
    return bool(hashlib.sha256(catalogue.name.encode()).digest()[0] % 2)


def catalogues(root: Path, folder: str, half: str) -> Iterator[Path]:
    """Yield the catalogues of one folder in one half, or in both."""
    for path in sorted(root.glob(f"{folder}/LC_MESSAGES/*.mo")):
        if half == "both" or is_reported(path) == (half == "report"):
            yield path


def read(path: Path, tag: str) -> Catalogue:
    """Return the entries of a compiled catalogue that have no plural; raises OSError where it is broken."""
    pairs = [
        Pair(
            Unit(f"{path.stem}.{number}", entry.msgid, Place(path.name, number)),
            Unit(f"{path.stem}.{number}", entry.msgstr, Place(f"{tag}/{path.name}", number)),
        )
        for number, entry in enumerate(polib.mofile(str(path)), start=1)
        if entry.msgid.strip() and entry.msgstr.strip()
    ]
    return Catalogue(path.as_posix(), tag, tuple(pairs))


def measured(library: Library, root: Path, half: str) -> dict[str, Tally]:
    """Return what all checks find in each folder's catalogues, one catalogue at a time."""
    languages = Languages(ROOT / "build" / "dictionaries", frozenset({"en", *FOLDERS.values()}))
    tallies: dict[str, Tally] = {}
    for folder, tag in FOLDERS.items():
        tally = tallies.setdefault(folder, Tally())
        locale = locale_for(tag, library)
        assert locale is not None
        for path in catalogues(root, folder, half):
            catalogue = read(path, tag)
            gathered = gather_delivery(
                Delivery(((catalogue, locale),), Origin.OTHERS), library, languages, {}
            )
            outcome = run_checks(gathered, all_checks())
            tally.units += len(catalogue.pairs)
            known = ((each, gathered.units.get((each.locale, each.unit))) for each in outcome.diagnostics)
            tally.found += [(folder, each, unit) for each, unit in known if unit]
    return tallies


def show(tallies: dict[str, Tally], sample: int, seed: int) -> None:
    """Print alarms per hundred units by folder and by check, and a sample of each check to be read."""
    everything = [found for tally in tallies.values() for found in tally.found]
    total = sum(tally.units for tally in tallies.values())
    print(f"{'':24}{'units':>8}{'errors/1000':>13}{'warnings/100':>14}{'information/100':>17}")
    for folder, tally in tallies.items():
        print(_row(folder, tally.units, Counter(d.level for _, d, _ in tally.found)))
    print(_row("all", total, Counter(d.level for _, d, _ in everything)))
    print()
    for (id, name, level), count in sorted(
        Counter((d.id, d.name, d.level) for _, d, _ in everything).items()
    ):
        print(f"{id} {name:<26}{level:<12}{count:>7}{100 * count / max(total, 1):>9.3f} per 100")
    chance = random.Random(seed)
    for id in sorted({d.id for _, d, _ in everything if d.level is not Level.INFORMATION}) if sample else ():
        some = [found for found in everything if found[1].id == id]
        print(f"\n{id}")
        for folder, diagnostic, unit in chance.sample(some, min(sample, len(some))):
            print(f"  {folder} {diagnostic.place.path}: {diagnostic.level}: {diagnostic.message}")
            print(f"    {unit.source.text[:300]!r}\n    {unit.target.text[:300]!r}")


def _row(name: str, units: int, levels: Counter[Level]) -> str:
    shares = [
        scale * levels[level] / max(units, 1) for level, scale in zip(Level, (1000, 100, 100), strict=True)
    ]
    return f"{name:24}{units:>8}{shares[0]:>13.2f}{shares[1]:>14.2f}{shares[2]:>17.2f}"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--root", type=Path, default=Path("/usr/share/locale"), help="where the catalogues are"
    )
    parser.add_argument(
        "--half", choices=("tune", "report", "both"), default="report", help="default: report"
    )
    parser.add_argument("--sample", type=int, default=0, help="alarms of each check to print (default: 0)")
    parser.add_argument("--seed", type=int, default=1, help="which sample (default: 1)")
    arguments = parser.parse_args()
    start = time.perf_counter()
    tallies = measured(read_library(ROOT / "content").require(), arguments.root, arguments.half)
    if not any(tally.units for tally in tallies.values()):
        print(f"{arguments.root}: there are no catalogues", file=sys.stderr)
        return 2
    show(tallies, arguments.sample, arguments.seed)
    print(f"\n{time.perf_counter() - start:.1f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
