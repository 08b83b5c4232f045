# SPDX-License-Identifier: Apache-2.0
"""What became of an entry that was corrected: every correction of it, and how it now reads."""

from collections.abc import Mapping
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import Correction


def corrections_of(
    view: CaseView, entry_id: UUID, places: Mapping[UUID, int] | None = None
) -> tuple[tuple[Entry, Correction], ...]:
    """The corrections of an entry, and the corrections of those, by whomever, oldest first.

    The last one is how the entry now reads. A stranger's record whose corrections go round in a
    circle gives each of them once. ``places`` gives the place of every entry in the record, for
    whoever asks of many.
    """
    found: dict[UUID, tuple[Entry, Correction]] = {}
    waiting = [entry_id]
    while waiting:
        for entry in view.corrections.get(waiting.pop(), ()):
            if isinstance(entry.payload, Correction) and entry.id not in (*found, entry_id):
                found[entry.id] = (entry, entry.payload)
                waiting.append(entry.id)
    if len(found) < 2:
        return tuple(found.values())
    if places is None:
        return tuple(found[entry.id] for entry in view.entries if entry.id in found)
    return tuple(sorted(found.values(), key=lambda each: places[each[0].id]))


def now_reads(view: CaseView, entry_id: UUID) -> str | None:
    """How an entry now reads; None while it was never corrected."""
    corrections = corrections_of(view, entry_id)
    return corrections[-1][1].reading if corrections else None
