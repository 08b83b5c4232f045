# SPDX-License-Identifier: Apache-2.0
"""An entry says the same after storing, and any change to it is noticed."""

import hashlib
import json
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cases.answers import ChecklistAnswer, DateTimeAnswer, FigureAnswer
from app.cases.entry import is_sound, read_entry
from app.cases.ids import uuid7
from app.cases.kinds import (
    DecisionRecorded,
    GateAnswer,
    NoteRecorded,
    Outcome,
    PackRef,
    PromptAnswered,
)
from app.cases.when import exactly
from app.errors import EnvironmentFault
from tests.app.cases.making import START, Author, check_signature


def canonical(plain: object) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


any_text = st.text(min_size=1).filter(lambda t: t.strip() != "")


@given(any_text, st.text())
def test_an_entry_reads_back_as_it_was_recorded(text: str, verbatim: str) -> None:
    author = Author()
    entry = author.write(NoteRecorded(text="x" + text, verbatim=verbatim))
    assert read_entry(entry.to_json()) == entry
    assert is_sound(entry.to_json(), author.public, check_signature)


@pytest.mark.parametrize(
    "answer",
    [
        ChecklistAnswer(ticked=("a",), labels={"a": "A", "b": "B"}),
        DateTimeAnswer(when=exactly(START)),
        FigureAnswer(amount="2.50", unit="hours"),
    ],
)
def test_every_answer_kind_reads_back(answer: ChecklistAnswer) -> None:
    payload = PromptAnswered(
        prompt_id="s01.a",
        stage_id="s01",
        question="?",
        pack=PackRef(pack_id="p", version="1"),
        wording="0" * 64,
        principles=("victim-centred",),
        outcome=Outcome.ANSWERED,
        answer=answer,
        sets={"contexts": ("a", "b"), "victim_age": 30},
    )
    entry = Author().write(payload)
    assert read_entry(entry.to_json()) == entry


@given(any_text, st.text())
def test_a_decision_reads_back_with_the_steps_that_were_settled(text: str, words: str) -> None:
    author = Author()
    entry = author.write(
        DecisionRecorded(
            subject="x" + text,
            chosen="Search one shelf",
            rationale="It may not last.",
            template="search-the-shed",
            pack=PackRef(pack_id="p", version="1"),
            option="part",
            gate=(
                GateAnswer(step="notice", text="The notice was handed over."),
                GateAnswer(step="other-ways", text="Which other ways were tried?", words=words),
            ),
        )
    )
    assert read_entry(entry.to_json()) == entry
    assert is_sound(entry.to_json(), author.public, check_signature)


def test_a_decision_recorded_before_there_were_templates_still_reads_and_is_sound() -> None:
    author = Author()
    entry = author.write(DecisionRecorded(subject="Visit", chosen="Ring", rationale="Their wish"))
    plain = json.loads(entry.to_json())
    for name in ("hash", "signature"):
        del plain[name]
    for name in ("template", "pack", "option", "gate"):
        del plain["payload"][name]
    digest = hashlib.sha256(canonical(plain)).digest()
    signature = author.key.sign(b"casebook entry v1\x00" + digest)
    stored = canonical(plain | {"hash": digest.hex(), "signature": signature.hex()})
    assert read_entry(stored).payload == entry.payload
    assert is_sound(stored, author.public, check_signature)


@given(st.data())
def test_any_flipped_byte_is_noticed(data: st.DataObject) -> None:
    author = Author()
    stored = bytearray(author.note("Seen at the door at ten.").to_json())
    place = data.draw(st.integers(0, len(stored) - 1))
    stored[place] ^= data.draw(st.integers(1, 255))
    assert not is_sound(bytes(stored), author.public, check_signature)


def test_the_same_content_spelled_otherwise_is_not_what_was_recorded() -> None:
    author = Author()
    stored = author.note("one").to_json()
    respelled = json.dumps(json.loads(stored), sort_keys=True).encode()
    assert not is_sound(respelled, author.public, check_signature)


def test_an_entry_of_a_later_version_with_more_fields_stays_verifiable() -> None:
    """The check reads the stored JSON, so a field this version does not know is no obstacle."""
    author = Author()
    plain = json.loads(author.note("one").to_json())
    plain["payload"]["later_field"] = "x"
    del plain["hash"], plain["signature"]
    digest = hashlib.sha256(canonical(plain)).digest()
    plain["hash"] = digest.hex()
    plain["signature"] = author.key.sign(b"casebook entry v1\x00" + digest).hex()
    assert is_sound(canonical(plain), author.public, check_signature)


def test_what_is_not_an_entry_is_refused_without_its_text() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_entry(b'{"secret": "Casey"}')
    assert "Casey" not in str(caught.value) and caught.value.__cause__ is None


def test_errors_never_hold_what_was_written() -> None:
    with pytest.raises(ValidationError) as caught:
        NoteRecorded(text="", heading="Casey said " * 60)
    assert "Casey" not in str(caught.value)


@given(st.text(st.characters(codec=None, categories=["Cs", "Cc", "L"])))
def test_unprintable_characters_never_stop_a_note(text: str) -> None:
    note = NoteRecorded(text="x" + text)
    note.text.encode()
    assert len(note.text) <= len(text) + 1


def test_a_fact_is_made_storable_like_any_text() -> None:
    author = Author()
    author.open_case(crime_ref="42/\ud800\x00")
    assert author.entries[0].payload.facts["crime_ref"] == "42/\ufffd "  # type: ignore[union-attr]
    assert read_entry(author.entries[0].to_json()) == author.entries[0]


@pytest.mark.parametrize("year", [b"0001", b"9999"])
def test_an_entry_from_the_ends_of_the_calendar_is_refused(year: bytes) -> None:
    stored = Author().note("one").to_json()
    with pytest.raises(EnvironmentFault):
        read_entry(stored.replace(b'"recorded_at":"2026', b'"recorded_at":"' + year))


def test_ids_sort_by_time_and_are_version_7() -> None:
    early = uuid7(datetime(2026, 1, 1, tzinfo=UTC), b"\xff" * 10)
    late = uuid7(datetime(2026, 1, 1, 0, 0, 1, tzinfo=UTC), b"\x00" * 10)
    assert early < late and early.version == late.version == 7
    assert early.variant == uuid4().variant
    assert isinstance(early, UUID)
