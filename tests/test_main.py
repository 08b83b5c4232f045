# SPDX-License-Identifier: Apache-2.0
"""What the arguments of the program mean."""

from pathlib import Path

import pytest

from main import COMMANDS, DEMO, _parser


def test_a_file_is_a_bundle_and_its_path_is_absolute_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = _parser().parse_args(["--theme", "dark", "case.casebundle"])
    monkeypatch.chdir("/")
    assert asked.bundle == tmp_path / "case.casebundle"
    assert asked.theme == "dark"
    there = tmp_path / "two words é.casebundle"
    assert _parser().parse_args([str(there)]).bundle == there
    assert _parser().parse_args(["--", "-case.casebundle"]).bundle == Path("/-case.casebundle")
    assert _parser().parse_args([]).bundle is None


@pytest.mark.parametrize("command", [*COMMANDS, DEMO])
def test_a_command_behind_an_option_is_not_taken_for_a_file(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        _parser().parse_args(["--theme", "dark", command])
    assert ended.value.code == 2
    assert "the command comes first" in capsys.readouterr().err


def test_two_files_are_one_too_many(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _parser().parse_args(["one.casebundle", "two.casebundle"])
    assert "two.casebundle" in capsys.readouterr().err
