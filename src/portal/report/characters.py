"""Characters that a terminal or an editor obeys instead of showing them."""

import json
import re
from dataclasses import replace

from portal.diagnostics import Diagnostic

# Besides the control characters: line and paragraph separators, which end a line for some programs; the
# embeddings, overrides and isolates of the bidirectional algorithm, which can turn the rest of a line
# around; and lone surrogates, which no encoding can write. The joiners that Persian needs are none of them.
OBEYED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def escape(text: str, keep: str = "") -> str:
    r"""Return the text with what would be obeyed written as in JSON: `\n`, `\u001b`."""
    return OBEYED.sub(lambda found: found[0] if found[0] in keep else json.dumps(found[0])[1:-1], text)


def harmless(diagnostic: Diagnostic, keep: str = "") -> Diagnostic:
    """Return the diagnostic with every text that is shown escaped, so that a hostile text stays text."""
    return replace(
        diagnostic,
        place=replace(diagnostic.place, path=escape(diagnostic.place.path, keep)),
        id=escape(diagnostic.id, keep),
        name=escape(diagnostic.name, keep),
        message=escape(diagnostic.message, keep),
        hint=escape(diagnostic.hint, keep),
    )
