# SPDX-License-Identifier: Apache-2.0
"""Recording: notes, answers and corrections."""

from uuid import UUID

from app.cases.answers import AnswerValue
from app.cases.folding import CaseView
from app.cases.kinds import Correction, NoteRecorded, Outcome, PromptAnswered
from app.cases.values import LONGEST_TEXT
from app.cases.when import When
from app.errors import UserError
from app.guidance.model.wording import wording_hash
from app.services.fitting import check_answer, facts_said
from app.services.session import Session

PROMPT_SLOT = "prompt:"
"""What the drafts of answers are called, before the id of the prompt."""


def record_note(
    session: Session,
    case_id: UUID,
    payload: NoteRecorded,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record a note; ``slot`` names the draft it came from."""
    return session.record(case_id, payload, happened, slot=slot)


def record_correction(
    session: Session,
    case_id: UUID,
    of: UUID,
    reading: str,
    because: str,
    slot: str | None = None,
) -> CaseView:
    """Say how an earlier entry should read, and why. The entry itself stays.

    Raises:
        UserError: the case has no such entry, or the new reading or the reason is empty or too
            long.
    """
    _check_length(reading, because)
    if not reading.strip() or not because.strip():
        raise UserError("Write how it should read, and why.", code="correction-empty")
    if all(entry.id != of for entry in session.view(case_id).entries):
        raise UserError("That entry is not in this case.", code="entry-missing")
    return session.record(case_id, Correction(of=of, reading=reading, because=because), slot=slot)


def record_answer(
    session: Session,
    case_id: UUID,
    prompt_id: str,
    outcome: Outcome,
    *,
    answer: AnswerValue | None = None,
    text: str = "",
    verbatim: str = "",
    because: str = "",
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record what became of a prompt, with the wording that the officer saw.

    Raises:
        UserError: nothing was answered, the reason for setting it aside is missing, a text is too
            long, or a whole number is wanted.
        Bug: the guidance has no such prompt, or this is no answer to it.
    """
    _check_length(text, verbatim, because)
    if outcome is Outcome.ANSWERED:
        if answer is None and not text.strip() and not verbatim.strip():
            raise UserError("Write an answer first.", code="answer-empty")
    elif not because.strip():
        raise UserError("Say why in a few words.", code="reason-empty")
    view = session.view(case_id)
    pack = session.pack_for(view.pack)
    prompt = pack.prompt(prompt_id)
    if answer is not None:
        check_answer(prompt, answer, view.people)
    said = answer if outcome is Outcome.ANSWERED else None
    payload = PromptAnswered(
        prompt_id=prompt_id,
        stage_id=prompt_id.partition(".")[0],
        question=prompt.question,
        pack=view.pack,
        wording=wording_hash(prompt),
        principles=tuple(prompt.principles),
        outcome=outcome,
        answer=said,
        text=text,
        verbatim=verbatim,
        because=because,
        sets={} if said is None else facts_said(prompt, said),
    )
    return session.record(case_id, payload, happened, slot=slot)


def _check_length(*texts: str) -> None:
    if any(len(text) > LONGEST_TEXT for text in texts):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
