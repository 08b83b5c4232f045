# SPDX-License-Identifier: Apache-2.0
"""The officer's own words in a record are looked through before it leaves, and nothing else."""

from typing import get_args
from uuid import UUID

import pytest

from app.cases.answers import TextAnswer
from app.cases.kinds import (
    Category,
    DecisionRecorded,
    GateAnswer,
    NoteRecorded,
    Outcome,
    Payload,
)
from app.services.cases import add_person, open_case
from app.services.decisions import record_decision
from app.services.entries import record_answer, record_correction, record_note
from app.services.session import Session
from app.services.writing.check import WritingCheck, background_of
from app.services.writing.export_check import (
    OWN_WORDS,
    EntryFinding,
    entries_to_check,
    own_words,
    wording_of,
)
from tests.app.services.writing.test_check import surfaces

# What is not prose of the officer's own: who, when, which, and what others said.
NOT_OWN = {
    "authority", "about", "by", "changes", "code", "code_word", "details", "due", "held",
    "includes", "media_type", "named", "name", "next_on", "owner", "presumed_words", "pseudonym",
    "purpose", "question", "recipient", "recorded_in", "reference", "remarks", "response",
    "review_on", "signature", "times", "title", "to", "verbatim",
}  # fmt: skip


def kinds() -> list[type]:
    (union, *_) = get_args(Payload)
    return list(get_args(union))


def found_in(session: Session, case: UUID) -> tuple[EntryFinding, ...]:
    """What there is to look at in the record of a case."""
    entries = entries_to_check(session.view(case))
    return wording_of(WritingCheck(), background_of(session, case), entries)


def test_every_field_with_words_of_every_kind_is_looked_through_or_left_for_a_reason() -> None:
    for kind in kinds():
        name = kind.model_fields["kind"].default  # type: ignore[attr-defined]
        texts = {
            field
            for field, info in kind.model_fields.items()  # type: ignore[attr-defined]
            if info.annotation in (str, tuple[str, ...]) or "Text" in str(info.annotation)
        }
        ids = {f for f in texts if f.endswith(("_id", "_key")) or f in ("id", "prompt_id")}
        looked = set(OWN_WORDS[name])
        free = texts - ids - NOT_OWN - {"kind", "principles", "sha256", "up_to", "wording"}
        assert free - {"rule", "clock", "moment", "limit", "pause", "template", "option"} <= (
            looked | {"answer"}
        ), name


@pytest.mark.parametrize("kind", [kind.__name__ for kind in kinds()])
def test_every_field_that_is_looked_through_is_there(kind: str) -> None:
    found = next(each for each in kinds() if each.__name__ == kind)
    fields = found.model_fields  # type: ignore[attr-defined]
    assert set(OWN_WORDS[fields["kind"].default]) <= set(fields)


def test_all_own_words_of_a_decision_are_read_and_the_steps_too() -> None:
    decision = DecisionRecorded(
        subject="a",
        options=("b", "c"),
        chosen="d",
        rationale="e",
        points_for=("f",),
        points_against=("g",),
        victim_view="h",
        authority="not me",
        gate=(GateAnswer(step="s", text="not me", words="i"),),
    )
    assert list(own_words(decision)) == list("abcdefghi")


def test_what_is_to_look_at_is_named_with_its_entry(session: Session) -> None:
    case = open_case(session, "TAMARISK 4", {}).case_id
    add_person(session, case, Category.VICTIM, "Victim 1", "", "She claims she is unwell.")
    prompts = (prompt for stage in session.pack.stages for prompt in stage.prompts)
    prompt = next(prompt for prompt in prompts if prompt.answer.kind == "text")
    answer = TextAnswer(text="She claimed that he left.")
    record_answer(session, case, prompt.id, Outcome.ANSWERED, answer=answer)
    note = NoteRecorded(text="She rang at nine.", verbatim="He claims she claims it.")
    record_note(session, case, note)
    record_decision(
        session, case, DecisionRecorded(subject="x", chosen="y", rationale="She claims so.")
    )
    found = found_in(session, case)
    assert [(f.entry.payload.kind, f.finding.surface) for f in found] == [
        ("person_added", "claims"),
        ("prompt_answered", "claimed"),
        ("decision", "claims"),
    ]


def test_a_correction_stands_for_what_it_corrects(session: Session) -> None:
    case = open_case(session, "TAMARISK 5", {}).case_id
    noted = record_note(session, case, NoteRecorded(text="She claims he left.")).head.id
    assert surfaces(f.finding for f in found_in(session, case)) == ["claims"]
    record_correction(session, case, noted, "She says he left.", "A neutral word.")
    assert found_in(session, case) == ()
