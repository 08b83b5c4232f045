# SPDX-License-Identifier: Apache-2.0
"""The desk: an open casebook with its rail, its top bar and the page being worked on."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import CasebookError
from app.services.session import Session
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_desk import Ui_Desk
from ui.messages import MessageBar
from ui.models.cases import CaseChosen
from ui.pages.bundle.page import BundlePage
from ui.pages.case.going import go_to
from ui.pages.case.page import CasePage
from ui.pages.guide.page import GuidePage
from ui.pages.home.page import HomePage
from ui.pages.new_case import NewCasePage
from ui.pages.search.page import SearchPage
from ui.pages.settings.page import SettingsPage
from ui.top_bar import TopBar
from ui.watches import Watches
from ui.workbench import Workbench


class Desk(QWidget):
    """Everything an officer sees between unlocking and locking."""

    lock_requested = Signal()

    def __init__(self, workbench: Workbench, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Desk()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._folder = folder
        self._message_bar = MessageBar(self)
        self.ui.message_holder_layout.addWidget(self._message_bar)
        self.watches = Watches(workbench, folder, self.ui.message_holder_layout, self)
        self._top_bar = TopBar(self, self.ui, workbench.theme)
        self.home = HomePage(workbench)
        self.ui.page_stack.addWidget(self.home)
        self.search = SearchPage(workbench, self.ui.page_stack)
        self.ui.page_stack.addWidget(self.search)
        self._before_search: QWidget = self.home
        self.case: CasePage | None = None
        self._aside: QWidget | None = None
        """The page beside home and case: new case, guide, settings or a bundle."""
        self.ui.demo_frame.setVisible(workbench.session.demo)
        self._connect()

    @property
    def session(self) -> Session:
        """The open casebook."""
        return self._workbench.session

    @property
    def page(self) -> QWidget:
        """The page being shown."""
        shown: QWidget = self.ui.page_stack.currentWidget()
        return shown

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a higher bar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._top_bar.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room for the context, or more."""
        super().resizeEvent(event)
        self._top_bar.fit_context()

    def begin(self, app: QGuiApplication) -> None:
        """Show today and start watching for an empty chair."""
        self.show_today()
        self.watches.begin(app)
        self.search.indexing.begin()

    def keepers(self) -> Sequence[DraftKeeper]:
        """All that may hold text which is not in the store yet."""
        return self.findChildren(DraftKeeper)

    @Slot()
    def rest(self) -> None:
        """Locking began: what takes long is told to stop."""
        self.watches.rest()

    def show_error(self, error: CasebookError) -> None:
        """Say what went wrong, above the page."""
        self._message_bar.show_error(error)

    @Slot()
    def show_today(self) -> None:
        """The page of today, read afresh."""
        self.home.refresh()
        self.watches.clock_doubt.look()
        self._show(self.home)
        self.home.focus_first()

    @Slot(object)
    def open_case(self, chosen: CaseChosen) -> None:
        """Work on a case; one that is open already is shown as it was left."""
        if self.case is None or self.case.case_id != chosen.case_id:
            if not self._put_away_case():
                return
            self.case = CasePage(self._workbench, chosen.case_id, self.ui.page_stack)
            self.case.case_shown.connect(self._top_bar.name_case)
            self.case.case_shown.connect(self.watches.clock_doubt.look)
            self.case.case_deleted.connect(self._case_deleted)
            self.ui.page_stack.addWidget(self.case)
        self._show(self.case)
        go_to(self.case, chosen)

    @Slot()
    def show_case(self) -> None:
        """Back to the case that is open."""
        if self.case is not None:
            self._show(self.case)

    @Slot()
    def new_case(self) -> None:
        """Open a new case."""
        if not _keep_drafts(self, self._aside):  # the new page begins with what is kept
            return
        page = NewCasePage(self._workbench)
        page.opened.connect(self.open_case)
        page.cancelled.connect(self.show_today)
        self._show_aside(page)
        page.focus_first()

    @Slot()
    def show_guide(self) -> None:
        """The guide: principles, sources and the guidance pack."""
        self._open_guide().focus_first()

    def _open_guide(self) -> GuidePage:
        page = GuidePage(self._workbench, self.ui.page_stack)
        page.bundle_requested.connect(self.open_bundle)
        page.guidance_changed.connect(self._guidance_changed)
        page.case_adopted.connect(self._case_adopted)
        self._show_aside(page)
        return page

    @Slot()
    def _guidance_changed(self) -> None:
        """The guide is read afresh, and stays where new guidance is dealt with."""
        self._open_guide().show_updates(lead_on=True)

    @Slot(object)
    def _case_adopted(self, case_id: UUID) -> None:
        """The case is read afresh when it is next opened."""
        if self.case is not None and self.case.case_id == case_id and self._put_away_case():
            self.ui.case_button.setEnabled(False)

    @Slot()
    def _case_deleted(self) -> None:
        """The case that was open is no more."""
        if self._put_away_case():
            self.show_today()
            self.watches.erasing.look()

    @Slot()
    def open_bundle(self, path: Path | None = None) -> None:
        """Open a sealed bundle from somebody else; one that is chosen already is read at once."""
        page = BundlePage(self._workbench)
        page.case_wanted.connect(self.open_case)
        page.case_changed.connect(self._case_grew)
        self._show_aside(page)
        if path is not None:
            page.open_file(path)

    @Slot(object)
    def _case_grew(self, case_id: UUID) -> None:
        """Entries came into a case from outside: one that is open shows them."""
        self.search.indexing.begin()
        if self.case is not None and self.case.case_id == case_id:
            self.case.reload()

    @Slot()
    def show_settings(self) -> None:
        """The settings."""
        self._open_settings().focus_first()

    @Slot()
    def _show_backups(self) -> None:
        self._open_settings().ui.backups_panel.take_focus()

    def _open_settings(self) -> SettingsPage:
        page = SettingsPage(self._workbench, self._folder)
        page.ui.backups_panel.join(self.watches.backing_up)
        self._show_aside(page)
        return page

    @Slot()
    def focus_search(self) -> None:
        """To the search field, from anywhere."""
        self._show_search()
        self.ui.search_edit.setFocus()
        self.ui.search_edit.selectAll()

    @Slot()
    def _show_search(self) -> None:
        if self.page is not self.search:
            self._before_search = self.page
            self.search.refresh()
            self._show(self.search)

    @Slot()
    def _leave_search(self) -> None:
        """Back to where the officer was."""
        self.ui.search_edit.clear()
        if self._before_search in (self.case, self._aside):
            self._show(self._before_search)
            self._before_search.setFocus()
        else:
            self.show_today()

    def _connect(self) -> None:
        ui = self.ui
        ui.today_button.clicked.connect(self.show_today)
        ui.case_button.clicked.connect(self.show_case)
        ui.guide_button.clicked.connect(self.show_guide)
        ui.settings_button.clicked.connect(self.show_settings)
        ui.new_case_button.clicked.connect(self.new_case)
        ui.lock_button.clicked.connect(self.lock_requested)
        self.search.listen_to(ui.search_edit)
        ui.search_edit.textChanged.connect(self.home.search)
        self.search.wanted.connect(self._show_search)
        self.search.left.connect(self._leave_search)
        self.search.case_chosen.connect(self.open_case)
        self.home.case_chosen.connect(self.open_case)
        self.home.new_case_requested.connect(self.new_case)
        self.home.bundle_requested.connect(self.open_bundle)
        self.watches.time_to_lock.connect(self.lock_requested)
        self.watches.backups_wanted.connect(self._show_backups)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.focus_search)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_case)

    def _show_aside(self, page: QWidget) -> None:
        if not _keep_drafts(self, self._aside):
            page.deleteLater()
            return
        before, self._aside = self._aside, page
        self.ui.page_stack.addWidget(page)
        self._show(page)
        if before is not None:
            self.ui.page_stack.removeWidget(before)
            before.deleteLater()

    def _show(self, page: QWidget) -> None:
        self._message_bar.clear()
        self.watches.secrets.look()
        self.ui.page_stack.setCurrentWidget(page)
        self._top_bar.show_for(
            on_case=page is self.case, on_home=page is self.home, on_search=page is self.search
        )
        self.ui.case_button.setEnabled(self.case is not None)
        _rail_button(self.ui, page).setChecked(True)

    def _put_away_case(self) -> bool:
        """Keep the drafts of the case that is open and let go of it; False if they cannot be."""
        if self.case is None:
            return True
        if not _keep_drafts(self, self.case):
            return False
        self.ui.page_stack.removeWidget(self.case)
        self.case.deleteLater()
        self.case = None
        self._top_bar.forget_case()
        return True


def _keep_drafts(desk: Desk, page: QWidget | None) -> bool:
    """Before a page is thrown away; False, and it is said why, if they cannot be kept."""
    try:
        for keeper in page.findChildren(DraftKeeper) if page is not None else ():
            keeper.flush()
    except CasebookError as error:
        desk.show_error(error)
        return False
    return True


def _rail_button(ui: Ui_Desk, page: QWidget) -> QPushButton:
    """The button in the rail that leads to a page, or to where it belongs."""
    button: QPushButton
    match page:
        case CasePage():
            button = ui.case_button
        case GuidePage() | BundlePage():
            button = ui.guide_button
        case SettingsPage():
            button = ui.settings_button
        case _:
            button = ui.today_button
    return button
