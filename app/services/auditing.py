# SPDX-License-Identifier: Apache-2.0
"""The audit log: what was done with cases, noted in the same transaction as the doing."""

from collections.abc import Sequence

from app.cases.entry import Entry
from app.system.clock import Clock
from app.vault.store import Store


def note_recorded(store: Store, clock: Clock, entries: Sequence[Entry]) -> None:
    """Note that entries were recorded."""
