# SPDX-License-Identifier: Apache-2.0
"""The index itself: it forgets physically, and outlives what it cannot read."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.cases.entry import read_entry
from app.cases.search_terms import MOST_CLAUSES, read_terms
from app.cases.searchable import Facets, facets_of
from app.errors import EnvironmentFault
from app.vault.driver import DatabaseSource, connect
from app.vault.peek import SEARCH
from app.vault.search_database import beside
from app.vault.search_question import Wanted, words_for
from app.vault.search_shelf import SearchShelf, Waiting, Words
from app.vault.store import Store, build_store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER, plain_index

KEY = bytes(32)


def record(store: Store, author: Author, *texts: str) -> None:
    for text in texts:
        entry = author.note(text)
        store.append(entry.to_json(), entry)


def index(store: Store, most: int = 1_000) -> None:
    store.search.put((each, words_of(each)) for each in store.search.waiting(most))


def words_of(waiting: Waiting) -> Words:
    entry = read_entry(waiting.stored)
    return Words(str(getattr(entry.payload, "text", "")), facets_of(entry))


def found(store: Store, typed: str) -> list[int]:
    return store.search.find(Wanted(read_terms(typed)), 1_000)


def delete(store: Store, *case_ids: UUID) -> None:
    connection = store._connection
    connection.execute("DROP TRIGGER IF EXISTS entries_stay")
    for case_id in case_ids:
        connection.execute("DELETE FROM entries WHERE case_id = ?", (str(case_id),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "casebook.db"


def test_recording_leaves_the_index_alone_and_nothing_is_left_out(store: Store) -> None:
    author = Author()
    record(store, author, "marmalade one", "marmalade two")
    assert store.search.behind(9) == 2 and not store.search.progress().complete
    index(store, 1)
    assert found(store, "marmalade") == [1] and store.search.behind(9) == 1
    record(store, author, "marmalade three")
    index(store)
    assert found(store, "marmalade") == [3, 2, 1] and store.search.behind(9) == 0
    assert store.search.cases(Wanted(read_terms("two"))) == {author.case_id}
    assert store.search.progress().complete


def test_what_may_yet_be_undone_is_not_put_into_the_index(store: Store) -> None:
    author = Author()
    with store.together():
        record(store, author, "never recorded")
        assert store.search.waiting(9) == []
        store._connection.execute("ROLLBACK")
        store._connection.execute("BEGIN")
    assert store.search.progress().complete and found(store, "never") == []


def test_a_forgotten_case_leaves_no_byte_behind(path: Path) -> None:
    store = build_store(path, KEY, OFFICER, AT)
    # Of words that begin alike the index keeps only what differs.
    gone, also, kept = (Author(case_id=UUID(f"{first}" * 32)) for first in "a6f")
    for number in range(40):
        record(store, gone, f"quintessence{number} zephyrine")
        record(store, also, f"tangerine{number} zephyrine")
        record(store, kept, f"marmalade{number} breakfast")
        index(store)
    store.close()
    traces = (b"zephyrine", b"ngerine", gone.case_id.hex.encode(), str(gone.case_id).encode())
    assert all(trace in plain_index(path, KEY) for trace in traces)
    store = open_store(path, KEY)
    delete(store, gone.case_id, also.case_id)
    store.search.forget([gone.case_id])
    store.search.forget([also.case_id])  # nothing was put in in between
    assert found(store, "zephyrine") == [] and found(store, "quintess") == []
    assert len(found(store, "breakfast")) == 40 and store.search.progress().complete
    # Before it is closed: the log is empty too.
    assert path.with_name(f"{SEARCH}-wal").stat().st_size == 0
    store.close()
    assert not any(trace in plain_index(path, KEY) for trace in traces)
    assert b"breakfast" in plain_index(path, KEY)


def test_what_is_recorded_in_the_place_of_a_deleted_entry_is_found(store: Store) -> None:
    author, other = Author(), Author()
    record(store, author, "Recorded first.")
    record(store, other, "To be deleted.")
    index(store)
    delete(store, other.case_id)
    store.search.forget([other.case_id])
    record(store, author, "Recorded instead.")
    index(store)
    assert found(store, "recorded") == [2, 1] and found(store, "deleted") == []


def test_an_index_of_another_state_of_the_record_is_made_anew(path: Path) -> None:
    store, author, other = build_store(path, KEY, OFFICER, AT), Author(), Author()
    record(store, author, "Recorded first.")
    record(store, other, "To be deleted.")
    index(store)
    # Killed after the case was deleted, and before its words were.
    delete(store, other.case_id)
    record(store, author, "Recorded instead.")
    store.close()
    store = open_store(path, KEY)
    assert store.search.progress().done == 0 and found(store, "deleted") == []
    index(store)
    assert found(store, "recorded") == [2, 1] and found(store, "deleted") == []
    store.close()
    assert b"eleted" not in plain_index(path, KEY)


def test_a_kill_between_record_and_index_loses_no_word(path: Path) -> None:
    store, author = build_store(path, KEY, OFFICER, AT), Author()
    record(store, author, "marmalade one")
    index(store)
    record(store, author, "marmalade two")
    # As a killed process leaves it: nothing is closed, and the log stands beside the database.
    again = path.parent / "again"
    again.mkdir()
    for each in path.parent.glob("*.db*"):
        (again / each.name).write_bytes(each.read_bytes())
    store.close()
    store = open_store(again / path.name, KEY)
    assert store.search.behind(9) == 1
    index(store)
    assert found(store, "marmalade") == [2, 1]
    store.close()


HARM = {
    "missing": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "no database": lambda path: path.write_bytes(b"x" * 9_000),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[: 5 * 4096 + 99]),
    "first page": lambda path: spoil(path, 1),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
def test_an_index_that_cannot_be_opened_is_made_anew(
    path: Path, harm: Callable[[Path], object]
) -> None:
    store, author = build_store(path, KEY, OFFICER, AT), Author()
    record(store, author, *(f"marmalade {number}" for number in range(30)))
    index(store)
    store.close()
    harm(path.with_name(SEARCH))
    check_it_mends(path, author)


def test_any_spoilt_page_of_the_index_is_mended_while_recording_goes_on(path: Path) -> None:
    store, author = build_store(path, KEY, OFFICER, AT), Author()
    for batch in range(4):
        words = " ".join(f"word{batch}x{each * 7919}" for each in range(400))
        record(store, author, f"marmalade breakfast {words}", "breakfast")
        index(store)
    store.close()
    sound = path.with_name(SEARCH).read_bytes()
    pages = len(sound) // 4096
    assert pages > 9
    for page in range(2, pages + 1):
        path.with_name(SEARCH).write_bytes(sound)
        spoil(path.with_name(SEARCH), page)
        check_it_mends(path, author)


def spoil(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 100] ^= 1
    path.write_bytes(data)


def check_it_mends(path: Path, author: Author) -> None:
    """The index is asked, written to and asked again; what is recorded meanwhile is there."""
    store = open_store(path, KEY)
    found(store, "breakfast")
    record(store, author, "Recorded all the same marmalade.")
    for _ in range(2):
        index(store)
        store.search.cases(Wanted(read_terms("marmalade")))
    index(store)
    last = store.last_position()
    assert set(found(store, "marmalade")) >= {1, last}
    assert len(store.entries(author.case_id)) == last and store.search.progress().complete
    store.close()


def test_an_index_in_a_form_of_another_version_is_made_anew(path: Path) -> None:
    store, author = build_store(path, KEY, OFFICER, AT), Author()
    record(store, author, "marmalade")
    index(store)
    store.close()
    source = beside(DatabaseSource(path, KEY))
    other = connect(source.path, source.key)
    other.execute("PRAGMA user_version = 99")
    other.close()
    check_it_mends(path, author)


def test_an_entry_that_cannot_be_read_is_passed_over(store: Store) -> None:
    author = Author()
    record(store, author, "from a newer version", "marmalade")
    first, second = store.search.waiting(9)
    store.search.put([(first, None), (second, words_of(second))])
    assert store.search.progress().complete and found(store, "newer") == []
    assert found(store, "marmalade") == [2]


def test_a_failing_disk_is_no_fault_of_the_index(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(store, Author(), "marmalade")
    index(store)
    connection = store.search._opened
    assert connection is not None
    connection.execute("PRAGMA max_page_count = 1")  # as on a full disk
    record(store, Author(), *(f"word{number} " * 400 for number in range(40)))
    with pytest.raises(EnvironmentFault) as caught:
        index(store)
    assert caught.value.code == "disk-full" and found(store, "marmalade") == [1]


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> SearchShelf:
    """An index with an entry for each 23rd day of twelve years; its position says which."""
    store = build_store(tmp_path_factory.mktemp("days") / "casebook.db", KEY, OFFICER, AT)
    facets = ((day, Facets(AUTHOR.case_id, "note", (BEGIN + timedelta(days=day),))) for day in EACH)
    store.search.put((Waiting(day, "", b""), Words("", each)) for day, each in facets)
    return store.search


AUTHOR, BEGIN, EACH = Author(), date(2017, 11, 20), range(1, 4_383, 23)
DAY = st.integers(-40, 4_500)


@given(st.none() | DAY, st.none() | DAY)
def test_a_stretch_of_days_finds_exactly_its_days(
    days: SearchShelf, first: int | None, last: int | None
) -> None:
    assume(first is not None or last is not None)
    start = None if first is None else BEGIN + timedelta(days=first)
    end = None if last is None else BEGIN + timedelta(days=last)
    inside = [day for day in EACH if (first or -99) <= day <= (9_999 if last is None else last)]
    assert days.find(Wanted(first=start, last=end), 1_000) == inside[::-1]


def test_a_search_as_long_as_any_is_still_answered(store: Store) -> None:
    record(store, Author(), "Words.")
    index(store)
    typed = " ".join(f"word{number}-part" for number in range(10 * MOST_CLAUSES))
    assert len(read_terms(typed)) == MOST_CLAUSES
    assert found(store, typed) == [] and found(store, "a" * 50_000) == []


def test_facets_are_words_whatever_is_in_them() -> None:
    facets = Facets(AUTHOR.case_id, "prompt_answered", (), principles=("a-b.c", "abc"))
    words = tuple(words_for(facets))
    assert len(set(words)) == 4 and all(word.isalnum() and word.isascii() for word in words)
