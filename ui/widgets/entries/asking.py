# SPDX-License-Identifier: Apache-2.0
"""Opens the dialogs of a page that write entries, and knows what is begun and not recorded."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.services.drafts import Draft
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_begun_row import Ui_BegunRow
from ui.messages import announce
from ui.models.long_words import breakable
from ui.pages.fitting import empty
from ui.widgets.entries.dialog import TITLE, Asked, EntryDialog
from ui.widgets.entries.fields import Content, EntryFields
from ui.widgets.own_parent import teller
from ui.workbench import Workbench

DISCARD = "Throw away what you wrote? It was never part of the record."
Reopen = Callable[[str], None]
"""Opens the dialog of a slot again."""
About = Callable[[str], str]
"""What an entry that is begun in a slot is about, in the words of the page; else nothing."""


def about_nothing(_slot: str) -> str:
    """Where a title says enough."""
    return ""


class BegunRow(QFrame):
    """Something that was begun and is not recorded: go on with it, or throw it away."""

    go_on = Signal(str)
    discarded = Signal(str)

    def __init__(self, slot: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BegunRow()
        self.ui.setupUi(self)
        self._slot = slot
        self.ui.begun_label.setText(breakable(f"Begun and not recorded: {title}"))
        self.ui.go_on_button.setAccessibleName(f"Go on with {title}")
        self.ui.discard_button.setAccessibleName(f"Throw away {title}")
        self.ui.go_on_button.clicked.connect(self._go_on)
        self.ui.discard_button.clicked.connect(self._discard)

    @Slot()
    def _go_on(self) -> None:
        self.go_on.emit(self._slot)

    @Slot()
    def _discard(self) -> None:
        self.discarded.emit(self._slot)


class Asking(QObject):
    """The dialogs of one page of a case. Slots of its drafts begin with ``prefix``."""

    recorded = Signal()
    """An entry was recorded."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        prefix: str,
        page: QWidget,
        begun_layout: QLayout,
        reopen: Reopen,
        about: About = about_nothing,
    ) -> None:
        """What is begun is shown in ``begun_layout``; ``reopen`` opens the dialog of a slot.

        ``page`` is the parent of the dialogs. Two that are begun under the same title are told
        apart by what they are ``about``.
        """
        super().__init__(page)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._prefix = prefix
        self._page = page
        self._layout = begun_layout
        self._reopen = reopen
        self._about = about
        self._recorded_slot = ""
        self._kept: dict[str, Content] = {}

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Know what was being written when the casebook was last closed."""
        for slot, draft in drafts.items():
            if slot.startswith(self._prefix):
                self._kept[slot] = draft.content
        self._show_begun()

    def ask(self, asked: Asked, fields: EntryFields) -> EntryDialog:
        """Open the dialog, with what was written in it before; Esc leaves and keeps."""
        dialog = EntryDialog(
            self._workbench, self._case_id, self._drafts, asked, fields, self._page
        )
        kept = self._kept.get(asked.slot)
        if kept:
            dialog.restore(kept)
        dialog.recorded.connect(self._done)
        dialog.put_aside.connect(self._put_aside)
        dialog.open()
        return dialog

    @property
    def recorded_slot(self) -> str:
        """The slot of the dialog that recorded last."""
        return self._recorded_slot

    def kept(self, slot: str) -> Content:
        """What is begun in a slot and not recorded; empty for nothing."""
        return self._kept.get(slot, {})

    @Slot(object)
    def _done(self, _view: object) -> None:
        self._recorded_slot = self._sender_slot()
        self._forget(self._recorded_slot)
        self.recorded.emit()

    @Slot(object)
    def _put_aside(self, content: Content) -> None:
        slot = self._sender_slot()
        if content:
            self._kept[slot] = content
            self._show_begun()
        else:
            self._forget(slot)

    def _sender_slot(self) -> str:
        dialog = teller(self)
        return dialog.asked.slot if isinstance(dialog, EntryDialog) else ""

    def _forget(self, slot: str) -> None:
        self._kept.pop(slot, None)
        self._show_begun()

    def _show_begun(self) -> None:
        empty(self._layout)
        for slot, content in self._kept.items():
            title, about = content.get(TITLE), self._about(slot)
            named = title if isinstance(title, str) else "an entry"
            row = BegunRow(slot, f"{named}: {about}" if about else named)
            row.go_on.connect(self._go_on)
            row.discarded.connect(self._discard)
            self._layout.addWidget(row)
            row.show()  # now, not with the next layout: only what is shown can take the focus

    @Slot(str)
    def _go_on(self, slot: str) -> None:
        self._reopen(slot)

    @Slot(str)
    def _discard(self, slot: str) -> None:
        sure = self._workbench.dialogs.confirm(self._page, "Casebook", DISCARD, "Throw it away")
        if sure:
            self._drafts.dropped(slot)
            self._forget(slot)
            announce(self._page, "Thrown away")
            rows = self._page.findChildren(BegunRow)
            left = [row for row in rows if not row.isHidden()]
            (left[0].ui.go_on_button if left else self._page).setFocus()
