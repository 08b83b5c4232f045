# SPDX-License-Identifier: Apache-2.0
"""Opens a sealed bundle from somebody else, says whether it is sound, and can take it in."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.cases.folding import CaseView
from app.errors import CasebookError
from app.services.bundles import (
    OpenedBundle,
    inspect_bundle,
    inspect_with_own_key,
    needs_secret,
)
from app.services.parcels_in import read_bundle_or_parcel
from ui.forms.compiled.ui_bundle_page import Ui_BundlePage
from ui.messages import show_text
from ui.pages.bundle.bringing import BundleImport
from ui.pages.bundle.files import FilesImport
from ui.pages.bundle.result import BundleResult
from ui.pages.fitting import fit_sides
from ui.shown_work import ShownWork
from ui.widgets.in_sight import bring_into_view
from ui.widgets.scrolling import Bringing
from ui.workbench import Workbench

FILTER = "Sealed bundles (*.casebundle *.age *.zip);;All files (*)"
READING = "Reading the file…"
CHECKING = "Opening and checking it in memory. This may take a few seconds."
NO_FILE = "No file chosen yet."
UNSEALED = "It is not sealed any more: it can be checked at once."


class BundlePage(QWidget):
    """Three steps from top to bottom: which file, how it opens, what was found.

    Nothing is kept of a bundle, unless the officer takes its case in.
    """

    case_changed = Signal(object)
    """The id of a case that has new entries."""
    case_wanted = Signal(object)
    """A CaseChosen: the officer wants to work on it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BundlePage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._path = Path()
        self._holds_files = False
        self._data: bytes | None = None
        self._busy = ""
        self._result = BundleResult(self.ui, workbench)
        self._in_sight = Bringing(self.ui.bundle_scroll)
        self._work = ShownWork(workbench.jobs, self.ui.work_bar, self.ui.work_stop_button, self)
        self.bringing = BundleImport(workbench, self.ui.result_widget)
        self.ui.import_holder_layout.addWidget(self.bringing)
        self.parcel = FilesImport(workbench, self.ui.bundle_column)
        column = self.ui.bundle_column_layout
        column.insertWidget(column.indexOf(self.ui.result_widget), self.parcel)
        self.files = FilesImport(workbench, self.ui.result_widget)
        self.ui.import_holder_layout.addWidget(self.files)
        self._set_tab_order()
        for part in (self.bringing, self.parcel, self.files):
            part.case_changed.connect(self.case_changed)
            part.case_wanted.connect(self.case_wanted)
        self.bringing.case_changed.connect(self._see_case)
        self.bringing.case_is_here.connect(self._offer_files)
        self.files.offered.connect(self.bringing.point_to_files)
        self._fit()
        self.ui.file_label.setText(NO_FILE)
        show_text(self.ui.trouble_label, "")
        self._connect()
        self._refresh()
        self.setFocusProxy(self.ui.choose_button)

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _set_tab_order(self) -> None:
        ui = self.ui
        stops = (
            ui.check_button,
            ui.work_stop_button,
            *self.parcel.stops(),
            *self.bringing.stops(),
            *self.files.stops(),
            ui.entries_view,
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        fit_sides(self, self.ui.bundle_column, self._workbench.theme, self.ui.sides_layout)

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self._choose)
        ui.own_key_radio.toggled.connect(self._refresh)
        ui.secret_edit.textChanged.connect(self._refresh)
        ui.show_check.toggled.connect(self._show_secret)
        ui.secret_edit.returnPressed.connect(self._check)
        ui.check_button.clicked.connect(self._check)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._failed)

    @Slot()
    def _choose(self) -> None:
        path = self._workbench.dialogs.open_path(self, "Choose a sealed bundle", FILTER)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read this file, as one that the officer chose."""
        self._data, self._holds_files = None, False
        self._forget()
        show_text(self.ui.trouble_label, "")
        self.ui.file_label.setText(path.name)
        self._path = Path(path)
        self._begin(READING)
        work = partial(read_bundle_or_parcel, self._workbench.session, self._path)
        self._workbench.jobs.compute(work, self._take, self._failed)

    def _take(self, data: bytes | None) -> None:
        self._data, self._holds_files = data, data is None
        self._end()
        if data is None:
            self.parcel.show_parcel(self._path)
            self.parcel.ui.take_button.setFocus()
        else:
            self.ui.check_button.setFocus()

    @Slot(object)
    def _offer_files(self, view: CaseView) -> None:
        """The case in the bundle is here: so may its files be brought."""
        self.files.show_case(view, self._path)

    @Slot()
    def _refresh(self) -> None:
        ui, sealed = self.ui, self._data is None or needs_secret(self._data)
        # Files that go with a case open with the officer's own key: there is nothing to be asked.
        ui.check_button.setVisible(not self._holds_files)
        sealed = sealed and not self._holds_files
        with_secret = bool(ui.secret_radio.isChecked())
        for asked in (ui.how_label, ui.own_key_radio, ui.secret_radio):
            asked.setVisible(sealed)
        ui.secret_widget.setVisible(sealed and with_secret)
        lacks_secret = sealed and with_secret and not ui.secret_edit.text().strip()
        ready = self._data is not None and not self._busy and not lacks_secret
        ui.check_button.setEnabled(ready)
        ui.choose_button.setEnabled(not self._busy)
        plain = self._data is not None and not sealed
        show_text(ui.busy_label, self._busy or (UNSEALED if plain else ""))

    @Slot(bool)
    def _show_secret(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.secret_edit.setEchoMode(mode)

    @Slot()
    def _check(self) -> None:
        if self._data is None or not self.ui.check_button.isEnabled():
            return
        data, secret = self._data, self.ui.secret_edit.text().strip()
        self._forget()
        show_text(self.ui.trouble_label, "")
        self._begin(CHECKING)
        session = self._workbench.session
        # Aside: a large one takes a minute, and what is written must be kept and checked meanwhile.
        if needs_secret(data) and self.ui.own_key_radio.isChecked():
            self._work.begin(partial(inspect_with_own_key, session, data))
        else:
            self._work.begin(partial(inspect_bundle, data, secret))

    @Slot(object)
    def _show(self, opened: OpenedBundle) -> None:
        self.ui.secret_edit.clear()
        self._end()
        self._result.show(opened)
        self.bringing.show_bundle(opened)
        # A button that is shut while it works loses the focus: from here the tab key goes on.
        self.ui.check_button.setFocus()
        # What was found is what the officer waits for.
        self._in_sight.bring(self.ui.verdict_frame)

    def _forget(self) -> None:
        self._result.clear()
        self.bringing.clear()
        self.parcel.clear()
        self.files.clear()

    @Slot()
    def _see_case(self) -> None:
        """What came of it stays in sight, though what stood above it is gone."""
        self._in_sight.bring(self.bringing)

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        if self._data is None:
            self.ui.file_label.setText(NO_FILE)
        self._end()
        again = self.ui.secret_edit if self.ui.secret_edit.isVisible() else self.ui.check_button
        (self.ui.choose_button if self._data is None else again).setFocus()
        show_text(self.ui.trouble_label, error.sentence)
        bring_into_view(self.ui.trouble_label)

    def _begin(self, words: str) -> None:
        self._busy = words
        self._refresh()

    def _end(self) -> None:
        self._busy = ""
        self._refresh()
