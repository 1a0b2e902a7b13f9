"""Replace content files: all of them, or none."""

import difflib
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path


def replace_all(files: Mapping[Path, bytes]) -> None:
    """Write every file aside, then put all in place. Raises OSError; every file is then as it was."""
    staged: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    folders: list[Path] = []
    try:
        for path, data in sorted(files.items()):
            folders += _made_folders(path.parent)
            before[path] = path.read_bytes() if path.exists() else None
            staged[path] = _aside(path, data)
        for path, fresh in staged.items():
            fresh.replace(path)
    except BaseException:
        for path, fresh in staged.items():
            if not fresh.exists():
                _restore(path, before[path])
            fresh.unlink(missing_ok=True)
        for folder in reversed(folders):
            folder.rmdir()
        raise


def _made_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; return those that were not there, the uppermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _aside(path: Path, data: bytes) -> Path:
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, "the file cannot be written", str(path))
    try:
        handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:  # its own message names a file that nobody has heard of
        raise OSError(error.errno, f"the folder cannot be written to ({error.strerror})", str(path)) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(fresh).chmod(path.stat().st_mode if path.exists() else 0o644)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise
    return Path(fresh)


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(data)


def show_changes(files: Mapping[Path, bytes], root: Path, after: str = "then") -> None:
    """Print what would change, as unified diffs; `after` says what the files would be."""
    for path, data in sorted(files.items()):
        before = path.read_bytes() if path.exists() else b""
        old, new = (text.decode("utf-8-sig").splitlines(keepends=True) for text in (before, data))
        name = path.relative_to(root).as_posix()
        sys.stdout.writelines(difflib.unified_diff(old, new, f"{name} (now)", f"{name} ({after})", n=1))
