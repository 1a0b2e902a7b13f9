"""What translators are given: PO, XLIFF and the glossary as a table."""

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.exchange import Selection, csv_text, documents_in_order, exported, po_text, xliff_text
from portal.exchange.keeping import kept, parts
from portal.exchange.kinds import kind_of
from portal.model import Library
from tests.exchange import NAMESPACE, deliver_po, deliver_xliff, read, small, state_of

XML = "{http://www.w3.org/XML/1998/namespace}"


@pytest.fixture(scope="module")
def mixed(tiny: Library) -> Library:
    return small(tiny)


def po(library: Library, locale: str = "fa") -> dict[str, polib.POEntry]:
    return {entry.msgctxt: entry for entry in polib.pofile(po_text(exported(library, locale)))}


def xliff(library: Library, locale: str = "fa") -> dict[str, ET.Element]:
    root = ET.fromstring(xliff_text(exported(library, locale)))
    return {str(unit.get("id")): unit for unit in root.iter(f"{NAMESPACE}unit")}


def notes(unit: ET.Element, category: str) -> list[str | None]:
    found = unit.iter(f"{NAMESPACE}note")
    return [note.text for note in found if note.get("category") == category]


def state(unit: ET.Element) -> str | None:
    (segment,) = unit.iter(f"{NAMESPACE}segment")
    return segment.get("state")


def test_every_unit_is_exported_once_in_the_order_of_the_curriculum(library: Library) -> None:
    ids = [entry.id for entry in exported(library, "ro").entries]
    assert sorted(ids) == sorted(library.units)
    assert list(dict.fromkeys(id.partition(".")[0] for id in ids)) == list(documents_in_order(library))


def test_the_same_library_gives_the_same_bytes(library: Library) -> None:
    for write in (po_text, xliff_text):
        assert write(exported(library, "fa")) == write(exported(library, "fa"))


def test_a_module_a_lesson_and_what_is_to_do_can_be_chosen(library: Library, mixed: Library) -> None:
    def documents(selection: Selection) -> set[str]:
        return {entry.document for entry in exported(library, "ro", selection).entries}

    assert documents(Selection(document="finance")) == {"finance"}
    assert documents(Selection(module="start")) == {"start", "two-offices", "your-path"}
    assert documents(Selection(module="start", document="finance")) == set()
    assert documents(Selection(to_do=True)) == set()
    to_do = [entry.id for entry in exported(mixed, "fa", Selection(to_do=True)).entries]
    missing = [id for id in mixed.units if id not in mixed.targets["fa"]]
    assert set(to_do) == {state_of(mixed, number) for number in (0, 2, 4)} | set(missing)


def test_po_says_all_that_helps_a_translator(library: Library) -> None:
    entry = po(library, "ro")["front-office-systems.explanation.four-kinds"]
    assert entry.comment.splitlines()[0] == "lesson: The systems of the front office; module: Front office"
    assert "kind: prose (a paragraph or a list in Markdown)" in entry.comment
    assert "term: CRM system = sistem CRM" in entry.comment
    assert "keep: **bold**, CRM" in entry.comment
    assert "never: anchetă, " in entry.comment
    assert entry.occurrences[0][0] == "content/en/front-office/front-office-systems.yml"


def test_po_marks_what_is_not_to_be_taken_as_it_is(mixed: Library) -> None:
    entries = po(mixed)
    stale, reviewed, initial, final, stale_too = (entries[state_of(mixed, n)] for n in range(5))
    assert stale.fuzzy
    assert stale.previous_msgid == "What it once was, {old} & <x>"
    assert initial.fuzzy
    assert initial.previous_msgid is None
    assert stale_too.previous_msgid == "Old"
    assert not (reviewed.fuzzy)
    assert not (final.fuzzy)
    missing = [entry for id, entry in entries.items() if id not in mixed.targets["fa"]]
    assert missing
    assert not any(entry.msgstr or entry.fuzzy for entry in missing)


def test_po_has_the_header_of_its_language(library: Library) -> None:
    header = polib.pofile(po_text(exported(library, "pt"))).metadata
    assert header["Language"] == "pt_BR"
    assert header["Plural-Forms"].startswith("nplurals=2;")
    assert header["Content-Type"] == "text/plain; charset=UTF-8"


@pytest.mark.skipif(
    shutil.which("msgfmt") is None, reason="gettext is not installed: apt-get install gettext"
)
@pytest.mark.parametrize("locale", ["ro", "pt", "es", "af", "fa"])
def test_msgfmt_accepts_the_po(library: Library, locale: str, tmp_path: Path) -> None:
    file = tmp_path / f"{locale}.po"
    file.write_text(po_text(exported(library, locale)), encoding="utf-8")
    command = ["msgfmt", "-c", "-v", "-o", str(tmp_path / "out.mo"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "warning" not in done.stderr
    units = [id for id in library.units if id in library.targets[locale]]
    assert f"{len(units)} translated messages" in done.stderr


def test_xliff_has_states_and_notes(mixed: Library) -> None:
    units = xliff(mixed)
    states = [state(units[state_of(mixed, number)]) for number in range(5)]
    assert states == ["initial", "reviewed", "initial", "final", "initial"]
    stale = units[state_of(mixed, 0)]
    assert notes(stale, "previous") == ["What it once was, {old} & <x>"]
    assert len(notes(stale, "base")) == len(notes(stale, "lesson")) == len(notes(stale, "kind")) == 1
    missing = [unit for id, unit in units.items() if id not in mixed.targets["fa"]]
    assert {state(unit) for unit in missing} == {None}
    assert all(not list(unit.iter(f"{NAMESPACE}target")) for unit in missing)


def test_xliff_protects_code(library: Library) -> None:
    unit = xliff(library, "ro")["interface.quiz.position"]
    data = {each.get("id"): each.text for each in unit.iter(f"{NAMESPACE}data")}
    assert sorted(map(str, data.values())) == ["{number}", "{total}"]
    source, target = (next(unit.iter(f"{NAMESPACE}{name}")) for name in ("source", "target"))
    assert "{" not in "".join([*source.itertext(), *target.itertext()])
    for text in (source, target):
        placeholders = list(text.iter(f"{NAMESPACE}ph"))
        assert {each.get("dataRef") for each in placeholders} == data.keys()
        assert text.get(f"{XML}space") == "preserve"
    ids = [
        [(ph.get("id"), ph.get("dataRef")) for ph in text.iter(f"{NAMESPACE}ph")] for text in (source, target)
    ]
    assert sorted(ids[0]) == sorted(ids[1])


CHILDREN = {
    "xliff": ("file",),
    "file": ("unit",),
    "unit": ("notes", "originalData", "segment"),
    "notes": ("note",),
    "originalData": ("data",),
    "segment": ("source", "target"),
    "source": ("ph",),
    "target": ("ph",),
}


def test_xliff_keeps_the_order_and_the_ids_that_the_standard_asks_for(library: Library) -> None:
    """Stands in for the OASIS schema, which no package carries."""
    root = ET.fromstring(xliff_text(exported(library, "fa")))
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "en", "fa")
    for parent in root.iter():
        allowed = CHILDREN.get(parent.tag.removeprefix(NAMESPACE), ())
        names = [child.tag.removeprefix(NAMESPACE) for child in parent]
        assert names == sorted(names, key=allowed.index)
    files = [file.get("id") for file in root]
    assert len(files) == len(set(files))
    for unit in root.iter(f"{NAMESPACE}unit"):
        for tag in ("data", "source", "target"):
            for holder in [unit] if tag == "data" else unit.iter(f"{NAMESPACE}{tag}"):
                inner = "data" if tag == "data" else "ph"
                ids = [each.get("id") for each in holder.iter(f"{NAMESPACE}{inner}")]
                assert len(ids) == len(set(ids))


@pytest.mark.parametrize("deliver", [deliver_po, deliver_xliff])
def test_what_is_exported_is_read_as_it_was(mixed: Library, library: Library, deliver: object) -> None:
    for content, locale in ((mixed, "fa"), (library, "ro"), (library, "fa")):
        export = exported(content, locale)
        catalogue, faults = read(deliver(export, {}), deliver)  # type: ignore[operator, arg-type]
        assert faults == []
        assert catalogue is not None
        assert catalogue.tag == locale
        found = [(p.source.id, p.source.text, p.target.text, p.fuzzy, p.base) for p in catalogue.pairs]
        assert found == [(e.id, e.source, e.target, e.is_fuzzy, e.base) for e in export.entries]


@pytest.mark.parametrize(
    ("document", "path", "kind"),
    [
        ("finance", "title", "title"),
        ("finance", "summary", "sentence"),
        ("finance", "explanation.proof", "prose"),
        ("finance", "facts.pay-taxes.text", "sentence"),
        ("finance", "facts.sale-is-not-cash.misconceptions.at-delivery.why", "sentence"),
        ("start", "introduction", "prose"),
        ("glossary", "sales.term", "term"),
        ("glossary", "sales.definition", "sentence"),
        ("home", "choose.front.link", "label"),
        ("interface", "quiz.check", "interface"),
        ("term-definition", "stem", "sentence"),
    ],
)
def test_the_schema_says_what_kind_a_text_is(library: Library, document: str, path: str, kind: str) -> None:
    assert kind_of(library, document, path).name == kind


def test_fields_say_which_part_a_text_is(library: Library) -> None:
    path = "facts.sale-is-not-cash.misconceptions.at-delivery.why"
    assert kind_of(library, "finance", path).fields == ("facts", "misconceptions", "why")


def test_what_must_be_kept_is_told() -> None:
    text = "Use **CRM** or `ls`, see [sales](lesson:sales), {count} of %s"
    assert kept(text) == ("{count}", "%s", "`ls`", "the link to lesson:sales", "**bold**", "CRM")
    assert kept("- one\n- two") == ("the list of 2",)
    assert kept("Nothing") == ()


def test_code_is_told_from_words() -> None:
    text = "See [the *sales* page](lesson:sales) and `a * b`:\n- {count} of 5"
    found = list(parts(text))
    assert [part for part, is_code in found if is_code] == [
        "[",
        "*",
        "*",
        "](lesson:sales)",
        "`a * b`",
        "- ",
        "{count}",
    ]


@given(st.text(st.sampled_from("a b*_`[](){}%s\\#-1.\n!")))
def test_the_parts_of_a_text_are_the_text(text: str) -> None:
    assert "".join(part for part, _ in parts(text)) == text


def test_the_glossary_is_a_table(library: Library) -> None:
    lines = csv_text(library, "ro").splitlines()
    assert lines[0] == (
        "\ufeffconcept,source term,term,forbidden,forms,definition,source definition,loanword,base"
    )
    assert len(lines) == len(library.concepts) + 1
    (sales,) = (line for line in lines if line.startswith("customer-service,"))
    assert sales.startswith("customer-service,customer service,serviciul clienți,service clienți; service-ul")
