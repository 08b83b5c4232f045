# SPDX-License-Identifier: Apache-2.0
"""Keeps what is being typed: every change reaches the encrypted store within a second."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from time import monotonic
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.errors import CasebookError
from app.services.drafts import Typed, drop_draft, instant, keep_draft, keep_drafts
from app.services.session import Session
from ui.jobs import Jobs

PAUSE_MS = 400
"""A pause in typing this long, and the draft is kept."""
LONGEST_MS = 800
"""Without any pause it is kept after this long, which leaves 200 ms for the disk."""
AGAIN_MS = 3000
"""After a failure (a full disk), how long until the next try."""
FLUSH_S = 10.0

Content = Mapping[str, object]


@dataclass(frozen=True)
class DraftKept:
    """The text in ``slot`` is in the store. ``at`` is in UTC."""

    slot: str
    at: datetime


@dataclass(frozen=True)
class _Attempt:
    """What came of one try to keep a slot; neither: it was recorded or dropped meanwhile."""

    number: int
    slot: str
    at: datetime | None = None
    error: CasebookError | None = None


class DraftKeeper(QObject):
    """The drafts of one case, from keystroke to store. Locking calls ``flush``.

    A recording drops its draft in its own transaction, at an instant that nobody here knows. So
    each draft goes to the store with the instant of its last keystroke, and the store passes over
    one from before the drop: whatever comes late brings nothing back that is in the record.
    """

    kept = Signal(object)
    """A DraftKept."""

    def __init__(
        self, jobs: Jobs, session: Session, case_id: UUID | None, parent: QObject | None = None
    ) -> None:
        """Without a case it keeps what belongs to none yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._case_id = case_id
        self._unsent: dict[str, Typed] = {}
        self._unconfirmed: dict[str, tuple[int, Typed]] = {}
        self._first_change = 0.0
        self._attempts = 0
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._send)

    def changed(self, slot: str, content: Content) -> None:
        """The text in ``slot`` is now this; call it for every keystroke."""
        now = monotonic()
        if not self._unsent:
            self._first_change = now
        self._unsent[slot] = Typed(dict(content), instant())
        waited_ms = int((now - self._first_change) * 1000)
        self._timer.start(max(0, min(PAUSE_MS, LONGEST_MS - waited_ms)))

    def dropped(self, slot: str) -> None:
        """The text in ``slot`` was recorded or thrown away: forget it, here and in the store."""
        self._unsent.pop(slot, None)
        self._unconfirmed.pop(slot, None)
        self._jobs.database(partial(drop_draft, self._session, self._case_id, slot, instant()))

    def flush(self, timeout_s: float = FLUSH_S) -> None:
        """Put everything unsaved into the store before returning.

        Raises:
            CasebookError: it could not be stored in time; it is still held here, so try again.
        """
        waiting = {slot: typed for slot, (_, typed) in self._unconfirmed.items()}
        waiting.update(self._unsent)
        if not waiting:
            return
        self._timer.stop()
        work = partial(keep_drafts, self._session, self._case_id, waiting)
        self._jobs.database_now(work, timeout_s)
        self._unsent.clear()
        self._unconfirmed.clear()

    @Slot()
    def _send(self) -> None:
        changes, self._unsent = self._unsent, {}
        for slot, typed in changes.items():
            self._attempts += 1
            self._unconfirmed[slot] = (self._attempts, typed)
            self._jobs.database(self._keeping(self._attempts, slot, typed), self._came_back)

    def _came_back(self, attempt: _Attempt) -> None:
        number, typed = self._unconfirmed.get(attempt.slot, (0, None))
        if number == attempt.number:
            del self._unconfirmed[attempt.slot]
        if attempt.at is not None:
            self._told = False
            self.kept.emit(DraftKept(attempt.slot, attempt.at))
        elif attempt.error is not None and number == attempt.number and typed is not None:
            self._unsent.setdefault(attempt.slot, typed)
            self._try_again(attempt.error)

    def _try_again(self, error: CasebookError) -> None:
        if not self._timer.isActive():  # else something newer is about to go, and this with it
            self._timer.start(AGAIN_MS)
        if not self._told:
            self._told = True  # once, not at every try
            self._jobs.report(error)

    def _keeping(self, number: int, slot: str, typed: Typed) -> Callable[[], _Attempt]:
        session, case_id = self._session, self._case_id

        def keep() -> _Attempt:
            try:
                kept = keep_draft(session, case_id, slot, typed.content, typed.at)
            except CasebookError as error:
                return _Attempt(number, slot, error=error)
            return _Attempt(number, slot, at=kept)

        return keep
