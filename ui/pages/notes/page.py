# SPDX-License-Identifier: Apache-2.0
"""Notes: write one, and read the whole record of the case, the newest entry first."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.chain import RecordReport, time_anchor
from app.cases.folding import CaseView
from app.cases.kinds import NoteNature, NoteRecorded
from app.cases.telling.notes import NATURE_WORDS
from app.cases.when import When
from app.services.cases import check_record
from app.services.entries import record_note
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_notes_page import Ui_NotesPage
from ui.messages import announce, show_text
from ui.models.entries import GROUP_WORDS, Group, RecordRow, matching, record_rows
from ui.pages.notes.form import VERBATIM, EntryForm
from ui.pages.notes.panes import Panes
from ui.pages.notes.rows import NoteRow, RowList
from ui.pages.notes.writing import MOST_IN_LINE, choose
from ui.pages.record_part import RecordPart
from ui.theme.theme import set_role
from ui.widgets.in_sight import bring_into_view
from ui.widgets.wheel import WheelGuard
from ui.workbench import Workbench

SLOT = "note"
PAGE = 25
"""How many entries are shown at first, and how many more at each asking."""
HEADING_TOO_LONG = (
    "The heading is longer than 400 characters. Make it shorter; the rest goes below."
)
NOT_SAID = "Not said"
PAUSE_MS = 150
"""A pause in typing this long, and the record is searched."""


class NoteForm(EntryForm):
    """Writes a note."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_NotesPage,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
    ) -> None:
        self._case_id = case_id
        self._nature = ui.nature_combo
        self._nature.addItem(NOT_SAID, None)
        for nature, words in NATURE_WORDS.items():
            self._nature.addItem(words, nature.value)
        fields = {"heading": ui.heading_edit, "text": ui.text_edit, VERBATIM: ui.verbatim_edit}
        ui.verbatim_edit.set_least_lines(2)
        super().__init__(page, ui, workbench, case_id, drafts, SLOT, fields, ("text",))
        self._guard.guard(self._nature)
        self._nature.currentIndexChanged.connect(self._typed)

    def trouble(self) -> str:
        """A heading is one line, and a line has its limit."""
        return HEADING_TOO_LONG if len(self.text("heading")) > MOST_IN_LINE else super().trouble()

    def more_content(self) -> dict[str, object]:
        """What the note is."""
        return {"nature": self._nature.currentData()}

    def put_more(self, content: Mapping[str, object]) -> None:
        """Show what a draft says the note is; without one, it is not said."""
        choose(self._nature, content.get("nature"))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the note."""
        named = self._nature.currentData()
        note = NoteRecorded(
            heading=self.text("heading"),
            text=self.text("text"),
            verbatim=self.text(VERBATIM),
            nature=NoteNature(named) if named else None,
            stage_id=self.stage_id,
        )
        return partial(record_note, self._bench.session, self._case_id, note, happened, SLOT)


class NotesPage(RecordPart):
    """The record, and where it is written on."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_NotesPage()
        self.ui.setupUi(self)
        self._record: tuple[RecordRow, ...] = ()
        self._limit = PAGE
        self._workbench = workbench
        self._case_id = case_id
        self._form = NoteForm(self, self.ui, workbench, case_id, drafts)
        self._list = RowList(self.ui.rows_widget, NoteRow)
        self._panes = Panes(
            self, self.ui, workbench.theme, self.ui.notes_scroll, self.ui.notes_column
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._guard = WheelGuard(self)
        self._guard.guard(self.ui.kind_combo)
        for group, words in GROUP_WORDS.items():
            self.ui.kind_combo.addItem(words, group.value if group else None)
        self.ui.earlier_button.hide()
        self.setFocusProxy(self.ui.text_edit)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        self._form.recorded.connect(self.changed)
        self._list.correct_wanted.connect(self.correct_wanted)
        self._pause.timeout.connect(self._narrow)
        ui.search_edit.textChanged.connect(self._pause.start)
        ui.kind_combo.currentIndexChanged.connect(self._narrow)
        ui.earlier_button.clicked.connect(self._show_earlier)
        ui.check_button.clicked.connect(self._check)
        ui.copy_anchor_button.clicked.connect(self._copy_anchor)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        find = QShortcut(QKeySequence("Ctrl+F"), self, context=within)
        find.activated.connect(self._find)

    def make_rows(self, case: CaseJourney) -> None:
        """Show the record, as far as it was asked for."""
        self._record = record_rows(case)
        self.ui.anchor_label.setText(time_anchor(case.view.head.hash))
        self.ui.checked_label.hide()
        self.ui.copy_anchor_button.setText("Co&py the code")
        self._show_rows()

    def _show_rows(self) -> None:
        chosen = self.ui.kind_combo.currentData()
        group = Group(chosen) if chosen else None
        found = matching(self._record, group, self.ui.search_edit.text())
        self._list.show_rows(found[: self._limit], self.ui.kind_combo)
        self.ui.count_label.setText(count_words(len(found), len(self._record)))
        more = min(PAGE, len(found) - self._limit)
        self.ui.earlier_button.setVisible(more > 0)
        self.ui.earlier_button.setText(f"Show {more} earlier")
        QWidget.setTabOrder(self._last_stop(), self.ui.earlier_button)

    def _last_stop(self) -> QWidget:
        rows = self._list.rows
        last: QWidget = rows[-1].stops()[-1] if rows else self.ui.kind_combo
        return last

    @Slot()
    def _narrow(self) -> None:
        self._pause.stop()
        self._limit = PAGE
        self._show_rows()
        announce(self.ui.count_label, self.ui.count_label.text())

    @Slot()
    def _show_earlier(self) -> None:
        self._limit += PAGE
        self._show_rows()

    @Slot()
    def _copy_anchor(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.anchor_label.text())
        self.ui.copy_anchor_button.setText("Co&pied")
        announce(self, "Copied")

    @Slot()
    def _check(self) -> None:
        work = partial(check_record, self._workbench.session, self._case_id)
        self._workbench.jobs.database(work, self._show_check)

    def _show_check(self, report: RecordReport) -> None:
        show_text(self.ui.checked_label, check_words(report))
        set_role(self.ui.checked_label, "done" if report.sound else "danger")

    def show_entry(self, number: int) -> None:
        """Narrow the record to one entry and show it; the search says so, and can be cleared."""
        self.ui.kind_combo.setCurrentIndex(0)
        self.ui.search_edit.setText(f"entry {number},")
        self.ui.search_edit.setFocus()
        self._narrow()
        # A turn later: the page may have come into sight this moment.
        QTimer.singleShot(0, self._see_rows)

    @Slot()
    def _see_rows(self) -> None:
        bring_into_view(self.ui.rows_widget)

    @Slot()
    def _find(self) -> None:
        self.ui.search_edit.setFocus()
        self.ui.search_edit.selectAll()
        self._panes.list_scroll.ensureWidgetVisible(self.ui.search_edit)


def check_words(report: RecordReport) -> str:
    """What the check of a record found."""
    if report.sound:
        return f"Checked: all {report.entries} entries stand as they were recorded and signed."
    first = report.breaks[0]
    return (
        f"Do not rely on this record. Entry {first.position}: {first.reason}."
        " Tell your information security team."
    )


def count_words(found: int, of: int) -> str:
    """How many entries there are, or how many of them were found."""
    entries = "entry" if of == 1 else "entries"
    return f"{of} {entries}, the newest first" if found == of else f"{found} of {of} {entries}"
