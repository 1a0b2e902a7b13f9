"""Where pages stand, as absolute addresses, and what they are called, in one locale."""

from dataclasses import dataclass
from urllib.parse import urljoin

from portal.markup import visible
from portal.model import Lesson, Library, Locale
from portal.pages.page import INDEX, lesson_path, site_address


@dataclass(frozen=True, slots=True)
class Place:
    """A locale of the published site."""

    library: Library
    locale: Locale
    site_url: str
    directory_urls: bool = True

    def url(self, path: str, anchor: str = "") -> str:
        """Return the absolute address of a page below the locale's folder, or of a place on it."""
        address = site_address(self.locale.id, path, directory_urls=self.directory_urls)
        return urljoin(self.site_url, address) + (f"#{anchor}" if anchor else "")

    def lesson(self, path: str) -> Lesson | None:
        """Return the lesson whose page stands at `path`, if it is a lesson's."""
        lesson = self.library.lesson_by_id.get(path.rpartition("/")[2].removesuffix(".md"))
        return lesson if lesson and lesson_path(lesson.module, lesson.id) == path else None

    @property
    def home(self) -> str:
        """The address of the locale's home page."""
        return self.url(INDEX)

    def text(self, unit: str) -> str:
        """Return a unit's text without mark-up."""
        return visible(self.library.wording(unit, self.locale.id).text).strip()
