# SPDX-License-Identifier: Apache-2.0
"""Records what an officer answered at a prompt, as work for the database thread."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.cases.kinds import Outcome
from app.services.entries import record_answer
from app.services.journeys import CaseJourney, journey_of
from app.services.session import Session
from ui.widgets.answer_panel import RecordWanted

SLOT = "prompt:"


@dataclass(frozen=True)
class Recorded:
    """An answer is in the record, and this is the case now."""

    prompt_id: str
    outcome: Outcome
    case: CaseJourney


def slot_of(prompt_id: str) -> str:
    """The name of a prompt's draft."""
    return f"{SLOT}{prompt_id}"


def recording(session: Session, case_id: UUID, wanted: RecordWanted) -> Callable[[], Recorded]:
    """The work that records this and reads the case again."""

    def work() -> Recorded:
        view = record_answer(
            session,
            case_id,
            wanted.prompt_id,
            wanted.outcome,
            answer=wanted.answer,
            text=wanted.text,
            verbatim=wanted.verbatim,
            because=wanted.because,
            slot=slot_of(wanted.prompt_id),
        )
        return Recorded(wanted.prompt_id, wanted.outcome, journey_of(session, view))

    return work
