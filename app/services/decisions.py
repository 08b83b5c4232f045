# SPDX-License-Identifier: Apache-2.0
"""Decisions: the templates that a case can start from, and recording what was decided."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded, GateAnswer
from app.cases.when import LONDON, When
from app.errors import Bug, UserError
from app.guidance.faults import NotInPack
from app.guidance.model.answers import Option
from app.guidance.model.decisions import DecisionTemplate, GateStep
from app.guidance.model.pack import Pack
from app.guidance.reading.facts import derive_facts
from app.guidance.reading.gates import (
    StepView,
    TemplateView,
    applying_steps,
    missing_steps,
    shut_options,
    template_views,
)
from app.services.journeys import CaseJourney
from app.services.session import Session

__all__ = [
    "StepView",
    "TemplateView",
    "missing_words",
    "record_decision",
    "review_day",
    "shut_words",
    "templates",
    "templates_of",
]

_COMMON = {"A", "An", "Any", "Before", "If", "It", "No", "Nobody", "Only", "That", "The", "There"}
_COMMON |= {"These", "They", "This", "Those", "Unless", "Until", "What", "When", "Whether", "While"}


def templates(session: Session, case_id: UUID) -> tuple[TemplateView, ...]:
    """What a decision in this case can start from: templates that fit the case come first."""
    view = session.view(case_id)
    return _views(session, view, session.pack_of(view))


def templates_of(session: Session, case: CaseJourney) -> tuple[TemplateView, ...]:
    """The same for a case that is read already; for any thread."""
    return _views(session, case.view, case.pack)


def review_day(session: Session, template: DecisionTemplate) -> date | None:
    """The day that a template proposes for looking again, counted from today; None if no day."""
    days = template.review.after_days
    if days is None:
        return None
    return session.clock.now().astimezone(ZoneInfo(LONDON)).date() + timedelta(days=days)


def record_decision(
    session: Session,
    case_id: UUID,
    payload: DecisionRecorded,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record a decision; ``slot`` names the draft it came from.

    A decision that names a template is held to its gate, as the case stands now. When it is
    refused the draft stays.

    Raises:
        UserError: no option was chosen, the option is closed for this case, a step that it needs
            is not settled, or the guidance of the case is another one by now.
        Bug: the template has no such option or step, or one is worded otherwise.
    """
    if payload.template is not None:
        payload = _through_gate(session, session.view(case_id), payload, payload.template)
    elif payload.option is not None or payload.gate:
        raise Bug(
            "A decision without a template had steps of one; nothing was recorded.",
            code="decision-without-template",
        )
    return session.record(case_id, payload, happened, slot=slot)


def _through_gate(
    session: Session, view: CaseView, payload: DecisionRecorded, template_id: str
) -> DecisionRecorded:
    """The decision with the guidance it was held to; raises as ``record_decision`` does."""
    ref = payload.pack or view.pack
    if ref != view.pack:
        raise UserError(
            "The guidance of this case has changed since you began: look at the steps again, then "
            "record.",
            code="guidance-changed",
        )
    pack = session.pack_for(ref)
    facts = derive_facts(view.fact_values(), session.clock.now())
    template = _template(pack, template_id)
    option = _option(template, payload.option)
    _check_names(option, payload.chosen)
    _check_worded_alike(template, payload.gate)
    shut = shut_options(template, facts, pack.named)
    if option.id in shut:
        raise UserError(shut_words(option, shut[option.id]), code="option-shut")
    steps = applying_steps(template, facts, pack.named)
    answered = {answer.step: answer.words for answer in payload.gate}
    missing = missing_steps(steps, option.id, answered)
    if missing:
        raise UserError(missing_words(option, missing), code="steps-missing")
    return payload.model_copy(update={"pack": ref})


def shut_words(option: Option, why: str) -> str:
    """Why an option is closed for a case, and what can be done about it, in one sentence."""
    reason = why.rstrip(".")
    return (
        f"“{_bare(option.label)}” is closed for this case: {_inside(reason)}; put on record what "
        "is known, or choose another option."
    )


def missing_words(option: Option, missing: Sequence[GateStep]) -> str:
    """Which steps an option still needs, and how to settle them, in one sentence."""
    first, more = missing[0], len(missing) - 1
    others = "" if not more else " and one more step" if more == 1 else f" and {more} more steps"
    settle = "write what was done" if first.answer == "text" else "tick it once it is done"
    if more:
        settle = "tick or answer each"
    return (
        f"“{_bare(option.label)}” still needs “{_bare(first.text)}”{others}: {settle}, or choose "
        "another option."
    )


def _views(session: Session, view: CaseView, pack: Pack) -> tuple[TemplateView, ...]:
    return template_views(pack, derive_facts(view.fact_values(), session.clock.now()))


def _template(pack: Pack, template_id: str) -> DecisionTemplate:
    for template in pack.decisions:
        if template.id == template_id:
            return template
    raise NotInPack("decision template")


def _option(template: DecisionTemplate, option_id: str | None) -> Option:
    if option_id is None:
        raise UserError(
            "Choose one of the options, or record the decision in your own words without the "
            "template.",
            code="option-missing",
        )
    for option in template.options:
        if option.id == option_id:
            return option
    raise NotInPack("option")


def _check_names(option: Option, chosen: str) -> None:
    """The record reads as the option that was let through; further words stand below it."""
    if chosen.partition("\n")[0] != option.label:
        raise Bug(
            "What was chosen is not worded as the option of this decision; nothing was recorded.",
            code="option-unknown",
        )


def _check_worded_alike(template: DecisionTemplate, gate: Sequence[GateAnswer]) -> None:
    """What was settled is what the guidance asks, each step once."""
    asked = {step.id: step.text for step in template.steps}
    named = [answer.step for answer in gate]
    if len(set(named)) != len(named) or any(asked.get(a.step) != a.text for a in gate):
        raise Bug(
            "A step of this decision is not worded as the guidance has it; nothing was recorded.",
            code="step-unknown",
        )


def _bare(text: str) -> str:
    return text.strip().rstrip(".")


def _inside(text: str) -> str:
    """A sentence for use inside another; a word that could be a name keeps its capital."""
    first = text.partition(" ")[0]
    return f"{first.lower()}{text[len(first) :]}" if first in _COMMON else text
