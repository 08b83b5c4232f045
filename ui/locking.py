# SPDX-License-Identifier: Apache-2.0
"""Locking: cover, keep the drafts, close the vault, start afresh and leave. It never asks.

From the moment it begins nothing else may come up: what work brings back is not heard any more,
the page takes no key, and a window that opens all the same is never shown. Only drafts that cannot
be kept hold it up, and nobody need be there: it tries again by itself.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.errors import Bug, CasebookError
from ui.jobs import Jobs
from ui.window import MainWindow

KEEP_S, KEEP_AGAIN_S = 10.0, 0.5
"""How long the drafts are waited for at first, when the machine may be about to sleep, and then."""
CLOSE_S = 5.0
AGAIN_MS, READ_MS = 5000, 30_000
"""Whether or not anybody is there: when drafts are tried again, and how long it can be read that
Casebook has to be started by hand."""


class Keeper(Protocol):
    """Something with text that is not in the store yet."""

    def flush(self, timeout_s: float) -> None:
        """Store it now; raises CasebookError if that cannot be done in time."""
        ...


@dataclass(frozen=True)
class Ending:
    """How this process ends. Tests put something gentler here."""

    restart: Callable[[Sequence[str]], None]
    """Start a fresh process with these arguments."""
    leave: Callable[[], None]
    """End this process at once. Does not return."""


class _NothingElse(QObject):
    """Keeps every window but one from being shown. A dialog that waits is told to give up."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._late: list[QWidget] = []
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._hide)

    def watch(self, *, on: bool) -> None:
        """Begin, or end."""
        app = QApplication.instance()
        if app is not None:
            (app.installEventFilter if on else app.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window is about to be shown: it never reaches the screen."""
        shows = event.type() == QEvent.Type.Show and watched is not self._window
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            # Hidden in a moment, not now: a dialog that waits for an answer begins to wait only
            # after this, and hiding it is what ends the wait.
            self._late.append(watched)
            self._turn.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _hide(self) -> None:
        late, self._late = self._late, []
        for each in late:
            if isValid(each):
                each.hide()


class Locker(QObject):
    """The one way out of an open casebook, whatever asked for it."""

    began = Signal()
    """It begins, and the window is covered: whatever takes long should stop."""
    held_up = Signal(str)
    """Something could not be kept, or Casebook could not start again: the code. Told once."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        close_vault: Callable[[], None],
        keepers: Callable[[], Iterable[Keeper]],
        ending: Ending,
        arguments: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        """``close_vault`` runs on the database thread; ``arguments`` are those of a restart.

        ``keepers`` gives all that may hold text which is not in the store yet.
        """
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._close = close_vault
        self._keepers = keepers
        self._ending = ending
        self._arguments = arguments
        self._steps: list[tuple[Callable[[], None], str]] = []
        self._patience_s = KEEP_S
        self._told = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._go_on)
        self._nothing_else = _NothingElse(window, self)
        window.cover.again_requested.connect(self._go_on)

    @property
    def locking(self) -> bool:
        """Whether it has begun: from then on nothing else may open a page."""
        return bool(self._steps)

    @Slot()
    def lock(self) -> None:
        """Lock: a fresh process shows the unlock page, this one ends."""
        self._begin(restart=True)

    @Slot()
    def close_down(self) -> None:
        """End as for a lock, but start nothing afresh."""
        self._begin(restart=False)

    def _begin(self, *, restart: bool) -> None:
        if self._steps:
            return
        self._patience_s = KEEP_S
        self._steps = [(self._keep_drafts, "&Try again"), (self._close_vault, "")]
        if restart:
            self._steps.append((self._restart, "&Close Casebook"))
        self._steps.append((self._leave, "&Close Casebook"))
        self._window.cover.cover()
        self._jobs.fall_silent()
        self._hide_other_windows()
        self._nothing_else.watch(on=True)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QDrag.cancel()  # what is dragged has a window of its own
        # Also under the cover a page has its shortcuts, and its words for a screen reader.
        self._window.ui.page_stack.setEnabled(False)
        self._window.ui.page_stack.hide()
        self.began.emit()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self._again.stop()
        while self._steps:
            step, button = self._steps[0]
            try:
                step()
            except CasebookError as error:
                closed = step == self._restart
                if closed:
                    self._steps.pop(0)  # all that is left is to go
                self._window.cover.show_trouble(error.sentence, button)
                self._again.start(READ_MS if closed else AGAIN_MS)
                if not self._told:
                    self._told = True
                    self.held_up.emit(error.code)
                return
            self._steps.pop(0)
        # Only a test is still here.
        self._nothing_else.watch(on=False)

    def _hide_other_windows(self) -> None:
        """Dialogs lie above the cover. Hiding one also ends its wait for an answer."""
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.hide()

    def _keep_drafts(self) -> None:
        """Each keeper has its turn, whatever came of the one before."""
        patience_s, self._patience_s = self._patience_s, KEEP_AGAIN_S
        troubles: list[CasebookError] = []
        for keeper in self._keepers():
            try:
                keeper.flush(patience_s)
            except Bug:
                # It is in the log. Trying again mends no mistake of ours, and an open casebook
                # that nobody can use keeps no word either.
                continue
            except CasebookError as error:
                troubles.append(error)
        if troubles:
            raise troubles[0]

    def _close_vault(self) -> None:
        # What is recorded and every draft is on the disk by now. A vault that does not close in
        # time, since something large is being written, is closed by the end of the process: what
        # was not finished is as if it had not begun.
        with suppress(CasebookError):
            self._jobs.database_now(self._close, CLOSE_S)

    def _restart(self) -> None:
        self._ending.restart(self._arguments())

    def _leave(self) -> None:
        self._ending.leave()
