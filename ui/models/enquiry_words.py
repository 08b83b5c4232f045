# SPDX-License-Identifier: Apache-2.0
"""The words of lines of enquiry: where they look and point, and what can be said of one."""

from dataclasses import dataclass
from typing import Literal

from app.cases.kinds import Direction, EnquiryStep, Examines
from app.cases.telling.enquiries import DIRECTION_WORDS, EXAMINES_WORDS

LONG = 180
"""How many letters of what was done last a closed row shows."""
Shape = Literal["circle", "square", "triangle"]
_LOOKS: tuple[tuple[Examines, str, Shape, str], ...] = (
    (Examines.SUSPECT, "what they did, said, own or leave behind", "square", "S"),
    (Examines.VICTIM, "their life, devices or records", "circle", "V"),
    (Examines.CIRCUMSTANCES, "places, times, witnesses, traces", "triangle", "C"),
)
_DIRECTIONS = {
    Direction.TOWARDS: (
        "it may show that they did it",
        "towards the suspect",
        "Towards",
        "→",
    ),
    Direction.AWAY: (
        "it may show that they did not, or that somebody else did",
        "away",
        "Away",
        "←",
    ),
    Direction.EITHER: ("", "not known yet", "Not known", "↔"),
}
"""Explained in a choice, after a count, before one, and the sign."""


def _small(words: str) -> str:
    return f"{words[0].lower()}{words[1:]}"


def _capital(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"


@dataclass(frozen=True)
class ExaminesLook:
    """How whom or what a line looks at is shown: explained in a choice, and as a mark."""

    explained: str
    shape: Shape
    letter: str
    noun: str
    """Inside a sentence: 'the suspect'."""

    @property
    def choice(self) -> str:
        """In a choice: 'The suspect: what they did, …'."""
        return f"{_capital(self.noun)}: {self.explained}"

    @property
    def chip(self) -> str:
        """On a row: 'Looks at the suspect'."""
        return f"Looks at {self.noun}"

    @property
    def short(self) -> str:
        """Before a count: 'Suspect'."""
        return _capital(self.noun.removeprefix("the "))


EXAMINES_LOOK = {
    each: ExaminesLook(explained, shape, letter, _small(EXAMINES_WORDS[each]))
    for each, explained, shape, letter in _LOOKS
}


@dataclass(frozen=True)
class DirectionLook:
    """How the way in which a line may point is shown: explained in a choice, and as a sign."""

    words: str
    explained: str
    counted: str
    """After a count: '2 towards the suspect'."""
    short: str
    """Before a count: 'Towards 2'."""
    sign: str

    @property
    def choice(self) -> str:
        """In a choice: 'Towards the suspect: it may show that they did it'."""
        return f"{self.words}: {self.explained}" if self.explained else self.words

    @property
    def chip(self) -> str:
        """On a row: 'May point towards the suspect'."""
        return f"May point {_small(self.words)}" if self.explained else self.words


DIRECTION_LOOK = {
    each: DirectionLook(DIRECTION_WORDS[each], *look) for each, look in _DIRECTIONS.items()
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
    start = text[: 4 * LONG]  # of a book only the beginning is looked at
    line = " ".join(start.split())
    if len(line) <= LONG and start == text:
        return line
    return f"{line[:LONG].rsplit(None, 1)[0]} …"
