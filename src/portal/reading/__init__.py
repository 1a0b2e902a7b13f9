"""The only door through which content enters: files in, a whole library or every reason why not out."""

from portal.reading.library import Reading, read_library

__all__ = ["Reading", "read_library"]
