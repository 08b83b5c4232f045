# SPDX-License-Identifier: Apache-2.0
"""Searching all cases: what is typed finds what was written, and nothing that was typed harms."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cases.answers import ChecklistAnswer
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    Correction,
    DecisionRecorded,
    NoteRecorded,
    Outcome,
    PackRef,
    Payload,
    PersonAdded,
    PromptAnswered,
    Safe,
)
from app.cases.searchable import facets_of, words_of
from app.cases.when import LONDON, Precision, When, exactly
from app.errors import EnvironmentFault
from app.services.cases import open_case
from app.services.searching import (
    BATCH,
    SLICE,
    Query,
    Results,
    cases_with,
    catch_up,
    search,
)
from app.services.session import Session
from app.services.vaults import open_vault
from app.vault.peek import SEARCH
from app.vault.store import Store
from tests.app.cases.making import Author
from tests.ui.bench import PASSPHRASE as NEW_PASSPHRASE
from tests.ui.bench import new_vault


@pytest.fixture(scope="module")
def written(session: Session) -> dict[str, UUID]:
    """Two cases with something in them; the ids of their entries and cases."""
    ids = {code: open_case(session, code, {}).case_id for code in ("LANTERN 4", "PLOVER 8")}
    one, two = ids["LANTERN 4"], ids["PLOVER 8"]
    person = PersonAdded(
        person_id=uuid4(), category=Category.VICTIM, pseudonym="Nerys", name="Siân O’Hara"
    )
    note = "Mr O’Neill e-mailed the Café at 14:20; ring 07700 900123. The red car."
    for name, case_id, payload, days in (
        ("person", one, person, 0),
        ("note", one, NoteRecorded(text=note, heading="Venue"), 1),
        ("other", two, NoteRecorded(text="The car was red, said oneill. Email to follow."), 2),
        ("contact", one, _contact(person.person_id), 3),
        ("plan", one, _plan(person.person_id), 3),
        ("decision", two, _decision(), 40),
    ):
        ids[name] = _record(session, case_id, payload, days)
    fixed = Correction(of=ids["note"], reading="The blue car.", because="Misheard marmalade.")
    ids["correction"] = _record(session, one, fixed, 4)
    return ids


def _contact(person_id: UUID) -> ContactMade:
    return ContactMade(
        person_id=person_id,
        channel=Channel.PHONE,
        reached=True,
        safe=Safe.YES,
        content="Told about the bail date.",
    )


def _plan(person_id: UUID) -> ContactPlanSet:
    return ContactPlanSet(person_id=person_id, code_word="sycamore", details="After school run")


def _decision() -> DecisionRecorded:
    return DecisionRecorded(
        subject="Whether to ask for the phone",
        chosen="Not now",
        rationale="Nothing turns on it.",
        principles=("victim-centred",),
    )


def _record(session: Session, case_id: UUID, payload: Payload, days: int) -> UUID:
    when = exactly(datetime(2031, 9, 14, 12, tzinfo=UTC) + timedelta(days=days))
    return session.record(case_id, payload, when).head.id


def found(results: Results, ids: dict[str, UUID]) -> list[str]:
    names = {entry_id: name for name, entry_id in ids.items()}
    return [names.get(each.entry.id, each.entry.payload.kind) for each in results.found]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("o'neill", ["other", "note"]),
        ("O NEILL", ["other", "note"]),
        ("oneill", ["other", "note"]),
        ("o’nei", ["other", "note"]),
        ("cafe", ["note"]),
        ("CAFÉ", ["note"]),
        ("sian o'hara", ["person"]),
        ("e mail", ["other", "note"]),
        ("e-mail", ["other", "note"]),
        ("email", ["other", "note"]),
        ("07700900123", ["note"]),
        ("07700 900 123", ["note"]),
        ("07700 900123", ["note"]),
        ("14:20", ["note"]),
        ("red car", ["other", "note"]),
        ('"red car"', ["note"]),
        ('"red ca', ["note"]),
        ("mis marm", []),
        ("misheard marm", ["correction"]),
        ("blue car", ["correction"]),
        ("car NOT red", []),
        ("car OR red", []),
        ("{facets} : kdecision", []),
        ("lantern 4", ["case_opened"]),
        ("lantern 4 cafe", ["note"]),
        ("lantern cafe", ["note"]),
        ("cafe lan", ["note"]),
        ("plover cafe", []),
        ("sycamore", []),
        ("school run", ["plan"]),
        ("", []),
        ('"" * ( ^ :', []),
    ],
)
def test_what_is_typed_finds_what_was_written(
    session: Session, written: dict[str, UUID], typed: str, names: list[str]
) -> None:
    assert found(search(session, Query(typed)), written) == names


def test_it_is_narrowed_by_kind_day_person_principle_and_case(
    session: Session, written: dict[str, UUID]
) -> None:
    def names(**wanted: object) -> list[str]:
        return found(search(session, Query(**wanted)), written)  # type: ignore[arg-type]

    person = session.view(written["LANTERN 4"]).people
    (nerys,) = person.values()
    assert names(kinds=("decision", "contact")) == ["decision", "contact"]
    assert names(words="car", kinds=("correction",)) == ["correction"]
    assert names(words="car", case_id=written["PLOVER 8"]) == ["other"]
    assert names(principle="victim-centred") == ["decision"]
    assert names(first=date(2031, 9, 16), last=date(2031, 9, 17)) == ["plan", "contact", "other"]
    assert names(words="car", last=date(2031, 9, 15)) == ["note"]
    assert names(first=date(2031, 10, 1), last=date(2031, 12, 31)) == ["decision"]
    assert names(person=nerys) == ["plan", "contact", "person"]
    assert names(person=nerys, words="bail") == ["contact"]
    assert names(first=date(2031, 10, 1), last=date(2031, 9, 1)) == []


def test_a_corrected_entry_is_found_by_either_reading_and_says_so(
    session: Session, written: dict[str, UUID]
) -> None:
    original = next(f for f in search(session, Query("venue red")).found)
    assert original.entry.id == written["note"] and original.corrected
    (new,) = search(session, Query('"blue car"')).found
    assert new.entry.id == written["correction"] and not new.corrected
    assert new.code == "LANTERN 4"


def test_a_code_word_is_never_shown(session: Session, written: dict[str, UUID]) -> None:
    (plan,) = search(session, Query("school")).found
    assert plan.entry.id == written["plan"]
    assert plan.snippet.text == "After school run"
    assert [plan.snippet.text[a:b] for a, b in plan.snippet.marks] == ["school"]


def test_what_was_not_ticked_is_not_what_the_entry_says() -> None:
    answer = ChecklistAnswer(ticked=("a",), labels={"a": "Bedding", "b": "Clothing"})
    answered = PromptAnswered(
        prompt_id="s01.kept",
        stage_id="s01",
        question="What was kept?",
        pack=PackRef(pack_id="test", version="1"),
        wording="0" * 64,
        principles=(),
        outcome=Outcome.ANSWERED,
        answer=answer,
        because="2026-09-14",
        sets={"offence_end": "2026-09-14T01:00:00+01:00~"},
    )
    assert words_of(answered) == ("What was kept?", "Bedding", "2026-09-14")


def test_an_entry_of_an_unknown_or_uncertain_time_is_found_by_its_days(session: Session) -> None:
    case_id = open_case(session, "HERON 2", {}).case_id
    start = datetime(2019, 12, 30, 9)
    stretch = When(precision=Precision.BETWEEN, local=start, until=datetime(2020, 1, 2, 9))
    session.record(case_id, NoteRecorded(text="Some time then."), stretch)
    session.record(case_id, NoteRecorded(text="No idea."), When(precision=Precision.UNKNOWN))
    for day, count in ((date(2019, 12, 29), 0), (date(2019, 12, 31), 1), (date(2020, 1, 3), 0)):
        assert search(session, Query(first=day, last=day)).count == count
    assert search(session, Query(last=date(2020, 12, 31))).count == 1
    today = session.view(case_id).head.recorded_at.astimezone(ZoneInfo(LONDON)).date()
    assert search(session, Query("idea", first=today, last=today)).count == 1


def test_a_day_of_recording_is_one_of_the_clocks_on_the_wall() -> None:
    late = {"recorded_at": datetime(2026, 7, 1, 23, 30, tzinfo=UTC)}
    unknown = {"happened": When(precision=Precision.UNKNOWN)}
    entry = Author().note("Said late.").model_copy(update=late | unknown)
    assert facets_of(entry).days == (date(2026, 7, 2),)


def test_what_another_officer_recorded_is_told_apart(session: Session) -> None:
    other = Author()
    entries = (other.open_case(), other.note("Zephyr seen from the bridge."))
    session.take_in(entries[0].case_id, [(entry.to_json(), entry) for entry in entries])
    session.record(entries[0].case_id, NoteRecorded(text="Zephyr rang."))
    found = search(session, Query("zephyr")).found
    assert [each.own for each in found] == [True, False]


def test_cases_are_found_by_words_in_different_entries(
    session: Session, written: dict[str, UUID]
) -> None:
    assert cases_with(session, "bail lantern") == {written["LANTERN 4"]}
    assert cases_with(session, " ") is None
    assert cases_with(session, "bail plover") == frozenset()


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(['"', "*", "(", "NEAR", "a", "\x00", "\ud800", "é", "^", "1"]))
    .map(" ".join)
)  # fmt: skip
def test_any_text_is_safe_and_changes_nothing(
    session: Session, written: dict[str, UUID], typed: str
) -> None:
    catch_up(session)
    before = state(session.vault.store)
    search(session, Query(typed, case_id=written["LANTERN 4"]))
    cases_with(session, typed)
    assert state(session.vault.store) == before


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "P", "Z"]), min_size=1, max_size=30))
def test_every_word_that_was_written_finds_its_entry(session: Session, text: str) -> None:
    case_id = (
        next(iter(session.vault.store.case_ids()), None) or open_case(session, "X", {}).case_id
    )
    note = NoteRecorded(text=f"a {text}")
    entry_id = session.record(case_id, note).head.id
    results = search(session, Query(f"a {text}", case_id=case_id), limit=5)
    assert entry_id in {each.entry.id for each in results.found}


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE entry_words_data SET block = zeroblob(8)",
        "DELETE FROM entry_words_data",
        "DELETE FROM progress",
    ],
)
def test_a_broken_index_stops_no_recording_and_is_made_anew_at_once(
    session: Session, written: dict[str, UUID], harm: str
) -> None:
    wanted = Query("neill cafe")
    before = search(session, wanted)
    assert before.found
    index = session.vault.store.search._opened
    assert index is not None
    index.execute(harm)
    session.vault.store.search.close()
    for number in range(BATCH + 1):
        session.record(written["LANTERN 4"], NoteRecorded(text=f"Recorded all the same {number}."))
    after = search(session, wanted)
    assert after.found == before.found and after.progress.complete
    assert search(session, Query(f"recorded all the same {BATCH}")).count >= 1


def test_an_index_that_nothing_can_write_to_stops_no_recording(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "vault")
    case_id = open_case(session, "LANTERN 4", {}).case_id
    (tmp_path / "vault" / SEARCH).mkdir()
    for number in range(2 * BATCH):
        session.record(case_id, NoteRecorded(text=f"marmalade {number}"))
    with pytest.raises(EnvironmentFault):
        search(session, Query("marmalade"))
    (tmp_path / "vault" / SEARCH).rmdir()
    assert search(session, Query("marmalade")).count == 2 * BATCH
    session.close()


def test_what_is_recorded_is_found_at_once_however_the_casebook_ended(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "vault")
    case_id = open_case(session, "LANTERN 4", {}).case_id
    shelf = session.vault.store.search
    behind = set()
    for number in range(BATCH + 9):
        session.record(case_id, NoteRecorded(text=f"marmalade number {number}"))
        behind.add(shelf.behind(2 * BATCH))
    assert max(behind) == BATCH - 1 and 0 in behind, "it lags by a few, and no more"
    # As a killed process leaves it; the copy is opened by another.
    killed = shutil.copytree(tmp_path / "vault", tmp_path / "killed")
    assert search(session, Query("marmalade", case_id=case_id)).count == BATCH + 9
    assert len(cases_with(session, f"number {BATCH + 8}") or ()) == 1
    session.close()
    again = open_vault(killed, NEW_PASSPHRASE)
    assert again.vault.store.search.behind(BATCH) == 10  # the opening is one
    found = search(again, Query(f"marmalade number {BATCH + 8}"))
    assert [each.snippet.text for each in found.found] == [f"marmalade number {BATCH + 8}"]
    assert found.progress.complete
    again.close()


def test_an_index_far_behind_is_caught_up_in_slices(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "vault")
    case_id = open_case(session, "LANTERN 4", {}).case_id
    with session.vault.store.together():
        for number in range(SLICE + 1):
            session.record(case_id, NoteRecorded(text=f"marmalade {number}"))
    results = search(session, Query("marmalade"))
    assert not results.found and not results.progress.complete
    assert not catch_up(session, 300).complete and catch_up(session, 300).complete
    assert search(session, Query("marmalade")).count == SLICE + 1
    session.close()


def state(store: Store) -> list[object]:
    """All that a search could have changed, but for what was waiting to be found."""
    index = store.search._opened
    assert index is not None
    execute = store._connection.execute
    return [
        execute("SELECT * FROM entries").fetchall(),
        index.execute("SELECT * FROM entry_words_data").fetchall(),
        index.execute("SELECT * FROM progress").fetchall(),
        execute("SELECT * FROM drafts").fetchall(),
        execute("SELECT * FROM settings").fetchall(),
    ]
