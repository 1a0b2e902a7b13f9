"""Build the search: one index per language, after all languages are built."""

import json
import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from portal_library import i18n


@event_priority(-300)  # after everything else has been written
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    command = [sys.executable, "-m", "pagefind", "--site", config.site_dir, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Abort(f"The search index could not be built:\n{done.stderr}{done.stdout}")
    _sort_entry(Path(config.site_dir, "pagefind", "pagefind-entry.json"))


def _sort_entry(path: Path) -> None:
    """Sort the languages, which the engine writes in an order that changes from run to run."""
    entry = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(entry, sort_keys=True, separators=(",", ":")), encoding="utf-8")
