# SPDX-License-Identifier: Apache-2.0
"""Makes an encrypted export: asks what and for whom, makes it, saves it, shows its words once."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import ExportKind
from app.errors import CasebookError
from app.services.exports import (
    MARKING,
    ExportMade,
    ExportRequest,
    Gathered,
    Sealed,
    finish,
    gather,
    make,
    suggested_name,
)
from ui.forms.compiled.ui_export_dialog import Ui_ExportDialog
from ui.messages import announce, show_text
from ui.pages.export_done import ExportDone
from ui.pages.fitting import fit_dialog
from ui.workbench import Workbench

T = TypeVar("T")
SIZE = (620, 780)
FILTERS = {
    ExportKind.SUMMARY_PDF: "Encrypted PDF (*.pdf)",
    ExportKind.BUNDLE: "Sealed bundle (*.age)",
}
NOTHING_SAVED = "Nothing was saved. What you wrote is still here."
GATHERING = "Reading the record…"
MAKING = "Making and encrypting it in memory. This takes a few seconds."
SAVING = "Saving it and recording the export…"
CONTACT = (
    "What you wrote about people goes with it: names, and how to reach the victim safely. Check"
    " that this recipient may have that."
)


@dataclass(frozen=True)
class _Step(T := object):  # type: ignore[misc]
    pass
