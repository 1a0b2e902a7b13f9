"""How an item is answered on the page: one folder each, with template, script and style."""
