"""Pages written by hand in several locales: which block belongs to which, and what is missing or extra."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.diagnostics import Diagnostic
from portal.exchange import Catalogue
from portal.handwritten import read_handwritten
from portal.handwritten.alignment import aligned
from portal.handwritten.blocks import read_page

ENGLISH = """\
---
title: Translate
owner: editors
description: "How to translate"
---

# Translate

A short text.

## Find the file

Open the page in the portal and follow the pencil, and then look for the words.

- Copy `{count}` as it is.
- Keep the 3 links and every heading as they stand in English, in their order.
  The second line belongs to the item.
- Use the term.

| Page | File |
| --- | --- |
| Home | `home.yml` |

```yaml
title: Sales
```

> Ask when in doubt.

The end of the page.
"""
ROMANIAN = """\
---
title: Traducerea
owner: editors
description: "Cum se traduce"
---

# Traducerea

Un text scurt.

## Găsește fișierul

Deschide pagina din portal și urmează creionul, apoi caută cuvintele.

- Copiază `{count}` așa cum este.
- Păstrează cele 3 legături și fiecare titlu cum sunt în engleză, în ordinea lor.
  Al doilea rând ține de element.
- Folosește termenul.

| Pagină | Fișier |
| --- | --- |
| Acasă | `home.yml` |

```yaml
title: Sales
```

> Întreabă când nu ești sigur.

Sfârșitul paginii.
"""
TEXTS = {
    "editors/translate.1": ("Translate", "Traducerea"),
    "editors/translate.2": ("How to translate", "Cum se traduce"),
    "editors/translate.3": ("# Translate", "# Traducerea"),
    "editors/translate.4": ("A short text.", "Un text scurt."),
    "editors/translate.5": ("## Find the file", "## Găsește fișierul"),
}
Read = tuple[list[Catalogue], list[Diagnostic]]


def read(folder: Path, **pages: str | bytes) -> Read:
    """Return what is read where each locale has one page with this text."""
    for locale, text in pages.items():
        file = folder / "docs" / locale / "editors" / "translate.md"
        file.parent.mkdir(parents=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_handwritten(folder / "docs")


def without(text: str, *blocks: str) -> str:
    for block in blocks:
        assert text.count(block) == 1
        text = text.replace(block, "")
    return text


def texts(found: Read) -> dict[str, tuple[str, str]]:
    ((catalogue,), _) = found
    return {pair.source.id: (pair.source.text, pair.target.text) for pair in catalogue.pairs}


def missing(found: Read) -> list[str]:
    return [source for source, target in texts(found).values() if not target]


def test_a_page_is_aligned_block_by_block(tmp_path: Path) -> None:
    found = read(tmp_path, en=ENGLISH, ro=ROMANIAN)
    assert found[1] == []
    assert list(texts(found).items())[:5] == list(TEXTS.items())
    assert missing(found) == []


def test_a_catalogue_names_the_page_of_its_locale(tmp_path: Path) -> None:
    catalogues, _ = read(tmp_path, en=ENGLISH, ro=ROMANIAN, **{"pt-BR": ROMANIAN})
    assert [(each.path, each.tag) for each in catalogues] == [
        ("docs/pt-BR/editors/translate.md", "pt-BR"),
        ("docs/ro/editors/translate.md", "ro"),
    ]


def test_a_unit_and_its_target_have_the_same_id(tmp_path: Path) -> None:
    ((catalogue,), _) = read(tmp_path, en=ENGLISH, ro=ROMANIAN)
    assert all(pair.source.id == pair.target.id for pair in catalogue.pairs)
    assert len({pair.source.id for pair in catalogue.pairs}) == len(catalogue.pairs)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Traducerea", "2:8"),
        ("Cum se traduce", "4:14"),
        ("# Traducerea", "7:1"),
        ("- Folosește termenul.", "18:1"),
        ("Sfârșitul paginii.", "30:1"),
    ],
)
def test_a_block_has_the_place_where_it_begins(tmp_path: Path, text: str, place: str) -> None:
    ((catalogue,), _) = read(tmp_path, en=ENGLISH, ro=ROMANIAN)
    (target,) = (pair.target for pair in catalogue.pairs if pair.target.text == text)
    assert str(target.place) == f"docs/ro/editors/translate.md:{place}"


def test_an_indented_item_has_the_column_of_its_dash_and_loses_its_indent(tmp_path: Path) -> None:
    ((catalogue,), _) = read(tmp_path, en="- a\n  - b\n    more\n", ro="- x\n    - y\n      z\n")
    target = catalogue.pairs[1].target
    assert (target.text, target.place.line, target.place.column) == ("- y\n  z", 2, 5)


def test_every_block_may_be_missing_and_shifts_no_other(tmp_path: Path) -> None:
    blocks = [block for block in ROMANIAN.split("\n\n")[1:] if not block.startswith("- ")]
    whole = texts(read(tmp_path / "whole", en=ENGLISH, ro=ROMANIAN))
    assert len(blocks) == 8
    for number, block in enumerate(blocks):
        found = texts(read(tmp_path / str(number), en=ENGLISH, ro=without(ROMANIAN, f"\n{block.rstrip()}\n")))
        lost = {id: pair for id, pair in found.items() if not pair[1]}
        assert len(lost) == 1, block
        assert {id: pair for id, pair in found.items() if pair[1]} == {
            id: pair for id, pair in whole.items() if id not in lost
        }


def test_an_item_that_is_missing_is_told_from_its_neighbours(tmp_path: Path) -> None:
    item = "- Păstrează cele 3 legături și fiecare titlu cum sunt în engleză, în ordinea lor.\n"
    ro = without(ROMANIAN, item, "  Al doilea rând ține de element.\n")
    found = texts(read(tmp_path, en=ENGLISH, ro=ro))
    assert found["editors/translate.7"] == ("- Copy `{count}` as it is.", "- Copiază `{count}` așa cum este.")
    assert found["editors/translate.8"][1] == ""
    assert found["editors/translate.9"] == ("- Use the term.", "- Folosește termenul.")


LONG = "A paragraph that is as long as a paragraph can be, with much to say about very little."
LUNG = "Un alineat atât de lung cât poate fi un alineat, cu multe de spus despre foarte puțin."


@pytest.mark.parametrize(
    ("en", "targets"),
    [
        (["Short.", LONG, "Brief."], ["Scurt.", LUNG, ""]),
        (["Short.", LONG, "Brief."], ["", LUNG, "Pe scurt."]),
        (["Press `Enter`.", "Press `Space`."], ["", "Apasă `Space`."]),
        (["Press `Enter`.", "Press `Space`."], ["Apasă `Enter`.", ""]),
        (["See [one](a.md).", "See [two](b.md)."], ["", "Vezi [doi](b.md)."]),
        (["See [one](a.md).", "See [two](b.md)."], ["Vezi [unu](a.md).", ""]),
        (["For 12 days.", "For 30 days."], ["", "برای ۳۰ روز."]),
        (["For 12 days.", "For 30 days."], ["برای ۱۲ روز.", ""]),
        (["Ask for ERP.", "Ask for CRM."], ["", "Cere CRM."]),
        (["Hello, {name}.", "Hello, {firm}."], ["Salut, {name}.", ""]),
        (["> Ask us.", "Ask her.", "- Ask him."], ["", "", "- Întreabă-l."]),
        (["> Ask us.", "Ask her.", "- Ask him."], ["> Întreabă.", "", ""]),
        (["> Ask us.", "Ask her.", "- Ask him."], ["", "Întreab-o.", ""]),
    ],
)
def test_length_fixed_words_and_kind_tell_which_of_similar_blocks_is_missing(
    tmp_path: Path, en: list[str], targets: list[str]
) -> None:
    found = read(tmp_path, en="\n\n".join(en), ro="\n\n".join(filter(None, targets)))
    assert list(texts(found).values()) == list(zip(en, targets, strict=True))


def test_code_is_never_taken_for_a_line_or_for_code_inside_a_list(tmp_path: Path) -> None:
    en, ro = "Text.\n\n```\na\n```\n", "Text.\n\n---\n"
    found = read(tmp_path / "rule", en=en, ro=ro)
    assert missing(found) == ["```\na\n```"]
    assert len(found[1]) == 1
    assert len(read(tmp_path / "text", en=en, ro="Text.\n\nMai mult.\n")[1]) == 1


def test_a_missing_block_has_the_place_where_it_should_stand(tmp_path: Path) -> None:
    ((catalogue,), _) = read(tmp_path, en=ENGLISH, ro=without(ROMANIAN, "Un text scurt.\n\n"))
    (target,) = (pair.target for pair in catalogue.pairs if not pair.target.text)
    assert (target.place.line, target.place.column) == (9, 1)


def test_a_missing_last_block_has_its_place_at_the_end_of_the_file(tmp_path: Path) -> None:
    ((catalogue,), _) = read(tmp_path, en="# One\n\nText.\n", ro="# Unu\n")
    assert catalogue.pairs[1].target.text == ""
    assert str(catalogue.pairs[1].target.place) == "docs/ro/editors/translate.md:2:1"


def test_a_block_that_only_the_target_has_is_reported(tmp_path: Path) -> None:
    extra = "Un alineat pe care engleza nu îl are, cu numărul 77.\n\n"
    ro = ROMANIAN.replace("## Găsește", f"{extra}## Găsește")
    found = read(tmp_path, en=ENGLISH, ro=ro)
    (fault,) = found[1]
    assert str(fault.place) == "docs/ro/editors/translate.md:11:1"
    assert (fault.id, fault.name, fault.locale) == ("XCH11", "extra-block", "ro")
    assert fault.message == "English has no such block"
    assert missing(found) == []


def test_faults_come_in_the_order_of_places(tmp_path: Path) -> None:
    extra = "".join(f"\n```\n{number}\n```\n" for number in range(9))
    _, faults = read(tmp_path, en="# One\n", ro=f"# Unu\n{extra}", es=f"# Uno\n{extra}")
    assert len(faults) == 18
    assert faults == sorted(faults)


def test_one_block_missing_and_one_extra_are_both_found(tmp_path: Path) -> None:
    ro = without(ROMANIAN, "Un text scurt.\n\n") + "\n```sh\nmake\n```\n"
    found = read(tmp_path, en=ENGLISH, ro=ro)
    assert missing(found) == ["A short text."]
    assert [str(fault.place) for fault in found[1]] == ["docs/ro/editors/translate.md:30:1"]


def test_code_needs_no_translation_but_must_be_there(tmp_path: Path) -> None:
    code = "```yaml\ntitle: Sales\n```"
    assert code not in {
        source for source, _ in texts(read(tmp_path / "kept", en=ENGLISH, ro=ROMANIAN)).values()
    }
    lost = read(tmp_path / "lost", en=ENGLISH, ro=without(ROMANIAN, f"{code}\n\n"))
    assert missing(lost) == [code]
    assert lost[1] == []


def test_code_with_other_words_is_still_the_same_block(tmp_path: Path) -> None:
    found = read(tmp_path, en=ENGLISH, ro=ROMANIAN.replace("title: Sales", "title: Vânzări"))
    assert missing(found) == []
    assert found[1] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("## Găsește fișierul", "### Găsește fișierul"),
        ("## Găsește fișierul", "Găsește fișierul"),
        ("> Întreabă", "Întreabă"),
        ("Un text scurt.", "- Un text scurt."),
        ("Copiază `{count}` așa", "Copiază numărul 15 așa"),
    ],
)
def test_a_block_with_another_form_stays_with_its_source(tmp_path: Path, old: str, new: str) -> None:
    assert ROMANIAN.count(old) == 1
    found = read(tmp_path, en=ENGLISH, ro=ROMANIAN.replace(old, new))
    assert missing(found) == []
    assert found[1] == []


def test_the_text_of_an_admonition_is_translated(tmp_path: Path) -> None:
    en = '!!! note "Careful"\n    First.\n\n    Second.\n\nLast.\n\n    code\n'
    ro = '!!! note "Atenție"\n    Primul.\n\n    Al doilea.\n\nUltimul.\n\n    code\n'
    assert list(texts(read(tmp_path, en=en, ro=ro)).values()) == [
        ('!!! note "Careful"\n    First.', '!!! note "Atenție"\n    Primul.'),
        ("Second.", "Al doilea."),
        ("Last.", "Ultimul."),
    ]


def test_a_comment_is_no_block(tmp_path: Path) -> None:
    found = read(tmp_path / "comment", en="# One\n", ro="# Unu\n\n<!-- de revăzut -->\n")
    assert found[1] == []
    assert len(read(tmp_path / "extra", en="# One\n", ro="# Unu\n\n<p>Doi -->\n")[1]) == 1


def test_a_page_that_one_locale_alone_has_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path / "en", en=ENGLISH) == ([], [])
    assert read(tmp_path / "ro", ro=ROMANIAN) == ([], [])
    assert read_handwritten(tmp_path / "nothing") == ([], [])


def test_a_page_that_is_no_text_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    catalogues, faults = read(tmp_path, en=ENGLISH, es=b"# Uno\n\n\xff", ro=ROMANIAN)
    assert [catalogue.tag for catalogue in catalogues] == ["ro"]
    assert [(str(fault.place), fault.id, fault.locale) for fault in faults] == [
        ("docs/es/editors/translate.md:3:1", "XCH02", "es")
    ]


def test_a_fault_of_the_source_is_reported_once(tmp_path: Path) -> None:
    catalogues, faults = read(tmp_path, en=b"\xff", es=ROMANIAN, ro=ROMANIAN)
    assert catalogues == []
    assert [(str(fault.place), fault.locale) for fault in faults] == [
        ("docs/en/editors/translate.md:1:1", "")
    ]


def test_broken_front_matter_is_reported_in_its_line(tmp_path: Path) -> None:
    _, faults = read(tmp_path, en=ENGLISH, ro='---\nowner: x\ntitle: "a\n---\n\n# Unu\n')
    assert faults[0].id.startswith("CNT")
    assert faults[0].place.line in (3, 4)


def test_lines_may_end_as_on_windows_and_begin_with_a_mark(tmp_path: Path) -> None:
    ro = b"\xef\xbb\xbf" + ROMANIAN.replace("\n", "\r\n").encode()
    found = read(tmp_path, en=ENGLISH, ro=ro)
    assert found[1] == []
    assert list(texts(found).items())[:5] == list(TEXTS.items())


@settings(deadline=None)
@given(st.text("#->`|: \n\tab1{}*!0۳"), st.text("#->`|: \n\tab1{}*!0۳"))
def test_an_alignment_uses_every_block_once_and_in_order(source: str, target: str) -> None:
    sources, targets = (read_page(text, "a.md")[0].blocks for text in (source, target))
    steps = aligned(sources, targets)
    assert [left for left, _ in steps if left is not None] == list(range(len(sources)))
    assert [right for _, right in steps if right is not None] == list(range(len(targets)))


@settings(deadline=None)
@given(st.text("#->`|: \n\tab1{}*!0۳"))
def test_a_page_is_aligned_with_itself_block_by_block(text: str) -> None:
    page, _ = read_page(text, "a.md")
    assert aligned(page.blocks, page.blocks) == [(number, number) for number in range(len(page.blocks))]


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_any_text_is_a_page_whose_blocks_stand_in_it(text: str) -> None:
    page, _ = read_page(text, "a.md")
    lines = text.split("\n")
    for block in page.blocks:
        if block.kind not in ("title", "description"):
            first = block.text.split("\n")[0]
            assert lines[block.place.line - 1][block.place.column - 1 :].startswith(first)
