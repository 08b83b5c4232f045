# SPDX-License-Identifier: Apache-2.0
"""Deleting a case: says what goes and what stays, and asks for code and passphrase."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QWidget

from app.cases.folding import CaseView
from app.errors import CasebookError
from app.services.retention import DeletionOrder, Gone, Grounds, Proof, delete_case, prove
from ui.forms.compiled.ui_closing_delete_dialog import Ui_ClosingDeleteDialog
from ui.messages import show_text
from ui.models.closing_words import GROUNDS, opened_words
from ui.pages.fitting import fit_dialog
from ui.widgets.in_sight import bring_into_view
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (640, 760)
STAYS = (
    "What stays: a signed note that a case was here, with its dates and numbers and not one word"
    " of it; the lines of the log of who did what; every export, hand-over and copy of a file that"
    " left Casebook; backups made before now, until you remove them; and words that you taught the"
    " spelling or told the wording check to ignore, which Settings show."
)
_CHOOSES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that choose in a list, beside letters."""


class DeleteDialog(KeyDialog):
    """Asks once, and deletes. Locking or leaving before that changes nothing."""

    deleted = Signal(object)
    """The id of the case that is no more."""

    def __init__(self, workbench: Workbench, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClosingDeleteDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._view = view
        self._busy = False
        self._fill()
        self._connect()
        self._refresh()
        fit_dialog(self, workbench.theme, *SIZE)
        self.ui.grounds_combo.setFocus()

    def open(self) -> None:
        """Begin with what goes and what stays, also where the first field is further down."""
        super().open()
        # Qt tells the field with the focus that a key led to it, and so the dialog scrolled there.
        self.ui.delete_scroll.verticalScrollBar().setValue(0)

    def reject(self) -> None:
        """Leave, but not while it is being deleted."""
        if not self._busy:
            super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody chooses grounds unseen: a key that would shows them first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            chooses = event.key() in _CHOOSES or (bool(event.text()) and event.text().isprintable())
            if chooses and self.ui.grounds_combo.visibleRegion().isEmpty():
                bring_into_view(self.ui.grounds_combo)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: the passphrase does not stay in its field."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.ui.passphrase_edit.clear()

    def _fill(self) -> None:
        ui, count = self.ui, len(self._view.entries)
        entries = "The one entry" if count == 1 else f"All {count} entries"
        ui.delete_title_label.setText(f"Delete {self._view.code} for ever")
        ui.goes_label.setText(
            f"{opened_words(self._view)}\n\nWhat goes: {entries} of the case, what is begun and not"
            " recorded, and the files kept with it. It cannot be undone."
        )
        ui.stays_label.setText(STAYS)
        ui.code_hint_label.setText(f"As it stands above: {self._view.code}")
        ui.grounds_combo.addItem("Choose…", None)
        for grounds, words in GROUNDS.items():
            ui.grounds_combo.addItem(words, grounds.value)
        show_text(ui.trouble_label, "")

    def _connect(self) -> None:
        ui = self.ui
        ui.grounds_combo.currentIndexChanged.connect(self._refresh)
        ui.grounds_combo.installEventFilter(self)
        ui.code_edit.textChanged.connect(self._refresh)
        ui.passphrase_edit.textChanged.connect(self._refresh)
        ui.cancel_button.clicked.connect(self.reject)
        ui.delete_button.clicked.connect(self._begin)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._begin)
        turned = QAbstractSlider.SliderAction
        pages = {"PgDown": turned.SliderPageStepAdd, "PgUp": turned.SliderPageStepSub}
        for key, action in pages.items():  # what is above the first field is read by keys too
            turn = partial(ui.delete_scroll.verticalScrollBar().triggerAction, action)
            QShortcut(QKeySequence(key), self).activated.connect(turn)

    @Slot()
    def _refresh(self) -> None:
        ui = self.ui
        whole = ui.grounds_combo.currentData() and ui.code_edit.text().strip()
        ui.delete_button.setEnabled(bool(whole and ui.passphrase_edit.text()) and not self._busy)
        ui.cancel_button.setEnabled(not self._busy)
        ui.delete_content.setEnabled(not self._busy)

    @Slot()
    def _begin(self) -> None:
        if not self.ui.delete_button.isEnabled():
            return
        self._hold(busy=True)
        show_text(self.ui.trouble_label, "")
        passphrase = self.ui.passphrase_edit.text()
        work = partial(prove, self._workbench.session, self._view.case_id, passphrase)
        self._workbench.jobs.compute(work, self._delete, self._failed)

    def _delete(self, proof: Proof) -> None:
        if not self.isVisible():
            self._hold(busy=False)  # locked meanwhile: nothing is deleted behind a cover
            return
        order = DeletionOrder(
            self.ui.code_edit.text(), Grounds(self.ui.grounds_combo.currentData())
        )
        work = partial(delete_case, self._workbench.session, self._view.case_id, order, proof)
        self._workbench.jobs.database(work, self._done, self._failed)

    def _done(self, gone: Gone) -> None:
        self._busy = False
        self.accept()
        self.deleted.emit(gone.case_id)

    def _failed(self, error: CasebookError) -> None:
        self._hold(busy=False)
        if error.code == "wrong-passphrase":
            self.ui.passphrase_edit.clear()
            self.ui.passphrase_edit.setFocus()
        show_text(self.ui.trouble_label, error.sentence)
        # What is wrong takes room below; the field it is about stays in sight.
        bring_into_view(self.ui.passphrase_edit)

    def _hold(self, *, busy: bool) -> None:
        self._busy = busy
        self._refresh()
