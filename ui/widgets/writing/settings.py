# SPDX-License-Identifier: Apache-2.0
"""Settings of the writing check: on or off, and what the officer has taught it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QFrame, QListWidgetItem, QWidget

from app.errors import CasebookError
from app.services.session import Session
from app.services.writing.check import LABELS
from app.services.writing.ignored import read_ignored
from app.services.writing.officer_words import read_words
from ui.forms.compiled.ui_writing_settings import Ui_WritingSettings
from ui.messages import announce
from ui.workbench import Workbench

ROWS = 6
"""How many lines of the list are shown at once, at the most."""


@dataclass(frozen=True)
class Taught:
    """A word of the officer's dictionary, or a wording that is always ignored."""

    words: str
    rule_id: str = ""


class WritingSettings(QFrame):
    """Changes take effect at once, also in a text that is being written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WritingSettings()
        self.ui.setupUi(self)
        self.setFocusProxy(self.ui.wording_check)
        self._bench: Workbench | None = None
        self._categories: dict[str, str] = {}
        self._show_taught(())

    def begin(self, workbench: Workbench) -> None:
        """Show what is chosen and taught in this casebook."""
        self._bench = workbench
        rules = workbench.session.pack.wording
        self._categories = {rule.id: LABELS[rule.category] for rule in rules}
        preferences = workbench.preferences
        self.ui.wording_check.setChecked(preferences.check_wording)
        self.ui.spelling_check.setChecked(preferences.check_spelling)
        self.ui.wording_check.toggled.connect(self._choose)
        self.ui.spelling_check.toggled.connect(self._choose)
        self.ui.remove_button.clicked.connect(self._remove)
        self.ui.kept_list.currentRowChanged.connect(self._refresh)
        workbench.writing.changed.connect(self._read)
        self._read()

    @Slot()
    def _choose(self) -> None:
        if self._bench is None:
            return
        try:
            self._bench.preferences.choose_checks(
                wording=self.ui.wording_check.isChecked(),
                spelling=self.ui.spelling_check.isChecked(),
            )
        except CasebookError as error:
            self._bench.jobs.report(error)

    @Slot()
    def _read(self) -> None:
        if self._bench is not None:
            self._bench.jobs.database(partial(_taught, self._bench.session), self._show_taught)

    def _show_taught(self, taught: tuple[Taught, ...]) -> None:
        shown, row = self.ui.kept_list, self.ui.kept_list.currentRow()
        with QSignalBlocker(shown):
            shown.clear()
            for each in taught:
                item = QListWidgetItem(self._words(each), shown)
                item.setData(Qt.ItemDataRole.UserRole, each)
            shown.setCurrentRow(min(row, len(taught) - 1))
        line = shown.sizeHintForRow(0) if taught else 0
        shown.setFixedHeight(min(ROWS, len(taught)) * line + 2 * shown.frameWidth())
        for part in (self.ui.kept_label, shown, self.ui.remove_button):
            part.setVisible(bool(taught))
        self.ui.none_label.setVisible(not taught)
        self._refresh()

    def _words(self, taught: Taught) -> str:
        if not taught.rule_id:
            return f"{taught.words}   in your dictionary"
        said = self._categories.get(taught.rule_id, "a rule of other guidance")
        return f"{taught.words}   ignored: {said[0].lower()}{said[1:]}"

    @Slot()
    def _refresh(self) -> None:
        self.ui.remove_button.setEnabled(self.ui.kept_list.currentItem() is not None)

    @Slot()
    def _remove(self) -> None:
        item = self.ui.kept_list.currentItem()
        if item is None or self._bench is None:
            return
        taught = item.data(Qt.ItemDataRole.UserRole)
        if taught.rule_id:
            self._bench.writing.stop_ignoring(taught.rule_id, taught.words)
        else:
            self._bench.writing.remove_word(taught.words)
        announce(self, "Removed")


def _taught(session: Session) -> tuple[Taught, ...]:
    return tuple(sorted(_all_taught(session), key=lambda each: each.words.casefold()))


def _all_taught(session: Session) -> Iterator[Taught]:
    yield from (Taught(word) for word in read_words(session))
    yield from (Taught(each.surface, each.rule_id) for each in read_ignored(session))
