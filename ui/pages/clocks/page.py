# SPDX-License-Identifier: Apache-2.0
"""Clocks: what is due in the case, the worst first, and what can be recorded of each."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.cases.kinds import ClockStep
from app.services.clocks.reading import CaseClock
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_clocks_page import Ui_ClocksPage
from ui.models.clocks import lead_words
from ui.pages.clocks.body import ClockBody
from ui.pages.clocks.form import ClockForm
from ui.pages.clocks.half_written import NEW, HalfWritten
from ui.pages.clocks.listing import ClockList
from ui.pages.clocks.lost import LostWords
from ui.pages.clocks.saying import Recorded, Saying
from ui.pages.clocks.wanted import Wanted
from ui.pages.clocks.watch import ClockReading
from ui.pages.clocks.working import WorkingOut
from ui.widgets.scrolling import Bringing
from ui.workbench import Workbench

COLUMN = 820
"""How wide the list is at the most, in unscaled pixels."""


class ClocksPage(QWidget):
    """The clocks of a case. One at a time is open, with one form at the most."""

    changed = Signal()
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClocksPage()
        self.ui.setupUi(self)
        self._bench = workbench
        self._reading: ClockReading | None = None
        self._open: str | None = None
        self._wanted = Wanted()
        self._half_written = HalfWritten(drafts, self)
        self._lost = LostWords(self.ui, self._half_written, self)
        self._working = WorkingOut(workbench, self)
        self.saying = Saying(workbench, case_id, self._half_written, self)
        self.list = ClockList(workbench.theme, self.ui.clocks_column)
        self.list.setObjectName("clock_list")
        self._bringing = Bringing(self.ui.clocks_scroll)
        self.ui.list_layout.addWidget(self.list)
        self.setFocusProxy(self.ui.start_button)
        self._fit()
        self._connect()

    @property
    def body(self) -> ClockBody | None:
        """What is shown of the clock that is open."""
        card = self.list.card(self._open or "")
        return card.body if card is not None else None

    def show_case(self, case: CaseJourney) -> None:
        """The case was read; its clocks follow with ``show_clocks``."""

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written when the casebook was last closed."""
        self._half_written.restore(drafts)
        newest = self._half_written.newest()
        if newest is not None and self._wanted.key is None and self._open is None:
            self._wanted.key = newest.key
        self._show_rows()
        self._go()

    def show_clocks(self, reading: ClockReading) -> None:
        """Show the clocks as they stand now; what is open, and where the page is, stays."""
        self._reading = reading
        self.ui.lead_label.setText(lead_words(reading.rows))
        clock = self._clock()
        if clock is None and self._open is not None:
            self._shut()
        self._show_rows()
        body = self.body
        if clock is not None and body is not None:
            body.show_details(reading.details(clock))
            self.list.order_focus()
            if body.working_is_shown:
                self._work_out()
        self._wanted.follow(reading, self)
        self._go()

    def go_to(self, key: str, step: ClockStep | None = None) -> None:
        """Open a clock and bring it into sight; if the clocks are still being read, then after.

        With a ``step`` that can be recorded of it, its form is opened too.
        """
        self._wanted.key, self._wanted.step = key, step
        self._go()

    def showEvent(self, event: QShowEvent) -> None:
        """What was wanted while the page was away is opened now."""
        super().showEvent(event)
        self._go()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text has a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    @Slot()
    def escape(self) -> None:
        """Put the form away, or else close what is open; what was written stays kept."""
        if self.saying.form is not None:
            self._put_away()
        elif self._open is not None:
            card = self.list.card(self._open)
            self._shut()
            if card is not None:
                card.ui.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.ui.clocks_column.setMaximumWidth(self._bench.theme.px(COLUMN))

    def _connect(self) -> None:
        self.ui.start_button.clicked.connect(self._start_new)
        self.list.turned.connect(self._turn_by_hand)
        self.list.settled.connect(self._bringing.again)
        self.saying.put_away.connect(self._put_away)
        self.saying.recorded.connect(self._recorded)
        self._half_written.said.connect(self.list.show_draft)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Escape"), self, context=within).activated.connect(self.escape)

    def _clock(self) -> CaseClock | None:
        return self._reading.clock(self._open or "") if self._reading is not None else None

    def _show_rows(self) -> None:
        if self._reading is None:
            return
        self.list.show_rows(self._reading.rows, self._half_written.words(self._reading.now))
        self._lost.show_beside({clock.key for clock in self._reading.clocks})

    def _go(self) -> None:
        """Open what is wanted, as soon as it is there and somebody looks."""
        key, step, reading = self._wanted.key, self._wanted.step, self._reading
        if key is None or reading is None or not self.isVisible():
            return
        if key == NEW:
            self._wanted = Wanted()
            self._start_new()
        elif reading.clock(key) is not None:
            self._wanted = Wanted()
            if self._open != key:
                self._turn(key)
            self._come_to(key, step)

    def _come_to(self, key: str, step: ClockStep | None) -> None:
        """Bring an open clock into sight, or the form that is wanted there."""
        clock, card = self._clock(), self.list.card(key)
        if clock is not None and step in clock.steps and step is not None:
            self._ask(step)
        elif card is not None:
            if self.saying.form is None:
                card.ui.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bringing.bring(card)

    @Slot(str)
    def _turn_by_hand(self, key: str) -> None:
        """The officer chose; what was still to be opened by itself is no longer."""
        self._wanted = Wanted()
        self._turn(key)

    def _turn(self, key: str) -> None:
        """Open a clock, and close the one that was open; or close it again."""
        was_open = self._open == key
        self._shut()
        if was_open or self._reading is None:
            return
        self.list.unfold(key)
        clock, card = self._reading.clock(key), self.list.card(key)
        if clock is None or card is None:
            return
        body = ClockBody(self._reading.details(clock), card)
        body.step_wanted.connect(self._ask)
        body.working_wanted.connect(self._work_out)
        body.entry_wanted.connect(self.entry_wanted)
        self._open = key
        card.hold(body)
        half = self._half_written.newest(key)
        if half is not None and half.step in clock.steps:
            self._ask(half.step)
        self.list.order_focus()
        self._bringing.bring(card, again=not self.list.is_settled)

    def _shut(self) -> None:
        """Close what is open; what was written stays kept."""
        card = self.list.card(self._open or "")
        self._end_form()
        self._open = None
        if card is not None:
            card.release()
        self._show_rows()

    @Slot(object)
    def _ask(self, step: ClockStep) -> None:
        """Show the form for what is to be said of the open clock."""
        clock, body = self._clock(), self.body
        if self._reading is None or clock is None or body is None:
            return
        self._end_form()
        form = self.saying.begin(step, clock, self._reading)
        body.hold(form)
        self.list.order_focus()
        self._come_into(form)

    @Slot()
    def _start_new(self) -> None:
        """Show the form that starts a clock by hand."""
        if self._reading is None:
            return
        self._shut()
        form = self.saying.begin(ClockStep.STARTED, None, self._reading)
        self.ui.start_layout.addWidget(form)
        self.ui.start_button.setEnabled(False)
        form.show()
        self._come_into(form)

    def _come_into(self, form: ClockForm) -> None:
        form.take_focus()
        self.setFocusProxy(form)  # whoever comes back to the page comes back to it
        self._bringing.bring(form)

    def _end_form(self) -> None:
        form, body = self.saying.form, self.body
        self.saying.end()
        self.ui.start_button.setEnabled(True)
        self.setFocusProxy(self.ui.start_button)
        if body is not None and body.form is not None:
            body.let_go()
            self.list.order_focus()
        elif form is not None:
            self.ui.start_layout.removeWidget(form)
            form.hide()
            form.deleteLater()

    @Slot()
    def _put_away(self) -> None:
        self._end_form()
        if self.body is not None:
            self.body.focus_steps()
        else:
            self.ui.start_button.setFocus()

    @Slot(object)
    def _recorded(self, recorded: Recorded) -> None:
        """The clock stays open; a new one is opened once it has been read.

        Where the officer has gone on meanwhile, nothing is taken from under their hands.
        """
        if recorded.still_here:
            self._end_form()
            card = self.list.card(recorded.key) if recorded.key == self._open else None
            if card is not None:
                card.ui.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._wanted = Wanted.after(recorded.step, recorded.key, is_open=card is not None)
        self.changed.emit()

    @Slot()
    def _work_out(self) -> None:
        clock, body = self._clock(), self.body
        if self._reading is not None and clock is not None and body is not None:
            self._working.show(clock, self._reading.case.view, body)
