"""The link by which a reader reports a question, prefilled."""

from urllib.parse import quote

from portal.pages.page import site_address
from portal.pages.writer import Writer


def report_link(item: str, write: Writer) -> str:
    """Return the configured address with the item's id, the language and the page filled in, or nothing.

    The address may hold {subject}, {item}, {language} and {page}: a form for an issue, or `mailto:`.
    """
    settings = write.settings
    if not settings.report:
        return ""
    page = settings.site_url + site_address(
        write.locale.id, write.path, directory_urls=settings.directory_urls
    )
    slots = {
        "subject": write.words("interface.quiz.report.subject", item=item).plain,
        "item": item,
        "language": write.locale.tag,
        "page": f"{page}#item-{item}",
    }
    address = settings.report
    for name, value in slots.items():
        address = address.replace(f"{{{name}}}", quote(value, safe=""))
    return address
