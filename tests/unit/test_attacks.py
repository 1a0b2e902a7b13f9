"""Texts cannot act: each attack is refused with its place, or stands on the pages as the text that it is."""

import importlib
import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path

import markdown
import polib
import pytest
import yaml
from markupsafe import Markup

from portal.active import acting_link, acting_parts
from portal.bank import Bank, build_bank
from portal.diagnostics import Diagnostic, Level
from portal.exchange import exported
from portal.markup import inline, link_targets
from portal.model import Library, Unit
from portal.pages import Settings, render_pages, render_scripts
from portal.pages.addresses import wrong_addresses
from portal.pages.templating import inert
from portal.questions import question_types
from portal.reading import read_library
from portal.reading.texts import text_faults
from tests.attacks import CHARACTERS, HARMLESS, REFUSED
from tests.conftest import ROOT, TINY
from tests.exchange import Deliver, deliver_po, deliver_xliff, plan

sys.path.insert(0, str(ROOT / "scripts"))
check_translations = importlib.import_module("check_translations")

# What a text may bring to a page: emphasis, code, an isolated run of Latin letters; none has attributes.
OWN = frozenset({"em", "strong", "code", "bdi", "br"})
# The lines of a label in a picture: as many as its text needs.
LINES = frozenset({"tspan"})
# And smaller letters for a long one.
SIZE = ("text", "class")
EXTENSIONS = ("attr_list", "tables", "fenced_code", "toc")
SLOT = re.compile(r"\{\w+\}")
# The subject of a report holds text, every sign of it as its number.
REPORT = re.compile(r"(?<=subject=)[\w.~%-]*$", re.ASCII)
Capture = pytest.CaptureFixture[str]
PLAIN = "word"


class Shape(HTMLParser):
    """The elements of a page with their attributes, and the addresses and handlers among these."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.addresses: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if (tag not in OWN or attrs) and tag not in LINES:
            names = (name for name, _ in attrs if (tag, name) != SIZE)
            self.elements[tag, tuple(sorted(names))] += 1
        values = {value or "" for name, value in attrs if name in ("href", "src", "action", "id")}
        self.addresses |= {REPORT.sub("", value) for value in values}

    def handle_comment(self, data: str) -> None:
        self.elements["comment", (data,)] += 1

    def handle_decl(self, decl: str) -> None:
        self.elements["declaration", (decl,)] += 1

    def unknown_decl(self, data: str) -> None:
        self.elements["declaration", (data,)] += 1

    def handle_pi(self, data: str) -> None:
        self.elements["instruction", (data,)] += 1


def everywhere(library: Library, *texts: str) -> Library:
    """Return the library with one of the texts in turn for every text, in the source and in the target."""
    turn = cycle(texts)

    def said(unit: Unit) -> Unit:
        # Terms are explained where they stand in texts, so they say something else.
        own = ["zq"] if unit.id.endswith(".term") else SLOT.findall(unit.text)
        return replace(unit, text=" ".join([next(turn), *own]))

    units = {id: said(unit) for id, unit in library.units.items()}
    persian = {id: said(unit) for id, unit in library.targets["fa"].items()}
    return replace(library, units=units, targets={"fa": persian})


def shapes(library: Library, bank: Bank) -> dict[str, Shape]:
    """Return every page as the site engine makes HTML of it."""
    settings = Settings(report="mailto:x@host.example?subject={subject}")
    engine = markdown.Markdown(extensions=EXTENSIONS)
    found = {}
    for page in render_pages(library, settings, bank):
        front, _, body = page.markdown.partition("\n---\n")
        assert isinstance(yaml.safe_load(front.removeprefix("---\n"))["title"], str)
        found[page.uri] = Shape(engine.reset().convert(body) + getattr(engine, "toc", ""))
    return found


@pytest.fixture(scope="module")
def bank(tiny: Library) -> Bank:
    return build_bank(tiny, question_types())


@pytest.fixture(scope="module")
def plain(tiny: Library, bank: Bank) -> dict[str, Shape]:
    return shapes(everywhere(tiny, PLAIN), bank)


def test_there_are_enough_attacks() -> None:
    assert len({*REFUSED, *CHARACTERS, *HARMLESS}) >= 120


@pytest.mark.parametrize("attack", REFUSED)
def test_what_would_act_is_refused_wherever_it_stands(tiny: Library, attack: str) -> None:
    """In every text of the source and of the target, each at its own place."""
    attacked = everywhere(tiny, attack)
    faults = list(text_faults(attacked))
    named = {fault.place for fault in faults if fault.id != "CNT18"}
    everything = [*attacked.units.values(), *attacked.targets["fa"].values()]
    assert named == {unit.place for unit in everything}
    assert all(fault.hint for fault in faults)


@pytest.mark.parametrize("shift", range(0, len(HARMLESS), 8))
def test_what_is_not_refused_is_shown_as_text(
    tiny: Library, bank: Bank, plain: dict[str, Shape], shift: int
) -> None:
    """All of them in turn in all texts, so that each stands in another place every time."""
    attacked = everywhere(tiny, *HARMLESS[shift:], *HARMLESS[:shift])
    assert list(text_faults(attacked)) == []
    for uri, shape in shapes(attacked, bank).items():
        # There may be fewer: what would say the same twice is left out.
        assert shape.elements - plain[uri].elements == Counter(), uri
        assert shape.addresses <= plain[uri].addresses, uri


@pytest.mark.parametrize("text", [*HARMLESS, *(text for text in REFUSED if not link_targets(text))])
def test_a_heading_is_read_as_markdown_once_more_and_stays_what_it_is(text: str) -> None:
    """Even of what is refused, all that is no link to our own Markdown is none to the engine's."""
    heading = inert(Markup(inline(text.replace("\n", " ").replace("\t", " "))))
    shape = Shape(markdown.markdown(f"# {heading} {{: #page }}", extensions=EXTENSIONS))
    assert shape.elements == Counter({("h1", ("id",)): 1})


def test_the_bank_holds_texts_as_data(tiny: Library, bank: Bank) -> None:
    """A bank's script is one call with one JSON value, whose blocks have no other elements than ever."""
    plain = dict(_blocks(everywhere(tiny, PLAIN), bank))
    for path, blocks in _blocks(everywhere(tiny, *HARMLESS), bank):
        for id, block in blocks.items():
            assert Shape(block).elements - Shape(plain[path][id]).elements == Counter()


def _blocks(library: Library, bank: Bank) -> Iterator[tuple[str, dict[str, str]]]:
    for path, script in render_scripts(library, bank, Settings()).items():
        if path.startswith("bank/"):
            call = re.fullmatch(r"portalBank\((\{.*\})\);\n", script, re.DOTALL)
            assert call is not None
            yield path, json.loads(call[1])


def copied(folder: Path) -> Path:
    """Return a copy of the small content that may be changed."""
    return Path(shutil.copytree(TINY / "content", folder / "content"))


def lines_with(attack: str) -> str:
    """Return the text as YAML writes it in double quotes, control characters by their numbers."""
    return json.dumps(attack)


# One file of every kind that people write texts in, with the key of a text.
FILES = {
    "a lesson": ("en/start/two-offices.yml", "summary"),
    "a module": ("en/start/module.yml", "introduction"),
    "the home page": ("en/home.yml", "lead"),
    "a question": ("en/questions/hand-off.yml", "stem"),
    "a translated lesson": ("fa/start/two-offices.yml", "summary"),
    "a translated module": ("fa/start/module.yml", "introduction"),
    "the translated home page": ("fa/home.yml", "lead"),
    "a translated question": ("fa/questions/hand-off.yml", "stem"),
    "the translated glossary": ("fa/glossary.yml", "front-office.definition"),
    "interface words": ("locales/en.yml", "  quiz.check"),
    "translated interface words": ("locales/fa.yml", "  quiz.check"),
    "the glossary": ("en/glossary.yml", "  definition"),
}
BRIEF = (
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](java&#9;script:alert(1))",
    "x {: onclick=alert(1) }",
    "a\u202egnp.exe",
    "a\u2028alert(1)",
    "a\x00<script>",
)


@pytest.mark.parametrize("attack", BRIEF)
@pytest.mark.parametrize("kind", FILES)
def test_a_fault_names_file_line_and_column(tmp_path: Path, kind: str, attack: str) -> None:
    name, key = FILES[kind]
    content = copied(tmp_path)
    file = content / name
    lines = file.read_text(encoding="utf-8").splitlines()
    number = next(place for place, line in enumerate(lines) if line.startswith(f"{key}:"))
    end = number + 1
    indent = len(key) - len(key.lstrip())
    while end < len(lines) and lines[end].startswith(" " * (indent + 1)) and key.strip() != "root":
        end += 1
    lines[number:end] = [f"{key}: {lines_with(attack)}"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = read_library(content).diagnostics
    assert [_shown(each) for each in found] == [f"content/{name}:{number + 1}:{len(key) + 3}"] * len(found)
    assert found
    assert all(each.hint for each in found)


def _shown(diagnostic: Diagnostic) -> str:
    return str(diagnostic.place)


@pytest.mark.parametrize("attack", CHARACTERS)
def test_characters_that_are_none_are_refused(tmp_path: Path, attack: str) -> None:
    content = copied(tmp_path)
    file = content / "fa" / "start" / "module.yml"
    file.write_text(f"title: {lines_with(attack)}\n", encoding="utf-8")
    found = [str(each) for each in read_library(content).diagnostics]
    assert any(each.startswith("content/fa/start/module.yml:1:8: error[CNT01]") for each in found), found


@pytest.mark.parametrize(
    "destination",
    [
        "javascript:x",
        " jAvAsCrIpT:x",
        "java\nscript:x",
        "java\u200bscript:x",
        "&#x6a;avascript:x",
        "&amp;#106;avascript:x",
        "%6aavascript%3ax",
        "vbscript:x",
        "data:x",
        "file:///x",
        "//host",
        "\\\\host",
    ],
)
def test_no_disguise_hides_a_scheme_that_acts(destination: str) -> None:
    assert acting_link(destination)


@pytest.mark.parametrize(
    "destination", ["https://host.example/", "lesson:sales", "term:data", "mailto:x@host.example", "../x/"]
)
def test_a_plain_destination_does_not_act(destination: str) -> None:
    assert not acting_link(destination)


@pytest.mark.parametrize("deliver", [deliver_po, deliver_xliff])
@pytest.mark.parametrize("attack", REFUSED)
def test_a_delivery_cannot_bring_it_in(tiny: Library, attack: str, deliver: Deliver) -> None:
    """Neither PO nor XLIFF: the entry is refused with its place, and no file changes."""
    done = plan(tiny, deliver(exported(tiny, "fa"), {"two-offices.title": attack}), deliver)
    assert done.files == {}
    errors = [each for each in done.diagnostics if each.level is Level.ERROR]
    assert errors
    assert all(each.place.line > 1 and each.hint for each in errors)


def test_a_delivery_is_checked_for_it_before_it_is_taken(tmp_path: Path, capsys: Capture) -> None:
    """What the command says of a catalogue that is not the portal's."""
    attacks = [attack for attack in REFUSED if list(acting_parts(attack))]
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "ro", "Content-Type": "text/plain; charset=UTF-8"}
    for number, attack in enumerate(attacks):
        text = f"Comanda este trimisă. {attack}"
        catalogue.append(polib.POEntry(msgctxt=f"unit.{number}", msgid="The order is sent.", msgstr=text))
    file = tmp_path / "ro.po"
    catalogue.save(str(file))
    assert check_translations.main(["--po", str(file), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["diagnostics"]
    named = {each["unit"] for each in found if each["id"] == "STR19"}
    assert named == {f"unit.{number}" for number in range(len(attacks))}


def test_most_attacks_act_in_other_programs_too() -> None:
    assert sum(bool(list(acting_parts(attack))) for attack in REFUSED) >= 60


@pytest.mark.parametrize(
    ("address", "is_good"),
    [
        ("mailto:sales@company.example", True),
        ("https://company.example/ask?team=sales", True),
        ("http://intranet/ask", True),
        ("tel:+40123", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//evil.example/", False),
        ("sales@company.example", False),
        ("https://company.example/ a", False),
        ('mailto:x" onclick="alert(1)', False),
    ],
)
def test_addresses_of_the_configuration_are_such_as_a_reader_can_follow(address: str, is_good: bool) -> None:
    faults = wrong_addresses(Settings(contacts={"sales": address}, report=address))
    assert faults == ([] if is_good else [f"extra.contacts.sales: {address}", f"extra.report: {address}"])
