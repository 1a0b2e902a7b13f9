"""Show, and where told to, write the certain repairs of content files."""

import difflib
import os
import sys
import tempfile
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


def difference(before: bytes, after: bytes, name: str) -> str:
    """Return the change of one file as a unified diff."""
    old, new = (text.decode("utf-8-sig").splitlines(keepends=True) for text in (before, after))
    return "".join(difflib.unified_diff(old, new, f"{name} (now)", f"{name} (repaired)", n=1))


def write(path: Path, data: bytes) -> None:
    """Replace a file at once, so that it is never half written. Raises OSError; the old file stays."""
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "the file cannot be written", str(path))
    handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(fresh).chmod(path.stat().st_mode)
        Path(fresh).replace(path)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise


def show(changed: dict[Path, bytes], root: Path) -> None:
    """Print what would change."""
    for path, data in sorted(changed.items()):
        sys.stdout.write(difference(path.read_bytes(), data, path.relative_to(root).as_posix()))
