# SPDX-License-Identifier: Apache-2.0
"""Due dates for a calendar: the code of a case and an end, and not one word more.

Off unless the officer switches it on in this vault: a calendar is read by other programs.
"""

import hashlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import ExportKind, ExportMade
from app.clocks.results import End
from app.clocks.standing import State
from app.errors import UserError
from app.handover.calendar_file import DueDate, calendar_file
from app.policy.model import AllowedExport
from app.services.allowed import check_allowed
from app.services.clocks.reading import CLOSED, CaseClock, read_clocks
from app.services.exports import remove_unrecorded
from app.services.session import Session
from app.system.files import write_atomically

_SETTING = "due-dates-offered"
_YES, _NO = b"yes", b"no"
RECIPIENT = "A calendar of this officer"
PURPOSE = "Due dates, without any case text"
INCLUDES = ("case codes", "ends of open clocks")


@dataclass(frozen=True)
class DueDatesMade:
    """A calendar file that is on disk and in the record of every case that it names."""

    destination: Path
    cases: int
    dates: int


def due_dates_offered(session: Session) -> bool:
    """Whether this vault may write due dates for a calendar; False until it was switched on."""
    return session.vault.store.get_setting(_SETTING) == _YES


def offer_due_dates(session: Session, offered: bool) -> None:  # noqa: FBT001 - it is the setting
    """Switch writing due dates on or off in this vault."""
    session.vault.store.put_setting(_SETTING, _YES if offered else _NO)


def suggested_due_dates_name(day: str) -> str:
    """A file name without the code of any case; ``day`` is an ISO date."""
    return f"due-dates-{day}.ics"


def write_due_dates(
    session: Session, destination: Path, case_ids: Sequence[UUID] | None = None
) -> DueDatesMade:
    """Write the ends of open clocks as a calendar file (.ics), and record it in each case.

    ``case_ids`` None: every case. Of each clock that is counted down and open, the end that
    comes next; ends of one case at the same time are one event.

    Raises:
        UserError: it is switched off in this vault, or there is no date to write.
        EnvironmentFault: the file cannot be written; then nothing is recorded either. Or it
            cannot be recorded; then the file is removed, or the sentence asks for that.
    """
    if not due_dates_offered(session):
        raise UserError(
            "Due dates for a calendar are switched off. Switch them on in the settings first.",
            code="due-dates-off",
        )
    check_allowed(session.policy, AllowedExport.DUE_DATES, None, encrypted=False)
    chosen = session.vault.store.case_ids() if case_ids is None else case_ids
    views = [session.view(case_id) for case_id in dict.fromkeys(chosen)]
    by_case = {view.case_id: _dates(session, view) for view in views}
    dates = [date for case in by_case.values() for date in case]
    if not dates:
        raise UserError("No open clock has an end to come.", code="due-dates-none")
    data = calendar_file(dates, session.clock.now())
    write_atomically(destination, data)
    named = [view for view in views if by_case[view.case_id]]
    try:
        for view in named:
            session.record(view.case_id, _entry(view, data))
    except BaseException:
        # An export that the record does not know of must not exist.
        remove_unrecorded(destination)
        raise
    return DueDatesMade(destination, len(named), len(dates))


def _dates(session: Session, view: CaseView) -> tuple[DueDate, ...]:
    ends = {end for clock in read_clocks(session, view) for end in _next_end(session, clock)}
    return tuple(
        DueDate(view.code, end.at, end.day, UUID(bytes=secrets.token_bytes(16), version=4))
        for end in sorted(ends, key=lambda end: end.at)
    )


def _next_end(session: Session, clock: CaseClock) -> Iterator[End]:
    """The next end of a clock that is counted down and open; it has not passed."""
    due, state = clock.standing.next_due, clock.standing.state
    closed = state in CLOSED or state is State.NOT_STARTED
    if due is None or closed or clock.rule.show == "check" or not clock.applies:
        return
    now = session.clock.now()
    for end in (due.cautious, due.outer):
        if end is not None and end.at >= now:
            yield end
            return


def _entry(view: CaseView, data: bytes) -> ExportMade:
    return ExportMade(
        export=ExportKind.DUE_DATES,
        recipient=RECIPIENT,
        purpose=PURPOSE,
        includes=INCLUDES,
        sha256=hashlib.sha256(data).hexdigest(),
        up_to=view.head.hash,
    )
