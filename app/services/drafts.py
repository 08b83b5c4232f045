# SPDX-License-Identifier: Apache-2.0
"""Drafts: what is being written and is not yet part of the record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.services.session import Session
from app.system.clock import instant

__all__ = ["Draft", "Typed", "drop_draft", "instant", "keep_draft", "keep_drafts", "read_drafts"]


@dataclass(frozen=True)
class Draft:
    """Text kept while it is being written. ``kept_at`` is in UTC."""

    content: dict[str, object]
    kept_at: datetime


@dataclass(frozen=True)
class Typed:
    """What stands in a slot, and the ``instant`` of its last keystroke."""

    content: Mapping[str, object]
    at: int


def keep_draft(
    session: Session,
    case_id: UUID | None,
    slot: str,
    content: Mapping[str, object],
    typed: int | None = None,
) -> datetime | None:
    """Keep what is being written in a slot of a case, or of none; returns when it was kept (UTC).

    ``typed`` is the ``instant`` of the last keystroke. None comes back when the slot was recorded
    or thrown away after it: then there is nothing left to keep.
    """
    now = session.clock.now()
    data = json.dumps(content, ensure_ascii=True).encode()
    kept = session.vault.store.keep_draft(case_id, slot, data, now, typed=typed)
    return now if kept else None


def keep_drafts(session: Session, case_id: UUID | None, typed: Mapping[str, Typed]) -> None:
    """Keep what is being written in several slots, all of it or none; see keep_draft."""
    with session.vault.store.together():
        for slot, each in typed.items():
            keep_draft(session, case_id, slot, each.content, each.at)


def read_drafts(session: Session, case_id: UUID | None) -> dict[str, Draft]:
    """All drafts of a case, or of none, by slot."""
    return {
        slot: Draft(json.loads(data), kept_at)
        for slot, (data, kept_at) in session.vault.store.drafts(case_id).items()
    }


def drop_draft(session: Session, case_id: UUID | None, slot: str, asked: int | None = None) -> None:
    """Throw away a draft that the officer no longer wants.

    ``asked`` is the ``instant`` at which that was said: what is typed later stays.
    """
    session.vault.store.drop_draft(case_id, slot, asked=asked)
