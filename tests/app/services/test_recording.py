# SPDX-License-Identifier: Apache-2.0
"""What an officer can record, and what is refused with one sentence."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.answers import ChoiceAnswer, TextAnswer
from app.cases.kinds import Category, NoteRecorded, Outcome, PromptAnswered
from app.errors import UserError
from app.guidance.wording import wording_hash
from app.services.cases import (
    add_person,
    change_facts,
    check_record,
    open_case,
    read_case,
    suggest_code,
)
from app.services.drafts import drop_draft, keep_draft, read_drafts
from app.services.entries import record_answer, record_correction, record_note
from app.services.journeys import read_journey
from app.services.session import Session
from app.services.vaults import (
    KdfParameters,
    check_recovery_part,
    create_vault,
    new_recovery_words,
    open_vault,
    open_with_recovery,
)
from tests.app.services.conftest import OFFICER, PASSPHRASE


@pytest.fixture
def case_id(session: Session) -> UUID:
    return open_case(session, suggest_code(session), {}).case_id


def test_recording_drops_the_draft_it_came_from(session: Session, case_id: UUID) -> None:
    keep_draft(session, case_id, "note", {"text": "Seen at the do", "verbatim": "Siân: “no”"})
    keep_draft(session, case_id, "decision", {"subject": "another"})
    assert read_drafts(session, case_id)["note"].content["verbatim"] == "Siân: “no”"
    record_note(session, case_id, NoteRecorded(text="Seen at the door."), slot="note")
    assert list(read_drafts(session, case_id)) == ["decision"]
    drop_draft(session, case_id, "decision")
    assert read_drafts(session, case_id) == {}


def test_an_answer_keeps_the_wording_the_officer_saw_and_sets_its_fact(
    session: Session, case_id: UUID
) -> None:
    answer = ChoiceAnswer(option="no-investigation", label="Does not want an investigation")
    view = record_answer(
        session, case_id, "s02.victim-wish", Outcome.ANSWERED, answer=answer, verbatim="Not now."
    )
    payload = view.head.payload
    assert isinstance(payload, PromptAnswered)
    prompt = session.pack.prompt("s02.victim-wish")
    assert payload.question == prompt.question and payload.wording == wording_hash(prompt)
    assert view.facts["victim_wish"].value == "no-investigation"


def test_the_victims_wish_changes_the_list_and_answers_stay(
    session: Session, case_id: UUID
) -> None:
    def asked() -> set[str]:
        return {p.prompt.id for p in read_journey(session, case_id).journey.prompts()}

    assert "s02.saying-no" not in asked()
    change_facts(session, case_id, {"victim_wish": "no-investigation"}, "Said so today.")
    assert "s02.saying-no" in asked()
    record_answer(session, case_id, "s02.saying-no", Outcome.LATER, because="Asked to rest first.")
    change_facts(session, case_id, {"victim_wish": "wants-investigation"}, "")
    assert "s02.saying-no" in asked()


def test_what_cannot_be_recorded_is_refused_with_a_sentence(
    session: Session, case_id: UUID
) -> None:
    before = read_case(session, case_id)
    entry = before.head.id
    for attempt in (
        lambda: record_answer(session, case_id, "s01.first-words", Outcome.ANSWERED),
        lambda: record_answer(session, case_id, "s01.first-words", Outcome.LATER, because=" "),
        lambda: record_correction(session, case_id, entry, "", "why"),
        lambda: record_correction(session, case_id, entry, "reading", " "),
        lambda: record_correction(session, case_id, uuid4(), "reading", "why"),
        lambda: change_facts(session, case_id, {}, "because"),
        lambda: add_person(session, case_id, Category.OTHER, " "),
        lambda: open_case(session, before.code.lower(), {}),
        lambda: open_case(session, " ", {}),
        lambda: read_case(session, uuid4()),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.sentence.endswith(".")
    assert read_case(session, case_id) == before


def test_a_later_reading_is_the_same_from_the_disk(session: Session, case_id: UUID) -> None:
    answer = TextAnswer(text="Llŷr ap Enghraifft مثال تجريبي")
    record_answer(session, case_id, "s01.first-words", Outcome.ANSWERED, answer=answer)
    cached = read_case(session, case_id)
    session._views.clear()
    assert read_case(session, case_id) == cached


def test_a_casebook_opens_again_with_its_passphrase_and_with_its_recovery_key(
    tmp_path: Path,
) -> None:
    words = new_recovery_words()
    folder = tmp_path / "vault"
    made = create_vault(folder, OFFICER, PASSPHRASE, words, kdf=KdfParameters())
    case = open_case(made, "LANTERN 4", {})
    made.close()
    again = open_vault(folder, PASSPHRASE)
    assert read_case(again, case.case_id) == case and again.officer == OFFICER
    again.close()
    recovered = open_with_recovery(folder, " ".join(words))
    assert recovered.receiving_key.startswith("age1")
    recovered.close()


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        create_vault(tmp_path / "vault", OFFICER, "password1234", new_recovery_words())
    assert not (tmp_path / "vault").exists()


def test_the_recovery_key_is_checked_by_a_part_of_it() -> None:
    words = tuple(f"word{n}" for n in range(1, 13))
    assert check_recovery_part(words, (2, 12), (" Word2", "word12 "))
    assert not check_recovery_part(words, (2, 12), ("word2", "word11"))
    assert not check_recovery_part(words, (2, 12), ("word2",))


def test_a_case_can_be_checked_as_it_is_stored(session: Session, case_id: UUID) -> None:
    record_note(session, case_id, NoteRecorded(text="Seen at the door."))
    report = check_record(session, case_id)
    assert report.sound and report.entries == 2
