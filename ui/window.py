# SPDX-License-Identifier: Apache-2.0
"""The one window: shows a page at a time, or the cover over everything."""

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_cover import Ui_Cover
from ui.forms.compiled.ui_main_window import Ui_MainWindow
from ui.messages import announce
from ui.theme.theme import Theme
from ui.widgets.return_key import ReturnKey
from ui.widgets.tab_stops import go_to_next_stop

USUAL_SIZE = (1180, 720)


class Cover(QFrame):
    """Hides everything in the window while it locks, and says what is wrong if it cannot."""

    again_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.ui = Ui_Cover()
        self.ui.setupUi(self)
        self.ui.again_button.clicked.connect(self.again_requested)
        self.hide()

    def cover(self) -> None:
        """Hide the window's content now: it is painted over before this returns."""
        self.ui.cover_text_label.show()
        self.ui.cover_error_label.hide()
        self.ui.again_button.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def show_trouble(self, sentence: str, button: str) -> None:
        """Say why it is not done yet; ``button`` is what can be done."""
        self.ui.cover_text_label.hide()
        if self.ui.cover_error_label.text() != sentence:
            announce(self, sentence)
        self.ui.cover_error_label.setText(sentence)
        self.ui.cover_error_label.show()
        self.ui.again_button.setText(button)
        self.ui.again_button.show()
        self.ui.again_button.setFocus()


class MainWindow(QWidget):
    """The window. Its title never says more than Casebook."""

    painted = Signal()
    """Once, when the first page has been painted."""
    close_requested = Signal()
    """The officer closes the window; whoever listens decides when it is safe to go."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.cover = Cover(self)
        self._may_close = False
        self._was_painted = False
        self._return_key = ReturnKey()
        wanted = QSize(theme.px(USUAL_SIZE[0]), theme.px(USUAL_SIZE[1]))
        # Not self.screen(): PySide takes the screen for the window's child, and it may go with it.
        self.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize()))

    @property
    def page(self) -> QWidget | None:
        """The page being shown."""
        shown: QWidget | None = self.ui.page_stack.currentWidget()
        return shown

    def show_page(self, page: QWidget) -> None:
        """Show this page and throw the one before away."""
        before = self.ui.page_stack.currentWidget()
        self.ui.page_stack.addWidget(page)
        self.ui.page_stack.setCurrentWidget(page)
        if before is not None:
            self.ui.page_stack.removeWidget(before)
            before.deleteLater()

    def geometry_text(self) -> str:
        """Where the window is and how large, for ``place``."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def place(self, geometry: str) -> None:
        """Go where ``geometry_text`` says; text that makes no sense is passed over."""
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    def allow_close(self) -> None:
        """From now on closing closes, also the closing that is being asked about."""
        self._may_close = True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - as Qt's own
        """Tab shows where it leads; Qt scrolls only inside the area that it comes from."""
        return go_to_next_stop(self, forward=next)

    def event(self, event: QEvent) -> bool:
        """Note what a key is struck on."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._return_key.strike(self.focusWidget())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, as it does in a dialog."""
        if not self._return_key.press(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything is kept."""
        if not self._may_close:
            self.close_requested.emit()
        event.setAccepted(self._may_close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cover covers at any size."""
        super().resizeEvent(event)
        self.cover.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children paint after this; the next turn of the event loop comes after them.
            QTimer.singleShot(0, self._tell_painted)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
