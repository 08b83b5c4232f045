# SPDX-License-Identifier: Apache-2.0
"""A dossier's actions as the payloads of entries, each of the kind that it is."""

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.kinds import (
    ContactMade,
    DecisionRecorded,
    Direction,
    EnquiryChanged,
    EnquiryOpened,
    EnquiryStep,
    MaterialAdded,
    NoteRecorded,
    Officer,
    Promise,
    ReviewOutcome,
    ReviewRecorded,
    Sensitivity,
)
from app.cases.when import LONDON, exactly
from app.services.dossier_beside import Beside, DossierBeside
from app.services.dossier_shape import DossierAction

SPOKEN = "spoken"
"""The outcome of a contact at which the victim was reached."""


def decision(action: DossierAction) -> DecisionRecorded:
    """A decision as a decision record."""
    return DecisionRecorded(
        subject=action.text,
        options=action.options,
        chosen=action.chosen,
        rationale=action.rationale,
        points_for=action.points_for,
        points_against=action.points_against,
        victim_view=action.victim_view,
        authority=action.authority,
        stage_id=action.stage_id,
        principles=action.principles,
    )


def note(action: DossierAction, beside: Beside) -> NoteRecorded:
    """A note, or what has no kind of its own: an answer in free words, an event, what was shared.

    What was shared left by other means than Casebook: there is no file whose hash could be kept.
    """
    heading = {
        "answer": action.question,
        "clock_event": f"Event: {action.event.replace('_', ' ')}",
        "export": f"Shared: {action.purpose}",
    }
    further = (
        ("Recipient", action.recipient),
        ("Held", "; ".join(action.includes)),
        ("Left out", "; ".join(action.excludes)),
    )
    return NoteRecorded(
        heading=heading.get(action.kind, ""),
        text=_with(action.text, *further),
        verbatim=action.verbatim,
        nature=beside.nature,
        stage_id=action.stage_id,
        principles=action.principles,
    )


def enquiry(
    action: DossierAction, beside: Beside, all_of: DossierBeside, enquiry_id: UUID, owner: str
) -> EnquiryOpened:
    """A line of enquiry that is opened; what perishes sets the day by which it is to be done."""
    told = action.notice_to_victim_at
    further = (
        ("The victim's view", action.victim_view),
        ("The victim was told of it", exactly(told).words() if told else ""),
    )
    return EnquiryOpened(
        enquiry_id=enquiry_id,
        title=beside.title or action.text.partition(". ")[0].rstrip("."),
        because=_with(f"{action.reason}\n\n{action.text}", *further),
        direction=Direction(action.direction),
        examines=beside.examines or all_of.targets[action.target],
        target=beside.target,
        owner=owner,
        due=_day(action.perishable_by) if action.perishable_by else None,
        stage_id=action.stage_id,
        principles=action.principles,
    )


def enquiry_closed(action: DossierAction, beside: Beside, enquiry_id: UUID) -> EnquiryChanged:
    """A line of enquiry that was followed to its end."""
    shown = f"{action.text}\n\n{action.result}" if beside.enough else action.text
    return EnquiryChanged(
        enquiry_id=enquiry_id,
        step=EnquiryStep.CLOSED,
        text=shown,
        because=beside.enough or action.result,
    )


def contact(
    action: DossierAction,
    beside: Beside,
    all_of: DossierBeside,
    person_id: UUID | None,
    promise_id: UUID,
) -> ContactMade:
    """A contact, or a try at one, with the next contact promised at it."""
    channel = all_of.channels[action.channel]
    plain = channel.value.replace("_", " ")
    further = (
        ("By", "" if action.channel == plain else action.channel),
        ("Still promised", _next_words(action) if beside.repeats else ""),
    )
    return ContactMade(
        person_id=person_id,
        channel=channel,
        reached=action.outcome == SPOKEN,
        safe=beside.safe,
        content=_with(action.text, *further),
        response=action.victim_response,
        promises=_promises(action, beside, promise_id),
    )


def material(action: DossierAction, beside: Beside, material_id: UUID) -> MaterialAdded:
    """An item of material; a reference stands before the first colon of its description."""
    reference, colon, what = action.description.partition(": ")
    known = {
        None: Sensitivity.UNKNOWN,
        True: Sensitivity.SENSITIVE,
        False: Sensitivity.NOT_SENSITIVE,
    }
    return MaterialAdded(
        material_id=material_id,
        reference=reference if colon else "",
        description=f"{what if colon else action.description}\n\n{action.text}",
        source=action.source,
        held=beside.held,
        sensitivity=known[action.sensitive],
        sensitive_because=beside.sensitive_because,
    )


def review(action: DossierAction, beside: Beside, reviewer: Officer, up_to: str) -> ReviewRecorded:
    """A supervisor's review; ``up_to`` is the hash of the last entry that it looked at."""
    found = ReviewOutcome.WITH_ACTIONS if action.directions else ReviewOutcome.AGREED
    return ReviewRecorded(
        reviewer=reviewer,
        up_to=up_to,
        outcome=beside.outcome or found,
        findings=f"{action.outcome[0].upper()}{action.outcome[1:]}. {action.text}",
        challenge=beside.challenge,
        actions=action.directions,
        next_on=_day(action.next_review).isoformat() if action.next_review else "",
    )


def _promises(action: DossierAction, beside: Beside, promise_id: UUID) -> tuple[Promise, ...]:
    if action.promised_next is None or beside.repeats:
        return ()
    what = beside.promise or f"Next contact, {_time_words(action.promised_next)}"
    return (Promise(promise_id=promise_id, what=what, due=_day(action.promised_next)),)


def _next_words(action: DossierAction) -> str:
    return exactly(action.promised_next).words() if action.promised_next else ""


def _time_words(moment: datetime) -> str:
    return f"about {moment.astimezone(ZoneInfo(LONDON)):%H:%M}"


def _day(moment: datetime) -> date:
    """The day in London."""
    return moment.astimezone(ZoneInfo(LONDON)).date()


def _with(text: str, *further: tuple[str, str]) -> str:
    """A text, and below it what is to be said besides, each under its label."""
    return "\n\n".join([text, *(f"{label}: {words}" for label, words in further if words)])
