"""Audit the item bank: what there is to ask, and whether every gate keeps its limit in every language.

audit_items.py                 the whole report
audit_items.py --format json   the same for programs
audit_items.py --only AUD07    one gate alone; may be repeated

Exit status: 0 where the bank is clean, 1 where it is not, 2 where the content cannot be read.
"""

import argparse
import sys
from pathlib import Path

from portal.auditing import audited
from portal.auditing.counts import counts
from portal.auditing.report import as_json, as_text
from portal.bank import build_bank
from portal.diagnostics import ContentError
from portal.gates import all_gates
from portal.questions import question_types
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent
REPORTS = {"text": as_text, "json": as_json}


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    summary, _, details = (__doc__ or "").partition("\n\n")
    made = argparse.ArgumentParser(
        description=summary, epilog=details, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.add_argument("--content", type=Path, default=ROOT / "content", help="the content folder")
    made.add_argument("--format", choices=REPORTS, default="text", help="how to print (default: text)")
    ids = [gate.id for gate in all_gates()]
    made.add_argument(
        "--only", metavar="ID", action="append", choices=ids, help=f"only this gate: {', '.join(ids)}"
    )
    return made


def main(argv: list[str] | None = None) -> int:
    """Audit, print and return the exit status."""
    arguments = parser().parse_args(argv)
    try:
        library = read_library(arguments.content).require()
        bank = build_bank(library, question_types())
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2
    gates = [gate for gate in all_gates() if not arguments.only or gate.id in arguments.only]
    audit = audited(library, bank, gates)
    print(REPORTS[arguments.format](audit, counts(library, bank)))
    return 0 if audit.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
