"""The theme's icons that departments and systems name."""

import re
from pathlib import Path

from portal.diagnostics import ContentError
from portal.model import Library
from portal.reading.faults import Fault

# An icon's shapes, without the picture that holds them.
PICTURE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def icons(library: Library, folders: list[Path]) -> dict[str, str]:
    """Return the shapes of the named icons, on a field of 24 by 24; the first folder that has one wins.

    Raises ContentError where a concept names an icon that the theme does not have.
    """
    found, faults = {}, []
    for concept in library.concepts.values():
        if concept.icon is None:
            continue
        files = (folder / ".icons" / f"{concept.icon}.svg" for folder in folders)
        file = next(filter(Path.is_file, files), None)
        shapes = PICTURE.search(file.read_text(encoding="utf-8")) if file else None
        if shapes is None:
            fault = f"{concept.id}: the theme has no icon “{concept.icon}”"
            faults.append(Fault.UNKNOWN_ICON.at(concept.place, fault))
        else:
            found[concept.icon] = shapes[1]
    if faults:
        raise ContentError(faults)
    return found
