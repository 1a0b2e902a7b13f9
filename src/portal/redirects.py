"""What a retired lesson leaves behind: its old address, which leads to where its content went."""

from html import escape

from portal.model import Library
from portal.pages.page import lesson_path, link, site_address

TEMPLATE = """<!doctype html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={address}">
</head>
<body><p><a href="{address}">{title}</a></p></body>
</html>
"""


def redirects(library: Library, *, directory_urls: bool) -> dict[str, str]:
    """Return the pages to write, by their paths below the site's folder."""
    lessons = {lesson.id: lesson for lesson in library.lessons()}
    pages = {}
    for old, entry in library.retired.lessons.items():
        new = lessons[entry.moved_to]
        start, end = lesson_path(entry.module, old), lesson_path(new.module, new.id)
        for locale in library.locales:
            address = site_address(locale.id, start, directory_urls=directory_urls)
            pages[f"{address}index.html" if directory_urls else address] = TEMPLATE.format(
                tag=locale.tag,
                direction=locale.direction,
                title=escape(library.wording(new.unit("title"), locale.id).text),
                address=link(start, end, directory_urls=directory_urls),
            )
    return pages
