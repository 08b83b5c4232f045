# SPDX-License-Identifier: Apache-2.0
"""Feedback is kept apart from the case it came up in, and holds nothing of it."""

import json
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import Category
from app.errors import UserError
from app.guidance.reading.feedback import Feedback
from app.services.cases import add_person, change_facts, list_cases, open_case
from app.services.drafts import keep_draft
from app.services.feedback import (
    FEEDBACK_SLOT,
    PersonalComment,
    all_feedback,
    clear_feedback,
    export_feedback,
    give_feedback,
)
from app.services.session import Session

PROMPT = "s01.safe-now"


@pytest.fixture
def case_id(session: Session) -> UUID:
    """A case with people, a crime reference and a code."""
    clear_feedback(session)
    code = f"PLOVER {len(session.vault.store.case_ids()) + 1}"
    case_id = open_case(session, code, {"relationship": "ex-partner"}).case_id
    add_person(session, case_id, Category.VICTIM, "Victim 1", "Siân Fictional")
    add_person(session, case_id, Category.SUSPECT, "Suspect 1", "Jo O'Madeup")
    add_person(session, case_id, Category.WITNESS, "Neighbour Marmalade", "")
    change_facts(session, case_id, {"crime_ref": "42/12345/26"}, "Recorded by control.")
    return case_id


def refused(session: Session, case_id: UUID, comment: str) -> UserError:
    with pytest.raises(UserError) as caught:
        give_feedback(session, case_id, PROMPT, "other", comment)
    assert all_feedback(session) == ()
    return caught.value


def test_what_is_kept_holds_nothing_of_the_case(session: Session, case_id: UUID) -> None:
    give_feedback(session, case_id, PROMPT, "not-relevant", "Only for calls by telephone.")
    ((day, stored),) = session.vault.store.guidance.feedback()
    assert stored == {
        "prompt": PROMPT,
        "pack": session.current_pack.pack_id,
        "version": session.current_pack.version,
        "reason": "not-relevant",
        "comment": "Only for calls by telephone.",
    }
    assert day == session.clock.now().date()
    text = json.dumps(stored).casefold()
    for word in (
        str(case_id),
        "plover",
        "siân",
        "fictional",
        "ex-partner",
        session.author,
        "b4471",
    ):
        assert word.casefold() not in text


def test_the_record_of_the_case_does_not_tell_of_it(session: Session, case_id: UUID) -> None:
    before = session.view(case_id).head.hash
    give_feedback(session, case_id, PROMPT, "other")
    assert session.view(case_id).head.hash == before
    assert all_feedback(session)[0].comment is None


@pytest.mark.parametrize(
    ("comment", "word"),
    [
        ("Siân needed an interpreter.", "siân"),
        ("sian's phone was dead.", "sian's"),
        ("It helped Jo more than anyone.", "jo"),
        ("OMadeup was told.", "omadeup"),
        ("The plover case.", "plover"),
        ("See 42/12345/26.", "42/12345/26"),
        ("See crime 12345.", "12345"),
        ("Ask Marmalade next door.", "marmalade"),
        ("Robin Example says so.", "Robin Example"),
        ("b 4471 says so.", "B4471"),
    ],
)
def test_names_and_codes_are_refused(
    session: Session, case_id: UUID, comment: str, word: str
) -> None:
    error = refused(session, case_id, comment)
    assert isinstance(error, PersonalComment) and word in error.found
    assert word.casefold() not in error.sentence.casefold()


@pytest.mark.parametrize(
    "comment",
    [
        "The victim and the suspect were both there; so was a neighbour.",
        "It takes 42 minutes, for example, and 26 clicks.",
        "Say it for an ex-partner too.",
    ],
)
def test_common_words_are_not(session: Session, case_id: UUID, comment: str) -> None:
    give_feedback(session, case_id, PROMPT, "other", comment)
    assert [said.comment for said in all_feedback(session)] == [comment]


def test_a_code_word_agreed_with_the_victim_is_refused(session: Session, case_id: UUID) -> None:
    change_facts(session, case_id, {"crime_ref": "copper kettle"}, "Corrected.")
    refused(session, case_id, "Use copper-kettle as the word.")


@pytest.mark.parametrize(
    ("comment", "code"),
    [("a" * 1001, "feedback-too-long"), ("turned \u202e round", "feedback-not-plain")],
)
def test_what_cannot_be_shown_is_refused(
    session: Session, case_id: UUID, comment: str, code: str
) -> None:
    assert refused(session, case_id, comment).code == code


def test_all_of_it_goes_into_one_file_without_days_of_the_case(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="no feedback"):
        export_feedback(session, tmp_path / "none.json")
    give_feedback(session, case_id, "s02.own-words", "other", "Shorter.")
    give_feedback(session, case_id, PROMPT, "could-not-find")
    assert export_feedback(session, tmp_path / "feedback.json") == 2
    read = json.loads((tmp_path / "feedback.json").read_bytes())
    assert [said["prompt"] for said in read["feedback"]] == [PROMPT, "s02.own-words"]
    assert Feedback.model_validate(read["feedback"][0], strict=False).reason == "could-not-find"
    clear_feedback(session)
    assert all_feedback(session) == ()


def test_feedback_half_written_is_no_draft_of_the_case(session: Session, case_id: UUID) -> None:
    keep_draft(session, case_id, f"{FEEDBACK_SLOT}{PROMPT}", {"comment": "Sho"})
    row = next(row for row in list_cases(session) if row.case_id == case_id)
    assert row.drafts == 0
