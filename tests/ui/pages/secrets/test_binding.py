# SPDX-License-Identifier: Apache-2.0
"""The passphrase is bound to the officer's account in the window, and other accounts are led on."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.policy.model import AccountBinding, Policy
from app.services.managed import Managed
from app.services.restoring import list_backups
from app.services.secrets import Way, check_passphrase, what_opens
from app.system.user_wrap import NoUserWrap
from app.vault.peek import KEPT
from tests.app.system.accounts import Account
from tests.ui.bench import PASSPHRASE, WORDS, Answering, now, open_bench
from tests.ui.pages.backups.conftest import backed_up
from ui.models.secret_words import NOT_DONE
from ui.opening import Opening
from ui.pages.backups.dialog import PROVE, BackupDialog
from ui.pages.first_run.secrets import PassphraseStep
from ui.pages.secrets.binding import NOT_TICKED, NOT_TYPED, BindingDialog
from ui.pages.secrets.change import ChangePassphraseDialog
from ui.pages.secrets.watch import SecretsWatch
from ui.pages.unlock import UnlockPage
from ui.widgets.safekeeping.secrets import (
    ANYWHERE,
    CANNOT,
    FREE,
    HERE_ONLY,
    NEXT_UNLOCK,
    SET,
    WHERE_SET,
    SecretsPart,
    account_words,
)
from ui.workbench import Workbench

ALWAYS = Policy(account_binding=AccountBinding.ALWAYS)
NEVER = Policy(account_binding=AccountBinding.NEVER)
LONG = 20_000


@pytest.fixture
def mine() -> Account:
    return Account()


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication, mine: Account) -> Iterator[Workbench]:
    with open_bench(tmp_path, qapp) as made:
        yield replace(made, session=replace(made.session, account=mine))


def dialog_for(bench: Workbench, qtbot: QtBot, *, bind: bool) -> BindingDialog:
    dialog = BindingDialog(bench, bind=bind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.take_focus()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def panel_on(bench: Workbench, qtbot: QtBot) -> SecretsPart:
    part = SecretsPart()
    qtbot.addWidget(part)
    part.begin(bench, bench.session.vault.folder)
    qtbot.waitUntil(lambda: bool(part.ui.force_label.text()), timeout=LONG)
    return part


def ctrl_return(dialog: BindingDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_is_bound_and_freed_with_the_keyboard_alone(
    bench: Workbench, mine: Account, qtbot: QtBot
) -> None:
    folder = bench.session.vault.folder
    dialog = dialog_for(bench, qtbot, bind=True)
    ctrl_return(dialog)
    assert dialog.ui.trouble_label.text() == NOT_TYPED
    qtbot.keyClicks(dialog.ui.current_edit, "teapot meadow lantern coper")
    QTest.keyClick(dialog.ui.current_edit, Qt.Key.Key_Return)
    assert dialog.ui.trouble_label.text() == NOT_TICKED
    assert dialog.focusWidget() is dialog.ui.key_check
    QTest.keyClick(dialog.ui.key_check, Qt.Key.Key_Space)
    assert not dialog.ui.trouble_label.isVisible()
    ctrl_return(dialog)
    assert dialog.ui.current_edit.text() == "" and not dialog.ui.go_button.isEnabled()
    dialog.reject()  # not while it is under way
    qtbot.waitUntil(dialog.ui.trouble_label.isVisible, timeout=LONG)
    assert dialog.ui.trouble_label.text().startswith("That passphrase does not open")
    assert not what_opens(folder).this_account_only
    qtbot.keyClicks(dialog.ui.current_edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.changed, timeout=LONG):
        ctrl_return(dialog)
    assert dialog.ui.close_button.isVisible() and "Ctrl+L" in dialog.ui.done_text_label.text()
    dialog.ui.close_button.click()
    assert what_opens(folder).this_account_only

    freeing = dialog_for(bench, qtbot, bind=False)
    assert freeing.ui.key_check.isHidden()
    qtbot.keyClicks(freeing.ui.current_edit, PASSPHRASE)
    with qtbot.waitSignal(freeing.changed, timeout=LONG):
        QTest.keyClick(freeing.ui.current_edit, Qt.Key.Key_Return)
    assert not what_opens(folder).this_account_only
    freeing.reject()
    check_passphrase(folder, PASSPHRASE, Account())


def test_the_settings_lead_to_it(bench: Workbench, qtbot: QtBot) -> None:
    part = panel_on(bench, qtbot)
    assert part.ui.account_label.text() == ANYWHERE and part.ui.pending_label.isHidden()
    part.ui.account_button.click()
    dialog = part.findChild(BindingDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.ui.current_edit.setText(PASSPHRASE)
    dialog.ui.key_check.setChecked(True)
    dialog.ui.go_button.click()
    qtbot.waitUntil(lambda: part.ui.account_label.text() == HERE_ONLY, timeout=LONG)
    assert part.ui.pending_label.text().startswith("To finish binding")
    assert part.ui.account_button.text() == FREE
    dialog.accept()


def test_locking_leaves_nothing_typed_in_it(bench: Workbench, qtbot: QtBot) -> None:
    dialog = BindingDialog(bench, bind=True, force_too=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "or your force's key" in dialog.ui.ask_cost_label.text()
    dialog.ui.current_edit.setText(PASSPHRASE)
    dialog.hide()
    assert dialog.ui.current_edit.text() == "" and not dialog.ui.current_edit.isUndoAvailable()


def test_the_settings_say_how_it_stands(bench: Workbench, qtbot: QtBot) -> None:
    session = bench.session
    nowhere = replace(session, account=NoUserWrap())
    recovered = replace(session, vault=replace(session.vault, opened_by=Way.RECOVERY))
    assert account_words(session, bound=True) == HERE_ONLY
    assert account_words(recovered, bound=True) == WHERE_SET
    assert account_words(nowhere, bound=True) == WHERE_SET
    assert account_words(nowhere, bound=False) == ""
    assert account_words(replace(nowhere, policy=NEVER), bound=False) == ""
    assert account_words(replace(nowhere, policy=ALWAYS), bound=False).endswith(CANNOT)
    assert account_words(replace(session, policy=ALWAYS), bound=True) == HERE_ONLY + SET
    assert account_words(replace(session, policy=ALWAYS), bound=False).endswith(NEXT_UNLOCK)
    assert account_words(replace(session, policy=NEVER), bound=True).endswith(NEXT_UNLOCK)
    for shown, words in ((replace(session, policy=NEVER), SET), (nowhere, "")):
        part = panel_on(replace(bench, session=shown), qtbot)
        assert part.ui.account_buttons_row.isHidden()
        assert part.ui.account_label.isHidden() is (not words)
        assert part.ui.account_label.text().endswith(words)


def test_that_it_could_not_be_done_is_said(bench: Workbench, qtbot: QtBot) -> None:
    vault = replace(bench.session.vault, binding_failed=True)
    watch = SecretsWatch(
        replace(bench, session=replace(bench.session, vault=vault)), bench.session.vault.folder
    )
    qtbot.addWidget(watch)
    watch.begin()
    qtbot.waitUntil(lambda: watch.seen_bar.words == NOT_DONE, timeout=LONG)
    watch.seen_bar.ui.dismiss_button.click()
    assert watch.isHidden()


def test_before_one_is_made_it_is_said_that_the_force_binds_it(
    bench: Workbench, mine: Account, qtbot: QtBot
) -> None:
    steps = [
        PassphraseStep(Opening(partial(Managed, policy), account), bench.jobs)
        for policy, account in ((ALWAYS, mine), (ALWAYS, NoUserWrap()), (Policy(), mine))
    ]
    for step in steps:
        qtbot.addWidget(step)
    qtbot.waitUntil(lambda: not steps[0].ui.account_label.isHidden(), timeout=LONG)
    now(bench, lambda: None)
    assert [step.ui.account_label.isHidden() for step in steps] == [False, True, True]
    change = ChangePassphraseDialog(replace(bench, session=replace(bench.session, policy=ALWAYS)))
    change.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(change)
    qtbot.waitUntil(lambda: not change.step.ui.account_label.isHidden(), timeout=LONG)


def bound_for_good(bench: Workbench, qtbot: QtBot) -> Path:
    """The folder of the casebook, bound to its account as if it had been opened there since."""
    folder = bench.session.vault.folder
    dialog = BindingDialog(bench, bind=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.ui.current_edit.setText(PASSPHRASE)
    dialog.ui.key_check.setChecked(True)
    with qtbot.waitSignal(dialog.changed, timeout=LONG):
        dialog.ui.go_button.click()
    (folder / KEPT).unlink()
    return folder


def test_another_account_is_led_to_the_recovery_key(
    bench: Workbench, mine: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = bound_for_good(bench, qtbot)
    now(bench, bench.session.close)
    page = UnlockPage(Opening(Managed, Account()), bench.jobs, Answering(), bench.theme)
    qtbot.addWidget(page)
    page.show()
    page.show_vault(folder, Opening().describe(folder))
    page.ui.passphrase_edit.setText(PASSPHRASE)
    page.ui.unlock_button.click()
    qtbot.waitUntil(page.ui.recovery_error_label.isVisible, timeout=LONG)
    assert "only in the user account in which it was set" in page.ui.recovery_error_label.text()
    assert page.focusWidget() is page.ui.words_edit and not page.ui.unlock_panel.isVisible()
    page.ui.words_edit.setPlainText(" ".join(WORDS))
    with qtbot.waitSignal(page.unlocked, timeout=LONG) as caught:
        page.ui.recover_button.click()
    assert caught.args is not None
    now(bench, caught.args[0].session.close)
    # In its own account the passphrase does.
    session = now(bench, lambda: Opening(Managed, mine).with_passphrase(folder, PASSPHRASE))
    now(bench, session.close)


def test_a_backup_that_is_bound_says_what_opens_it_here(
    bench: Workbench, mine: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    bound_for_good(bench, qtbot)
    bench.preferences.choose_backups(tmp_path / "backups")
    backed_up(bench, qtbot)
    assert len(list_backups(tmp_path / "backups")) == 1
    for account, said in ((Account(), "twelve words of the recovery key"), (mine, "")):
        dialog = BackupDialog(
            PROVE, bench.jobs, bench.dialogs, bench.theme, tmp_path / "backups", account=account
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.ui.secret_edit.setText(PASSPHRASE)
        qtbot.waitUntil(dialog.ui.go_button.isEnabled, timeout=LONG)
        shown = dialog.ui.trouble_label if said else dialog.ui.result_frame
        dialog.ui.go_button.click()
        qtbot.waitUntil(shown.isVisible, timeout=LONG)
        assert said in dialog.ui.trouble_label.text()
        dialog.reject()
