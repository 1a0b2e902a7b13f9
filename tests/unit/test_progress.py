"""How far translations have come: the figures, what a page says of itself, the status page, drafts."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.alternates import alternates
from portal.checking.drafts import draft_states, tolerant
from portal.diagnostics import Diagnostic, Level, Place
from portal.model import INTERFACE, Library, Unit
from portal.numerals import percentage
from portal.pages import Page, render_pages
from portal.progress import Progress, Stage, figures, whole
from portal.recording import Judgement, recorded, reviewed
from tests.translations import checked

COUNTS = st.lists(st.integers(min_value=0, max_value=500), min_size=4, max_size=4).map(
    lambda counts: Progress(*sorted(counts, reverse=True))
)


def with_records(library: Library, locale: str = "fa") -> Library:
    """Return the library as it is once the state of every target has been recorded."""
    return replace(library, records={locale: recorded(library, locale)})


def with_source(library: Library, unit: str, text: str) -> Library:
    """Return the library with another source text, which makes the targets of that unit stale."""
    changed = replace(library.units[unit], text=text)
    return replace(with_records(library), units={**library.units, unit: changed})


def with_review(library: Library, units: list[str]) -> Library:
    return replace(library, records={"fa": reviewed(library, "fa", units, Judgement("A speaker"))})


def without_targets(library: Library, units: set[str], locale: str = "fa") -> Library:
    targets = {id: unit for id, unit in library.targets[locale].items() if id not in units}
    return replace(library, targets={locale: targets})


def as_draft(library: Library, publish_at: int = 100, locale: str = "fa") -> Library:
    locales = tuple(
        replace(each, is_draft=True, publish_at=publish_at) if each.id == locale else each
        for each in library.locales
    )
    return replace(library, locales=locales)


def page(library: Library, uri: str) -> str:
    return next(page.markdown for page in render_pages(library) if page.uri == uri)


@pytest.mark.parametrize(
    ("counts", "stage"),
    [
        ((4, 0, 0, 0), Stage.NONE),
        ((4, 3, 3, 3), Stage.PARTLY),
        ((4, 4, 3, 3), Stage.STALE),
        ((4, 4, 4, 3), Stage.CURRENT),
        ((4, 4, 4, 4), Stage.REVIEWED),
    ],
)
def test_the_unit_that_is_furthest_behind_makes_the_stage(
    counts: tuple[int, int, int, int], stage: Stage
) -> None:
    assert Progress(*counts).stage is stage


@given(COUNTS)
def test_a_hundred_percent_means_all(progress: Progress) -> None:
    counts = (progress.translated, progress.current, progress.reviewed)
    for count, share in zip(counts, progress.shares, strict=True):
        assert 0 <= share <= 100
        assert (share == 100) == (count == progress.total)


@given(COUNTS, COUNTS)
def test_what_is_added_up_has_a_share_between_its_parts(one: Progress, other: Progress) -> None:
    parts = [each for each in (one, other) if each.total]
    for number, share in enumerate((one + other).shares):
        if parts:
            shares = [each.shares[number] for each in parts]
            assert min(shares) <= share <= max(shares)


def test_the_figures_count_every_unit_of_every_locale_once(library: Library) -> None:
    found = figures(library)
    for locale in library.locales[1:]:
        assert whole(found, locale.id).total == len(library.units)


def test_a_changed_source_and_a_review_show_in_the_figures_of_their_document_alone(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    before = figures(tiny)
    stale = figures(with_source(tiny, lesson.unit("summary"), "Other words."))
    read = figures(with_review(tiny, [lesson.unit("summary")]))
    assert stale["fa", lesson.id].current == before["fa", lesson.id].current - 1
    assert stale["fa", lesson.id].translated == before["fa", lesson.id].translated
    assert read["fa", lesson.id].reviewed == 1
    others = before.keys() - {("fa", lesson.id)}
    assert all(stale[key] == before[key] == read[key] for key in others)


def test_percentages_are_written_as_the_language_writes_them(library: Library) -> None:
    written = {locale.id: percentage(96, locale) for locale in library.locales}
    assert written["en"] == "96%"
    assert written["es"] == "96\u00a0%"
    assert written["fa"] == "۹۶٪"


def test_a_stale_unit_is_marked_and_the_page_leads_to_its_source(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    stale = with_source(tiny, lesson.unit("summary"), "Other words.")
    uri = f"{lesson.module}/{lesson.id}.md"
    text = page(stale, f"fa/{uri}")
    assert text.count("data-stale") == 1
    assert f'<p class="lead" data-stale="yes">{tiny.targets["fa"][lesson.unit("summary")].text}' in text
    notice = re.search(r'<div class="notice notice-stale".*?</div>', text, re.DOTALL)
    assert notice is not None
    assert f'<a href="../../../{lesson.module}/{lesson.id}/" hreflang="en">' in notice[0]
    assert stale.wording("interface.stale.notice", "fa").text in notice[0]
    assert "stale" not in page(stale, f"en/{uri}")


def test_a_stale_unit_shows_wherever_it_is_used_and_nowhere_else(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    stale = with_source(tiny, lesson.unit("title"), "Another title")
    marked = {page.path for page in render_pages(stale) if "notice-stale" in page.markdown}
    assert f"{lesson.module}/{lesson.id}.md" in marked
    assert f"{lesson.module}/index.md" in marked
    assert "index.md" not in marked


def test_an_old_word_of_the_interface_makes_no_page_old(tiny: Library) -> None:
    stale = with_source(tiny, f"{INTERFACE}.nav.home", "Start")
    assert all("stale" not in page.markdown for page in render_pages(stale) if page.path != "status.md")


def test_a_page_is_not_reviewed_until_its_whole_document_is(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    uri = f"fa/{lesson.module}/{lesson.id}.md"
    own = [id for id in tiny.units if id.startswith(f"{lesson.id}.")]
    note = '<p class="unreviewed"'
    assert page(tiny, uri).count(note) == 1
    assert note in page(with_review(tiny, own[1:]), uri)
    assert note not in page(with_review(tiny, own), uri)
    assert note not in page(tiny, uri.replace("fa/", "en/"))


def test_every_page_with_content_says_that_nobody_has_reviewed_it(tiny: Library) -> None:
    """Pages whose document is the interface, such as the status and the learner's own, are left out."""
    pages = [page for page in render_pages(tiny) if page.locale == "fa"]
    silent = {page.path for page in pages if 'class="unreviewed"' not in page.markdown}
    of_modules = {path for path in silent if path.startswith("start/")}
    assert of_modules == {"start/pretest.md", "start/check.md"}
    assert "status.md" in silent
    others = silent - of_modules - {"status.md", "map.md", "finder.md", "offline.md", "privacy.md"}
    assert all(path.startswith("learn/") for path in others)


class Table(HTMLParser):
    """Collects the rows of a table as cells with their elements, scopes and texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[tuple[str, str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append((tag, dict(attrs).get("scope") or "", ""))

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            tag, scope, text = self.rows[-1].pop()
            self.rows[-1].append((tag, scope, text + data))


def table(pages: tuple[Page, ...], locale: str) -> list[list[tuple[str, str, str]]]:
    status = next(page for page in pages if page.uri == f"{locale}/status.md")
    parser = Table()
    parser.feed(status.markdown[status.markdown.index("<table") : status.markdown.index("</table>")])
    return parser.rows


def test_the_status_is_a_table_with_a_row_for_each_lesson_and_a_column_for_each_language(
    library: Library,
) -> None:
    pages = render_pages(library)
    for locale in library.locales:
        head, *rows = table(pages, locale.id)
        assert [text.strip() for _, _, text in head[1:]] == [each.name for each in library.locales[1:]]
        assert {len(row) for row in rows} == {len(library.locales)}
        assert all(row[0][:2] in {("th", "row"), ("th", "rowgroup")} for row in rows)
        assert all(cell[0] == "td" for row in rows for cell in row[1:])
        titles = [library.wording(lesson.unit("title"), locale.id).text for lesson in library.lessons()]
        assert [row[0][2].strip() for row in rows if row[0][2].strip() in titles]


def test_a_cell_says_the_stage_and_names_each_share(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    stale = with_source(tiny, lesson.unit("summary"), "Other words.")
    title = tiny.units[lesson.unit("title")].text
    row = next(row for row in table(render_pages(stale), "en") if row[0][2].strip() == title)
    share = figures(stale)["fa", lesson.id].shares[1]
    words = row[1][2].split()
    assert " ".join(words) == f"Partly out of date Translated 100% · Up to date {share}% · Reviewed 0%"


def test_the_picture_has_a_bar_for_each_share_that_is_not_nothing(tiny: Library) -> None:
    text = page(tiny, "en/status.md")
    assert 'd="M0 0h100v3h-100zM0 5h100v3h-100z"' in text
    nothing = without_targets(tiny, set(tiny.units))
    assert 'class="share"' not in page(nothing, "en/status.md")
    assert 'data-stage="none"' in page(nothing, "en/status.md")


def test_the_status_page_itself_falls_back_by_unit(tiny: Library) -> None:
    partial = without_targets(tiny, {"interface.status.caption"})
    assert '<caption id="matrix"><span lang="en" dir="ltr">' in page(partial, "fa/status.md")


def test_a_draft_is_not_among_the_pages_languages_and_links_that_are_published(tiny: Library) -> None:
    published = as_draft(tiny).published()
    assert [locale.id for locale in published.locales] == ["en"]
    assert {page.locale for page in render_pages(published)} == {"en"}
    found = alternates(published, "en", "index.md", "https://host.example/", directory_urls=True)
    assert [each.tag for each in found] == ["en"]
    assert "فارسی" not in page(published, "en/status.md")


def test_every_page_of_a_draft_says_so_in_its_language_and_in_the_source(tiny: Library) -> None:
    for each in render_pages(as_draft(tiny)):
        marked = each.markdown.count('class="notice notice-draft"')
        assert marked == (1 if each.locale == "fa" else 0), each.uri
        if marked:
            assert tiny.wording("interface.draft.notice", "fa").text in each.markdown
            english = tiny.units["interface.draft.notice"].text
            assert f'<p lang="en" dir="ltr">{english}</p>' in each.markdown


def test_a_draft_without_words_of_its_own_says_so_in_the_source_once(tiny: Library) -> None:
    empty = as_draft(without_targets(tiny, {"interface.draft.notice"}))
    text = page(empty, "fa/index.md")
    assert text.count(tiny.units["interface.draft.notice"].text) == 1


@pytest.mark.parametrize(("publish_at", "key"), [(100, "waiting"), (50, "publishable")])
def test_a_draft_that_has_come_far_enough_can_be_published(tiny: Library, publish_at: int, key: str) -> None:
    lesson = next(tiny.lessons())
    draft = as_draft(without_targets(tiny, {lesson.unit("summary")}), publish_at)
    done = whole(figures(draft), "fa").shares[1]
    assert 50 < done < 100
    words = tiny.units[f"interface.status.{key}"].text
    shown = words.replace("{done}", f"{done}%").replace("{needed}", f"{publish_at}%")
    assert shown in page(draft, "en/status.md")
    (state,) = draft_states(draft)
    assert state.level is Level.INFORMATION
    assert ("can be published" in state.message) == (key == "publishable")
    assert f"{done} %" in state.message


def test_what_a_draft_still_lacks_is_information(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    empty = Unit(lesson.unit("summary"), "", Place("content/fa/start/two-offices.yml"))
    sheets = tuple(
        replace(sheet, targets={empty.id: empty}) if sheet.document == lesson.id else sheet
        for sheet in tiny.sheets
    )
    unfinished = replace(tiny, sheets=sheets)
    assert {"STR01", "STR03"} <= {each.id for each in checked(unfinished) if each.level is Level.ERROR}
    found = list(tolerant(checked(unfinished), as_draft(unfinished)))
    assert {each.level for each in found if each.id in ("STR01", "STR03")} == {Level.INFORMATION}


def test_a_fault_in_a_draft_stays_a_fault_and_a_gap_in_another_locale_an_error(tiny: Library) -> None:
    place = Place("content/fa/home.yml")
    fault = Diagnostic(place, "PLC01", "placeholder-differs", "{count} is missing", "Copy it.", locale="fa")
    gap = Diagnostic(place, "STR01", "missing", "the unit is missing", "Add it.", locale="ro")
    assert list(tolerant([fault, gap], as_draft(tiny))) == [fault, gap]
