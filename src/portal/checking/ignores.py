"""Ignores that no check could ever need, whichever checks a run takes."""

from collections.abc import Iterable, Iterator, Set

from portal.diagnostics import Diagnostic
from portal.model import Ignore


def unknown_checks(ignores: Iterable[Ignore], known: Set[str]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each ignore that names a check whose id is not among the known ones."""
    for ignore in ignores:
        if ignore.check not in known:
            message, hint = f"there is no check “{ignore.check}”", "Correct its id; “list” shows all checks."
            yield Diagnostic(
                ignore.place, "IGN02", "ignore-unused", message, hint, locale=ignore.locale, unit=ignore.unit
            )
