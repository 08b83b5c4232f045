# SPDX-License-Identifier: Apache-2.0
"""The quick check finds every change of content, order and authorship that the full one finds."""

from collections.abc import Iterable
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cases.chain import RecordReport, verify_record
from app.cases.chain_check import check_chains
from app.cases.entry import key_id
from tests.app.cases.examples import EXAMPLES
from tests.app.cases.making import Author, check_signature

CASE, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture(scope="module")
def authors() -> tuple[Author, Author, Author]:
    one, two, elsewhere = Author(case_id=CASE), Author(case_id=CASE), Author(case_id=OTHER)
    for author in (one, two, elsewhere):
        author.open_case(reporter="victim")
        author.note('She said "hash":"no", and {left}. \\ "signature":"\U0001f600')
    for example in EXAMPLES:
        one.write(example)
    return one, two, elsewhere


def checked(stored: Iterable[bytes], *authors: Author) -> RecordReport:
    keys = {key_id(author.public): author.public for author in authors}
    return check_chains(stored, keys, check_signature)


def stored_of(*authors: Author) -> list[bytes]:
    return [entry.to_json() for author in authors for entry in author.entries]


def test_sound_chains_of_several_cases_are_sound(authors: tuple[Author, ...]) -> None:
    report = checked(stored_of(*authors), *authors)
    assert report.sound and report.entries == sum(len(author.entries) for author in authors)
    assert {end.head for end in report.ends} == {author.entries[-1].hash for author in authors}


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_changed_byte_of_the_content_is_seen(
    authors: tuple[Author, ...], data: st.DataObject
) -> None:
    one = authors[0]
    stored = stored_of(one)
    which = data.draw(st.integers(0, len(stored) - 1))
    # Between the signatures: of all but the last entry that is what the check looks at.
    end = len(stored[which]) - (0 if which == len(stored) - 1 else 131)
    at = data.draw(st.integers(0, end - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda b: b != stored[which][at]))
    stored[which] = stored[which][:at] + bytes([byte]) + stored[which][at + 1 :]
    assert not checked(stored, one).sound


@pytest.mark.parametrize("gone", [0, 1, 5])
def test_a_missing_repeated_or_moved_entry_is_seen(authors: tuple[Author, ...], gone: int) -> None:
    one = authors[0]
    stored = stored_of(one)
    assert not checked(stored[:gone] + stored[gone + 1 :], one).sound
    assert not checked(stored[: gone + 1] + stored[gone:], one).sound
    stored[gone], stored[gone + 1] = stored[gone + 1], stored[gone]
    assert not checked(stored, one).sound


def test_a_chain_under_a_key_that_is_not_known_or_not_its_own_is_seen(
    authors: tuple[Author, ...],
) -> None:
    one, two, _ = authors
    assert checked(stored_of(one, two), one).breaks[0].reason == "its author's key is not known"
    forged = check_chains(stored_of(one), {key_id(one.public): two.public}, check_signature)
    assert not forged.sound


def test_it_agrees_with_the_full_check_on_a_sound_record(authors: tuple[Author, ...]) -> None:
    one, two, _ = authors
    keys = {key_id(author.public): author.public for author in (one, two)}
    stored = stored_of(one, two)
    full = verify_record(stored, keys, check_signature)
    quick = check_chains(stored, keys, check_signature)
    assert full.sound and quick.sound and set(full.ends) == set(quick.ends)


def test_nothing_at_all_is_not_sound() -> None:
    assert not checked([]).sound
