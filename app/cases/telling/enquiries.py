# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry in words."""

from collections.abc import Mapping

from app.cases.kinds import Direction, EnquiryChanged, EnquiryOpened, EnquiryStep, Examines
from app.cases.telling.parts import Names, Part, Told, day_words

DIRECTION_WORDS: Mapping[Direction, str] = {
    Direction.TOWARDS: "Towards the suspect",
    Direction.AWAY: "Away from the suspect",
    Direction.EITHER: "Which way is not known yet",
}
EXAMINES_WORDS: Mapping[Examines, str] = {
    Examines.SUSPECT: "The suspect",
    Examines.VICTIM: "The victim",
    Examines.CIRCUMSTANCES: "The circumstances",
}
ENQUIRY_STEP_WORDS: Mapping[EnquiryStep, str] = {
    EnquiryStep.PROGRESS: "Progress",
    EnquiryStep.ASSIGNED: "Another owner",
    EnquiryStep.DUE_SET: "Another day",
    EnquiryStep.TURNED: "Points another way",
    EnquiryStep.CLOSED: "Closed",
    EnquiryStep.NOT_PURSUED: "Not pursued",
    EnquiryStep.REOPENED: "Opened again",
}


def opened(payload: EnquiryOpened) -> Told:
    """A line that was opened."""
    return payload.title, (
        Part("Why it is a reasonable line", payload.because),
        Part("Where it may point", DIRECTION_WORDS[payload.direction]),
        Part("It looks at", EXAMINES_WORDS[payload.examines]),
        Part("Target", payload.target),
        Part("Followed by", payload.owner),
        Part("To be done by", day_words(payload.due)),
    )


def changed(names: Names, payload: EnquiryChanged) -> Told:
    """What was done or decided about a line."""
    title = names.opened("enquiry_opened", "enquiry_id", payload.enquiry_id, "title")
    closed = payload.step is EnquiryStep.CLOSED
    direction = payload.direction
    return f"{title}: {ENQUIRY_STEP_WORDS[payload.step].lower()}", (
        Part("What it showed" if closed else "", payload.text),
        Part("Where it may point", DIRECTION_WORDS[direction] if direction else ""),
        Part("Followed by", payload.owner),
        Part("To be done by", day_words(payload.due)),
        Part("Because", payload.because),
    )
