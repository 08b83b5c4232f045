# SPDX-License-Identifier: Apache-2.0
"""Whether the machine's clock can be trusted: held against the last entry of this casebook."""

from app.cases.entry import read_entry
from app.clocks.setback import Reading, SetBack, set_back
from app.services.session import Session


def clock_doubt(session: Session) -> SetBack | None:
    """How the machine's clock was moved since this officer's last entry; None when it was not.

    An entry of the machine's present run is asked first: the machine's own count shows a clock
    that was moved either way. Without one, all that can be seen is a time before the last entry:
    neither a clock that was set forward while the machine was off, nor one that was always
    wrong. Then an entry that the officer made on a second machine whose clock is ahead looks
    like a clock set back here, but only until the first entry of this run. Other officers'
    entries say nothing of this machine and are not asked.
    """
    now, mark = session.clock.now(), session.clock.mark()
    stored = session.vault.store.last_entry(session.author, mark.boot)
    if stored is None:
        return None
    last = read_entry(stored)
    return set_back(
        Reading(last.recorded_at, last.clock.boot, last.clock.monotonic_ns),
        Reading(now, mark.boot, mark.monotonic_ns),
    )
