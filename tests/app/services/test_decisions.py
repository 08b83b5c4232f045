# SPDX-License-Identifier: Apache-2.0
"""A decision that started from a template is held to its gate; a refusal loses nothing."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.cases.kinds import DecisionRecorded, GateAnswer, PackRef
from app.cases.searchable import words_of
from app.cases.values import FactValue
from app.errors import Bug, UserError
from app.guidance.model.pack import Pack
from app.services.cases import change_facts, list_cases, open_case, read_case, suggest_code
from app.services.decisions import record_decision, review_day, templates, templates_of
from app.services.drafts import keep_draft, read_drafts
from app.services.journeys import read_journey
from app.services.session import Session
from tests.app.guidance.making import DECISION, pack_of
from tests.app.services.packs import follow

NOTICE = GateAnswer(step="notice", text="The notice was handed over.")
WAYS = GateAnswer(step="other-ways", text="Which other ways were tried?", words="Asked twice.")
GROWN_UP = GateAnswer(step="grown-up", text="A grown-up was there.")


@pytest.fixture(scope="module")
def pack() -> Pack:
    for_all = DECISION.replace("search-the-shed", "open-the-gate").replace(
        'when = "relationship in [partner, ex-partner]"\n', ""
    )
    return pack_of({"decision": DECISION, "other_decision": for_all})


@pytest.fixture
def case_id(session: Session, pack: Pack) -> Iterator[UUID]:
    bundled = session.current_pack
    follow(session, pack)
    yield open_case(session, suggest_code(session), {"relationship": "ex-partner"}).case_id
    session.current_pack = bundled


LABELS = {"whole": "Search all of it", "part": "Search one shelf", "none": "Leave it alone"}


def decided(
    option: str | None, *gate: GateAnswer, template: str | None = "search-the-shed"
) -> DecisionRecorded:
    return DecisionRecorded(
        subject="Whether to search the shed",
        chosen=LABELS.get(option or "", "Something else"),
        rationale="It may not last.",
        template=template,
        option=option,
        gate=gate,
    )


def know(session: Session, case_id: UUID, **facts: FactValue) -> None:
    change_facts(session, case_id, facts, "They said so.")


def test_a_decision_is_recorded_with_its_gate_and_the_guidance_it_was_held_to(
    session: Session, case_id: UUID
) -> None:
    keep_draft(session, case_id, "decision", {"subject": "half"})
    view = record_decision(session, case_id, decided("part", NOTICE, WAYS), slot="decision")
    payload = view.head.payload
    assert isinstance(payload, DecisionRecorded)
    assert payload.pack == view.pack and payload.gate == (NOTICE, WAYS)
    assert (payload.template, payload.option) == ("search-the-shed", "part")
    assert read_drafts(session, case_id) == {}


def test_an_option_without_steps_needs_none(session: Session, case_id: UUID) -> None:
    assert record_decision(session, case_id, decided("none")).head.payload == decided(
        "none"
    ).model_copy(update={"pack": session.current_pack})


@pytest.mark.parametrize(
    ("decision", "code", "said"),
    [
        (
            decided("part"),
            "steps-missing",
            (
                "“Search one shelf” still needs “The notice was handed over”: tick it once it is "
                "done, or choose another option."
            ),
        ),
        (
            decided("whole", NOTICE),
            "option-shut",
            (
                "“Search all of it” is closed for this case: nobody has reported it yet; put on "
                "record what is known, or choose another option."
            ),
        ),
        (decided(None, NOTICE), "option-missing", "Choose one of the options"),
        (
            decided("part", NOTICE).model_copy(
                update={"pack": PackRef(pack_id="test-pack", version="2020.1")}
            ),
            "guidance-changed",
            "The guidance of this case has changed",
        ),
    ],
)
def test_what_is_still_missing_is_said_in_a_sentence_and_the_draft_stays(
    session: Session, case_id: UUID, decision: DecisionRecorded, code: str, said: str
) -> None:
    keep_draft(session, case_id, "decision", {"subject": "half"})
    before = read_case(session, case_id)
    with pytest.raises(UserError) as caught:
        record_decision(session, case_id, decision, slot="decision")
    assert caught.value.code == code and caught.value.sentence.startswith(said)
    assert caught.value.sentence.endswith(".")
    assert read_case(session, case_id) == before
    assert read_drafts(session, case_id)["decision"].content == {"subject": "half"}


def test_a_step_that_asks_for_words_needs_words(session: Session, case_id: UUID) -> None:
    know(session, case_id, reported="yes")
    blank = WAYS.model_copy(update={"words": " \n"})
    with pytest.raises(UserError) as caught:
        record_decision(session, case_id, decided("whole", NOTICE, blank))
    assert caught.value.sentence == (
        "“Search all of it” still needs “Which other ways were tried?”: write what was done, or "
        "choose another option."
    )
    with pytest.raises(UserError, match="and one more step: tick or answer each"):
        record_decision(session, case_id, decided("whole", blank))
    record_decision(session, case_id, decided("whole", NOTICE, WAYS))


def test_the_gate_follows_what_is_known_of_the_case(session: Session, case_id: UUID) -> None:
    know(session, case_id, victim_age=12)
    with pytest.raises(UserError, match="A grown-up was there"):
        record_decision(session, case_id, decided("part", NOTICE))
    know(session, case_id, victim_age=21)
    record_decision(session, case_id, decided("part", NOTICE, GROWN_UP))  # what was said stays


@pytest.mark.parametrize(
    "decision",
    [
        decided("part", NOTICE, template=None),
        decided(None, NOTICE, template=None),
        decided("part", NOTICE, template="no-such-template"),
        decided("no-such-option", NOTICE),
        decided("none").model_copy(update={"chosen": "Search all of it"}),
        decided("part", NOTICE, NOTICE),
        decided("part", NOTICE.model_copy(update={"text": "The notice was posted."})),
        decided("part", NOTICE, GateAnswer(step="no-such-step", text="Something.")),
    ],
)
def test_what_the_guidance_does_not_have_is_a_mistake_of_ours(
    session: Session, case_id: UUID, decision: DecisionRecorded
) -> None:
    before = read_case(session, case_id)
    with pytest.raises(Bug):
        record_decision(session, case_id, decision)
    assert read_case(session, case_id) == before


def test_templates_are_read_with_the_steps_of_the_case(session: Session, case_id: UUID) -> None:
    know(session, case_id, victim_age=12)
    found = templates(session, case_id)
    assert found == templates_of(session, read_journey(session, case_id))
    shed = next(view for view in found if view.template.id == "search-the-shed")
    assert shed.applies and shed.shut == {"whole": "Nobody has reported it yet."}
    assert [step.id for step in shed.gate] == ["notice", "other-ways", "grown-up", "tidy"]
    know(session, case_id, relationship="stranger")
    order = [(view.template.id, view.applies) for view in templates(session, case_id)]
    assert order == [("open-the-gate", True), ("search-the-shed", False)]


def test_a_review_is_proposed_for_a_day_or_for_none(session: Session, pack: Pack) -> None:
    template = pack.decisions[0]
    today = session.clock.now().astimezone(ZoneInfo("Europe/London")).date()
    assert review_day(session, template) == today + timedelta(days=28)
    event = template.review.model_copy(update={"after_days": None})
    assert review_day(session, template.model_copy(update={"review": event})) is None
    assert isinstance(today, date)


def test_words_at_a_step_can_be_searched_and_ids_cannot(session: Session, case_id: UUID) -> None:
    words = GateAnswer(step="notice", text=NOTICE.text, words="The harmonium was there.")
    decision = decided("part", words, template="search-the-shed")
    record_decision(session, case_id, decision)
    assert [row.case_id for row in list_cases(session, "harmonium")] == [case_id]
    assert not {"search-the-shed", "part", "notice"} & set(words_of(decision))
