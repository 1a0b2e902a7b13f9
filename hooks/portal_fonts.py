"""Subset the fonts to the characters that the site shows. What was made is kept under build/."""

import hashlib
import io
import tempfile
from pathlib import Path

import fontTools

# Text sizes and the weights that the styles use. A font that lacks an axis has it left out.
AXES: dict[str, float | tuple[float, float]] = {"wght": (400, 700), "opsz": 14}
# How letters join, where marks sit, what stands closer together, forms of a language, digits of one width.
FEATURES = [
    "calt",
    "ccmp",
    "fina",
    "init",
    "isol",
    "kern",
    "liga",
    "locl",
    "mark",
    "medi",
    "mkmk",
    "rlig",
    "tnum",
]


def subset_file(source: Path, characters: str, folder: Path) -> Path:
    """Return the font with these characters alone, as a file in `folder` named by what it is made from.

    Characters that the font has not are passed over. The same inputs give the same bytes.
    """
    inputs = (source.read_bytes(), characters, AXES, FEATURES, fontTools.version)
    name = hashlib.sha256(repr(inputs).encode()).hexdigest()[:12]
    target = folder / f"{source.stem}.{name}.woff2"
    if not target.is_file():
        _put(target, _subset(source, characters))
    return target


def _subset(source: Path, characters: str) -> bytes:
    # Slow to load, and most builds find the fonts made.
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415
    from fontTools.varLib.instancer import instantiateVariableFont  # noqa: PLC0415

    font = TTFont(source, recalcTimestamp=False)
    options = Options(
        layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=False, notdef_outline=True
    )
    options.drop_tables += ["STAT", "meta"]  # for menus of fonts
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    axes = {axis.axisTag for axis in font["fvar"].axes} if "fvar" in font else set()
    if limits := {tag: limit for tag, limit in AXES.items() if tag in axes}:
        instantiateVariableFont(font, limits, inplace=True)
    font.flavor = "woff2"
    data = io.BytesIO()
    font.save(data)
    return data.getvalue()


def _put(target: Path, data: bytes) -> None:
    """Write a file at once: builds beside this one may want the same."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
        file.write(data)
    Path(file.name).chmod(0o644)
    Path(file.name).replace(target)
