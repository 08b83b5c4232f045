# SPDX-License-Identifier: Apache-2.0
"""Whatever anybody recorded of clocks, in whatever order, the case can be read."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cases.kinds import ClockChanged, ClockStep, FactsChanged, PackRef
from app.cases.values import FactValue
from app.cases.when import Precision, When, exactly
from app.clocks.standing import State
from app.errors import Bug, UserError
from app.services.clocks.changes import change_of, standing_entries
from app.services.clocks.first import first_clocks
from app.services.clocks.reading import CLOSED, CaseClock, read_clocks, startable, working_of
from app.services.clocks.recording import NewStep, record_step
from app.services.clocks.summary import clocks_told
from app.services.clocks.words import due_words, state_words
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench, Words

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


NONSENSE = (
    *(
        datetime(1, 1, 1),
        datetime(1, 1, 1, 0, 2),
        datetime(1583, 1, 1),
        datetime(1968, 2, 18, 2, 30),
    ),
    *(datetime(2026, 3, 29, 1, 30), datetime(9999, 12, 31), datetime(9999, 12, 31, 23, 59, 59)),
)
ZONES = ("Europe/London", "Asia/Tokyo", "Etc/GMT+12", "Nowhere/Land", "/etc/passwd")
VALUES: tuple[FactValue, ...] = (
    *("", "garbage", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "\ud800"),
    *("2026-01-31T14:20:00+00:00/0001-01-01T00:00:00+00:00", "2026-02-31T14:20:00+00:00"),
    *(-1, 10**30, ("a", "b"), ()),
)


@st.composite
def strange_times(draw: st.DrawFn) -> When:
    first, until = sorted((draw(st.sampled_from(NONSENSE)), draw(st.sampled_from(NONSENSE))))
    precision = draw(st.sampled_from((Precision.EXACT, Precision.ABOUT, Precision.BETWEEN)))
    last = until if precision is Precision.BETWEEN else None
    zone = draw(st.sampled_from(ZONES))
    return When(precision=precision, local=first, until=last, zone=zone, fold=1)


strange = st.fixed_dictionaries(
    {
        "because": st.just("\ud800"),
        "evidence": st.just("e"),
        "authority": st.just("a"),
        "moment": st.sampled_from(IDS),
        "limit": st.sampled_from(IDS),
        "pause": st.sampled_from(IDS),
        "by": st.sampled_from(("CK-05", "CK-15", "CK-99")),
        "leads_to": st.none() | st.sampled_from(("CK-10", "CK-13", "CK-14", "CK-99")),
        "day": st.sampled_from((date.min, date.max)),
        "used_before": st.just(1_000_000),
        "granted": st.just(100_000),
    }
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from((*KEYS, "x" * 240)),
            st.sampled_from(RULES),
            st.sampled_from(ClockStep),
            strange,
            strange_times(),
        ),
        max_size=12,
    ),
    st.dictionaries(
        st.sampled_from(("arrested_at", "offence_end", "reported_at", "enhanced_rights")),
        st.sampled_from(VALUES),
        min_size=1,
    ),
)
def test_nonsense_in_a_strangers_record_takes_nothing_down(
    casebook: Casebook,
    entries: list[tuple[str, str, ClockStep, dict[str, object], When]],
    facts: dict[str, FactValue],
) -> None:
    bench, session = casebook.open(), casebook.session
    session.record(bench.case_id, FactsChanged(changes=facts))
    for key, rule, step, words, when in entries:
        plain = {"rule": rule, "clock": key, "title": "T", "step": step, **words}
        plain |= {"pack": bench.view.pack, "withdraws": bench.view.head.id}
        session.record(bench.case_id, ClockChanged.model_validate(plain), when)
    for year in (1, 2026, 9999):
        bench.time.at = datetime(year, 6, 1, tzinfo=UTC)
        check(bench)
        assert first_clocks(session, [bench.view]) is not None
        assert clocks_told(session, bench.view)


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


def fitting(clock: CaseClock, step: ClockStep) -> Words:
    """What an officer would fill in: the first of whatever the clock has to choose from."""
    rule, said = clock.rule, Words(because="Because.", evidence="Rang.", authority="Insp 77")
    match step:
        case ClockStep.MOMENT:
            said["moment"] = rule.other_starts[0].id
        case ClockStep.CHOSEN:
            said["limit"] = rule.limits[0].id
        case ClockStep.PAUSED:
            said["pause"] = next(p.id for p in rule.pauses if p.id not in clock.open_pauses)
        case ClockStep.RESUMED:
            said["pause"] = clock.open_pauses[0]
        case ClockStep.QUESTIONED:
            paused = (*clock.earlier, *clock.history)
            names = [change_of(e).pause for e in paused if change_of(e).step is ClockStep.PAUSED]
            said["pause"] = str(names[0])
        case ClockStep.AFFECTED:
            now = clock.affected_by
            said["by"] = next(r.id for r in clock.may_be_affected_by if r not in now)
        case ClockStep.AFFECT_ENDED:
            said["by"] = clock.affected_by[0].id
        case ClockStep.EXTENDED:
            said["leads_to"] = rule.extensions[0].to  # type: ignore[typeddict-item]
            said["day"] = date(2027, 1, 1)
        case ClockStep.DAY_SET:
            said["day"] = date(2027, 1, 1)
        case ClockStep.WITHDRAWN:
            said["withdraws"] = standing_entries(clock.history)[-1].id
        case _:
            pass
    return said


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(("on-bail", "in-custody", "charged-remand")),
    st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=15),
)
def test_whatever_is_offered_is_accepted(
    casebook: Casebook, position: str, choices: list[tuple[int, int]]
) -> None:
    bench, session = casebook.open(), casebook.session
    bench.know(suspect_position=position, enhanced_rights="no")
    for rule in ("CK-01", "CK-10", "CK-35", "CK-47", "CK-80"):
        bench.start(rule, exactly(NOW - timedelta(hours=5)))
    for which, what in choices:
        clocks = read_clocks(session, bench.view)
        clock = clocks[which % len(clocks)]
        step = clock.steps[what % len(clock.steps)]
        new = NewStep(clock.rule.id, clock.key, step, **fitting(clock, step))
        bench.time.at += timedelta(hours=1)
        last = exactly(bench.time.at)
        if step is ClockStep.QUESTIONED:
            assert last.local is not None
            last = last.model_copy(
                update={
                    "precision": Precision.BETWEEN,
                    "local": last.local - timedelta(minutes=20),
                    "until": last.local,
                }
            )
        before = len(bench.view.entries)
        record_step(session, bench.case_id, new, last)
        assert len(bench.view.entries) == before + 1
    check(bench)
