# SPDX-License-Identifier: Apache-2.0
"""Where the parts of the journey page stand: rail, cards and side panel, by the room there is."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.forms.compiled.ui_journey_page import Ui_JourneyPage
from ui.pages.journey.cards import CardList
from ui.theme.theme import Theme
from ui.widgets.context_band import ContextBand
from ui.widgets.side_panel import SidePanel
from ui.widgets.stage_delegate import StageDelegate

DRAWER_BELOW, COMPACT_BELOW = 1200, 900
_SIDE, _DRAWER, _ROOM_LEFT = 318, 380, 48


class JourneyFrame(QObject):
    """Docks or slides the side panel, narrows the rail, and keeps the place on the page."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_JourneyPage,
        theme: Theme,
        delegate: StageDelegate,
        cards: CardList,
        band: ContextBand,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._theme = theme
        self._delegate = delegate
        self._cards = cards
        self._band = band
        self._focus_before: QWidget | None = None
        self._drawer = False
        self._offset: int | None = None
        self.side = SidePanel(page)
        self.side.setObjectName("side_panel")
        ui.page_layout.addWidget(self.side)
        band.tab_after = self.side.ui.stage_button
        self.side.close_wanted.connect(self.close_drawer)
        cards.sources_wanted.connect(self.show_sources)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self._bring = False
        self._shortcut("F1", self.turn_sources)
        self._shortcut("Escape", self.escape)
        self.arrange()

    @property
    def drawer(self) -> bool:
        """Whether the side panel is a drawer."""
        return self._drawer

    def arrange(self) -> None:
        """Place the parts for the width of the window, counted in the size of the text."""
        room = self._page.window().width() / self._theme.scale
        self._delegate.compact = room < COMPACT_BELOW
        self._band.set_compact(compact=room < COMPACT_BELOW)
        rail = self._ui.rail
        if rail.width() != self._delegate.width or rail.minimumWidth() != self._delegate.width:
            rail.setMinimumWidth(self._delegate.width)
            rail.setMaximumWidth(self._delegate.width)
            self._ui.rail_label.setVisible(not self._delegate.compact)
            self._ui.rail_label.setIndent(self._theme.px(18))
            self._ui.stage_list.doItemsLayout()
        self._dock(drawer=room < DRAWER_BELOW)
        self._cards.set_sources_beside(beside=not self._drawer)

    def go_to_top(self) -> None:
        """Another stage begins at its title."""
        self._offset = None
        self._ui.page_scroll.verticalScrollBar().setValue(0)

    def hold_place(self) -> None:
        """Let the open card stay where it is on the screen while the list around it changes."""
        card = self._cards.open_card
        if card is not None and card.isVisible():
            self._offset = card.mapTo(self._ui.page_scroll, QPoint(0, 0)).y()
            self._settling.start(0)

    def bring_open_card_into_view(self) -> None:
        """Scroll, if need be, as soon as the card has its size."""
        self._bring = True
        self._settling.start(0)

    @Slot()
    def show_sources(self) -> None:
        """Open the drawer, or go to the panel where it is docked."""
        if not self._drawer:
            self.side.ui.side_scroll.setFocus()
            return
        self._focus_before = QApplication.focusWidget()
        self._place_drawer()
        self.side.show()
        self.side.raise_()
        self.side.ui.side_scroll.setFocus()

    @Slot()
    def turn_sources(self) -> None:
        """Open the drawer, or close it."""
        if self._drawer and self.side.isVisible():
            self.close_drawer()
        else:
            self.show_sources()

    @Slot()
    def close_drawer(self) -> None:
        """Close the drawer; the focus goes back to where it was."""
        if not self._drawer or self.side.isHidden():
            return
        self.side.hide()
        before = self._focus_before
        if before is not None and before.isVisible():
            before.setFocus()

    @Slot()
    def escape(self) -> None:
        """Leave the feedback being given, or the drawer, or else the reason being given."""
        panel = self._cards.panel
        if self.side.feedback.busy_here:
            self.side.feedback.cancel()
        elif self._drawer and self.side.isVisible():
            self.close_drawer()
        elif panel is not None and panel.giving_reason:
            panel.back_to_answer()

    def _shortcut(self, keys: str, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _dock(self, *, drawer: bool) -> None:
        layout = self._ui.page_layout
        if drawer and layout.indexOf(self.side) >= 0:
            layout.removeWidget(self.side)
            self.side.hide()
        elif not drawer and layout.indexOf(self.side) < 0:
            layout.addWidget(self.side)
            self.side.show()
        self._drawer = drawer
        self.side.set_drawer(drawer=drawer)
        width = self._theme.px(_DRAWER if drawer else _SIDE)
        if drawer:
            width = min(width, max(self._page.width() - self._theme.px(_ROOM_LEFT), 0))
        self.side.setMinimumWidth(width)
        self.side.setMaximumWidth(width)
        if drawer and self.side.isVisible():
            self._place_drawer()

    def _place_drawer(self) -> None:
        width = self.side.minimumWidth()
        self.side.setGeometry(self._page.width() - width, 0, width, self._page.height())

    @Slot()
    def _settle(self) -> None:
        card, bar = self._cards.open_card, self._ui.page_scroll.verticalScrollBar()
        offset, self._offset = self._offset, None
        bring, self._bring = self._bring, False
        if card is None:
            return
        # The card has its new height only once the layouts around it have been told.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        top = card.mapTo(self._ui.page_scroll, QPoint(0, 0)).y()
        if not bring:
            if offset is not None:
                bar.setValue(bar.value() + top - offset)
            return
        margin, height = self._theme.px(16), self._ui.page_scroll.viewport().height()
        if top < margin or card.height() + 2 * margin > height:
            bar.setValue(bar.value() + top - margin)
        elif top + card.height() + margin > height:
            bar.setValue(bar.value() + top + card.height() + margin - height)
