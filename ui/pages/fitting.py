# SPDX-License-Identifier: Apache-2.0
"""Sizes of pages and dialogs that suit the text, and the room there is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QDialog, QLayout, QWidget

from ui.theme.theme import Theme

COLUMN = 720
"""How wide a page's column is at the most, in unscaled pixels: about 75 letters."""
SIDE_BY_SIDE = 1060
"""From this width of a page on (unscaled pixels) there is room for two columns."""
WIDE_COLUMN = 1180
AROUND = 48
"""What stays free of the window around a dialog, in pixels."""


def fit_dialog(dialog: QDialog, theme: Theme, width: int, height: int) -> None:
    """Give a dialog a size in unscaled pixels, as far as its window or the screen has room."""
    above = dialog.parentWidget()
    # Never widget.screen(): PySide takes the screen for the widget's child, and it may go with it.
    screen = QGuiApplication.primaryScreen()
    room = above.window().size() if above is not None else screen.availableSize()
    wanted = QSize(theme.px(width), theme.px(height))
    dialog.resize(wanted.boundedTo(room - QSize(AROUND, AROUND)))


def fit_column(column: QWidget, theme: Theme) -> None:
    """Keep the lines of a page short enough to read."""
    column.setMaximumWidth(theme.px(COLUMN))


def fit_sides(page: QWidget, column: QWidget, theme: Theme, *sides: QBoxLayout) -> None:
    """Put what is in ``sides`` beside one another where the page has room, else below."""
    wide = page.width() >= theme.px(SIDE_BY_SIDE)
    direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
    for layout in sides:
        layout.setDirection(direction)
    column.setMaximumWidth(theme.px(WIDE_COLUMN if wide else COLUMN))


def empty(layout: QLayout) -> None:
    """Take away the rows in a layout."""
    while (item := layout.takeAt(0)) is not None:
        row = item.widget()
        if row is not None:
            row.hide()
            row.deleteLater()
