# SPDX-License-Identifier: Apache-2.0
"""An intrusive request is made under a decision whose gate is settled, or not at all."""

from dataclasses import replace
from uuid import UUID

import pytest

from app.cases.kinds import Correction, DecisionRecorded, GateAnswer, RequestSort, RequestStep
from app.cases.material import Request, requests_of
from app.errors import UserError
from app.guidance.reading.gates import TemplateView
from app.services.cases import change_facts, open_case, suggest_code
from app.services.decisions import record_decision, templates
from app.services.requests import (
    NewRequestStep,
    Plan,
    change_request,
    gate_of,
    plan_request,
)
from app.services.session import Session

DEVICE, THIRD = RequestSort.DEVICE, RequestSort.THIRD_PARTY
MADE, RECEIVED = RequestStep.MADE, RequestStep.RECEIVED


@pytest.fixture
def case_id(session: Session) -> UUID:
    return open_case(session, suggest_code(session), {"counselling_material": "no"}).case_id


def template(session: Session, case_id: UUID, named: str) -> TemplateView:
    return next(each for each in templates(session, case_id) if each.template.id == named)


def decide(
    session: Session, case_id: UUID, named: str, option_id: str, victim_view: str = "They agree."
) -> None:
    """Record the decision with every step that its option needs in this case."""
    view = template(session, case_id, named)
    option = next(each for each in view.template.options if each.id == option_id)
    gate = tuple(
        GateAnswer(step=step.id, text=step.text, words="Done." if step.answer == "text" else "")
        for step in view.gate
        if option_id in step.needed_for
    )
    record_decision(
        session,
        case_id,
        DecisionRecorded(
            subject=view.template.subject,
            chosen=option.label,
            rationale="It may settle when they met.",
            victim_view=victim_view,
            template=named,
            option=option_id,
            gate=gate,
        ),
    )


def planned(session: Session, case_id: UUID, sort: RequestSort = DEVICE, about: str = "A") -> UUID:
    view = plan_request(
        session, case_id, Plan(sort, about, "Messages of 2 May", "When they met.", "Asked for them")
    )
    return requests_of(view)[-1].request_id


def step(
    session: Session, case_id: UUID, request: UUID, to: RequestStep, decision: UUID | None = None
) -> Request:
    because = "It is needed no longer." if to is RequestStep.WITHDRAWN else ""
    new = NewRequestStep(request, to, because=because, decision=decision)
    view = change_request(session, case_id, new)
    return next(each for each in requests_of(view) if each.request_id == request)


def refused(session: Session, case_id: UUID, request: UUID, to: RequestStep) -> str:
    before = len(session.view(case_id).entries)
    with pytest.raises(UserError) as refusal:
        step(session, case_id, request, to)
    assert refusal.value.code == "request-gate"
    assert len(session.view(case_id).entries) == before
    return refusal.value.sentence


def test_without_a_decision_no_request_is_made(session: Session, case_id: UUID) -> None:
    for sort in RequestSort:
        sentence = refused(session, case_id, planned(session, case_id, sort), MADE)
        assert sentence.startswith("No decision") and sentence.endswith("in this case.")


def test_a_decision_not_to_ask_is_none_to_ask(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id, THIRD)
    decide(session, case_id, "third-party-material", "no-request")
    assert "not to ask" in refused(session, case_id, request, MADE)
    decide(session, case_id, "third-party-material", "request")
    made = step(session, case_id, request, MADE)
    assert made.decision == session.view(case_id).of_kind["decision"][-1].id


def test_the_victims_view_belongs_to_it(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id, THIRD)
    decide(session, case_id, "third-party-material", "request-held-back", victim_view="  ")
    assert "the victim" in refused(session, case_id, request, MADE)


def test_what_became_known_since_asks_for_more(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id, THIRD)
    decide(session, case_id, "third-party-material", "request")
    change_facts(session, case_id, {"counselling_material": "yes"}, "The victim said so.")
    assert "still needs" in refused(session, case_id, request, MADE)
    decide(session, case_id, "third-party-material", "request")
    assert step(session, case_id, request, MADE).step is MADE


def test_one_decision_allows_one_request(session: Session, case_id: UUID) -> None:
    first, second = (planned(session, case_id, THIRD, about) for about in ("School", "Surgery"))
    decide(session, case_id, "third-party-material", "request")
    step(session, case_id, first, MADE)
    assert "another request" in refused(session, case_id, second, MADE)
    assert refused(session, case_id, second, MADE).endswith("“Surgery”.")


def test_nothing_is_taken_from_a_device_on_a_decision_to_ask(
    session: Session, case_id: UUID
) -> None:
    request = planned(session, case_id)
    decide(session, case_id, "phone-extraction", "ask-user")
    step(session, case_id, request, MADE)
    step(session, case_id, request, RequestStep.AGREED)
    assert "go ahead" in refused(session, case_id, request, RECEIVED)
    decide(session, case_id, "phone-extraction", "go-ahead")
    received = step(session, case_id, request, RECEIVED)
    assert received.decision == session.view(case_id).of_kind["decision"][-1].id
    assert not step(session, case_id, request, RequestStep.ENDED).is_open


def test_which_decision_it_is_can_be_said_but_not_made_up(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id)
    for _ in range(2):
        decide(session, case_id, "phone-extraction", "ask-user")
    first, second = session.view(case_id).of_kind["decision"]
    gate = gate_of(session, session.view(case_id), _named(session, case_id, request))
    assert gate is not None and [each.id for each in gate.allowed_by] == [second.id, first.id]
    with pytest.raises(UserError):
        step(session, case_id, request, MADE, decision=session.new_id())
    assert step(session, case_id, request, MADE, decision=first.id).decision == first.id


def test_a_decision_not_to_ask_that_came_later_wants_an_answer(
    session: Session, case_id: UUID
) -> None:
    request = planned(session, case_id, THIRD)
    decide(session, case_id, "third-party-material", "request")
    decide(session, case_id, "third-party-material", "no-request")
    new = NewRequestStep(request, MADE)
    with pytest.raises(UserError) as refusal:
        change_request(session, case_id, new)
    assert refusal.value.code == "request-doubt" and "not to ask" in refusal.value.sentence
    view = change_request(session, case_id, replace(new, because="That was about the surgery."))
    assert requests_of(view)[-1].history[-1].payload.because == "That was about the surgery."


def test_a_corrected_decision_wants_an_answer(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id, THIRD)
    decide(session, case_id, "third-party-material", "request")
    entry = session.view(case_id).of_kind["decision"][-1]
    session.record(case_id, Correction(of=entry.id, reading="Not to ask.", because="Slip."))
    with pytest.raises(UserError) as refusal:
        change_request(session, case_id, NewRequestStep(request, MADE))
    assert refusal.value.code == "request-doubt" and "corrected" in refusal.value.sentence
    # A new one has nothing against it.
    decide(session, case_id, "third-party-material", "request")
    change_request(session, case_id, NewRequestStep(request, MADE))


def test_answers_to_other_questions_settle_nothing(session: Session, case_id: UUID) -> None:
    decide(session, case_id, "third-party-material", "request")
    sound = session.view(case_id).of_kind["decision"][-1].payload
    assert isinstance(sound, DecisionRecorded)
    gate = tuple(answer.model_copy(update={"text": "Is it raining?"}) for answer in sound.gate)
    for forged in ({"gate": gate}, {"chosen": "Ask for everything there is"}):
        # As it may come from another casebook: nothing held it to its gate.
        other = open_case(session, suggest_code(session), {"counselling_material": "no"}).case_id
        request = planned(session, other, THIRD)
        session.record(other, sound.model_copy(update=forged))
        refused(session, other, request, MADE)


def test_steps_follow_one_another(session: Session, case_id: UUID) -> None:
    request = planned(session, case_id)
    with pytest.raises(UserError) as refusal:
        step(session, case_id, request, RequestStep.AGREED)
    assert refusal.value.code == "request-step"
    with pytest.raises(UserError) as refusal:
        change_request(session, case_id, NewRequestStep(request, RequestStep.WITHDRAWN))
    assert refusal.value.code == "request-because"
    assert step(session, case_id, request, RequestStep.WITHDRAWN).step is RequestStep.WITHDRAWN
    for plan in (Plan(DEVICE, "Phone", "", "why", "none"), Plan(DEVICE, "Phone", "All", "why")):
        with pytest.raises(UserError) as refusal:
            plan_request(session, case_id, plan)
        assert refusal.value.code == "request-empty"


def _named(session: Session, case_id: UUID, request: UUID) -> Request:
    return next(r for r in requests_of(session.view(case_id)) if r.request_id == request)
