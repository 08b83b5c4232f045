# SPDX-License-Identifier: Apache-2.0
"""Times are taken as well as they are known, and never a time that cannot be."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QDateTime, QPoint, QPointF, Qt, QTime, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QLabel
from pytestqt.qtbot import QtBot

from app.cases.when import Precision, When
from app.errors import UserError
from ui.widgets.when_editor import WhenEditor

NATURAL = False  # the way the wheel turns
MORNING = datetime(2026, 9, 14, 8, 40)
SKIPPED = datetime(2026, 3, 29, 1, 30)
TWICE = datetime(2026, 10, 25, 1, 30)


@pytest.fixture
def editor(qtbot: QtBot) -> WhenEditor:
    """An empty editor, shown."""
    widget = WhenEditor()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def choose(editor: WhenEditor, precision: Precision) -> None:
    combo = editor.findChild(QComboBox, "precision_combo")
    assert combo is not None
    combo.setCurrentIndex(combo.findData(precision.value))


def enter(editor: WhenEditor, name: str, local: datetime) -> None:
    field = editor.findChild(QDateTimeEdit, name)
    assert field is not None
    day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
    field.setDateTime(QDateTime(day, time, QTimeZone(QTimeZone.Initialization.UTC)))


def trouble(editor: WhenEditor) -> str:
    label = editor.findChild(QLabel, "trouble_label")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_nothing_is_said_until_a_precision_is_chosen(editor: WhenEditor) -> None:
    assert editor.value() is None
    moment = editor.findChild(QDateTimeEdit, "moment_edit")
    assert moment is not None
    assert moment.isHidden()


@pytest.mark.parametrize("precision", [Precision.EXACT, Precision.ABOUT])
def test_a_time_is_taken_as_entered(editor: WhenEditor, precision: Precision) -> None:
    choose(editor, precision)
    enter(editor, "moment_edit", MORNING)
    assert editor.value() == When(precision=precision, local=MORNING)


def test_a_time_between_two_others(editor: WhenEditor) -> None:
    choose(editor, Precision.BETWEEN)
    enter(editor, "moment_edit", MORNING)
    enter(editor, "until_edit", MORNING + timedelta(hours=2))
    expected = When(precision=Precision.BETWEEN, local=MORNING, until=MORNING + timedelta(hours=2))
    assert editor.value() == expected


def test_not_known_is_an_answer(editor: WhenEditor) -> None:
    choose(editor, Precision.UNKNOWN)
    assert editor.value() == When(precision=Precision.UNKNOWN)


def test_a_time_that_the_clocks_skipped_is_refused(editor: WhenEditor) -> None:
    choose(editor, Precision.EXACT)
    enter(editor, "moment_edit", SKIPPED)
    assert "does not exist" in trouble(editor)
    with pytest.raises(UserError) as caught:
        editor.value()
    assert caught.value.code == "time-skipped"


def test_a_time_that_came_twice_asks_which(editor: WhenEditor) -> None:
    choose(editor, Precision.EXACT)
    enter(editor, "moment_edit", TWICE)
    which = editor.findChild(QComboBox, "fold_combo")
    assert which is not None
    assert which.isVisible()
    with pytest.raises(UserError) as caught:
        editor.value()
    assert caught.value.code == "time-twice"
    which.setCurrentIndex(2)
    value = editor.value()
    assert value is not None
    assert value.start_utc == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert trouble(editor) == ""
    which.setCurrentIndex(1)
    first = editor.value()
    assert first is not None
    assert first.start_utc == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_end_before_its_beginning_is_refused(editor: WhenEditor) -> None:
    choose(editor, Precision.BETWEEN)
    enter(editor, "moment_edit", MORNING)
    enter(editor, "until_edit", MORNING - timedelta(minutes=1))
    assert trouble(editor)
    with pytest.raises(UserError) as caught:
        editor.value()
    assert caught.value.code == "time-reversed"


def test_what_cannot_be_yet_is_kept_in_the_draft(editor: WhenEditor, qtbot: QtBot) -> None:
    choose(editor, Precision.EXACT)
    enter(editor, "moment_edit", TWICE)
    other = WhenEditor()
    qtbot.addWidget(other)
    other.from_draft(editor.to_draft())
    assert other.to_draft() == editor.to_draft()


@pytest.mark.parametrize(
    "draft", [None, 7, [], {"precision": "soon"}, {"precision": 3, "local": "x", "fold": "a"}]
)
def test_a_strange_draft_says_nothing(editor: WhenEditor, draft: object) -> None:
    editor.from_draft(draft)
    assert editor.value() is None


def test_only_the_officer_edits(editor: WhenEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value(When(precision=Precision.ABOUT, local=MORNING))
    with qtbot.waitSignal(editor.edited):
        choose(editor, Precision.EXACT)


def test_the_wheel_changes_no_time(editor: WhenEditor) -> None:
    editor.set_value(When(precision=Precision.EXACT, local=MORNING))
    for name in ("precision_combo", "moment_edit"):
        field = editor.findChild(QComboBox if "combo" in name else QDateTimeEdit, name)
        assert field is not None
        field.setFocus()
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, NATURAL,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
    assert editor.value() == When(precision=Precision.EXACT, local=MORNING)


MINUTES = st.datetimes(datetime(2000, 1, 1), datetime(2049, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(local=MINUTES, length=st.integers(0, 10_000), fold=st.sampled_from([0, 1]))
def test_a_time_shown_is_the_time_taken(
    editor: WhenEditor, local: datetime, length: int, fold: int
) -> None:
    when = When(
        precision=Precision.BETWEEN,
        local=local,
        until=local + timedelta(minutes=length),
        fold=fold,
    )
    editor.set_value(when)
    try:
        taken = editor.value()
    except UserError as error:
        assert error.code == "time-skipped"
    else:
        assert taken is not None
        assert (taken.local, taken.until) == (when.local, when.until)
        assert taken.start_utc == when.start_utc or taken.fold == 0
