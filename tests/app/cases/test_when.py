# SPDX-License-Identifier: Apache-2.0
"""Times are kept as well as they are known, across the clock changes."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cases.when import Precision, When, check_exists, exactly, read_fact
from app.errors import UserError


def test_an_instant_is_kept_as_local_time_with_its_fold() -> None:
    second_half_past_one = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    when = exactly(second_half_past_one)
    assert when.local == datetime(2026, 10, 25, 1, 30) and when.fold == 1
    assert when.start_utc == second_half_past_one


def test_a_time_between_has_two_ends() -> None:
    when = When(
        precision=Precision.BETWEEN,
        local=datetime(2026, 9, 12, 23, 40),
        until=datetime(2026, 9, 13, 0, 30),
    )
    assert when.start_utc == datetime(2026, 9, 12, 22, 40, tzinfo=UTC)
    assert when.end_utc == datetime(2026, 9, 12, 23, 30, tzinfo=UTC)
    assert when.words() == "between Sat 12 Sep 2026 23:40 and Sun 13 Sep 2026 00:30"


def test_an_unknown_time_is_said_to_be_unknown() -> None:
    assert When(precision=Precision.UNKNOWN).words() == "time not known"
    assert When(precision=Precision.UNKNOWN).start_utc is None


@pytest.mark.parametrize(
    "fields",
    [
        {"precision": Precision.EXACT},
        {"precision": Precision.UNKNOWN, "local": datetime(2026, 1, 1)},
        {"precision": Precision.BETWEEN, "local": datetime(2026, 1, 1)},
        {"precision": Precision.EXACT, "local": datetime(2026, 1, 1, tzinfo=UTC)},
        {
            "precision": Precision.BETWEEN,
            "local": datetime(2026, 1, 2),
            "until": datetime(2026, 1, 1),
        },
        {"precision": Precision.EXACT, "local": datetime(2026, 1, 1), "fold": 2},
    ],
)
def test_times_that_do_not_make_sense_are_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        When(**fields)  # type: ignore[arg-type]


def test_a_time_the_clocks_skip_is_refused_with_the_reason() -> None:
    with pytest.raises(UserError, match="clocks went forward"):
        check_exists(datetime(2026, 3, 29, 1, 30))
    check_exists(datetime(2026, 3, 29, 2, 30))
    check_exists(datetime(2026, 10, 25, 1, 30))


moments = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2050, 1, 1))


@given(moments, st.timedeltas(timedelta(0), timedelta(days=9)), st.sampled_from(Precision))
def test_a_time_fact_keeps_how_well_the_time_is_known(
    start: datetime, longer: timedelta, precision: Precision
) -> None:
    begun = exactly(start.replace(tzinfo=UTC))
    ended = exactly((start + longer).replace(tzinfo=UTC))
    assume(ended.fold == 0 and ended.local is not None and ended.local >= begun.local)  # type: ignore[operator]
    until = ended.local if precision is Precision.BETWEEN else None
    local = None if precision is Precision.UNKNOWN else begun.local
    fold = 0 if precision is Precision.UNKNOWN else begun.fold
    when = When(precision=precision, local=local, until=until, fold=fold)
    fact = when.as_fact()
    assert (fact is None) == (precision is Precision.UNKNOWN)
    if fact is not None:
        again = read_fact(fact)
        assert again is not None
        assert (again.precision, again.start_utc) == (precision, when.start_utc)
        assert again.until == when.until


@pytest.mark.parametrize(
    "text", ["", "~", "/", "2026-09-12T23:40:00", "yesterday", "2026-09-12T23:40:00+01:00/", "a/b"]
)
def test_a_text_that_is_no_time_fact_is_not_read_as_one(text: str) -> None:
    found = read_fact(text)
    assert found is None or found.precision is Precision.EXACT


@pytest.mark.parametrize("zone", ["Nowhere/Land", "Europe", "/etc/passwd"])
def test_a_zone_that_is_not_known_here_gives_no_instant_and_no_exception(zone: str) -> None:
    when = When(precision=Precision.EXACT, local=datetime(2026, 9, 12, 23, 40), zone=zone)
    assert when.start_utc is None and when.end_utc is None and when.as_fact() is None
    assert when.words() == "Sat 12 Sep 2026 23:40"


@pytest.mark.parametrize("zone", ["", "Europe/Lon don", "x" * 65, "\ud800"])
def test_what_is_no_name_of_a_zone_is_refused(zone: str) -> None:
    with pytest.raises(ValidationError):
        When(precision=Precision.UNKNOWN, zone=zone)


def test_the_ends_of_the_calendar_are_no_trouble() -> None:
    last = When(
        precision=Precision.EXACT, local=datetime(9999, 12, 31, 23), zone="America/New_York"
    )
    assert last.start_utc is None


def test_a_time_that_came_twice_says_which_one_and_no_other_does() -> None:
    words = [exactly(datetime(2026, 10, 25, hour, 30, tzinfo=UTC)).words() for hour in (0, 1, 2)]
    assert words == [
        "Sun 25 Oct 2026 01:30 BST",
        "Sun 25 Oct 2026 01:30 GMT",
        "Sun 25 Oct 2026 02:30",
    ]
    skipped = When(precision=Precision.EXACT, local=datetime(2026, 3, 29, 1, 30))
    assert skipped.words() == "Sun 29 Mar 2026 01:30"


def test_a_time_fact_from_the_ends_of_the_calendar_is_no_time_here() -> None:
    assert read_fact("0001-01-01T00:00:00+00:00") is None
