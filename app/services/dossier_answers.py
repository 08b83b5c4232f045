# SPDX-License-Identifier: Apache-2.0
"""The demonstration's answers to prompts, read from data and recorded like an officer's own."""

import tomllib
from collections.abc import Container
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict

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
from app.cases.folding import CaseView
from app.cases.kinds import Outcome
from app.cases.when import exactly
from app.guidance.model.pack import Prompt
from app.services.entries import record_answer
from app.services.session import Session
from app.system.paths import resource_bytes


class DemoAnswer(BaseModel):
    """What the fictional officer answered to one prompt."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str
    at: datetime
    outcome: Outcome = Outcome.ANSWERED
    value: str = ""
    ticked: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    when: datetime | None = None
    text: str = ""
    verbatim: str = ""
    because: str = ""
    typed: bool = False


def read_demo_answers() -> tuple[DemoAnswer, ...]:
    """The answers that Casebook ships for its demonstration."""
    data = tomllib.loads(resource_bytes("demo", "answers.toml").decode())
    return tuple(DemoAnswer.model_validate(one) for one in data["answer"])


def read_text_samples() -> tuple[str, ...]:
    """Phrases that stand in the case of the demonstration.

    They are data, so that they stand in no compiled module: a check searches everything that is
    written for them.
    """
    data = tomllib.loads(resource_bytes("demo", "answers.toml").decode())
    return tuple(data["text_samples"])


def record_demo_answers(session: Session, case_id: UUID, *, without: Container[str] = ()) -> None:
    """Record all the demonstration's answers but those to the prompts ``without``."""
    for one in read_demo_answers():
        if one.prompt in without:
            continue
        view = session.view(case_id)
        prompt = session.pack_for(view.pack).prompt(one.prompt)
        record_answer(
            session,
            case_id,
            one.prompt,
            one.outcome,
            answer=answer_value(one, prompt, view) if one.outcome is Outcome.ANSWERED else None,
            text=one.text,
            verbatim=one.verbatim,
            because=one.because,
            happened=exactly(one.at),
        )


def answer_value(one: DemoAnswer, prompt: Prompt, view: CaseView) -> AnswerValue:
    """The answer in the form that the prompt takes."""
    spec = prompt.answer
    match spec.kind:
        case "choice":
            labels = {option.id: option.label for option in spec.options}
            return ChoiceAnswer(option=one.value, label=labels[one.value])
        case "checklist":
            labels = {option.id: option.label for option in spec.options}
            return ChecklistAnswer(ticked=one.ticked, labels=labels)
        case "yes-no":
            return YesNoAnswer.model_validate({"value": one.value})
        case "date-time":
            if one.when is None:
                raise KeyError(one.prompt)
            return DateTimeAnswer(when=exactly(one.when))
        case "people":
            ids = tuple(p.person_id for p in view.people.values() if p.name in one.people)
            return PeopleAnswer(people=ids)
        case "figure":
            return FigureAnswer(amount=one.value, unit=spec.unit)
        case "text":
            return TextAnswer(text=one.value)
