# SPDX-License-Identifier: Apache-2.0
"""The record as rows: every entry in words, as it now reads, findable, and with its original."""

from datetime import date
from functools import partial
from uuid import UUID

import pytest

from app.cases.kinds import (
    ClockChanged,
    ClockStep,
    DecisionRecorded,
    GateAnswer,
    NoteRecorded,
    PackRef,
)
from app.cases.when import Precision, When, exactly
from app.services.cases import read_case
from app.services.decisions import record_decision
from app.services.entries import record_correction, record_note
from app.services.journeys import CaseJourney, read_journey
from tests.ui.bench import OFFICER, now
from tests.ui.conftest import BECAUSE, CORRECTED, FIRST_NOTE
from ui.models.entries import Group, RecordRow, matching, record_rows
from ui.models.payload_words import Words, say
from ui.workbench import Workbench


@pytest.fixture
def case(workbench: Workbench, case_id: UUID) -> CaseJourney:
    return now(workbench, partial(read_journey, workbench.session, case_id))


def row(case: CaseJourney, kind: str) -> RecordRow:
    return next(row for row in record_rows(case) if row.kind == kind)


def test_the_newest_entry_comes_first_and_each_has_its_number(case: CaseJourney) -> None:
    rows = record_rows(case)
    assert [r.number for r in rows] == list(range(len(case.view.entries), 0, -1))
    kinds = [r.kind for r in rows]
    assert kinds == ["Decision", "Correction", "Note", "Answer", "Person added", "Case opened"]


def test_a_correction_is_how_an_entry_reads_and_the_original_stays(case: CaseJourney) -> None:
    note = row(case, "Note")
    assert note.text == CORRECTED
    assert FIRST_NOTE in note.original and "I am all right." in note.original
    assert [c.because for c in note.corrections] == [BECAUSE]
    assert OFFICER.signature_line() in note.corrections[0].stamp


def test_a_correction_names_the_entry_that_it_corrects(case: CaseJourney) -> None:
    correction = row(case, "Correction")
    assert correction.heading == f"Corrects entry {row(case, 'Note').number}"
    assert BECAUSE in correction.text and not correction.correctable


def test_the_correction_of_a_correction_is_how_the_entry_reads(
    workbench: Workbench, case_id: UUID, case: CaseJourney
) -> None:
    first = case.view.corrections[row(case, "Note").entry_id][0].id
    again = partial(record_correction, workbench.session, case_id, first, "Rang at two.", "So.")
    now(workbench, again)
    read = now(workbench, partial(read_journey, workbench.session, case_id))
    note = row(read, "Note")
    assert note.text == "Rang at two."
    assert [c.text for c in note.corrections] == [CORRECTED, "Rang at two."]


def test_a_decision_names_its_stage_and_its_principles(
    workbench: Workbench, case: CaseJourney
) -> None:
    pack = workbench.session.pack
    stage = pack.stages[1]
    about = row(case, "Decision").about
    assert about == (f"{stage.number} {stage.short_title}", pack.principles[0].name)
    assert "For:\n• their wish" in row(case, "Decision").text


@pytest.mark.parametrize(
    ("group", "search", "kinds"),
    [
        (None, "lantern noon", ["Note"]),
        (None, "o'clock HOUR slow", ["Correction", "Note"]),
        (Group.DECISIONS, "", ["Decision"]),
        (Group.CORRECTIONS, "", ["Correction"]),
        (Group.OTHERS, "", ["Person added", "Case opened"]),
        (Group.ANSWERS, "lantern", []),
        (None, "   ", ["Decision", "Correction", "Note", "Answer", "Person added", "Case opened"]),
    ],
)
def test_the_record_is_narrowed_by_kind_and_by_words(
    case: CaseJourney, group: Group | None, search: str, kinds: list[str]
) -> None:
    assert [r.kind for r in matching(record_rows(case), group, search)] == kinds


def test_both_times_are_told_where_they_differ(workbench: Workbench, case_id: UUID) -> None:
    unknown = When(precision=Precision.UNKNOWN)
    note = NoteRecorded(text="Told later.")
    view = now(workbench, partial(record_note, workbench.session, case_id, note, unknown))
    read = now(workbench, partial(read_journey, workbench.session, case_id))
    recorded = exactly(view.head.recorded_at).words()
    assert row(read, "Note").times == f"Time not known, recorded {recorded}"
    assert row(read, "Decision").times == exactly(view.entries[-2].recorded_at).words()


def test_an_unknown_stage_or_principle_is_left_out(workbench: Workbench, case_id: UUID) -> None:
    odd = DecisionRecorded(
        subject="A", chosen="B", rationale="C", stage_id="s99", principles=("unheard-of",)
    )
    now(workbench, partial(record_decision, workbench.session, case_id, odd))
    read = now(workbench, partial(read_journey, workbench.session, case_id))
    assert row(read, "Decision").about == ()


def test_what_was_settled_before_a_decision_is_told_also_without_its_template(
    workbench: Workbench, case_id: UUID
) -> None:
    view = now(workbench, partial(read_case, workbench.session, case_id))
    payload = DecisionRecorded(
        subject="A",
        chosen="B",
        rationale="C",
        template="long-gone",
        pack=PackRef(pack_id="other-pack", version="2020.1"),
        option="no-more",
        gate=(
            GateAnswer(step="one", text="One was seen to."),
            GateAnswer(step="two", text="What of two?", words=" Asked twice. "),
        ),
    )
    heading, parts = say(Words(view, workbench.session.pack, {}), payload)
    told_parts = {part.name: part.text for part in parts}
    assert heading == "A"
    assert told_parts["Settled before it"] == (
        "• One was seen to.\n• What of two?\n   – Asked twice."
    )
    assert told_parts["Started from"] == "long gone; option “no-more”; other-pack, version 2020.1"


def test_everything_that_was_said_of_a_clock_is_a_part_of_its_entry(case: CaseJourney) -> None:
    said = ClockChanged(
        rule="CK-10",
        clock="ck-10",
        title="Bail: first 3 months",
        pack=PackRef(pack_id="base", version="1"),
        step=ClockStep.EXTENDED,
        about="Suspect 2",
        because="Conditions A to D are met.",
        leads_to="CK-11",
        day=date(2026, 7, 31),
        authority="Insp Sample 77",
        evidence="Custody record 118.",
        named="To 6 months",
        due="Thu 30 Apr 2026",
        withdraws=case.view.opened.id,
    )
    heading, parts = say(Words(case.view, case.pack, {case.view.opened.id: 1}), said)
    assert heading == "Bail: first 3 months: extended"
    assert [(part.name, part.text) for part in parts] == [
        ("Which", "Suspect 2"),
        ("Namely", "To 6 months"),
        ("Day", "31 Jul 2026"),
        ("Authorised by", "Insp Sample 77"),
        ("How, and where recorded", "Custody record 118."),
        ("Because", "Conditions A to D are met."),
        ("Withdraws", "Entry 1"),
        ("End shown then", "Thu 30 Apr 2026"),
        ("Rule", "CK-10; base, version 1"),
    ]
