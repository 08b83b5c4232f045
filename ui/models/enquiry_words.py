# SPDX-License-Identifier: Apache-2.0
"""The words of lines of enquiry: where they look and point, and what can be said of one."""

from dataclasses import dataclass
from typing import Literal

from app.cases.kinds import Direction, EnquiryStep, Examines

LONG = 180
"""How many letters of what was done last a closed row shows."""


@dataclass(frozen=True)
class ExaminesWords:
    """Whom or what a line looks at: in a choice, on a row, inside a sentence, beside a count."""

    choice: str
    chip: str
    noun: str
    short: str
    shape: Literal["circle", "square", "triangle"]
    letter: str


EXAMINES_WORDS = {
    Examines.SUSPECT: ExaminesWords(
        "The suspect: what they did, said, own or leave behind",
        "Looks at the suspect",
        "the suspect",
        "Suspect",
        "square",
        "S",
    ),
    Examines.VICTIM: ExaminesWords(
        "The victim: their life, devices or records",
        "Looks at the victim",
        "the victim",
        "Victim",
        "circle",
        "V",
    ),
    Examines.CIRCUMSTANCES: ExaminesWords(
        "The circumstances: places, times, witnesses, traces",
        "Looks at the circumstances",
        "the circumstances",
        "Circumstances",
        "triangle",
        "C",
    ),
}


@dataclass(frozen=True)
class DirectionWords:
    """Where a line may point: in a choice, on a row, after a count, before one, and as a sign."""

    choice: str
    chip: str
    counted: str
    short: str
    sign: str


DIRECTION_WORDS = {
    Direction.TOWARDS: DirectionWords(
        "Towards the suspect: it may show that they did it",
        "May point towards the suspect",
        "towards the suspect",
        "Towards",
        "→",
    ),
    Direction.AWAY: DirectionWords(
        "Away: it may show that they did not, or that somebody else did",
        "May point away from the suspect",
        "away",
        "Away",
        "←",
    ),
    Direction.EITHER: DirectionWords(
        "It cannot be said yet",
        "Which way is not known yet",
        "not known yet",
        "Not known",
        "↔",
    ),
}


@dataclass(frozen=True)
class StepWords:
    """One thing that can be said of a line: its button and its dialog.

    An empty label means that the dialog does not ask for it.
    """

    button: str
    title: str
    explains: str = ""
    text: str = ""
    because: str = ""
    owner: str = ""
    due: str = ""
    direction: str = ""
    verb: str = "Record"


STEPS = {
    EnquiryStep.PROGRESS: StepWords(
        "Progress…",
        "Progress on a line of enquiry",
        "What was looked for counts too where nothing was found.",
        text="What was &done, and what it showed or did not show",
    ),
    EnquiryStep.ASSIGNED: StepWords(
        "Owner…",
        "Who follows a line of enquiry",
        owner="Who &follows it from now on",
    ),
    EnquiryStep.DUE_SET: StepWords(
        "Due…",
        "When a line of enquiry is due",
        due="&By which day",
        because="Wh&y this day, if it helps",
    ),
    EnquiryStep.TURNED: StepWords(
        "It points another way…",
        "A line of enquiry points another way",
        direction="Where it may &point now",
        because="Wh&y: what has changed",
    ),
    EnquiryStep.CLOSED: StepWords(
        "Close…",
        "Close a line of enquiry",
        "It stays in the record, and can be opened again.",
        text="What it &showed, also where that is nothing",
        because="Wh&y that is enough",
        verb="Close it",
    ),
    EnquiryStep.NOT_PURSUED: StepWords(
        "Not pursued…",
        "Not to pursue a line of enquiry",
        "Somebody may ask in a year. Say what it could have shown, what it would have taken, and "
        "what was done instead.",
        because="Wh&y it is not followed",
    ),
    EnquiryStep.REOPENED: StepWords(
        "Open again…",
        "Open a line of enquiry again",
        because="Wh&y: what is new",
        verb="Open it again",
    ),
}
STEPS_OPEN = tuple(step for step in EnquiryStep if step is not EnquiryStep.REOPENED)
"""What can be said of a line that is open."""


def first_line(text: str) -> str:
    """A text in one line, cut at a word if it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONG else f"{line[:LONG].rsplit(None, 1)[0]} …"
