# SPDX-License-Identifier: Apache-2.0
"""What is said of a clock is whole, reads back, and merges over officers."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cases.entry import is_sound, read_entry
from app.cases.folding import fold
from app.cases.kinds import ClockChanged, ClockStep, PackRef
from tests.app.cases.making import Author, check_signature

PLAIN = {
    "rule": "CK-10",
    "clock": "ck-10",
    "title": "Bail",
    "pack": PackRef(pack_id="p", version="1"),
}
NEEDED: dict[ClockStep, dict[str, object]] = {
    ClockStep.STARTED: {},
    ClockStep.MOMENT: {"moment": "last-review"},
    ClockStep.CHOSEN: {"limit": "crown-court"},
    ClockStep.DAY_SET: {"day": date(2026, 4, 30)},
    ClockStep.PAUSED: {"pause": "hospital"},
    ClockStep.RESUMED: {"pause": "hospital"},
    ClockStep.QUESTIONED: {"pause": "hospital"},
    ClockStep.AFFECTED: {"by": "CK-15"},
    ClockStep.AFFECT_ENDED: {"by": "CK-15"},
    ClockStep.SATISFIED: {"evidence": "Rang her."},
    ClockStep.EXTENDED: {"authority": "Insp Sample 77", "leads_to": "CK-11"},
    ClockStep.NOT_APPLICABLE: {"because": "Another force's."},
    ClockStep.SUPERSEDED: {"because": "Charged."},
    ClockStep.REOPENED: {"because": "Told wrongly."},
    ClockStep.EXPIRY_SEEN: {"evidence": "Custody rung."},
    ClockStep.WITHDRAWN: {"withdraws": uuid4(), "because": "A slip."},
}


def change(step: ClockStep, **said: object) -> ClockChanged:
    return ClockChanged.model_validate({**PLAIN, "step": step, **said})


def test_every_step_is_known_here() -> None:
    assert set(NEEDED) == set(ClockStep)


@pytest.mark.parametrize("step", ClockStep)
def test_a_step_reads_back_as_it_was_recorded(step: ClockStep) -> None:
    author = Author()
    entry = author.write(change(step, **NEEDED[step]))
    assert read_entry(entry.to_json()) == entry
    assert is_sound(entry.to_json(), author.public, check_signature)


@pytest.mark.parametrize(
    ("step", "missing"), [(step, name) for step, said in NEEDED.items() for name in said]
)
def test_a_step_without_what_it_needs_is_refused(step: ClockStep, missing: str) -> None:
    with pytest.raises(ValidationError):
        change(step, **{name: v for name, v in NEEDED[step].items() if name != missing})


@pytest.mark.parametrize("name", ["because", "evidence", "authority"])
def test_spaces_say_nothing(name: str) -> None:
    for step, said in NEEDED.items():
        if name in said:
            with pytest.raises(ValidationError):
                change(step, **{**said, name: " \n"})


def test_an_extension_can_lead_to_a_day_instead_of_a_rule() -> None:
    assert change(ClockStep.EXTENDED, authority="A court", day=date(2031, 1, 1)).leads_to is None


def test_the_history_of_each_clock_is_oldest_first_and_apart() -> None:
    author = Author()
    author.open_case()
    one = author.write(change(ClockStep.PAUSED, pause="hospital"))
    other = author.write(change(ClockStep.STARTED, clock="ck-84-x", rule="CK-84"))
    two = author.write(change(ClockStep.RESUMED, pause="hospital"))
    view = fold(author.entries)
    assert view.clocks == {"ck-10": (one, two), "ck-84-x": (other,)}


steps = st.lists(
    st.tuples(
        st.booleans(), st.sampled_from(ClockStep), st.sampled_from("ab"), st.integers(-600, 600)
    ),
    max_size=20,
)


@given(steps, st.randoms(use_true_random=False))
def test_two_officers_chains_merge_to_the_union(
    said: list[tuple[bool, ClockStep, str, int]], random: object
) -> None:
    first = Author()
    second = Author(case_id=first.case_id)
    first.open_case()
    for by_second, step, key, seconds in said:
        author = second if by_second else first
        author.write(change(step, clock=key, **NEEDED[step]), timedelta(seconds=seconds))
    entries = [*first.entries, *second.entries]
    view = fold(entries)
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert fold(entries).clocks == view.clocks
    merged = [entry for history in view.clocks.values() for entry in history]
    assert {entry.id for entry in merged} == {entry.id for entry in entries} - {view.opened.id}
    for history in view.clocks.values():
        for author in (first, second):
            mine = [e.sequence for e in history if e in author.entries]
            assert mine == sorted(mine)
