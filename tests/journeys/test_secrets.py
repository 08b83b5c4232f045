# SPDX-License-Identifier: Apache-2.0
"""Passphrase and recovery key are changed in the real window, with the keyboard alone.

From unlocking by way of the settings to the next unlocking, each lock a process that has ended.
"""

import signal
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import CasebookError
from app.policy.model import Policy
from app.services.commands import main
from app.services.managed import Managed
from app.services.secrets import must_choose_passphrase, what_opens
from app.services.vaults import KdfParameters, open_vault, open_with_recovery
from tests.ui.bench import PASSPHRASE, WORDS, Answering, new_vault
from ui.application import Casebook
from ui.desk import Desk
from ui.jobs import Jobs
from ui.locking import Ending
from ui.opening import Opening
from ui.pages.secrets import change
from ui.pages.secrets.change import ChangePassphraseDialog
from ui.pages.secrets.renew import RenewRecoveryDialog
from ui.pages.secrets.watch import SecretsWatch
from ui.pages.settings.page import SettingsPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Overrides, Preferences

NEW, SET_BY_FORCE = "walnut ferry cushion pebble", "hedge violin cobble marmalade"
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LONG_MS = 20_000


class Machine:
    """A machine with a vault on it; each start is a process that ends with the lock."""

    def __init__(self, folder: Path, qapp: QApplication, qtbot: QtBot) -> None:
        self.vault = folder / "vault"
        self._folder, self._qapp, self._qtbot = folder, qapp, qtbot
        self._jobs: Jobs | None = None
        self._ended: list[Sequence[str]] = []

    def start(self) -> UnlockPage:
        self.stop()
        self._jobs = Jobs()
        preferences = Preferences(self._folder / "settings.json", Overrides(vault=self.vault))
        ending = Ending(restart=self._ended.append, leave=list[str]().clear)
        self.casebook = Casebook(
            self._qapp, preferences, self._jobs, Answering(), Opening(Managed), ending
        )
        with self._qtbot.waitSignal(self.casebook.window.painted):
            self.casebook.begin()
        page = self.casebook.window.page
        assert isinstance(page, UnlockPage)
        return page

    def unlock(self, passphrase: str) -> Desk:
        page = self.start()
        self._qtbot.keyClicks(page.ui.passphrase_edit, passphrase)
        QTest.keyClick(page.ui.passphrase_edit, Qt.Key.Key_Return)
        return self.desk()

    def recover(self) -> Desk:
        page = self.start()
        page.ui.recovery_button.setFocus()
        QTest.keyClick(page.ui.recovery_button, Qt.Key.Key_Space)
        self._qtbot.keyClicks(page.ui.words_edit, " ".join(WORDS))
        page.ui.recover_button.setFocus()
        QTest.keyClick(page.ui.recover_button, Qt.Key.Key_Space)
        return self.desk()

    def desk(self) -> Desk:
        self._qtbot.waitUntil(lambda: self.casebook.desk is not None, timeout=LONG_MS)
        assert self.casebook.desk is not None
        if self._qapp.activeModalWidget() is None:
            # Keys that lead somewhere by themselves do so in the window that is in front.
            self.casebook.window.activateWindow()
            self._qtbot.waitUntil(self.casebook.window.isActiveWindow)
        return self.casebook.desk

    def lock(self) -> None:
        ended = len(self._ended)
        QTest.keyClick(self.desk(), Qt.Key.Key_L, CTRL)
        self._qtbot.waitUntil(lambda: len(self._ended) > ended, timeout=LONG_MS)

    def settle(self) -> None:
        """Wait until what the window asked of the database has come."""
        came_back: list[str] = []
        assert self._jobs is not None
        self._jobs.database(str, came_back.append)
        self._qtbot.waitUntil(lambda: bool(came_back), timeout=LONG_MS)

    def stop(self) -> None:
        if self._jobs is not None:
            self.casebook.window.close()
            self._jobs.shutdown()
            self._jobs = None
            self.casebook.window.deleteLater()


@pytest.fixture
def machine(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    # What a guess shall cost is else measured for seconds, with every change.
    cheap = partial(change.prepare_passphrase, kdf=KdfParameters())
    monkeypatch.setattr(change, "prepare_passphrase", lambda *args, **_kdf: cheap(*args))
    names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.getsignal(getattr(signal, name)) for name in names}
    made = Machine(tmp_path, qapp, qtbot)
    yield made
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)
    made.stop()


def watch_of(desk: Desk) -> SecretsWatch:
    return desk.watches.secrets


def the_dialog(desk: Desk, qtbot: QtBot) -> ChangePassphraseDialog:
    qtbot.waitUntil(lambda: bool(shown(desk)), timeout=LONG_MS)
    return shown(desk)[-1]


def shown(desk: Desk) -> list[ChangePassphraseDialog]:
    return [each for each in desk.findChildren(ChangePassphraseDialog) if each.isVisible()]


def type_into(edit: QLineEdit, words: str, qtbot: QtBot) -> None:
    edit.setFocus()
    qtbot.keyClicks(edit, words)


def type_new(dialog: ChangePassphraseDialog, qtbot: QtBot) -> None:
    type_into(dialog.step.ui.first_edit, NEW, qtbot)
    type_into(dialog.step.ui.second_edit, NEW, qtbot)
    qtbot.waitUntil(lambda: dialog.step.ui.strength_bar.value() >= 3, timeout=LONG_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(dialog.ui.close_button.isVisible, timeout=LONG_MS)


def press(button: QWidget) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_changed_passphrase_from_the_settings_to_the_end_of_the_old_one(
    machine: Machine, qtbot: QtBot
) -> None:
    new_vault(machine.vault).close()
    desk = machine.unlock(PASSPHRASE)
    QTest.keyClick(desk, Qt.Key.Key_S, ALT)
    # A button pressed by its letter goes down and up as under a mouse.
    qtbot.waitUntil(lambda: isinstance(desk.page, SettingsPage))
    QTest.keyClick(desk, Qt.Key.Key_P, ALT)
    dialog = the_dialog(desk, qtbot)
    type_into(dialog.ui.current_edit, PASSPHRASE, qtbot)
    type_new(dialog, qtbot)
    QTest.keyClick(dialog.ui.close_button, Qt.Key.Key_Return)
    machine.lock()

    desk = machine.unlock(PASSPHRASE)
    bar = watch_of(desk).former_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.ui.bar_label.text().startswith("You unlocked with the old passphrase")
    machine.lock()

    desk = machine.unlock(NEW)
    seen = watch_of(desk).seen_bar
    qtbot.waitUntil(seen.isVisible)
    assert "was opened with an old passphrase on" in seen.ui.bar_label.text()
    assert watch_of(desk).former_bar.isHidden()
    press(seen.ui.dismiss_button)
    assert watch_of(desk).isHidden()
    machine.lock()

    page = machine.start()
    qtbot.keyClicks(page.ui.passphrase_edit, PASSPHRASE)
    QTest.keyClick(page.ui.passphrase_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=LONG_MS)
    assert page.ui.unlock_error_label.text().startswith("That passphrase does not open")
    machine.stop()


def test_after_recovery_it_can_be_put_off_and_the_old_words_end_with_new_ones(
    machine: Machine, qtbot: QtBot
) -> None:
    new_vault(machine.vault).close()
    desk = machine.recover()
    QTest.keyClick(the_dialog(desk, qtbot), Qt.Key.Key_Escape)
    bar = watch_of(desk).choose_bar
    assert bar.isVisible() and must_choose_passphrase(desk.session)
    QTest.keyClick(machine.desk(), Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: isinstance(desk.page, SettingsPage))
    assert bar.isVisible()

    press(bar.ui.act_button)
    dialog = the_dialog(desk, qtbot)
    type_new(dialog, qtbot)
    assert bar.isHidden()
    press(dialog.ui.renew_button)
    renewal = desk.findChild(RenewRecoveryDialog)
    assert isinstance(renewal, RenewRecoveryDialog)
    words = renew(renewal, qtbot)
    assert not must_choose_passphrase(desk.session)
    machine.lock()
    machine.stop()
    with pytest.raises(CasebookError, match="not the one of this vault"):
        open_with_recovery(machine.vault, " ".join(WORDS))
    open_with_recovery(machine.vault, " ".join(words)).close()


def renew(renewal: RenewRecoveryDialog, qtbot: QtBot) -> tuple[str, ...]:
    """Copy the words, type three of them back, and finish; gives the words."""
    qtbot.waitUntil(lambda: len(renewal.recovery.words) == 12, timeout=LONG_MS)
    words = renewal.recovery.words
    QTest.keyClick(renewal, Qt.Key.Key_Return, CTRL)
    check = renewal.check.ui
    edits = (check.word_1_edit, check.word_2_edit, check.word_3_edit)
    for edit, position in zip(edits, renewal.check.positions, strict=True):
        type_into(edit, words[position - 1], qtbot)
    with qtbot.waitSignal(renewal.changed, timeout=LONG_MS):
        QTest.keyClick(renewal, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(renewal, Qt.Key.Key_Return, CTRL)
    return words


def test_what_the_force_did_with_its_key_is_told_at_the_next_unlock(
    machine: Machine, qtbot: QtBot, tmp_path: Path
) -> None:
    key = x25519.Identity.generate()
    identity = tmp_path / "force.txt"
    identity.write_text(f"{key}\n")
    new_vault(machine.vault).close()
    policy = Policy(recovery_recipient=str(key.to_public()))
    open_vault(machine.vault, PASSPHRASE, managed=Managed(policy)).close()
    said: list[str] = []
    code = main(
        ["vault", "recover", "--vault", str(machine.vault), "--identity", str(identity)],
        said.append,
        lambda _prompt: SET_BY_FORCE,
    )
    assert code == 0, said

    desk = machine.unlock(SET_BY_FORCE)
    bar = watch_of(desk).seen_bar
    qtbot.waitUntil(bar.isVisible)
    assert "was opened with your force's key on" in bar.ui.bar_label.text()
    assert watch_of(desk).choose_bar.isHidden()
    assert "may know your passphrase" in bar.ui.bar_label.text()
    press(bar.ui.act_button)
    QTest.keyClick(the_dialog(desk, qtbot), Qt.Key.Key_Escape)
    assert bar.ui.act_button.isVisible(), "it was only looked at"
    press(bar.ui.act_button)
    dialog = the_dialog(desk, qtbot)
    type_into(dialog.ui.current_edit, SET_BY_FORCE, qtbot)
    type_new(dialog, qtbot)
    QTest.keyClick(dialog.ui.close_button, Qt.Key.Key_Return)
    assert bar.ui.act_button.isHidden()
    assert "your force's recovery key was let in" in bar.ui.bar_label.text()
    press(bar.ui.dismiss_button)
    assert bar.isHidden()
    assert what_opens(machine.vault).force is not None
    machine.lock()
    desk = machine.unlock(NEW)
    machine.settle()
    assert watch_of(desk).isHidden()
    machine.stop()
