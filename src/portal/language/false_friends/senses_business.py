"""Business words."""

from portal.language.false_friends.sense import Sense

BUSINESS: tuple[Sense, ...] = ()
