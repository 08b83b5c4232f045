# SPDX-License-Identifier: Apache-2.0
"""The days decide which offences and which law it is, and a doubt is said."""

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.articles.offence_finder import found_article, offences_on
from app.guidance.model.pack import Pack
from app.guidance.model.reference import Offence, Regime
from tests.app.guidance.making import small_pack
from tests.app.guidance.whole_pack import bundled_pack, whole_pack

CHANGE = dt.date(2004, 5, 1)
DAYS = st.dates(dt.date(1930, 1, 1), dt.date(2040, 1, 1))


def holds(each: Offence | Regime, day: dt.date) -> bool:
    """Read from the definition, day by day."""
    begun = each.from_date is None or each.from_date <= day
    return begun and (each.to_date is None or day <= each.to_date)


def dated(each: Offence | Regime) -> bool:
    return each.from_date is not None or each.to_date is not None


@given(DAYS, st.integers(0, 400))
def test_found_is_what_was_law_on_one_of_the_days(first: dt.date, more: int) -> None:
    days = [first + dt.timedelta(days=each) for each in range(more + 1)]
    found = offences_on(bundled_pack(), first, days[-1])
    offences = [each.offence.id for each in found.offences]
    pack = bundled_pack()
    wanted = [o.id for o in pack.offences if dated(o) and any(holds(o, day) for day in days)]
    assert offences == wanted
    laws = [r.id for r in pack.regimes if dated(r) and any(holds(r, day) for day in days)]
    assert [each.id for each in found.regimes] == laws
    for each in found.offences:
        assert bool(each.part) == (not all(holds(each.offence, day) for day in days))


def test_a_law_without_an_end_may_name_the_last_day_there_is() -> None:
    pack = whole_pack()
    regime = pack.regimes[0].model_copy(
        update={"from_date": dt.date(1990, 1, 1), "to_date": dt.date.max}
    )
    later = regime.model_copy(update={"id": "later", "from_date": dt.date(1995, 1, 1)})
    open_ended = pack.model_copy(update={"regimes": (regime, later)})
    found = offences_on(open_ended, dt.date.min, dt.date.max)
    assert [each.id for each in found.regimes] == [regime.id, "later"]
    assert any(warning.startswith("From 1 Jan 1 to 31 Dec 1989") for warning in found.warnings)


@given(DAYS, DAYS)
def test_the_days_may_be_given_in_either_order(one: dt.date, other: dt.date) -> None:
    assert offences_on(whole_pack(), one, other) == offences_on(whole_pack(), other, one)


@given(DAYS, DAYS)
def test_every_offence_is_found_or_was_no_law_or_has_no_known_day(
    one: dt.date, other: dt.date
) -> None:
    found = offences_on(whole_pack(), one, other)
    shown = {each.offence.id for each in found.offences} | {each.id for each in found.undated}
    for offence in whole_pack().offences:
        if not dated(offence):
            assert offence.id in shown


@given(DAYS, DAYS)
def test_a_boundary_between_the_days_is_said(one: dt.date, other: dt.date) -> None:
    found = offences_on(whole_pack(), one, other)
    crossed = found.first < CHANGE <= found.last
    assert any("1 May 2004" in each for each in found.warnings) == crossed


@given(DAYS, DAYS)
def test_days_of_which_no_law_is_known_are_said(one: dt.date, other: dt.date) -> None:
    found = offences_on(whole_pack(), one, other)
    before = found.first < dt.date(1957, 1, 1)
    assert any("not known here: no law" in each for each in found.warnings) == before


def test_the_last_day_of_the_old_law_and_the_first_of_the_new_are_clear() -> None:
    old = offences_on(whole_pack(), CHANGE - dt.timedelta(days=1), CHANGE - dt.timedelta(days=1))
    new = offences_on(whole_pack(), CHANGE, CHANGE)
    assert [each.offence.id for each in old.offences] == ["OF-2"]
    assert [each.offence.id for each in new.offences] == ["OF-1"]
    assert [each.id for each in old.rules] == ["sentence"] and new.rules == ()
    assert all("changed" not in each for each in (*old.warnings, *new.warnings))


def test_an_offence_of_no_known_day_is_listed_apart_with_a_warning() -> None:
    found = offences_on(whole_pack(), CHANGE, CHANGE)
    assert [each.id for each in found.undated] == ["OF-3"]
    assert any(each.startswith("Since when one offence") for each in found.warnings)


def test_an_offence_of_part_of_the_days_says_which() -> None:
    found = offences_on(whole_pack(), dt.date(2004, 4, 1), dt.date(2004, 6, 1))
    parts = {each.offence.id: each.part for each in found.offences}
    assert parts == {"OF-1": "Only from 1 May 2004 on.", "OF-2": "Only up to 30 Apr 2004."}


@pytest.mark.parametrize("pack", [small_pack, whole_pack, bundled_pack])
def test_what_was_found_can_be_read(pack: Callable[[], Pack]) -> None:
    found = offences_on(pack(), dt.date(1990, 1, 1), dt.date(2026, 1, 1))
    article = found_article(pack(), found)
    text = " ".join(point for each in article.sections for point in each.points)
    assert article.title == "From 1 Jan 1990 to 1 Jan 2026"
    for each in found.offences:
        assert each.offence.title in text and each.part in text
    headings = [each.heading for each in article.sections]
    assert all(each.title in headings for each in (*found.regimes, *found.rules))


def test_one_day_is_called_by_its_name() -> None:
    found = offences_on(small_pack(), CHANGE, CHANGE)
    article = found_article(small_pack(), found)
    assert article.title == "On 1 May 2004"
    assert article.lead.startswith("None of the offences")
