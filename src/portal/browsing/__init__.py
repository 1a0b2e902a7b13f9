"""What helps a reader on a page: terms explained, hand-overs found, a language offered, a page printed."""
