# SPDX-License-Identifier: Apache-2.0
"""Makes the forms in which something is said of a clock, keeps what is in them, records it."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import ClockChanged, ClockStep
from app.errors import CasebookError
from app.services.clocks.reading import CaseClock
from app.services.clocks.recording import record_step
from ui.messages import announce
from ui.models.cards import people_of
from ui.pages.clocks.fields import Content, FormFor
from ui.pages.clocks.form import ClockForm, RecordStep
from ui.pages.clocks.half_written import NEW, Half, HalfWritten
from ui.pages.clocks.watch import ClockReading
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench


@dataclass(frozen=True)
class Recorded:
    """What is in the record now; ``key`` is that of its clock, also of a new one."""

    key: str
    step: ClockStep
    still_here: bool
    """Whether the officer still has the form of it open."""


class Saying(QObject):
    """The one form that is open, of whichever clock."""

    recorded = Signal(object)
    """A Recorded."""
    put_away = Signal()

    def __init__(
        self, workbench: Workbench, case_id: UUID, half_written: HalfWritten, page: QWidget
    ) -> None:
        super().__init__(page)
        self._bench = workbench
        self._case_id = case_id
        self._half_written = half_written
        self._page = page
        self._tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self._half: Half | None = None
        self._recording: list[Half] = []
        """What is being recorded; what comes of it comes back in that order."""
        self.form: ClockForm | None = None
        half_written.kept.connect(self._note)

    def begin(self, step: ClockStep, clock: CaseClock | None, reading: ClockReading) -> ClockForm:
        """A form for this, with what was half-written; the form before it is to be let go of."""
        case = reading.case
        people = [person.pseudonym for person in people_of(case)]
        given = FormFor(step, clock, case.pack, people, reading.startable, reading.now)
        half = Half(clock.key if clock is not None else NEW, step)
        self._half = half
        self.form = ClockForm(given, self._tools, self._page)
        self.form.setObjectName("clock_form")
        content, at = self._half_written.content(half), self._half_written.at(half)
        if content is not None:
            self.form.restore(content)
        if at is not None:
            self.form.show_kept(at)
        self.form.draft_changed.connect(self._change)
        self.form.record_wanted.connect(self._record)
        self.form.put_away.connect(self.put_away)
        # What was typed into a form that is opened again would go with the draft.
        self.form.setEnabled(half not in self._recording)
        return self.form

    def end(self) -> None:
        """The form is let go of; what is in it stays kept."""
        self.form = self._half = None

    @Slot(object)
    def _change(self, content: Content | None) -> None:
        if self._half is not None:
            self._half_written.change(self._half, content)

    @Slot(object, object)
    def _note(self, half: Half, at: object) -> None:
        if self.form is not None and half == self._half:
            self.form.show_kept(at)  # type: ignore[arg-type]

    @Slot(object)
    def _record(self, wanted: RecordStep) -> None:
        if self.form is None or self._half is None:
            return
        self.form.setEnabled(False)
        self._recording.append(self._half)
        session, slot = self._bench.session, self._half.slot
        work = partial(record_step, session, self._case_id, wanted.step, wanted.happened, slot)
        self._bench.jobs.database(work, self._done, self._failed)

    def _done(self, view: CaseView) -> None:
        half, payload = self._recording.pop(0), view.head.payload
        if isinstance(payload, ClockChanged):
            self._half_written.forget(half)
            announce(self._page, "Recorded")
            still_here = self.form is not None and self._half == half
            self.recorded.emit(Recorded(payload.clock, half.step, still_here))

    def _failed(self, error: CasebookError) -> None:
        half = self._recording.pop(0)
        if self.form is None or half != self._half:
            # The officer has gone on; what was written is still kept.
            self._bench.jobs.report(error)
            return
        self.form.setEnabled(True)
        self.form.show_trouble(error.sentence)
        self.form.take_focus()
