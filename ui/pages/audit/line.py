# SPDX-License-Identifier: Apache-2.0
"""One line of the audit log, opened: all of it, and what is left of a case that was deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.audit_log import OpenedLine
from ui.forms.compiled.ui_audit_line_dialog import Ui_AuditLineDialog
from ui.messages import announce
from ui.models.audit_line_words import NOT_SIGNED, SIGNED, line_words
from ui.pages.fitting import fit_dialog
from ui.theme.theme import Theme, set_role
from ui.widgets.tab_stops import KeyDialog

SIZE = (560, 360)


class AuditLineDialog(KeyDialog):
    """Shows, and changes nothing."""

    def __init__(self, opened: OpenedLine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditLineDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = line_words(opened)
        ui = self.ui
        ui.what_label.setText(words.what)
        ui.who_label.setText(words.who)
        ui.place_label.setText(words.place)
        ui.deletion_frame.setVisible(bool(words.deletion))
        ui.deletion_label.setText(words.deletion)
        ui.signed_label.setText(SIGNED if words.signed else NOT_SIGNED)
        set_role(ui.signed_label, "done" if words.signed else "danger")
        ui.close_button.clicked.connect(self.reject)
        fit_dialog(self, theme, *SIZE)
        # In a low window the arrow keys scroll; Return closes from here too.
        ui.line_scroll.setFocus()
        said = (words.what, words.who, words.deletion, ui.signed_label.text())
        announce(self, " ".join(said if words.deletion else said[:2]))
