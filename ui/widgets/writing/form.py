# SPDX-License-Identifier: Apache-2.0
"""The wording and spelling check of a form: its fields, the keys, the summary, and the draft."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.writing.check import Finding
from ui.messages import announce
from ui.widgets.growing_edit import GrowingEdit, MenuOpening
from ui.widgets.in_sight import bring_into_view
from ui.widgets.writing.found import Found, count, spoken
from ui.widgets.writing.looking import Looking
from ui.widgets.writing.menu import add_to_menu
from ui.widgets.writing.summary import WritingSummary
from ui.widgets.writing.watch import CaseWriting, FieldWatch

IGNORED = "ignored"
"""The key under which a draft keeps what is ignored here."""
NOTHING = "Nothing to look at."


class FormWriting(QObject):
    """Joined to a form by its fields. It never keeps anything from being recorded."""

    ignored = Signal()
    """Something is ignored here: the draft is another one now."""

    # Fields still tell of events while Python is taking all of this apart: then there are none.
    _watches: Mapping[str, FieldWatch] = MappingProxyType({})

    def __init__(self, writing: CaseWriting, holder: QWidget, *summaries: WritingSummary) -> None:
        """``holder`` is what the fields stand in: there F7 goes from one finding to the next."""
        super().__init__(holder)
        self._writing = writing
        self._holder = holder
        self._summaries = summaries
        self._kept: dict[str, object] = {}
        self._recount = QTimer(self, interval=0, singleShot=True)
        self._recount.timeout.connect(self.refresh)
        self._looking = Looking(writing.desk, writing.theme, holder)
        self._looking.step_wanted.connect(self._step)
        self._looking.ignored.connect(self.ignored)
        self._looking.always.connect(self._forget)
        for summary in summaries:
            summary.go_wanted.connect(self.go_on)
        self._key("F7", self.go_on)
        self._key("Shift+F7", self.go_back)
        for keys in ("Ctrl+.", "Alt+Return", "Alt+Enter"):
            self._key(keys, self.open_card)

    @property
    def looking(self) -> Looking:
        """What shows the card."""
        return self._looking

    def watch(self, name: str, edit: GrowingEdit) -> None:
        """Look through this field too; ``name`` is what a draft calls it."""
        watch = FieldWatch(edit, self._writing)
        self._watches = {**self._live(), name: watch}
        watch.changed.connect(self.refresh)
        edit.menu_opening.connect(self._add_to_menu)
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)
        edit.viewport().setMouseTracking(True)
        if name in self._kept:
            watch.restore_ignored(self._kept.pop(name))

    def content(self) -> dict[str, object]:
        """What a draft keeps beside the texts: nothing, or what is ignored here."""
        kept = {name: watch.ignored() for name, watch in self._live().items()}
        said = {**self._kept, **{name: each for name, each in kept.items() if each}}
        return {IGNORED: said} if said else {}

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back what a draft holds; the texts are there already."""
        kept = content.get(IGNORED)
        self._kept = dict(kept) if isinstance(kept, dict) else {}
        for name, watch in self._live().items():
            watch.restore_ignored(self._kept.pop(name, None))

    @Slot()
    def go_on(self) -> None:
        """To the next finding, from the cursor on; after the last comes the first."""
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """To the finding before the cursor."""
        self._step(-1)

    @Slot()
    def open_card(self) -> None:
        """Open the card of the finding at the cursor, with the keyboard in it."""
        watch = self._focused()
        found = watch.at(watch.edit.textCursor().position()) if watch else None
        if watch is not None and found is not None:
            self._looking.enter(watch, found)
        else:
            announce(self._holder, NOTHING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse rests on words, or leaves them; Esc closes a card that is not entered."""
        watch = self._watch_of(watched)
        if watch is None:
            return super().eventFilter(watched, event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._hover(watch, event.pos())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            if not self._looking.is_on(watch, watch.under(event.position().toPoint())):
                self._looking.mouse_left()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._recount.start()  # once it is done
        elif event.type() == QEvent.Type.Leave:
            self._looking.mouse_left()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._close_by_key(event)
        return super().eventFilter(watched, event)

    def _key(self, keys: str, slot: Callable[[], None]) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self._holder, context=within).activated.connect(slot)

    def _live(self) -> Mapping[str, FieldWatch]:
        """The fields that are still there: rows of a gate come and go."""
        self._watches = {name: w for name, w in self._watches.items() if isValid(w)}
        return self._watches

    def _in_order(self) -> list[FieldWatch]:
        """The fields that are shown, from top to bottom."""
        shown = [watch for watch in self._live().values() if watch.edit.isVisible()]
        return sorted(shown, key=lambda w: w.edit.mapTo(self._holder, QPoint()).y())

    def _focused(self) -> FieldWatch | None:
        return next((watch for watch in self._in_order() if watch.edit.hasFocus()), None)

    @Slot()
    def refresh(self) -> None:
        """Count anew: other fields are shown now."""
        # Whether a field is meant to be shown; the page itself may not be on screen.
        shown = [w for w in self._live().values() if w.edit.isVisibleTo(self._holder)]
        found = [each for watch in shown for each in watch.found]
        counted = count(found, more=any(watch.more for watch in shown))
        for summary in self._summaries:
            summary.show_count(counted)

    @Slot(int)
    def _step(self, step: int) -> None:
        watches = self._in_order()
        every = [(watch, found) for watch in watches for found in watch.found]
        if not every:
            announce(self._holder, NOTHING)
            return
        at = self._next(watches, every, step)
        watch, found = every[at]
        same = [each for each in every if each[1].finding.kind == found.finding.kind]
        self._go_to(watch, found)
        announce(watch.edit, spoken(found, same.index((watch, found)) + 1, len(same)))

    def _next(
        self, watches: list[FieldWatch], every: list[tuple[FieldWatch, Found]], step: int
    ) -> int:
        """Which of them comes next, from the one that is shown, or from the cursor."""
        for at, (watch, found) in enumerate(every):
            if self._looking.is_on(watch, found):
                return (at + step) % len(every)
        focused = self._focused()
        here = watches.index(focused) if focused in watches else -1
        place = focused.edit.textCursor().position() if focused else 0
        before = [
            at
            for at, (watch, found) in enumerate(every)
            if (watches.index(watch), found.start) < (here, place)
        ]
        after = (before[-1] + 1 if before else 0) % len(every)
        return after if step > 0 else (before[-1] if before else len(every) - 1)

    def _go_to(self, watch: FieldWatch, found: Found) -> None:
        self._looking.dismiss()
        edit = watch.edit
        cursor = edit.textCursor()
        cursor.setPosition(found.start)
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(edit)
        edit.ensureCursorVisible()
        self._looking.show(watch, found)

    def _watch_of(self, watched: QObject) -> FieldWatch | None:
        # Asked of fields that are going too: nothing of them is touched here.
        for watch in self._watches.values():
            if watched is watch.edit or watched is watch.viewport:
                return watch if isValid(watch) and isValid(watch.edit) else None
        return None

    def _hover(self, watch: FieldWatch, at: QPoint) -> None:
        found = watch.under(at)
        card = self._looking.card
        if found is not None and not (card is not None and card.has_focus()):
            self._looking.show(watch, found, by_mouse=True)

    def _close_by_key(self, event: QKeyEvent) -> bool:
        if self._looking.card is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # this Esc is for the card, not for the dialog around it
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._looking.dismiss()
        return True

    @Slot(object)
    def _add_to_menu(self, opening: MenuOpening) -> None:
        watch = self._watch_of(opening.field)
        found = watch.at(opening.place) if watch is not None else None
        if watch is not None and found is not None:
            add_to_menu(opening.menu, self._writing.desk, self._looking, watch, found)

    @Slot(object)
    def _forget(self, finding: Finding) -> None:
        for watch in self._live().values():
            watch.forget(finding)
