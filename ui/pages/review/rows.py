# SPDX-License-Identifier: Apache-2.0
"""Rows of the Review tab: what is asked, a review, a hand-over."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_hand_over_row import Ui_HandOverRow
from ui.forms.compiled.ui_review_asked import Ui_ReviewAsked
from ui.forms.compiled.ui_review_row import Ui_ReviewRow
from ui.models.reviews import Asked, HandOverRow, ReviewRow
from ui.theme.theme import set_role


class AskedRow(QWidget):
    """Something that a review asks for."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReviewAsked()
        self.ui.setupUi(self)
        self.ui.what_label.setText(asked.what)
        self.ui.who_label.setText(asked.who)


class ReviewCard(QFrame):
    """A review, and who signed it."""

    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(self, row: ReviewRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReviewRow()
        self.ui.setupUi(self)
        self.row = row
        ui = self.ui
        ui.outcome_label.setText(row.outcome)
        ui.signed_label.setText(row.signed)
        set_role(ui.signed_label, "done" if row.countersigned else "warning")
        for label, text in (
            (ui.corrected_label, row.corrected),
            (ui.findings_label, row.findings),
            (ui.challenge_label, row.challenge),
            (ui.actions_label, row.actions),
            (ui.since_label, row.since),
            (ui.stamp_label, row.stamp),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        ui.entry_button.setAccessibleName(f"Entry {row.number} in Notes")
        ui.entry_button.clicked.connect(self._go)

    @Slot()
    def _go(self) -> None:
        self.entry_wanted.emit(self.row.number)


class HandOverCard(QFrame):
    """A hand-over with its receipt."""

    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(self, row: HandOverRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOverRow()
        self.ui.setupUi(self)
        self.row = row
        ui = self.ui
        ui.to_label.setText(row.to)
        ui.receipt_label.setText(row.receipt)
        set_role(ui.receipt_label, "done" if row.received else "warning")
        for label, text in (
            (ui.receipt_text_label, row.receipt_text),
            (ui.message_label, row.message),
            (ui.stamp_label, row.stamp),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        ui.entry_button.setAccessibleName(f"Entry {row.number} in Notes")
        ui.entry_button.clicked.connect(self._go)

    @Slot()
    def _go(self) -> None:
        self.entry_wanted.emit(self.row.number)
