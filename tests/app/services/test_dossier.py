# SPDX-License-Identifier: Apache-2.0
"""The whole fictional dossier goes through the services into a sound record."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.chain import verify_record
from app.cases.contacts import PromiseState, contacts, plan_of, promises, topics, victims
from app.cases.enquiries import State as LineState
from app.cases.enquiries import lines_of
from app.cases.entry import key_id
from app.cases.folding import CaseView
from app.cases.kinds import (
    Channel,
    Direction,
    Examines,
    NoteRecorded,
    Officer,
    OfficerJoined,
    ReviewOutcome,
    Safe,
    Sensitivity,
)
from app.cases.material import register_of
from app.clocks.standing import State
from app.services.cases import first_things, list_cases, open_case, suggest_code
from app.services.clocks.reading import Worst, read_clocks
from app.services.dossier import add_people, opening_facts, read_dossier, record_actions
from app.services.dossier_answers import read_demo_answers, record_demo_answers
from app.services.dossier_beside import DossierBeside, read_beside
from app.services.dossier_by_hand import read_by_hand
from app.services.dossier_shape import Dossier
from app.services.journeys import read_journey
from app.services.reviews import read_supervision
from app.services.session import Session
from app.vault.signing import check_signature
from tests.app.services.clocks.clock_bench import SetClock


@dataclass(frozen=True)
class Recorded:
    """The dossier as a case of a casebook that holds no other."""

    session: Session
    case_id: UUID
    entries: Mapping[int, UUID]

    def at(self, *parts: int) -> Session:
        """The casebook at a time of November or December 2026 (UTC)."""
        self.session.clock = SetClock(datetime(2026, *parts, tzinfo=UTC))  # type: ignore[misc,arg-type]
        return self.session


@pytest.fixture(scope="module")
def recorded(session: Session) -> Recorded:
    session.clock = SetClock(datetime(2026, 11, 9, 9, tzinfo=UTC))
    dossier = read_dossier()
    case_id = open_case(session, suggest_code(session), opening_facts(dossier)).case_id
    add_people(session, case_id, dossier)
    record_demo_answers(session, case_id)
    return Recorded(session, case_id, record_actions(session, case_id, dossier, already={}))


def assert_verifies(session: Session, view: CaseView) -> None:
    """Every chain is whole, and signed by the officer whose it says it is."""
    joined = [entry.payload for entry in view.of_kind["officer_joined"]]
    keys = [session.vault.signing.public]
    keys += [bytes.fromhex(j.public_key) for j in joined if isinstance(j, OfficerJoined)]
    assert len(keys) == 1 + len(joined) > 1
    stored = session.vault.store.entries(view.case_id)
    report = verify_record(stored, {key_id(key): key for key in keys}, check_signature)
    assert report.sound and report.entries == len(view.entries)


def test_the_dossier_becomes_a_case_that_reads_and_verifies(recorded: Recorded) -> None:
    session, case_id, entries = recorded.session, recorded.case_id, recorded.entries
    dossier = read_dossier()
    case = read_journey(session, case_id)

    assert len(entries) == len(dossier.actions)
    kinds: Counter[str] = Counter(entry.payload.kind for entry in case.view.entries)
    told = Counter(action.kind for action in dossier.actions)
    as_told = {
        "decision": told["decision"],
        "correction": told["correction"],
        "contact": told["contact"],
        "enquiry_opened": told["enquiry_open"],
        "enquiry_changed": told["enquiry_close"],
        "material_added": told["material"],
        "review": told["review"],
        "note": told["note"] + told["answer"] + told["clock_event"] + told["export"],
    }
    assert {kind: kinds[kind] for kind in as_told} == as_told
    assert {"contact_plan", "topic_told", "promise_settled", "material_changed"} <= set(kinds)
    assert case.view.facts["victim_wish"].value == "wants-investigation"
    assert case.view.facts["strangulation"].value == "yes"
    assert len(case.view.corrections[entries[13]]) == 1
    assert case.journey.stages[0].status == "begun" and case.journey.stages[1].status == "done"
    assert all(case.journey.stages[0].served.values())
    assert len(case.view.answers) == len(read_demo_answers())

    assert_verifies(session, case.view)


def test_the_list_of_cases_says_where_each_one_stands(recorded: Recorded) -> None:
    session = recorded.session
    row = list_cases(session)[0]
    assert row.stage_number == 3 and row.context.startswith("Met online")
    assert row.open_core == 1
    assert list_cases(session, "marmalade SIÂN") == (row,)
    assert list_cases(session, "marmalade nowhere") == ()


def test_the_case_has_its_clocks_through_its_facts_and_what_was_done(recorded: Recorded) -> None:
    session = recorded.at(11, 24, 9)
    view = session.view(recorded.case_id)
    clocks = {clock.key: clock for clock in read_clocks(session, view)}
    (bail,) = clocks["ck-10"].dues
    assert bail.cautious is not None
    assert bail.cautious.day == date(2026, 12, 15)
    assert clocks["ck-40"].standing.state is State.SATISFIED
    assert clocks["rv-28d"].standing.next_due is not None
    assert not [c for c in clocks.values() if c.worst is Worst.LIBERTY]


def test_first_things_are_three_with_their_case_and_reason(recorded: Recorded) -> None:
    session = recorded.at(11, 10, 9)
    first, *others = first_things(session)
    assert first.case_id == recorded.case_id
    assert first.promise is not None
    assert first.because.startswith("You promised Victim 1 this by Fri 6 Nov.")
    asked, prompt = others
    assert asked.review == "asked" and asked.question == "Send today"
    assert prompt.prompt_id == "s03.fading"
    why = session.pack.prompt("s03.fading").why
    assert prompt.because == f"First ten minutes of Safety and early evidence. {why}"
    put_off = next(t for t in first_things(session, 500) if t.prompt_id == "s01.first-checks")
    assert put_off.because.startswith("Put off in First contact")
    assert " Your reason: Surname not known yet" in put_off.because


def test_bail_that_ends_soon_comes_before_the_first_prompts(recorded: Recorded) -> None:
    session = recorded.at(12, 2, 9)
    bail = next(thing for thing in first_things(session) if thing.clock == "ck-10")
    assert "due Tue 15 Dec, in 13 days. CK-10." in bail.because


def test_its_lines_of_enquiry_are_opened_and_followed_as_it_tells(recorded: Recorded) -> None:
    lines = lines_of(recorded.session.view(recorded.case_id))
    assert [line.state for line in lines] == [LineState.CLOSED] * 6 + [LineState.OPEN] * 2
    camera, housemate = lines[0], lines[3]
    assert camera.opening.title == "CCTV at The Placeholder Arms, whole evening"
    assert camera.due == date(2026, 9, 26) and camera.opening.examines is Examines.SUSPECT
    assert camera.opening.because.startswith("Shows what the suspect did and knew")
    assert housemate.direction is Direction.AWAY
    assert housemate.ended is not None and housemate.ended.id == recorded.entries[27]
    gp = lines[5].opening.because
    assert 'The victim\'s view: "That one appointment is fine."' in gp
    assert "The victim was told of it: Mon 28 Sep 2026 09:10" in gp


def test_what_was_promised_to_the_victim_is_followed_to_its_end(recorded: Recorded) -> None:
    view = recorded.session.view(recorded.case_id)
    states = Counter(promise.state for promise in promises(view))
    assert states == {PromiseState.KEPT: 8, PromiseState.NOT_KEPT: 1, PromiseState.OPEN: 1}
    missed = next(each for each in promises(view) if each.state is PromiseState.NOT_KEPT)
    assert missed.due == date(2026, 10, 9)
    tries = [each for each in contacts(view) if not each.payload.reached]
    assert [each.entry.id for each in tries] == [recorded.entries[40]]
    (victim,) = victims(view)
    plan = plan_of(view, victim.person_id)
    assert plan is not None and len(plan.earlier) == 3
    assert plan.payload.channels[0] is Channel.TEXT and plan.payload.every_days == 7
    assert [told.payload.to for told in topics(view)] == [
        "DC Hana Mocktree, recorded interview"
    ] * 3


def test_its_register_and_reviews_are_what_it_tells(recorded: Recorded) -> None:
    view = recorded.session.view(recorded.case_id)
    clothes, camera, report = register_of(view)
    assert clothes.added.reference == "RE/3 to RE/7"
    assert clothes.sensitivity is Sensitivity.SENSITIVE and clothes.sensitive_because
    assert camera.sensitivity is Sensitivity.NOT_SENSITIVE and camera.presumed == "cp-05"
    assert len(camera.examined) == len(report.examined) == 1
    reviews = read_supervision(view).reviews
    assert all(review.countersigned for review in reviews)
    assert {review.payload.reviewer.number for review in reviews} == {"B2210", "B1107"}
    assert reviews[-1].payload.outcome is ReviewOutcome.CHALLENGED
    assert reviews[0].next_day == date(2026, 11, 9)


def test_what_is_beside_the_dossier_names_actions_of_the_right_kind() -> None:
    actions, beside = read_dossier().actions, read_beside()
    places = [each.place for each in beside.actions]
    assert places == sorted(set(places))
    fits: Mapping[str, tuple[str, ...]] = {
        "title": ("enquiry_open",),
        "examines": ("enquiry_open",),
        "enough": ("enquiry_close",),
        "promise": ("contact",),
        "repeats": ("contact",),
        "held": ("material",),
        "sensitive_because": ("material",),
        "outcome": ("review",),
        "challenge": ("review",),
        "nature": ("note", "answer"),
    }
    for each in beside.actions:
        for field in each.model_fields_set & fits.keys():
            assert actions[each.place].kind in fits[field], (each.place, field)
    by_hand = read_by_hand()
    assert beside.of(by_hand.closing.of).title and beside.of(by_hand.contact.keeps).promise


SAMPLE = Path(__file__).parents[2] / "data" / "dossiers" / "two_officers.json"


@pytest.fixture(scope="module")
def sample(session: Session) -> Recorded:
    """A dossier of two officers, without anything beside it but the words it uses."""
    session.clock = SetClock(datetime(2026, 11, 9, 9, tzinfo=UTC))
    dossier = Dossier.model_validate_json(SAMPLE.read_bytes())
    case_id = open_case(session, suggest_code(session), {}).case_id
    add_people(session, case_id, dossier)
    words = read_beside()
    beside = DossierBeside(channels=words.channels, targets=words.targets)
    entries = record_actions(session, case_id, dossier, already={}, beside=beside)
    return Recorded(session, case_id, entries)


def test_each_officer_of_a_dossier_signs_what_they_did(sample: Recorded) -> None:
    view = sample.session.view(sample.case_id)
    assert_verifies(sample.session, view)
    assert len(sample.entries) == 13
    names = view.officers()
    by_place = {
        place: names[entry.author].name
        for place, entry_id in sample.entries.items()
        for entry in view.entries
        if entry.id == entry_id
    }
    assert [by_place[place] for place in (0, 8, 9, 10, 11, 12)] == [
        "Toni Test",
        "Robin Example",  # the dossier's officer is the officer of the casebook
        "Uma Unit",
        "Vic Visitor",
        "Toni Test",
        "Robin Example",
    ]
    assert len(view.corrections[sample.entries[0]]) == 1
    visitor = read_supervision(view).reviews[0].payload
    assert visitor.reviewer == Officer(
        name="Vic Visitor", rank="DI", number="V9", force="Borsetshire"
    )
    assert visitor.outcome is ReviewOutcome.AGREED


def test_a_dossier_is_read_without_guessing_where_it_says_nothing(sample: Recorded) -> None:
    view = sample.session.view(sample.case_id)
    (line,) = lines_of(view)
    assert line.opening.title == "Doorbell camera of the neighbour"
    assert line.opening.examines is Examines.CIRCUMSTANCES
    assert line.due == date(2026, 6, 7)  # half past midnight in London
    assert line.state is LineState.CLOSED
    (item,) = register_of(view)
    assert item.added.reference == "TT/1 to TT/6" and item.sensitive_because == ""
    told, tried = reversed(contacts(view))
    assert told.payload.reached and not tried.payload.reached
    assert told.payload.channel is tried.payload.channel is Channel.PHONE
    assert told.payload.safe is Safe.NOT_ASKED
    assert "By: phone (sister's)" in told.payload.content
    assert [promise.due for promise in promises(view)] == [date(2026, 6, 2), date(2026, 6, 1)]
    payloads = [entry.payload for entry in view.of_kind["note"]]
    notes = [payload for payload in payloads if isinstance(payload, NoteRecorded)]
    assert len(notes) == 4 and {note.nature for note in notes} == {None}
    shared = next(note for note in notes if note.heading == "Shared: shift hand-over")
    assert "Left out: wellbeing remarks" in shared.text
