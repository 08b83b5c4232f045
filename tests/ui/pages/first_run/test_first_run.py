# SPDX-License-Identifier: Apache-2.0
"""The first run makes a casebook by keyboard alone, and stops where something is not right yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.policy.model import Policy
from app.services.managed import Managed, Origin
from app.services.session import Session
from app.services.vaults import KdfParameters, Officer, create_vault, open_with_recovery
from tests.ui.bench import Answering, new_vault
from ui.jobs import Jobs
from ui.opening import NewVault, OfficerDetails, Opening, Unlocked
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.secrets import PassphraseStep, RecoveryStep
from ui.theme.theme import Theme

PASSPHRASE = "kettle orchard paper compass"


class QuickOpening(Opening):
    """Makes vaults as cheap as the format lets them be."""

    def create(self, new: NewVault) -> Session:
        officer = Officer(**vars(new.officer))
        return create_vault(new.folder, officer, new.passphrase, new.words, kdf=KdfParameters())


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def dialogs() -> Answering:
    return Answering()


@pytest.fixture
def page(tmp_path: Path, jobs: Jobs, dialogs: Answering, qtbot: QtBot) -> FirstRunPage:
    theme = Theme.load("light", 1.0)
    made = FirstRunPage(QuickOpening(), jobs, dialogs, theme, tmp_path / "vault")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.focus_first()
    qtbot.waitUntil(lambda: len(made.recovery.words) == 12)
    return made


def press_return(times: int = 1) -> None:
    for _ in range(times):
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, Qt.Key.Key_Return)


def type_here(qtbot: QtBot, text: str) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    qtbot.keyClicks(widget, text)


def tab() -> None:
    QTest.keyClick(QApplication.focusWidget() or QLineEdit(), Qt.Key.Key_Tab)


def fill_officer(qtbot: QtBot) -> None:
    for text in ("Robin Example", "DC", "B4471", "Borsetshire"):
        type_here(qtbot, text)
        if text != "Borsetshire":
            tab()


def fill_passphrase(page: FirstRunPage, qtbot: QtBot) -> None:
    type_here(qtbot, PASSPHRASE)
    press_return()
    type_here(qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: page.passphrase.ui.strength_bar.value() >= 3, timeout=10000)


def go_to_passphrase(page: FirstRunPage, qtbot: QtBot) -> None:
    press_return()
    fill_officer(qtbot)
    press_return()
    page.ui.next_button.click()
    assert page.ui.step_label.text() == "Step 4 of 6"


def test_by_keyboard_alone_from_nothing_to_an_open_casebook(
    page: FirstRunPage, tmp_path: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    go_to_passphrase(page, qtbot)
    fill_passphrase(page, qtbot)
    press_return()
    assert page.ui.step_label.text() == "Step 5 of 6"
    words = page.recovery.words
    shown = [label.text() for label in page.recovery.findChildren(QLabel, "word_label")]
    assert sorted(shown) == sorted(words)
    page.ui.next_button.click()
    for position in page.check.positions:
        type_here(qtbot, words[position - 1])
        tab()
    with qtbot.waitSignal(page.created, timeout=20000) as caught:
        page.ui.next_button.click()
        assert page.ui.busy_label.isVisible() and not page.ui.next_button.isEnabled()
    assert caught.args is not None
    unlocked = caught.args[0]
    assert isinstance(unlocked, Unlocked)
    assert unlocked.session.officer.signature_line() == "DC Robin Example B4471"
    jobs.database_now(unlocked.session.close, 10)
    assert page.passphrase.passphrase == "" and page.recovery.words == ()
    open_with_recovery(tmp_path / "vault", " ".join(words)).close()


def test_each_missing_field_is_named_and_gets_the_cursor(page: FirstRunPage) -> None:
    press_return()
    press_return()
    assert page.ui.first_run_error_label.text() == "Type your name."
    page.officer.ui.name_edit.setText("Robin Example")
    page.ui.next_button.click()
    assert page.ui.first_run_error_label.text() == "Type your rank or role."
    assert QApplication.focusWidget() is page.officer.ui.rank_edit
    page.ui.back_button.click()
    assert page.ui.step_label.text() == "Step 1 of 6"
    assert not page.ui.first_run_error_label.isVisible()


def test_a_weak_passphrase_does_not_pass(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    page.passphrase.ui.first_edit.setText("Robin Example")
    page.passphrase.ui.second_edit.setText("Robin Example")
    qtbot.waitUntil(lambda: bool(page.passphrase.ui.strength_label.text()), timeout=10000)
    page.ui.next_button.click()
    assert page.ui.step_label.text() == "Step 4 of 6"
    assert page.ui.first_run_error_label.text() == page.passphrase.ui.strength_label.text()


def test_two_passphrases_that_differ_do_not_pass(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    fill_passphrase(page, qtbot)
    page.passphrase.ui.second_edit.setText("kettle orchard paper compas")
    page.ui.next_button.click()
    assert page.ui.first_run_error_label.text().startswith("The two are not the same")
    assert QApplication.focusWidget() is page.passphrase.ui.second_edit
    type_here(qtbot, "s")
    assert not page.ui.first_run_error_label.isVisible(), "it is about what stood there before"


def test_whoever_is_quicker_than_the_verdict_goes_on_with_it(
    page: FirstRunPage, qtbot: QtBot
) -> None:
    go_to_passphrase(page, qtbot)
    for edit in (page.passphrase.ui.first_edit, page.passphrase.ui.second_edit):
        edit.setText(PASSPHRASE)
    page.ui.next_button.click()
    assert page.ui.step_label.text() == "Step 4 of 6"
    assert page.ui.first_run_error_label.text().startswith("One moment")
    qtbot.waitUntil(lambda: page.ui.step_label.text() == "Step 5 of 6", timeout=10000)


def test_but_not_once_they_have_gone_back(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    page.passphrase.ui.first_edit.setText(PASSPHRASE)
    page.ui.next_button.click()
    page.ui.back_button.click()
    qtbot.waitUntil(lambda: page.passphrase.ui.strength_bar.value() >= 3, timeout=10000)
    assert page.ui.step_label.text() == "Step 3 of 6"


def test_the_end_of_a_pasted_line_is_no_part_of_a_passphrase(
    page: FirstRunPage, qapp: QApplication
) -> None:
    """Nobody sees it in the field, and whoever types the passphrase later cannot type it."""
    qapp.clipboard().setText("teapot meadow lantern\r\n")
    for edit in (page.passphrase.ui.first_edit, page.passphrase.ui.second_edit):
        edit.paste()
    assert page.passphrase.ui.first_edit.text().endswith("\n"), "or this test could not fail"
    assert page.passphrase.passphrase == "teapot meadow lantern"


def test_suggested_words_are_strong_and_can_be_read(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    page.passphrase.ui.suggest_button.click()
    qtbot.waitUntil(lambda: page.passphrase.ui.strength_bar.value() >= 3, timeout=10000)
    assert page.passphrase.ui.first_edit.echoMode() == QLineEdit.EchoMode.Normal
    page.ui.next_button.click()
    assert page.ui.step_label.text() == "Step 5 of 6"
    assert page.passphrase.ui.first_edit.echoMode() == QLineEdit.EchoMode.Password


def go_to_check(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_passphrase(page, qtbot)
    fill_passphrase(page, qtbot)
    press_return()
    page.ui.next_button.click()


def test_words_that_were_not_copied_do_not_pass(page: FirstRunPage, qtbot: QtBot) -> None:
    go_to_check(page, qtbot)
    before = page.recovery.words
    for edit in page.check.findChildren(QLineEdit):
        edit.setText("nothing")
    page.ui.next_button.click()
    assert page.ui.first_run_error_label.text().startswith("Those are not the three words")
    page.ui.back_button.click()
    assert page.recovery.words == before


def test_printing_to_a_file_is_refused(
    page: FirstRunPage, dialogs: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(page.recovery.ui.print_button.isEnabled)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "words.pdf"))
    dialogs.printing_on = printer
    page.recovery.ui.print_button.click()
    assert not (tmp_path / "words.pdf").exists()
    assert "save the words in a file" in dialogs.asked[-1]


def test_a_folder_with_a_casebook_is_refused(
    page: FirstRunPage, dialogs: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    taken = tmp_path / "taken"
    new_vault(taken / "Casebook").close()
    press_return()
    fill_officer(qtbot)
    press_return()
    dialogs.folder = taken  # not empty: a folder of its own is made in it
    page.place.ui.choose_button.click()
    page.ui.next_button.click()
    assert page.ui.first_run_error_label.text().startswith("There is a casebook")
    page.place.ui.usual_button.click()
    page.ui.next_button.click()
    assert page.ui.step_label.text() == "Step 4 of 6"


def test_a_folder_that_cannot_be_written_is_one_sentence(
    page: FirstRunPage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "vault").write_text("a file where the folder should be")
    go_to_check(page, qtbot)
    words = page.recovery.words
    edits = sorted(page.check.findChildren(QLineEdit), key=QLineEdit.objectName)
    for edit, position in zip(edits, page.check.positions, strict=True):
        edit.setText(words[position - 1])
    page.ui.next_button.click()
    qtbot.waitUntil(page.ui.first_run_error_label.isVisible, timeout=20000)
    assert page.ui.next_button.isEnabled()
    assert str(tmp_path) not in page.ui.first_run_error_label.text()


def test_an_officer_with_a_casebook_can_go_to_it(
    page: FirstRunPage, dialogs: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.folder = tmp_path
    with qtbot.waitSignal(page.existing_chosen) as caught:
        page.welcome.ui.existing_button.click()
    assert caught.args == [tmp_path]


def test_no_secret_shows_in_what_a_vault_is_made_from(tmp_path: Path) -> None:
    new = NewVault(tmp_path, OfficerDetails("Robin Example", "", "", ""), PASSPHRASE, ("zoo",))
    assert repr(new) == "NewVault(...)"


def test_whether_the_force_can_open_it_is_said_before_it_is_made(
    page: FirstRunPage, jobs: Jobs, dialogs: Answering, qtbot: QtBot
) -> None:
    assert page.recovery.ui.force_label.isHidden()
    managed = Managed(Policy(recovery_recipient=str(x25519.Identity.generate().to_public())))
    opening = Opening(lambda: managed)
    step = RecoveryStep(opening, jobs, dialogs)
    qtbot.addWidget(step)
    qtbot.waitUntil(lambda: not step.ui.force_label.isHidden())
    assert step.ui.force_label.text().startswith("Your force can open this casebook too")
    assert opening.decided().fingerprint in step.ui.force_label.text()


def strict() -> Managed:
    policy = Policy(passphrase_characters=30, passphrase_words=6, printing=False)
    return Managed(policy, dict.fromkeys(policy.model_fields_set, Origin.MACHINE))


def test_what_the_force_asks_of_a_passphrase_is_said_and_suggested(
    jobs: Jobs, qtbot: QtBot
) -> None:
    step = PassphraseStep(Opening(strict), jobs)
    qtbot.addWidget(step)
    step.set_officer(OfficerDetails("Robin Example", "DC", "B4471", "Borsetshire"))
    asked = "Your force asks for at least 30 characters and at least 6 different words if"
    qtbot.waitUntil(lambda: step.ui.strength_label.text().startswith(asked), timeout=10000)
    step.ui.first_edit.setText(PASSPHRASE)
    qtbot.waitUntil(lambda: "30 characters" in step.problem(), timeout=10000)
    step.ui.first_edit.setText(f"{PASSPHRASE} lamp")
    qtbot.waitUntil(lambda: "6 different words" in step.problem(), timeout=10000)
    step.ui.suggest_button.click()
    qtbot.waitUntil(lambda: step.problem() == "", timeout=10000)
    assert len(step.passphrase) >= 30 and len(set(step.passphrase.split())) >= 6
    step.ui.first_edit.setText("")
    qtbot.waitUntil(lambda: step.ui.strength_label.text().startswith(asked))


def test_where_the_force_allows_no_printing_the_words_are_copied_by_hand(
    jobs: Jobs, dialogs: Answering, qtbot: QtBot
) -> None:
    step = RecoveryStep(Opening(strict), jobs, dialogs)
    qtbot.addWidget(step)
    assert not step.ui.print_button.isEnabled()
    qtbot.waitUntil(lambda: "set by your force" in step.ui.print_button.text(), timeout=10000)
    step.ui.print_button.click()
    assert not step.ui.print_button.isEnabled() and dialogs.asked == []
    assert "does not allow printing" in step.ui.print_label.text()
    assert "print" not in step.ui.recovery_text_label.text()
