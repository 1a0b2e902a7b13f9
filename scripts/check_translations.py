"""Check that the content can be read and that its translations are consistent.

check_translations.py                    check the content
check_translations.py --po FILE…         check a translator's catalogues (PO, XLIFF) or folders of them
check_translations.py --fix [--write]    show, or write, the certain repairs
check_translations.py list               list the checks
check_translations.py explain ID         show what a check does, with examples

Exit status: 0 where nothing is wrong, 1 where there are errors, 2 where the check could not run.
"""

import gc
import io
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from content_files import replace_all, show_changes
from translation_repair import ROUNDS, repaired_files
from translation_request import LEVELS, Request, requested
from translation_sources import (
    DICTIONARIES,
    ROOT,
    RequestError,
    Subject,
    catalogue_subject,
    changes_since,
    content_subject,
)

from portal.checking.changes import concerns, restricted
from portal.checking.drafts import draft_states, tolerant
from portal.checking.ignores import unknown_checks
from portal.checking.memory import Memory, code_version
from portal.checking.running import Outcome, run_checks
from portal.checks import all_checks
from portal.diagnostics import ContentError, Diagnostic, Level
from portal.report import FORMATS, as_text

MEMORY = ROOT / "build" / "checks.memory"
PAGES = ROOT / "tests" / "checks"
# The family of checks on how far a translation has come.
STATES = "STA"


def read(request: Request) -> Subject:
    """Return what is to be checked. Raises RequestError."""
    arguments = request.arguments
    if arguments.po:
        return catalogue_subject(
            arguments.po, arguments.content, "".join(arguments.locale), arguments.glossary
        )
    return content_subject(arguments.content)


def check(request: Request, subject: Subject) -> Outcome:
    """Return everything that is wrong, as far as it was asked for. Raises RequestError."""
    arguments = request.arguments
    gathered, changed = subject.gathered, None
    if arguments.changed and subject.library:
        changed = changes_since(arguments.changed, arguments.content, subject.library)
        gathered = restricted(gathered, changed)
    wanted = set() if arguments.po else _locales(arguments.locale, subject)
    memory = _memory(request)
    outcome = run_checks(gathered, request.checks, memory, Progress())
    if memory:
        memory.save(whole=gathered is subject.gathered and not arguments.po)
    unknown = unknown_checks(subject.gathered.ignores, {check.id for check in all_checks()})
    found = [*subject.diagnostics, *outcome.diagnostics, *unknown]
    if subject.library and not arguments.po:
        found = [*tolerant(found, subject.library), *draft_states(subject.library)]
    if changed is not None:
        found = [each for each in found if concerns(each, changed)]
    if wanted:
        found = [each for each in found if not each.locale or each.locale in wanted]
    if arguments.strict:
        found = [replace(each, level=Level.ERROR) if each.id.startswith(STATES) else each for each in found]
    least = LEVELS.index(arguments.level)
    found = [each for each in found if LEVELS.index(each.level) <= least]
    return Outcome(tuple(sorted(set(found))), outcome.kept_back, outcome.dead)


def _locales(wanted: list[str], subject: Subject) -> set[str]:
    known = {locale.id for locale in subject.library.locales} if subject.library else set()
    for id in wanted:
        if known and id not in known:
            raise RequestError(f"There is no locale “{id}”; there are {', '.join(sorted(known))}.")
    return set(wanted)


def _memory(request: Request) -> Memory | None:
    if request.arguments.no_memory:
        return None
    dictionaries = sorted((path.name, path.stat().st_size) for path in DICTIONARIES.glob("*"))
    version = code_version(ROOT / "src" / "portal", dictionaries, sys.version)
    return Memory(MEMORY, version)


class Progress:
    """Says on a terminal how far the check is, once it takes more than a second."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._shown = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Say it, not more than five times a second."""
        now = time.monotonic()
        if now - self._start > 1 and now - self._shown > 0.2 and sys.stderr.isatty():
            self._shown = now
            print(f"\r{done} of {total} checked", end="\r", file=sys.stderr, flush=True)


def fix(request: Request) -> tuple[Outcome, dict[Path, bytes]]:
    """Return what stays wrong, and the files as the repairs leave them; nothing is written here."""
    content = request.arguments.content.resolve()
    changed: dict[Path, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / content.name
        shutil.copytree(content, copy)
        for _ in range(ROUNDS):
            subject = content_subject(copy)
            outcome = check(request, subject)
            units = {key: unit.target for key, unit in subject.gathered.units.items()}
            fresh = repaired_files(outcome, units, copy.parent)
            if not fresh:
                break
            for path, data in fresh.items():
                path.write_bytes(data)
                changed[content.parent / path.relative_to(copy.parent)] = data
    return outcome, changed


def show_list() -> int:
    """Print every check in one line."""
    for each in all_checks():
        print(f"{each.id}  {each.level:<11}  {each.name}")
    return 0


def explain(id: str) -> int:
    """Print the page of a check."""
    for each in all_checks():
        if id.upper() == each.id or id.lower() == each.name:
            print((PAGES / f"{each.name.replace('-', '_')}.md").read_text(encoding="utf-8"), end="")
            return 0
    raise RequestError(f"There is no check “{id}”; “list” shows all of them.")


def run(argv: list[str]) -> int:
    """Do what the arguments say and return the exit status. Raises RequestError."""
    if argv == ["list"]:
        return show_list()
    if argv[:1] == ["explain"] and len(argv) == 2:
        return explain(argv[1])
    request = requested(argv, __doc__)
    arguments = request.arguments
    if arguments.fix:
        return _run_fix(request)
    subject = read(request)
    outcome = check(request, subject)
    colour = arguments.colour == "always" or (arguments.colour == "auto" and sys.stdout.isatty())
    text = as_text(outcome.diagnostics, colour) if arguments.format == "text" else ""
    print(text or FORMATS[arguments.format](outcome.diagnostics), flush=True)
    return _status(outcome.diagnostics) if subject.is_readable else 2


def _run_fix(request: Request) -> int:
    outcome, changed = fix(request)
    root = request.arguments.content.resolve().parent
    if request.arguments.write:
        replace_all(changed)
        for path in sorted(changed):
            print(f"{path.relative_to(root).as_posix()}: repaired")
    else:
        show_changes(changed, root, "repaired")
    print(as_text(outcome.diagnostics))
    if changed and not request.arguments.write:
        print("Nothing was written; add --write to repair these files.")
    return _status(outcome.diagnostics)


def _status(diagnostics: Sequence[Diagnostic]) -> int:
    return 1 if any(each.level is Level.ERROR for each in diagnostics) else 0


def main(argv: list[str] | None = None) -> int:
    """Run and say in one sentence why where that cannot be done."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # the texts have letters that a console's code page lacks
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.disable()  # what was read and remembered stays to the end; looking for garbage only costs time
    try:
        return run(sys.argv[1:] if argv is None else argv)
    except BrokenPipeError:  # whoever reads the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (RequestError, ContentError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
    finally:
        gc.enable()
    return 2


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # to free everything that was read, piece by piece, would only take time
