"""The command that editors and CI run, on a small content with one fault after the other planted in it."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.reading import read_library
from tests.translations import checked

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "check_translations.py"
TINY = ROOT / "tests" / "fixtures" / "tiny" / "content"
FILES = sorted(path.relative_to(TINY).as_posix() for path in TINY.rglob("*.yml"))
HEAD = re.compile(
    r"(?P<path>content/\S+):(?P<line>\d+):(?P<column>\d+): "
    r"(?P<level>\w+)\[(?P<id>[A-Z]{2,3}\d\d)\] [a-z-]+: \S"
)


@dataclass(frozen=True)
class Plant:
    """A fault to plant: text to replace in a file, a file to write (no `old`) or to delete (no `new`).

    The diagnostic is to stand in the file `at`, right behind the text `behind`; where it points `inside`
    a text, at what was planted; or, without either, at the file's beginning. In `new` a lone surrogate
    stands for a byte that is no UTF-8.
    """

    name: str
    id: str
    path: str
    old: str = ""
    new: str | None = None
    behind: str = ""
    at: str = ""
    also: frozenset[str] = frozenset()
    status: int = 1
    inside: bool = False

    def apply(self, content: Path) -> None:
        file = content / self.path
        if self.new is None:
            file.unlink()
        elif self.old:
            text = file.read_text(encoding="utf-8")
            assert text.count(self.old) == 1, f"{self.name}: found {text.count(self.old)} times"
            write(file, text.replace(self.old, self.new))
        else:
            write(file, self.new)

    def place(self, content: Path) -> str:
        """Return where the planted fault is to be reported."""
        path = self.at or self.path
        if not self.behind and not self.inside:
            return f"content/{path}:1:1"
        text = (content / path).read_bytes().decode("utf-8", "surrogateescape")
        end = text.index(self.new or "") if self.inside else text.index(self.behind) + len(self.behind)
        lines = text[:end].split("\n")
        return f"content/{path}:{len(lines)}:{len(lines[-1]) + 1}"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("utf-8", "surrogateescape"))


IN_TARGETS = (
    Plant(
        "a unit is missing",
        "STR01",
        "fa/start/two-offices.yml",
        old='title: "دو بخش، یک سفارش"\n',
        new="",
    ),
    Plant("a target file is missing", "STR01", "fa/questions/trend-office.yml"),
    Plant("a target file is empty", "STR01", "fa/questions/trend-office.yml", new=""),
    Plant(
        "a unit is obsolete",
        "STR02",
        "fa/home.yml",
        old="how.read.title:",
        new='how.name: "کهنه"\nhow.read.title:',
        behind="how.name: ",
    ),
    Plant(
        "a text is empty",
        "STR03",
        "fa/start/module.yml",
        old='title: "آغاز"',
        new='title: ""',
        behind="title: ",
    ),
    Plant(
        "a text is nothing",
        "STR03",
        "locales/fa.yml",
        old="quiz.right: درست است.",
        new="quiz.right:",
        behind="quiz.right:",
    ),
    Plant(
        "a text is still English",
        "STR03",
        "fa/start/module.yml",
        old='title: "آغاز"',
        new="title: Start",
        behind="title: ",
        also=frozenset({"LNG01"}),
    ),
    Plant(
        "a list item is lost",
        "STR04",
        "fa/start/two-offices.yml",
        old="  - واحد مالی فاکتور را می‌فرستد.\n",
        new="",
        behind="explanation.three-steps: ",
        also=frozenset({"STR16"}),
    ),
    Plant(
        "a heading is added",
        "STR05",
        "fa/start/module.yml",
        old='introduction: "',
        new='introduction: "# ',
        behind="introduction: ",
    ),
    Plant(
        "a link is lost",
        "STR06",
        "fa/start/two-offices.yml",
        old="[فرانت‌آفیس](term:front-office)",
        new="فرانت‌آفیس ",
        behind="explanation.two-groups: ",
    ),
    Plant(
        "a link leads elsewhere",
        "STR06",
        "fa/start/two-offices.yml",
        old="(term:front-office)",
        new="(term:synergy)",
        behind="explanation.two-groups: ",
    ),
    Plant(
        "emphasis is lost",
        "STR07",
        "fa/start/working-together.yml",
        old="*با هم*",
        new="با هم",
        behind="explanation.why-together: ",
    ),
    Plant(
        "code is translated",
        "STR08",
        "fa/start/two-offices.yml",
        old="`ORDER`",
        new="`سفارش`",
        behind="explanation.one-field: ",
    ),
    Plant(
        "a placeholder is translated",
        "PLC01",
        "locales/fa.yml",
        old='"تعداد سؤال‌ها: {count}"',
        new='"تعداد سؤال‌ها: {تعداد}"',
        behind='module.questions: "تعداد سؤال‌ها: ',
    ),
    Plant(
        "a number is changed",
        "PLC02",
        "fa/start/two-offices.yml",
        old="۲۴",
        new="۴۲",
        inside=True,
    ),
    Plant(
        "the name of a system is lost",
        "PLC03",
        "fa/start/two-offices.yml",
        old="سیستم CRM",
        new="سیستم مشتری",
        behind='explanation.one-field: "',
        also=frozenset({"TRM02"}),
    ),
    Plant(
        "a word is in another script",
        "LNG01",
        "fa/start/two-offices.yml",
        old="کارهای شرکت دو دسته است.",
        new="کارهای company دو دسته است.",
        behind='facts.two-categories.text: "کارهای ',
    ),
    Plant(
        "a forbidden rendering is used",
        "TRM01",
        "fa/home.yml",
        old="درس‌های بک‌آفیس",
        new="درس‌های دفتر پشتی",
        behind='choose.front.link: "به سوی درس‌های ',
    ),
    Plant(
        "a forbidden rendering is used in the glossary",
        "TRM01",
        "fa/glossary.yml",
        old="بخشی از شرکت که پشت صحنه",
        new="دفتر پشتی شرکت که پشت صحنه",
        behind='back-office.definition: "',
    ),
    Plant(
        "a question ends as a statement",
        "PUN01",
        "fa/questions/term-definition.yml",
        old="؟",
        new=".",
        inside=True,
        status=0,
    ),
)

BAD_YAML = (
    Plant("a byte is not UTF-8", "CNT01", "fa/start/module.yml", old="آغاز", new="آغا\udcff", behind="آغا"),
    Plant("a file has another encoding", "CNT01", "fa/start/module.yml", new="\udcff\udcfet\0i\0"),
    Plant("a control character", "CNT01", "fa/start/module.yml", old="آغاز", new="آغاز\x01", behind="آغاز"),
    Plant(
        "a quotation mark is missing",
        "CNT02",
        "fa/start/module.yml",
        old='آغاز"',
        new="آغاز",
        behind='summary: "',
    ),
    Plant(
        "a tab indents", "CNT02", "en/start/module.yml", old="title:", new="\ttitle:", behind="order: 10\n"
    ),
    Plant(
        "a second document begins",
        "CNT02",
        "en/start/module.yml",
        old="title:",
        new="---\ntitle:",
        behind="---\n",
    ),
    Plant(
        "a key stands twice in a target",
        "CNT03",
        "fa/start/module.yml",
        old="introduction:",
        new='title: "دوباره"\nintroduction:',
        behind='چه هستند."\n',
    ),
    Plant(
        "a key stands twice in a source",
        "CNT03",
        "en/start/two-offices.yml",
        old="    kind: principle\n",
        new="    kind: principle\n    kind: task\n",
        behind="kind: principle\n    ",
    ),
    Plant("a file is a list", "CNT05", "fa/start/module.yml", new="- one\n- two\n"),
    Plant(
        "an alias bomb",
        "CNT14",
        "fa/start/module.yml",
        new="a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n",
        behind="\nb: &b [",
    ),
    Plant(
        "a tag",
        "CNT14",
        "en/start/module.yml",
        old="title: Start",
        new="title: !!python/name:os.system Start",
        behind="title: ",
    ),
    Plant(
        "values are nested too deep",
        "CNT15",
        "en/start/module.yml",
        old="title: Start",
        new=f"title: {'[' * 30}{']' * 30}",
        behind=f"title: {'[' * 20}",
    ),
    Plant(
        "a hundred thousand brackets open",
        "CNT15",
        "en/start/module.yml",
        new="[" * 100_000,
        behind="[" * 21,
    ),
    Plant("a file is too large", "CNT15", "en/start/module.yml", new=f"title: {'x' * 1_000_000}"),
)

IN_THE_STRUCTURE = (
    Plant(
        "an unknown key",
        "CNT04",
        "en/start/module.yml",
        old="title:",
        new="colour: red\ntitle:",
        behind="order: 10\n",
    ),
    Plant(
        "a misspelt key",
        "CNT04",
        "en/start/working-together.yml",
        old="    sign: Two reports",
        new="    sing: Two reports",
        behind="What one department alone can see, others must ask for.\n    ",
    ),
    Plant(
        "an unknown key with an odd name",
        "CNT04",
        "en/start/module.yml",
        old="title:",
        new='"[key]": x\ntitle:',
        behind="order: 10\n",
    ),
    Plant(
        "a value is of the wrong type",
        "CNT05",
        "en/start/module.yml",
        old="order: 10",
        new="order: ten",
        behind="order: ",
    ),
    Plant(
        "a value is none of those allowed",
        "CNT05",
        "en/start/working-together.yml",
        old="kind: benefit",
        new="kind: profit",
        behind="fewer-mistakes:\n    kind: ",
    ),
    Plant(
        "a required text is empty",
        "CNT05",
        "en/start/module.yml",
        old="title: Start",
        new="title: ''",
        behind="title: ",
    ),
    Plant(
        "a target text is a mapping",
        "CNT05",
        "fa/home.yml",
        old='how.title: "روش کار"',
        new='how.title: {text: "روش کار"}',
        behind="how.title: ",
    ),
    Plant(
        "a key is missing",
        "CNT06",
        "en/start/module.yml",
        old="summary: What the two offices are.\n",
        new="",
    ),
    Plant(
        "a key is missing deep inside",
        "CNT06",
        "en/start/working-together.yml",
        old="        why: The company needs speed as well as accuracy.\n",
        new="",
        behind="remain strangers.\n      ",
    ),
    Plant(
        "a challenge has no sign",
        "CNT06",
        "en/start/working-together.yml",
        old="    sign: Two reports give two numbers for the same thing.\n",
        new="",
        behind="Many checks make each one careless.\n  ",
    ),
    Plant("a module has no file", "CNT07", "en/start/module.yml", also=frozenset({"CNT08"})),
    Plant("there is no glossary", "CNT07", "en/glossary.yml", also=frozenset({"CNT08"})),
    Plant("the source language has no file", "CNT07", "locales/en.yml"),
    Plant("a translation belongs to no source", "CNT08", "fa/start/extra.yml", new='title: "بیش"\n'),
    Plant("a file stands too deep", "CNT08", "en/start/deep/lesson.yml", new="title: Deep\n"),
    Plant("a file has another ending", "CNT08", "en/start/lesson.yaml", new="title: Other\n"),
    Plant("a note was left behind", "CNT08", "notes.txt", new="Do not forget\n"),
    Plant(
        "a fact id stands in two lessons",
        "CNT09",
        "en/start/working-together.yml",
        old="  chatbots:\n",
        new="  contact-side:\n",
        behind="Whoever knows the other work plans better.\n  ",
    ),
    Plant(
        "two lessons have the same order",
        "CNT09",
        "en/start/working-together.yml",
        old="order: 20",
        new="order: 10",
    ),
    Plant(
        "an id cannot be an address",
        "CNT10",
        "en/start/working-together.yml",
        old="  chatbots:\n",
        new="  Chat_Bots:\n",
        behind="Whoever knows the other work plans better.\n  ",
    ),
    Plant(
        "an id was retired",
        "CNT11",
        "retired.yml",
        new="facts:\n  chatbots: It said nothing.\n",
        at="en/start/working-together.yml",
        behind="Whoever knows the other work plans better.\n  ",
    ),
    Plant(
        "a fact names a department that does not exist",
        "CNT12",
        "en/start/two-offices.yml",
        old="department: sales",
        new="department: selling",
        behind="  close-deals:\n    kind: task\n    office: front-office\n    department: ",
    ),
    Plant(
        "a challenge is met by nothing",
        "CNT12",
        "en/start/working-together.yml",
        old="met_by: [learn-other-side]",
        new="met_by: [learn-nothing]",
        behind="  rival-cultures:\n    kind: challenge\n    office: both\n    met_by: [",
    ),
    Plant(
        "a lesson lists a term that does not exist",
        "CNT12",
        "en/start/working-together.yml",
        old="terms: [hand-over,",
        new="terms: [handover,",
        behind="terms: [",
    ),
    Plant(
        "a fact names a system as its department",
        "CNT13",
        "en/start/two-offices.yml",
        old="department: sales",
        new="department: crm-system",
        behind="  close-deals:\n    kind: task\n    office: front-office\n    department: ",
    ),
    Plant(
        "a link in a source leads nowhere",
        "CNT16",
        "en/start/working-together.yml",
        old="(lesson:two-offices)",
        new="(lesson:three-offices)",
        behind="why-together: ",
    ),
    Plant(
        "a link in a target leads nowhere",
        "CNT16",
        "fa/start/working-together.yml",
        old="(lesson:two-offices)",
        new="(lesson:nowhere)",
        behind="why-together: ",
    ),
    Plant(
        "a title brings a script",
        "CNT17",
        "fa/start/two-offices.yml",
        old='title: "دو بخش، یک سفارش"',
        new='title: "<script>alert(1)</script>"',
        behind="title: ",
    ),
    Plant(
        "a title has a line break",
        "CNT18",
        "fa/start/two-offices.yml",
        old='title: "دو بخش، یک سفارش"',
        new='title: "دو بخش\\n\\nیک سفارش"',
        behind="title: ",
    ),
    Plant(
        "a source text is blank",
        "CNT05",
        "en/start/two-offices.yml",
        old="title: Two offices, one order",
        new='title: "   "',
        behind="title: ",
    ),
    Plant(
        "a tag names no language",
        "CNT05",
        "locales/fa.yml",
        old="tag: fa\n",
        new="tag: qq\nformats: fa\n",
        behind="tag: ",
    ),
    Plant(
        "two locales have the same tag",
        "CNT09",
        "locales/fa.yml",
        old="tag: fa\n",
        new="tag: en\n",
        behind="tag: ",
    ),
    Plant(
        "a word of the source loses its slot",
        "CNT06",
        "locales/en.yml",
        old="at the first attempt: {right} of {total}",
        new="at the first attempt: {right} of {totl}",
        behind="quiz.score: ",
    ),
    Plant(
        "a word of the source is misspelt",
        "CNT04",
        "locales/en.yml",
        old="  quiz.score:",
        new="  quiz.scores:",
        behind="  quiz.scores: ",
        also=frozenset({"CNT06"}),
    ),
    Plant(
        "a lesson takes the module's address",
        "CNT10",
        "retired.yml",
        new="lessons:\n  index: {module: start, moved_to: two-offices, reason: None.}\n",
    ),
)

PLANTS = (*IN_TARGETS, *BAD_YAML, *IN_THE_STRUCTURE)


@dataclass(frozen=True)
class Report:
    """What the command printed and how it ended."""

    status: int
    output: str
    errors: str

    @property
    def lines(self) -> list[str]:
        """The lines of the report, without the empty ones between files."""
        return [line for line in self.output.splitlines() if line]

    def places(self) -> list[tuple[str, str]]:
        """Return the place and the id of each diagnostic, in the order of the report."""
        return [
            (f"{found['path']}:{found['line']}:{found['column']}", found["id"])
            for found in map(HEAD.match, self.lines[:-1:2])
            if found is not None
        ]

    def hints(self) -> list[str]:
        return self.lines[1:-1:2]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_of_tiny(tmp_path)


def copy_of_tiny(folder: Path) -> Path:
    return Path(shutil.copytree(TINY, folder / "content"))


def check(*arguments: object) -> Report:
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
    return Report(ran.returncode, ran.stdout, ran.stderr)


def sort_key(place: str) -> tuple[str, int, int]:
    path, line, column = place.rsplit(":", 2)
    return path, int(line), int(column)


def test_clean_content_has_no_problems(content: Path) -> None:
    assert check("--content", content) == Report(0, "No problems found.\n", "")


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: f"{plant.id} {plant.name}")
def test_a_planted_fault_is_reported_alone_at_its_place_with_a_hint(plant: Plant, content: Path) -> None:
    plant.apply(content)
    report = check("--content", content)
    assert report.status == plant.status, report
    assert report.errors == ""
    assert (plant.place(content), plant.id) in report.places(), report.output
    assert {id for _, id in report.places()} == {plant.id} | plant.also, report.output
    assert all(re.fullmatch(r"  hint: \S.*", hint) for hint in report.hints())
    assert len(report.places()) == len(report.hints())
    assert re.fullmatch(r"Found [1-9].*\.", report.output.splitlines()[-1])


@pytest.mark.parametrize(
    "chosen",
    [
        [plant for plant in IN_TARGETS if plant.id in ("STR01", "STR02", "STR05", "LNG01", "PUN01", "TRM01")],
        [
            plant
            for plant in (*BAD_YAML, *IN_THE_STRUCTURE)
            if plant.name
            in (
                "a control character",
                "a misspelt key",
                "an unknown key",
                "a key stands twice in a source",
                "a target text is a mapping",
                "the source language has no file",
                "a note was left behind",
            )
        ],
    ],
    ids=["in translations", "in the form of the files"],
)
def test_several_faults_are_all_reported_sorted_by_place(chosen: list[Plant], content: Path) -> None:
    assert len(chosen) > 5
    for plant in chosen:
        plant.apply(content)
    report = check("--content", content)
    places = [place for place, _ in report.places()]
    assert report.status == 1
    assert {(plant.place(content), plant.id) for plant in chosen} <= set(report.places()), report.output
    assert places == sorted(places, key=sort_key)
    assert "Traceback" not in report.errors


def test_the_json_report_says_the_same(content: Path) -> None:
    plant = next(plant for plant in IN_TARGETS if plant.id == "STR02")
    plant.apply(content)
    report = check("--content", content, "--format", "json")
    (entry,) = json.loads(report.output)["diagnostics"]
    assert report.status == 1
    assert f"{entry['path']}:{entry['line']}:{entry['column']}" == plant.place(content)
    assert (entry["id"], entry["locale"], entry["unit"]) == ("STR02", "fa", "home.how.name")


def test_clean_content_is_an_empty_list_in_json(content: Path) -> None:
    report = check("--content", content, "--format", "json")
    assert (report.status, json.loads(report.output)) == (0, {"diagnostics": []})


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    report = check("--content", tmp_path / "nowhere")
    assert (report.status, report.output) == (2, "")
    assert report.errors == f"{tmp_path / 'nowhere'}: there is no such folder\n"


def test_a_file_is_no_content_folder(content: Path) -> None:
    report = check("--content", content / "en" / "home.yml")
    assert (report.status, report.output) == (2, "")
    assert "Traceback" not in report.errors


def test_an_unknown_format_is_refused(content: Path) -> None:
    report = check("--content", content, "--format", "xml")
    assert (report.status, report.output) == (2, "")
    assert "Traceback" not in report.errors


def test_an_empty_folder_lacks_what_every_content_has(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    report = check("--content", tmp_path / "content")
    assert report.status == 1
    assert report.places() == [
        ("content/en/glossary.yml:1:1", "CNT07"),
        ("content/en/home.yml:1:1", "CNT07"),
        ("content/locales/en.yml:1:1", "CNT07"),
    ]


def test_a_folder_named_like_a_language_above_the_content_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    assert check("--content", copy_of_tiny(tmp_path / "en")).status == 0


def test_a_folder_named_like_a_file_is_unreadable(content: Path) -> None:
    (content / "fa" / "home.yml").unlink()
    (content / "fa" / "home.yml").mkdir()
    assert check("--content", content).places() == [("content/fa/home.yml:1:1", "CNT01")]


@pytest.mark.parametrize("path", ["locales/fa.yml", "en/start/two-offices.yml"])
def test_a_fault_in_one_file_accuses_no_other(path: str, content: Path) -> None:
    write(content / path, "order: [\n")
    assert {place.partition(":")[0] for place, _ in check("--content", content).places()} == {
        f"content/{path}"
    }


def splices(data: bytes) -> st.SearchStrategy[bytes]:
    """Return the file with some of its bytes replaced by others."""
    ends = st.integers(0, len(data))
    inserted = st.one_of(
        st.binary(max_size=8),
        st.text(max_size=8).map(lambda text: text.encode("utf-8", "replace")),
        st.sampled_from(
            [b":", b"- ", b"\t", b"[", b"{", b'"', b"&a ", b"*a", b"!!x ", b"---\n", b"\n  ", b"? "]
        ),
    )
    return st.tuples(ends, ends, inserted).map(
        lambda cut: data[: min(cut[:2])] + cut[2] + data[min(min(cut[:2]) + 40, max(cut[:2])) :]
    )


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_tiny(tmp_path_factory.mktemp("scratch"))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), path=st.sampled_from(FILES))
def test_no_bytes_in_any_file_stop_the_check(data: st.DataObject, path: str, scratch: Path) -> None:
    original = (TINY / path).read_bytes()
    written = data.draw(st.one_of(st.binary(max_size=400), splices(original)))
    try:
        (scratch / path).write_bytes(written)
        reading = read_library(scratch)
        found = list(reading.diagnostics) if reading.library is None else list(checked(reading.library))
    finally:
        (scratch / path).write_bytes(original)
    assert found == sorted(found)
    for diagnostic in found:
        assert diagnostic.hint
        assert diagnostic.place.line >= 1
        assert diagnostic.place.column >= 1


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=80))
def test_no_text_in_a_target_stops_the_check(text: str, scratch: Path) -> None:
    path = scratch / "fa" / "start" / "module.yml"
    original = path.read_bytes()
    try:
        path.write_bytes(f"title: {json.dumps(text)}\n".encode())
        reading = read_library(scratch)
        if reading.library is not None:
            checked(reading.library)
    finally:
        path.write_bytes(original)
