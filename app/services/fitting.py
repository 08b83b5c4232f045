# SPDX-License-Identifier: Apache-2.0
"""Whether facts and answers fit the guidance of their case, and what an answer makes known."""

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

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
from app.cases.kinds import PersonAdded
from app.cases.values import FactValue
from app.cases.when import read_fact
from app.errors import Bug, UserError
from app.guidance.model.answers import Answer, options_of
from app.guidance.model.pack import Fact, Pack, Prompt


def check_facts(pack: Pack, facts: Mapping[str, FactValue]) -> None:
    """Make sure that the guidance can read these facts.

    Raises:
        Bug: the guidance has no such fact, works it out itself, or cannot have that value.
    """
    known = {fact.id: fact for fact in pack.facts if not fact.derived}
    for name, value in facts.items():
        if name not in known or not _can_be(known[name], value):
            raise Bug(
                "Casebook made a mistake with a fact (quote A2). Nothing was recorded.",
                code="fact-unfit",
            )


def check_answer(prompt: Prompt, answer: AnswerValue, people: Mapping[UUID, PersonAdded]) -> None:
    """Make sure that this is an answer to what the prompt asks; ``people`` are the case's.

    Raises:
        Bug: it is of another kind, or names what was not there to choose.
    """
    if answer.kind != prompt.answer.kind or not _could_choose(prompt.answer, answer, people):
        raise Bug(
            "Casebook made a mistake with this answer (quote A1). Nothing was recorded.",
            code="answer-unfit",
        )


def facts_said(prompt: Prompt, answer: AnswerValue) -> dict[str, FactValue]:
    """The facts that an answer makes known, as the pack says the prompt feeds them.

    Raises:
        UserError: the fact is a whole number and the answer is none.
    """
    if not prompt.fed_facts:
        return {}
    value = _as_fact(answer)
    return {} if value is None else dict.fromkeys(prompt.fed_facts, value)


def _can_be(fact: Fact, value: FactValue) -> bool:
    match fact.kind:
        case "choice" | "yes-no":
            return value in fact.values
        case "choices":
            return isinstance(value, tuple) and _some_of(value, fact.values)
        case "number":
            return isinstance(value, int)
        case "date-time":
            return isinstance(value, str) and read_fact(value) is not None
        case "text":
            return isinstance(value, str)


def _could_choose(asked: Answer, answer: AnswerValue, people: Mapping[UUID, PersonAdded]) -> bool:
    labels = {option.id: option.label for option in options_of(asked)}
    match answer:
        case ChoiceAnswer(option=option, label=label):
            return labels.get(option) == label
        case ChecklistAnswer(ticked=ticked, labels=shown):
            return shown == labels and _some_of(ticked, tuple(labels))
        case FigureAnswer(unit=unit):
            return asked.kind == "figure" and asked.unit == unit
        case PeopleAnswer(people=named):
            wanted = asked.category if asked.kind == "people" else None
            fit = [p for p, person in people.items() if wanted in (None, person.category.value)]
            return _some_of(named, tuple(fit))
        case _:
            return True


def _some_of(chosen: tuple[object, ...], offered: tuple[object, ...]) -> bool:
    return set(chosen) <= set(offered) and len(set(chosen)) == len(chosen)


def _as_fact(answer: AnswerValue) -> FactValue | None:
    match answer:
        case ChoiceAnswer(option=option):
            return option
        case YesNoAnswer(value=value):
            return value
        case ChecklistAnswer(ticked=ticked):
            return ticked
        case TextAnswer(text=text):
            return text
        case FigureAnswer(amount=amount):
            return _whole(amount)
        case DateTimeAnswer(when=when):
            return when.as_fact()
        case PeopleAnswer():
            return None


def _whole(amount: str) -> int:
    number = Decimal(amount)
    if number != int(number):
        raise UserError("Give a whole number here, such as 26.", code="figure-not-whole")
    return int(number)
