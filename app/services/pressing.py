# SPDX-License-Identifier: Apache-2.0
"""What presses before every prompt, over all cases: unsafe contacts, clocks and promises."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import chain, zip_longest

from app.cases.contacts import Urgency
from app.services.clocks.first import FirstClock, Press, clock_named
from app.services.clocks.words import pressing_due
from app.services.contacts import FirstPromise
from app.services.session import Session
from app.services.unsafe_contacts import FirstUnsafe


def pressing(
    session: Session,
    unsafe: Sequence[FirstUnsafe],
    clocks: Sequence[FirstClock],
    promises: Sequence[FirstPromise],
    limit: int,
) -> list[FirstUnsafe | FirstClock | FirstPromise]:
    """All of them, each in the order given, put together; reviews that are late are not.

    Bail and custody that may have lapsed, in turn with contacts that were not safe; then other
    ends that have passed, in turn with promises that are late; then what ends within a day,
    promises due today, and what is due soon. ``limit`` is how many will be shown.
    """
    by_press = {press: [clock for clock in clocks if clock.press is press] for press in Press}
    late = [promise for promise in promises if promise.urgency is Urgency.LATE]
    due = [promise for promise in promises if promise.urgency is not Urgency.LATE]
    # Each gets its turn: twenty updates that are late would hide every promise for good.
    turns = chain(
        chain.from_iterable(zip_longest(by_press[Press.LIBERTY_PASSED], unsafe)),
        chain.from_iterable(zip_longest(by_press[Press.PASSED], late)),
    )
    soon = by_press[Press.SOON]
    # Only as many are read as can be shown; those that end first stand first.
    within = [clock for clock in soon[:limit] if _ends_within_a_day(session, clock)]
    later = [clock for clock in soon if clock not in within]
    in_turn = [first for first in turns if first is not None]
    return [*in_turn, *within, *due, *later]


def _ends_within_a_day(session: Session, first: FirstClock) -> bool:
    due = pressing_due(clock_named(session, session.view(first.case_id), first.clock))
    ends = due.cautious if due is not None else None
    return ends is not None and ends.at <= session.clock.now() + timedelta(days=1)
