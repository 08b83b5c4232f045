# SPDX-License-Identifier: Apache-2.0
"""The index itself: it forgets physically, and outlives what it cannot read."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.cases.search_terms import MOST_CLAUSES, read_terms
from app.cases.searchable import Facets, facets_of
from app.errors import EnvironmentFault
from app.vault.driver import connect
from app.vault.search_question import Wanted, words_for
from app.vault.search_shelf import SearchShelf
from app.vault.store import Store, build_store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER, plain_pages

KEY = bytes(32)


def add(store: Store, author: Author, text: str) -> None:
    entry = author.note(text)
    with store.together():
        store.append(entry.to_json(), entry)
        store.search.add(entry.id, text, facets_of(entry))


def found(store: Store, typed: str) -> list[int]:
    return store.search.find(Wanted(read_terms(typed)), 1_000)


def test_a_forgotten_case_leaves_no_byte_behind(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    store, gone, kept = build_store(path, KEY, OFFICER, AT), Author(), Author()
    for number in range(40):
        add(store, gone, f"quintessence{number} zephyrine")
        add(store, kept, f"marmalade{number} breakfast")
    store.close()
    traces = (b"zephyrine", gone.case_id.hex.encode())
    in_index = [plain_pages(path, KEY).count(trace) for trace in traces]
    store = open_store(path, KEY)
    store.search.forget(gone.case_id)
    assert found(store, "zephyrine") == [] and found(store, "quintess") == []
    assert len(found(store, "breakfast")) == 40
    store.close()
    # What is left is in the 40 entries, which are for others to delete.
    assert in_index[0] > 40 and in_index[1] > 0
    assert [plain_pages(path, KEY).count(trace) for trace in traces] == [40, 0]


def test_what_is_recorded_in_the_place_of_a_deleted_entry_is_found(store: Store) -> None:
    author, other = Author(), Author()
    add(store, author, "Recorded first.")
    add(store, other, "To be deleted.")
    connection = store._connection
    connection.execute("DROP TRIGGER entries_stay")
    store.search.forget(other.case_id)
    connection.execute("DELETE FROM entries WHERE position = 2")
    add(store, author, "Recorded instead.")
    assert found(store, "recorded") == [2, 1] and found(store, "deleted") == []
    assert store.search.progress().complete


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM entry_words_config",
        "DROP TABLE entry_words_config",
        "DROP TABLE entry_words_data",
        "UPDATE entry_words_config SET v = 99",
    ],
)
def test_an_index_that_cannot_be_opened_is_made_anew(tmp_path: Path, harm: str) -> None:
    path, author = tmp_path / "casebook.db", Author()
    store = build_store(path, KEY, OFFICER, AT)
    add(store, author, "Before.")
    store._connection.execute(harm)
    store.close()
    store = open_store(path, KEY)
    assert found(store, "before") == []
    add(store, author, "Meanwhile.")
    waiting = store.search.waiting(10)
    facets = Facets(author.case_id, "note", ())
    store.search.put((position, "made anew", facets) for position, _ in waiting)
    assert found(store, "anew") == [2, 1] and store.search.progress().complete
    add(store, author, "Later on.")
    assert found(store, "later") == [3]
    store.close()


def test_an_index_that_is_behind_leaves_new_entries_for_later(store: Store) -> None:
    author = Author()
    entry = author.note("Not in the index yet.")
    store.append(entry.to_json(), entry)
    add(store, author, "New.")
    assert found(store, "new") == []
    assert [position for position, _ in store.search.waiting(10)] == [1, 2]
    assert not store.search.progress().complete
    store.search.put([(1, "", None), (2, "new", facets_of(author.entries[1]))])
    assert found(store, "new") == [2] and store.search.progress().complete


def test_a_failed_recording_leaves_no_word_in_the_index(tmp_path: Path) -> None:
    store, author = build_store(tmp_path / "casebook.db", KEY, OFFICER, AT), Author()
    add(store, author, "Kept.")
    entry = author.note("Never recorded.")
    with store.together():
        store.append(entry.to_json(), entry)
        store.search.add(entry.id, "Never recorded.", facets_of(entry))
        store._connection.execute("ROLLBACK")
        store._connection.execute("BEGIN")
    assert found(store, "never") == [] and found(store, "kept") == [1]
    store.close()


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> SearchShelf:
    """An index with an entry for each 23rd day of twelve years; its position says which."""
    connection = connect(tmp_path_factory.mktemp("days") / "casebook.db", KEY)
    store = build_store(tmp_path_factory.mktemp("days") / "casebook.db", KEY, OFFICER, AT)
    connection.close()
    facets = ((day, Facets(AUTHOR.case_id, "note", (BEGIN + timedelta(days=day),))) for day in EACH)
    store.search.put((day, "", each) for day, each in facets)
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
    add(store, Author(), "Words.")
    typed = " ".join(f"word{number}-part" for number in range(10 * MOST_CLAUSES))
    assert len(read_terms(typed)) == MOST_CLAUSES
    assert found(store, typed) == [] and found(store, "a" * 50_000) == []


def test_facets_are_words_whatever_is_in_them() -> None:
    facets = Facets(AUTHOR.case_id, "prompt_answered", (), principles=("a-b.c", "abc"))
    words = tuple(words_for(facets))
    assert len(set(words)) == 4 and all(word.isalnum() and word.isascii() for word in words)


def test_a_page_that_the_disk_spoilt_is_said_to_be_damaged(tmp_path: Path) -> None:
    path, author = tmp_path / "casebook.db", Author()
    store = build_store(path, KEY, OFFICER, AT)
    for number in range(60):
        add(store, author, f"marmalade {number * 7919} breakfast " * 20)
    schema = "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_words_data'"
    (root,) = store._connection.execute(schema).fetchone() or (0,)
    store.close()
    spoilt = bytearray(path.read_bytes())
    spoilt[(int(root or 0) - 1) * 4096 + 100] ^= 1
    path.write_bytes(spoilt)
    store = open_store(path, KEY)
    with pytest.raises(EnvironmentFault) as caught:
        found(store, "marmalade")
    assert caught.value.code == "database-damaged"
    store.close()
