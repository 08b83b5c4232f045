# SPDX-License-Identifier: Apache-2.0
"""The dialog that keeps a file: it comes in while the officer says what it is."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.material import Item
from app.cases.telling.material import size_words
from app.cases.when import When
from app.errors import UserError
from app.services.attachments import Elsewhere, Incoming, Progress, keep_file
from app.services.file_names import shown_name
from app.services.media_types import MEDIA_WORDS
from ui.forms.compiled.ui_attachment_fields import Ui_AttachmentFields
from ui.messages import announce, show_text
from ui.pages.material.fields import PREFIX
from ui.pages.material.moving import BringingIn, Tidying
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import EntryFields
from ui.workbench import Workbench

FILE = f"{PREFIX}file"
CHOOSE_FILE = "Choose a file to keep with the case"
ALL_FILES = "All files (*)"
_PATH = "path"
_NOT_WHOLE = "The file is still being copied in."
_NO_FILE = "Choose the file: it is not known any more which one you meant."


def file_asked(slot: str) -> Asked:
    """What the dialog asks for."""
    return Asked(
        slot,
        "Keep a file with the case",
        "It is copied in, encrypted. The original stays as it is.",
        verb="Keep it",
    )


class FileFields(EntryFields):
    """Says how the file comes in, and asks what it is and what it belongs to."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        slot: str,
        items: Sequence[Item],
        item: UUID | None,
        page: QWidget,
        tidying: Tidying,
    ) -> None:
        """``page`` outlives this dialog, so that what was begun is ended after it."""
        super().__init__()
        self.ui = Ui_AttachmentFields()
        self.ui.setupUi(self)
        self._workbench, self._case_id, self._slot = workbench, case_id, slot
        self._page, self._tidying = page, tidying
        self._coming: BringingIn | None = None
        self._incoming: Incoming | None = None
        self._trouble = _NO_FILE
        ui = self.ui
        ui.coming_bar.setRange(0, 100)
        ui.item_combo.addItem("None of them", None)
        for each in items:
            ui.item_combo.addItem(each.title, str(each.material_id))
        ui.item_combo.setCurrentIndex(max(0, ui.item_combo.findData(str(item) if item else None)))
        ui.item_part.setVisible(bool(items))
        show_text(ui.duplicate_label, "")
        ui.choose_button.clicked.connect(self._choose)
        self.hold({"description": ui.description_edit, "item": ui.item_combo})

    def bring(self, path: Path) -> None:
        """Begin to bring this file in, in place of any other."""
        self.leave()
        self._trouble, self._incoming = "", None
        ui = self.ui
        ui.name_label.setText(shown_name(path.name))
        ui.kind_label.clear()
        ui.coming_bar.setValue(0)
        ui.coming_label.setText("Copying it in…")
        show_text(ui.duplicate_label, "")
        self._coming = coming = BringingIn(self._workbench, path, self._page)
        coming.progressed.connect(self._progress)
        coming.arrived.connect(self._arrive)
        coming.failed.connect(self._fail)
        coming.ended.connect(self._tidying.begin)
        coming.begin()
        self.edited.emit()

    @Slot()
    def leave(self) -> None:
        """The dialog closes, or another file is chosen: let go of what was begun."""
        if self._coming is not None:
            self._coming.stop()
            self._coming = None

    def needed(self) -> str:
        """The file has to be whole."""
        return super().needed() or ("" if self._incoming is not None else _NOT_WHOLE)

    def trouble(self) -> str:
        """Why there is no file, if there is none."""
        return self._trouble or super().trouble()

    def content(self) -> dict[str, object]:
        """What was said, and which file it is of."""
        path = str(self._coming.path) if self._coming is not None else ""
        return {**super().content(), _PATH: path}

    def is_begun(self) -> bool:
        """Only words are worth a draft: the file itself is still where it was."""
        return bool(self.text("description"))

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back what a draft kept, and bring its file in again."""
        super().restore(content)
        path = content.get(_PATH)
        if isinstance(path, str) and path:
            self.bring(Path(path))

    def stops(self) -> tuple[QWidget, ...]:
        """The button first."""
        return (self.ui.choose_button, *super().stops())

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Records the file."""
        if self._incoming is None:
            raise UserError(_NOT_WHOLE, code="file-not-whole")
        item = self.text("item")
        return partial(
            keep_file,
            self._workbench.session,
            self._case_id,
            self._incoming,
            self.text("description"),
            UUID(item) if item else None,
            happened,
            self._slot,
        )

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        self.ui.kind_label.setText(size_words(progress.total))
        self.ui.coming_bar.setValue(progress.percent)
        if not progress.whole:
            done, total = size_words(progress.done), size_words(progress.total)
            self.ui.coming_label.setText(f"Copying it in: {done} of {total}")

    @Slot(object, object)
    def _arrive(self, incoming: Incoming, where: Elsewhere | None) -> None:
        self._incoming = incoming
        kind = MEDIA_WORDS.get(incoming.media_type, incoming.media_type)
        self.ui.kind_label.setText(f"{size_words(incoming.size)}  ·  {kind}")
        self.ui.coming_label.setText("It is copied in. Record it to keep it.")
        if where is not None:
            place = "this case" if where.case_id == self._case_id else f"case {where.code}"
            show_text(
                self.ui.duplicate_label,
                f"This file is here already: entry {where.number} of {place}, as "
                f"{shown_name(where.name)}. Record it if it belongs here too; its bytes are not "
                "stored twice.",
            )
            self.ui.coming_label.setText("The same bytes are kept already.")
        announce(self, self.ui.coming_label.text())
        self.edited.emit()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._trouble = sentence
        self.ui.coming_label.setText("It was not copied in.")
        self.edited.emit()

    @Slot()
    def _choose(self) -> None:
        path = self._workbench.dialogs.open_path(self, CHOOSE_FILE, ALL_FILES)
        if path is not None:
            self.bring(path)
