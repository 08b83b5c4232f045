# SPDX-License-Identifier: Apache-2.0
"""Finding what was written, in all cases at once."""

from collections.abc import Sequence

from app.cases.entry import Entry
from app.vault.store import Store


def index_entries(store: Store, entries: Sequence[Entry]) -> None:
    """Let entries be found from now on."""
