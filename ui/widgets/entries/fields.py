# SPDX-License-Identifier: Apache-2.0
"""The fields of an entry that is written in a dialog: what is in them, and what it records."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.cases.folding import CaseView
from app.cases.when import When
from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.entries.needed import still_needed
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.wheel import WheelGuard

Content = Mapping[str, object]
Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox | DayEdit

MOST = 100_000
"""How many characters one field may hold."""
TOO_LONG = "This is longer than 100,000 characters. Record it in two parts."


class EntryFields(QWidget):
    """The fields of one kind of entry. A subclass sets up its form, then calls ``hold``.

    A combo box holds the data of its item.
    What somebody said (``spoken``) is never looked through by the wording check.
    """

    edited = Signal()
    """Something was written or chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._required: tuple[str, ...] = ()
        self._spoken: tuple[str, ...] = ()
        self._untouched: Content = {}
        self._guard = WheelGuard(self)

    def hold(
        self, fields: Mapping[str, Field], required: Sequence[str] = (), spoken: Sequence[str] = ()
    ) -> None:
        """These are the fields, by the name under which a draft keeps them, in order.

        As they stand now they are untouched: such a form is no draft.
        """
        self._fields = dict(fields)
        self._required, self._spoken = tuple(required), tuple(spoken)
        for field in self._fields.values():
            self._listen(field)
        self._untouched = self.content()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the entry, for the database thread."""
        raise NotImplementedError

    def trouble(self) -> str:
        """Why what is written cannot be recorded as it is, in a sentence; else empty."""
        texts = (self.text(name) for name in self._fields)
        return TOO_LONG if any(len(text) > MOST for text in texts) else ""

    def required_now(self) -> Sequence[str]:
        """The names of fields that are required only because of what is in others."""
        return ()

    def needed(self) -> str:
        """What the entry still needs, in a sentence; empty once it is complete."""
        return still_needed(self, [self._fields[name] for name in self._missing()])

    def is_complete(self) -> bool:
        """Whether everything that the entry needs is there."""
        return not self.needed()

    def is_begun(self) -> bool:
        """Whether anything is written or chosen that a draft has to keep."""
        return self.content() != self._untouched

    def content(self) -> dict[str, object]:
        """What is in the fields."""
        return {name: self.value(name) for name in self._fields}

    def kept(self) -> dict[str, object]:
        """What a draft keeps; all of it, unless the form began with what the record says."""
        return self.content()

    def touched(self) -> dict[str, object]:
        """What was changed in a form that began with what the record says, for its draft.

        The record may go on before the draft does: what was left as it was then is no wish to
        have it so again.
        """
        was = self._untouched
        return {name: value for name, value in self.content().items() if value != was.get(name)}

    def restore(self, content: Content) -> None:
        """Put back what a draft kept, without telling that it was edited."""
        for name, field in self._fields.items():
            if name in content:
                _put(field, content[name])

    def watched(self) -> dict[str, GrowingEdit]:
        """The fields whose wording and spelling is checked, by name."""
        return {
            name: field
            for name, field in self._fields.items()
            if isinstance(field, GrowingEdit) and name not in self._spoken
        }

    def focus_first(self) -> None:
        """To the first field that wants something."""
        first = next(iter(self._missing()), next(iter(self._fields)))
        self._fields[first].setFocus()

    def stops(self) -> tuple[QWidget, ...]:
        """The fields in the order of the tab key."""
        return tuple(self._fields.values())

    def value(self, name: str) -> object:
        """What is in a field: text without spaces around it, data, a tick, or an ISO day."""
        match self._fields[name]:
            case QLineEdit() as line:
                return line.text().strip()
            case QPlainTextEdit() as edit:
                return edit.toPlainText().strip()
            case QComboBox() as combo:
                return combo.currentData()
            case QCheckBox() as box:
                return box.isChecked()
            case DayEdit() as edit:
                day = edit.day()
                return "" if day is None else day.isoformat()

    def text(self, name: str) -> str:
        """The text in a field; empty for a field without text."""
        value = self.value(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str) -> date | None:
        """The day in a field; None while none is set."""
        text = self.text(name)
        return date.fromisoformat(text) if text else None

    def _missing(self) -> list[str]:
        required = {*self._required, *self.required_now()}
        return [name for name in self._fields if name in required and not self.value(name)]

    def _listen(self, field: Field) -> None:
        match field:
            case QLineEdit() | QPlainTextEdit():
                field.textChanged.connect(self.edited)
            case QComboBox():
                field.currentIndexChanged.connect(self.edited)
                self._guard.guard(field)
            case QCheckBox():
                field.toggled.connect(self.edited)
            case DayEdit():
                field.dateChanged.connect(self.edited)
                self._guard.guard(field)


def _put(field: Field, value: object) -> None:
    with QSignalBlocker(field):
        match field:
            case QLineEdit():
                field.setText(value if isinstance(value, str) else "")
            case QPlainTextEdit():
                field.setPlainText(value if isinstance(value, str) else "")
            case QComboBox():
                field.setCurrentIndex(max(0, field.findData(value)))
            case QCheckBox():
                field.setChecked(value is True)
            case DayEdit():
                field.set_day(_day(value))


def _day(value: object) -> date | None:
    """The day in a draft; None for anything that is none."""
    with suppress(ValueError):
        return date.fromisoformat(value) if isinstance(value, str) else None
    return None
