"""The order in which pages are offered, in a locale's words."""

from collections.abc import Sequence

from portal.model import SOURCE, Library, Module
from portal.pages.page import (
    CERTIFICATE,
    FINDER,
    GLOSSARY,
    INDEX,
    LEARN,
    MAP,
    OFFLINE,
    REVIEW,
    STATUS,
    TEAM,
    check_path,
    lesson_path,
    module_path,
    pretest_path,
)

# A path whose page has a title of its own, or a title with its path or with the entries below it.
Entry = str | dict[str, "str | list[Entry]"]


def navigation(library: Library, locale: str, editors: Sequence[str] = ()) -> list[Entry]:
    """Return the navigation tree: home, the learner's pages, the modules, the glossary, the status, the copy.

    `editors` are the paths of the pages for editors, which exist in the source locale only.
    """

    def word(unit: str) -> str:
        return library.wording(unit, locale).text

    def section(module: Module) -> Entry:
        title = word(module.unit("title"))
        lessons: list[Entry] = [
            {word(lesson.unit("title")): lesson_path(module.id, lesson.id)} for lesson in module.lessons
        ]
        pretest: Entry = {word("interface.module.pretest"): pretest_path(module.id)}
        check: Entry = {word("interface.module.check"): check_path(module.id)}
        return {title: [{title: module_path(module.id)}, pretest, *lessons, check]}

    def learning() -> Entry:
        title = word("interface.nav.learn")
        pages: list[Entry] = [
            {word(f"interface.nav.{name}"): path}
            for name, path in (("review", REVIEW), ("certificate", CERTIFICATE), ("team", TEAM))
        ]
        return {title: [{title: LEARN}, *pages]}

    tree: list[Entry] = [{word("interface.nav.home"): INDEX}]
    tree.append(learning())
    tree += map(section, library.modules)
    pages = (
        ("map", MAP),
        ("finder", FINDER),
        ("glossary", GLOSSARY),
        ("offline", OFFLINE),
        ("status", STATUS),
    )
    tree += [{word(f"interface.nav.{name}"): path} for name, path in pages]
    if locale == SOURCE and editors:
        tree.append({word("interface.nav.editors"): list(editors)})
    return tree
