"""What pages tell programs about themselves: search engines, and whoever shows a preview of a link."""
