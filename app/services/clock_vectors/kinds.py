# SPDX-License-Identifier: Apache-2.0
"""Clock vectors: what a rule gives for inputs as JSON, in the fields that vectors expect.

Amounts and holidays come from a guidance pack, except the amounts that a vector gives itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.clocks.faults import ClockFault
from app.clocks.given import Given, Moment
from app.clocks.local_time import local_day
from app.clocks.standing import Urgency, standing
from app.services.clock_vectors.book import (
    Answer,
    VectorBook,
    Worked,
    alone,
    in_days,
    in_hours,
    limit_of,
    reckoned,
    written,
)
from app.services.clock_vectors.detained import (
    bail,
    custody_time_limit,
    detention,
    detention_reviews,
    further_detention,
)
from app.services.clock_vectors.inputs import Inputs, exact, unusable

Kind = Callable[[VectorBook, str, Inputs], Worked]
_COLOURS: Mapping[Urgency, str] = {"quiet": "green", "soon": "amber", "passed": "red"}
_ENHANCED = "enhanced_rights"


def work_out(book: VectorBook, rule_id: str, values: object) -> Worked:
    """What the rule gives for these inputs; a fault of the case's times is an answer too.

    Raises:
        UserError: the rule is not known, or an input is missing or not what it should be.
    """
    kind = _kind_of(rule_id)
    inputs = Inputs(values)
    try:
        inputs.check_times()
        return kind(book, rule_id, inputs)
    except ClockFault as fault:
        return Worked({"error": fault.code.replace("-", "_")}, (fault.sentence,))


def _window(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A forensic or health window, from the earliest and the latest end of the act."""
    rule = book.rule(rule_id)
    limit = next((one for one in rule.limits if one.count == "hours"), rule.limits[0])
    if inputs.has("hours"):
        limit = replace(limit, amount=inputs.number("hours"), count="hours")
    earliest = inputs.moment("earliest_act_end")
    latest = inputs.moment("latest_act_end") if inputs.has("latest_act_end") else earliest
    rule, given = alone(rule, limit), Given(Moment(earliest, latest))
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    due = reckoning.dues[0]
    got: Answer = {}
    if due.cautious and due.outer:
        got["cautious_expires_at"] = written(due.cautious.at)
        got["outer_expires_at"] = written(due.outer.at)
    if inputs.has("now"):
        stands = standing(rule, reckoning, inputs.moment("now"))
        got["state"] = _COLOURS[stands.urgency]
    return Worked(got, steps)


def _protection_notice(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """The hearing after a domestic abuse protection notice; days in doubt are marked."""
    rule, given = book.rule(rule_id), Given(exact(inputs.moment("given_at")))
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    marked = [str(day) for day in reckoning.doubtful]
    return Worked({**in_hours(reckoning.dues[0]), "doubtful_days": marked}, steps)


def _victim(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """What a victim is owed after something happened, and other limits from one trigger."""
    enhanced = "yes" if inputs.flag("enhanced") else "no"
    rule = book.rule(rule_id, {_ENHANCED: enhanced} if inputs.has("enhanced") else {})
    given = Given(exact(inputs.moment("trigger_at")))
    limit = limit_of(rule, _stage(inputs)) if inputs.has("stage") else rule.limits[0]
    rule = alone(rule, limit)
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    due = reckoning.dues[0]
    return Worked(in_days(due) if limit.count != "hours" else in_hours(due), steps)


def _right_to_review(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A stage of the victims' right to review; the trigger is the moment it counts from."""
    if not inputs.has("stage"):
        raise unusable("stage is missing.")
    return _victim(book, rule_id, inputs)


def _sentence(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A sentence said to be too low: the limit in days."""
    rule = book.rule(rule_id)
    limit = next((one for one in rule.limits if one.count == "days"), rule.limits[0])
    given = Given(exact(inputs.moment("sentence_at")))
    reckoning, steps = reckoned(alone(rule, limit), given, book.calendar(inputs))
    return Worked(in_days(reckoning.dues[0]), steps)


def _information_notice(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """The notice of a request for information about a victim: on the same date, or before."""
    rule = book.rule(rule_id)
    rule = alone(rule, rule.limits[0])
    given = Given(exact(inputs.moment("request_at")))
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    due = reckoning.dues[0]
    got = in_days(due)
    if inputs.flag("withheld"):
        return Worked({**got, "state": "not_applicable"}, steps)
    if inputs.has("notice_at"):
        last = due.outer.day if due.outer else None
        on_time = last is not None and local_day(inputs.moment("notice_at")) <= last
        return Worked({**got, "state": "satisfied", "on_time": on_time}, steps)
    state = "running"
    if inputs.has("now"):
        state = str(standing(rule, reckoning, inputs.moment("now")).state)
    return Worked({**got, "state": state}, steps)


def _notification(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """The first notification of somebody convicted; days that are disregarded do not count."""
    rule = book.rule(rule_id)
    given = Given(exact(inputs.moment("relevant_at")), pauses=inputs.pauses_in_days("disregard"))
    reckoning, steps = reckoned(alone(rule, rule.limits[0]), given, book.calendar(inputs))
    return Worked(in_days(reckoning.dues[0]), steps)


def _review(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A review at an interval, from the last one where there was one."""
    rule = book.rule(rule_id)
    again = inputs.has("last_review_at")
    start = inputs.moment("last_review_at" if again else "from")
    repeating = [one for one in rule.limits if one.repeats is not None]
    limit = repeating[-1] if again and repeating else rule.limits[0]
    reckoning, steps = reckoned(alone(rule, limit), Given(exact(start)), book.calendar(inputs))
    due = reckoning.dues[0]
    return Worked(in_hours(due, "review_at") if limit.count == "hours" else in_days(due), steps)


def _stage(inputs: Inputs) -> str:
    return inputs.word("stage").replace("_", "-")


_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("CK-10", "CK-11", "CK-12", "CK-13", "CK-15", "CK-16", "CK-17", "CK-18"), bail),
    **dict.fromkeys(("CK-01", "CK-02", "CK-05", "CK-06"), detention),
    **dict.fromkeys(("CK-47", "CK-48"), _right_to_review),
    "CK-03": further_detention,
    "CK-04": detention_reviews,
    "CK-35": custody_time_limit,
    "CK-50": _sentence,
    "CK-52": _information_notice,
    "CK-60": _protection_notice,
    "CK-80": _notification,
}
_FAMILIES: Mapping[str, Kind] = {"FW-": _window, "HW-": _window, "RV-": _review}


def _kind_of(rule_id: str) -> Kind:
    """How the inputs of a rule are read; a rule without a way of its own has one trigger."""
    return _KINDS.get(rule_id) or _FAMILIES.get(rule_id[:3], _victim)
