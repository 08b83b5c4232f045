# SPDX-License-Identifier: Apache-2.0
"""Times are kept as well as they are known, across the clock changes."""

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from app.cases.when import Precision, When, check_exists, exactly
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
