# SPDX-License-Identifier: Apache-2.0
"""What a prompt card shows, worked out from the record of the case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.cases.answers import AnswerValue
from app.cases.correcting import now_reads
from app.cases.folding import Answer, CaseView
from app.cases.kinds import Outcome, PersonAdded, PromptAnswered
from app.guidance.model.answers import options_of
from app.guidance.model.pack import Principle, Prompt
from app.guidance.reading.selection import PromptView
from app.services.journeys import CaseJourney, EarlierWording
from ui.models.answer_words import said_words, shortened
from ui.models.times import time_words

FIRST_TEN = "First ten minutes"
NO_LONGER_ASKED = "No longer asked, because what is known about the case has changed."
RETIRED = "No longer in the guidance. Your answer stays."

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
    """What has changed about the prompt since; empty while it stands as it was answered."""
    last_answer: AnswerValue | None = None
    retired: bool = False
    """Whether the guidance no longer has it: then it cannot be answered again."""

    @property
    def settled(self) -> bool:
        """Answered, not applicable or retired: nothing more is wanted here."""
        return self.retired or self.outcome in (Outcome.ANSWERED, Outcome.NOT_APPLICABLE)


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
    # Of a retired prompt the guidance may no longer know the principles either.
    known = {principle.id: principle for principle in case.pack.principles}
    principles = tuple(known[name] for name in prompt.principles if name in known)
    answers = case.view.answers.get(prompt.id, ())
    worded = case.earlier_wording.get(prompt.id)
    if not answers:
        return CardState(prompt, principles, None, note=_note(view, worded))
    latest = answers[0]
    whole = _reading(case.view, latest.payload, latest.entry.id)
    said = shortened(whole)
    details = [*_earlier(case.view, prompt.id, now), *_worded_then(prompt, worded)]
    if said != whole:
        details = [whole, *details]
    return CardState(
        prompt,
        principles,
        latest.payload.outcome,
        state=f"{_STATES[latest.payload.outcome]} {time_words(latest.entry.recorded_at, now)}",
        said=said,
        details="\n\n".join(details),
        note="\n".join(filter(None, (_differing(case.view, answers, now), _note(view, worded)))),
        last_answer=latest.payload.answer,
        retired=view.retired,
    )


def _note(view: PromptView, worded: EarlierWording | None) -> str:
    """What an officer should know of a prompt that is not, or not so, in the guidance now."""
    if view.retired:
        return RETIRED
    notes = [NO_LONGER_ASKED] if view.no_longer_asked else []
    if worded is not None:
        then = (
            f"The question was: “{worded.question}”"
            if worded.question != view.prompt.question
            else "The question is the same; what stands beside it has changed."
        )
        notes.append(f"Answered under earlier guidance ({worded.version}). {then}")
    return "\n".join(notes)


def _worded_then(prompt: Prompt, worded: EarlierWording | None) -> Iterator[str]:
    """What stood beside the question when it was answered, as far as it reads otherwise now."""
    before = worded.prompt if worded is not None else None
    if before is None:
        return
    told = [before.why] if before.why != prompt.why else []
    told += [before.guidance] if before.guidance != prompt.guidance else []
    offered = [option.label for option in options_of(before.answer)]
    if offered and offered != [option.label for option in options_of(prompt.answer)]:
        told.append(f"The options were: {'; '.join(offered)}.")
    if told:
        yield "\n".join([f"Beside “{before.question}” stood then:", *told])


def _reading(view: CaseView, payload: PromptAnswered, entry_id: UUID) -> str:
    """What an answer says now: as it was last corrected, or as it was written."""
    reading = now_reads(view, entry_id)
    if reading is not None:
        return f"Corrected: {reading.strip()}"
    return said_words(payload, view.people)


def _differing(view: CaseView, answers: Sequence[Answer], now: datetime) -> str:
    """What other officers answered, where that is not what the latest answer says."""
    latest = answers[0]
    said = (latest.payload.outcome, _reading(view, latest.payload, latest.entry.id))
    others = [
        each
        for each in answers[1:]
        if (each.payload.outcome, _reading(view, each.payload, each.entry.id)) != said
    ]
    if not others:
        return ""
    lines = [f"The officers’ answers differ. Shown is that of {_by(view, latest)}."]
    for each in others:
        at = time_words(each.entry.recorded_at, now)
        words = shortened(_reading(view, each.payload, each.entry.id))
        lines.append(f"{_by(view, each)}, {_STATES[each.payload.outcome].lower()} {at}: {words}")
    return "\n".join(lines)


def _by(view: CaseView, answer: Answer) -> str:
    officer = view.officers().get(answer.entry.author)
    return officer.signature_line() if officer else f"the key {answer.entry.author[:8]}"


def _earlier(view: CaseView, prompt_id: str, now: datetime) -> tuple[str, ...]:
    """The answers before the latest one, newest first, each with its time."""
    told = [
        (entry, entry.payload)
        for entry in view.entries
        if isinstance(entry.payload, PromptAnswered) and entry.payload.prompt_id == prompt_id
    ]
    several = len({entry.author for entry, _ in told}) > 1
    return tuple(
        f"{_STATES[payload.outcome]} {time_words(entry.recorded_at, now)}"
        f"{f' by {_by(view, Answer(entry, payload))}' if several else ''}\n"
        f"{said_words(payload, view.people)}"
        for entry, payload in reversed(told[:-1])
    )
