"""How an item is answered on the page: one folder each, with template, script and style."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def assets() -> list[Traversable]:
    """Return the scripts and styles of all interactions, sorted by name, scripts that others need first."""
    folders = [entry for entry in files(__package__).iterdir() if entry.is_dir()]
    found = [file for folder in [files(__package__), *folders] for file in folder.iterdir()]
    wanted = [file for file in found if file.name.endswith((".js", ".css"))]
    return sorted(wanted, key=lambda file: (file.name != "scoring.js", file.name))
