# SPDX-License-Identifier: Apache-2.0
"""Whatever anybody recorded of clocks, in whatever order, the case can be read."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cases.kinds import ClockChanged, ClockStep, PackRef
from app.cases.when import Precision, When, exactly
from app.clocks.standing import State
from app.errors import Bug, UserError
from app.services.clocks.finding import change_of
from app.services.clocks.reading import CLOSED, read_clocks, startable, working_of
from app.services.clocks.recording import NewStep, record_step
from app.services.clocks.words import due_words, state_words
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench

FACTS = ON_BAIL | {
    "reported_at": "2026-01-30T22:00:00+00:00",
    "offence_end": "2026-01-30T20:00:00+00:00/2026-01-30T21:30:00+00:00",
}
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
RULES = (
    *("CK-01", "CK-03", "CK-04", "CK-10", "CK-13", "CK-35", "CK-46", "CK-74", "CK-80", "RV-28D"),
    "CK-99",
)
KEYS = (
    *map(str.lower, RULES),
    "ck-10.ck-11",
    "ck-10.ck-11.ck-12",
    "ck-40",
    "by-hand",
    "ck-74.longer",
)
IDS = ("limit", "hospital", "cps-referral", "last-review", "warrant-issued", "due", "none-such")

moments = st.integers(-400_000, 0).map(lambda minutes: NOW + timedelta(minutes=minutes))


@st.composite
def times(draw: st.DrawFn) -> When:
    first = exactly(draw(moments))
    precision = draw(st.sampled_from(Precision))
    match precision:
        case Precision.UNKNOWN:
            return When(precision=precision)
        case Precision.BETWEEN:
            assert first.local is not None
            until = first.local + timedelta(minutes=draw(st.integers(0, 5_000)))
            return When(precision=precision, local=first.local, until=until, fold=first.fold)
        case _:
            return first.model_copy(update={"precision": precision})


fields = st.fixed_dictionaries(
    {
        "because": st.just("Because."),
        "evidence": st.just("Rang."),
        "authority": st.just("Insp Sample 77"),
        "moment": st.sampled_from(IDS),
        "limit": st.none() | st.sampled_from(IDS),
        "pause": st.sampled_from(IDS),
        "by": st.sampled_from(("CK-05", "CK-15", "CK-99")),
        "leads_to": st.none() | st.sampled_from(("CK-02", "CK-11", "CK-12", "CK-13", "CK-99")),
        "day": st.dates(date(2025, 1, 1), date(2032, 1, 1)),
        "used_before": st.none() | st.integers(0, 5_000),
        "granted": st.none() | st.integers(0, 50),
    }
)
said = st.tuples(st.sampled_from(KEYS), st.sampled_from(RULES), st.sampled_from(ClockStep), fields)


class Casebook:
    """Holds the session; a failing example would print all of it otherwise."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def open(self) -> ClockBench:
        return ClockBench(self.session).open(dict(FACTS), NOW)


@pytest.fixture
def casebook(session: Session) -> Casebook:
    return Casebook(session)


def check(bench: ClockBench) -> None:
    """Everything can be read, and what is closed was closed by an entry of its own."""
    clocks = read_clocks(bench.session, bench.view)
    for clock in clocks:
        assert state_words(clock, NOW)
        assert all(due_words(due, NOW, clock.rule) for due in clock.dues)
        assert working_of(bench.session, bench.view, clock)
        closed = clock.standing.state in CLOSED
        assert closed == (clock.closing is not None)
        assert clock.closing is None or clock.closing in clock.history
    keys = {clock.key for clock in clocks}
    assert len(keys) == len(clocks)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(said, times()), max_size=12))
def test_no_entry_about_a_clock_makes_a_case_unreadable(
    casebook: Casebook, entries: list[tuple[tuple[str, str, ClockStep, dict[str, object]], When]]
) -> None:
    bench = casebook.open()
    elsewhere = PackRef(pack_id="not-here", version="1")
    for (key, rule, step, words), when in entries:
        plain = {"rule": rule, "clock": key, "title": "T", "step": step, **words}
        plain["withdraws"] = bench.view.head.id
        pack = bench.view.pack if rule != "CK-99" else elsewhere
        try:
            payload = ClockChanged.model_validate({**plain, "pack": pack})
        except ValidationError:
            assert step is ClockStep.CHOSEN  # the one whose field is sometimes left out here
            continue
        casebook.session.record(bench.case_id, payload, when)
        read_clocks(casebook.session, bench.view)
    check(bench)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), fields, times()), max_size=10))
def test_nothing_closes_without_an_entry_whatever_is_recorded_and_however_late_it_is(
    casebook: Casebook, choices: list[tuple[int, int, dict[str, object], When]]
) -> None:
    bench, session = casebook.open(), casebook.session
    rules = startable(session, bench.view)
    bench.start(rules[len(choices) * 7 % len(rules)].id, exactly(NOW - timedelta(days=40)))
    for which, what, words, when in choices:
        clocks = read_clocks(session, bench.view)
        clock = clocks[which % len(clocks)]
        step = clock.steps[what % len(clock.steps)]
        withdraws = clock.history[-1].id if clock.history else None
        new = NewStep(clock.rule.id, clock.key, step, withdraws=withdraws, **words)  # type: ignore[arg-type]
        entries = len(bench.view.entries)
        try:
            record_step(session, bench.case_id, new, when)
        except (UserError, Bug):
            assert len(bench.view.entries) == entries
        check(bench)
    open_now = {c.key for c in bench.clocks().values() if c.standing.state not in CLOSED}
    bench.time.at = NOW + timedelta(days=900)
    for clock in bench.clocks().values():
        assert (clock.standing.state in CLOSED) == (clock.key not in open_now)
        if clock.standing.state is State.SATISFIED:
            assert clock.closing is not None
            assert change_of(clock.closing).step is ClockStep.SATISFIED
