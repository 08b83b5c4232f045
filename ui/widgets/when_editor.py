# SPDX-License-Identifier: Apache-2.0
"""Asks when something happened: exactly, about, between two times, or not known."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from app.cases.when import LONDON, Precision, When, check_exists
from app.errors import UserError
from ui.forms.compiled.ui_when_editor import Ui_WhenEditor
from ui.widgets.wheel import WheelGuard

_PRECISIONS = (
    ("Exactly", Precision.EXACT),
    ("About", Precision.ABOUT),
    ("Between", Precision.BETWEEN),
    ("Not known", Precision.UNKNOWN),
)
_UTC = QTimeZone(QTimeZone.Initialization.UTC)
_TWICE = "That time came twice, because the clocks went back. Say which one."


class WhenEditor(QWidget):
    """A time as well as it is known, in local time. Nothing is said until a precision is chosen."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WhenEditor()
        self.ui.setupUi(self)
        self._guard = WheelGuard(self)
        self._guard.guard(
            self.ui.precision_combo, self.ui.moment_edit, self.ui.until_edit, self.ui.fold_combo
        )
        self._fill()
        self.setFocusProxy(self.ui.precision_combo)
        self.suggest(datetime.now(UTC))
        self.ui.precision_combo.currentIndexChanged.connect(self._changed)
        self.ui.moment_edit.dateTimeChanged.connect(self._changed)
        self.ui.until_edit.dateTimeChanged.connect(self._changed)
        self.ui.fold_combo.currentIndexChanged.connect(self._changed)
        self._refresh()

    def set_unset_words(self, words: str) -> None:
        """What the first choice is called, the one that says nothing."""
        self.ui.precision_combo.setItemText(0, words)

    def suggest(self, moment: datetime) -> None:
        """Begin with this instant (aware) where the officer has not entered a time."""
        local = moment.astimezone(ZoneInfo(LONDON)).replace(tzinfo=None, second=0, microsecond=0)
        with QSignalBlocker(self.ui.moment_edit), QSignalBlocker(self.ui.until_edit):
            _show(self.ui.moment_edit, local)
            _show(self.ui.until_edit, local)

    def value(self) -> When | None:
        """What was entered, or None while nothing is said.

        Raises:
            UserError: the time does not exist, came twice, or ends before it begins.
        """
        precision = self._precision()
        if precision is None:
            return None
        if precision is Precision.UNKNOWN:
            return When(precision=precision)
        local = _shown(self.ui.moment_edit)
        until = _shown(self.ui.until_edit) if precision is Precision.BETWEEN else None
        for moment in (local, until):
            if moment is not None:
                check_exists(moment)
        if until is not None and until < local:
            raise UserError("The later time is before the earlier one.", code="time-reversed")
        fold = self.ui.fold_combo.currentData() if self._comes_twice() else 0
        if fold is None:
            raise UserError(_TWICE, code="time-twice")
        return When(precision=precision, local=local, until=until, fold=int(fold))

    def set_value(self, when: When | None) -> None:
        """Show a time, or say nothing."""
        if when is None:
            self._put(None, None, None, None)
        else:
            self._put(when.precision, when.local, when.until, when.fold)

    def to_draft(self) -> dict[str, object]:
        """What is entered so far, also where it is not yet a time that can be."""
        precision = self._precision()
        return {
            "precision": precision.value if precision else None,
            "local": _shown(self.ui.moment_edit).isoformat(),
            "until": _shown(self.ui.until_edit).isoformat(),
            "fold": self.ui.fold_combo.currentData(),
        }

    def from_draft(self, draft: object) -> None:
        """Show what was kept; what cannot be read is left out."""
        if not isinstance(draft, dict):
            return
        named, fold = draft.get("precision"), draft.get("fold")
        known = {precision.value: precision for precision in Precision}
        self._put(
            known.get(named) if isinstance(named, str) else None,
            _read(draft.get("local")),
            _read(draft.get("until")),
            fold if fold in (0, 1) else None,
        )

    def _fill(self) -> None:
        self.ui.precision_combo.addItem("Not given", None)
        for words, precision in _PRECISIONS:
            self.ui.precision_combo.addItem(words, precision.value)
        for words, fold in (("Which one?", None), ("The first time", 0), ("The second time", 1)):
            self.ui.fold_combo.addItem(words, fold)

    def _put(
        self,
        precision: Precision | None,
        local: datetime | None,
        until: datetime | None,
        fold: int | None,
    ) -> None:
        # One change is announced by whoever asked for it, not one for each field.
        blocked = [
            QSignalBlocker(field)
            for field in (
                self.ui.precision_combo,
                self.ui.moment_edit,
                self.ui.until_edit,
                self.ui.fold_combo,
            )
        ]
        self.ui.precision_combo.setCurrentIndex(
            self.ui.precision_combo.findData(precision.value) if precision else 0
        )
        if local is not None:
            _show(self.ui.moment_edit, local)
        latest = until or local
        if latest is not None:
            _show(self.ui.until_edit, latest)
        self.ui.fold_combo.setCurrentIndex(0 if fold is None else fold + 1)
        del blocked
        self._refresh()

    def _precision(self) -> Precision | None:
        named = self.ui.precision_combo.currentData()
        return Precision(named) if named else None

    def _comes_twice(self) -> bool:
        precision = self._precision()
        if precision is None or precision is Precision.UNKNOWN:
            return False
        fields = [self.ui.moment_edit]
        if precision is Precision.BETWEEN:
            fields.append(self.ui.until_edit)
        return any(_twice(_shown(field)) for field in fields)

    @Slot()
    def _changed(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        precision = self._precision()
        timed = precision not in (None, Precision.UNKNOWN)
        self.ui.moment_edit.setVisible(timed)
        self.ui.until_row.setVisible(precision is Precision.BETWEEN)
        self.ui.fold_combo.setVisible(self._comes_twice())
        trouble = ""
        try:
            self.value()
        except UserError as error:
            trouble = error.sentence
        self.ui.trouble_label.setText(trouble)
        self.ui.trouble_label.setVisible(bool(trouble))


def _twice(local: datetime) -> bool:
    """Whether the clocks go back over this local time."""
    zone = ZoneInfo(LONDON)
    first, second = (local.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    # A skipped time has two offsets as well, the other way round.
    return first is not None and second is not None and first > second


def _show(field: QDateTimeEdit, local: datetime) -> None:
    # The field counts in UTC, so that no clock change of this machine moves what is typed.
    field.setTimeZone(_UTC)
    day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
    field.setDateTime(QDateTime(day, time, _UTC))


def _shown(field: QDateTimeEdit) -> datetime:
    day, time = field.date(), field.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - a wall clock


def _read(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None) if isinstance(text, str) else None
    except ValueError:
        return None
