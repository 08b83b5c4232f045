# SPDX-License-Identifier: Apache-2.0
"""The facts that Casebook works out from others, given the time."""

from datetime import datetime, timedelta

from app.errors import Bug
from app.guidance.conditions.nodes import Facts, FactValue

HOURS_SINCE_OFFENCE = "hours_since_offence"
OFFENCE_START = "offence_start"
OFFENCE_END = "offence_end"


def derive_facts(facts: Facts, now: datetime) -> dict[str, FactValue]:
    """The facts with ``hours_since_offence``: whole hours gone by since the offence.

    Counted from ``offence_end``, else ``offence_start``; from the later end of a range, so that
    what must be done early is not hidden too soon. Left out when neither can be read. Elapsed
    time, so a change of the clocks does not matter. A time after ``now`` (a slip, or an offence
    going on) counts as 0 hours: what must be done early is rather shown than hidden. Raises Bug
    if ``now`` has no time zone.
    """
    if now.utcoffset() is None:
        raise Bug("Casebook used a time without a time zone.", code="guidance-naive-time")
    known = {fact: value for fact, value in facts.items() if fact != HOURS_SINCE_OFFENCE}
    moment = _moment(known.get(OFFENCE_END)) or _moment(known.get(OFFENCE_START))
    if moment is not None:
        known[HOURS_SINCE_OFFENCE] = max(0, (now - moment) // timedelta(hours=1))
    return known


def _moment(value: FactValue | None) -> datetime | None:
    """The latest moment of a time fact; ``None`` for anything else.

    A time fact is an ISO date-time with an offset, with ``~`` behind it for about, or two with
    ``/`` between them.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.removesuffix("~").rpartition("/")[2])
    except ValueError:
        return None
    return moment if moment.utcoffset() is not None else None
