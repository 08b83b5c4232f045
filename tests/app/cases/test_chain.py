# SPDX-License-Identifier: Apache-2.0
"""A record that was altered, cut or reordered does not pass as whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.chain import time_anchor, verify_record
from app.cases.entry import key_id
from tests.app.cases.making import Author, check_signature


def written(notes: int) -> Author:
    author = Author()
    author.open_case()
    for number in range(notes):
        author.note(f"note {number}")
    return author


def test_a_whole_record_is_sound_and_names_its_head() -> None:
    author = written(4)
    report = verify_record(author.stored(), {key_id(author.public): author.public}, check_signature)
    assert report.sound and report.entries == 5
    assert report.ends[0].head == author.entries[-1].hash


@given(st.integers(0, 4), st.integers(0, 4), st.sampled_from(["remove", "swap", "repeat"]))
def test_entries_removed_swapped_or_repeated_are_noticed(a: int, b: int, how: str) -> None:
    author = written(4)
    stored = author.stored()
    if how == "remove" and a < 4:  # the tail is what a manifest or a time anchor is for
        del stored[a]
    elif how == "swap" and a != b:
        stored[a], stored[b] = stored[b], stored[a]
    elif how == "repeat":
        stored.insert(a, stored[b])
    else:
        return
    report = verify_record(stored, {key_id(author.public): author.public}, check_signature)
    assert not report.sound


def test_an_entry_signed_with_another_key_is_noticed() -> None:
    author, stranger = written(1), Author()
    stranger.case_id = author.case_id
    forged = replace(stranger, entries=[]).open_case()
    keys = {key_id(author.public): author.public}
    assert not verify_record([forged.to_json()], keys, check_signature).sound
    keys[key_id(stranger.public)] = author.public
    assert not verify_record([forged.to_json()], keys, check_signature).sound


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"author":"a","case_id":"c","sequence":1e999,"previous":"p","hash":"h"}',
    ],
)
def test_what_is_not_an_entry_is_a_break_and_never_an_exception(raw: bytes) -> None:
    report = verify_record([raw], {}, check_signature)
    assert report.breaks[0].position == 1


def test_an_empty_record_is_not_sound() -> None:
    assert not verify_record([], {}, check_signature).sound


@given(st.binary(min_size=32, max_size=32))
def test_the_time_anchor_is_short_and_has_no_misread_letters(digest: bytes) -> None:
    code = time_anchor(digest.hex())
    assert len(code) == 14 and not set("ILOU") & set(code)
    assert code == time_anchor(digest.hex())
