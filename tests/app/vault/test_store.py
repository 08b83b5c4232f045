# SPDX-License-Identifier: Apache-2.0
"""The store keeps entries for ever and in order, and replaces only drafts and settings."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cases.chain import verify_record
from app.cases.entry import FIRST, Entry, key_id
from app.errors import Bug, EnvironmentFault
from app.vault.driver import Connection, connect
from app.vault.signing import check_signature
from app.vault.store import Store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER

KEY = bytes(32)


def record(store: Store, *entries: Entry) -> None:
    for entry in entries:
        store.append(entry.to_json(), entry)


@pytest.fixture
def raw(store: Store, tmp_path: Path) -> Connection:
    """The same database past the store, as a wrong-doer with the key would hold it."""
    return connect(tmp_path / "casebook.db", KEY)


def test_entries_come_back_as_they_were_signed_and_in_order(store: Store) -> None:
    author = Author()
    record(
        store, author.open_case(), author.note("First."), author.note("Second \u2014 caf\u00e9.")
    )
    assert store.entries(author.case_id) == author.stored()
    keys = {key_id(author.public): author.public}
    assert verify_record(store.entries(author.case_id), keys, check_signature).sound
    assert store.entries(uuid4()) == []


def test_cases_come_in_the_order_in_which_they_began(store: Store) -> None:
    authors = [Author(case_id=UUID(int=number)) for number in (9, 3, 7)]
    record(store, *[author.open_case() for author in authors])
    record(store, authors[1].note("Later."))
    assert store.case_ids() == [author.case_id for author in authors]


def test_a_chain_end_tells_where_to_go_on(store: Store) -> None:
    author = Author()
    mine = key_id(author.public)
    assert store.chain_end(author.case_id, mine) == (0, FIRST)
    record(store, author.open_case(), author.note("One."))
    assert store.chain_end(author.case_id, mine) == (2, author.entries[-1].hash)
    assert store.chain_end(uuid4(), mine) == (0, FIRST)
    assert store.chain_end(author.case_id, "0" * 32) == (0, FIRST)


def test_the_last_entry_of_an_author_is_found_in_whatever_case_it_stands(store: Store) -> None:
    first, second = Author(), Author()
    assert store.last_entry(key_id(first.public)) is None
    record(store, first.open_case(), second.open_case(), first.note("Later."))
    other = Author(key=first.key)
    record(store, other.open_case(), second.note("Last of all."))
    assert store.last_entry(key_id(first.public)) == other.entries[-1].to_json()


def test_an_entry_of_the_same_run_of_the_machine_comes_before_later_ones(store: Store) -> None:
    author, mine = Author(), None
    record(store, author.open_case(), author.note("Later."))
    mine = author.entries[0].clock.boot
    assert store.last_entry(key_id(author.public), mine) == author.entries[-1].to_json()
    assert store.last_entry(key_id(author.public), "elsewhere") == author.entries[-1].to_json()


def test_two_authors_of_one_case_have_a_chain_each(store: Store) -> None:
    first = Author()
    second = Author(case_id=first.case_id)
    record(store, first.open_case(), second.note("Mine."), first.note("Also mine."))
    assert store.chain_end(first.case_id, key_id(first.public))[0] == 2
    assert store.chain_end(first.case_id, key_id(second.public))[0] == 1
    assert len(store.entries(first.case_id)) == 3


def test_an_entry_that_skips_or_forks_is_our_mistake_and_is_not_recorded(store: Store) -> None:
    author, stranger = Author(), Author()
    record(store, author.open_case())
    author.note("Left out.")
    skipping = author.note("After the gap.")
    stranger.open_case()
    forking = stranger.note("A second entry with no first.")
    for wrong in (skipping, forking):
        with pytest.raises(Bug) as caught:
            store.append(wrong.to_json(), wrong)
        assert caught.value.code == "entry-out-of-order"
    assert len(store.entries(author.case_id)) == 1
    assert store.case_ids() == [author.case_id]


def test_an_entry_with_another_before_it_than_the_last_is_refused(store: Store) -> None:
    author = Author()
    record(store, author.open_case())
    twin = Author(case_id=author.case_id, key=author.key)
    twin.note("Another beginning.")
    fork = twin.note("On another chain.")
    with pytest.raises(Bug):
        store.append(fork.to_json(), fork)


def test_the_same_entry_twice_is_there_once(store: Store) -> None:
    author = Author()
    entry = author.open_case()
    record(store, entry)
    with pytest.raises(EnvironmentFault) as caught:
        store.append(entry.to_json(), entry)
    assert caught.value.code == "already-there"
    assert store.entries(author.case_id) == [entry.to_json()]


def test_entries_from_elsewhere_are_all_there_or_none(store: Store) -> None:
    first, second = Author(), Author()
    first.open_case()
    second.case_id = first.case_id
    for number in range(3):
        first.note(f"First {number}.")
        second.note(f"Second {number}.")
    together = [first.entries[0], *second.entries, *first.entries[1:]]
    pairs = [(entry.to_json(), entry) for entry in together]
    stranger = Author().open_case()
    gap = [each for each in pairs if each[1] is not second.entries[1]]
    twice = [*pairs, pairs[-1]]
    for wrong, code in (
        (gap, "entry-out-of-order"),
        ([*pairs, (stranger.to_json(), stranger)], "entry-out-of-order"),
        ([(stranger.to_json(), pairs[0][1])], "entry-mismatch"),
        (twice, "already-there"),
    ):
        with pytest.raises((Bug, EnvironmentFault)) as caught:
            store.append_all(first.case_id, wrong)
        assert caught.value.code == code
        assert store.entries(first.case_id) == []
    store.append_all(first.case_id, pairs[:4])
    store.append_all(first.case_id, pairs[4:])
    assert store.entries(first.case_id) == [stored for stored, _ in pairs]


def test_bytes_that_are_not_the_entry_are_refused(store: Store) -> None:
    author = Author()
    entry, other = author.open_case(), Author().open_case()
    with pytest.raises(Bug) as caught:
        store.append(other.to_json(), entry)
    assert caught.value.code == "entry-mismatch"
    assert store.case_ids() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = x'00'",
        "UPDATE entries SET position = 99",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO entries SELECT * FROM entries",
        "UPDATE OR IGNORE entries SET kind = 'other'",
        # The same place in the chain, other content.
        """REPLACE INTO entries SELECT position, id, case_id, author, sequence, hash, previous,
        kind, recorded_at, x'00' FROM entries WHERE sequence = 2""",
        # A gap: the fourth after the second.
        """INSERT INTO entries SELECT 50, 'new', case_id, author, 4, replace(hash, '0', '1'),
        hash, kind, recorded_at, body FROM entries WHERE sequence = 2""",
        # A third that does not follow the second.
        """INSERT INTO entries SELECT 50, 'new', case_id, author, 3, replace(hash, '0', '1'),
        previous, kind, recorded_at, body FROM entries WHERE sequence = 2""",
        # A first that claims something before it.
        """INSERT INTO entries SELECT 50, 'new', 'new case', author, 1, replace(hash, '0', '1'),
        hash, kind, recorded_at, body FROM entries WHERE sequence = 2""",
        "UPDATE packs SET built = x'00'",
    ],
)
def test_the_database_itself_refuses_to_change_the_record(
    store: Store, raw: Connection, statement: str
) -> None:
    author = Author()
    record(store, author.open_case(), author.note("Stays."))
    store.guidance.put_pack("nom", "1", b"content", "bundled")
    with pytest.raises(Exception, match=r"an entry|a first entry|a stored pack"):
        raw.execute(statement)
    raw.close()
    assert store.entries(author.case_id) == author.stored()
    assert store.guidance.pack("nom", "1") == b"content"


def test_drafts_are_kept_by_slot_and_replaced(store: Store) -> None:
    case_id = uuid4()
    store.keep_draft(case_id, "note", b"One wor", AT)
    store.keep_draft(case_id, "note", b"One word", AT + timedelta(seconds=1))
    store.keep_draft(case_id, "prompt:a", b"", AT)
    store.keep_draft(None, "new case", b"Not yet a case", AT)
    assert store.drafts(case_id) == {
        "note": (b"One word", AT + timedelta(seconds=1)),
        "prompt:a": (b"", AT),
    }
    assert store.drafts(None) == {"new case": (b"Not yet a case", AT)}
    store.drop_draft(case_id, "note")
    store.drop_draft(case_id, "note")
    assert list(store.drafts(case_id)) == ["prompt:a"]


def test_a_draft_time_is_kept_in_utc(store: Store) -> None:
    local = AT.astimezone(timezone(timedelta(hours=1)))
    store.keep_draft(None, "note", b"", local)
    kept = store.drafts(None)["note"][1]
    assert kept == AT
    assert kept.tzinfo == UTC


def test_recording_drops_the_draft_it_came_from_and_no_other(store: Store) -> None:
    author = Author()
    entry = author.open_case()
    store.keep_draft(author.case_id, "note", b"text", AT)
    store.keep_draft(author.case_id, "decision", b"text", AT)
    store.append(entry.to_json(), entry, drop_draft=(author.case_id, "note"))
    assert list(store.drafts(author.case_id)) == ["decision"]


def test_a_refused_entry_leaves_its_draft(store: Store) -> None:
    author = Author()
    entry = author.open_case()
    record(store, entry)
    store.keep_draft(author.case_id, "note", b"text", AT)
    with pytest.raises(EnvironmentFault):
        store.append(entry.to_json(), entry, drop_draft=(author.case_id, "note"))
    assert store.drafts(author.case_id) == {"note": (b"text", AT)}


def test_packs_are_kept_by_version_and_never_changed(store: Store) -> None:
    store.guidance.put_pack("nom", "2", b"two", "bundled")
    store.guidance.put_pack("nom", "1", b"one", "file")
    store.guidance.put_pack("nom", "2", b"two", "file")
    assert store.guidance.packs() == [("nom", "2"), ("nom", "1")]
    assert store.guidance.pack("nom", "1") == b"one"
    with pytest.raises(EnvironmentFault) as caught:
        store.guidance.put_pack("nom", "2", b"other words, same version", "file")
    assert caught.value.code == "already-there"
    assert store.guidance.pack("nom", "2") == b"two"
    with pytest.raises(EnvironmentFault) as caught:
        store.guidance.pack("nom", "3")
    assert caught.value.code == "pack-missing"


def test_settings_are_absent_then_set_then_replaced(store: Store) -> None:
    assert store.get_setting("idle") is None
    store.put_setting("idle", b"5")
    store.put_setting("idle", b"10")
    assert store.get_setting("idle") == b"10"


def test_the_officer_is_who_was_stored(store: Store) -> None:
    assert store.officer() == OFFICER


def test_everything_is_there_after_closing_and_opening(store: Store, tmp_path: Path) -> None:
    author = Author()
    record(store, author.open_case())
    store.keep_draft(author.case_id, "note", b"half a sen", AT)
    store.close()
    store.close()
    again = open_store(tmp_path / "casebook.db", KEY)
    assert again.entries(author.case_id) == author.stored()
    assert again.drafts(author.case_id) == {"note": (b"half a sen", AT)}
    again.close()


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.case_ids(),
        lambda store: store.keep_draft(None, "note", b"", AT),
    ],
)
def test_a_closed_store_is_not_used(store: Store, use: Callable[[Store], object]) -> None:
    store.close()
    with pytest.raises(Bug):
        use(store)


def test_another_thread_is_our_mistake(store: Store) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            store.case_ids()
        except Bug as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(turns=st.lists(st.integers(0, 2), max_size=12))
def test_any_mixture_of_authors_and_cases_verifies(store: Store, turns: list[int]) -> None:
    first, elsewhere = Author(), Author()
    authors = [first, Author(case_id=first.case_id), elsewhere]
    for turn in turns:
        record(store, authors[turn].note("A line."))
    keys = {key_id(author.public): author.public for author in authors}
    stored = store.entries(first.case_id)
    assert len(stored) == len([turn for turn in turns if turn < 2])
    if stored:
        assert verify_record(stored, keys, check_signature).sound
    assert store.entries(elsewhere.case_id) == elsewhere.stored()


def test_times_of_drafts_must_be_aware(store: Store) -> None:
    naive = datetime(2026, 9, 14, 8, 10)
    with pytest.raises(Bug):
        store.keep_draft(None, "note", b"", naive)
    assert store.drafts(None) == {}
