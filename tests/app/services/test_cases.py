# SPDX-License-Identifier: Apache-2.0
"""The list of cases, their codes, and where each one stands."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.cases.answers import DateTimeAnswer
from app.cases.kinds import (
    Category,
    ClockChanged,
    ClockStep,
    NoteRecorded,
    Outcome,
    PersonChanged,
)
from app.cases.when import exactly
from app.errors import UserError
from app.services import cases
from app.services.cases import (
    add_person,
    change_facts,
    change_person,
    first_things,
    list_cases,
    open_case,
    suggest_code,
)
from app.services.clocks.recording import NewStep, record_step
from app.services.entries import record_answer, record_note
from app.services.journeys import read_journey
from app.services.session import Session


@pytest.fixture
def few_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """One word to make codes of."""
    monkeypatch.setattr(cases, "resource_bytes", lambda *_: b"lantern\n")


@pytest.mark.usefixtures("few_words")
def test_codes_never_run_out_and_none_is_suggested_that_would_be_refused(session: Session) -> None:
    for number in range(1, 9):
        open_case(session, f"lantern {number}", {})
    assert suggest_code(session) == "LANTERN 9"
    open_case(session, "LANTERN 9", {})
    assert suggest_code(session).removeprefix("LANTERN ") in map(str, range(10, 100))


def test_a_search_finds_what_an_officer_can_read_and_nothing_else(session: Session) -> None:
    case = open_case(session, "ORCHARD 1", {"relationship": "ex-partner"})
    record_note(session, case.case_id, NoteRecorded(text="Marmalade on the table."))
    answer = DateTimeAnswer(when=exactly(session.clock.now()))
    record_answer(session, case.case_id, "s01.when-ended", Outcome.ANSWERED, answer=answer)
    assert [row.code for row in list_cases(session, "marmalade orchard")] == ["ORCHARD 1"]
    head = session.view(case.case_id).head.payload
    assert head.kind == "prompt_answered"
    for hidden in (head.wording[:8], "prompt_answered", "europe", "s01.when", session.author[:6]):
        assert list_cases(session, hidden) == ()


def test_a_search_finds_what_was_said_of_a_clock_and_none_of_its_ids(session: Session) -> None:
    case_id = open_case(session, "ORCHARD 9", {}).case_id
    started = NewStep(rule="CK-84", clock=None, step=ClockStep.STARTED, about="Zinnia laptop")
    head = record_step(session, case_id, started, None).head.payload
    assert isinstance(head, ClockChanged)
    for shown in ("zinnia", "ck-84", "personal data lost"):
        assert [row.code for row in list_cases(session, shown)] == ["ORCHARD 9"]
    for hidden in (head.clock[:13], "clock_changed"):
        assert list_cases(session, hidden) == ()


def test_what_is_no_longer_asked_does_not_hold_a_case_at_its_stage(session: Session) -> None:
    case_id = open_case(session, "ORCHARD 2", {"victim_wish": "no-investigation"}).case_id
    _settle(session, case_id)
    assert read_journey(session, case_id).current.stage.id == "s02"
    change_facts(session, case_id, {"victim_wish": "wants-investigation"}, "Said so today.")
    _settle(session, case_id)
    last = session.pack.stages[-1].id
    assert read_journey(session, case_id).current.stage.id == last


def _settle(session: Session, case_id: UUID) -> None:
    """Set everything that is open aside for good, but put off what s02.saying-no asks."""
    while waiting := [
        view.prompt.id
        for view in read_journey(session, case_id).journey.prompts()
        if view.outcome == "open"
    ]:
        for prompt in waiting:
            later = prompt == "s02.saying-no"
            outcome = Outcome.LATER if later else Outcome.NOT_APPLICABLE
            record_answer(session, case_id, prompt, outcome, because="Settled.")


def test_what_is_first_says_why_in_words(session: Session) -> None:
    ended = session.clock.now() - timedelta(hours=20, minutes=30)
    facts = {"relationship": "ex-partner", "offence_end": ended.isoformat(timespec="minutes")}
    case_id = open_case(session, "ORCHARD 3", facts).case_id
    things = [
        thing
        for thing in first_things(session, 5_000)
        if thing.case_id == case_id and thing.clock is None
    ]
    first = things[0].because
    assert first.endswith(session.pack.prompt(things[0].prompt_id).why)
    assert first.startswith("First ten minutes of First contact, brought forward because")
    assert "the connection is ex-partner" in first
    assert any(", asked because " in thing.because for thing in things)


def test_first_steps_of_later_stages_are_not_counted_yet(session: Session) -> None:
    case_id = open_case(session, "PLOVER 8", {}).case_id
    (row,) = [each for each in list_cases(session) if each.case_id == case_id]
    assert row.stage_number == 1
    assert row.open_core == len(session.pack.stages[0].first_ten_minutes)


def test_a_person_is_known_better_only_when_something_changes(session: Session) -> None:
    case_id = open_case(session, "ORCHARD 20", {}).case_id
    view = add_person(session, case_id, Category.WITNESS, "Witness 1")
    (person,) = view.people.values()
    change = PersonChanged(
        person_id=person.person_id,
        category=Category.SUSPECT,
        pseudonym=" Suspect 1 ",
        because="Seen on the camera.",
    )
    for wrong in (
        {"category": Category.WITNESS, "pseudonym": "Witness 1 "},
        {"pseudonym": "  "},
        {"person_id": session.new_id()},
    ):
        with pytest.raises(UserError):
            change_person(session, case_id, change.model_copy(update=wrong))
    (known,) = change_person(session, case_id, change).people.values()
    assert (known.category, known.pseudonym) == (Category.SUSPECT, "Suspect 1")
