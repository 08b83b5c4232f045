# SPDX-License-Identifier: Apache-2.0
"""The clock rules, holidays, reviews and offences of the bundled pack say what the law says."""

import datetime as dt
from functools import cache
from importlib import resources as bundled
from importlib.resources.abc import Traversable

import pytest
from pydantic import BaseModel, ValidationError

from app.guidance.files.loading import inspect_files
from app.guidance.model.clock_rules import ClockRule, Limit, StateTexts
from app.guidance.model.pack import Pack
from app.guidance.model.reference import Offence, Regime
from app.guidance.model.reviews import Review

AS_AT = dt.date(2026, 11, 23)
# The rules that the shared clock vectors are about.
VECTOR_RULES = {
    *("FW-TOX-BLOOD", "FW-ORAL-PENILE", "FW-VAG-PENILE", "FW-ANAL-PENILE", "FW-DIGITAL"),
    *("FW-TOX-URINE", "FW-PENILE-SUSPECT", "CK-01", "CK-02", "CK-03", "CK-04", "CK-05", "CK-06"),
    *("CK-10", "CK-11", "CK-12", "CK-13", "CK-15", "CK-18", "CK-35", "CK-40", "CK-41", "CK-42"),
    *("CK-43", "CK-44", "CK-45", "CK-47", "CK-48", "CK-50", "CK-52", "CK-60", "CK-80"),
    *("RV-24H", "RV-72H", "RV-7D", "RV-28D"),
}
# The most that one limit may be, so that a slip of the keyboard is seen.
LONGEST = {
    "hours": 168,
    "hours-without-days-off": 48,
    "hours-not-counted": 3,
    "days": 42,
    "days-from-day-one": 3,
    "days-back-to-working-day": 182,
    "working-days": 30,
    "months-beginning": 120,
    "months-after": 12,
    "years-after": 20,
}
KNOWN_HOLIDAYS = {
    2026: ("01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"),
    2027: ("01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"),
    2028: ("01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"),
}


def files_of(folder: Traversable, prefix: str = "") -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in folder.iterdir():
        if item.is_dir():
            found |= files_of(item, f"{prefix}{item.name}/")
        elif item.name.endswith(".toml"):
            found[prefix + item.name] = item.read_bytes()
    return found


@cache
def pack() -> Pack:
    found = inspect_files(files_of(bundled.files("resources").joinpath("guidance"))).pack
    assert found is not None
    return found


def rule(rule_id: str) -> ClockRule:
    [found] = [clock for clock in pack().clocks if clock.id == rule_id]
    return found


def limits(rule_id: str) -> dict[str, tuple[int, str]]:
    return {limit.id: (limit.amount, limit.count) for limit in rule(rule_id).limits}


def texts(model: BaseModel) -> list[str]:
    return [text for text in model.model_dump().values() if text]


def test_each_vector_has_its_rule_and_no_rule_is_there_twice() -> None:
    ids = [clock.id for clock in pack().clocks]
    assert VECTOR_RULES - set(ids) == set()
    assert len(ids) == len(set(ids))


def test_every_amount_is_one_that_the_law_could_mean() -> None:
    for clock in pack().clocks:
        for limit in clock.limits:
            assert limit.amount <= LONGEST.get(limit.count, 0), (clock.id, limit.id)


def test_what_is_uncertain_or_has_no_amount_is_never_counted_down() -> None:
    for clock in pack().clocks:
        endless = all(limit.count in ("at-once", "no-limit") for limit in clock.limits)
        if clock.confidence == "unc" or endless:
            assert clock.show == "check", clock.id


def test_a_countdown_cannot_be_made_of_uncertain_law() -> None:
    certain = rule("FW-TOX-BLOOD")
    with pytest.raises(ValidationError, match="not counted down"):
        ClockRule.model_validate(certain.model_dump() | {"confidence": "unc"})
    with pytest.raises(ValidationError, match=r"needs text\.due_soon"):
        ClockRule.model_validate(certain.model_dump() | {"text": StateTexts(running="Ring.")})


def test_a_limit_has_an_amount_or_a_count_that_needs_none() -> None:
    for amount, count in ((0, "hours"), (3, "at-once")):
        with pytest.raises(ValidationError, match="amount"):
            Limit.model_validate({"id": "a", "label": "A", "amount": amount, "count": count})


def test_a_limit_counts_from_a_start_that_its_rule_has() -> None:
    wild = Limit(id="usual", label="72 hours", amount=72, count="hours", counts_from="moonrise")
    with pytest.raises(ValidationError, match="moonrise"):
        ClockRule.model_validate(rule("FW-TOX-BLOOD").model_dump() | {"limits": (wild,)})


def test_no_forensic_window_tells_anyone_not_to_try() -> None:
    forensic = [clock for clock in pack().clocks if clock.group == "forensic"]
    assert len(forensic) > 30
    for clock in forensic:
        assert not any("do not" in text.lower() for text in texts(clock.text)), clock.id
        if clock.text.expired is not None:
            assert "ring" in clock.text.expired.lower(), clock.id


def test_bail_counts_months_from_the_day_after_arrest() -> None:
    assert [limits(f"CK-{n}") for n in (10, 11, 12)] == [
        {"limit": (months, "months-beginning")} for months in (3, 6, 9)
    ]
    assert limits("CK-13") == {
        "ordinary": (12, "months-beginning"),
        "further-time": (18, "months-beginning"),
        "complex": (18, "months-beginning"),
        "complex-further": (24, "months-beginning"),
    }
    for clock in (rule(f"CK-{n}") for n in (10, 11, 12, 13)):
        assert (clock.start_day, clock.fact) == ("day-after", "arrested_at")
        assert clock.in_force_from == dt.date(2022, 10, 28)
        assert {pause.id for pause in clock.pauses} == {"cps-referral", "hospital"}
    assert [rule(f"CK-{n}").extensions[0].to for n in (10, 11, 12)] == ["CK-11", "CK-12", "CK-13"]


def test_bail_wants_attention_two_weeks_before_its_end_and_no_rule_asks_for_too_many() -> None:
    counted = [c for c in pack().clocks if c.group == "bail" and c.show == "countdown"]
    assert {clock.soon_days for clock in counted} == {14}
    for days in (0, 181):
        with pytest.raises(ValidationError, match="soon_days"):
            ClockRule.model_validate(rule("CK-10").model_dump() | {"soon_days": days})


def test_what_says_that_something_was_done_starts_no_clock() -> None:
    feeds = [(p.id, feed) for stage in pack().stages for p in stage.prompts for feed in p.feeds]
    done = {prompt for prompt, feed in feeds if feed.startswith("done:")}
    assert {"s09.victim-told", "s13.told", "s04.referral", "s11.review-held"} <= done
    assert not done & {prompt for prompt, feed in feeds if feed.startswith("clock:")}


def test_a_bail_clock_that_ran_out_points_to_safety() -> None:
    for clock in pack().clocks:
        if clock.group == "bail" and clock.text.expired is not None:
            assert "may have lapsed" in clock.text.expired, clock.id
            assert "safe" in clock.text.expired, clock.id


def test_a_victim_has_the_enhanced_time_unless_somebody_said_otherwise() -> None:
    for rule_id in ("CK-40", "CK-41", "CK-43", "CK-44"):
        enhanced, standard = rule(rule_id).limits
        assert (enhanced.amount, enhanced.count) == (1, "working-days")
        assert enhanced.when == "not (enhanced_rights is no)"
        assert (standard.amount, standard.count) == (5, "working-days")
        assert standard.when == "enhanced_rights is no"
    assert limits("CK-42") == {"refer": (2, "working-days")}


def test_rules_with_several_limits_keep_them_apart() -> None:
    assert limits("CK-47") == {
        "request-window": (3, "months-after"),
        "acknowledge": (10, "working-days"),
        "complete": (30, "working-days"),
    }
    assert limits("CK-04") == {"first": (6, "hours"), "later": (9, "hours")}
    assert rule("CK-04").limits[1].repeats == "after-done-or-due"
    assert [limit.id for limit in rule("CK-03").limits if limit.ceiling] == ["total"]
    assert {amount for amount, _ in limits("CK-35").values()} == {56, 70, 182}
    assert rule("CK-35").one_of


def test_every_rule_that_is_mentioned_is_there() -> None:
    ids = {clock.id for clock in pack().clocks}
    facts = {fact.id for fact in pack().facts}
    for clock in pack().clocks:
        named = set(clock.affects) | {step.to for step in clock.extensions if step.to}
        assert named <= ids, clock.id
        assert clock.fact is None or clock.fact in facts, clock.id
        assert clock.as_at == AS_AT, clock.id


def test_the_calendar_knows_the_holidays_of_nine_years() -> None:
    calendar = pack().calendar
    assert calendar is not None
    assert (calendar.covers_from, calendar.covers_to) == (
        dt.date(2024, 1, 1),
        dt.date(2032, 12, 31),
    )
    days = [holiday.date for holiday in calendar.holidays]
    assert days == sorted(set(days))
    assert len(days) == 9 * 8
    assert all(day.weekday() < 5 for day in days)
    for year, known in KNOWN_HOLIDAYS.items():
        assert [f"{day:%m-%d}" for day in days if day.year == year] == list(known)


def test_reviews_have_a_clock_or_an_event_and_checks_that_exist() -> None:
    checks = {check.id for check in pack().review_checks}
    assert len(checks) == 15
    assert {check for review in pack().reviews for check in review.checks} == checks
    timed = {review.clock for review in pack().reviews if review.clock}
    assert timed == {clock.id for clock in pack().clocks if clock.group == "review"}
    assert all(review.force_set for review in pack().reviews)
    with pytest.raises(ValidationError, match="clock or event"):
        Review.model_validate(pack().reviews[0].model_dump() | {"event": "On charge."})


@pytest.mark.parametrize(
    ("day", "offence", "regime"),
    [
        ("1976-12-21", "OF-H01", "dt-1"),
        ("1994-11-02", "OF-H02", "dt-2"),
        ("2004-04-30", "OF-H03", "dt-3"),
        ("2004-05-01", "OF-001", "dt-4"),
    ],
)
def test_the_law_of_rape_on_a_day(day: str, offence: str, regime: str) -> None:
    rape = {"OF-H01", "OF-H02", "OF-H03", "OF-001"}
    when = dt.date.fromisoformat(day)
    assert [o.id for o in pack().offences if o.id in rape and held(o, when)] == [offence]
    law = {"dt-1", "dt-2", "dt-3", "dt-4"}
    assert [r.id for r in pack().regimes if r.id in law and held(r, when)] == [regime]


def held(law: Offence | Regime, day: dt.date) -> bool:
    return (law.from_date or dt.date.min) <= day <= (law.to_date or dt.date.max)


def test_uncertain_law_sends_the_officer_to_the_legal_team() -> None:
    for offence in pack().offences:
        if offence.confidence == "unc":
            assert "legal team" in (offence.note or ""), offence.id
    for regime in pack().regimes:
        if regime.confidence == "unc":
            assert "legal team" in regime.law, regime.id
