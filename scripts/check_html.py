"""Check the HTML of all built pages with the Nu Html Checker.

Exit status: 0 clean, 1 faults or an allowance that fits nothing, 2 could not run.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
CHECKER = ROOT / "build" / "vnu" / "vnu.jar"
ALLOWED = Path(__file__).with_name("html_allowed.toml")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A fault of a page; `level` is error or warning."""

    path: str
    line: int
    column: int
    level: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.level}[HTML] {self.message}"


def found(messages: Iterable[Mapping[str, Any]], site: Path) -> list[Fault]:
    """Return the faults among the checker's messages, sorted; its notes to other messages are none."""
    faults = []
    for message in messages:
        level = message.get("subType", "note") if message["type"] == "info" else "error"
        if level != "note":
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            shown = path.relative_to(site).as_posix() if path.is_relative_to(site) else str(path)
            line = message.get("firstLine", message.get("lastLine", 1))
            faults.append(Fault(shown, line, message.get("firstColumn", 1), level, message["message"]))
    return sorted(faults)


def judged(faults: Iterable[Fault], allowed: Iterable[str]) -> tuple[list[Fault], list[str]]:
    """Return the faults that no pattern allows, and the patterns that fit no fault."""
    patterns = {text: re.compile(text) for text in allowed}
    used: set[str] = set()
    left = []
    for fault in faults:
        fitting = [text for text, pattern in patterns.items() if pattern.search(fault.message)]
        used.update(fitting)
        if not fitting:
            left.append(fault)
    return left, [text for text in patterns if text not in used]


def messages_on(site: Path) -> list[dict[str, Any]]:
    """Return what the checker says of all pages below the folder. Raises OSError where it cannot run."""
    java = shutil.which("java")
    if java is None or not CHECKER.is_file():
        raise OSError(f"{'java' if java is None else CHECKER} is missing; run “make html”")
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"]
    command = [java, "-jar", str(CHECKER), *options, str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    except ValueError:
        raise OSError(f"the checker failed:\n{done.stderr}{done.stdout}") from None
    return messages


def main(argv: list[str] | None = None) -> int:
    """Check, print and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site", help="default: site")
    site = parser.parse_args(argv).site.resolve()
    if not (site / "index.html").is_file():
        print(f"{site}: there is no built site; run “make build”", file=sys.stderr)
        return 2
    try:
        messages = messages_on(site)
    except OSError as error:
        print(f"check_html: {error}", file=sys.stderr)
        return 2
    entries = tomllib.loads(ALLOWED.read_text(encoding="utf-8"))["allowed"]
    left, unused = judged(found(messages, site), [entry["message"] for entry in entries])
    for fault in left:
        print(fault)
    for text in unused:
        print(f"{ALLOWED.relative_to(ROOT)}: warning[HTML] no page has this fault any more: {text}")
    return 1 if left or unused else 0


if __name__ == "__main__":
    sys.exit(main())
