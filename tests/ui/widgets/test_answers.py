# SPDX-License-Identifier: Apache-2.0
"""Every editor gives back what it was given, keeps its draft, and says what cannot be."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from app.cases.answers import (
    AnswerValue,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from app.cases.kinds import Category, PersonAdded
from app.cases.values import LONGEST_TEXT
from app.cases.when import Precision, When
from app.errors import UserError
from app.guidance.model import answers as asked
from ui.widgets.answers.base import AnswerEditor
from ui.widgets.answers.making import make_editor
from ui.widgets.answers.people import PeopleEditor

FEW = tuple(asked.Option(id=f"o{n}", label=f"Option {n} & more") for n in range(3))
MANY = tuple(asked.Option(id=f"o{n}", label=f"Option {n}") for n in range(9))
ALEX = PersonAdded(person_id=UUID(int=1), category=Category.WITNESS, pseudonym="Alex & Co")
VICTIM = PersonAdded(person_id=UUID(int=2), category=Category.VICTIM, pseudonym="Ms A")
PEOPLE = (ALEX, VICTIM)
LABELS = {option.id: option.label for option in FEW}

KINDS: list[tuple[asked.Answer, AnswerValue]] = [
    (asked.TextAnswer(kind="text"), TextAnswer(text="Two\nlines")),
    (asked.ChoiceAnswer(kind="choice", options=FEW), ChoiceAnswer(option="o1", label=LABELS["o1"])),
    (asked.ChoiceAnswer(kind="choice", options=MANY), ChoiceAnswer(option="o8", label="Option 8")),
    (asked.YesNoAnswer(kind="yes-no"), YesNoAnswer(value="not-known")),
    (
        asked.ChecklistAnswer(kind="checklist", options=FEW),
        ChecklistAnswer(ticked=("o0", "o2"), labels=LABELS),
    ),
    (
        asked.ChecklistAnswer(kind="checklist", options=FEW),
        ChecklistAnswer(ticked=(), labels=LABELS),
    ),
    (
        asked.DateTimeAnswer(kind="date-time"),
        DateTimeAnswer(when=When(precision=Precision.ABOUT, local=datetime(2026, 9, 14, 8, 40))),
    ),
    (asked.PeopleAnswer(kind="people"), PeopleAnswer(people=(ALEX.person_id, VICTIM.person_id))),
    (asked.FigureAnswer(kind="figure", unit="hours"), FigureAnswer(amount="72.5", unit="hours")),
]

Make = Callable[[asked.Answer], AnswerEditor]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Makes an editor for a kind of answer, in a case with two people."""

    def made(answer: asked.Answer) -> AnswerEditor:
        editor = make_editor(answer, PEOPLE)
        qtbot.addWidget(editor)
        editor.show()
        return editor

    return made


@pytest.mark.parametrize(("kind", "value"), KINDS)
def test_an_answer_shown_is_the_answer_taken(
    make: Make, kind: asked.Answer, value: AnswerValue
) -> None:
    editor = make(kind)
    assert editor.value() is None
    editor.set_value(value)
    assert editor.value() == value
    editor.set_value(None)
    assert editor.value() is None


@pytest.mark.parametrize(("kind", "value"), KINDS)
def test_a_draft_brings_the_answer_back(make: Make, kind: asked.Answer, value: AnswerValue) -> None:
    editor, again = make(kind), make(kind)
    editor.set_value(value)
    again.from_draft(editor.to_draft())
    assert again.value() == value


@pytest.mark.parametrize(("kind", "value"), KINDS)
@pytest.mark.parametrize("draft", [None, 3, "", {"a": [1]}, [7, None, "no-such-option"]])
def test_a_strange_draft_is_no_answer(
    make: Make, kind: asked.Answer, value: AnswerValue, draft: object
) -> None:
    editor = make(kind)
    editor.from_draft(draft)
    assert editor.value() is None


@pytest.mark.parametrize(("kind", "value"), KINDS)
def test_putting_an_answer_in_is_no_edit(
    make: Make, qtbot: QtBot, kind: asked.Answer, value: AnswerValue
) -> None:
    editor = make(kind)
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value(value)
        editor.from_draft(editor.to_draft())


@pytest.mark.parametrize(("kind", "value"), KINDS)
def test_the_focus_goes_to_the_first_field(
    make: Make, qtbot: QtBot, kind: asked.Answer, value: AnswerValue
) -> None:
    editor = make(kind)
    editor.setFocus()
    qtbot.waitUntil(lambda: editor.focusWidget() is not None)
    assert editor.isAncestorOf(editor.focusWidget())


def test_typing_is_an_edit(make: Make, qtbot: QtBot) -> None:
    editor = make(asked.TextAnswer(kind="text"))
    field = editor.findChild(QPlainTextEdit, "answer_edit")
    assert field is not None
    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(field, "She")
    assert editor.value() == TextAnswer(text="She")


def test_the_space_bar_chooses(make: Make, qtbot: QtBot) -> None:
    editor = make(asked.ChoiceAnswer(kind="choice", options=FEW))
    radio = editor.findChild(QRadioButton, "option_radio_o2")
    assert radio is not None
    with qtbot.waitSignal(editor.edited):
        QTest.keyClick(radio, Qt.Key.Key_Space)
    assert editor.value() == ChoiceAnswer(option="o2", label="Option 2 & more")
    assert radio.accessibleName() == "Option 2 & more"


def test_a_click_on_the_words_of_an_option_chooses_it(make: Make, qtbot: QtBot) -> None:
    editor = make(asked.ChecklistAnswer(kind="checklist", options=FEW))
    words = next(x for x in editor.findChildren(QLabel) if x.text() == "Option 1 & more")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert editor.value() == ChecklistAnswer(ticked=("o1",), labels=LABELS)


def test_many_options_are_a_list(make: Make) -> None:
    editor = make(asked.ChoiceAnswer(kind="choice", options=MANY))
    combo = editor.findChild(QComboBox, "option_combo")
    assert combo is not None
    assert (combo.isVisible(), combo.count()) == (True, 10)
    combo.setCurrentIndex(3)
    assert editor.value() == ChoiceAnswer(option="o2", label="Option 2")


def test_none_of_these_and_an_option_exclude_one_another(make: Make) -> None:
    editor = make(asked.ChecklistAnswer(kind="checklist", options=FEW))
    none, first = (editor.findChild(QCheckBox, n) for n in ("none_check", "option_check_o0"))
    assert none is not None
    assert first is not None
    first.click()
    none.click()
    assert editor.value() == ChecklistAnswer(ticked=(), labels=LABELS)
    first.click()
    assert editor.value() == ChecklistAnswer(ticked=("o0",), labels=LABELS)


@pytest.mark.parametrize(
    ("written", "amount"), [("72", "72"), (" 1,250 ", "1250"), ("-3.5", "-3.5"), ("1 000", "1000")]
)
def test_figures_as_people_write_them(make: Make, written: str, amount: str) -> None:
    editor = make(asked.FigureAnswer(kind="figure", unit="hours"))
    field = editor.findChild(QLineEdit, "amount_edit")
    assert field is not None
    field.setText(written)
    assert editor.value() == FigureAnswer(amount=amount, unit="hours")


@pytest.mark.parametrize("written", ["three", "1.2.3", "12 to 14", "1e5"])
def test_what_is_no_figure_is_refused(make: Make, written: str) -> None:
    editor = make(asked.FigureAnswer(kind="figure", unit="hours"))
    field = editor.findChild(QLineEdit, "amount_edit")
    assert field is not None
    field.setText(written)
    with pytest.raises(UserError):
        editor.value()


def test_only_people_of_the_category_are_offered(make: Make, qtbot: QtBot) -> None:
    editor = make(asked.PeopleAnswer(kind="people", category="witness"))
    names = [box.accessibleName() for box in editor.findChildren(QCheckBox)]
    assert names == ["Alex & Co, witness"]


def test_a_person_added_meanwhile_is_offered_and_ticks_stay(make: Make, qtbot: QtBot) -> None:
    editor = make(asked.PeopleAnswer(kind="people", category="suspect"))
    assert isinstance(editor, PeopleEditor)
    button = editor.findChild(QPushButton, "add_button")
    assert button is not None
    with qtbot.waitSignal(editor.person_wanted):
        button.click()
    suspect = PersonAdded(person_id=UUID(int=3), category=Category.SUSPECT, pseudonym="S")
    editor.set_people((*PEOPLE, suspect))
    editor.findChildren(QCheckBox)[0].click()
    editor.set_people((*PEOPLE, suspect))
    assert editor.value() == PeopleAnswer(people=(suspect.person_id,))


def test_more_words_than_an_entry_holds_are_refused_with_a_sentence(make: Make) -> None:
    editor = make(asked.TextAnswer(kind="text"))
    editor.from_draft("a" * (LONGEST_TEXT + 1))
    with pytest.raises(UserError, match="Record it in two parts"):
        editor.value()
