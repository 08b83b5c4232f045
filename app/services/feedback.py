# SPDX-License-Identifier: Apache-2.0
"""Feedback on prompts: kept apart from cases, and exported as one file for the guidance owner."""

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from pydantic import ValidationError

from app.cases.folding import CaseView
from app.errors import UserError
from app.guidance.checks.likeness import words
from app.guidance.reading.feedback import (
    LONGEST_COMMENT,
    Feedback,
    Reason,
    feedback_file,
    personal_words,
)
from app.services.session import Session
from app.system.files import write_atomically

FEEDBACK_SLOT = "feedback:"
"""What the drafts of feedback are called, before the id of the prompt."""

_ROLES = frozenset(
    words(
        "boyfriend brother caller child colleague counsellor daughter doctor ex father first "
        "flatmate friend girlfriend husband isva manager man mother neighbour nurse officer other "
        "paramedic parent partner person police second sister solicitor son suspect teacher the "
        "third victim wife witness woman"
    )
)
_SHORT = 3
"""A free text of so few words is taken for a reference or a code word."""
_FIGURES = re.compile(r"\d{4,}")


class PersonalComment(UserError):
    """A comment holds a name or code of the case. ``found`` says which, for the window alone."""

    def __init__(self, found: tuple[str, ...]) -> None:
        super().__init__(
            "The comment seems to hold a name or code from this case. Take it out.",
            code="feedback-personal",
        )
        self.found = found


def give_feedback(
    session: Session, case_id: UUID, prompt_id: str, reason: Reason, comment: str = ""
) -> None:
    """Keep what the officer says of a prompt that this case showed, in place of its draft.

    The case is only looked at for its names and codes, which a comment may not hold.

    Raises:
        UserError: the comment is too long or not plain text.
        PersonalComment: it holds a name or code of the case.
        EnvironmentFault: the disk refuses; nothing was kept.
    """
    view = session.view(case_id)
    today = session.clock.now().date()
    said = _checked(view, prompt_id, reason, comment, today.isoformat())
    found = personal_words(comment, _names(view), _references(session, view))
    if found:
        raise PersonalComment(found)
    content = said.model_dump(mode="json", exclude={"day"}, exclude_none=True)
    store = session.vault.store
    with store.together():
        store.guidance.add_feedback(content, today)
        store.drop_draft(case_id, f"{FEEDBACK_SLOT}{prompt_id}")


def _checked(view: CaseView, prompt_id: str, reason: Reason, comment: str, day: str) -> Feedback:
    if len(comment) > LONGEST_COMMENT:
        raise UserError(
            f"Keep the comment to {LONGEST_COMMENT:,} characters.", code="feedback-too-long"
        )
    fields = {
        "prompt": prompt_id,
        "pack": view.pack.pack_id,
        "version": view.pack.version,
        "reason": reason,
        "day": day,
    }
    if comment.strip():
        fields["comment"] = comment
    try:
        return Feedback.model_validate(fields, strict=False)
    except ValidationError:
        raise UserError(
            "The comment holds characters that cannot be shown. Type it again.",
            code="feedback-not-plain",
        ) from None


def all_feedback(session: Session) -> tuple[Feedback, ...]:
    """All feedback kept here, oldest first."""
    return tuple(
        Feedback.model_validate({**said, "day": day.isoformat()}, strict=False)
        for day, said in session.vault.store.guidance.feedback()
    )


def export_feedback(session: Session, destination: Path) -> int:
    """Write all feedback into one file; returns how many there were.

    Raises:
        UserError: there is none.
        EnvironmentFault: the file cannot be written.
    """
    said = all_feedback(session)
    if not said:
        raise UserError("There is no feedback to export yet.", code="feedback-none")
    write_atomically(destination, feedback_file(said))
    return len(said)


def clear_feedback(session: Session) -> None:
    """Forget all feedback, once its owner has it."""
    session.vault.store.guidance.clear_feedback()


def _names(view: CaseView) -> Iterator[str]:
    """What the case and its people go by: no word of these may stand in a comment."""
    yield view.code
    for person in view.people.values():
        yield person.name
        yield _own_words(person.pseudonym)


def _own_words(pseudonym: str) -> str:
    """A pseudonym without the words that say no more than who somebody is to the case."""
    return " ".join(word for word in words(pseudonym) if word not in _ROLES)


def _references(session: Session, view: CaseView) -> Iterator[str]:
    """What may not stand in a comment as a whole: codes, references, telephone numbers."""
    yield view.code
    yield session.officer.name
    yield session.officer.number
    known = view.fact_values()
    for fact in session.pack_of(view).facts:
        value = known.get(fact.id)
        if fact.kind == "text" and isinstance(value, str):
            if len(value.split()) <= _SHORT:
                yield value
            yield from (word for word in value.split() if any(map(str.isdecimal, word)))
            yield from _FIGURES.findall(value)
