# SPDX-License-Identifier: Apache-2.0
"""Searching every case: what was found, as it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.cases.codes import CaseCode
from app.services.auditing import note_search
from app.services.searching import MOST, PAGE, Query, Results, cases_apart, cases_called, search
from app.services.session import Session
from ui.forms.compiled.ui_search_page import Ui_SearchPage
from ui.messages import announce
from ui.models.cases import CaseChosen
from ui.models.search import FoundModel, behind_words, count_words, hint_words
from ui.pages.search.delegate import FoundDelegate
from ui.pages.search.indexing import CatchingUp
from ui.pages.search.narrowing import Narrowing
from ui.workbench import Workbench

SEARCH_AFTER_MS = 150
"""A pause in typing this long, and it is searched."""
SETTLED_MS = 1_500
"""What stands this long is a search, and the log notes that there was one."""
MOST_CASES = 8
LEAST_LIST = 190
"""The list is at least this high (unscaled pixels); on a small screen the page scrolls."""


@dataclass(frozen=True)
class _Reading:
    results: Results
    limit: int
    """How many entries were asked for."""
    cases: tuple[CaseCode, ...]
    """Cases that go by what was typed, or have the words in different entries, with their codes."""


class SearchPage(QWidget):
    """Shows what is found; the words are typed in the top bar."""

    case_chosen = Signal(object)
    """A CaseChosen, with the entry that was found."""
    wanted = Signal()
    """The officer has begun to type."""
    left = Signal()
    """The officer wants to go back to where they were."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SearchPage()
        self.ui.setupUi(self)
        self._bench = workbench
        self._edit: QLineEdit | None = None
        self._words = ""
        self._limit = PAGE
        self._asked: tuple[Query, int] | None = None
        self._results: Results | None = None
        self._noted: Query | None = None
        self._model = FoundModel(self)
        self._delegate = FoundDelegate(workbench.theme, self)
        self.ui.found_list.setModel(self._model)
        self.ui.found_list.setItemDelegate(self._delegate)
        self.narrowing = Narrowing(workbench, self)
        self.ui.narrow_holder_layout.addWidget(self.narrowing)
        self.indexing = CatchingUp(workbench, self)
        self._pause = _timer(self, SEARCH_AFTER_MS, self._begin_anew)
        self._settled = _timer(self, SETTLED_MS, self._note)
        for late in (self.narrowing, self.ui.behind_label, self.ui.found_list, self.ui.more_button):
            late.hide()
        self.ui.cases_row.hide()
        self._connect()
        self._fit()

    def listen_to(self, edit: QLineEdit) -> None:
        """Search for what is typed here. Down leads to what was found, Enter opens it."""
        self._edit = edit
        edit.textEdited.connect(self.wanted)
        edit.textChanged.connect(self._look_for)
        edit.returnPressed.connect(self.open_marked)
        edit.installEventFilter(self)

    @Slot()
    def refresh(self) -> None:
        """Look again: something may have been recorded since."""
        self.narrowing.read_cases()
        self._ask()

    @Slot()
    def open_marked(self) -> None:
        """Open the marked entry in its case."""
        found = self._model.found_at(self.ui.found_list.currentIndex())
        if found is not None and self._shows_what_is_typed():
            self._leave_to(CaseChosen(found.entry.case_id, entry=found.entry.id))

    def _shows_what_is_typed(self) -> bool:
        """Not while it is typed on; but an index that has caught up may have asked already."""
        asked = self.narrowing.query(self._words)
        return not self._pause.isActive() or (
            self._results is not None and self._results.query == asked
        )

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rows are as wide as the list."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words down to the list and back; the rows are as wide as the list."""
        if event.type() == QEvent.Type.Resize and watched is self.ui.found_list:
            self._fit_rows()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._lead(watched, event)
        return super().eventFilter(watched, event)

    def _lead(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether the key led somewhere."""
        in_list, key = watched is self.ui.found_list, event.key()
        if in_list and key == Qt.Key.Key_Up and self.ui.found_list.currentIndex().row() <= 0:
            if self._edit is not None:
                self._edit.setFocus()
            return True
        if not in_list and key == Qt.Key.Key_Down and self._model.rowCount() and self.isVisible():
            self.ui.found_list.setFocus()
            return True
        if not in_list and key == Qt.Key.Key_Escape and self.isVisible():
            self.left.emit()
            return True
        return False

    def _connect(self) -> None:
        ui = self.ui
        ui.narrow_button.toggled.connect(self._show_narrowing)
        self.narrowing.changed.connect(self._begin_anew)
        ui.found_list.activated.connect(self.open_marked)
        ui.found_list.clicked.connect(self.open_marked)
        ui.found_list.installEventFilter(self)
        ui.more_button.clicked.connect(self._show_more)
        self.indexing.finished.connect(self._ask)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Esc"), self, context=within).activated.connect(self.left)

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._words = words
        self._settled.stop()
        self._pause.start()

    @Slot()
    def _begin_anew(self) -> None:
        self._pause.stop()
        self._limit = PAGE
        self._ask()

    @Slot()
    def _show_more(self) -> None:
        self._limit += PAGE
        self._ask()
        self.ui.found_list.setFocus()

    @Slot()
    def _ask(self) -> None:
        self._asked = (self.narrowing.query(self._words), self._limit)
        read = partial(_read, self._bench.session, *self._asked)
        self._bench.jobs.database(read, self._show)

    def _show(self, reading: _Reading) -> None:
        results = reading.results
        if (results.query, reading.limit) != self._asked:
            return  # typed on since
        same = self._results is not None and self._results.query == results.query
        marked = self._model.found_at(self.ui.found_list.currentIndex()) if same else None
        self._results = results
        self._model.show_found(results.found)
        self._show_words(reading, spoken=not same)
        self._show_cases(reading.cases)
        self.ui.found_list.setVisible(bool(results.found))
        shown = len(results.found)
        self.ui.more_button.setVisible(shown < results.count)
        more = min(PAGE, results.count - shown)
        self.ui.more_button.setText(f"Show {more} &more")
        self._mark(marked.entry.id if marked is not None else None)
        if not results.progress.complete:
            self.indexing.begin()
        if not results.query.empty and results.query != self._noted:
            self._settled.start()

    def _show_words(self, reading: _Reading, *, spoken: bool) -> None:
        ui, results = self.ui, reading.results
        count = count_words(results)
        ui.count_label.setText(count)
        hint = hint_words(results, apart=bool(reading.cases))
        ui.hint_label.setText(hint)
        ui.hint_label.setVisible(bool(hint))
        if spoken:
            announce(ui.count_label, count)
        behind = behind_words(results.progress)
        ui.behind_label.setText(behind)
        ui.behind_label.setVisible(bool(behind))
        narrowed = results.query.narrowed
        ui.narrow_button.setText("N&arrowed down" if narrowed else "N&arrow it down")
        self.narrowing.ui.clear_button.setVisible(narrowed)

    def _show_cases(self, cases: Sequence[CaseCode]) -> None:
        """A button for each case that goes by what was typed."""
        row = self.ui.cases_row
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for old in row.findChildren(QPushButton, options=direct):
            old.hide()
            old.deleteLater()
        before: QWidget = self.ui.narrow_button
        for each in cases:
            button = QPushButton(f"Open {each.code.replace('&', '&&')}", row)
            button.clicked.connect(partial(self._choose_case, each.case_id))
            button.show()
            QWidget.setTabOrder(before, button)
            before = button
        row.setVisible(bool(cases))

    def _choose_case(self, case_id: UUID) -> None:
        self._leave_to(CaseChosen(case_id))

    def _leave_to(self, chosen: CaseChosen) -> None:
        if self._settled.isActive():
            self._note()
        self.case_chosen.emit(chosen)

    @Slot()
    def _note(self) -> None:
        """Note in the log that there was a search and what it came to; never for what."""
        self._settled.stop()
        if self._results is not None:
            self._noted = self._results.query
            found = self._results.count
            self._bench.jobs.database(partial(note_search, self._bench.session, found))

    def _mark(self, entry_id: UUID | None) -> None:
        """Show which row Return would open: the one marked before if it is there, or the first."""
        found = self._results.found if self._results is not None else ()
        row = next((n for n, each in enumerate(found) if each.entry.id == entry_id), 0)
        place = self._model.index(row)
        if place.isValid():
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.ui.found_list.selectionModel().setCurrentIndex(place, choose)
        if not row:
            self.ui.found_list.scrollToTop()

    @Slot(bool)
    def _show_narrowing(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.narrowing.setVisible(shown)
        if shown:
            self.narrowing.read_cases()
            self.narrowing.ui.kind_combo.setFocus()

    def _fit(self) -> None:
        self.ui.found_list.setMinimumHeight(self._bench.theme.px(LEAST_LIST))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As wide as the list beside its scroll bar, whether that is there or not."""
        found = self.ui.found_list
        bar = found.verticalScrollBar().sizeHint().width()
        self._delegate.set_width(found.contentsRect().width() - bar)
        found.scheduleDelayedItemsLayout()


def _timer(owner: SearchPage, milliseconds: int, due: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(due)
    return timer


def _read(session: Session, query: Query, limit: int) -> _Reading:
    results = search(session, query, min(limit, MOST))
    cases = cases_called(session, query.words, MOST_CASES)
    if not (results.count or cases or query.narrowed):
        cases = cases_apart(session, query.words, MOST_CASES)
    return _Reading(results, limit, cases)
