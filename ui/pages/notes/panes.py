# SPDX-License-Identifier: Apache-2.0
"""A page that writes and lists: side by side where there is room, else one above the other."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.forms.compiled.ui_notes_page import Ui_NotesPage
from ui.pages.fitting import SIDE_BY_SIDE, fit_column
from ui.theme.theme import Theme
from ui.widgets.in_sight import InSight


class Panes(QObject):
    """Moves the list beside the form and back. Side by side, each scrolls on its own."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_NotesPage | Ui_DecisionsPage,
        theme: Theme,
        first_scroll: QScrollArea,
        first_column: QWidget,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._theme = theme
        self._first_scroll = first_scroll
        self._first_column = first_column
        self._beside = False
        InSight(self).watch_named(first_column)
        ui.list_scroll.hide()
        self.arrange()

    @property
    def list_scroll(self) -> QScrollArea:
        """What the list scrolls in now."""
        scroll: QScrollArea = self._ui.list_scroll if self._beside else self._first_scroll
        return scroll

    def arrange(self) -> None:
        """Place the list for the width of the page, counted in the size of the text."""
        fit_column(self._first_column, self._theme)
        fit_column(self._ui.list_column, self._theme)
        beside = self._page.width() >= self._theme.px(SIDE_BY_SIDE)
        if beside == self._beside:
            return
        self._beside = beside
        column = self._ui.list_column if beside else self._first_column
        layout = column.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.count() - 1, self._ui.list_part)  # before the space below
        self._ui.list_scroll.setVisible(beside)
