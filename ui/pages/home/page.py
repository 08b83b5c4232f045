# SPDX-License-Identifier: Apache-2.0
"""The page of today: what to do first, and every case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QTableView, QWidget

from app.cases.when import LONDON
from app.guidance.model.pack import Principle
from app.services.case_rows import CaseRow, read_ahead
from app.services.cases import FirstThing, first_things, list_cases, read_case
from app.services.clocks.reading import read_clocks
from app.services.session import Session
from ui.forms.compiled.ui_home_page import Ui_HomePage
from ui.models.cases import CaseChosen, CaseTableModel, Column, review_due
from ui.models.clocks import ClockRow, row_of
from ui.pages.home.first_thing import FirstThingCard
from ui.pages.home.served import ServedDelegate
from ui.widgets.minute import EachMinute
from ui.workbench import Workbench

SEARCH_AFTER_MS = 150
"""A pause in typing this long, and the cases are searched."""
SIDE_BY_SIDE = 760
"""From this width on (unscaled pixels) the things to do first stand side by side."""
LEAST_FOR = {
    Column.PRINCIPLES: 900,
    Column.CONTEXT: 640,
    Column.CHANGED: 520,
    Column.OPEN: 440,
}
"""Columns that are shown only from this width on; the case itself says the same."""
ROW = 42
READING_ANEW = "Reading your cases: {} still to come."
COUNTS = {1: "One thing first.", 2: "Two things first.", 3: "Three things first."}


@dataclass(frozen=True)
class _Reading:
    """What the page shows, read in one job."""

    search: str
    rows: tuple[CaseRow, ...]
    things: tuple[tuple[FirstThing, ClockRow | None], ...]
    """What to do first; for a clock, how it stands."""
    principles: tuple[Principle, ...]
    now: datetime


class HomePage(QWidget):
    """Shows what is so now; ``refresh`` reads it again."""

    case_chosen = Signal(object)
    """A CaseChosen."""
    new_case_requested = Signal()
    bundle_requested = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HomePage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._search = ""
        self._reading = False
        self._focus_due = False
        self._cards: list[FirstThingCard] = []
        self._model = CaseTableModel(workbench.theme, self)
        self._served = ServedDelegate(workbench.theme, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        self._minute = EachMinute(self)
        self._minute.passed.connect(self.refresh)
        self._set_up_table()
        self.ui.first_case_button.clicked.connect(self.new_case_requested)
        self.ui.bundle_button.clicked.connect(self.bundle_requested)
        self.ui.closed_check.toggled.connect(self.refresh)
        for late in (self.ui.empty_frame, self.ui.nothing_label, self.ui.case_table):
            late.hide()

    def focus_first(self) -> None:
        """The list of cases, or the button for the first one; once they have been read."""
        self._focus_due = self._reading
        if not self._reading:
            self._focus()

    def search(self, words: str) -> None:
        """Show the cases in which all of these words occur, once typing pauses."""
        self._search = words
        if self.isVisible():  # else it is read afresh when it is shown
            self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Read the cases again."""
        self._reading = True
        self._workbench.jobs.database(
            partial(_read, self._workbench.session, self._search), self._show
        )

    def showEvent(self, event: QShowEvent) -> None:
        """From now on time passes for what is shown."""
        super().showEvent(event)
        self._minute.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: there is nothing to do."""
        super().hideEvent(event)
        self._minute.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards side by side where there is room; no more columns than fit."""
        super().resizeEvent(event)
        px = self._workbench.theme.px
        wide = self.width() >= px(SIDE_BY_SIDE)
        for column, least in LEAST_FOR.items():
            self.ui.case_table.setColumnHidden(column, self.width() < px(least))
        narrow = self.width() < px(LEAST_FOR[Column.CONTEXT])
        self._stretch(Column.STAGE if narrow else Column.CONTEXT)
        layout: QBoxLayout = self.ui.things_layout
        layout.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table reached by Tab has a row marked."""
        if event.type() == QEvent.Type.FocusIn and self._model.rowCount():
            self._mark_row()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts make other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_table()

    def _set_up_table(self) -> None:
        table: QTableView = self.ui.case_table
        table.setModel(self._model)
        table.setItemDelegateForColumn(Column.PRINCIPLES, self._served)
        self._stretch(Column.CONTEXT)
        table.clicked.connect(self._choose)
        table.activated.connect(self._choose)
        table.selectionModel().currentRowChanged.connect(self._keep_in_sight)
        table.horizontalScrollBar().rangeChanged.connect(self._fit_table)
        table.installEventFilter(self)

    def _stretch(self, column: Column) -> None:
        """This one takes the room that is left, or goes without."""
        header: QHeaderView = self.ui.case_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _show(self, reading: _Reading | int) -> None:
        if isinstance(reading, int):
            # One slice after another: what else the database is wanted for comes in between.
            left = "1 case is" if reading == 1 else f"{reading:,} cases are"
            self.ui.first_label.setText(READING_ANEW.format(left))
            self.ui.first_label.show()
            self.refresh()
            return
        if reading.search != self._search:
            return  # typed on since
        self._reading = False
        now = reading.now.astimezone(ZoneInfo(LONDON))
        self.ui.date_label.setText(f"{now:%A} {now.day} {now:%B}")
        self._show_things(reading.things)
        searching = bool(reading.search.strip())
        rows = self._rows_shown(reading)
        self._model.show_rows(rows, reading.principles, reading.now)
        found = bool(rows)
        self.ui.case_table.setVisible(found)
        self.ui.nothing_label.setVisible(searching and not found)
        self.ui.empty_frame.setVisible(not reading.rows and not searching)
        self.ui.first_label.setVisible(found or searching)
        self._fit_table()
        if self._focus_due:
            self._focus_due = False
            if self.isVisible():  # else another page is shown by now, and has it
                self._focus()

    def _rows_shown(self, reading: _Reading) -> list[CaseRow]:
        """Cases that go on, then closed ones: all when asked for, else those due for review."""
        aside = [each for each in reading.rows if each.closed and not review_due(each, reading.now)]
        everything = self.ui.closed_check.isChecked() or bool(reading.search.strip())
        self.ui.closed_check.setVisible(bool(aside) and not reading.search.strip())
        self.ui.closed_check.setText(f"Show &closed cases ({len(aside)})")
        shown = [each for each in reading.rows if everything or each not in aside]
        return sorted(shown, key=lambda each: each.closed)

    def _focus(self) -> None:
        if self._model.rowCount():
            self.ui.case_table.setFocus()
            self._mark_row()
        else:
            self.ui.first_case_button.setFocus()

    def _mark_row(self) -> None:
        """Show which row Return would open."""
        self.ui.case_table.selectRow(max(0, self.ui.case_table.currentIndex().row()))

    def _show_things(self, things: Sequence[tuple[FirstThing, ClockRow | None]]) -> None:
        """Show these; cards that stay keep the focus."""
        while len(self._cards) > len(things):
            gone = self._cards.pop()
            gone.hide()  # now: the focus goes on to what stays
            gone.deleteLater()
        for card, (thing, clock) in zip(self._cards, things, strict=False):
            card.show_thing(thing, clock)
        for thing, clock in things[len(self._cards) :]:
            card = FirstThingCard(thing, clock)
            card.chosen.connect(self.case_chosen)
            self.ui.things_layout.addWidget(card, 1)
            card.show()  # now, not with the next layout: only what is shown can take the focus
            self._cards.append(card)
        stops = [*(card.ui.go_button for card in self._cards), self.ui.case_table]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.ui.things_widget.setVisible(bool(things))
        self.ui.first_label.setText(COUNTS.get(len(things), "No first steps are open."))

    @Slot()
    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        table: QTableView = self.ui.case_table
        table.verticalHeader().setDefaultSectionSize(self._workbench.theme.px(ROW))
        rows = table.verticalHeader().defaultSectionSize() * self._model.rowCount()
        bar = table.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        frame = 2 * table.frameWidth()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + below + frame)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.case_chosen.emit(CaseChosen(self._model.case_at(index.row()).case_id))

    @Slot(QModelIndex)
    def _keep_in_sight(self, index: QModelIndex) -> None:
        place = self.ui.case_table.visualRect(index).center()
        spot = self.ui.case_table.viewport().mapTo(self.ui.home_content, place)
        self.ui.home_scroll.ensureVisible(spot.x(), spot.y(), 0, self._workbench.theme.px(ROW))


def _read(session: Session, search: str) -> _Reading | int:
    """What the page shows; or, where many cases have to be read first, how many are left."""
    left = read_ahead(session)
    if left:
        return left
    rows, now = list_cases(session, search), session.clock.now()
    things = tuple((thing, _clock_row(session, thing, now)) for thing in first_things(session))
    return _Reading(search, rows, things, session.pack.principles, now)


def _clock_row(session: Session, thing: FirstThing, now: datetime) -> ClockRow | None:
    """How the clock stands that comes first; None where a prompt does."""
    if thing.clock is None:
        return None
    clocks = read_clocks(session, read_case(session, thing.case_id))
    return next((row_of(clock, now) for clock in clocks if clock.key == thing.clock), None)
