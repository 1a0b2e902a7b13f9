"""The scripts and styles that pages load: each joined from sources with one job each."""

import re
from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable

INTERACTIONS, LEARNING, BROWSING, SEARCHING, OFFLINE = (
    files(f"portal.{name}") for name in ("interactions", "learning", "browsing", "searching", "offline")
)
PROGRESS = (LEARNING / "progress.js", LEARNING / "store.js")
# What every page loads.
EVERYWHERE = (SEARCHING / "dialog.js", BROWSING / "tags.js", BROWSING / "languages.js", BROWSING / "print.js")
# What a page asks for by name, in order, with what it needs first.
SCRIPTS = {
    "quiz": (*PROGRESS, *(INTERACTIONS / f"{name}.js" for name in ("scoring", "item", "rows"))),
    "progress": (*PROGRESS, INTERACTIONS / "scoring.js"),
    "home": (*PROGRESS, INTERACTIONS / "scoring.js", LEARNING / "home.js", LEARNING / "cards.js"),
    "cards": (*PROGRESS, INTERACTIONS / "scoring.js", LEARNING / "cards.js"),
    "review": (LEARNING / "review.js",),
    "learn": (LEARNING / "transfer.js", LEARNING / "files.js", LEARNING / "learn.js", LEARNING / "data.js"),
    "certificate": (LEARNING / "certificate.js",),
    "team": (LEARNING / "transfer.js", LEARNING / "files.js", LEARNING / "skills.js", LEARNING / "team.js"),
    "sheet": (LEARNING / "sheet.js",),
    "terms": (BROWSING / "terms.js",),
    "map": (BROWSING / "map.js",),
    "finder": (BROWSING / "finder.js",),
    "search_ranking": tuple(
        SEARCHING / f"{name}.js"
        for name in ("folding", "spelling", "excerpts", "files", "lookup", "needs", "scoring", "ranking")
    ),
    "offline": (INTERACTIONS / "scoring.js", OFFLINE / "offline.js"),
}
# Pages that ask which items there are.
WITH_CURRICULUM = frozenset({"review", "learn", "team"})


# Later layers win over earlier ones whatever the selectors are, so that nothing needs to outdo the theme.
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LAYERS = "@layer theme,portal,quiz,learn;"


def stylesheet(theme: Iterable[str], *own: str) -> str:
    """Return the one style of all pages: the theme's in the lowest layer, then ours, which name theirs.

    A second file would cost a reader on a slow connection more than the bytes that a page has no use for.
    """
    below = "".join(style.removeprefix('@charset "UTF-8";') for style in theme)
    above = without_comments("\n".join((*own, *_styles())))
    return f"{LAYERS}@layer theme{{{below}}}{above}"


def _styles() -> list[str]:
    styles = [
        INTERACTIONS / "quiz.css",
        *_of_interactions(".css"),
        LEARNING / "learn.css",
        BROWSING / "browsing.css",
        BROWSING / "print.css",
    ]
    return [style.read_text(encoding="utf-8") for style in styles]


def without_comments(style: str) -> str:
    """Return a style without comments, and without blanks beside its signs.

    Minifiers that could be had take the blank before `:is(…)` for none.
    """
    lines = COMMENT.sub("", style).splitlines()
    text = "".join(line.strip() for line in lines)
    for sign in ("{ ", " {", "; ", " }", ": ", ", "):
        text = text.replace(sign, sign.strip())
    return text


def published() -> dict[str, bytes]:
    """Return every script by its name below the assets; the same sources give the same bytes."""
    scripts = {f"{name}.js": _joined(_sources(name)) for name in SCRIPTS}
    scripts["everywhere.js"] = _joined(EVERYWHERE)
    return {**scripts, "search.css": (SEARCHING / "search.css").read_bytes()}


def _sources(name: str) -> list[Traversable]:
    sources = list(SCRIPTS[name])
    return [*sources, *_of_interactions(".js"), INTERACTIONS / "quiz.js"] if name == "quiz" else sources


def _of_interactions(ending: str) -> list[Traversable]:
    """Return the files of the interactions' folders, sorted; a new interaction is found by being there."""
    folders = sorted(
        (entry for entry in INTERACTIONS.iterdir() if entry.is_dir()), key=lambda entry: entry.name
    )
    return [file for folder in folders for file in folder.iterdir() if file.name.endswith(ending)]


def _joined(sources: Iterable[Traversable]) -> bytes:
    return b"".join(source.read_bytes() for source in sources)


def scripts_of(names: list[str]) -> list[str]:
    """Return the files that a page loads which asks for these scripts, in the order of loading."""
    curriculum = ["curriculum.js"] if WITH_CURRICULUM.intersection(names) else []
    return [*(f"{name}.js" for name in names[:1]), *curriculum, *(f"{name}.js" for name in names[1:])]
