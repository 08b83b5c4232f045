# SPDX-License-Identifier: Apache-2.0
"""Clock vectors of people who are detained, on bail or in custody."""

import datetime as dt
from dataclasses import replace

from app.clocks.given import Given
from app.clocks.results import Due
from app.services.clock_vectors.book import (
    Answer,
    VectorBook,
    Worked,
    alone,
    due_of,
    in_days,
    in_hours,
    limit_of,
    reckoned,
)
from app.services.clock_vectors.inputs import Inputs, exact, reversed_interval


def bail(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """Pre-charge bail; the rules that only bear on it count as the first three months do."""
    rule = book.rule(rule_id)
    if rule.limits[0].count != "months-beginning":
        rule = book.rule("CK-10")
    limit = replace(rule.limits[0], amount=inputs.number("limit_months", rule.limits[0].amount))
    given = Given(exact(inputs.moment("arrest_at")), pauses=inputs.pauses_in_days("pauses"))
    reckoning, steps = reckoned(alone(rule, limit), given, book.calendar(inputs))
    due = reckoning.dues[0]
    got: Answer = {"bail_start_date": str(reckoning.counted_from), **in_days(due)}
    if rule_id == "CK-15":
        got["treated_as_continuing"] = _continues(due, inputs)
    return Worked(got, steps)


def _continues(due: Due, inputs: Inputs) -> bool:
    """An application on or before the last day, and not yet decided."""
    if not inputs.has("application_made_on"):
        return False
    made = inputs.day("application_made_on")
    if inputs.has("determined_on"):
        if inputs.day("determined_on") < made:
            raise reversed_interval()
        return False
    return due.outer is None or due.outer.day is None or made <= due.outer.day


def detention(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """Detention from the relevant time, with time disregarded, used before, or in hospital."""
    own = book.rule(rule_id)
    rule = own if own.limits[0].count == "hours" else book.rule("CK-01")
    not_counted = sum(one.amount for one in own.limits if one.count == "hours-not-counted")
    start = inputs.moment("arrival_at" if inputs.has("arrival_at") else "relevant_time")
    given = Given(
        exact(start),
        pauses=inputs.hospital(),
        used_before=dt.timedelta(minutes=inputs.number("prior_detention_minutes", 0)),
        not_counted=dt.timedelta(hours=not_counted),
    )
    limit = replace(rule.limits[0], amount=inputs.number("hours", rule.limits[0].amount))
    reckoning, steps = reckoned(alone(rule, limit), given, book.calendar(inputs))
    return Worked(in_hours(reckoning.dues[0]), steps)


def further_detention(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A warrant of further detention and its extension, below the ceiling of the rule."""
    rule = book.rule(rule_id)
    warrant, extension = limit_of(rule, "warrant"), limit_of(rule, "extension")
    granted = {warrant.id: inputs.number("warrant_hours", warrant.amount)}
    further = {str(warrant.counts_from): (exact(inputs.moment("warrant_issued_at")),)}
    given = Given(
        exact(inputs.moment("relevant_time")),
        further=further,
        granted=granted,
        pauses=inputs.hospital(),
    )
    last = warrant.id
    if inputs.has("extension_hours"):
        reckoning, _ = reckoned(rule, given, book.calendar(inputs))
        ended = due_of(reckoning.dues, warrant.id).outer
        if ended is not None:
            further = {**further, str(extension.counts_from): (exact(ended.at),)}
        granted = {**granted, extension.id: inputs.number("extension_hours")}
        given = replace(given, further=further, granted=granted)
        last = extension.id
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    return Worked(in_hours(due_of(reckoning.dues, last)), steps)


def detention_reviews(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """The next review of detention, after those that were held."""
    rule = book.rule(rule_id)
    held = sorted(
        review.moment("held_at") for review in inputs.items("reviews") if review.has("held_at")
    )
    later = next((one for one in rule.limits if one.repeats is not None), rule.limits[-1])
    given = Given(
        exact(inputs.moment("detention_authorised")),
        further={str(later.counts_from): tuple(map(exact, held))},
        pauses=inputs.hospital(),
    )
    reckoning, steps = reckoned(rule, given, book.calendar(inputs))
    due = due_of(reckoning.dues, later.id if held else rule.limits[0].id)
    return Worked(in_hours(due, "next_review_by"), steps)


def custody_time_limit(book: VectorBook, rule_id: str, inputs: Inputs) -> Worked:
    """A custody time limit, as counted and as moved back to a day on which it may end."""
    rule = book.rule(rule_id)
    limit = replace(rule.limits[0], amount=inputs.number("limit_days", rule.limits[0].amount))
    given = Given(
        exact(inputs.moment("custody_commenced")), days_before=inputs.number("days_to_deduct", 0)
    )
    calendar = book.calendar(inputs)
    plain, _ = reckoned(alone(rule, replace(limit, count="days")), given, calendar)
    reckoning, steps = reckoned(alone(rule, limit), given, calendar)
    unadjusted = in_days(plain.dues[0]).get("end_date")
    return Worked({"unadjusted_end_date": unadjusted, **in_days(reckoning.dues[0])}, steps)
