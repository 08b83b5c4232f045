# SPDX-License-Identifier: Apache-2.0
"""Words for what an officer answered."""

from collections.abc import Mapping
from typing import assert_never
from uuid import UUID

from app.cases.answers import (
    AnswerValue,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from app.cases.kinds import Outcome, PersonAdded, PromptAnswered

People = Mapping[UUID, PersonAdded]

_YES_NO = {"yes": "Yes", "no": "No", "not-known": "Not known"}


def answer_words(value: AnswerValue, people: People) -> str:
    """An answer in words; people go by their pseudonyms."""
    match value:
        case TextAnswer(text=text):
            return text.strip()
        case ChoiceAnswer(label=label):
            return label
        case YesNoAnswer(value=said):
            return _YES_NO[said]
        case DateTimeAnswer(when=when):
            words = when.words()
            return words[0].upper() + words[1:]
        case PeopleAnswer(people=chosen):
            return ", ".join(people[p].pseudonym if p in people else "Someone" for p in chosen)
        case ChecklistAnswer(ticked=ticked, labels=labels):
            return "; ".join(labels.get(t, t) for t in ticked) or "None of these"
        case FigureAnswer(amount=amount, unit=unit):
            return f"{amount} {unit}"
        case _:
            assert_never(value)


def said_words(payload: PromptAnswered, people: People) -> str:
    """All that was said to a prompt. Only a person's own words stand between quotation marks."""
    parts = [answer_words(payload.answer, people)] if payload.answer is not None else []
    parts.append(payload.text.strip())
    if payload.verbatim.strip():
        parts.append(f"\u201c{payload.verbatim.strip()}\u201d")
    if payload.outcome is not Outcome.ANSWERED and payload.because.strip():
        parts.append(f"Because: {payload.because.strip()}")
    return "\n".join(part for part in parts if part)


def shortened(text: str, limit: int = 280) -> str:
    """The text, cut at a word if it is longer than ``limit``."""
    flat = "\n".join(line for line in text.splitlines() if line.strip())
    if len(flat) <= limit:
        return flat
    cut = flat[:limit].rsplit(None, 1)[0].rstrip(" ,;:.")
    return f"{cut} …"
