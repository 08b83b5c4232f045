# SPDX-License-Identifier: Apache-2.0
"""Whether the files of a case go with it: how many there are, and which are not here."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel

from app.cases.folding import CaseView
from app.cases.telling.material import size_words
from app.errors import CasebookError
from app.services.parcels import CaseFiles, bytes_of, case_files
from ui.messages import show_text
from ui.workbench import Workbench

GO = (
    "They are sealed to the same key, for another Casebook, in a second file beside the first. Its"
    " name ends in -files.age. Send both."
)
STAY = "They stay here: the record that you give speaks of files which come with nothing."


def number_words(count: int) -> str:
    """So many files, in words."""
    return "1 file" if count == 1 else f"{count:,} files"


class FilesChoice(QObject):
    """Fills a box and the words below it; both are gone for a case without files."""

    found = Signal()
    """It is known which files are here: until then nothing is to be made."""

    def __init__(
        self, workbench: Workbench, view: CaseView, check: QCheckBox, label: QLabel
    ) -> None:
        super().__init__(check)
        self._check, self._label = check, label
        self._files = CaseFiles()
        self.known = not view.of_kind.get("attachment_added")
        """Whether it is known which files are here."""
        check.hide()
        label.hide()
        check.toggled.connect(self._say)
        if not self.known:
            work = partial(case_files, workbench.session, view)
            workbench.jobs.database(work, self._show, self._fail)

    @property
    def wanted(self) -> bool:
        """Whether there are files here, and they are to go with the case."""
        return bool(self._files.here) and self._check.isChecked()

    def _show(self, files: CaseFiles) -> None:
        self._files = files
        here = files.here
        size = size_words(bytes_of(here))
        self._check.setText(f"Send its f&iles too: {number_words(len(here))}, {size}")
        self._check.setVisible(bool(here))
        self._check.setChecked(bool(here))
        self._say()
        self._end()

    def _fail(self, error: CasebookError) -> None:
        """The case can still be given; its files cannot."""
        show_text(self._label, error.sentence)
        self._end()

    def _end(self) -> None:
        self.known = True
        self.found.emit()

    @Slot()
    def _say(self) -> None:
        here, lacking = len(self._files.here), len(self._files.lacking)
        words = [GO if self._check.isChecked() else STAY] if here else []
        if lacking:
            more = " more" if here else ""
            is_are, it_them = ("is", "it") if lacking == 1 else ("are", "them")
            words.append(
                f"{number_words(lacking)}{more} of this case {is_are} not in your casebook, so"
                f" you cannot send {it_them}."
            )
        show_text(self._label, " ".join(words))
