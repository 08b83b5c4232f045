# SPDX-License-Identifier: Apache-2.0
"""Locking: cover, keep the drafts, close the vault, start afresh and leave. It never asks.

From the moment it begins nothing else may come up: what work brings back is not heard any more,
the page takes no key, and a window that opens all the same is never shown.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.errors import CasebookError
from ui.jobs import Jobs
from ui.window import MainWindow

CLOSE_S = 10.0


class Keeper(Protocol):
    """Something with text that is not in the store yet."""

    def flush(self) -> None:
        """Store it now; raises CasebookError if that cannot be done."""
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
        self._steps = [(self._keep_drafts, "&Try again"), (self._close_vault, "&Try again")]
        if restart:
            self._steps.append((self._restart, "&Close Casebook"))
        self._steps.append((self._leave, "&Close Casebook"))
        self._window.cover.cover()
        self._jobs.fall_silent()
        self._hide_other_windows()
        self._nothing_else.watch(on=True)
        # Shortcuts of a page work as long as the page does, also under the cover.
        self._window.ui.page_stack.setEnabled(False)
        self.began.emit()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        while self._steps:
            step, button = self._steps[0]
            try:
                step()
            except CasebookError as error:
                if step == self._restart:
                    self._steps.pop(0)  # the vault is closed: all that is left is to go
                self._window.cover.show_trouble(error.sentence, button)
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
        for keeper in self._keepers():
            keeper.flush()

    def _close_vault(self) -> None:
        self._jobs.database_now(self._close, CLOSE_S)

    def _restart(self) -> None:
        self._ending.restart(self._arguments())

    def _leave(self) -> None:
        self._ending.leave()
