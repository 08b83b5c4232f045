# SPDX-License-Identifier: Apache-2.0
"""Clocks as rows and words: grouped by how they press, red only for what has passed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.kinds import ClockStep
from app.clocks.results import Due, End
from app.clocks.rules import Limit
from app.clocks.setback import SetBack
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, UNKNOWN, ClockBench, between
from tests.ui.bench import new_vault
from ui.models.clock_bunches import SEVERAL, bunches
from ui.models.clock_details import details_of
from ui.models.clock_prompts import card_clocks, starts_words
from ui.models.clock_steps import ASKED, QUIET, asked, asks_amount, choices, in_order
from ui.models.clock_times import doubt_words, due_in_full, due_in_short, left_words
from ui.models.clocks import (
    SAFETY_FIRST,
    ClockRow,
    Face,
    Group,
    clock_rows,
    lead_words,
    pressing,
)
from ui.models.long_words import LONGEST, breakable

BEGUN = datetime(2026, 2, 1, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LIMIT = Limit("limit", "A limit", 1, "hours")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder: Path = tmp_path_factory.mktemp("casebook")
    opened = new_vault(folder / "vault")
    yield opened
    opened.close()


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A suspect on bail since 31 January 2026, and an offence that ended the night before."""
    made = ClockBench(session).open(dict(ON_BAIL), BEGUN)
    made.answer("s01.when-ended", between(datetime(2026, 1, 31, 2, 0), datetime(2026, 1, 31, 6, 0)))
    return made


def rows(bench: ClockBench) -> dict[str, ClockRow]:
    found = clock_rows(bench.clocks().values(), bench.time.at)
    assert [row.group for row in found] == sorted(row.group for row in found)
    return {row.key: row for row in found}


def end(**later: float) -> End:
    return End(NOW + timedelta(**later))


def test_every_step_has_its_words() -> None:
    assert set(ASKED) == set(ClockStep)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (end(minutes=25), "25 min left"),
        (end(hours=5, minutes=10), "5 h 10 min left"),
        (end(hours=47, minutes=5), "47 h 05 min left"),
        (end(hours=75), "3 days 3 h left"),
        (end(hours=72), "3 days left"),
        (end(days=30, hours=4), "30 days left"),
        (end(hours=-3, minutes=-10), "ended 3 h 10 min ago"),
        (end(days=-9), "ended 9 days ago"),
        (End(NOW, date(2026, 11, 26)), "ends today"),
        (End(NOW, date(2026, 11, 27)), "ends tomorrow"),
        (End(NOW, date(2026, 12, 26)), "30 days left"),
        (End(NOW, date(2026, 11, 25)), "ended yesterday"),
        (End(NOW, date(2026, 11, 24)), "ended 2 days ago"),
    ],
)
def test_what_is_left_is_said_as_people_say_it(when: End, words: str) -> None:
    assert left_words(when, NOW) == words


def test_a_day_of_london_ends_at_its_own_midnight() -> None:
    summer = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)  # past midnight in London
    assert left_words(End(summer, date(2026, 7, 2)), summer) == "ends today"


@given(st.integers(-(10**7), 10**7))
def test_left_or_ago_follows_the_sign(seconds: int) -> None:
    words = left_words(end(seconds=seconds), NOW)
    assert words.endswith(" left") == (seconds >= 0)
    assert words.startswith("ended ") == (seconds < 0)


def test_both_ends_of_a_time_between_are_said() -> None:
    due = Due(LIMIT, None, end(hours=1), end(hours=5))
    assert due_in_short(due, NOW) == "Thu 26 Nov 13:00 to 17:00"
    assert due_in_full(due, NOW) == (
        "Thu 26 Nov 13:00 at the earliest, Thu 26 Nov 17:00 at the latest"
    )
    day = End(NOW, date(2026, 11, 26))
    assert due_in_short(Due(LIMIT, None, day, day), NOW) == "end of Thu 26 Nov"
    over_night = Due(LIMIT, None, end(hours=1), end(hours=20))
    assert due_in_short(over_night, NOW) == "Thu 26 Nov 13:00 to Fri 27 Nov 08:00"
    next_year = End(NOW, date(2027, 1, 4))
    assert due_in_full(Due(LIMIT, None, next_year, next_year), NOW) == "end of Mon 4 Jan 2027"


@pytest.mark.parametrize(
    ("doubt", "begins"),
    [
        (
            SetBack(timedelta(hours=-3), "before-the-last-entry"),
            "This computer's clock reads 3 hours earlier than the last entry. Times and clocks",
        ),
        (
            SetBack(timedelta(minutes=-5), "against-the-running-time"),
            "This computer's clock was set back by 5 minutes since the last entry.",
        ),
        (
            SetBack(timedelta(days=2), "against-the-running-time"),
            "This computer's clock was set forward by 2 days since the last entry.",
        ),
    ],
)
def test_a_doubt_of_the_machine_s_clock_is_plain(doubt: SetBack, begins: str) -> None:
    words = doubt_words(doubt)
    assert words.startswith(begins)
    assert words.endswith("check the time, or note the right one.")


def test_each_clock_stands_in_its_group(bench: ClockBench) -> None:
    bench.answer("s12.accepted", UNKNOWN)
    found = rows(bench)
    assert found["ck-10"].group is Group.RUNNING and found["ck-10"].face is Face.RUNNING
    assert found["ck-30-s12.accepted"].group is Group.WAITING
    assert found["fw-object"].group is Group.CHECK and not found["fw-object"].left
    assert found["fw-digital"].group is Group.COMING and found["fw-digital"].face is Face.SOON
    bench.say("ck-10", ClockStep.PAUSED, pause="hospital")
    paused = rows(bench)["ck-10"]
    assert paused.face is Face.PAUSED and paused.left.endswith("days left")
    assert paused.due.startswith("In hospital")
    bench.say("ck-10", ClockStep.RESUMED, pause="hospital")
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Inspector Jo Mockup")
    found = rows(bench)
    assert found["ck-10"].group is Group.CLOSED and not found["ck-10"].left
    assert found["ck-10.ck-11"].group is Group.RUNNING


def test_red_is_for_what_has_passed_and_is_not_seen_to(bench: ClockBench) -> None:
    for day in range(2, 28):
        bench.go_to(2026, 2, day, 12)
        for clock, row in zip(bench.clocks().values(), rows_in_order(bench), strict=True):
            passed = clock.standing.state == "expired" and clock.rule.show == "countdown"
            assert (row.tone == "danger") == (passed and row.group is not Group.OLD), row
    bench.go_to(2026, 5, 4, 12)
    assert rows(bench)["ck-10"].tone == "danger"
    bench.say("ck-10", ClockStep.EXPIRY_SEEN, evidence="She is safe. Told custody.")
    seen = rows(bench)["ck-10"]
    assert seen.group is Group.DEALT and seen.tone == "" and not seen.first


def rows_in_order(bench: ClockBench) -> list[ClockRow]:
    found = {row.key: row for row in clock_rows(bench.clocks().values(), bench.time.at)}
    return [found[key] for key in bench.clocks()]


def test_safety_comes_first_only_for_bail_that_may_have_lapsed(bench: ClockBench) -> None:
    bench.go_to(2026, 5, 4, 12)
    first = {key for key, row in rows(bench).items() if row.first}
    assert first == {"ck-10"}
    clock, view = bench.clock("ck-10"), bench.view
    details = details_of(clock, view, bench.session.pack, bench.time.at)
    assert details.first == SAFETY_FIRST and details.alarm
    assert details.todo == clock.rule.text.expired
    assert details.steps[0] is ClockStep.EXPIRY_SEEN


def test_a_name_says_all_that_a_row_shows(bench: ClockBench) -> None:
    for row in rows(bench).values():
        assert all(part in row.naming for part in (row.title, row.facts, row.left, row.due))


def test_the_lead_counts_what_presses(bench: ClockBench) -> None:
    assert lead_words(()) == "No clock runs in this case yet."
    bench.go_to(2026, 5, 4, 12)
    found = list(rows(bench).values())
    needing = sum(row.group is Group.NEEDS for row in found)
    assert needing > 1 and lead_words(found).startswith(f"{needing} need you now")
    assert lead_words([row for row in found if row.key == "ck-10"]) == "1 needs you now."
    assert lead_words([row for row in found if row.group is Group.CHECK]) == (
        "Nothing needs you now."
    )


def test_what_presses_most_is_counted_down(bench: ClockBench) -> None:
    found = list(rows(bench).values())
    first, second = pressing(found)
    assert first is found[0] and first.windows and second.windows != first.windows
    only_check = [row for row in found if row.group is Group.CHECK]
    assert pressing(only_check) == ()


def test_the_history_says_who_and_why(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.NOT_APPLICABLE, because="Released under investigation.")
    details = details_of(bench.clock("ck-10"), bench.view, bench.session.pack, bench.time.at)
    begun, closed = details.history
    assert begun.number == 1 and closed.number == len(bench.view.entries)
    assert "DC Robin Example B4471" in closed.words
    assert "Does not apply" in closed.words and "Released under investigation" in closed.words
    assert details.todo == ""


def test_the_likeliest_comes_first_and_the_seldom_last(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.PAUSED, pause="hospital")
    clock = bench.clock("ck-10")
    steps = in_order(clock)
    assert set(steps) == set(clock.steps) and len(steps) == len(clock.steps)
    assert steps[0] is ClockStep.RESUMED, "what stands still is first to go on"
    assert steps[-len(QUIET) :] == QUIET


def test_what_can_be_chosen_follows_the_clock(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.PAUSED, pause="hospital")
    ids = {step: [c.id for c in choices(step, bench.clock("ck-10"))] for step in ClockStep}
    assert ids[ClockStep.PAUSED] == ["cps-referral"] and ids[ClockStep.RESUMED] == ["hospital"]
    assert ids[ClockStep.EXTENDED] == ["CK-11"] and ids[ClockStep.SATISFIED] == []
    assert ids[ClockStep.WITHDRAWN] == [str(bench.view.head.id)]
    bench.say(
        "ck-10", ClockStep.WITHDRAWN, withdraws=bench.view.head.id, because="The other suspect."
    )
    assert choices(ClockStep.WITHDRAWN, bench.clock("ck-10")) == ()
    several = [c.id for c in choices(ClockStep.SATISFIED, bench.clock("hw-pep"))]
    assert several == ["", "best", "latest"]


def test_a_clock_begun_again_is_asked_for_in_other_words() -> None:
    assert asked(ClockStep.STARTED, new=True).button != asked(ClockStep.STARTED).button


def test_amounts_are_asked_only_where_they_count(bench: ClockBench) -> None:
    rules = {rule.id: rule for rule in bench.session.pack.clocks}
    ask = partial(asks_amount, ClockStep.STARTED, chosen="")
    assert "minutes" in ask(rules["CK-01"]) and "days" in ask(rules["CK-35"])
    assert ask(rules["CK-10"]) == ask(rules["CK-46"]) == ""
    granted = asks_amount(ClockStep.MOMENT, rules["CK-03"], "warrant-issued")
    assert granted == "How many hours were granted, if fewer than 36?"


def test_a_prompt_says_what_its_answer_starts(bench: ClockBench) -> None:
    pack = bench.session.pack
    words = starts_words(pack.prompt("s09.arrested-at"), pack)
    assert words.startswith("The answer starts clocks: Pre-charge bail: first 3 months")
    assert "to 6 months" not in words, "an extension begins only by hand"
    assert starts_words(pack.prompt("s12.accepted"), pack) == (
        "The answer starts a clock: Charging decision by the prosecutor."
    )
    assert starts_words(pack.prompt("s01.safe-now"), pack) == ""
    many = starts_words(pack.prompt("s01.when-ended"), pack)
    assert many.count(":") <= 4 and " more." in many


def test_a_card_says_what_its_answer_started(bench: ClockBench) -> None:
    bench.answer("s12.accepted", between(datetime(2026, 1, 20, 9), datetime(2026, 1, 20, 9)))
    found = clock_rows(bench.clocks().values(), bench.time.at)
    told = card_clocks(list(bench.clocks().values()), found)
    assert told["s12.accepted"].key == "ck-30-s12.accepted"
    assert told["s12.accepted"].words.startswith("Clock: Charging decision by the prosecutor, ")
    assert "clocks count from this. First: " in told["s01.when-ended"].words
    assert set(told) == {"s12.accepted", "s01.when-ended"}
    bench.done("ck-30-s12.accepted")
    found = clock_rows(bench.clocks().values(), bench.time.at)
    assert "s12.accepted" not in card_clocks(list(bench.clocks().values()), found)


def test_old_news_is_neither_red_nor_before_what_runs(bench: ClockBench) -> None:
    bench.go_to(2026, 3, 20, 12)
    found = rows(bench)
    old = [row for row in found.values() if row.group is Group.OLD]
    assert {"fw-digital", "hw-pep"} <= {row.key for row in old} and old[0].tone == ""
    assert found["ck-40"].group is Group.NEEDS, "what the law owes somebody stays"
    assert f"{len(old)} passed some time ago." in lead_words(list(found.values()))
    assert not details_of(
        bench.clock("fw-digital"), bench.view, bench.session.pack, bench.time.at
    ).alarm


def test_a_line_stands_for_windows_only_where_they_are_several(bench: ClockBench) -> None:
    found = clock_rows(bench.clocks().values(), bench.time.at)
    shown = bunches(found)
    assert [row for bunch in shown for row in bunch.rows] != [] and len(
        {bunch.key for bunch in shown}
    ) == len(shown)
    assert sorted(r.key for b in shown for r in b.rows) == sorted(row.key for row in found)
    lines = [bunch for bunch in shown if bunch.summary]
    assert lines and all(len(bunch.rows) >= SEVERAL and bunch.folds for bunch in lines)
    assert all(row.windows for bunch in lines for row in bunch.rows)
    few = [row for row in found if row.windows][: SEVERAL - 1]
    assert [bunch.summary for bunch in bunches(few)] == [None]
    titles = [bunch.title for bunch in shown if bunch.title]
    assert len(titles) == len({row.group for row in found}), "one heading for each group"


def test_a_word_too_long_for_a_line_can_be_broken() -> None:
    word = "W" * 100
    assert breakable(word).replace("\u200b", "") == word
    assert max(map(len, breakable(word).split("\u200b"))) <= LONGEST
    assert breakable("Suspect 2, as short as ever") == "Suspect 2, as short as ever"
