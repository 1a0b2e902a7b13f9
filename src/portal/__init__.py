"""Content in, pages and diagnostics out: the portal's core, which knows no site engine."""
