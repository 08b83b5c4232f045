# SPDX-License-Identifier: Apache-2.0
"""Files go with a hand-over from one window and come into another, where a picture is seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import ExportMade, HandedOver
from app.cases.material import files_of
from app.services.cases import open_case, read_case
from app.services.copying import halves_left
from app.services.exports import FILES
from app.services.parcels import parcel_beside
from app.services.parcels_in import Tally
from app.services.session import Session
from tests.app.services.colleagues import SUPERVISOR, casebook
from tests.app.services.parcel_hands import attach, hand_over
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.drafts import DraftKeeper
from ui.models.cases import CaseChosen
from ui.pages.bundle.bringing import FILES_BELOW
from ui.pages.bundle.files import tally_words
from ui.pages.bundle.page import BundlePage
from ui.pages.export.dialog import ExportDialog
from ui.pages.export.done import ExportDone
from ui.pages.export.files_choice import GO, STAY
from ui.pages.material.picture import PictureDialog
from ui.pages.review.hand_over import NOTHING_SAVED, HandOverDialog
from ui.workbench import Workbench

PATIENCE_MS = 30_000
MIB = 1024 * 1024


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("bundle"), qapp) as made:
        yield made


@pytest.fixture(scope="module")
def colleague(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Somebody else with a casebook of their own."""
    with casebook(tmp_path_factory.mktemp("colleague") / "vault", SUPERVISOR) as session:
        yield session


@dataclass
class Window:
    """A page or dialog of one officer, and who answers for files."""

    bench: Workbench
    dialogs: Filing
    qtbot: QtBot
    behind: QWidget | None = None

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def bundle_page(self) -> BundlePage:
        page = BundlePage(self.bench)
        self.qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        return page

    def take_in(self, page: BundlePage, bundle: Path) -> None:
        """Choose a bundle, check it and add its case; its files are offered then."""
        self.dialogs.path = bundle
        page.ui.choose_button.click()
        self.wait(page.ui.check_button.isEnabled)
        page.ui.check_button.click()
        self.wait(page.bringing.ui.import_button.isVisible)
        page.bringing.ui.import_button.click()
        self.wait(page.files.isVisible)

    def hand_over_dialog(self, case_id: UUID, key: str) -> HandOverDialog:
        view = now(self.bench, partial(read_case, self.bench.session, case_id))
        drafts = DraftKeeper(self.bench.jobs, self.bench.session, case_id)
        content = {"to": "DI Sam Placeholder B12", "key": key, "message": ""}
        page = self.behind = QWidget()
        self.qtbot.addWidget(page)
        drafts.setParent(page)
        dialog = HandOverDialog(self.bench, view, drafts, content, page)
        dialog.show()
        self.wait(dialog.ui.make_button.isEnabled)
        return dialog


@pytest.fixture
def window(bench: Workbench, qtbot: QtBot) -> Window:
    workbench, dialogs = filing(bench)
    return Window(workbench, dialogs, qtbot)


def picture() -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def a_case(session: Session, code: str, folder: Path) -> UUID:
    """A case with a picture, and a film of three pieces and a byte."""
    case_id = open_case(session, code, {}).case_id
    attach(session, case_id, folder / "picture.png", picture())
    attach(session, case_id, folder / "film.mov", code.encode() + bytes(3 * MIB))
    return case_id


def test_files_that_a_colleague_hands_over_come_in_and_a_picture_is_seen(
    window: Window, colleague: Session, tmp_path: Path
) -> None:
    bench, bundle = window.bench, tmp_path / "case.age"
    case_id = a_case(colleague, "LANTERN 1", tmp_path)
    hand_over(colleague, case_id, bench.session.receiving_key, bundle)
    page = window.bundle_page()
    window.take_in(page, bundle)
    ui = page.files.ui
    assert "2 files of this case (3.0 MiB)" in ui.files_text_label.text()
    assert page.bringing.ui.import_text_label.text().endswith(FILES_BELOW)
    with window.qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS) as changed:
        ui.take_button.click()
    assert changed.args == [case_id]
    assert ui.files_text_label.text() == tally_words(Tally(came=2))
    assert not (ui.take_button.isVisible() or ui.files_bar.isVisible())
    with window.qtbot.waitSignal(page.case_wanted, timeout=PATIENCE_MS) as wanted:
        ui.open_case_button.click()
    assert wanted.args == [CaseChosen(case_id)]

    view = now(bench, partial(read_case, bench.session, case_id))
    dialog = PictureDialog(bench, files_of(view)[0].payload)
    window.qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin(case_id)
    window.wait(lambda: not dialog.picture.pixmap().isNull())


def test_files_chosen_alone_are_known_for_what_they_are(
    window: Window, colleague: Session, tmp_path: Path
) -> None:
    bundle = tmp_path / "case.age"
    case_id = a_case(colleague, "LANTERN 2", tmp_path)
    hand_over(colleague, case_id, window.bench.session.receiving_key, bundle)
    parcel, elsewhere = parcel_beside(bundle), tmp_path / "stick.age"
    page = window.bundle_page()
    ui = page.parcel.ui
    window.dialogs.path = parcel
    page.ui.choose_button.click()
    window.wait(page.parcel.isVisible)
    assert not (page.ui.check_button.isVisible() or page.ui.own_key_radio.isVisible())
    ui.take_button.click()  # before the case itself
    window.wait(lambda: "no case here speaks of" in ui.files_text_label.text())
    assert ui.take_button.isVisible()
    assert not ui.open_case_button.isVisible()

    parcel.rename(elsewhere)
    window.take_in(page, bundle)
    assert not page.parcel.isVisible()
    assert not page.files.ui.take_button.isVisible()  # it is not beside the bundle any more
    whole = elsewhere.read_bytes()
    elsewhere.write_bytes(whole[: len(whole) // 2])
    window.dialogs.path = elsewhere
    page.files.ui.choose_parcel_button.click()
    window.wait(page.files.ui.files_trouble_label.isVisible)
    assert "damaged" in page.files.ui.files_trouble_label.text()
    elsewhere.write_bytes(whole)
    page.files.ui.take_button.click()
    window.wait(lambda: not page.files.ui.take_button.isVisible())
    window.wait(page.files.ui.open_case_button.isVisible)


def test_a_case_is_handed_over_with_its_files_or_not_at_all(
    window: Window, colleague: Session, tmp_path: Path
) -> None:
    bench = window.bench
    case_id = now(bench, partial(a_case, bench.session, "LANTERN 3", tmp_path))
    out = tmp_path / "out"
    out.mkdir()
    window.dialogs.path = out / "case.casebundle"
    dialog = window.hand_over_dialog(case_id, colleague.receiving_key)
    ui = dialog.ui
    assert ui.files_check.isChecked()
    assert "2 files, 3.0 MiB" in ui.files_check.text()
    assert ui.files_label.text() == GO
    ui.files_check.click()
    assert ui.files_label.text() == STAY
    ui.files_check.click()

    in_the_way = parcel_beside(window.dialogs.path)
    in_the_way.write_bytes(b"mine")
    ui.make_button.click()
    window.wait(lambda: "another file has there already" in ui.trouble_label.text())
    assert [each.name for each in out.iterdir()] == ["case-files.age"]
    in_the_way.unlink()

    # It is stopped while the files are being sealed.
    once = Qt.ConnectionType.SingleShotConnection
    ui.files_bar.valueChanged.connect(ui.cancel_button.click, once)
    ui.make_button.click()
    window.wait(lambda: ui.trouble_label.text() == NOTHING_SAVED)
    window.wait(lambda: not now(bench, partial(halves_left, bench.session)))
    assert not list(out.iterdir())
    view = now(bench, partial(read_case, bench.session, case_id))
    assert not view.of_kind.get("handed_over")

    with window.qtbot.waitSignal(dialog.handed_over, timeout=PATIENCE_MS):
        ui.make_button.click()
    assert sorted(each.name for each in out.iterdir()) == ["case-files.age", "case.casebundle"]
    view = now(bench, partial(read_case, bench.session, case_id))
    told, handed = (entry.payload for entry in view.entries[-2:])
    assert isinstance(told, ExportMade)
    assert told.includes == FILES
    assert isinstance(handed, HandedOver)
    assert not now(bench, partial(halves_left, bench.session))


def test_a_bundle_that_is_exported_to_a_key_takes_its_files_along(
    window: Window, colleague: Session, tmp_path: Path
) -> None:
    bench = window.bench
    case_id = now(bench, partial(a_case, bench.session, "LANTERN 4", tmp_path))
    view = now(bench, partial(read_case, bench.session, case_id))
    dialog = ExportDialog(bench, view)
    window.qtbot.addWidget(dialog)
    dialog.show()
    ui = dialog.ui
    ui.bundle_radio.click()
    ui.recipient_edit.setText("DI Sam Placeholder B12")
    ui.purpose_edit.setText("Review")
    window.wait(ui.make_button.isEnabled)
    assert not ui.files_check.isVisible()  # under a passphrase nothing goes along
    ui.key_radio.click()
    ui.key_edit.setText(colleague.receiving_key)
    assert ui.files_check.isVisible()
    window.dialogs.path = tmp_path / "export.casebundle"
    with window.qtbot.waitSignal(dialog.exported, timeout=PATIENCE_MS):
        ui.make_button.click()
    assert (tmp_path / "export-files.age").is_file()
    (done,) = dialog.findChildren(ExportDone)
    assert "its files as export-files.age" in done.ui.done_text_label.text()


def test_what_became_of_the_files_is_said_in_words() -> None:
    assert tally_words(Tally()) == "No file came into your casebook."
    words = tally_words(Tally(came=1, here=2, unknown=1, wrong=3))
    for each in (
        "1 file came",
        "2 files were here already",
        "1 file was left out: no case here speaks of it",
        "3 files were left out: not what the record speaks of",
    ):
        assert each in words
