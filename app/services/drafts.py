# SPDX-License-Identifier: Apache-2.0
"""Drafts: what is being written and is not yet part of the record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.services.session import Session


@dataclass(frozen=True)
class Draft:
    """Text kept while it is being written. ``kept_at`` is in UTC."""

    content: dict[str, object]
    kept_at: datetime


def keep_draft(
    session: Session, case_id: UUID, slot: str, content: Mapping[str, object]
) -> datetime:
    """Keep what is being written in a slot; returns when it was kept (UTC)."""
    now = session.clock.now()
    data = json.dumps(content, ensure_ascii=True).encode()
    session.vault.store.keep_draft(case_id, slot, data, now)
    return now


def read_drafts(session: Session, case_id: UUID) -> dict[str, Draft]:
    """All drafts of a case, by slot."""
    return {
        slot: Draft(json.loads(data), kept_at)
        for slot, (data, kept_at) in session.vault.store.drafts(case_id).items()
    }


def drop_draft(session: Session, case_id: UUID, slot: str) -> None:
    """Throw away a draft that the officer no longer wants."""
    session.vault.store.drop_draft(case_id, slot)
