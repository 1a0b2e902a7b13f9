"""The learner's pages: checks of modules and paths, the learner's own page, and the printed sheets."""

from collections.abc import Iterator

from portal.model import INTERFACE, Lesson, Module
from portal.pages.page import (
    CERTIFICATE,
    LEARN,
    REVIEW,
    TEAM,
    Page,
    check_path,
    final_path,
    pretest_path,
    sheet_path,
)
from portal.pages.quiz import Quiz, render_quiz, show_items
from portal.pages.renderer import Renderer
from portal.paths import FINALS, PATHS
from portal.relating import concepts_of
from portal.schema import ConceptKind

# What each of the learner's pages loads: the quiz's scripts or not, and its own.
QUIZ = ("quiz",)


def learning_pages(renderer: Renderer) -> Iterator[Page]:
    """Yield the learner's pages of one locale."""
    for module in renderer.library.modules:
        yield _probe(renderer, module)
        yield _check(renderer, module)
    yield from (_final(renderer, id) for id in FINALS)
    yield _learn(renderer)
    yield _plain(renderer, REVIEW, "review", ("quiz", "review"))
    yield _plain(renderer, CERTIFICATE, "certificate", ("progress", "certificate"))
    departments = concepts_of(renderer.library, ConceptKind.DEPARTMENT)
    yield _plain(renderer, TEAM, "team", ("progress", "team"), departments=departments, is_wide=True)
    yield from (_sheet(renderer, lesson) for lesson in renderer.library.lessons())


def _probe(renderer: Renderer, module: Module) -> Page:
    heads = (("interface.pretest.title", {"module": module.unit("title")}), "interface.pretest.introduction")
    quiz = Quiz(f"pretest-{module.id}", "pretest", renderer.bank.probes[module.id])
    return _quiz_page(renderer, pretest_path(module.id), heads, quiz)


def _check(renderer: Renderer, module: Module) -> Page:
    heads = (("interface.check.title", {"module": module.unit("title")}), "interface.check.introduction")
    quiz = Quiz(f"check-{module.id}", "check", renderer.bank.checks[module.id])
    return _quiz_page(renderer, check_path(module.id), heads, quiz)


def _final(renderer: Renderer, path: str) -> Page:
    heads = (("interface.final.title", {"path": f"interface.path.{path}"}), "interface.final.introduction")
    quiz = Quiz(f"final-{path}", "final", renderer.bank.finals[path])
    return _quiz_page(renderer, final_path(path), heads, quiz)


def _quiz_page(
    renderer: Renderer, path: str, heads: tuple[tuple[str, dict[str, str]], str], quiz: Quiz
) -> Page:
    return renderer.page(
        path,
        "check.md",
        heads,
        INTERFACE,
        introduction=heads[1],
        back=LEARN,
        quiz=lambda write: render_quiz(quiz, write),
        scripts=QUIZ,
        is_found=False,
    )


def _learn(renderer: Renderer) -> Page:
    return _plain(
        renderer,
        LEARN,
        "learn",
        ("progress", "learn"),
        paths=PATHS,
        finals=FINALS,
        modules=renderer.library.modules,
        is_wide=True,
    )


def _plain(renderer: Renderer, path: str, name: str, scripts: tuple[str, ...], **context: object) -> Page:
    heads = (f"interface.nav.{name}", f"interface.{name}.introduction")
    return renderer.page(
        path, f"{name}.md", heads, INTERFACE, scripts=scripts, is_found=name != "certificate", **context
    )


def _sheet(renderer: Renderer, lesson: Lesson) -> Page:
    items = renderer.bank.practice[lesson.id]
    return renderer.page(
        sheet_path(lesson.id),
        "sheet.md",
        (("interface.sheet.title", {"lesson": lesson.unit("title")}), lesson.unit("summary")),
        lesson.id,
        lesson=lesson,
        items=lambda write: show_items(items, write),
        scripts=("sheet",),
        is_wide=True,
        is_found=False,
    )
