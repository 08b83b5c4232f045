# SPDX-License-Identifier: Apache-2.0
"""The bar above the pages: the case that is open, the search field, a new case, the lock."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from ui.forms.compiled.ui_desk import Ui_Desk
from ui.pages.case.page import CaseShown
from ui.theme.theme import Theme

SEARCH, CHIP_PADDING = 400, 22
"""Widths in unscaled pixels."""
AROUND, MARGINS = 28, 92
"""What lies around, between and beside its parts, at any size of text."""


class TopBar(QObject):
    """Shows what belongs to the page, and as much of the case's context as there is room for."""

    def __init__(self, desk: QWidget, ui: Ui_Desk, theme: Theme) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ui = ui
        self._theme = theme
        self._context = ""
        self._on_case = False
        self.fit()

    @Slot(object)
    def name_case(self, shown: CaseShown) -> None:
        """A case is open."""
        self._context = shown.context
        self._ui.code_label.setText(shown.code)
        self._ui.context_label.setAccessibleName(shown.context)
        self._show_context()

    def forget_case(self) -> None:
        """No case is open; nothing of it stays, not even for a screen reader."""
        self._context = ""
        self._ui.code_label.clear()
        self._ui.context_label.setAccessibleName("")
        self._show_context()

    def show_for(self, *, on_case: bool, on_home: bool, on_search: bool) -> None:
        """Show what belongs to a page."""
        self._on_case = on_case
        self._ui.search_edit.setVisible(on_home or on_search)
        self._ui.new_case_button.setVisible(on_home)
        self._ui.code_label.setVisible(on_case)
        self._show_context()

    def fit(self) -> None:
        """One height on every page, whatever stands in it, for the size of the text."""
        height = self._ui.lock_button.sizeHint().height() + AROUND
        self._ui.topbar_frame.setMinimumHeight(height)
        self._ui.search_edit.setMaximumWidth(self._theme.px(SEARCH))

    def fit_context(self) -> None:
        """As much of the context as there is room for."""
        ui = self._ui
        taken = ui.code_label.sizeHint().width() + ui.lock_button.sizeHint().width()
        room = self._desk.width() - ui.rail_frame.width() - taken - MARGINS
        room -= self._theme.px(CHIP_PADDING)
        label: QLabel = ui.context_label
        elide = Qt.TextElideMode.ElideRight
        label.setText(label.fontMetrics().elidedText(self._context, elide, max(room, 0)))

    def _show_context(self) -> None:
        self._ui.context_label.setVisible(self._on_case and bool(self._context))
        self.fit_context()
