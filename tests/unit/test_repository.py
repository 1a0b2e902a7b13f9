"""What the code host reads: templates that it understands, and owners for every language."""

from pathlib import Path

import pytest
import yaml

from portal.model import Library
from tests.conftest import ROOT

FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*-*.yml"))
KINDS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_a_form_for_issues_has_what_the_host_asks_for(form: Path) -> None:
    loaded = yaml.safe_load(form.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= loaded.keys()
    assert {entry["type"] for entry in loaded["body"]} <= KINDS
    questions = [entry for entry in loaded["body"] if entry["type"] != "markdown"]
    ids = [entry["id"] for entry in questions]
    assert len(set(ids)) == len(ids)
    assert all(entry["attributes"]["label"] for entry in questions)


def test_both_hosts_have_a_template_for_the_same_reports() -> None:
    gitlab = (ROOT / ".gitlab" / "issue_templates").glob("*.md")
    assert {path.stem.lower().replace(" ", "-") for path in gitlab} == {form.stem for form in FORMS}


def test_both_hosts_ask_the_same_owners() -> None:
    github, gitlab = (ROOT / host / "CODEOWNERS" for host in (".github", ".gitlab"))
    assert github.read_bytes() == gitlab.read_bytes()


def test_every_language_that_readers_get_has_owners(library: Library) -> None:
    owners = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8")
    for locale in library.locales:
        assert locale.is_draft or f"/content/{locale.id}/ " in owners


def test_translations_are_recorded_before_they_are_checked() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = [hook for repository in config["repos"] for hook in repository["hooks"]]
    assert [hook["id"] for hook in hooks] == ["record-translations", "check-translations"]
    assert all(hook["files"] == "^content/" and not hook.get("always_run") for hook in hooks)
