# SPDX-License-Identifier: Apache-2.0
"""Tabs in one line: those that there is no room for are behind the button at its end."""

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui.widgets.own_parent import teller

GAP = 8
"""Between two tabs, in pixels."""
COUNT = "count"
"""The property in which a tab says how much is to be seen to behind it."""


class TabRow(QWidget):
    """Lays out the tabs that are its children; the one that is chosen is always in sight.

    Where all do not fit, ``more`` stands at the end: its menu lists every tab in its order, and its
    name counts what is to be seen to behind those that are out of sight.
    """

    wanted = Signal(QPushButton)
    """A tab was chosen from the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tabs: tuple[QPushButton, ...] = ()
        self._more: QPushButton | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._list)

    def join(self, tabs: tuple[QPushButton, ...], more: QPushButton) -> None:
        """Lay out these children, in this order, with ``more`` at the end where it is needed."""
        self._tabs, self._more = tabs, more
        more.setMenu(self._menu)
        for tab in tabs:
            tab.toggled.connect(self._arrange)
        self._arrange()

    def sizeHint(self) -> QSize:
        """One line of all tabs."""
        widths = [_size(tab).width() for tab in self._tabs]
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), self._height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest tab with the button at the end."""
        widest = max((_size(tab).width() for tab in self._tabs), default=0)
        more = _size(self._more).width() + GAP if self._more is not None else 0
        return QSize(widest + more, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other tabs in sight."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A tab has another size: a count, or larger text."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    @Slot()
    def _arrange(self) -> None:
        if self._more is None:
            return
        shown = self._in_sight(_size(self._more).width())
        hidden = [tab for tab in self._tabs if tab not in shown]
        self._name_more(self._more, hidden)
        at = 0
        for child in (*self._tabs, self._more):
            seen = child in shown or (child is self._more and bool(hidden))
            if child.isHidden() is seen:
                child.setVisible(seen)
            if seen:
                size = _size(child)
                child.setGeometry(at, 0, size.width(), size.height())
                at += size.width() + GAP

    def _in_sight(self, more: int) -> list[QPushButton]:
        """The tabs that fit, from the first on; the one that is chosen takes the last place."""
        if self.sizeHint().width() <= self.width():
            return list(self._tabs)
        room = self.width() - more
        chosen = next((tab for tab in self._tabs if tab.isChecked()), None)
        shown: list[QPushButton] = [] if chosen is None else [chosen]
        room -= sum(_size(tab).width() + GAP for tab in shown)
        for tab in self._tabs:
            room -= 0 if tab is chosen else _size(tab).width() + GAP
            if room < 0:
                break
            if tab is not chosen:
                shown.append(tab)
        return shown

    def _name_more(self, more: QPushButton, hidden: list[QPushButton]) -> None:
        count = sum(int(tab.property(COUNT) or 0) for tab in hidden)
        text = f"More ({count})" if count else "More"
        if more.text() != text:
            more.setText(text)
        told = [tab.accessibleDescription() for tab in hidden if tab.accessibleDescription()]
        more.setAccessibleDescription("; ".join(told))

    @Slot()
    def _list(self) -> None:
        self._menu.clear()
        for tab in self._tabs:
            action = self._menu.addAction(f"{tab.text()}\t{tab.toolTip()}")
            action.setCheckable(True)
            action.setChecked(tab.isChecked())
            action.setData(tab)
            action.triggered.connect(self._go)

    @Slot()
    def _go(self) -> None:
        action = teller(self)
        if isinstance(action, QAction):
            self.wanted.emit(action.data())

    def _height(self) -> int:
        return max((_size(tab).height() for tab in self._tabs), default=0)


def _size(child: QPushButton) -> QSize:
    """Whether it is chosen or not: bold, as its text is then, it is wider than Qt reckons."""
    child.ensurePolished()
    bold = QFont(child.font())
    bold.setWeight(QFont.Weight.DemiBold)
    as_is = QFontMetrics(child.font()).horizontalAdvance(child.text())
    wider = max(0, QFontMetrics(bold).horizontalAdvance(child.text()) - as_is)
    return (child.sizeHint() + QSize(wider, 0)).expandedTo(child.minimumSize())
