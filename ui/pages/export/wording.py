# SPDX-License-Identifier: Apache-2.0
"""Before an export: how much there is to look at in the wording of what goes out."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.when import exactly
from app.services.writing.check import Background, WritingCheck
from app.services.writing.export_check import EntryFinding, entries_to_check, wording_of
from ui.forms.compiled.ui_export_wording import Ui_ExportWording
from ui.models.payload_words import kind_words
from ui.writing import WritingDesk

PATIENCE_MS = 300
"""Only what takes longer than this says that it is under way, in milliseconds."""
MOST_LISTED = 50
AT_ONCE = 40
"""How many entries are looked through before other work has its turn."""
LOOKING = "Looking through the wording of what goes out…"
SHOW, HIDE = "Show them", "Hide them"


class ExportWording(QWidget):
    """A quiet line with a list to unfold. The export does not wait for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportWording()
        self.ui.setupUi(self)
        self._late = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(self._say_looking)
        self.ui.show_button.clicked.connect(self._turn)
        self.setFocusProxy(self.ui.show_button)
        self.ui.show_button.hide()
        self.ui.list_label.hide()
        self._desk: WritingDesk | None = None
        self._case_id: UUID | None = None
        self._left: tuple[Entry, ...] = ()
        self._found: list[EntryFinding] = []
        self.hide()

    def look_through(self, desk: WritingDesk, view: CaseView) -> None:
        """Look through the record, unless the officer has switched that off."""
        if desk.wanted.wording:
            self._desk, self._case_id = desk, view.case_id
            self._left = entries_to_check(view)
            self._late.start()
            self._go_on()

    def _go_on(self) -> None:
        """The next few entries; between them an export that is asked for has its turn."""
        part, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        if self._desk is not None and self._case_id is not None:
            self._desk.compute(self._case_id, partial(_look, part), self._take)

    def _take(self, found: Sequence[EntryFinding]) -> None:
        self._found += found
        if self._left:
            self._go_on()
        else:
            self._show_found()

    def _show_found(self) -> None:
        self._late.stop()
        found = self._found
        self.ui.count_label.setText(count_words(len(found)))
        self.ui.list_label.setText("\n".join(lines(found)))
        self.ui.show_button.setVisible(bool(found))
        self.setVisible(bool(found))

    @Slot()
    def _say_looking(self) -> None:
        self.ui.count_label.setText(LOOKING)
        self.show()

    @Slot()
    def _turn(self) -> None:
        shown = self.ui.list_label.isHidden()
        self.ui.list_label.setVisible(shown)
        self.ui.show_button.setText(HIDE if shown else SHOW)


def count_words(found: int) -> str:
    """How many, and what can be done about them; empty for none."""
    if not found:
        return ""
    return (
        f"Wording: {found} to look at in what goes out. You can export it as it is. What is"
        " recorded stays; a correction puts it right."
    )


def lines(found: Sequence[EntryFinding]) -> list[str]:
    """One line for each: when and in what it was written, the words, and what they are."""
    said = [_line(each) for each in found[:MOST_LISTED]]
    more = len(found) - len(said)
    return [*said, f"And {more} more."] if more else said


def _line(found: EntryFinding) -> str:
    entry, finding = found.entry, found.finding
    at = exactly(entry.recorded_at).words()
    return f"• {kind_words(entry.payload)}, {at}: “{finding.surface}”. {finding.label}."


def _look(
    entries: Sequence[Entry], check: WritingCheck, background: Background
) -> Sequence[EntryFinding]:
    return wording_of(check, background, entries)
