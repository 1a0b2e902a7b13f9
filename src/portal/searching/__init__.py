"""The search: an index per language that is made with the pages, and what looks things up in the browser."""

from portal.searching.documents import Document, Passage, documents
from portal.searching.index import index_files

__all__ = ["Document", "Passage", "documents", "index_files"]
