# SPDX-License-Identifier: Apache-2.0
"""Copies of a case come together to one reading, in whatever order; a fork never passes."""

import random as randomness
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.cases.correcting import corrections_of, now_reads
from app.cases.entry import Entry
from app.cases.folding import fold, go_on
from app.cases.kinds import (
    Correction,
    FactsChanged,
    NoteRecorded,
    OfficerJoined,
    Payload,
)
from app.cases.merging import Fork, compare, differing_facts, why_not_a_case
from tests.app.cases.examples import EXAMPLES
from tests.app.cases.making import OFFICER, Author
from tests.app.cases.test_folding import answered

payloads = st.one_of(
    st.builds(lambda n: NoteRecorded(text=f"note {n}"), st.integers(0, 99)),
    st.builds(lambda p, t: answered(f"s01.{p}", t, wish=t), st.sampled_from("ab"), st.text()),
    st.builds(lambda v: FactsChanged(changes={"victim_age": v}), st.integers(18, 99)),
    st.sampled_from([each for each in EXAMPLES if not isinstance(each, OfficerJoined)]),
    st.just(None),  # a correction of whatever was written before
)
steps = st.lists(st.tuples(st.integers(0, 2), payloads, st.integers(-900, 900)), max_size=18)


def joined(author: Author) -> OfficerJoined:
    return OfficerJoined(officer=OFFICER, public_key=author.public.hex())


def team(size: int = 3) -> list[Author]:
    """Officers of one case: the first opened it, the others said who they are."""
    first = Author()
    first.open_case(victim_age=20)
    others = [Author(case_id=first.case_id, now=first.now) for _ in range(size - 1)]
    for other in others:
        other.write(joined(other))
    return [first, *others]


def written(officers: Sequence[Author]) -> list[Entry]:
    return [entry for officer in officers for entry in officer.entries]


def prefixes(officers: Sequence[Author], random: randomness.Random) -> list[Entry]:
    """A copy that somebody has: the beginning of some officers' chains."""
    kept = [random.randint(0, len(officer.entries)) for officer in officers[1:]]
    own = random.randint(1, len(officers[0].entries))
    return [
        entry
        for officer, many in zip(officers, [own, *kept], strict=True)
        for entry in officer.entries[:many]
    ]


@given(steps, st.randoms(use_true_random=False))
def test_copies_merged_in_any_order_and_in_parts_give_the_same_case(
    steps: list[tuple[int, Payload | None, int]], random: randomness.Random
) -> None:
    officers = team()
    for who, payload, seconds in steps:
        known = random.choice(written(officers))
        said = payload or Correction(of=known.id, reading="So it was.", because="Misheard.")
        # Clocks may be set back: each officer's own order still holds.
        officers[who].write(said, timedelta(seconds=seconds))
    whole = written(officers)
    straight = fold(whole)
    mine = prefixes(officers, random)
    others = [prefixes(officers, random) for _ in range(random.randint(0, 4))]
    for copy in (*others, whole, *others):  # the last ones bring nothing any more
        random.shuffle(copy)
        comparison = compare(mine, copy)
        assert comparison.joins
        # Gone on from what was read before, or read anew: the same, in whatever part it came.
        read = go_on(fold(mine), comparison.new)
        mine += comparison.new
        assert read == fold(mine)
    assert fold(mine) == straight
    assert [entry.hash for entry in fold(mine).entries] == [e.hash for e in straight.entries]
    assert not compare(mine, whole).new and not compare(whole, mine).new


@given(st.integers(1, 4), st.integers(0, 3), st.integers(0, 3))
def test_a_chain_that_went_on_twice_is_a_fork_from_the_first_that_differs(
    shared: int, mine: int, theirs: int
) -> None:
    author = Author()
    author.open_case()
    for number in range(shared - 1):
        author.note(f"shared {number}")
    copy = Author(author.case_id, author.now, author.key, list(author.entries))
    for number in range(mine):
        author.note(f"mine {number}")
    for number in range(theirs):
        copy.note(f"theirs {number}")
    comparison = compare(author.entries, copy.entries)
    if mine and theirs:
        assert comparison.forks == (Fork(author.entries[0].author, shared + 1),)
        assert not comparison.joins and not comparison.new
    else:
        assert comparison.joins and len(comparison.new) == theirs


def test_entries_with_a_gap_before_them_are_not_joined() -> None:
    author = Author()
    author.open_case()
    for number in range(3):
        author.note(f"{number}")
    comparison = compare(author.entries[:1], [author.entries[0], author.entries[3]])
    assert not comparison.joins and comparison.gaps == (Fork(author.entries[0].author, 4),)


def test_the_record_of_a_team_is_a_case() -> None:
    assert why_not_a_case(written(team())) is None


def test_strangers_records_are_refused_with_a_reason() -> None:
    first, second, third = team()
    second_opening = Author(case_id=first.case_id)
    second_opening.open_case()
    assert why_not_a_case(written([first, second_opening])) is not None
    silent = Author(case_id=first.case_id)
    silent.note("who am I?")
    assert why_not_a_case(written([first, silent])) is not None
    pretender = Author(case_id=first.case_id)
    pretender.write(joined(second))  # says it holds the second officer's key
    assert why_not_a_case(written([first, pretender])) is not None
    third.write(joined(third))
    assert why_not_a_case(written([first, third])) is not None
    other_case = Author()
    other_case.open_case()
    assert why_not_a_case(written([first, other_case])) is not None
    assert why_not_a_case([*first.entries, *first.entries]) is not None
    assert why_not_a_case([]) is not None


def test_a_crowd_of_authors_is_refused() -> None:
    assert why_not_a_case(written(team(201))) is not None


def test_facts_on_which_officers_differ_are_both_there_the_latest_first() -> None:
    first, second = team(2)
    first.write(FactsChanged(changes={"reporter": "victim", "injury": "yes"}))
    later = second.write(
        FactsChanged(changes={"reporter": "friend", "injury": "yes"}), timedelta(hours=1)
    )
    differing = differing_facts(fold(written([first, second])))
    assert list(differing) == ["reporter"]
    assert [reading.value for reading in differing["reporter"]] == ["friend", "victim"]
    assert differing["reporter"][0].entry == later
    first.write(FactsChanged(changes={"reporter": "friend"}), timedelta(hours=2))
    assert not differing_facts(fold(written([first, second])))


def test_one_officers_change_of_mind_is_no_difference() -> None:
    author = Author()
    author.open_case(victim_age=20)
    author.write(FactsChanged(changes={"victim_age": 21}))
    assert not differing_facts(fold(author.entries))


def test_the_last_correction_holds_whoever_corrected_which_of_them() -> None:
    first, second = team(2)
    note = first.note("Left side.")
    wrong = first.write(Correction(of=note.id, reading="Right side.", because="Transposed."))
    again = second.write(
        Correction(of=wrong.id, reading="Neither side.", because="Seen in the picture."),
        timedelta(hours=2),
    )
    between = first.write(
        Correction(of=note.id, reading="The right side.", because="Fuller."), timedelta(hours=1)
    )
    view = fold(written([first, second]))
    assert [entry for entry, _ in corrections_of(view, note.id)] == [wrong, between, again]
    assert now_reads(view, note.id) == "Neither side."
    assert now_reads(view, wrong.id) == "Neither side." and now_reads(view, again.id) is None


def test_corrections_in_a_circle_end() -> None:
    """A stranger's client may write them: it chooses the ids before it seals its entries."""
    author = Author()
    opened = author.open_case()
    one = author.write(Correction(of=opened.id, reading="one", because="x"))
    two = author.write(Correction(of=one.id, reading="two", because="x"))
    view = fold(author.entries)
    circle = replace(view, corrections={**view.corrections, two.id: (one,)})
    assert [entry for entry, _ in corrections_of(circle, one.id)] == [two]
    assert [entry for entry, _ in corrections_of(circle, opened.id)] == [one, two]
