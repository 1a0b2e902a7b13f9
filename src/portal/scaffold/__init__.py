"""Scaffold a new language: its files with every text still to write, and what to know before starting."""

from portal.scaffold.files import language_files
from portal.scaffold.naming import fault_of
from portal.scaffold.note import Note, Surroundings
from portal.scaffold.notes import notes_on
from portal.scaffold.profile import Profile, profile_of
from portal.scaffold.recipe import recipe
from portal.scaffold.theme import theme_files

__all__ = [
    "Note",
    "Profile",
    "Surroundings",
    "fault_of",
    "language_files",
    "notes_on",
    "profile_of",
    "recipe",
    "theme_files",
]
