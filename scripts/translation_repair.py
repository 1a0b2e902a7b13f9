"""The certain repairs of content files."""

from collections.abc import Callable, Iterable
from pathlib import Path

from portal.checking.running import Outcome
from portal.model import Ignore, Unit
from portal.repair import Repair, repaired_file, repairs_of, without_ignores

# A repair may show another fault; more rounds than this would be a check that contradicts another.
ROUNDS = 5


def repaired_files(outcome: Outcome, units: dict[tuple[str, str], Unit], root: Path) -> dict[Path, bytes]:
    """Return the files of the content that repairs change, as they will be."""
    changed: dict[Path, bytes] = {}
    _collect(
        changed,
        root,
        repairs_of(outcome.diagnostics, units),
        lambda each: each.unit.place.path,
        repaired_file,
    )
    _collect(changed, root, outcome.dead, lambda each: each.place.path, without_ignores)
    return changed


def _collect(
    changed: dict[Path, bytes],
    root: Path,
    wanted: Iterable[Repair] | Iterable[Ignore],
    path_of: Callable[..., str],
    repair: Callable[..., bytes],
) -> None:
    by_path: dict[str, list[Repair | Ignore]] = {}
    for each in wanted:
        by_path.setdefault(path_of(each), []).append(each)
    for name, found in by_path.items():
        before = (root / name).read_bytes()
        after = repair(before, name, found)
        if after != before:
            changed[root / name] = after
