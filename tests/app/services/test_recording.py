# SPDX-License-Identifier: Apache-2.0
"""What an officer can record, and what is refused with one sentence."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.answers import (
    AnswerValue,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
)
from app.cases.kinds import Category, NoteRecorded, Outcome, PromptAnswered
from app.cases.values import FactValue
from app.cases.when import Precision, When
from app.errors import Bug, EnvironmentFault, UserError
from app.guidance.model.wording import wording_hash
from app.services.cases import (
    add_person,
    change_facts,
    check_record,
    list_cases,
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
from app.vault.store import Store
from tests.app.services.conftest import OFFICER, PASSPHRASE
from tests.app.vault.making import make_vault


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


def test_nothing_is_recorded_in_a_case_that_does_not_exist(session: Session, case_id: UUID) -> None:
    cases = session.vault.store.case_ids()
    with pytest.raises(UserError):
        record_note(session, uuid4(), NoteRecorded(text="A note without its case."))
    assert session.vault.store.case_ids() == cases
    assert list_cases(session)


def test_a_first_entry_into_a_case_not_read_yet_keeps_all_before_it(
    session: Session, case_id: UUID
) -> None:
    session._views.clear()
    view = record_note(session, case_id, NoteRecorded(text="After opening again."))
    session._views.clear()
    assert view == read_case(session, case_id) and len(view.entries) == 2


class FullDisk(Store):
    """A store that reads and refuses to append."""

    def append(self, *_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")


def test_when_the_disk_refuses_the_reading_stays_as_the_record_is(
    session: Session, case_id: UUID
) -> None:
    before = read_case(session, case_id)
    store = session.vault.store
    full = replace(
        session, vault=replace(session.vault, store=FullDisk(store._connection, store.source))
    )
    with pytest.raises(EnvironmentFault):
        record_note(full, case_id, NoteRecorded(text="Never recorded."))
    with pytest.raises(EnvironmentFault):
        open_case(full, "NEVER 1", {})
    assert read_case(full, case_id) == before
    assert "NEVER 1" not in {row.code for row in list_cases(full)}


def test_what_the_guidance_does_not_have_is_a_mistake_of_ours(
    session: Session, case_id: UUID
) -> None:
    before = read_case(session, case_id)
    wish, age = "s02.victim-wish", "s02.age"
    facts: list[dict[str, FactValue]] = [
        {"no_such_fact": "yes"},
        {"hours_since_offence": 3},
        {"victim_wish": "no-such-option"},
        {"victim_age": "thirty"},
        {"safe_now": 1},
        {"contexts": ("no-such-context",)},
        {"contexts": "alcohol"},
        {"offence_end": "2026-09-12T23:40:00"},
    ]
    answers: list[tuple[str, AnswerValue]] = [
        (wish, TextAnswer(text="wants it")),
        (wish, ChoiceAnswer(option="no-such-option", label="None")),
        (wish, ChoiceAnswer(option="no-investigation", label="Other words")),
        (age, FigureAnswer(amount="26", unit="months")),
        ("s01.contexts", ChecklistAnswer(ticked=(), labels={})),
    ]
    for changes in facts:
        with pytest.raises(Bug):
            change_facts(session, case_id, changes, "")
        with pytest.raises(Bug):
            open_case(session, "NEVER 1", changes)
    for prompt, answer in answers:
        with pytest.raises(Bug):
            record_answer(session, case_id, prompt, Outcome.ANSWERED, answer=answer)
    assert read_case(session, case_id) == before


def test_an_answer_names_people_of_the_case_alone(session: Session, case_id: UUID) -> None:
    prompts = [p for stage in session.pack.stages for p in stage.prompts]
    asked = next(
        p.id for p in prompts if p.answer.kind == "people" and p.answer.category == "witness"
    )
    add_person(session, case_id, Category.WITNESS, "Witness 1")
    witness, victim = add_person(session, case_id, Category.VICTIM, "Victim 1").people
    for people in ((uuid4(),), (victim,), (witness, witness)):
        answer = PeopleAnswer(people=people)
        with pytest.raises(Bug):
            record_answer(session, case_id, asked, Outcome.ANSWERED, answer=answer)
    record_answer(session, case_id, asked, Outcome.ANSWERED, answer=PeopleAnswer(people=(witness,)))


def test_a_whole_number_is_never_cut_from_another(session: Session, case_id: UUID) -> None:
    def age(amount: str) -> FactValue:
        answer = FigureAnswer(amount=amount, unit="years")
        view = record_answer(session, case_id, "s02.age", Outcome.ANSWERED, answer=answer)
        return view.facts["victim_age"].value

    assert age("26") == 26 and age("31.0") == 31
    with pytest.raises(UserError, match="whole number"):
        age("26.5")
    assert read_case(session, case_id).facts["victim_age"].value == 31


def test_of_a_range_a_fact_keeps_both_ends(session: Session, case_id: UUID) -> None:
    between = When(
        precision=Precision.BETWEEN,
        local=datetime(2026, 9, 12, 23, 40),
        until=datetime(2026, 9, 13, 0, 30),
    )
    answer = DateTimeAnswer(when=between)
    view = record_answer(session, case_id, "s01.when-ended", Outcome.ANSWERED, answer=answer)
    both = "2026-09-12T23:40:00+01:00/2026-09-13T00:30:00+01:00"
    assert view.facts["offence_end"].value == both
    known = change_facts(session, case_id, {"offence_start": both}, "").facts
    assert known["offence_start"].value == both


def test_a_text_too_long_to_record_is_refused_with_a_sentence(
    session: Session, case_id: UUID
) -> None:
    entry = read_case(session, case_id).head.id
    long = "x" * 200_001
    with pytest.raises(UserError, match="two parts"):
        record_answer(session, case_id, "s01.first-words", Outcome.ANSWERED, verbatim=long)
    with pytest.raises(UserError, match="two parts"):
        record_correction(session, case_id, entry, long, "why")


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


def test_a_casebook_that_cannot_be_used_does_not_stay_locked(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_vault(folder, PASSPHRASE).close()  # it holds no guidance
    for _ in range(2):
        with pytest.raises(EnvironmentFault) as caught:
            open_vault(folder, PASSPHRASE)
        assert caught.value.code == "database-damaged"


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
