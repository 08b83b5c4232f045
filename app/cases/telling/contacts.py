# SPDX-License-Identifier: Apache-2.0
"""Contact with a victim in words. A code word is never told: it is shown only when asked for."""

from collections.abc import Mapping

from app.cases.kinds import (
    Channel,
    ContactMade,
    ContactPlanSet,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    Safe,
    TopicTold,
)
from app.cases.telling.parts import Names, Part, Told, day_words, listed

CHANNEL_WORDS: Mapping[Channel, str] = {
    Channel.IN_PERSON: "In person",
    Channel.PHONE: "Phone call",
    Channel.TEXT: "Text message",
    Channel.EMAIL: "Email",
    Channel.LETTER: "Letter",
    Channel.VIDEO: "Video call",
    Channel.THROUGH_SUPPORT: "Through an adviser or supporter",
    Channel.OTHER: "Another way",
}
SAFE_WORDS: Mapping[Safe, str] = {
    Safe.YES: "It was safe to talk",
    Safe.NO: "It was not safe to talk",
    Safe.NOT_ASKED: "Whether it was safe was not asked",
}
OUTCOME_WORDS: Mapping[PromiseOutcome, str] = {
    PromiseOutcome.KEPT: "Kept",
    PromiseOutcome.CHANGED: "Another day",
    PromiseOutcome.NOT_KEPT: "Could not be kept",
}


def every_words(days: int) -> str:
    """How often, in words: 'every week', 'every 10 days'."""
    if days == 1:
        return "every day"
    weeks, rest = divmod(days, 7)
    if rest:
        return f"every {days} days"
    return "every week" if weeks == 1 else f"every {weeks} weeks"


def planned(names: Names, payload: ContactPlanSet) -> Told:
    """How a person wants to be reached."""
    often = "" if payload.every_days is None else every_words(payload.every_days).capitalize()
    return names.person(payload.person_id), (
        Part("Safe ways, the best first", listed(CHANNEL_WORDS[each] for each in payload.channels)),
        Part("How", payload.details),
        Part("When it is safe", payload.times),
        Part("What must not happen", payload.avoid),
        Part("Code word", "Agreed; it is not shown here" if payload.code_word.strip() else ""),
        Part("Wants to hear from us", often),
        Part("Because", payload.because),
    )


def contacted(names: Names, payload: ContactMade) -> Told:
    """A contact, or a try at one."""
    who = names.person(payload.person_id)
    reached = "" if payload.reached else ", not reached"
    heading = f"{CHANNEL_WORDS[payload.channel]}{reached}"
    said = payload.reached or payload.safe is Safe.NO
    return f"{who}: {heading.lower()}" if who else heading, (
        Part(
            "What they were told or asked" if payload.reached else "What was done", payload.content
        ),
        Part("Their response", payload.response),
        Part("Safe", SAFE_WORDS[payload.safe] if said else ""),
        Part("Promised", listed(map(_promised, payload.promises))),
    )


def settled(names: Names, payload: PromiseSettled) -> Told:
    """What became of a promise."""
    what = names.promise(payload.promise_id)
    return f"{what}: {OUTCOME_WORDS[payload.outcome].lower()}", (
        Part("Because", payload.because),
        Part("How they were told", payload.told),
        Part("Now by", day_words(payload.due)),
    )


def topic(names: Names, payload: TopicTold) -> Told:
    """Something that was told already."""
    return payload.topic, (
        Part("Told by", names.person(payload.person_id)),
        Part("Told to", payload.to),
        Part("Recorded in", payload.recorded_in),
        Part("Still to be asked", payload.ask_again or "Nothing"),
    )


def _promised(promise: Promise) -> str:
    by = f", by {day_words(promise.due)}" if promise.due else ""
    return f"{promise.what}{by}"
