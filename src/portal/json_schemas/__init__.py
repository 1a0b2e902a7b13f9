"""JSON Schemas of the content files, for text editors: what may be written where, and what it means."""

from portal.json_schemas.kinds import KINDS, Kind, schema_files

__all__ = ["KINDS", "Kind", "schema_files"]
