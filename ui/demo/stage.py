# SPDX-License-Identifier: Apache-2.0
"""The real desktop, set up so that the demonstration can play on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from app.services.startup import start_again
from ui.application import Casebook, leave_at_once
from ui.demo.hands import Hands, Lost
from ui.demo.kept import Kept
from ui.dialogs import Dialogs
from ui.faults import FaultLog
from ui.jobs import Jobs
from ui.locking import Ending
from ui.opening import NewVault, Opening
from ui.preferences import Overrides, Preferences

if TYPE_CHECKING:
    from app.services.session import Session

WINDOW = (1366, 768)


class WatchedOpening(Opening):
    """Opens as always, and remembers the session, so that the demonstration can look into it."""

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None

    @property
    def session(self) -> "Session":
        """The open casebook."""
        if self._session is None:
            raise Lost("an open casebook")
        return self._session

    def with_passphrase(self, folder: Path, passphrase: str) -> "Session":
        """Open a casebook; raises as ``open_vault`` does."""
        self._session = super().with_passphrase(folder, passphrase)
        return self._session

    def create(self, new: NewVault) -> "Session":
        """Make a casebook for the demonstration, marked as such."""
        from app.services.vaults import Officer, create_vault  # noqa: PLC0415

        officer = Officer(**vars(new.officer))
        managed = self.managed()
        self._session = create_vault(
            new.folder, officer, new.passphrase, new.words, demo=True, managed=managed
        )
        return self._session


class AnswersInAdvance(Dialogs):
    """Says where files and folders are without asking anybody."""

    def __init__(self) -> None:
        self.next_path: Path | None = None

    def save_path(
        self, parent: QWidget, caption: str, suggested_name: str, file_filter: str
    ) -> Path | None:
        """The path given in advance."""
        del parent, caption, suggested_name, file_filter
        return self.next_path

    def open_path(self, parent: QWidget, caption: str, file_filter: str) -> Path | None:
        """The path given in advance."""
        del parent, caption, file_filter
        return self.next_path

    def folder_path(self, parent: QWidget, caption: str, start: Path) -> Path | None:
        """The path given in advance."""
        del parent, caption, start
        return self.next_path


@dataclass(frozen=True)
class Stage:
    """Everything a scene plays on."""

    qt: QApplication
    casebook: Casebook
    jobs: Jobs
    opening: WatchedOpening
    dialogs: AnswersInAdvance
    hands: Hands


def set_stage(kept: Kept, next_arguments: Sequence[str]) -> Stage:
    """The desktop on the demonstration's vault; a lock starts a process with these arguments."""
    qt = QApplication([])
    jobs, opening, dialogs = Jobs(FaultLog(None)), WatchedOpening(), AnswersInAdvance()

    def restart(_arguments: Sequence[str]) -> None:
        start_again(list(next_arguments))

    leave: Callable[[], None] = leave_at_once
    preferences = Preferences(kept.folder / "settings.json", Overrides("light", 1.0, kept.vault))
    casebook = Casebook(qt, preferences, jobs, dialogs, opening, Ending(restart, leave))
    casebook.begin()
    casebook.window.resize(*WINDOW)
    hands = Hands(casebook.window, casebook.theme, kept.screens)
    return Stage(qt, casebook, jobs, opening, dialogs, hands)
