"""Print how many planted faults are found, by kind and locale, and keep the table: `make mutation`."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from portal.diagnostics import Diagnostic, Level
from portal.reading import read_library
from tests.mutation.fault import Fault
from tests.mutation.faults import all_faults
from tests.mutation.measure import Bed, Share, Sowing, Table, table_of, total
from tests.translations import ROOT, checked

KEPT = ROOT / "tests" / "mutation" / "table.json"
PAGE = ROOT / "docs" / "en" / "editors" / "mutation.md"
PLACES = 5
INTRODUCTION = """---
title: How much the checker finds
---

# How much the checker finds

`make mutation` plants faults in the portal’s own texts, one at a time, at up to five places of each
language, and counts those that the checker reports at the right unit under a fitting id. The planting
code shares nothing with the checks. Where the texts lack a feature, such as a table, it is added first,
once sound and once broken; an alarm on the sound form counts as a false one.

A test fails if a share falls. A kind of fault that is found less often than others is not hidden here:
no checker of this kind understands what a text says.
"""


def sown(bed: Bed, faults: Sequence[Fault], places: int) -> list[Sowing]:
    """Plant every fault in every locale that it belongs to."""
    return [
        sowing
        for fault in faults
        for locale in fault.locales or bed.locales
        for sowing in bed.sow(fault, locale, places)
    ]


def page(faults: Sequence[Fault], sowings: list[Sowing], clean: list[Diagnostic], units: int) -> str:
    """Return the table as a page for editors."""
    locales = sorted({each.locale for each in sowings})
    table = table_of(sowings)
    levels = Counter(each.level for each in clean)
    alarms = sum(bool(each.alarms) for each in sowings)
    lines = [
        INTRODUCTION,
        "| | Found | |",
        "|---|---|---|",
        *(f"| {name} | {share} | {share.percent:.1f} % |" for name, share in _totals(sowings)),
        "",
        f"On the clean texts, {units:,} units: {levels[Level.ERROR]} errors,"
        f" {levels[Level.WARNING]} warnings. On {total(sowings).planted} planted faults:"
        f" {alarms} alarms on the sound form of an added feature.",
        "",
        f"| Fault | Reported as | {' | '.join(locales)} |",
        f"|---|---|{'---|' * len(locales)}",
        *(_row(fault, table, locales) for fault in faults if fault.name in table),
        "",
    ]
    return "\n".join(lines)


def _totals(sowings: list[Sowing]) -> list[tuple[str, Share]]:
    kinds = [("Errors", Level.ERROR), ("Warnings", Level.WARNING), ("Information", Level.INFORMATION)]
    return [*((name, total(sowings, level)) for name, level in kinds), ("All", total(sowings))]


def _row(fault: Fault, table: Table, locales: list[str]) -> str:
    shares = " | ".join(str(table[fault.name].get(locale, Share())) for locale in locales)
    return f"| {fault.name.replace('-', ' ')} | {', '.join(fault.expected)} | {shares} |"


def kept(sowings: list[Sowing]) -> str:
    """Return the table as it is kept for the test."""
    rows = {
        name: {locale: [share.found, share.planted] for locale, share in sorted(row.items())}
        for name, row in sorted(table_of(sowings).items())
    }
    lines = (f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def show(sowings: list[Sowing]) -> None:
    """Print what was missed, and the shares."""
    for each in sowings:
        if not each.is_found:
            print(f"missed: {each.fault.name} in {each.locale} {each.unit}: {each.outcome!r}")
        if each.alarms:
            print(f"false alarm: {sorted(each.alarms)} {each.locale} {each.unit}: {each.outcome!r}")
    for name, share in _totals(sowings):
        print(f"{name:<12} {share!s:>10}  {share.percent:5.1f} %")


def main() -> int:
    """Measure, print, and write the kept table and its page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--fault", action="append", default=[], help="only this fault; nothing is written")
    parser.add_argument("--locale", action="append", default=[], help="only this locale; nothing is written")
    arguments = parser.parse_args()
    library = read_library(ROOT / "content").require()
    bed = Bed(library)
    bed.locales = tuple(
        locale for locale in bed.locales if not arguments.locale or locale in arguments.locale
    )
    faults = [fault for fault in all_faults() if not arguments.fault or fault.name in arguments.fault]
    sowings = [each for each in sown(bed, faults, PLACES) if each.locale in bed.locales]
    show(sowings)
    if not (arguments.fault or arguments.locale):
        units = sum(len(targets) for targets in library.targets.values())
        KEPT.write_text(kept(sowings), encoding="utf-8")
        PAGE.write_text(page(faults, sowings, checked(library), units), encoding="utf-8")
        print(f"written: {Path(KEPT).relative_to(ROOT)}, {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
