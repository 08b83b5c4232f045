# SPDX-License-Identifier: Apache-2.0
"""The passphrase and the recovery key are changed in the window, and nothing typed stays there."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.policy.model import Policy
from app.services.auditing import unseen_recoveries
from app.services.secrets import check_passphrase, must_choose_passphrase, what_opens
from app.services.session import Session
from app.services.vaults import KdfParameters, open_vault, open_with_recovery
from tests.ui.bench import PASSPHRASE, WORDS, Answering, new_vault, now
from ui.desk import Desk
from ui.jobs import Jobs
from ui.pages.secrets.change import ChangePassphraseDialog
from ui.pages.secrets.renew import RenewRecoveryDialog
from ui.pages.secrets.watch import SecretsWatch
from ui.preferences import Overrides, Preferences
from ui.theme.theme import Theme
from ui.widgets.safekeeping.secrets import SecretsPart
from ui.workbench import Workbench
from ui.writing import WritingDesk

NEW = "walnut ferry cushion pebble"


class Bench:
    """One vault, opened in one way after another."""

    def __init__(self, folder: Path, qt: QApplication) -> None:
        self.folder = folder
        self._theme = Theme.load("light", 1.0)
        self._theme.apply(qt)
        self._jobs = Jobs()
        self._preferences = Preferences(folder.parent / "settings.json", Overrides())
        self._session: Session | None = None
        self._jobs.database_now(lambda: new_vault(folder).close(), 30)

    def with_passphrase(self, passphrase: str = PASSPHRASE) -> Workbench:
        return self._open(partial(open_vault, self.folder, passphrase))

    def with_recovery(self) -> Workbench:
        return self._open(partial(open_with_recovery, self.folder, " ".join(WORDS)))

    def _open(self, work: "partial[Session]") -> Workbench:
        self.close()
        self._session = session = self._jobs.database_now(work, 30)
        writing = WritingDesk(self._jobs, session, self._preferences)
        return Workbench(session, self._jobs, Answering(), self._theme, self._preferences, writing)

    def close(self) -> None:
        if self._session is not None:
            self._jobs.database_now(self._session.close, 10)

    def end(self) -> None:
        self.close()
        self._jobs.shutdown()


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(tmp_path / "vault", qapp)
    yield made
    made.end()


def typed_in(widget: QWidget) -> str:
    return "".join(edit.text() for edit in widget.findChildren(QLineEdit))


def type_new(dialog: ChangePassphraseDialog, qtbot: QtBot) -> None:
    dialog.step.ui.first_edit.setText(NEW)
    dialog.step.ui.second_edit.setText(NEW)
    qtbot.waitUntil(lambda: dialog.step.ui.strength_bar.value() >= 3, timeout=10000)


def change_dialog(workbench: Workbench, qtbot: QtBot) -> ChangePassphraseDialog:
    dialog = ChangePassphraseDialog(workbench, kdf=KdfParameters())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.take_focus()
    return dialog


def test_the_passphrase_is_changed_with_the_keyboard_alone(bench: Bench, qtbot: QtBot) -> None:
    workbench = bench.with_passphrase()
    dialog = change_dialog(workbench, qtbot)
    current = dialog.ui.current_edit
    assert current.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(current, "teapot meadow lantern coper")
    type_new(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert current.text() == "" and not current.isUndoAvailable()
    qtbot.waitUntil(dialog.ui.trouble_label.isVisible, timeout=20000)
    assert dialog.ui.trouble_label.text().startswith("That passphrase does not open")
    assert not (bench.folder / "vault.json.before").exists()

    qtbot.keyClicks(current, PASSPHRASE)
    with qtbot.waitSignal(dialog.changed, timeout=20000):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.ui.busy_label.isVisible() and not dialog.ui.change_button.isEnabled()
        dialog.reject()  # not while it is under way
    assert dialog.isVisible()
    assert typed_in(dialog) == ""
    assert dialog.ui.close_button.isVisible() and not dialog.ui.renew_button.isVisible()
    assert "Ctrl+L" in dialog.ui.done_text_label.text()
    dialog.ui.close_button.click()
    assert not dialog.isVisible()
    assert what_opens(bench.folder).old_passphrase_too

    # The old one still opens it, and then a bar says what that means.
    watch = SecretsWatch(bench.with_passphrase(), bench.folder)
    qtbot.addWidget(watch)
    watch.begin()
    qtbot.waitUntil(lambda: not watch.former_bar.isHidden())
    assert watch.former_bar.ui.bar_label.text().startswith("You unlocked with the old passphrase")
    watch.former_bar.ui.dismiss_button.click()
    assert watch.isHidden()
    bench.with_passphrase(NEW)
    assert not what_opens(bench.folder).old_passphrase_too


def test_nothing_is_asked_of_the_services_before_all_is_typed(bench: Bench, qtbot: QtBot) -> None:
    dialog = change_dialog(bench.with_passphrase(), qtbot)
    dialog.ui.change_button.click()
    assert dialog.ui.trouble_label.text() == "Type the passphrase you have now."
    dialog.ui.current_edit.setText(PASSPHRASE)
    dialog.ui.change_button.click()
    assert dialog.ui.trouble_label.text() == "Choose a passphrase."
    dialog.ui.current_show_button.click()
    assert dialog.ui.current_edit.echoMode() == QLineEdit.EchoMode.Normal
    dialog.hide()  # as locking does
    assert typed_in(dialog) == ""
    assert dialog.ui.current_edit.echoMode() == QLineEdit.EchoMode.Password


def test_after_recovery_a_passphrase_is_asked_for_at_once_and_the_bar_stays_until_it_is_set(
    bench: Bench, qtbot: QtBot
) -> None:
    workbench = bench.with_recovery()
    watch = SecretsWatch(workbench, bench.folder)
    qtbot.addWidget(watch)
    watch.begin()
    asked = watch.findChild(ChangePassphraseDialog)
    assert asked is not None and asked.isVisible()
    assert asked.ui.current_panel.isHidden()
    asked.ui.cancel_button.click()  # later
    watch.look()
    assert not watch.choose_bar.isHidden() and must_choose_passphrase(workbench.session)

    dialog = change_dialog(workbench, qtbot)
    type_new(dialog, qtbot)
    with qtbot.waitSignal(dialog.changed, timeout=20000):
        dialog.ui.change_button.click()
    check_passphrase(bench.folder, NEW)
    with qtbot.waitSignal(dialog.renewal_requested):
        dialog.ui.renew_button.click()
    renewal = RenewRecoveryDialog(workbench, after_choosing=True)
    renewal.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(renewal)
    renewal.open()
    words = drawn(renewal, qtbot)
    renewal.ui.next_button.click()
    fill_check(renewal, words)
    assert renewal.ui.next_button.text() == "&Finish"  # the passphrase is not asked for again
    with qtbot.waitSignal(renewal.changed, timeout=20000):
        renewal.ui.next_button.click()
    renewal.ui.next_button.click()
    assert not renewal.isVisible() and not must_choose_passphrase(workbench.session)
    watch.look()
    assert watch.isHidden()
    bench.close()
    with pytest.raises(Exception, match="not the one of this vault"):
        open_with_recovery(bench.folder, " ".join(WORDS))
    open_with_recovery(bench.folder, " ".join(words)).close()


def drawn(dialog: RenewRecoveryDialog, qtbot: QtBot) -> tuple[str, ...]:
    qtbot.waitUntil(lambda: len(dialog.recovery.words) == 12)
    return dialog.recovery.words


def fill_check(dialog: RenewRecoveryDialog, words: tuple[str, ...]) -> None:
    edits = (
        dialog.check.ui.word_1_edit,
        dialog.check.ui.word_2_edit,
        dialog.check.ui.word_3_edit,
    )
    for edit, position in zip(edits, dialog.check.positions, strict=True):
        edit.setText(words[position - 1])


def test_a_new_recovery_key_needs_the_copy_checked_and_the_passphrase(
    bench: Bench, qtbot: QtBot
) -> None:
    workbench = bench.with_passphrase()
    dialog = RenewRecoveryDialog(workbench)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    words = drawn(dialog, qtbot)
    dialog.ui.next_button.click()
    dialog.ui.next_button.click()
    assert "Those are not the three words" in dialog.ui.trouble_label.text()
    fill_check(dialog, words)
    dialog.ui.next_button.click()
    dialog.ui.current_edit.setText("teapot meadow lantern coper")
    dialog.ui.next_button.click()
    assert dialog.ui.current_edit.text() == ""
    qtbot.waitUntil(dialog.ui.trouble_label.isVisible, timeout=20000)
    assert dialog.ui.next_button.isEnabled()
    dialog.ui.current_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.changed, timeout=20000):
        QTest.keyClick(dialog.ui.current_edit, Qt.Key.Key_Return)
    assert dialog.recovery.words == () and typed_in(dialog) == ""
    dialog.ui.next_button.click()
    bench.close()
    open_with_recovery(bench.folder, " ".join(words)).close()


def test_openings_without_the_passphrase_are_told_of_until_the_officer_knows(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.with_recovery()
    workbench = bench.with_passphrase()
    watch = SecretsWatch(workbench, bench.folder)
    qtbot.addWidget(watch)
    watch.begin()
    qtbot.waitUntil(lambda: not watch.seen_bar.isHidden())
    assert "with the recovery key on" in watch.seen_bar.ui.bar_label.text()
    watch.seen_bar.ui.dismiss_button.click()
    assert watch.isHidden()
    assert now(workbench, partial(unseen_recoveries, workbench.session)) == ()


def test_settings_say_who_can_open_it_and_open_both_dialogs(bench: Bench, qtbot: QtBot) -> None:
    workbench = bench.with_passphrase()
    part = SecretsPart()
    qtbot.addWidget(part)
    part.begin(workbench, bench.folder)
    qtbot.waitUntil(lambda: bool(part.ui.force_label.text()))
    assert part.ui.force_label.text().startswith("Your force has no key")
    assert part.ui.pending_label.isHidden() and part.ui.force_key_panel.isHidden()
    for button, kind in (
        (part.ui.change_button, ChangePassphraseDialog),
        (part.ui.renew_button, RenewRecoveryDialog),
    ):
        button.click()
        dialog = part.findChild(kind)
        assert dialog is not None and dialog.isVisible()
        dialog.reject()


def test_the_window_asks_right_after_recovery_and_the_bar_goes_when_it_is_done(
    bench: Bench, qapp: QApplication, qtbot: QtBot
) -> None:
    workbench = bench.with_recovery()
    desk = Desk(workbench, bench.folder)
    qtbot.addWidget(desk)
    desk.show()
    desk.begin(qapp)
    asked = desk.findChild(ChangePassphraseDialog)
    assert asked is not None and asked.isVisible()
    asked.reject()
    assert desk.watches.secrets.choose_bar.isVisible()
    assert workbench.session.vault.held is not None
    workbench.session.vault.held.drop()  # as the settings do when a passphrase is chosen there
    desk.show_today()
    assert not desk.watches.secrets.isVisible()
    desk.rest()


def test_both_dialogs_follow_what_the_force_had_decided_when_it_was_opened(
    bench: Bench, qtbot: QtBot
) -> None:
    opened = bench.with_passphrase()
    policy = Policy(printing=False, passphrase_characters=40)
    workbench = replace(opened, session=replace(opened.session, policy=policy))
    renewal, change = RenewRecoveryDialog(workbench), ChangePassphraseDialog(workbench)
    for dialog in (renewal, change):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
    print_button = renewal.recovery.ui.print_button
    qtbot.waitUntil(lambda: "set by your force" in print_button.text(), timeout=10000)
    assert not print_button.isEnabled()
    said = change.step.ui.strength_label
    qtbot.waitUntil(lambda: "at least 40 characters" in said.text(), timeout=10000)
