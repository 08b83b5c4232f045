# SPDX-License-Identifier: Apache-2.0
"""Whether the machine's clock can be trusted: held against the last entry of this casebook."""

from app.cases.entry import read_entry
from app.clocks.setback import Reading, SetBack, set_back
from app.services.session import Session


def clock_doubt(session: Session) -> SetBack | None:
    """How the machine's clock was moved since the last entry of any case; None when it was not.

    Only this officer's entries tell of this machine; those that came with another officer's
    bundle do not.
    """
    stored = session.vault.store.last_entry(session.author)
    if stored is None:
        return None
    last = read_entry(stored)
    now, mark = session.clock.now(), session.clock.mark()
    return set_back(
        Reading(last.recorded_at, last.clock.boot, last.clock.monotonic_ns),
        Reading(now, mark.boot, mark.monotonic_ns),
    )
