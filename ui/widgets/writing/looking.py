# SPDX-License-Identifier: Apache-2.0
"""Shows the card of a finding beside its words, and does what the officer chooses there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.services.writing.check import Finding
from ui.messages import announce
from ui.theme.theme import Theme
from ui.widgets.writing.acting import add_basis, mark_opinion, put_instead
from ui.widgets.writing.card import NOTHING_LIKE_IT, FindingCard
from ui.widgets.writing.found import Found, spoken_instead
from ui.widgets.writing.placing import EDGE, is_in_sight, place_for, scroll_areas, words_rect
from ui.widgets.writing.watch import FieldWatch
from ui.writing import Meant, WritingDesk

WIDTH = 420
"""How wide a card is, in unscaled pixels."""
LINGER_MS = 350
"""How long a card stays after the mouse has left, in milliseconds: time to come back."""


class Looking(QObject):
    """One card at a time, for the fields of one form."""

    step_wanted = Signal(int)
    ignored = Signal()
    """Something is ignored here from now on."""
    always = Signal(object)
    """This Finding is ignored from now on, wherever it stands."""

    # A window still tells of events while Python is taking all of this apart.
    _found: Found | None = None

    def __init__(self, desk: WritingDesk, theme: Theme, holder: QWidget) -> None:
        super().__init__(holder)
        self._desk = desk
        self._theme = theme
        self._card: FindingCard | None = None
        self._watch: FieldWatch | None = None
        self._by_mouse = False
        self._leaving = QTimer(self, interval=LINGER_MS, singleShot=True)
        self._leaving.timeout.connect(self.dismiss)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def card(self) -> FindingCard | None:
        """The card, while it is shown."""
        return self._card if self._found is not None else None

    def is_on(self, watch: FieldWatch, found: Found | None) -> bool:
        """Whether the card is about this."""
        return found is not None and self._watch is watch and self._found == found

    def show(self, watch: FieldWatch, found: Found, *, by_mouse: bool = False) -> None:
        """Show the card of this one; the keyboard stays where it is."""
        self._leaving.stop()
        if self.is_on(watch, found):
            return
        if self._found is not None:
            self._put_away()
        self._watch, self._found, self._by_mouse = watch, found, by_mouse
        card = self._card_in(watch.edit.window())
        card.ui.keys_label.setVisible(not by_mouse)
        card.show_finding(found.finding)
        self._listen(watch.edit)
        watch.look_at(found)
        self._place()
        if found.finding.kind == "spelling":
            self._desk.suggest(found.finding.surface, self._take_suggestions)

    def enter(self, watch: FieldWatch, found: Found) -> None:
        """Show the card of this one and give it the keyboard."""
        self.show(watch, found)
        self._by_mouse = False
        if self._card is not None:
            self._card.enter()
            self._place()
            self._card.ui.finding_scroll.ensureWidgetVisible(self._card.buttons()[0])

    def mouse_left(self) -> None:
        """The mouse is no longer on the words: a card that it opened goes, unless it is used."""
        if self._by_mouse and not self._leaving.isActive():
            self._leaving.start()

    @Slot()
    def dismiss(self) -> None:
        """Take the card away; if it had the keyboard, that goes back to the text."""
        if self._found is None:
            return
        edit = self._edit()
        back = self._card is not None and self._card.has_focus()
        self._put_away()
        if back and edit is not None:
            edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card goes with its field, and finds another place in another window size."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.EnabledChange):
            self.dismiss()  # while it is being recorded, nothing is changed any more
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    @Slot(str)
    def replace(self, words: str) -> None:
        """Write these words instead."""

        def put(edit: QPlainTextEdit, found: Found) -> None:
            put_instead(edit, found, words)

        self._act(put, f"Now: {words}.")

    @Slot()
    def add_basis(self) -> None:
        """Go on with what an opinion rests on."""
        self._act(add_basis, "Write what it rests on.")

    @Slot()
    def mark_opinion(self) -> None:
        """Say that it is an opinion."""
        self._act(mark_opinion, "Marked as your opinion.")

    @Slot()
    def ignore(self) -> None:
        """Leave this one as it is."""
        watch, found = self._watch, self._found
        self.dismiss()
        if watch is not None and found is not None:
            watch.ignore_here(found)
            announce(watch.edit, "Ignored here.")
            self.ignored.emit()

    @Slot()
    def ignore_always(self) -> None:
        """Leave everything that is the same as it is."""
        watch, found = self._watch, self._found
        self.dismiss()
        if watch is None or found is None:
            return
        finding: Finding = found.finding
        if finding.kind == "spelling":
            self._desk.add_word(finding.surface)
            said = "In your dictionary. Settings has the list."
        else:
            self._desk.ignore_always(finding.rule_id, finding.surface)
            said = "Ignored from now on. Settings has the list."
        announce(watch.edit, said)
        self.always.emit(finding)

    def _act(self, change: Callable[[QPlainTextEdit, Found], None], said: str) -> None:
        edit, found = self._edit(), self._found
        self._put_away()
        if edit is not None and found is not None:
            edit.setFocus(Qt.FocusReason.PopupFocusReason)
            change(edit, found)
            announce(edit, said)

    def _card_in(self, window: QWidget) -> FindingCard:
        if self._card is None:
            self._card = card = FindingCard(window)
            self.destroyed.connect(card.deleteLater)
            card.replace_wanted.connect(self.replace)
            card.basis_wanted.connect(self.add_basis)
            card.opinion_wanted.connect(self.mark_opinion)
            card.ignore_wanted.connect(self.ignore)
            card.always_wanted.connect(self.ignore_always)
            card.closed.connect(self.dismiss)
            card.step_wanted.connect(self.step_wanted)
            card.hovered.connect(self._mouse_on_card)
        elif self._card.parentWidget() is not window:
            self._card.setParent(window)
        return self._card

    def _listen(self, edit: QPlainTextEdit) -> None:
        edit.installEventFilter(self)
        edit.window().installEventFilter(self)
        edit.document().contentsChanged.connect(self.dismiss)
        edit.cursorPositionChanged.connect(self._cursor_moved)
        for area in scroll_areas(edit):
            area.verticalScrollBar().valueChanged.connect(self._place)

    def _unlisten(self, edit: QPlainTextEdit) -> None:
        edit.removeEventFilter(self)
        edit.window().removeEventFilter(self)
        edit.document().contentsChanged.disconnect(self.dismiss)
        edit.cursorPositionChanged.disconnect(self._cursor_moved)
        for area in scroll_areas(edit):
            area.verticalScrollBar().valueChanged.disconnect(self._place)

    def _put_away(self) -> None:
        edit = self._edit()
        if edit is not None and self._watch is not None:
            self._unlisten(edit)
            self._watch.look_at(None)
        self._leaving.stop()
        self._watch = self._found = None
        if self._card is not None:
            self._card.put_away()

    def _edit(self) -> QPlainTextEdit | None:
        """The field, if it is still there."""
        watch = self._watch
        there = watch is not None and isValid(watch) and isValid(watch.edit)
        return watch.edit if watch is not None and there else None

    @Slot()
    def _place(self) -> None:
        """Beside the words, wherever they are now; out of sight, the card goes too."""
        edit, found, card = self._edit(), self._found, self._card
        if edit is None or found is None or card is None:
            return
        words = words_rect(edit, found)
        if not is_in_sight(edit, words):
            self.dismiss()
            return
        window = edit.window()
        width = min(self._theme.px(WIDTH), window.width() - 2 * EDGE)
        card.setGeometry(place_for(card.size_for(width), words, window.rect()))
        card.raise_()
        card.show()

    @Slot()
    def _cursor_moved(self) -> None:
        """The officer goes on in the text: what the keys had opened is done with."""
        watch = self._watch
        if watch is not None and not self._by_mouse:
            at_cursor = watch.at(watch.edit.textCursor().position())
            if not self.is_on(watch, at_cursor):
                self.dismiss()

    def _take_suggestions(self, meant: Meant) -> None:
        found, card = self._found, self._card
        if found is None or card is None or found.surface != meant.word:
            return
        untouched = card.has_focus() and card.buttons()[0].hasFocus()
        card.show_suggestions(meant.suggestions)
        self._place()
        if untouched:
            card.enter()
        elif not self._by_mouse:
            announce(card, spoken_instead(meant.suggestions) or NOTHING_LIKE_IT)

    @Slot(bool)
    def _mouse_on_card(self, here: bool) -> None:  # noqa: FBT001 - as the signal has it
        if here:
            self._leaving.stop()
        elif self._card is not None and not self._card.has_focus():
            self.mouse_left()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Elsewhere, the card would only be in the way; locking moves the keyboard too."""
        if now is None or self._found is None or self._card is None:
            return
        if now is not self._edit() and not self._card.isAncestorOf(now):
            self._put_away()
