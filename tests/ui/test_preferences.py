# SPDX-License-Identifier: Apache-2.0
"""Preferences survive, and a settings file that makes no sense never stands in the way."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from ui.preferences import THEMES, Overrides, Preferences

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_what_is_chosen_is_there_next_time(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "deep" / "settings.json"
    first = Preferences(path)
    with qtbot.waitSignal(first.changed):
        first.choose_theme("dark")
    first.choose_text_scale(1.5)
    first.choose_lock_after(10)
    first.choose_vault(tmp_path / "elsewhere")
    second = Preferences(path)
    assert (second.theme, second.text_scale, second.lock_after_minutes, second.vault) == (
        "dark",
        1.5,
        10,
        tmp_path / "elsewhere",
    )


def test_nothing_but_preferences_is_written(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    preferences.choose_theme("light")
    assert set(json.loads((tmp_path / "settings.json").read_bytes())) <= {
        "theme",
        "text_scale",
        "lock_after_minutes",
        "check_wording",
        "check_spelling",
        "vault",
    }


def test_the_writing_is_checked_until_it_is_switched_off(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    preferences = Preferences(path)
    assert preferences.check_wording and preferences.check_spelling
    preferences.choose_checks(wording=False, spelling=True)
    assert not Preferences(path).check_wording and Preferences(path).check_spelling
    preferences.choose_checks(wording=True, spelling=False)
    assert Preferences(path).check_wording and not Preferences(path).check_spelling
    path.write_text('{"check_wording": "no", "check_spelling": 0}', encoding="utf-8")
    assert Preferences(path).check_wording and Preferences(path).check_spelling


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "[" * 5000, "\xff", '{"text_scale": NaN, "vault": "a\\u0000b"}']
)
def test_a_damaged_file_gives_the_usual_choices(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, "latin-1")
    preferences = Preferences(path)
    assert (preferences.theme, preferences.text_scale, preferences.vault) == ("system", 1.0, None)


@given(
    values=st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("theme", "text_scale", "lock_after_minutes", "vault"), JSON)
    )
)
def test_any_file_gives_choices_that_make_sense(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(values), "utf-8")
    preferences = Preferences(path)
    assert preferences.theme in THEMES
    assert 1.0 <= preferences.text_scale <= 2.0
    assert 1 <= preferences.lock_after_minutes <= 60


def test_the_command_line_holds_for_one_run_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    run = Preferences(path, Overrides(theme="dark", text_scale=2.0))
    run.choose_lock_after(7)
    assert (run.theme, run.text_scale) == ("dark", 2.0)
    assert run.restart_arguments == ["--theme", "dark", "--text-scale", "2.0"]
    assert (Preferences(path).theme, Preferences(path).text_scale) == ("system", 1.0)


def test_a_bundle_waits_over_every_start_until_it_is_shown_once(tmp_path: Path) -> None:
    bundle = tmp_path / "two words.casebundle"
    run = Preferences(tmp_path / "settings.json", Overrides(theme="dark", bundle=bundle))
    assert run.restart_arguments == ["--theme", "dark", str(bundle)]
    run.choose_lock_after(7)
    assert "casebundle" not in (tmp_path / "settings.json").read_text()
    assert run.bundle == bundle and run.take_bundle() == bundle
    assert run.bundle is None and run.take_bundle() is None
    assert run.restart_arguments == ["--theme", "dark"]


def test_choosing_in_the_window_beats_the_command_line(tmp_path: Path) -> None:
    run = Preferences(tmp_path / "settings.json", Overrides(theme="dark"))
    run.choose_theme("light")
    assert run.theme == "light" and run.restart_arguments == []


def test_a_choice_that_cannot_be_kept_still_holds_for_now(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "settings.json")
    with pytest.raises(EnvironmentFault):
        preferences.choose_theme("dark")
    assert preferences.theme == "dark"
