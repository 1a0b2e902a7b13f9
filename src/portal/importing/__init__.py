"""Take a translator's delivery into the content: what would change, what is wrong, and the files then."""

from portal.importing.delivered import Change, locale_of
from portal.importing.planning import Import, Plan, imported, planned, with_changes

__all__ = ["Change", "Import", "Plan", "imported", "locale_of", "planned", "with_changes"]
