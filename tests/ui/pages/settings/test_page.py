# SPDX-License-Identifier: Apache-2.0
"""Settings take effect at once, are kept, and show what this Casebook is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.policy.fields import limits
from app.policy.model import Policy
from app.policy.words import UNSET
from app.services.allowed import MARKING
from app.services.machine import MachineLine, Standing
from app.services.managed import Origin
from tests.ui.bench import open_bench
from ui.clipboard import KEPT_S
from ui.pages.settings.page import SettingsPage
from ui.preferences import LONGEST_LOCK, SHORTEST_LOCK, Preferences
from ui.widgets.safekeeping.machine import ALL_GOOD
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
    assert page.ui.lock_help_label.text().startswith("Set by your force: 3 minutes at the most.")
    told = page.ui.managed_panel.findChildren(QLabel, "value_label")
    assert [label.text() for label in told] == ["3", "No"]
    panel = page.ui.managed_panel
    assert panel.isVisible() and combo.isEnabled()
    # One stop for the keyboard, at which a screen reader says all of it.
    page.activateWindow()
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(panel.hasFocus)
    assert panel.property("role") == "open-card"
    assert panel.accessibleName() == "Set by your force"
    assert "Allow printing, for this machine: No." in panel.accessibleDescription()
    assert "3 minutes at the most" in combo.accessibleDescription()


def test_where_the_force_leaves_one_choice_it_can_be_read_and_not_changed(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.preferences.choose_lock_after(60)
    session = replace(bench.session, policy=Policy(idle_lock_minutes=1))
    page = SettingsPage(replace(bench, session=session), tmp_path)
    qtbot.addWidget(page)
    combo = page.ui.lock_combo
    assert combo.currentText() == "1 minute" and not combo.isEnabled()
    assert page.ui.lock_help_label.text().startswith("Set by your force: 1 minute.")
    assert bench.preferences.lock_after_minutes == 60  # there again without the policy


def test_what_the_schema_says_of_this_page_is_so(tmp_path: Path) -> None:
    """A force that allows an hour must not offer officers two, which they would not get."""
    most = limits(Policy.model_fields["idle_lock_minutes"])
    assert (most.least, most.most) == (SHORTEST_LOCK, LONGEST_LOCK)
    usual = Preferences(tmp_path / "settings.json").lock_after_minutes
    assert UNSET["idle_lock_minutes"] == (
        f"officers choose, from {SHORTEST_LOCK} to {LONGEST_LOCK} minutes; it is {usual} until"
        " they do"
    )
    assert UNSET["marking"] == MARKING and f"after {KEPT_S} seconds" in UNSET["clipboard_seconds"]


def test_without_a_policy_nothing_is_said_of_one(page: SettingsPage) -> None:
    assert page.ui.managed_panel.isHidden()


def test_what_should_be_looked_at_on_this_machine_is_said(
    page: SettingsPage, bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = page.ui.machine_panel
    lines = [
        MachineLine("Disk", Standing.UNKNOWN, "Nobody knows."),
        MachineLine("Hibernation", Standing.SAFE, "It is off."),
        MachineLine("Your documents", Standing.EXPOSED, "They are in OneDrive."),
    ]
    panel.begin(bench, tmp_path, lambda: lines)
    qtbot.waitUntil(panel.isVisible)
    names = [each.text() for each in panel.findChildren(QLabel, "name_label")]
    assert names == ["Your documents", "Disk"], "what is sure first, and nothing that is good"
    assert panel.accessibleDescription().endswith("Disk: Nobody knows.")
    panel.begin(bench, tmp_path, lambda: lines[1:2])
    qtbot.waitUntil(lambda: panel.ui.machine_text_label.text() == ALL_GOOD)
    panel.begin(bench, tmp_path, list)
    qtbot.waitUntil(panel.isHidden)
