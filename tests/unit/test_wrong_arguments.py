"""Commands that are asked for what cannot be: they say so and leave everything as it was."""

from pathlib import Path

import bench_reading
import pack_site
import pytest


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--locale", "xx"], "there is no locale xx"),
        (["--runs", "0"], "begin at 1"),
        (["--site", "nowhere"], "there is no built site"),
    ],
)
def test_nothing_is_measured_where_nothing_is_to_be_measured(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        bench_reading.main(arguments)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_a_zip_that_has_no_place_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a file"
    file.write_text("kept", encoding="utf-8")
    assert pack_site.main(["--output", str(file / "portal.zip")]) == 1
    assert "no folder can be made there" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "kept"
