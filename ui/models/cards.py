# SPDX-License-Identifier: Apache-2.0
"""What a prompt card shows, worked out from the record of the case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.cases.answers import AnswerValue
from app.cases.folding import CaseView
from app.cases.kinds import Correction, Outcome, PersonAdded, PromptAnswered
from app.guidance.model import Principle, Prompt
from app.guidance.selection import PromptView
from app.services.journeys import CaseJourney
from ui.models.answer_words import said_words, shortened
from ui.models.times import time_words

FIRST_TEN = "First ten minutes"
NO_LONGER_ASKED = "No longer asked, because what is known about the case has changed."

_STATES = {
    Outcome.ANSWERED: "Recorded",
    Outcome.LATER: "Set aside",
    Outcome.NOT_APPLICABLE: "Not applicable",
}


@dataclass(frozen=True)
class CardState:
    """A prompt and what became of it, ready to show. Texts are plain."""

    prompt: Prompt
    principles: tuple[Principle, ...]
    outcome: Outcome | None
    state: str = ""
    """For example 'Recorded 21:40'; empty while there is no outcome."""
    said: str = ""
    """What was said, shortened."""
    details: str = ""
    """The whole of a long answer, and earlier answers; empty when there is no more to show."""
    note: str = ""
    last_answer: AnswerValue | None = None

    @property
    def settled(self) -> bool:
        """Answered or not applicable: nothing more is wanted here."""
        return self.outcome in (Outcome.ANSWERED, Outcome.NOT_APPLICABLE)


def card_states(
    case: CaseJourney, prompts: Sequence[PromptView], now: datetime
) -> tuple[CardState, ...]:
    """What the cards of these prompts show. ``now`` is aware."""
    return tuple(_card(case, view, now) for view in prompts)


def people_of(case: CaseJourney) -> tuple[PersonAdded, ...]:
    """The people of a case, in the order they were added."""
    return tuple(case.view.people.values())


def _card(case: CaseJourney, view: PromptView, now: datetime) -> CardState:
    prompt = view.prompt
    principles = tuple(case.pack.principle(name) for name in prompt.principles)
    answers = case.view.answers.get(prompt.id, ())
    note = NO_LONGER_ASKED if view.no_longer_asked else ""
    if not answers:
        return CardState(prompt, principles, None, note=note)
    latest = answers[0]
    whole = _reading(case.view, latest.payload, latest.entry.id)
    said = shortened(whole)
    earlier = _earlier(case.view, prompt.id, now)
    if said != whole:
        earlier = (whole, *earlier)
    return CardState(
        prompt,
        principles,
        latest.payload.outcome,
        state=f"{_STATES[latest.payload.outcome]} {time_words(latest.entry.recorded_at, now)}",
        said=said,
        details="\n\n".join(earlier),
        note=note,
        last_answer=latest.payload.answer,
    )


def _reading(view: CaseView, payload: PromptAnswered, entry_id: UUID) -> str:
    """What an answer says now: as it was last corrected, or as it was written."""
    corrections = view.corrections.get(entry_id, ())
    if corrections and isinstance(corrections[-1].payload, Correction):
        return f"Corrected: {corrections[-1].payload.reading.strip()}"
    return said_words(payload, view.people)


def _earlier(view: CaseView, prompt_id: str, now: datetime) -> tuple[str, ...]:
    """The answers before the latest one, newest first, each with its time."""
    told = [
        (entry, entry.payload)
        for entry in view.entries
        if isinstance(entry.payload, PromptAnswered) and entry.payload.prompt_id == prompt_id
    ]
    return tuple(
        f"{_STATES[payload.outcome]} {time_words(entry.recorded_at, now)}\n"
        f"{said_words(payload, view.people)}"
        for entry, payload in reversed(told[:-1])
    )
