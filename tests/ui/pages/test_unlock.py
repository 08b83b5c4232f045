# SPDX-License-Identifier: Apache-2.0
"""The unlock page opens a real vault, and says in one sentence why it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.services.startup import HeaderState, VaultLabel
from tests.ui.bench import PASSPHRASE, WORDS, Answering, new_vault
from ui.jobs import Jobs
from ui.opening import Opening, Unlocked
from ui.pages.unlock import UnlockPage
from ui.theme.theme import Theme


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unlock") / "vault"
    new_vault(folder).close()
    return folder


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def dialogs() -> Answering:
    return Answering()


@pytest.fixture
def page(vault: Path, jobs: Jobs, dialogs: Answering, qtbot: QtBot) -> UnlockPage:
    made = UnlockPage(Opening(), jobs, dialogs, Theme.load("light", 1.0))
    qtbot.addWidget(made)
    made.show_vault(vault, Opening().describe(vault))
    made.show()
    made.focus_first()
    return made


def opened(page: UnlockPage, jobs: Jobs, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Return) -> Unlocked:
    with qtbot.waitSignal(page.unlocked, timeout=20000) as caught:
        QTest.keyClick(QApplication.focusWidget() or page, key)
    assert caught.args is not None
    unlocked = caught.args[0]
    assert isinstance(unlocked, Unlocked)
    jobs.database_now(unlocked.session.close, 10)
    return unlocked


def test_it_says_whose_casebook_it_is(page: UnlockPage) -> None:
    assert page.ui.officer_label.text() == "DC B4471 Robin Example"
    assert page.ui.demo_label.isVisible()


def test_the_passphrase_and_return_open_it(
    page: UnlockPage, vault: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.ui.passphrase_edit, PASSPHRASE)
    unlocked = opened(page, jobs, qtbot)
    assert unlocked.folder == vault
    assert unlocked.session.officer.name == "Robin Example"
    assert page.ui.passphrase_edit.text() == ""


def test_a_wrong_passphrase_is_one_sentence_and_is_cleared(page: UnlockPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.passphrase_edit, "teapot meadow lantern coper")
    page.ui.unlock_button.click()
    assert page.ui.passphrase_edit.text() == ""
    assert not page.ui.unlock_button.isEnabled()
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=20000)
    assert page.ui.unlock_error_label.text().startswith("That passphrase does not open")
    assert page.ui.unlock_button.isEnabled()
    assert QApplication.focusWidget() is page.ui.passphrase_edit
    qtbot.keyClicks(page.ui.passphrase_edit, "t")
    assert not page.ui.unlock_error_label.isVisible()


def test_a_passphrase_that_was_used_cannot_be_undone_to(page: UnlockPage, qtbot: QtBot) -> None:
    page.ui.show_button.click()
    qtbot.keyClicks(page.ui.passphrase_edit, "teapot meadow")
    page.ui.unlock_button.click()
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=20000)
    page.ui.show_button.click()
    page.ui.passphrase_edit.undo()
    assert page.ui.passphrase_edit.text() == ""


@pytest.mark.parametrize("pasted", [f"{PASSPHRASE}\r\n", PASSPHRASE])
def test_a_passphrase_can_be_pasted(
    page: UnlockPage, jobs: Jobs, qtbot: QtBot, pasted: str, qapp: QApplication
) -> None:
    """Also with the end of its line, which nobody sees in the field."""
    qapp.clipboard().setText(pasted)
    page.ui.passphrase_edit.paste()
    assert page.ui.passphrase_edit.text() == pasted
    opened(page, jobs, qtbot)
    assert page.ui.passphrase_edit.text() == ""


def test_help_is_seen_where_there_is_little_room(
    vault: Path, jobs: Jobs, dialogs: Answering, qtbot: QtBot, qapp: QApplication
) -> None:
    theme = Theme.load("light", 2.0)
    theme.apply(qapp)
    page = UnlockPage(Opening(), jobs, dialogs, theme)
    qtbot.addWidget(page)
    page.resize(911, 512)
    page.show()
    page.show_vault(vault, VaultLabel(vault, "DC B4471 Robin Example", demo=False))
    page.ui.ring_button.click()
    qtbot.waitUntil(page.ui.help_panel.isVisible)
    shown = page.ui.unlock_scroll.viewport().rect()
    top = page.ui.help_panel.mapTo(page.ui.unlock_scroll.viewport(), QPoint())
    assert shown.contains(top) and shown.contains(top + page.ui.help_panel.rect().bottomRight())
    Theme.load("light", 1.0).apply(qapp)


def test_what_nobody_uses_is_forgotten(page: UnlockPage, qtbot: QtBot) -> None:
    assert not page._forgetting.isActive()
    page.ui.show_button.click()
    qtbot.keyClicks(page.ui.passphrase_edit, "teapot")
    assert page._forgetting.isActive()
    page._forgetting.timeout.emit()
    assert page.ui.passphrase_edit.text() == ""
    assert page.ui.passphrase_edit.echoMode() == QLineEdit.EchoMode.Password
    page.ui.recovery_button.click()
    page.ui.words_edit.setPlainText(" ".join(WORDS))
    assert page._forgetting.isActive()
    page._forgetting.timeout.emit()
    assert page.ui.words_edit.toPlainText() == "" and not page._forgetting.isActive()


def test_while_it_opens_nothing_else_can_be_begun(page: UnlockPage, qtbot: QtBot) -> None:
    """Another page would let go of what is being opened, and nobody would close it."""
    page.ui.ring_button.click()
    assert page.ui.restore_button.isEnabled()
    qtbot.keyClicks(page.ui.passphrase_edit, "teapot meadow lantern coper")
    page.ui.unlock_button.click()
    for button in (page.ui.restore_button, page.ui.another_button, page.ui.recovery_button):
        assert not button.isEnabled()
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=20000)
    assert page.ui.restore_button.isEnabled()


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (HeaderState.SETTLED, ""),
        (HeaderState.CHANGED, "the old one does too."),
        (HeaderState.FALLEN_BACK, "before it was last changed"),
    ],
)
def test_it_says_which_passphrase_opens_it_after_a_change(
    page: UnlockPage, vault: Path, state: HeaderState, says: str
) -> None:
    page.show_vault(vault, VaultLabel(vault, "DC B4471 Robin Example", demo=False, state=state))
    assert page.ui.note_label.isVisible() == bool(says)
    assert says in page.ui.note_label.text()


def test_no_passphrase_is_not_tried(page: UnlockPage) -> None:
    page.ui.unlock_button.click()
    assert page.ui.unlock_error_label.text() == "Type your passphrase."
    assert page.ui.unlock_button.isEnabled()


def test_the_recovery_key_opens_it(page: UnlockPage, jobs: Jobs, qtbot: QtBot) -> None:
    page.ui.recovery_button.click()
    assert page.ui.recovery_panel.isVisible() and not page.ui.unlock_panel.isVisible()
    page.ui.words_edit.setPlainText(" ".join(WORDS))
    page.ui.recover_button.setFocus()
    opened(page, jobs, qtbot)
    assert page.ui.words_edit.toPlainText() == ""


def test_ctrl_return_opens_it_from_among_the_words_and_return_is_a_new_line(
    page: UnlockPage, jobs: Jobs, qtbot: QtBot
) -> None:
    control, words = Qt.KeyboardModifier.ControlModifier, page.ui.words_edit
    page.ui.recovery_button.click()
    QTest.keyClick(words, Qt.Key.Key_Enter, control)
    assert page.ui.recovery_error_label.text().startswith("Type the twelve words")
    words.setPlainText(" ".join(WORDS))
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert words.toPlainText().count("\n") == 1 and page.ui.recover_button.isEnabled()
    with qtbot.waitSignal(page.unlocked, timeout=20000) as caught:
        QTest.keyClick(words, Qt.Key.Key_Return, control)
        assert words.toPlainText().count("\n") == 1 and not page.ui.recover_button.isEnabled()
    assert caught.args is not None and isinstance(caught.args[0], Unlocked)
    jobs.database_now(caught.args[0].session.close, 10)


def test_escape_leads_back_to_the_passphrase(page: UnlockPage) -> None:
    page.ui.recovery_button.click()
    page.ui.words_edit.setPlainText("abandon")
    QTest.keyClick(page.ui.words_edit, Qt.Key.Key_Escape)
    assert (
        page.ui.unlock_panel.isVisible() and QApplication.focusWidget() is page.ui.passphrase_edit
    )
    assert page.ui.words_edit.toPlainText() == ""


def test_a_wrong_word_is_named_by_its_place(page: UnlockPage, qtbot: QtBot) -> None:
    page.ui.recovery_button.click()
    page.ui.words_edit.setPlainText(" ".join((*WORDS[:3], "xylofone", *WORDS[4:])))
    page.ui.recover_button.click()
    qtbot.waitUntil(page.ui.recovery_error_label.isVisible, timeout=20000)
    assert "4" in page.ui.recovery_error_label.text()
    assert "xylofone" not in page.ui.recovery_error_label.text()
    page.ui.passphrase_button.click()
    assert page.ui.words_edit.toPlainText() == ""
    assert page.ui.unlock_panel.isVisible()


def test_a_damaged_vault_says_so_and_another_can_be_chosen(
    page: UnlockPage, vault: Path, dialogs: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    fault = EnvironmentFault("The vault's header is damaged.", code="header-damaged")
    page.show_unusable(vault, fault)
    assert page.ui.unlock_error_label.text() == fault.sentence
    assert not page.ui.unlock_button.isEnabled()
    dialogs.folder = tmp_path
    with qtbot.waitSignal(page.another_chosen) as caught:
        page.ui.another_button.click()
    assert caught.args == [tmp_path]


def test_nothing_happens_if_no_other_vault_is_chosen(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.another_chosen):
        page.ui.another_button.click()


def test_who_to_ring_and_show_are_one_press_away(page: UnlockPage) -> None:
    page.ui.ring_button.click()
    assert page.ui.help_panel.isVisible()
    page.ui.show_button.click()
    assert page.ui.passphrase_edit.echoMode() == QLineEdit.EchoMode.Normal
    page.ui.show_button.click()
    assert page.ui.passphrase_edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed(page: UnlockPage) -> None:
    QTest.keyClick(page.ui.passphrase_edit, "T")  # a capital without Shift
    assert page.ui.caps_label.isVisible()
    QTest.keyClick(page.ui.passphrase_edit, "T", Qt.KeyboardModifier.ShiftModifier)
    assert not page.ui.caps_label.isVisible()


def test_nothing_but_the_reason_and_who_to_ring_is_left_when_nothing_may_be_opened(
    page: UnlockPage,
) -> None:
    page.ui.recovery_button.click()
    page.ui.words_edit.setPlainText("apple river stone")
    page.show_refused(EnvironmentFault("The policy cannot be read.", code="policy-unreadable"))
    said = "The policy cannot be read. Then start Casebook again."
    assert page.ui.unlock_error_label.text() == said
    assert page.ui.unlock_error_label.isVisible() and page.ui.words_edit.toPlainText() == ""
    page.show_error(EnvironmentFault("Something later.", code="wrong-passphrase"))
    assert page.ui.unlock_error_label.text() == said
    usable = [each.objectName() for each in page.findChildren(QPushButton) if each.isEnabled()]
    assert set(usable) <= {"ring_button", "passphrase_button"}
    assert page.ui.passphrase_button.isHidden() or not page.ui.recovery_panel.isVisible()
