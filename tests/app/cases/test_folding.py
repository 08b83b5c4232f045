# SPDX-License-Identifier: Apache-2.0
"""However entries arrive, they give one reading of the case."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.folding import fold, go_on, in_order
from app.cases.kinds import (
    Category,
    Correction,
    FactsChanged,
    NoteRecorded,
    Outcome,
    PackRef,
    PersonAdded,
    PersonChanged,
    PromptAnswered,
)
from app.errors import EnvironmentFault
from tests.app.cases.examples import EXAMPLES
from tests.app.cases.making import Author


def answered(prompt: str, text: str, **sets: str) -> PromptAnswered:
    return PromptAnswered(
        prompt_id=prompt,
        stage_id="s01",
        question="What is known?",
        pack=PackRef(pack_id="p", version="1"),
        wording="0" * 64,
        principles=("victim-centred",),
        outcome=Outcome.ANSWERED,
        text=text,
        sets=dict(sets),
    )


payloads = st.one_of(
    st.builds(lambda n: NoteRecorded(text=f"note {n}"), st.integers(0, 99)),
    st.builds(
        lambda p, t: answered(f"s01.{p}", t, relationship=t), st.sampled_from("abc"), st.text()
    ),
    st.builds(lambda v: FactsChanged(changes={"victim_age": v}), st.integers(18, 99)),
)
steps = st.lists(
    st.tuples(st.booleans(), payloads, st.integers(-600, 600)), min_size=0, max_size=25
)


@given(steps, st.integers(0, 30), st.sampled_from([1, 3, 99]))
def test_going_on_from_a_reading_gives_what_reading_all_gives(
    steps: list,  # type: ignore[type-arg]
    split: int,
    portion: int,
) -> None:
    first = Author()
    second = Author(case_id=first.case_id)
    first.open_case(relationship="ex-partner")
    written = list(first.entries)
    for by_second, payload, seconds in steps:
        written.append((second if by_second else first).write(payload, timedelta(seconds=seconds)))
    written += [first.write(example) for example in EXAMPLES]
    before, after = written[: split + 1], written[split + 1 :]
    view = fold(before)
    for at in range(0, len(after), portion):
        view = go_on(view, after[at : at + portion])
    whole = fold(written)
    assert view == whole
    assert list(view.people) == list(whole.people) and list(view.facts) == list(whole.facts)


def test_an_entry_of_another_case_is_refused() -> None:
    author, stranger = Author(), Author()
    author.open_case()
    stranger.open_case()
    with pytest.raises(EnvironmentFault):
        go_on(fold(author.entries), [stranger.note("elsewhere")])


@given(steps, st.randoms(use_true_random=False))
def test_two_officers_entries_fold_the_same_in_any_order(steps: list, random: object) -> None:  # type: ignore[type-arg]
    first = Author()
    second = Author(case_id=first.case_id)
    first.open_case(relationship="ex-partner")
    for by_second, payload, seconds in steps:
        # Clocks may be set back: the author's own sequence still holds.
        (second if by_second else first).write(payload, timedelta(seconds=seconds))
    entries = [*first.entries, *second.entries]
    straight = fold(entries)
    shuffled = [*entries, *entries[:3]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold(shuffled) == straight
    for author in (first, second):
        mine = (
            [e.sequence for e in straight.entries if e.author == author.entries[0].author]
            if (author.entries)
            else []
        )
        assert mine == sorted(mine)


def test_the_latest_fact_stands_and_says_which_entry_said_so() -> None:
    author = Author()
    author.open_case(victim_age=25)
    change = author.write(FactsChanged(changes={"victim_age": 26}, because="Date of birth seen."))
    view = fold(author.entries)
    assert view.facts["victim_age"].value == 26
    assert view.facts["victim_age"].entry == change


def test_an_answer_makes_its_fact_known() -> None:
    author = Author()
    author.open_case()
    author.write(answered("s02.wish", "", victim_wish="not-yet"))
    assert fold(author.entries).fact_values() == {"victim_wish": "not-yet"}


def test_the_same_prompt_answered_by_two_officers_shows_both_newest_first() -> None:
    first = Author()
    first.open_case()
    second = Author(case_id=first.case_id, now=first.now)
    first.write(answered("s01.a", "one"))
    second.write(answered("s01.a", "two"), timedelta(minutes=5))
    first.write(answered("s01.a", "one again"), timedelta(minutes=10))
    texts = [a.payload.text for a in fold([*first.entries, *second.entries]).answers["s01.a"]]
    assert texts == ["one again", "two"]


def test_a_correction_stands_beside_the_entry_it_corrects() -> None:
    author = Author()
    author.open_case()
    note = author.note("Mark on the left side.")
    author.write(Correction(of=note.id, reading="Mark on the right side.", because="Transposed."))
    view = fold(author.entries)
    assert view.entry(note.id) == note
    assert [c.payload.reading for c in view.corrections[note.id]] == ["Mark on the right side."]  # type: ignore[union-attr]


def test_people_are_read_by_id() -> None:
    author = Author()
    author.open_case()
    person = PersonAdded(person_id=uuid4(), category=Category.VICTIM, pseudonym="V1")
    author.write(person)
    assert fold(author.entries).people == {person.person_id: person}


def test_entries_without_an_opening_or_of_two_cases_are_refused() -> None:
    author, other = Author(), Author()
    author.note("no opening")
    with pytest.raises(EnvironmentFault):
        fold(author.entries)
    other.open_case()
    with pytest.raises(EnvironmentFault):
        fold([*author.entries, *other.entries])


def test_copies_of_an_entry_count_once() -> None:
    author = Author()
    author.open_case()
    author.note("once")
    assert in_order(author.entries * 3) == tuple(author.entries)


def test_a_person_known_better_stays_so_where_the_clocks_of_two_officers_disagree() -> None:
    first, person = Author(), uuid4()
    first.open_case()
    behind = Author(case_id=first.case_id, now=first.now)
    first.write(
        PersonAdded(person_id=person, category=Category.WITNESS, pseudonym="Witness 1"),
        timedelta(hours=1),
    )
    behind.write(
        PersonChanged(
            person_id=person, category=Category.SUSPECT, pseudonym="Suspect 1", because="Named."
        )
    )
    both = [*first.entries, *behind.entries]
    for order in (both, both[::-1]):
        assert fold(order).people[person].category is Category.SUSPECT
