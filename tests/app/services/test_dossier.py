# SPDX-License-Identifier: Apache-2.0
"""The whole fictional dossier goes through the services into a sound record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.cases.chain import verify_record
from app.cases.entry import key_id
from app.cases.kinds import Correction, DecisionRecorded, NoteRecorded
from app.clocks.standing import State
from app.services.cases import first_things, list_cases, open_case, suggest_code
from app.services.clocks.reading import Worst, read_clocks
from app.services.dossier import add_people, opening_facts, read_dossier, record_actions
from app.services.dossier_answers import read_demo_answers, record_demo_answers
from app.services.journeys import read_journey
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


def test_the_dossier_becomes_a_case_that_reads_and_verifies(recorded: Recorded) -> None:
    session, case_id, entries = recorded.session, recorded.case_id, recorded.entries
    dossier = read_dossier()
    case = read_journey(session, case_id)

    assert len(entries) == len(dossier.actions)
    kinds = [type(entry.payload) for entry in case.view.entries]
    assert kinds.count(DecisionRecorded) == 5 and kinds.count(Correction) == 2
    assert kinds.count(NoteRecorded) == len(dossier.actions) - 7
    assert case.view.facts["victim_wish"].value == "wants-investigation"
    assert case.view.facts["strangulation"].value == "yes"
    assert len(case.view.corrections[entries[13]]) == 1
    assert case.journey.stages[0].status == "begun" and case.journey.stages[1].status == "done"
    assert all(case.journey.stages[0].served.values())
    assert len(case.view.answers) == len(read_demo_answers())

    public = session.vault.signing.public
    stored = session.vault.store.entries(case_id)
    report = verify_record(stored, {key_id(public): public}, check_signature)
    assert report.sound and report.entries == len(case.view.entries)


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
    assert first.prompt_id == "s03.fading"
    assert [t.prompt_id for t in others] == ["s04.read-first", "s04.wish-date"]
    why = session.pack.prompt("s03.fading").why
    assert first.because == f"First ten minutes of Safety and early evidence. {why}"
    put_off = next(t for t in first_things(session, 500) if t.prompt_id == "s01.first-checks")
    assert put_off.because.startswith("Put off in First contact")
    assert " Your reason: Surname not known yet" in put_off.because


def test_bail_that_ends_soon_comes_before_the_first_prompts(recorded: Recorded) -> None:
    session = recorded.at(12, 2, 9)
    bail = next(thing for thing in first_things(session) if thing.clock == "ck-10")
    assert "due Tue 15 Dec, in 13 days. CK-10." in bail.because
