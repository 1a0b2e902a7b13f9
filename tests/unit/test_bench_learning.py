"""What of a lesson's page the measures count as the portal's own."""

import sys
from pathlib import Path

import pytest

from portal.assets import LAYERS, stylesheet
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))

from bench_learning import LESSON, own_scripts, own_style


@pytest.mark.parametrize(
    "theme",
    [
        "a{color:red}@media print{a{color:blue}}",
        'a:before{content:"}"}b{background:url(data:image/svg+xml;utf8,{})}',
        "a:before{content:'\\'}'}i{quotes:\"{\" '}'}",
        "",
    ],
)
def test_the_themes_layer_is_not_our_style(theme: str) -> None:
    own = own_style(stylesheet((theme,), "@layer portal{p{margin:0}}"))
    assert own == stylesheet((), "@layer portal{p{margin:0}}").replace("@layer theme{}", "")
    assert own.startswith(f"{LAYERS}@layer portal{{p{{margin:0}}}}")


def test_our_scripts_are_those_that_the_page_names(tmp_path: Path) -> None:
    page = tmp_path / LESSON / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(
        '<script src="../../assets/javascripts/bundle.1.min.js"></script>'
        '<script defer src="../../assets/portal/everywhere.js"></script>'
        '<script src="../../assets/portal/quiz.js?1" defer></script>',
        encoding="utf-8",
    )
    assert [path.name for path in own_scripts(tmp_path)] == ["everywhere.js", "quiz.js"]
