"""The order in which pages are offered, in a locale's words."""

from portal.model import Library, Module
from portal.pages.page import GLOSSARY, INDEX, lesson_path, module_path

Entry = dict[str, "str | list[Entry]"]


def navigation(library: Library, locale: str) -> list[Entry]:
    """Return the navigation tree: home, the modules with their lessons, the glossary."""

    def word(unit: str) -> str:
        return library.wording(unit, locale).text

    def section(module: Module) -> Entry:
        lessons: list[Entry] = [
            {word(lesson.unit("title")): lesson_path(module.id, lesson.id)} for lesson in module.lessons
        ]
        title = word(module.unit("title"))
        return {title: [{title: module_path(module.id)}, *lessons]}

    home: Entry = {word("interface.nav.home"): INDEX}
    glossary: Entry = {word("interface.nav.glossary"): GLOSSARY}
    return [home, *map(section, library.modules), glossary]
