# SPDX-License-Identifier: Apache-2.0
"""Rows of the record: what an entry says now, with what it first said one click away."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.forms.compiled.ui_decision_row import Ui_DecisionRow
from ui.forms.compiled.ui_note_row import Ui_NoteRow
from ui.models.entries import RecordRow, told
from ui.models.long_words import breakable
from ui.models.payload_words import EXACT_WORDS

LONG = 900
"""How many letters of an entry are shown before the rest is asked for."""
FEW = 3
"""How many new rows may appear one by one."""
SHOW_FIRST, HIDE_FIRST = "Show what was first recorded", "Hide what was first recorded"
CORRECT, GO_ON = "Correct…", "Go on correcting…"


class EntryRow(QFrame):
    """One entry."""

    correct_wanted = Signal(object)
    """The RecordRow that should read otherwise."""

    def __init__(self, row: RecordRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._long = False
        self._history = False

    def begin(self, parts: Ui_NoteRow | Ui_DecisionRow) -> None:
        """Show the entry, once the form is there."""
        self._parts = parts
        parts.correct_button.clicked.connect(self._correct)
        parts.more_button.clicked.connect(self._turn_more)
        parts.history_button.clicked.connect(self._turn_history)
        self.show_row(self.row)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Texts can be selected once the mouse is near; before, they are cheaper to lay out."""
        super().enterEvent(event)
        for label in self.findChildren(QLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def stops(self) -> Sequence[QPushButton]:
        """Where the tab key stops, in the order of reading."""
        ui = self._parts
        return (ui.correct_button, ui.more_button, ui.history_button)

    def show_row(self, row: RecordRow) -> None:
        """Show this entry as it is now; what was opened stays open."""
        self.row = row
        ui = self._parts
        ui.kind_label.setText("  ·  ".join((f"{row.number}  {row.kind}", *row.about)))
        _say(ui.heading_label, row.heading)
        ui.times_label.setText(breakable(f"{row.times}  ·  {row.author}"))
        ui.correct_button.setAccessibleName(f"Correct {row.title}")
        _show(ui.correct_button, row.correctable)
        self._show_corrections()
        self.show_body()

    def show_body(self) -> None:
        """Show the text, short or whole."""
        raise NotImplementedError

    def mark_half_written(self, half_written: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Say whether a correction of this entry is begun."""
        self._parts.correct_button.setText(GO_ON if half_written else CORRECT)

    @property
    def is_long(self) -> bool:
        """Whether all of it is shown."""
        return self._long

    def _show_corrections(self) -> None:
        ui, corrections = self._parts, self.row.corrections
        last = corrections[-1] if corrections else None
        _say(ui.corrected_label, f"Corrected {last.stamp}: {last.because}" if last else "")
        _show(ui.history_button, last is not None)
        _show(ui.history_frame, last is not None and self._history)
        ui.history_button.setText(HIDE_FIRST if self._history else SHOW_FIRST)
        ui.history_button.setAccessibleName(f"{ui.history_button.text()}: {self.row.title}")
        earlier = (f"Corrected {c.stamp}: {c.because}\n{c.text}" for c in corrections[:-1])
        original = "\n\n".join((self.row.original, *earlier)) if last else ""
        ui.original_label.setText(breakable(original))

    @Slot()
    def _correct(self) -> None:
        self.correct_wanted.emit(self.row)

    @Slot()
    def _turn_more(self) -> None:
        self._long = not self._long
        self.show_body()

    @Slot()
    def _turn_history(self) -> None:
        self._history = not self._history
        self._show_corrections()


class NoteRow(EntryRow):
    """Any entry, as the record shows it."""

    def __init__(self, row: RecordRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self.ui = Ui_NoteRow()
        self.ui.setupUi(self)
        self.begin(self.ui)

    def show_body(self) -> None:
        """Show the text, short or whole, and words that were spoken."""
        ui, row = self.ui, self.row
        spoken = "" if row.corrections else row.spoken
        others = tuple(part for part in row.parts if part.name != EXACT_WORDS)
        text = row.text if row.corrections else told(others)
        _say(ui.nature_label, row.mark)
        _say(ui.text_label, text if self.is_long else cut(text))
        _say(ui.verbatim_label, spoken if self.is_long else cut(spoken))
        _show(ui.verbatim_title_label, bool(spoken))
        _show(ui.more_button, max(len(text), len(spoken)) > LONG)
        ui.more_button.setText("Show less" if self.is_long else "Show all of it")
        ui.more_button.setAccessibleName(f"{ui.more_button.text()}: {row.title}")


class DecisionRow(EntryRow):
    """A decision: what was chosen and why; the options and points behind a click."""

    def __init__(self, row: RecordRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self.ui = Ui_DecisionRow()
        self.ui.setupUi(self)
        self.begin(self.ui)

    def show_body(self) -> None:
        """Show what was chosen and why, or the reading that a correction gave it."""
        ui, row = self.ui, self.row
        if row.corrections:
            chosen, why, details = row.text, "", ""
        else:  # what was chosen and why are in every decision, in this order
            chosen, why = (part.text for part in row.parts[:2])
            details = told(row.parts[2:])
        ui.chosen_title_label.setText("As it now reads" if row.corrections else "Chosen")
        _say(ui.text_label, chosen)
        _say(ui.why_label, why)
        _show(ui.why_title_label, bool(why))
        _show(ui.more_button, bool(details))
        ui.more_button.setText("Show less" if self.is_long else "Show options and points")
        ui.more_button.setAccessibleName(f"{ui.more_button.text()}: {row.title}")
        ui.details_label.setText(breakable(details))
        _show(ui.details_label, bool(details) and self.is_long)


class RowList(QObject):
    """Keeps a column of rows as the record has them; rows that stay keep what was opened."""

    correct_wanted = Signal(object)

    def __init__(self, holder: QWidget, make: Callable[[RecordRow, QWidget], EntryRow]) -> None:
        """The rows stand in ``holder``, which has a vertical layout of its own for them."""
        super().__init__(holder)
        self._holder = holder
        self._make = make
        self._rows: dict[UUID, EntryRow] = {}
        self._half_written: frozenset[UUID] = frozenset()

    @property
    def rows(self) -> Sequence[EntryRow]:
        """The rows, as they stand."""
        return tuple(self._rows.values())

    def show_rows(self, rows: Sequence[RecordRow], before: QWidget) -> None:
        """Show these; the tab key comes to them from ``before``."""
        wanted = {row.entry_id for row in rows}
        for entry_id in [known for known in self._rows if known not in wanted]:
            self._remove(self._rows.pop(entry_id))
        new = sum(row.entry_id not in self._rows for row in rows)
        # Many rows that appear one by one would lay out the page again for each of them.
        at_once = new > FEW and self._holder.isVisible()
        self._holder.setHidden(at_once)
        shown = {row.entry_id: self._shown(row) for row in rows}
        if list(shown) != list(self._rows):
            self._rows = shown
            self._put_in_order(before)
        self._holder.show()

    def mark_half_written(self, ids: frozenset[UUID]) -> None:
        """Corrections of these entries are begun."""
        self._half_written = ids
        for entry_id, row in self._rows.items():
            row.mark_half_written(entry_id in ids)

    def _shown(self, row: RecordRow) -> EntryRow:
        known = self._rows.get(row.entry_id)
        if known is not None:
            if known.row != row:
                known.show_row(row)
            return known
        made = self._make(row, self._holder)
        made.mark_half_written(row.entry_id in self._half_written)
        made.correct_wanted.connect(self.correct_wanted)
        return made

    def _put_in_order(self, before: QWidget) -> None:
        """Rows that are new stand first: on the page, for the tab key and for a screen reader."""
        layout = self._holder.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        for place, row in enumerate(self._rows.values()):
            if layout.indexOf(row) != place:
                layout.removeWidget(row)
                layout.insertWidget(place, row)
            row.raise_()
            for stop in row.stops():
                QWidget.setTabOrder(before, stop)
                before = stop

    def _remove(self, row: EntryRow) -> None:
        row.hide()
        row.deleteLater()


def cut(text: str) -> str:
    """The text, cut at a word if it is long."""
    if len(text) <= LONG:
        return text
    return f"{text[:LONG].rsplit(None, 1)[0]} …"


def _say(label: QLabel, text: str) -> None:
    """Show a text in a label that takes no room while it has none."""
    words = breakable(text)
    if label.text() != words:
        label.setText(words)
    _show(label, bool(text))


def _show(widget: QWidget, shown: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
    # Rows are many, and asking Qt to hide what is hidden still costs it time.
    if widget.isHidden() == shown:
        widget.setVisible(shown)
