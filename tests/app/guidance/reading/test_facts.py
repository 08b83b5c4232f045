# SPDX-License-Identifier: Apache-2.0
"""Hours since the offence are elapsed hours, whatever the zones and the clocks do."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Bug
from app.guidance.conditions.nodes import FactValue
from app.guidance.reading.facts import derive_facts

NOW = datetime(2026, 9, 14, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "hours"),
    [
        ({"offence_end": "2026-09-13T00:30:00+01:00"}, 32),
        ({"offence_end": "2026-09-13T00:31:00+01:00"}, 31),
        ({"offence_start": "2026-09-13T07:30:00Z"}, 24),
        ({"offence_start": "2026-09-01T00:00:00Z", "offence_end": "2026-09-14T06:00:00Z"}, 1),
        ({"offence_start": "2026-09-14T05:30:00Z", "offence_end": "soon"}, 2),
        ({"offence_end": "2026-09-14T12:00:00Z"}, 0),
        ({"offence_end": "2026-09-13T07:30:00Z", "hours_since_offence": 5}, 24),
    ],
)
def test_hours(facts: Mapping[str, FactValue], hours: int) -> None:
    assert derive_facts(facts, NOW)["hours_since_offence"] == hours


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"hours_since_offence": 5},
        {"offence_end": "not-known"},
        {"offence_end": "2026-09-13T00:30:00"},  # no zone: not a moment
        {"offence_end": 3, "offence_start": ("x",)},
    ],
)
def test_hours_are_left_out_when_the_time_is_unknown(facts: Mapping[str, FactValue]) -> None:
    assert "hours_since_offence" not in derive_facts(facts, NOW)


def test_the_night_the_clocks_go_back_has_its_extra_hour() -> None:
    facts = {"offence_end": "2026-10-25T00:30:00+01:00"}
    after = datetime.fromisoformat("2026-10-25T03:30:00+00:00")
    assert derive_facts(facts, after)["hours_since_offence"] == 4


moments = st.datetimes(
    timezones=st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours)))
)


@given(moments, moments)
def test_hours_are_whole_and_never_negative(offence: datetime, now: datetime) -> None:
    facts = {"offence_start": offence.isoformat(), "other": "kept"}
    derived = derive_facts(facts, now)
    hours = derived.pop("hours_since_offence")
    assert isinstance(hours, int)
    gone = (now - offence).total_seconds() / 3600
    assert hours == 0 if gone < 0 else hours <= gone < hours + 1
    assert derived == facts


@given(st.text(max_size=30))
def test_any_text_as_a_time_is_read_or_passed_over(text: str) -> None:
    assert derive_facts({"offence_end": text}, NOW).keys() <= {"offence_end", "hours_since_offence"}


def test_a_time_without_a_zone_is_our_mistake() -> None:
    with pytest.raises(Bug):
        derive_facts({}, NOW.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("2026-09-13T00:30:00+01:00~", 24),
        ("2026-09-12T12:30:00+01:00/2026-09-13T00:30:00+01:00", 24),
        ("2026-09-13T00:30:00+01:00/nonsense", None),
    ],
)
def test_a_time_that_is_not_exact_counts_from_its_later_end(value: str, hours: int | None) -> None:
    now = datetime(2026, 9, 13, 23, 30, tzinfo=UTC)
    assert derive_facts({"offence_end": value}, now).get("hours_since_offence") == hours
