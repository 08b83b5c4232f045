# SPDX-License-Identifier: Apache-2.0
"""Takes in the files that go with a case: from beside its bundle, or wherever they are."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.folding import CaseView
from app.cases.telling.material import size_words
from app.services.attachments import Progress
from app.services.parcels import Head, bytes_of, case_files, parcel_beside
from app.services.parcels_in import Tally
from app.services.session import Session
from ui.forms.compiled.ui_files_import import Ui_FilesImport
from ui.messages import announce, show_text
from ui.models.cases import CaseChosen
from ui.pages.bundle.files_coming import FilesComing
from ui.pages.export.files_choice import number_words
from ui.pages.material.moving import Tidying
from ui.shown_work import AFTER_MS
from ui.workbench import Workbench

FILTER = "Sealed files of a case (*.age);;All files (*)"
CHOOSE = "Choose the sealed files of a case"
PARCEL = (
    "This holds files that go with a case, sealed to your key. Take the case in first, if it is not"
    " in your casebook yet; then these."
)
BESIDE = "The second file that brings them lies beside this one."
ELSEWHERE = "A second sealed file brings them. Its name ends in -files.age."
COMING = "They come in now. Each is kept only if it is the one that the record speaks of."
STOPPED = "Stopped."
AGAIN = "Take them in again to have the rest: none comes twice."


@dataclass(frozen=True)
class _Lacking:
    """What a case that came in a bundle lacks, and where it may be."""

    bundle: Path
    files: tuple[Head, ...]
    parcel: Path | None = None


class FilesImport(QFrame):
    """Hidden until there is something to take in."""

    offered = Signal()
    """The files of a case that is here are still to come."""
    case_changed = Signal(object)
    """The id of a case to which files came."""
    case_wanted = Signal(object)
    """A CaseChosen: the officer wants to work on it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FilesImport()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._path: Path | None = None
        self._bundle: Path | None = None
        self._coming: FilesComing | None = None
        self._stopped = False
        self._case_id: UUID | None = None
        self._tidying = Tidying(workbench, self)
        self._moment = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._moment.timeout.connect(self._show_bar)
        self.ui.take_button.clicked.connect(self._take)
        self.ui.choose_parcel_button.clicked.connect(self._choose)
        self.ui.files_stop_button.clicked.connect(self._stop)
        self.ui.open_case_button.clicked.connect(self._open)
        self._offer("", take=False, choose=False)
        self.hide()

    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from the top."""
        ui = self.ui
        return (
            ui.files_stop_button,
            ui.take_button,
            ui.choose_parcel_button,
            ui.open_case_button,
        )

    def clear(self) -> None:
        """Offer nothing, unless files are coming in."""
        self._bundle = None
        if self._coming is None:
            self.hide()

    def show_parcel(self, path: Path) -> None:
        """Offer what a parcel brings."""
        if self._coming is None:
            self._path = path
            self._offer(PARCEL, take=True, choose=False)

    def show_case(self, view: CaseView, bundle: Path) -> None:
        """Offer the files that a case here lacks, if any; ``bundle`` is what brought the case."""
        if self._coming is None and view.of_kind.get("attachment_added"):
            self._bundle = bundle
            work = partial(_lacking, self._workbench.session, view, bundle)
            self._workbench.jobs.database(work, self._look)

    def _look(self, lacking: _Lacking) -> None:
        """See whether what is lacking lies beside the bundle; the disk may be slow."""
        if lacking.files:
            self._workbench.jobs.compute(partial(_beside, lacking), self._found)

    def _found(self, lacking: _Lacking) -> None:
        if self._bundle != lacking.bundle or self._coming is not None:
            return  # something else was opened meanwhile
        self._path = lacking.parcel
        number, size = len(lacking.files), size_words(bytes_of(lacking.files))
        are = "is" if number == 1 else "are"
        self._offer(
            f"{number_words(number)} of this case ({size}) {are} not in your casebook yet."
            f" {BESIDE if lacking.parcel else ELSEWHERE}",
            take=lacking.parcel is not None,
            choose=True,
        )
        announce(self, self.ui.files_text_label.text())
        self.offered.emit()

    def _offer(self, words: str, *, take: bool, choose: bool) -> None:
        ui = self.ui
        ui.files_text_label.setText(words)
        show_text(ui.files_trouble_label, "")
        ui.take_button.setVisible(take)
        ui.choose_parcel_button.setVisible(choose)
        for resting in (ui.open_case_button, ui.files_bar, ui.files_stop_button):
            resting.hide()
        self.show()

    @Slot()
    def _choose(self) -> None:
        path = self._workbench.dialogs.open_path(self, CHOOSE, FILTER)
        if path is not None:
            self._path = path
            self._take()

    @Slot()
    def _take(self) -> None:
        if self._path is None or self._coming is not None:
            return
        self._offer(COMING, take=False, choose=False)
        self._stopped = False
        self.ui.files_bar.setValue(0)
        self.ui.files_stop_button.setEnabled(True)
        coming = self._coming = FilesComing(self._workbench)
        coming.progressed.connect(self._progress)
        coming.ended.connect(self._ended)
        coming.ended.connect(self._tidying.begin)
        self._moment.start()
        coming.begin(self._path)

    @Slot()
    def _show_bar(self) -> None:
        self.ui.files_bar.show()
        self.ui.files_stop_button.show()
        self.ui.files_stop_button.setFocus()

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        self.ui.files_bar.setValue(progress.percent)

    @Slot()
    def _stop(self) -> None:
        self._stopped = True
        self.ui.files_stop_button.setEnabled(False)
        if self._coming is not None:
            self._coming.stop()

    @Slot(object, str)
    def _ended(self, tally: Tally, trouble: str) -> None:
        self._coming = None
        self._moment.stop()
        unfinished = self._stopped or bool(trouble) or bool(tally.unknown or tally.wrong)
        words = tally_words(tally)
        if self._stopped:
            words = f"{STOPPED} {words} {AGAIN}"
        self._offer(words, take=unfinished, choose=unfinished)
        show_text(self.ui.files_trouble_label, trouble)
        announce(self, words)
        self._case_id = next(iter(tally.cases)) if len(tally.cases) == 1 else None
        self.ui.open_case_button.setVisible(self._case_id is not None)
        (self.ui.take_button if self._case_id is None else self.ui.open_case_button).setFocus()
        for case_id in tally.cases:
            self.case_changed.emit(case_id)

    @Slot()
    def _open(self) -> None:
        if self._case_id is not None:
            self.case_wanted.emit(CaseChosen(self._case_id))


def tally_words(tally: Tally) -> str:
    """What became of the files of a parcel, in words."""
    came = number_words(tally.came) if tally.came else "No file"
    said = [f"{came} came into your casebook."]
    if tally.here:
        said.append(f"{number_words(tally.here)} {_was(tally.here)} here already.")
    if tally.unknown:
        said.append(
            f"{number_words(tally.unknown)} {_was(tally.unknown)} left out: no case here speaks of"
            f" {_it(tally.unknown)}. Take in the case first, and then its files again."
        )
    if tally.wrong:
        said.append(
            f"{number_words(tally.wrong)} {_was(tally.wrong)} left out: not what the record speaks"
            f" of. Ask for {_it(tally.wrong)} again."
        )
    return " ".join(said)


def _was(number: int) -> str:
    return "was" if number == 1 else "were"


def _it(number: int) -> str:
    return "it" if number == 1 else "them"


def _lacking(session: Session, view: CaseView, bundle: Path) -> _Lacking:
    return _Lacking(bundle, case_files(session, view).lacking)


def _beside(lacking: _Lacking) -> _Lacking:
    path = parcel_beside(lacking.bundle)
    return replace(lacking, parcel=path) if path.is_file() else lacking
