"""Addresses that the configuration gives, which readers follow."""

import re
from collections.abc import Iterator

from portal.pages.page import Settings

HINT = "Begin it with mailto:, tel:, https:// or http://; blanks and quotation marks have no place in it."
# Anything else could run something, or lead nowhere.
ADDRESS = re.compile(r"(?:mailto:|tel:|https?://)[^\s\"'<>`\\\x00-\x20\x7f]+", re.IGNORECASE)


def wrong_addresses(settings: Settings) -> list[str]:
    """Return the settings, with their values, that no reader could follow or that would do something."""
    return [f"{name}: {address}" for name, address in _addresses(settings) if not ADDRESS.fullmatch(address)]


def _addresses(settings: Settings) -> Iterator[tuple[str, str]]:
    yield from ((f"extra.contacts.{id}", address) for id, address in settings.contacts.items())
    if settings.report:
        yield "extra.report", settings.report
