# SPDX-License-Identifier: Apache-2.0
"""Settings take effect at once, are kept, and show what this Casebook is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.policy.model import Policy
from app.services.managed import Origin
from tests.ui.bench import open_bench
from ui.pages.settings.page import SettingsPage
from ui.preferences import Preferences
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("settings"), qapp) as made:
        yield made


@pytest.fixture
def page(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(bench, tmp_path / "vault")
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_choice_is_kept_at_once(page: SettingsPage, bench: Workbench) -> None:
    page.ui.theme_combo.setCurrentIndex(page.ui.theme_combo.findData("dark"))
    page.ui.text_combo.setCurrentIndex(page.ui.text_combo.findData(1.5))
    page.ui.lock_combo.setCurrentIndex(page.ui.lock_combo.findData(10))
    kept = bench.preferences
    assert (kept.theme, kept.text_scale, kept.lock_after_minutes) == ("dark", 1.5, 10)


def test_it_shows_what_is_chosen_already(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    bench.preferences.choose_lock_after(7)  # not one of those offered
    bench.preferences.choose_theme("light")
    page = SettingsPage(bench, tmp_path)
    qtbot.addWidget(page)
    assert page.ui.lock_combo.currentText() == "7 minutes"
    assert page.ui.theme_combo.currentText() == "Light"


def test_the_receiving_key_can_be_copied(page: SettingsPage, bench: Workbench) -> None:
    page.ui.copy_button.click()
    assert QGuiApplication.clipboard().text() == bench.session.receiving_key
    assert bench.session.receiving_key.startswith("age1")


def test_it_says_who_where_and_which_guidance(
    page: SettingsPage, bench: Workbench, tmp_path: Path
) -> None:
    assert page.ui.officer_label.text() == "DC Robin Example B4471, Borsetshire"
    assert page.ui.folder_edit.text() == str(tmp_path / "vault")
    assert bench.session.pack.meta.version in page.ui.version_label.text()


def test_a_choice_that_cannot_be_kept_is_told(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    stuck = replace(bench, preferences=Preferences(tmp_path / "file" / "settings.json"))
    page = SettingsPage(stuck, tmp_path)
    qtbot.addWidget(page)
    with qtbot.waitSignal(bench.jobs.trouble):
        page.ui.lock_combo.setCurrentIndex(page.ui.lock_combo.findData(30))
    assert stuck.preferences.lock_after_minutes == 30


def test_what_the_force_has_set_is_shown_and_cannot_be_chosen_otherwise(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    policy = Policy(idle_lock_minutes=3, printing=False)
    origins = dict.fromkeys(("idle_lock_minutes", "printing"), Origin.MACHINE)
    session = replace(bench.session, policy=policy, policy_origins=origins)
    page = SettingsPage(replace(bench, session=session), tmp_path)
    qtbot.addWidget(page)
    page.show()
    combo = page.ui.lock_combo
    assert [combo.itemData(at) for at in range(combo.count())] == [1, 2, 3]
    assert page.ui.lock_help_label.text().startswith("Set by your force: 3 at the most.")
    told = page.ui.managed_panel.findChildren(QLabel, "value_label")
    assert [label.text() for label in told] == ["3", "No"]
    assert page.ui.managed_panel.isVisible()


def test_without_a_policy_nothing_is_said_of_one(page: SettingsPage) -> None:
    assert page.ui.managed_panel.isHidden()
