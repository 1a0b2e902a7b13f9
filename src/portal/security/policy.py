"""The Content-Security-Policy: what a page may load, from where, and what it may not do at all."""

import re
from collections.abc import Iterable

from portal.security.inline import hashes, inline_scripts

# Everything comes from the site itself; icons in the theme's styles are addresses that begin with data:.
# Forms are answered by scripts or close a dialog, so none may be sent anywhere.
DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
# What a header can say and a page cannot say of itself.
HEADER_ONLY = {"frame-ancestors": "'none'"}
CHARSET = re.compile(r"""<meta charset=["']?utf-8["']?\s*/?>""", re.IGNORECASE)


def page_policy(scripts: Iterable[str]) -> str:
    """Return the policy of a page with these scripts in it, as the page itself can state it."""
    return _text(DIRECTIVES, scripts)


def header_policy(scripts: Iterable[str]) -> str:
    """Return the policy for a header that is sent with every page of a site with these scripts."""
    return _text({**DIRECTIVES, **HEADER_ONLY}, scripts)


def _text(directives: dict[str, str], scripts: Iterable[str]) -> str:
    allowed = {**directives, "script-src": " ".join([directives["script-src"], *hashes(scripts)])}
    return "; ".join(f"{name} {sources}" for name, sources in allowed.items())


def with_policy(html: str) -> str:
    """Return a page that states its policy before anything that it loads.

    Raises ValueError where the page does not say its encoding, after which the policy has its place.
    """
    charset = CHARSET.search(html)
    if charset is None:
        raise ValueError("the page does not say that it is UTF-8")
    policy = page_policy(inline_scripts(html))
    meta = f'\n  <meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html[: charset.end()] + meta + html[charset.end() :]
