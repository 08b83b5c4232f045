# SPDX-License-Identifier: Apache-2.0
"""Starts the desktop and takes it from locked to open; imports only what the unlock page needs."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.errors import CasebookError
from app.services.startup import (
    MachineEvent,
    MachineLog,
    ScreenProtection,
    SessionEvents,
    default_vault,
    log_file,
    settings_file,
    start_again,
    system_machine_log,
    system_screen_protection,
    system_session_events,
)
from ui.dialogs import Dialogs, note_no_folders
from ui.faults import FaultLog, Hooks
from ui.jobs import Jobs
from ui.lock_triggers import LockTriggers
from ui.locking import Ending, Locker
from ui.opening import Opening, Unlocked
from ui.pages.unlock import UnlockPage
from ui.preferences import Overrides, Preferences
from ui.screen_guard import ScreenGuard
from ui.theme.theme import Scheme, Theme
from ui.window import MainWindow

if TYPE_CHECKING:
    from app.services.managed import Managed
    from ui.desk import Desk
    from ui.drafts import DraftKeeper
    from ui.pages.first_run.page import FirstRunPage


def run(overrides: Overrides, geometry: str = "", passphrase: str | None = None) -> int:
    """Show the desktop until it is closed; the exit code.

    ``geometry`` places the window; ``passphrase`` opens the vault at once (the demonstration).
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing is open yet: Ctrl+C may just end it
    note_no_folders()
    qt = QApplication(sys.argv[:1])
    faults = FaultLog(log_file(), system_machine_log())
    jobs = Jobs(faults)
    Hooks(faults, jobs.report).install()
    casebook = Casebook(qt, Preferences(settings_file(), overrides), jobs)
    casebook.begin(geometry)
    if passphrase is not None:
        casebook.unlock(passphrase)
    code = qt.exec()
    jobs.shutdown()
    return code


def _opened(opening: Opening, folder: Path, passphrase: str, asked: float) -> Unlocked:
    return Unlocked(opening.with_passphrase(folder, passphrase), folder, asked)


def _nothing_to_close() -> None:
    """No casebook is open."""


def leave_at_once() -> None:
    """End the process without handing anything back to Python or Qt; the vault is closed."""
    os._exit(0)


class Casebook(QObject):
    """The desktop as a whole: which page the window shows, and how it ends."""

    def __init__(
        self,
        qt: QApplication,
        preferences: Preferences,
        jobs: Jobs,
        dialogs: Dialogs | None = None,
        opening: Opening | None = None,
        ending: Ending | None = None,
        events: SessionEvents | None = None,
        protection: ScreenProtection | None = None,
        log: MachineLog | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._preferences = preferences
        self._jobs = jobs
        self._dialogs = dialogs or Dialogs()
        self._opening = opening or Opening()
        self._ending = ending or Ending(restart=start_again, leave=leave_at_once)
        self._triggers = LockTriggers(events or system_session_events(), self)
        self._log = log or system_machine_log()
        self._guard = ScreenGuard(protection or system_screen_protection(), self._log, self)
        self._theme = Theme.load(self._scheme(), preferences.text_scale)
        self._theme.apply(qt)
        self._folder = Path()
        self._desk: Desk | None = None
        self._locker: Locker | None = None
        self._refusal: CasebookError | None = None
        self._first_run: FirstRunPage | None = None
        self._away = 0.0
        """When the officer was last said to be gone while nothing was open."""
        self.window = MainWindow(self._theme)
        self._lock_key = QShortcut(QKeySequence("Ctrl+L"), self.window)
        self._lock_key.activated.connect(self._lock)
        self._triggers.lock_wanted.connect(self._lock)
        self._triggers.end_wanted.connect(self._close)
        self.window.painted.connect(self._read_policy)
        self.window.close_requested.connect(self._close)
        jobs.trouble.connect(self._show_trouble)
        preferences.changed.connect(self._restyle)
        qt.styleHints().colorSchemeChanged.connect(self._restyle)

    @property
    def desk(self) -> "Desk | None":
        """The desk, while a casebook is open."""
        return self._desk

    @property
    def theme(self) -> Theme:
        """How the desktop looks."""
        return self._theme

    def unlock(self, passphrase: str) -> None:
        """Open the vault whose unlock page is shown, as if this had been typed."""
        work = partial(_opened, self._opening, self._folder, passphrase, monotonic())
        self._jobs.database(work, self._open)

    def begin(self, geometry: str = "") -> None:
        """Show the window: the unlock page, or the first run if there is no vault yet."""
        self._triggers.listen()
        self._show_vault(self._preferences.vault or default_vault())
        if geometry:
            self.window.place(geometry)
        self.window.show()

    @Slot(object)
    def _show_vault(self, folder: Path) -> None:
        if self._locker is not None:
            return  # asked for late, by a dialog from before
        self._folder = folder
        if self._refusal is not None:
            self._unlock_page().show_refused(self._refusal)
            return
        try:
            label = self._opening.describe(folder)
        except CasebookError as error:
            if error.code == "vault-missing":
                self._show_first_run(folder)
            else:
                self._unlock_page().show_unusable(folder, error)
            return
        page = self._unlock_page()
        page.show_vault(folder, label)
        page.focus_first()

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._opening, self._jobs, self._dialogs, self._theme)
        page.unlocked.connect(self._open)
        page.another_chosen.connect(self._show_vault)
        page.restore_wanted.connect(self._restore)
        page.await_bundle(waits=self._preferences.bundle is not None)
        self._first_run = None
        self.window.show_page(page)
        return page

    def _show_first_run(self, folder: Path) -> None:
        # Late: it comes once in the life of a casebook.
        from ui.pages.first_run.page import FirstRunPage  # noqa: PLC0415

        page = FirstRunPage(self._opening, self._jobs, self._dialogs, self._theme, folder)
        page.created.connect(self._open)
        page.existing_chosen.connect(self._show_vault)
        page.restore_wanted.connect(self._restore)
        page.welcome.ui.waiting_label.setVisible(self._preferences.bundle is not None)
        self._first_run = page
        self.window.show_page(page)
        page.focus_first()

    @Slot()
    def _restore(self) -> None:
        self._jobs.compute(self._opening.managed, self._show_restore, self._refuse)

    def _show_restore(self, managed: "Managed") -> None:
        if self._locker is not None:
            return  # the officer was quicker, and has opened a casebook
        # Late: it is hardly ever wanted.
        from app.services.backups import decided_folder  # noqa: PLC0415
        from ui.pages.backups.dialog import RESTORE, BackupDialog  # noqa: PLC0415

        folder = decided_folder(managed.policy, self._preferences.backups)
        dialog = BackupDialog(
            RESTORE, self._jobs, self._dialogs, self._theme, folder, self.window, may_open=True
        )
        dialog.open_wanted.connect(self._show_vault)
        dialog.open()

    @Slot()
    def _read_policy(self) -> None:
        self._jobs.compute(self._opening.managed, self._follow, self._refuse)
        self._jobs.compute(self._opening.warm_up)

    def _follow(self, managed: "Managed") -> None:
        self._guard.follow(managed.policy, self._qt)

    def _refuse(self, error: CasebookError) -> None:
        """Nothing is opened or made where it is not known what the force has decided."""
        if self._locker is not None:
            return
        self._refusal = error
        self._log.note(MachineEvent.POLICY_REFUSED, error.code)
        page = self.window.page
        (page if isinstance(page, UnlockPage) else self._unlock_page()).show_refused(error)

    @Slot(object)
    def _open(self, unlocked: Unlocked) -> None:
        session, self._folder = unlocked.session, unlocked.folder
        self._locker = self._make_locker(session.close)
        if unlocked.asked < self._away:
            # The lid was closed, or the session locked, while it was being opened.
            self._locker.lock()
            return
        # Late: the unlock page does without all of it. It is imported by now: see warm_up.
        from ui.desk import Desk  # noqa: PLC0415
        from ui.workbench import Workbench  # noqa: PLC0415
        from ui.writing import WritingDesk  # noqa: PLC0415

        self._guard.follow(session.policy, self._qt)
        writing = WritingDesk(self._jobs, session, self._preferences, self)
        workbench = Workbench(
            session, self._jobs, self._dialogs, self._theme, self._preferences, writing
        )
        desk = Desk(workbench, unlocked.folder)
        self._locker.began.connect(desk.rest)
        desk.lock_requested.connect(self._lock)
        self._lock_key.setEnabled(False)  # the desk has its own, for every window
        self._desk = desk
        self._first_run = None
        self.window.show_page(desk)
        desk.begin(self._qt)
        if (bundle := self._preferences.take_bundle()) is not None:
            desk.open_bundle(bundle)
        self._triggers.begin(self._qt)
        self._remember(unlocked.folder)

    def _make_locker(self, close_vault: Callable[[], None]) -> Locker:
        arguments = self._restart_arguments
        locker = Locker(
            self.window, self._jobs, close_vault, self._keepers, self._ending, arguments, self
        )
        locker.held_up.connect(partial(self._log.note, MachineEvent.NOT_KEPT))
        return locker

    def _keepers(self) -> "Sequence[DraftKeeper]":
        return self._desk.keepers() if self._desk is not None else ()

    @Slot()
    def _lock(self) -> None:
        """The one way to lock. Where nothing is open, no secret that was typed stays."""
        page = self.window.page
        if self._locker is not None:
            self._locker.lock()
        elif isinstance(page, UnlockPage):
            self._away = monotonic()
            page.forget()
        elif self._first_run is not None and self._first_run.has_secrets:
            # What it shows belongs to a casebook that is not made yet, or is made by then.
            self._locker = self._make_locker(_nothing_to_close)
            self._locker.lock()

    def _remember(self, folder: Path) -> None:
        if folder == (self._preferences.vault or default_vault()):
            return
        try:
            self._preferences.choose_vault(None if folder == default_vault() else folder)
        except CasebookError as error:
            self._show_trouble(error)

    def _restart_arguments(self) -> list[str]:
        return [
            "--vault",
            str(self._folder),
            *self._preferences.restart_arguments,
            "--geometry",
            self.window.geometry_text(),
        ]

    @Slot()
    def _close(self) -> None:
        if self._locker is not None:
            self._locker.close_down()
        else:
            self.window.allow_close()

    @Slot(object)
    def _show_trouble(self, error: CasebookError) -> None:
        page = self.window.page
        if self._desk is not None:
            self._desk.show_error(error)
        elif error.code.startswith("policy-"):
            self._refuse(error)  # it was changed meanwhile: the first run cannot go on either
        elif isinstance(page, UnlockPage):
            page.show_error(error)

    @Slot()
    def _restyle(self) -> None:
        scheme, scale = self._scheme(), self._preferences.text_scale
        if (scheme, scale) != (self._theme.scheme, self._theme.scale):
            self._theme.change(scheme, scale)
            self._theme.apply(self._qt)

    def _scheme(self) -> Scheme:
        match self._preferences.theme:
            case "light" | "dark" as chosen:
                return chosen
            case _:
                dark = self._qt.styleHints().colorScheme() == Qt.ColorScheme.Dark
                return "dark" if dark else "light"
