# SPDX-License-Identifier: Apache-2.0
"""An item, a file or a request in its list: a few quiet lines until it is opened."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.forms.compiled.ui_material_body import Ui_MaterialBody
from ui.forms.compiled.ui_material_row import Ui_MaterialRow
from ui.models.long_words import breakable
from ui.models.material import CardRow, Does
from ui.pages.enquiries.body import EventPart
from ui.pages.fitting import empty
from ui.theme.theme import set_role
from ui.widgets.fold_card import FoldCard


@dataclass(frozen=True)
class Wanted:
    """The officer wants to do something with a card; ``key`` is the id of what it shows."""

    key: str
    does: Does


class CardBody(QWidget):
    """The open part of a card. It records nothing itself: it asks."""

    wanted = Signal(object)
    """What a button leads to."""
    decision_wanted = Signal(str)
    """The template of the decision that is missing."""
    entry_wanted = Signal(int)

    def __init__(self, row: CardRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MaterialBody()
        self.ui.setupUi(self)
        self._row: CardRow | None = None
        self._buttons = QButtonGroup(self)
        self._events: list[EventPart] = []
        self._buttons.idClicked.connect(self._want)
        self.ui.decide_button.clicked.connect(self._decide)
        self.show_row(row)

    def show_row(self, row: CardRow) -> None:
        """Show it as it stands now."""
        before, self._row = self._row, row
        ui = self.ui
        ui.text_label.setText(breakable(row.text))
        ui.text_label.setVisible(bool(row.text))
        ui.gate_frame.setVisible(row.gate is not None)
        if row.gate is not None:
            ui.gate_title_label.setText(row.gate.title)
            ui.gate_label.setText(row.gate.missing)
            ui.decide_button.setAccessibleName(f"Record the decision for {row.title}")
        if before is None or before.buttons != row.buttons:
            self._show_buttons(row)
        if before is None or before.history != row.history:
            self._show_history(row)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        decide = [self.ui.decide_button] if not self.ui.gate_frame.isHidden() else []
        events = [event.ui.entry_button for event in self._events]
        return [*decide, *self._buttons.buttons(), *events]

    def _show_buttons(self, row: CardRow) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        for number, shown in enumerate(row.buttons):
            button = QPushButton(shown.words, self.ui.actions_row)
            button.setObjectName(f"{shown.does.value}_button")
            button.setAccessibleName(f"{shown.words.removesuffix('…')}: {row.title}")
            if shown.primary:
                set_role(button, "primary")
            self._buttons.addButton(button, number)
            button.show()
        self.ui.actions_row.setVisible(bool(row.buttons))

    def _show_history(self, row: CardRow) -> None:
        empty(self.ui.history_layout)
        self._events = []
        for event in row.history:
            part = EventPart(event, self.ui.history_part)
            part.entry_wanted.connect(self.entry_wanted)
            self.ui.history_layout.addWidget(part)
            self._events.append(part)

    @Slot(int)
    def _want(self, number: int) -> None:
        if self._row is not None:
            self.wanted.emit(self._row.buttons[number].does)

    @Slot()
    def _decide(self) -> None:
        if self._row is not None and self._row.gate is not None:
            self.decision_wanted.emit(self._row.gate.template)


class MaterialCard(FoldCard):
    """One of them. A click on its head opens it and closes it again."""

    wanted = Signal(object)
    """A Wanted."""
    decision_wanted = Signal(str)
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(self, row: CardRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MaterialRow()
        self.ui.setupUi(self)
        self.row = row
        self.body: CardBody | None = None
        self._shown: CardRow | None = None
        self.fold_by(self.ui.head_part, self.ui.open_button, self.ui.body_layout)
        self.show_row(row)

    def show_row(self, row: CardRow) -> None:
        """Show it as it stands now; what is open stays open."""
        if row == self._shown:
            return
        self.row = self._shown = row
        ui = self.ui
        for label, text in (
            (ui.title_label, row.title),
            (ui.facts_label, row.facts),
            (ui.outstanding_label, row.outstanding),
            (ui.left_label, row.left),
            (ui.due_label, row.due),
        ):
            label.setText(breakable(text))
            label.setVisible(bool(text))
        set_role(ui.left_label, f"time-{row.tone}" if row.tone else "time")
        if self.body is not None:
            self.body.show_row(row)
        self.show_fold()

    def make_body(self) -> CardBody:
        """All that there is to know and to do."""
        self.body = CardBody(self.row, self)
        self.body.wanted.connect(self._want)
        self.body.decision_wanted.connect(self.decision_wanted)
        self.body.entry_wanted.connect(self.entry_wanted)
        return self.body

    def forget_body(self) -> None:
        """It is closed."""
        self.body = None

    def naming(self) -> str:
        """What a screen reader calls it."""
        return self.row.naming

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        return [self.ui.open_button, *(self.body.stops() if self.body is not None else ())]

    @Slot(object)
    def _want(self, does: Does) -> None:
        self.wanted.emit(Wanted(self.row.key, does))
