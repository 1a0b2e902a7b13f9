"""The scripts that stand inside a page, which a policy must name by their hashes."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable

# An element ends at the first closing tag, whatever stands before it: so browsers read scripts.
SCRIPT = re.compile(r"<script\b(?P<attributes>[^>]*)>(?P<text>.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
SOURCE = re.compile(r"\ssrc\s*=", re.IGNORECASE)
TYPE = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
# What browsers take for a script or for rules about scripts; any other type is data and is never run.
RUN = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})


def inline_scripts(html: str) -> list[str]:
    """Return the texts of a page's own scripts, in order; blocks of data are none."""
    return [found["text"] for found in SCRIPT.finditer(html) if _is_run(found["attributes"])]


def _is_run(attributes: str) -> bool:
    type = TYPE.search(attributes)
    return not SOURCE.search(attributes) and (type[1].lower() if type else "") in RUN


def hashes(scripts: Iterable[str]) -> list[str]:
    """Return the sources that allow these scripts and no others, each once, sorted."""
    digests = {hashlib.sha256(script.encode()).digest() for script in scripts}
    return sorted(f"'sha256-{b64encode(digest).decode()}'" for digest in digests)
