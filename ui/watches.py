# SPDX-License-Identifier: Apache-2.0
"""What goes on beside the pages while a casebook is open, and the bars in which it speaks."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.backing_up import BackingUp, BackupBar
from ui.clipboard import ClipboardWatch, SecretClipboard, WholeWords
from ui.idle import IdleWatch
from ui.pages.material.copying import HalfCopies
from ui.pages.review.erasing import Erasing
from ui.pages.secrets.watch import SecretsWatch
from ui.widgets.clock_doubt import ClockDoubt
from ui.workbench import Workbench


class Watches(QObject):
    """An empty chair, the clipboard, backups, deletions, secrets, the machine's clock."""

    time_to_lock = Signal()
    backups_wanted = Signal()
    """The officer wants to see to the backups."""

    def __init__(self, workbench: Workbench, folder: Path, bars: QBoxLayout, desk: QWidget) -> None:
        super().__init__(desk)
        self._workbench = workbench
        self._desk = desk
        self.clock_doubt = ClockDoubt(workbench, desk)
        self.clock_doubt.setObjectName("clock_doubt_bar")
        self.secrets = SecretsWatch(workbench, folder, desk)
        self.backing_up = BackingUp(workbench, self)
        self.erasing = Erasing(workbench, desk)
        backup_bar = BackupBar(self.backing_up, desk)
        backup_bar.give_way_to(self.secrets)
        for bar in (self.clock_doubt, self.secrets, backup_bar):
            bars.addWidget(bar)
        clock, policy = workbench.session.clock, workbench.session.policy
        self._idle = IdleWatch(
            workbench.preferences,
            lambda: clock.mark().monotonic_ns / 1e9,
            self,
            most_minutes=policy.idle_lock_minutes,
        )
        if policy.clipboard_seconds is not None:
            ClipboardWatch(policy.clipboard_seconds, self)
        WholeWords(self)
        self._idle.time_to_lock.connect(self.time_to_lock)
        backup_bar.wanted.connect(self.backups_wanted)

    def begin(self, app: QGuiApplication) -> None:
        """The casebook was opened a moment ago."""
        self._idle.start(app)
        self.backing_up.start()
        self.secrets.begin()
        self.erasing.look()
        HalfCopies(self._workbench, self).look()

    def rest(self) -> None:
        """Locking began: what takes long is told to stop, and what was copied goes at once."""
        self.backing_up.stop()
        for watch in self.findChildren(ClipboardWatch):
            watch.clear()
        for copied in self._desk.findChildren(SecretClipboard):
            copied.forget()
        forget_ours(QGuiApplication.clipboard())


def forget_ours(clipboard: QClipboard) -> None:
    """Whatever was copied here goes; what another program copied stays.

    On most systems it would go with the process. This does not depend on it.
    """
    if clipboard.ownsClipboard():
        clipboard.clear()
