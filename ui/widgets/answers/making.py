# SPDX-License-Identifier: Apache-2.0
"""Makes the editor that a prompt asks for."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtWidgets import QWidget

from app.cases.kinds import PersonAdded
from app.guidance.model.answers import (
    Answer,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from ui.widgets.answers.base import AnswerEditor
from ui.widgets.answers.checklist import ChecklistEditor
from ui.widgets.answers.choice import ChoiceEditor
from ui.widgets.answers.figure import FigureEditor
from ui.widgets.answers.moment import MomentEditor
from ui.widgets.answers.people import PeopleEditor
from ui.widgets.answers.text import TextEditor
from ui.widgets.answers.yes_no import YesNoEditor


def make_editor(
    answer: Answer, people: Sequence[PersonAdded], parent: QWidget | None = None
) -> AnswerEditor:
    """An empty editor for this kind of answer; ``people`` are those of the case."""
    match answer:
        case TextAnswer():
            return TextEditor(parent)
        case ChoiceAnswer(options=options):
            return ChoiceEditor(options, parent)
        case ChecklistAnswer(options=options):
            return ChecklistEditor(options, parent)
        case YesNoAnswer():
            return YesNoEditor(parent)
        case DateTimeAnswer():
            return MomentEditor(parent)
        case PeopleAnswer(category=category):
            return PeopleEditor(people, category, parent)
        case FigureAnswer(unit=unit):
            return FigureEditor(unit, parent)
        case _:
            assert_never(answer)
