# SPDX-License-Identifier: Apache-2.0
"""A real casebook for tests of pages, dialogs that answer by themselves, and an officer."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from app.cases.kinds import Officer
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault
from ui.dialogs import Dialogs
from ui.jobs import Jobs
from ui.preferences import Overrides, Preferences
from ui.theme.theme import Theme
from ui.workbench import Workbench
from ui.writing import WritingDesk

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

T = TypeVar("T")
OFFICER = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
PASSPHRASE = "teapot meadow lantern copper"
# The words of the all-zero key in the BIP 39 test vectors: they belong to nobody.
WORDS = ("abandon",) * 11 + ("about",)


@dataclass
class Answering(Dialogs):
    """Gives the answers put into it, and notes what was asked."""

    yes: bool = True
    folder: Path | None = None
    printing_on: "QPrinter | None" = None
    asked: list[str] = field(default_factory=list)

    def confirm(self, _parent: QWidget, _title: str, text: str, _yes_label: str) -> bool:
        self.asked.append(text)
        return self.yes

    def folder_path(self, _parent: QWidget, caption: str, _start: Path) -> Path | None:
        self.asked.append(caption)
        return self.folder

    def printer(self, _parent: QWidget, title: str) -> "QPrinter | None":
        self.asked.append(title)
        return self.printing_on


def new_vault(folder: Path, *, demo: bool = True) -> Session:
    """A casebook without cases, as cheap to open as the format lets it be."""
    return create_vault(folder, OFFICER, PASSPHRASE, WORDS, demo=demo, kdf=KdfParameters())


@contextmanager
def open_bench(folder: Path, qt: QApplication) -> Iterator[Workbench]:
    """A workbench on a new casebook in ``folder``, opened on its own database thread."""
    jobs = Jobs()
    theme = Theme.load("light", 1.0)
    theme.apply(qt)

    def open_on_thread() -> Session:
        session = new_vault(folder / "vault")
        session.pack_for(session.current_pack)  # from now on any thread may read it
        return session

    session = jobs.database_now(open_on_thread, 30)
    preferences = Preferences(folder / "settings.json", Overrides())
    writing = WritingDesk(jobs, session, preferences)
    yield Workbench(session, jobs, Answering(), theme, preferences, writing)
    jobs.database_now(session.close, 10)
    jobs.shutdown()
    gc.unfreeze()  # in one test after another, what is spared for good would heap up


def now(workbench: Workbench, work: Callable[[], T]) -> T:
    """What ``work`` gives on the database thread, waited for."""
    return workbench.jobs.database_now(work, 10)
