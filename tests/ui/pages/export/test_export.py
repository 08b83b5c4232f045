# SPDX-License-Identifier: Apache-2.0
"""An export is made, saved and recorded as a whole; its passphrase is never lost by a slip."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.kinds import Category, ExportKind, ExportMade
from app.policy.model import Policy
from app.services.bundles import inspect_bundle, inspect_with_own_key, read_bundle
from app.services.cases import add_person, open_case, read_case
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.pages.export.dialog import NOTHING_SAVED, ExportDialog
from ui.pages.export.done import ExportDone
from ui.workbench import Workbench

PATIENCE_MS = 30_000


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("export"), qapp) as made:
        yield made


@dataclass
class Exporting:
    """The dialog for one case, and who says where to save."""

    dialog: ExportDialog
    dialogs: Filing
    bench: Workbench
    case_id: UUID
    qtbot: QtBot
    parent: QWidget

    def fill(self, *, key: str | None = None, bundle: bool = False) -> None:
        ui = self.dialog.ui
        (ui.bundle_radio if bundle or key is not None else ui.pdf_radio).click()
        ui.recipient_edit.setText("Jo Mockup, CPS")
        ui.purpose_edit.setText("Early advice")
        if key is not None:
            ui.key_radio.click()
            ui.key_edit.setText(key)

    def make(self) -> ExportDone:
        self.dialog.ui.make_button.click()
        self.wait(lambda: bool(self.dialog.findChildren(ExportDone)))
        (done,) = self.dialog.findChildren(ExportDone)
        return done

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def view(self) -> CaseView:
        return now(self.bench, partial(read_case, self.bench.session, self.case_id))

    def exports(self) -> list[ExportMade]:
        return [e.payload for e in self.view().entries if isinstance(e.payload, ExportMade)]


@pytest.fixture
def exporting(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> Exporting:
    code = f"CASE {request.node.name}"[:60]
    case = now(bench, partial(open_case, bench.session, code, {}))
    add = partial(add_person, bench.session, case.case_id, Category.VICTIM, "Victim 1", "Casey")
    view = now(bench, add)
    workbench, dialogs = filing(bench, tmp_path / "out")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 700)
    parent.show()
    dialog = ExportDialog(workbench, view, parent)
    dialog.open()
    return Exporting(dialog, dialogs, bench, case.case_id, qtbot, parent)


def test_it_says_what_goes_out_before_it_goes(exporting: Exporting) -> None:
    ui = exporting.dialog.ui
    assert ui.marking_label.text() == "OFFICIAL-SENSITIVE"
    assert "names" in ui.contact_label.text() and "victim" in ui.contact_label.text()
    assert "2 entries" in ui.includes_label.text() and not ui.lock_widget.isVisible()
    ui.bundle_radio.click()
    assert "all 2 entries" in ui.includes_label.text() and ui.lock_widget.isVisible()
    labels = exporting.dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_it_waits_for_whom_why_and_with_which_key(exporting: Exporting) -> None:
    ui = exporting.dialog.ui
    assert not ui.make_button.isEnabled()
    exporting.fill()
    assert ui.make_button.isEnabled()
    ui.purpose_edit.setText("  ")
    assert not ui.make_button.isEnabled()
    exporting.fill(key="")
    assert not ui.make_button.isEnabled()
    ui.key_edit.setText("age1something")
    assert ui.make_button.isEnabled()


def test_a_pdf_is_saved_recorded_and_its_passphrase_shown_until_passed_on(
    exporting: Exporting,
) -> None:
    exporting.fill()
    with exporting.qtbot.waitSignal(exporting.dialog.exported, timeout=PATIENCE_MS):
        done = exporting.make()
    assert exporting.dialogs.suggested.endswith(".pdf")
    assert "casey" not in exporting.dialogs.suggested.lower()
    saved = exporting.dialogs.path
    assert saved is not None and saved.read_bytes().startswith(b"%PDF")
    (entry,) = exporting.exports()
    assert (entry.export, entry.recipient) == (ExportKind.SUMMARY_PDF, "Jo Mockup, CPS")
    secret = done.ui.secret_edit.toPlainText()
    assert secret and secret not in str(exporting.view())
    assert done.ui.secret_edit.isReadOnly() and not done.ui.close_button.isEnabled()
    exporting.dialog.reject()
    assert exporting.dialog.isVisible() and done.ui.trouble_label.isVisible()
    done.ui.passed_on_check.click()
    assert done.ui.close_button.isEnabled() and not done.ui.trouble_label.isVisible()
    done.ui.close_button.click()
    assert not exporting.dialog.isVisible()


def test_the_passphrase_opens_the_bundle_and_leaves_the_clipboard_with_the_dialog(
    exporting: Exporting,
) -> None:
    exporting.fill(bundle=True)
    done = exporting.make()
    done.ui.copy_button.click()
    secret = QGuiApplication.clipboard().text()
    assert secret == done.ui.secret_edit.toPlainText() and done.ui.copy_label.text()
    saved = exporting.dialogs.path
    assert saved is not None and inspect_bundle(read_bundle(saved), secret).sound
    exporting.dialog.hide()  # what locking does
    assert QGuiApplication.clipboard().text() == ""


def test_for_a_receiving_key_there_is_no_passphrase(exporting: Exporting) -> None:
    session = exporting.bench.session
    exporting.fill(key=session.receiving_key)
    done = exporting.make()
    assert not done.ui.words_frame.isVisible() and done.ui.secret_edit.toPlainText() == ""
    saved = exporting.dialogs.path
    assert saved is not None and exporting.dialogs.suggested.endswith(".casebundle")
    data = saved.read_bytes()
    assert now(exporting.bench, partial(inspect_with_own_key, session, data)).sound
    assert done.ui.close_button.isEnabled()


def test_thinking_better_of_it_saves_and_records_nothing(exporting: Exporting) -> None:
    exporting.dialogs.path = None
    exporting.fill()
    ui = exporting.dialog.ui
    ui.make_button.click()
    assert ui.busy_label.isVisible() and not ui.make_button.isEnabled()
    exporting.wait(ui.trouble_label.isVisible)
    assert ui.trouble_label.text() == NOTHING_SAVED and ui.make_button.isEnabled()
    assert ui.recipient_edit.text() == "Jo Mockup, CPS" and not ui.busy_label.isVisible()
    assert exporting.exports() == []


def test_cancelling_while_it_is_made_goes_back_and_asks_for_no_file(
    exporting: Exporting, tmp_path: Path
) -> None:
    exporting.fill()
    ui = exporting.dialog.ui
    ui.make_button.click()
    ui.cancel_button.click()
    assert ui.trouble_label.text() == NOTHING_SAVED and ui.make_button.isEnabled()
    # The next attempt comes after all that is left of this one.
    exporting.make()
    assert len(exporting.exports()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("key", ["age1nonsense", "AGE-SECRET-KEY-1NONSENSE"])
def test_a_key_that_is_none_is_said_in_a_sentence(exporting: Exporting, key: str) -> None:
    exporting.fill(key=key)
    ui = exporting.dialog.ui
    ui.make_button.click()
    exporting.wait(ui.trouble_label.isVisible)
    assert "nonsense" not in ui.trouble_label.text().lower() and ui.trouble_label.text()
    assert ui.key_edit.text() == key and exporting.exports() == []


def test_a_file_that_cannot_be_written_is_not_recorded(
    exporting: Exporting, tmp_path: Path
) -> None:
    exporting.dialogs.path = tmp_path / "no such folder" / "out.pdf"
    exporting.fill()
    ui = exporting.dialog.ui
    ui.make_button.click()
    exporting.wait(ui.trouble_label.isVisible)
    assert exporting.exports() == [] and ui.make_button.isEnabled()
    exporting.dialogs.path = tmp_path / "out.pdf"
    exporting.make()
    assert len(exporting.exports()) == 1


def test_escape_stops_then_leaves(exporting: Exporting) -> None:
    exporting.fill()
    dialog = exporting.dialog
    dialog.ui.make_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.ui.trouble_label.text() == NOTHING_SAVED
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_the_force_does_not_allow_is_said_and_cannot_be_made(exporting: Exporting) -> None:
    policy = Policy(export_passphrases=False, marking="OFFICIAL")
    strict = replace(exporting.bench, session=replace(exporting.bench.session, policy=policy))
    dialog = ExportDialog(strict, exporting.view(), exporting.parent)
    ui = dialog.ui
    ui.recipient_edit.setText("A prosecutor")
    ui.purpose_edit.setText("Advice")
    assert ui.marking_label.text() == "OFFICIAL"
    assert "Your force allows only" in ui.trouble_label.text()
    assert not ui.make_button.isEnabled()
    ui.bundle_radio.setChecked(True)
    ui.key_radio.setChecked(True)
    ui.key_edit.setText("age1" + "q" * 58)
    assert ui.trouble_label.text() == "" and ui.make_button.isEnabled()
