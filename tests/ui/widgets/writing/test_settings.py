# SPDX-License-Identifier: Apache-2.0
"""What was taught while writing can be taken back; both checks can be switched off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.writing.ignored import ignore_always, read_ignored
from app.services.writing.officer_words import add_word, read_words
from tests.ui.bench import now
from ui.pages.settings.page import SettingsPage
from ui.widgets.writing.settings import WritingSettings
from ui.workbench import Workbench


@pytest.fixture
def part(workbench: Workbench, tmp_path: Path, qtbot: QtBot) -> Iterator[WritingSettings]:
    """The part of the settings page, with a word and a wording in it."""
    session = workbench.session
    now(workbench, lambda: add_word(session, "borsetted"))
    now(workbench, lambda: ignore_always(session, "claims-victim", "Claims"))
    page = SettingsPage(workbench, tmp_path)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    page.activateWindow()
    made: WritingSettings = page.ui.writing_part
    qtbot.waitUntil(lambda: made.ui.kept_list.count() == 2)
    yield made
    page.close()


def listed(part: WritingSettings) -> list[str]:
    rows = (part.ui.kept_list.item(row) for row in range(part.ui.kept_list.count()))
    return [row.text() for row in rows]


def test_all_that_was_taught_is_listed(part: WritingSettings) -> None:
    assert listed(part) == ["borsetted   in your dictionary", "claims   ignored: reads as doubt"]
    assert part.ui.none_label.isHidden() and part.ui.kept_list.isVisible()


def test_each_can_be_removed_by_keys(
    part: WritingSettings, workbench: Workbench, qtbot: QtBot
) -> None:
    session = workbench.session
    assert not part.ui.remove_button.isEnabled()
    part.ui.kept_list.setFocus()
    QTest.keyClick(part.ui.kept_list, Qt.Key.Key_Home)
    with qtbot.waitSignal(workbench.writing.changed):
        QTest.keyClick(part.ui.remove_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: part.ui.kept_list.count() == 1)
    assert now(workbench, lambda: read_words(session)) == frozenset()
    part.ui.kept_list.setCurrentRow(0)
    with qtbot.waitSignal(workbench.writing.changed):
        part.ui.remove_button.click()
    qtbot.waitUntil(part.ui.none_label.isVisible)
    assert now(workbench, lambda: read_ignored(session)) == frozenset()
    assert part.ui.kept_list.isHidden() and part.ui.remove_button.isHidden()


def test_switching_off_is_kept_and_tells_what_is_being_written(
    part: WritingSettings, workbench: Workbench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workbench.writing.changed):
        part.ui.spelling_check.click()
    assert not workbench.preferences.check_spelling and workbench.preferences.check_wording
    assert not workbench.writing.wanted.spelling and workbench.writing.wanted.wording
    with qtbot.waitSignal(workbench.writing.changed):
        part.ui.spelling_check.click()
    assert workbench.writing.wanted.spelling
