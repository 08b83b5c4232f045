# SPDX-License-Identifier: Apache-2.0
"""What was typed for an export is kept as a draft, and gone once the export is made."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.cases import open_case, read_case
from app.services.drafts import Draft, read_drafts
from tests.ui.bench import now, open_bench
from ui.drafts import DraftKeeper
from ui.pages.export.dialog import ExportDialog
from ui.pages.export.exporting import KEPT, SLOT, Exporting
from ui.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path, qapp) as made:
        yield made


class Page(QWidget):
    """The page of a case, as far as an export needs it."""

    def __init__(self, bench: Workbench, case_id: UUID) -> None:
        super().__init__()
        self.bench, self.case_id = bench, case_id
        self.drafts = DraftKeeper(bench.jobs, bench.session, case_id, self)
        self.exporting = Exporting(bench, self.drafts, self)
        self.exporting.restore_drafts(self.stored())

    def stored(self) -> dict[str, Draft]:
        return now(self.bench, partial(read_drafts, self.bench.session, self.case_id))

    def export(self, act: Callable[[ExportDialog], None]) -> None:
        """Open the dialog, do that in it, and leave."""
        view = now(self.bench, partial(read_case, self.bench.session, self.case_id))

        def inside() -> None:
            dialog = self.findChildren(ExportDialog)[-1]
            act(dialog)
            dialog.reject()

        QTimer.singleShot(0, inside)
        self.exporting.export(view)


def test_what_was_typed_is_there_again_after_locking(bench: Workbench, qtbot: QtBot) -> None:
    case_id = now(bench, partial(open_case, bench.session, "LANTERN 4", {})).case_id
    before = Page(bench, case_id)
    qtbot.addWidget(before)

    def fill(dialog: ExportDialog) -> None:
        assert dialog.ui.kept_label.isHidden() and not dialog.ui.recipient_edit.text()
        dialog.ui.bundle_radio.click()
        dialog.ui.key_radio.click()
        dialog.ui.recipient_edit.setText("Jo Mockup, CPS")
        dialog.ui.purpose_edit.setText("Early advice")

    before.export(fill)
    before.drafts.flush()  # as locking does
    after = Page(bench, case_id)
    qtbot.addWidget(after)

    def look(dialog: ExportDialog) -> None:
        ui = dialog.ui
        assert (ui.recipient_edit.text(), ui.purpose_edit.text()) == (
            "Jo Mockup, CPS",
            "Early advice",
        )
        assert ui.bundle_radio.isChecked() and ui.key_radio.isChecked()
        assert ui.kept_label.text() == KEPT
        ui.recipient_edit.clear()
        ui.purpose_edit.clear()

    after.export(look)
    assert SLOT not in after.stored(), "all of it was wiped away"


def test_an_export_that_is_made_leaves_no_draft(bench: Workbench, qtbot: QtBot) -> None:
    case_id = now(bench, partial(open_case, bench.session, "LANTERN 4", {})).case_id
    page = Page(bench, case_id)
    qtbot.addWidget(page)

    def fill(dialog: ExportDialog) -> None:
        dialog.ui.purpose_edit.setText("Early advice")

    page.export(fill)
    page.drafts.flush()
    assert SLOT in page.stored()
    with qtbot.waitSignal(page.exporting.exported):
        page.export(lambda dialog: dialog.exported.emit())
    assert SLOT not in page.stored()
