# SPDX-License-Identifier: Apache-2.0
"""The desk: an open casebook with its rail, its top bar and the page being worked on."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import CasebookError
from app.services.session import Session
from ui.backing_up import BackingUp, BackupBar
from ui.clipboard import ClipboardWatch
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_desk import Ui_Desk
from ui.idle import IdleWatch
from ui.messages import MessageBar
from ui.models.cases import CaseChosen
from ui.pages.bundle.page import BundlePage
from ui.pages.case.page import CasePage, CaseShown
from ui.pages.guide.page import GuidePage
from ui.pages.home.page import HomePage
from ui.pages.material.copying import HalfCopies
from ui.pages.new_case import NewCasePage
from ui.pages.review.erasing import Erasing
from ui.pages.search.page import SearchPage
from ui.pages.secrets.watch import SecretsWatch
from ui.pages.settings.page import SettingsPage
from ui.widgets.clock_doubt import ClockDoubt
from ui.workbench import Workbench

SEARCH, CHIP_PADDING = 400, 22
"""Widths in the top bar, in unscaled pixels."""
TOP_BAR_AROUND, MARGINS = 28, 92
"""What lies around, between and beside the parts of the top bar, at any size of text."""


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
        self.clock_doubt = ClockDoubt(workbench, self)
        self.clock_doubt.setObjectName("clock_doubt_bar")
        self.ui.message_holder_layout.addWidget(self.clock_doubt)
        self.secrets = SecretsWatch(workbench, folder, self)
        self.ui.message_holder_layout.addWidget(self.secrets)
        self._backing_up = BackingUp(workbench, self)
        self._erasing = Erasing(workbench, self)
        self._backup_bar = BackupBar(self._backing_up, self)
        self.ui.message_holder_layout.addWidget(self._backup_bar)
        self.home = HomePage(workbench)
        self.ui.page_stack.addWidget(self.home)
        self.search = SearchPage(workbench, self.ui.page_stack)
        self.ui.page_stack.addWidget(self.search)
        self._before_search: QWidget = self.home
        self.case: CasePage | None = None
        self._context = ""
        self._aside: QWidget | None = None
        """The page beside home and case: new case, guide, settings or a bundle."""
        clock = workbench.session.clock
        policy = workbench.session.policy
        self._idle = IdleWatch(
            workbench.preferences,
            lambda: clock.mark().monotonic_ns / 1e9,
            self,
            most_minutes=policy.idle_lock_minutes,
        )
        if policy.clipboard_seconds is not None:
            self.clipboard_watch = ClipboardWatch(policy.clipboard_seconds, self)
        self.ui.demo_frame.setVisible(workbench.session.demo)
        self._fit_top_bar()
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
            self._fit_top_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room for the context, or more."""
        super().resizeEvent(event)
        self._fit_context()

    def begin(self, app: QGuiApplication) -> None:
        """Show today and start watching for an empty chair."""
        self._idle.start(app)
        self._backing_up.start()
        self.show_today()
        self.secrets.begin()
        self.search.indexing.begin()
        self._erasing.look()
        HalfCopies(self._workbench, self).look()

    def keepers(self) -> Sequence[DraftKeeper]:
        """All that may hold text which is not in the store yet."""
        return self.findChildren(DraftKeeper)

    @Slot()
    def rest(self) -> None:
        """Locking began: what takes long is told to stop."""
        self._backing_up.stop()

    def show_error(self, error: CasebookError) -> None:
        """Say what went wrong, above the page."""
        self._message_bar.show_error(error)

    @Slot()
    def show_today(self) -> None:
        """The page of today, read afresh."""
        self.home.refresh()
        self.clock_doubt.look()
        self._show(self.home)
        self.home.focus_first()

    @Slot(object)
    def open_case(self, chosen: CaseChosen) -> None:
        """Work on a case; one that is open already is shown as it was left."""
        if self.case is None or self.case.case_id != chosen.case_id:
            if not self._put_away_case():
                return
            self.case = CasePage(self._workbench, chosen.case_id, self.ui.page_stack)
            self.case.case_shown.connect(self._name_case)
            self.case.case_shown.connect(self.clock_doubt.look)
            self.case.case_deleted.connect(self._case_deleted)
            self.ui.page_stack.addWidget(self.case)
        self._show(self.case)
        if chosen.prompt_id is not None:
            self.case.go_to_prompt(chosen.prompt_id)
        elif chosen.clock is not None:
            self.case.go_to_clock(chosen.clock)
        elif chosen.promise is not None:
            self.case.go_to_promise(chosen.promise)
        elif chosen.enquiry is not None:
            self.case.go_to_enquiry(chosen.enquiry)
        elif chosen.entry is not None:
            self.case.show_entry(chosen.entry)
        elif chosen.review:
            self.case.go_to_review()

    @Slot()
    def show_case(self) -> None:
        """Back to the case that is open."""
        if self.case is not None:
            self._show(self.case)

    @Slot()
    def new_case(self) -> None:
        """Open a new case."""
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
        self._open_guide().show_updates()

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
            self._erasing.look()

    @Slot()
    def open_bundle(self) -> None:
        """Open a sealed bundle from somebody else."""
        page = BundlePage(self._workbench)
        page.case_wanted.connect(self.open_case)
        page.case_changed.connect(self._case_grew)
        self._show_aside(page)

    @Slot(object)
    def _case_grew(self, case_id: UUID) -> None:
        """Entries came into a case from outside: one that is open shows them."""
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
        page.ui.backups_panel.join(self._backing_up)
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
        self._idle.time_to_lock.connect(self.lock_requested)
        self._backup_bar.wanted.connect(self._show_backups)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.focus_search)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_case)

    def _fit_top_bar(self) -> None:
        """One height on every page, whatever stands in it."""
        self.ui.topbar_frame.setMinimumHeight(
            self.ui.lock_button.sizeHint().height() + TOP_BAR_AROUND
        )
        self.ui.search_edit.setMaximumWidth(self._workbench.theme.px(SEARCH))

    def _fit_context(self) -> None:
        """As much of the context as there is room for."""
        taken = self.ui.code_label.sizeHint().width() + self.ui.lock_button.sizeHint().width()
        room = self.width() - self.ui.rail_frame.width() - taken - MARGINS
        room -= self._workbench.theme.px(CHIP_PADDING)
        label: QLabel = self.ui.context_label
        elide = Qt.TextElideMode.ElideRight
        label.setText(label.fontMetrics().elidedText(self._context, elide, max(room, 0)))

    def _show_aside(self, page: QWidget) -> None:
        before, self._aside = self._aside, page
        self.ui.page_stack.addWidget(page)
        self._show(page)
        if before is not None:
            self.ui.page_stack.removeWidget(before)
            before.deleteLater()

    def _show(self, page: QWidget) -> None:
        self._message_bar.clear()
        self.secrets.look()
        self.ui.page_stack.setCurrentWidget(page)
        on_case, on_home = page is self.case, page is self.home
        self.ui.search_edit.setVisible(on_home or page is self.search)
        self.ui.new_case_button.setVisible(on_home)
        self.ui.code_label.setVisible(on_case)
        self.ui.context_label.setVisible(on_case and bool(self._context))
        self.ui.case_button.setEnabled(self.case is not None)
        self._mark_rail(page)
        self._fit_context()

    def _mark_rail(self, page: QWidget) -> None:
        if page is self.case:
            button = self.ui.case_button
        elif isinstance(page, GuidePage | BundlePage):
            button = self.ui.guide_button
        elif isinstance(page, SettingsPage):
            button = self.ui.settings_button
        else:
            button = self.ui.today_button
        button.setChecked(True)

    @Slot(object)
    def _name_case(self, shown: CaseShown) -> None:
        self._context = shown.context
        self.ui.code_label.setText(shown.code)
        self.ui.context_label.setAccessibleName(shown.context)
        self.ui.context_label.setVisible(self.page is self.case and bool(shown.context))
        self._fit_context()

    def _put_away_case(self) -> bool:
        """Keep the drafts of the case that is open and let go of it; False if they cannot be."""
        if self.case is None:
            return True
        try:
            for keeper in self.case.findChildren(DraftKeeper):
                keeper.flush()
        except CasebookError as error:
            self.show_error(error)
            return False
        self.ui.page_stack.removeWidget(self.case)
        self.case.deleteLater()
        self.case = None
        self.ui.code_label.clear()
        self.ui.context_label.setAccessibleName("")
        self._context = ""
        self._fit_context()
        return True
