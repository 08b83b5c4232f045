# SPDX-License-Identifier: Apache-2.0
"""What each rule gives for the inputs of a vector."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.services.clock_vectors.book import VectorBook
from app.services.clock_vectors.commands import compare
from app.services.clock_vectors.kinds import work_out
from tests.app.guidance.random_cases import bundled_pack

Given = dict[str, object]


@cache
def book() -> VectorBook:
    return VectorBook(bundled_pack())


def got(rule: str, **inputs: object) -> dict[str, object]:
    return work_out(book(), rule, inputs).got


AT = "2026-06-10T10:00"


@pytest.mark.parametrize(
    ("rule", "inputs"),
    [
        ("CK-10", {"arrest_at": AT, "limit_months": 3, "released_at": "2026-03-29T01:30"}),
        ("CK-52", {"request_at": AT, "notice_at": "2026-03-29T01:30"}),
        ("CK-52", {"request_at": AT, "now": "2026-03-29T01:00"}),
        ("CK-50", {"sentence_at": "2026-03-29T01:59"}),
        (
            "CK-04",
            {
                "detention_authorised": AT,
                "reviews": [{"held_at": AT, "said_to_be_due_at": "2026-03-29T01:30"}],
            },
        ),
        ("CK-04", {"detention_authorised": AT, "reviews": [{"held_at": "2026-03-29T01:30"}]}),
        (
            "CK-06",
            {
                "relevant_time": AT,
                "hospital": [
                    {
                        "from": AT,
                        "to": "2026-06-10T12:00",
                        "questioned": [{"from": "2026-03-29T01:30", "to": AT}],
                    }
                ],
            },
        ),
    ],
)
def test_a_skipped_time_is_an_error_wherever_it_stands(rule: str, inputs: Given) -> None:
    assert got(rule, **inputs) == {"error": "nonexistent_time"}


@pytest.mark.parametrize(
    ("rule", "inputs"),
    [
        ("CK-18", {"arrest_at": AT, "pauses": [{"from": "2026-07-02", "to": "2026-07-01"}]}),
        ("CK-80", {"relevant_at": AT, "disregard": [{"from": "2026-07-02", "to": "2026-07-01"}]}),
        ("CK-06", {"relevant_time": AT, "hospital": [{"from": AT, "to": "2026-06-10T09:59"}]}),
        ("FW-TOX-BLOOD", {"earliest_act_end": AT, "latest_act_end": "2026-06-10T09:59"}),
    ],
)
def test_an_interval_that_ends_before_it_begins_is_an_error(rule: str, inputs: Given) -> None:
    assert got(rule, **inputs) == {"error": "interval_reversed"}


def test_the_fold_says_which_of_two_times_ends_an_interval() -> None:
    act = {"earliest_act_end": "2026-10-25T01:50", "latest_act_end": "2026-10-25T01:10"}
    assert got("FW-DIGITAL", **act) == {"error": "interval_reversed"}
    assert "error" not in got("FW-DIGITAL", **act, latest_act_end_fold=1)


@pytest.mark.parametrize("fold", [2, -1, "1", [1]])
def test_a_fold_that_is_neither_of_two_is_refused(fold: object) -> None:
    with pytest.raises(UserError):
        got("FW-DIGITAL", earliest_act_end="2026-10-25T01:50", earliest_act_end_fold=fold)


def test_a_warrant_longer_than_the_law_allows_is_an_error() -> None:
    inputs = {"relevant_time": "2026-09-14T10:00", "warrant_issued_at": "2026-09-15T21:00"}
    for more in ({"warrant_hours": 37}, {"warrant_hours": 36, "extension_hours": 37}):
        assert got("CK-03", **inputs, **more) == {"error": "exceeds_limit"}
    short = got("CK-03", **inputs, warrant_hours=12, extension_hours=12)
    assert short == {"expires_at": "2026-09-16T21:00:00+01:00"}


def test_a_late_review_does_not_push_the_next_one_back() -> None:
    inputs = {"detention_authorised": "2026-07-04T22:00"}
    late = [{"held_at": "2026-07-05T15:00"}, {"held_at": "2026-07-05T03:00"}]
    assert got("CK-04", **inputs, reviews=late) == {"next_review_by": "2026-07-05T21:00:00+01:00"}


def test_bail_that_is_applied_for_goes_on_until_the_court_decides() -> None:
    inputs = {"arrest_at": "2026-02-17T16:00", "limit_months": 9}
    made = {"application_made_on": "2026-11-17"}
    assert got("CK-15", **inputs, **made)["treated_as_continuing"] is True
    late = got("CK-15", **inputs, application_made_on="2026-11-18")
    assert late["treated_as_continuing"] is False and late["end_date"] == "2026-11-17"
    assert got("CK-15", **inputs)["treated_as_continuing"] is False
    for decided in ("2026-11-17", "2026-11-20"):
        done = got("CK-15", **inputs, **made, determined_on=decided)
        assert done["treated_as_continuing"] is False
    reversed_dates = got("CK-15", **inputs, **made, determined_on="2026-11-16")
    assert reversed_dates == {"error": "interval_reversed"}
    away = {"pauses": [{"kind": "cps_referral", "from": "2026-11-01", "to": None}]}
    assert got("CK-15", **inputs, **made, **away)["treated_as_continuing"] is True


@pytest.mark.parametrize("rule", ["CK-10", "CK-11", "CK-12", "CK-13", "CK-15", "CK-18"])
def test_every_bail_rule_began_on_the_same_day(rule: str) -> None:
    assert got(rule, arrest_at="2022-10-27T23:59") == {"error": "rule_not_in_force"}
    assert got(rule, arrest_at="2022-10-28T00:00")["bail_start_date"] == "2022-10-29"


def test_bail_without_a_limit_of_its_own_takes_that_of_the_rule() -> None:
    for rule, end in (
        ("CK-10", "2026-04-10"), ("CK-11", "2026-07-10"), ("CK-12", "2026-10-10"),
        ("CK-13", "2027-01-10"),
    ):  # fmt: skip
        assert got(rule, arrest_at="2026-01-10T14:20")["end_date"] == end


@pytest.mark.parametrize(
    ("rule", "more", "end"),
    [
        ("CK-40", {"enhanced": False}, "2026-06-17"),
        ("CK-41", {"enhanced": True}, "2026-06-11"),
        ("CK-42", {}, "2026-06-12"),
        ("CK-43", {"enhanced": False}, "2026-06-17"),
        ("CK-44", {"enhanced": True}, "2026-06-11"),
        ("CK-45", {}, "2026-07-08"),
        ("CK-47", {"stage": "request_window"}, "2026-09-10"),
        ("CK-47", {"stage": "acknowledge"}, "2026-06-24"),
        ("CK-47", {"stage": "complete"}, "2026-07-22"),
        ("CK-48", {"stage": "request_ideal"}, "2026-06-17"),
        ("CK-48", {"stage": "request_window"}, "2026-09-10"),
        ("CK-48", {"stage": "local_stage"}, "2026-06-24"),
        ("CK-48", {"stage": "overall"}, "2026-07-22"),
    ],
)
def test_what_a_victim_is_owed_and_every_stage_of_a_review(
    rule: str, more: Given, end: str
) -> None:
    assert got(rule, trigger_at=AT, **more)["end_date"] == end


def test_holidays_can_be_added_and_taken_away_by_a_vector() -> None:
    moved = {"extra_holidays": ["2027-05-04"], "removed_holidays": ["2027-05-03"]}
    assert got("CK-42", trigger_at="2027-04-30T09:00", **moved)["end_date"] == "2027-05-05"
    assert got("CK-42", trigger_at="2027-05-01T09:00")["end_date"] == "2027-05-05"
    gone = {"removed_holidays": ["2027-05-03"]}
    assert got("CK-42", trigger_at="2027-05-02T09:00", **gone)["end_date"] == "2027-05-04"


def test_a_notice_about_a_request_has_each_of_its_states() -> None:
    asked = {"request_at": AT}
    assert got("CK-52", **asked)["state"] == "running"
    assert got("CK-52", **asked, now="2026-06-10T23:59")["state"] == "running"
    assert got("CK-52", **asked, now="2026-06-11T00:00")["state"] == "expired"
    assert got("CK-52", **asked, withheld=True)["state"] == "not_applicable"
    told = got("CK-52", **asked, notice_at="2026-06-09T10:00", now="2026-07-01T10:00")
    assert (told["state"], told["on_time"]) == ("satisfied", True)


@pytest.mark.parametrize(
    ("now", "colour"),
    [("2026-06-12T09:59", "green"), ("2026-06-12T10:00", "amber"), ("2026-06-14T10:01", "red")],
)
@pytest.mark.parametrize("rule", ["FW-ANAL-PENILE", "FW-OBJECT", "HW-EC-IUD", "FW-TOX-GHB"])
def test_a_window_has_a_colour_though_the_product_only_says_check(
    rule: str, now: str, colour: str
) -> None:
    assert got(rule, hours=96, earliest_act_end=AT, now=now)["state"] == colour


def test_windows_of_the_pack_count_where_a_vector_gives_no_hours() -> None:
    end = got("FW-VAG-PENILE", earliest_act_end=AT)["outer_expires_at"]
    assert end == "2026-06-17T10:00:00+01:00"


def test_disregarded_days_are_left_out_of_a_notification() -> None:
    away = [{"from": "2026-06-11", "to": "2026-06-12"}, {"from": "2026-06-12", "to": "2026-06-14"}]
    assert got("CK-80", relevant_at=AT, disregard=away)["end_date"] == "2026-06-16"
    open_end = got("CK-80", relevant_at=AT, disregard=[{"from": "2026-06-11", "to": None}])
    assert open_end == {"state": "paused", "days_remaining": 2}


def test_a_hospital_stay_that_goes_on_leaves_minutes() -> None:
    stay = [{"from": "2026-06-10T12:00", "to": None}]
    open_end = got("CK-06", relevant_time=AT, hours=24, hospital=stay)
    assert open_end == {"state": "paused", "minutes_remaining": 22 * 60}


@pytest.mark.parametrize(
    ("rule", "field", "due"),
    [
        ("RV-24H", "review_at", "2026-06-11T10:00:00+01:00"),
        ("RV-72H", "review_at", "2026-06-13T10:00:00+01:00"),
        ("RV-7D", "end_date", "2026-06-17"),
        ("RV-28D", "end_date", "2026-07-08"),
        ("RV-3M", "end_date", "2026-09-10"),
    ],
)
def test_reviews_count_from_the_last_where_there_was_one(rule: str, field: str, due: str) -> None:
    assert got(rule, **{"from": AT})[field] == due
    assert got(rule, **{"from": "2026-01-01T09:00", "last_review_at": AT})[field] == due


def test_the_working_of_a_review_says_what_it_counts_from() -> None:
    first = work_out(book(), "RV-28D", {"from": AT}).steps
    again = work_out(book(), "RV-28D", {"from": "2026-01-01T09:00", "last_review_at": AT}).steps
    assert first[0] == "The report: Wed 10 Jun 2026 10:00."
    assert again[0] == "The last review of this kind: Wed 10 Jun 2026 10:00."


def test_the_limit_of_a_rule_is_found_by_what_it_is_and_not_by_its_place() -> None:
    pack = bundled_pack()
    changed = []
    for rule in pack.clocks:
        limits = rule.limits
        if rule.id == "CK-50":
            limits = tuple(reversed(limits))
        if rule.id == "RV-28D":
            limits = (limits[0], limits[1].model_copy(update={"amount": 14}))
        changed.append(rule.model_copy(update={"limits": limits}))
    other = VectorBook(pack.model_copy(update={"clocks": tuple(changed)}))
    again = work_out(other, "RV-28D", {"from": "2026-01-01T09:00", "last_review_at": AT})
    assert again.got["end_date"] == "2026-06-24"
    assert work_out(other, "RV-28D", {"from": AT}).got["end_date"] == "2026-07-08"
    assert work_out(other, "CK-50", {"sentence_at": AT}).got["end_date"] == "2026-07-08"


def test_a_pause_of_a_vector_is_told_in_the_words_of_the_guidance() -> None:
    pauses = [{"kind": "cps_referral", "from": "2026-06-01", "to": "2026-06-10"}]
    inputs = {"arrest_at": "2026-04-14T08:30", "limit_months": 3, "pauses": pauses}
    assert work_out(book(), "CK-18", inputs).steps[3] == (
        "Not counted: 1 Jun to 10 Jun 2026 (papers are with a prosecutor for a charging decision). "
        "In all: 10 days."
    )


def test_a_notice_that_counts_a_day_in_doubt_marks_it() -> None:
    found = got("CK-60", given_at="2026-12-24T10:00")
    assert found["doubtful_days"] == ["2026-12-26"]
    skipped = got("CK-60", given_at="2027-12-24T10:00")
    assert (skipped["doubtful_days"], skipped["expires_at"]) == ([], "2027-12-30T10:00:00+00:00")


words = st.sampled_from(
    ["hours", "earliest_act_end", "latest_act_end", "now", "arrest_at", "limit_months", "pauses",
     "trigger_at", "enhanced", "stage", "relevant_time", "warrant_issued_at", "warrant_hours",
     "extension_hours", "detention_authorised", "reviews", "held_at", "arrival_at", "hospital",
     "prior_detention_minutes", "custody_commenced", "limit_days", "days_to_deduct", "given_at",
     "sentence_at", "request_at", "notice_at", "withheld", "relevant_at", "disregard", "from", "to",
     "questioned", "last_review_at", "kind", "extra_holidays", "removed_holidays", "from_fold",
     "application_made_on", "determined_on"]
)  # fmt: skip
times = st.datetimes(timezones=st.none()).map(lambda at: at.isoformat(timespec="minutes"))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | times
    | st.dates().map(str) | st.integers(0, 400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=5),
    max_leaves=12,
)  # fmt: skip
rules = st.text(max_size=8) | st.deferred(
    lambda: st.sampled_from([rule.id for rule in bundled_pack().clocks])
)
known = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("relevant_time", "arrest_at", "trigger_at"), times | values)
)


@settings(max_examples=300)
@given(rules, st.dictionaries(words, values) | known | values, st.dictionaries(words, values))
def test_no_vector_makes_it_fail(rule: str, inputs: object, expected: Given) -> None:
    compared = compare(book(), {"rule": rule, "inputs": inputs, "expected": expected})
    assert compared.worked.steps


def every_time(given: dict[str, object]) -> dict[str, object]:
    names = ("earliest_act_end", "arrest_at", "trigger_at", "relevant_time", "arrival_at",
             "warrant_issued_at", "detention_authorised", "custody_commenced", "given_at",
             "sentence_at", "request_at", "relevant_at", "from")  # fmt: skip
    return {**dict.fromkeys(names, given["at"]), "stage": "request_window"}


@settings(max_examples=300)
@given(rules, times, st.integers(0, 10**7))
def test_any_rule_reckons_or_refuses_any_time(rule: str, at: str, amount: int) -> None:
    inputs = every_time({"at": at}) | {"hours": amount, "limit_months": amount}
    compared = compare(book(), {"rule": rule, "inputs": inputs, "expected": {"a": 1}})
    assert compared.worked.steps and not compared.same
