"""Draw SVG as PNG with the site's own fonts, so that every machine gives the same bytes."""

import hashlib
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from pathlib import Path

import resvg_py
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# One weight for all: a letter that a font lacks is taken from the next that has it, whatever its weight.
WEIGHT = 500
# Where a font says its family: for old programs, and for those that know more than four styles.
FAMILY_NAMES = (1, 16)


def drawn(svg: str, fonts: Iterable[Path], kept: Path) -> bytes:
    """Return the picture as PNG; `kept` is a folder where what was made once is found again.

    `fonts` are variable fonts as sites use them, which the library that draws cannot read.
    """
    files = [_kept(kept, ".ttf", partial(_static, font), font.read_bytes()) for font in sorted(fonts)]
    inputs = (svg.encode(), resvg_py.__version__.encode(), *(file.name.encode() for file in files))
    return _kept(kept, ".png", partial(_drawn, svg, files), *inputs).read_bytes()


def _kept(folder: Path, ending: str, make: Callable[[], bytes], *inputs: bytes) -> Path:
    """Return the file that holds what was made of these inputs, and make it where there is none."""
    path = folder / f"{hashlib.sha256(b''.join(inputs)).hexdigest()[:32]}{ending}"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as aside:
            whole = Path(aside, path.name)  # another build may look for it while this one writes it
            whole.write_bytes(make())
            whole.rename(path)
    return path


def _drawn(svg: str, fonts: list[Path]) -> bytes:
    names = [str(font) for font in fonts]
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=names))


def _static(path: Path) -> bytes:
    """Return the font at the one weight, its family named by the first word of its name."""
    font = TTFont(path, recalcTimestamp=False)
    if "fvar" in font:
        font = instantiateVariableFont(font, {"wght": WEIGHT})
    family = str(font["name"].getBestFamilyName()).split()[0]
    for record in list(font["name"].names):
        if record.nameID in FAMILY_NAMES:
            font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)
    font.flavor = None
    written = BytesIO()
    font.save(written)
    return written.getvalue()
