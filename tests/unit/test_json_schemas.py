"""The JSON Schemas that text editors use say the same as reading does."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from portal.json_schemas import KINDS, Kind, schema_files
from portal.json_schemas.expansion import JsonSchema
from portal.reading import read_library
from tests.conftest import ROOT, TINY
from tests.translations import checked

CONTENT = sorted([*(ROOT / "content").rglob("*.yml"), *(TINY / "content").rglob("*.yml")])
NAMES = [kind.name for kind in KINDS]


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as the language server of editors does: by version 1.2, where `no` and a day are texts."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first)
    )


def kinds_of(path: Path) -> list[Kind]:
    """Return the kinds whose globs match a file, as the language server matches them."""
    name = path.as_posix()
    name = name[name.rindex("content/") :]

    def matches(glob: str) -> bool:
        return re.fullmatch(re.escape(glob).replace(r"\*", "[^/]*"), name) is not None

    return [
        kind
        for kind in KINDS
        if any(matches(glob) for glob in kind.globs if glob[0] != "!")
        and not any(matches(glob[1:]) for glob in kind.globs if glob[0] == "!")
    ]


def loaded(text: str) -> Any:
    return yaml.load(text, EditorLoader) or {}


def faults(kind: Kind, text: str) -> list[str]:
    validator = jsonschema.Draft7Validator(kind.schema(), format_checker=jsonschema.FormatChecker())
    return [error.message for error in validator.iter_errors(loaded(text))]


def kind_named(name: str) -> Kind:
    return next(kind for kind in KINDS if kind.name == name)


def test_the_committed_files_are_those_that_are_generated() -> None:
    stale = [path for path, data in schema_files().items() if (ROOT / path).read_bytes() != data]
    assert stale == [], "Run scripts/json_schemas.py --write."
    assert {path.name for path in (ROOT / ".vscode" / "schemas").iterdir()} == {
        Path(kind.path).name for kind in KINDS
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_valid_itself(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(kind_named(name).schema())


def test_the_settings_lead_from_each_glob_to_a_schema() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert {path.removeprefix("./") for path in settings["yaml.schemas"]} == {kind.path for kind in KINDS}
    assert all((ROOT / path).is_file() for path in settings["yaml.schemas"])


def test_every_content_file_has_one_schema_and_follows_it() -> None:
    assert len(CONTENT) > 200
    for path in CONTENT:
        kinds = kinds_of(path)
        assert len(kinds) == 1, path
        assert faults(kinds[0], path.read_text(encoding="utf-8")) == [], path


def test_a_misspelt_key_in_a_content_file_is_refused_by_its_schema() -> None:
    for path in CONTENT:
        text = path.read_text(encoding="utf-8")
        assert faults(kinds_of(path)[0], f"{text.rstrip()}\nTitel_: x\n"), path


def descriptions_missing(schema: JsonSchema, path: str = "") -> list[str]:
    entries = {**schema.get("properties", {}), **schema.get("patternProperties", {})}
    missing = [f"{path}/{name}" for name, inner in entries.items() if not inner.get("description")]
    items = schema.get("items")
    nested = {**entries, "[]": items} if isinstance(items, dict) else entries
    return missing + [
        each for name, inner in nested.items() for each in descriptions_missing(inner, f"{path}/{name}")
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_key_has_a_description(name: str) -> None:
    schema = kind_named(name).schema()
    assert schema["description"]
    # The entries of a list of reasons by id say what the list says.
    assert [key for key in descriptions_missing(schema) if "^" not in key.rpartition("/")[2]] == []


SOURCE_SLIPS = {
    "lesson": ("en/start/two-offices.yml", "summary:", "sumary:"),
    "module": ("en/start/module.yml", "introduction:", "introducton:"),
    "glossary": ("en/glossary.yml", "definition:", "defnition:"),
    "home": ("en/home.yml", "lead:", "leed:"),
    "question": ("en/questions/true-statement.yml", "stem:", "stern:"),
    "locale": ("locales/en.yml", "direction:", "direktion:"),
    "target-locale": ("locales/fa.yml", "direction:", "direktion:"),
}
TARGET_SLIPS = {
    "target-lesson": ("fa/start/two-offices.yml", "summary:", "sumary:"),
    "target-module": ("fa/start/module.yml", "introduction:", "introducton:"),
    "target-glossary": ("fa/glossary.yml", ".definition:", ".defnition:"),
    "target-home": ("fa/home.yml", "lead:", "leed:"),
    "target-question": ("fa/questions/true-statement.yml", "stem:", "stern:"),
    "target-locale": ("locales/fa.yml", "quiz.check:", "quiz.chek:"),
}


def with_slip(content: Path, slip: tuple[str, str, str]) -> str:
    """Misspell one key in a file of the content; return the file's text."""
    path, right, wrong = slip
    text = (content / path).read_text(encoding="utf-8")
    assert right in text
    changed = text.replace(right, wrong, 1)
    (content / path).write_text(changed, encoding="utf-8")
    return changed


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for path in (TINY / "content").rglob("*.yml"):
        copy = tmp_path / "content" / path.relative_to(TINY / "content")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return tmp_path / "content"


@pytest.mark.parametrize("name", SOURCE_SLIPS)
def test_a_misspelt_key_is_refused_by_the_schema_and_by_reading(name: str, content: Path) -> None:
    text = with_slip(content, SOURCE_SLIPS[name])
    assert faults(kind_named(name), text)
    assert "CNT04" in {diagnostic.id for diagnostic in read_library(content).diagnostics}


@pytest.mark.parametrize("name", TARGET_SLIPS)
def test_a_misspelt_key_of_a_target_is_refused_by_the_schema_and_by_the_checker(
    name: str, content: Path
) -> None:
    text = with_slip(content, TARGET_SLIPS[name])
    assert faults(kind_named(name), text)
    assert "STR02" in {diagnostic.id for diagnostic in checked(read_library(content).require())}


@pytest.mark.parametrize(
    ("name", "file", "text", "code"),
    [
        ("words", "fa/words.yml", "wrods: [a]\n", "CNT04"),
        ("ignores", "fa/ignores.yml", "ignores:\n- {unit: a.b, chek: CAP01}\n", "CNT04"),
        ("retired", "retired.yml", "lesons: {}\n", "CNT04"),
    ],
)
def test_a_misspelt_key_beside_the_texts_is_refused_by_both(
    name: str, file: str, text: str, code: str, content: Path
) -> None:
    (content / file).write_text(text, encoding="utf-8")
    assert faults(kind_named(name), text)
    assert code in {diagnostic.id for diagnostic in read_library(content).diagnostics}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("target-lesson", "title:\nsummary: 2027\nexample.front: yes\n"),
        ("target-glossary", "sales.term:\nsales.forbidden: [vendor]\nsales.loanword: true\n"),
        ("ignores", "ignores:\n- {unit: sales.title, check: CAP01, text: 000000000000}\n"),
        ("target-locale", (TINY / "content/locales/fa.yml").read_text(encoding="utf-8") + "  site.name:\n"),
    ],
)
def test_what_reading_takes_an_editor_does_not_refuse(name: str, text: str) -> None:
    if name == "target-locale":
        text = re.sub(r"(?m)^  site\.name: .*\n", "", text)
    assert faults(kind_named(name), text) == []
