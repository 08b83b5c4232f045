# SPDX-License-Identifier: Apache-2.0
"""The audit log, to read, to check and to export."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.cases.when import LONDON
from app.errors import CasebookError
from app.services.audit_log import (
    AuditFilter,
    LogPage,
    LogReport,
    OpenedLine,
    cases_to_choose,
    check_log,
    open_line,
    read_log,
)
from app.services.session import Session
from ui.forms.compiled.ui_audit_log_dialog import Ui_AuditLogDialog
from ui.messages import announce, show_text
from ui.models.audit import AuditTableModel, Column
from ui.models.audit_words import GROUPS, check_words
from ui.pages.audit.exporting import AuditExportDialog
from ui.pages.audit.line import AuditLineDialog
from ui.pages.fitting import fit_dialog
from ui.theme.theme import set_role
from ui.widgets.scrolling import Bringing
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.wheel import WheelGuard
from ui.workbench import Workbench

SIZE = (900, 760)
ROW, TWO_LINES = 36, 56
LEAST_ROWS = 6
NARROW = 640
"""Below this width (unscaled pixels) the time stands below its day, and long words on two lines."""
NARROW_WIDTHS = {Column.WHEN: 126, Column.CASE: 112}
"""How wide these are then, in unscaled pixels."""
CHECKING = "Checking every line…"
FIRST_DAY = date(2020, 1, 1)


@dataclass(frozen=True)
class _Part:
    """Some lines, and what was asked for: something else may be wanted by now."""

    wanted: AuditFilter
    before: int | None
    page: LogPage


class AuditLogDialog(KeyDialog):
    """Reads the newest lines at once, older ones when asked for."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditLogDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._wanted = AuditFilter()
        self._model = AuditTableModel(workbench.theme, self)
        self._set_up_table()
        self._fill()
        self._connect()
        fit_dialog(self, workbench.theme, *SIZE)
        self.ui.log_table.setFocus()
        # In a small window the fields above would leave no room for what is to be read.
        Bringing(self.ui.log_scroll).bring(self.ui.log_table)
        session = workbench.session
        workbench.jobs.database(partial(cases_to_choose, session), self._fill_cases, self._failed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the newest lines that are wanted."""
        self._wanted = self._filter()
        self._read(None)

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts make other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room for a line, or more."""
        super().resizeEvent(event)
        self._fit_rows()

    def _set_up_table(self) -> None:
        table: QTableView = self.ui.log_table
        table.setModel(self._model)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self._fit_rows()

    def _fit_rows(self) -> None:
        theme, table = self._workbench.theme, self.ui.log_table
        narrow = self.width() < theme.px(NARROW)
        row = theme.px(TWO_LINES if narrow else ROW)
        table.verticalHeader().setDefaultSectionSize(row)
        # In a small window the whole page scrolls; a table of one row would be no use.
        table.setMinimumHeight(LEAST_ROWS * theme.px(ROW))
        header, modes = table.horizontalHeader(), QHeaderView.ResizeMode
        for column, width in NARROW_WIDTHS.items():
            header.setSectionResizeMode(column, modes.Fixed if narrow else modes.ResizeToContents)
            if narrow:
                header.resizeSection(column, theme.px(width))

    def _fill(self) -> None:
        ui = self.ui
        for words in GROUPS:
            ui.action_combo.addItem(words)
        ui.case_combo.addItem("All cases", None)
        today = self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()
        for edit in (ui.since_edit, ui.until_edit):
            edit.offer(today, earliest=FIRST_DAY)
        ui.more_button.hide()

    def _connect(self) -> None:
        ui = self.ui
        for combo in (ui.action_combo, ui.case_combo):
            combo.currentIndexChanged.connect(self.refresh)
        for edit in (ui.since_edit, ui.until_edit):
            edit.dateChanged.connect(self.refresh)
        guard = WheelGuard(self)
        guard.guard(ui.action_combo, ui.case_combo, ui.since_edit, ui.until_edit)
        ui.more_button.clicked.connect(self._more)
        ui.log_table.activated.connect(self._open_line)
        ui.line_button.clicked.connect(self._open_line)
        ui.check_button.clicked.connect(self._check)
        ui.export_button.clicked.connect(self._export)
        ui.close_button.clicked.connect(self.reject)

    def _filter(self) -> AuditFilter:
        ui = self.ui
        until = ui.until_edit.day()
        return AuditFilter(
            actions=GROUPS[ui.action_combo.currentText()],
            case_id=ui.case_combo.currentData(),
            since=_begin_of(ui.since_edit.day()),
            until=_begin_of(until + timedelta(days=1) if until is not None else None),
        )

    def _read(self, before: int | None) -> None:
        work = partial(_read_part, self._workbench.session, self._wanted, before)
        self._workbench.jobs.database(work, self._show, self._failed)

    def _show(self, part: _Part) -> None:
        if part.wanted != self._wanted:
            return  # something else is wanted by now
        page = part.page
        if part.before is None:
            self._model.show_lines(page.lines)
            self.ui.log_table.scrollToTop()
            if page.lines:
                self.ui.log_table.selectRow(0)
        else:
            self._model.add_lines(page.lines)
        self.ui.more_button.setVisible(page.more)
        self.ui.nothing_label.setVisible(not self._model.rowCount())
        self.ui.line_button.setEnabled(bool(self._model.rowCount()))

    @Slot()
    def _more(self) -> None:
        self._read(self._model.oldest)

    def _fill_cases(self, cases: Sequence[tuple[UUID, str]]) -> None:
        for case_id, code in cases:
            self.ui.case_combo.addItem(code, case_id)

    @Slot()
    def _open_line(self) -> None:
        line = self._model.line_at(self.ui.log_table.currentIndex())
        if line is not None:
            work = partial(open_line, self._workbench.session, line)
            self._workbench.jobs.database(work, self._show_line, self._failed)

    def _show_line(self, opened: OpenedLine) -> None:
        if self.isVisible():
            AuditLineDialog(opened, self._workbench.theme, self).open()

    @Slot()
    def _check(self) -> None:
        self.ui.check_button.setEnabled(False)
        set_role(self.ui.check_label, "secondary")
        show_text(self.ui.check_label, CHECKING)
        work = partial(check_log, self._workbench.session)
        self._workbench.jobs.database(work, self._checked, self._failed)

    def _checked(self, report: LogReport) -> None:
        self.ui.check_button.setEnabled(True)
        set_role(self.ui.check_label, "done" if report.sound else "danger")
        show_text(self.ui.check_label, check_words(report))

    @Slot()
    def _export(self) -> None:
        dialog = AuditExportDialog(self._workbench, self)
        dialog.finished.connect(self.refresh)
        dialog.open()

    def _failed(self, error: CasebookError) -> None:
        self.ui.check_button.setEnabled(True)
        show_text(self.ui.check_label, "")
        show_text(self.ui.trouble_label, error.sentence)
        announce(self, error.sentence)


def _begin_of(day: date | None) -> datetime | None:
    """The first instant of a local day, in UTC."""
    if day is None:
        return None
    return datetime.combine(day, time(), ZoneInfo(LONDON)).astimezone(UTC)


def _read_part(session: Session, wanted: AuditFilter, before: int | None) -> _Part:
    return _Part(wanted, before, read_log(session, wanted, before))
