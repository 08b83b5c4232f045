# SPDX-License-Identifier: Apache-2.0
"""Files in the window: in while the officer writes, out where they say, pictures from memory."""

import os
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.material import files_of
from app.errors import UserError
from app.policy.model import AllowedExport, Policy
from app.services.copying import choose_place, halves_left, take_out
from tests.ui.bench import now, open_bench
from tests.ui.pages.material.handling import Page, opened_page
from ui.models.material import Action
from ui.pages.material.copying import CopyBar, Copying, HalfCopies
from ui.pages.material.file_fields import FileFields
from ui.pages.material.picture import PictureDialog, decode
from ui.workbench import Workbench

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("files"), qapp) as made:
        yield made


@pytest.fixture
def page(bench: Workbench, request: pytest.FixtureRequest, qtbot: QtBot) -> Page:
    made = opened_page(bench, request.node.name, qtbot)
    made.page.ui.files_tab.click()
    return made


def picture(form: str = "PNG", width: int = 40, height: int = 20) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("khaki"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, form.encode()).write(image)
    return bytes(data.data())


def choose(page: Page, path: Path, qtbot: QtBot) -> FileFields:
    """Begin to keep a file, and wait until it is whole."""
    page.dialogs.file = path
    page.page.files.ui.add_button.click()
    fields = page.fields()
    assert isinstance(fields, FileFields)
    qtbot.waitUntil(lambda: fields.is_complete() or bool(fields.trouble()))
    return fields


def keep(page: Page, path: Path, qtbot: QtBot, description: str = "") -> None:
    fields = choose(page, path, qtbot)
    fields.ui.description_edit.setPlainText(description)
    page.dialog().ui.record_button.click()
    page.settle()


def test_a_file_is_kept_and_a_copy_comes_out(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    data = os.urandom(9 * MIB)
    (tmp_path / "bus.bin").write_bytes(data)
    keep(page, tmp_path / "bus.bin", qtbot, "From the bus company.")
    (file,) = files_of(page.view())
    assert file.payload.description == "From the bus company."
    page.dialogs.place = tmp_path / "copy.bin"
    page.press(page.page.files, file.payload.attachment_id, Action.SAVE)
    qtbot.waitUntil(lambda: page.dialogs.place is not None and page.dialogs.place.exists())
    assert (tmp_path / "copy.bin").read_bytes() == data
    assert "not be encrypted" in page.dialogs.asked[-1]
    page.settle()
    (bar,) = page.page.findChildren(CopyBar)
    assert "is saved" in bar.ui.moving_label.text()
    bar.ui.stop_button.click()
    assert bar.isHidden()


def test_a_copy_can_be_stopped_or_never_begun(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bus.bin").write_bytes(os.urandom(9 * MIB))
    keep(page, tmp_path / "bus.bin", qtbot)
    named = files_of(page.view())[0].payload.attachment_id
    page.dialogs.yes = False
    page.dialogs.place = tmp_path / "copy.bin"
    page.press(page.page.files, named, Action.SAVE)
    assert not page.page.findChildren(CopyBar)
    page.dialogs.yes = True
    page.press(page.page.files, named, Action.SAVE)
    (bar,) = page.page.findChildren(CopyBar)
    bar.ui.stop_button.click()
    qtbot.waitUntil(lambda: not page.page.findChildren(CopyBar))
    assert [each.name for each in tmp_path.iterdir()] == ["bus.bin"]


def test_a_copy_that_the_force_does_not_allow_is_not_begun_and_says_why(
    page: Page, bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bus.bin").write_bytes(b"timetable")
    keep(page, tmp_path / "bus.bin", qtbot)
    page.dialogs.place = tmp_path / "copy.bin"
    asked = len(page.dialogs.asked)
    only_bundles = Policy(allowed_exports=(AllowedExport.BUNDLE,))
    monkeypatch.setattr(bench.session, "policy", only_bundles)
    with qtbot.waitSignal(bench.jobs.trouble) as told:
        page.press(page.page.files, files_of(page.view())[0].payload.attachment_id, Action.SAVE)
    assert told.args is not None and told.args[0].code == "set-by-force"
    assert len(page.dialogs.asked) == asked and not page.page.findChildren(CopyBar)


def test_a_copy_ends_also_when_its_page_is_gone(
    page: Page, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    data = os.urandom(9 * MIB)
    (tmp_path / "bus.bin").write_bytes(data)
    keep(page, tmp_path / "bus.bin", qtbot)
    page.dialogs.place = tmp_path / "copy.bin"
    page.press(page.page.files, files_of(page.view())[0].payload.attachment_id, Action.SAVE)
    [bar] = page.page.findChildren(CopyBar)
    bar.hide()
    bar.deleteLater()  # as all of the page is when another case is opened
    qtbot.waitUntil((tmp_path / "copy.bin").exists)
    qtbot.waitUntil(lambda: not bench.jobs.findChildren(Copying))
    assert (tmp_path / "copy.bin").read_bytes() == data
    assert now(bench, partial(halves_left, bench.session)) == ()


def test_half_a_copy_of_a_process_that_died_goes_at_the_next_opening(
    page: Page, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bus.bin").write_bytes(os.urandom(MIB))
    keep(page, tmp_path / "bus.bin", qtbot)
    named, session = files_of(page.view())[0].payload.attachment_id, bench.session
    (tmp_path / "stick").mkdir()
    place = choose_place(session, tmp_path / "stick" / "copy.bin")
    now(bench, partial(take_out, session, page.case_id, named, place))
    place.half.write_bytes(b"half of it")
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    with qtbot.waitSignal(bench.jobs.trouble) as told:
        HalfCopies(bench, page.page).look()
    assert told.args[0].code == "half-copy-left"
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    HalfCopies(bench, page.page).look()
    qtbot.waitUntil(lambda: not now(bench, partial(halves_left, session)))
    assert not place.half.exists()


def test_leaving_keeps_the_words_and_not_the_bytes(
    page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bus.bin").write_bytes(os.urandom(3 * MIB))
    fields = choose(page, tmp_path / "bus.bin", qtbot)
    fields.ui.description_edit.setPlainText("The bus, both decks.")
    page.dialog().reject()
    page.settle()
    assert not files_of(page.view())
    left = now(page.bench, page.bench.session.vault.store.attachments.remove_some)
    assert not left
    page.go_on()
    again = page.fields()
    qtbot.waitUntil(again.is_complete)
    assert again.ui.description_edit.toPlainText() == "The bus, both decks."
    page.dialog().ui.record_button.click()
    page.settle()
    assert files_of(page.view())[0].payload.name == "bus.bin"


def test_what_is_here_already_is_said(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "first.bin").write_bytes(os.urandom(MIB))
    (tmp_path / "second.bin").write_bytes((tmp_path / "first.bin").read_bytes())
    keep(page, tmp_path / "first.bin", qtbot)
    fields = choose(page, tmp_path / "second.bin", qtbot)
    said = fields.ui.duplicate_label.text()
    assert "entry 2 of this case, as first.bin" in said
    page.dialog().reject()
    page.settle()


def test_a_file_that_cannot_be_read_says_why_and_another_can_be_chosen(
    page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    fields = choose(page, tmp_path / "gone.bin", qtbot)
    dialog = page.dialog()
    assert "no such file" in dialog.ui.trouble_label.text()
    assert not dialog.ui.record_button.isEnabled()
    (tmp_path / "there.bin").write_bytes(b"there")
    page.dialogs.file = tmp_path / "there.bin"
    fields.ui.choose_button.click()
    qtbot.waitUntil(fields.is_complete)
    assert dialog.ui.record_button.isEnabled() and not dialog.ui.trouble_label.text()
    dialog.reject()
    page.settle()


def test_a_picture_is_shown_from_memory_and_described(
    page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "stop.png").write_bytes(picture())
    keep(page, tmp_path / "stop.png", qtbot, "The bus stop from the north.")
    before = set(tmp_path.parent.rglob("*"))
    page.press(page.page.files, files_of(page.view())[0].payload.attachment_id, Action.SHOW)
    (dialog,) = page.page.findChildren(PictureDialog)
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    assert "from the north" in dialog.ui.picture_scroll.accessibleDescription()
    dialog.ui.size_button.click()
    assert dialog.picture.pixmap().width() == 40
    assert set(tmp_path.parent.rglob("*")) == before
    dialog.accept()


@pytest.mark.parametrize("form", ["png", "jpeg", "webp", "bmp"])
def test_each_kind_of_picture_is_decoded(form: str) -> None:
    assert decode(picture(form.upper()), f"image/{form}").width() == 40


def _huge_png(side: int) -> bytes:
    """A few bytes that claim to be a picture of that size."""
    header = side.to_bytes(4, "big") * 2 + bytes([8, 6, 0, 0, 0])
    chunk = b"IHDR" + header
    return (
        b"\x89PNG\r\n\x1a\n"
        + len(header).to_bytes(4, "big")
        + chunk
        + zlib.crc32(chunk).to_bytes(4, "big")
        + (4).to_bytes(4, "big")
        + b"IDAT\x78\x9c\x00\x00"
        + bytes(4)
    )


# Qt says so itself of what is no picture; the officer has our sentence.
@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (_huge_png(30_000), "png", "picture-too-large"),
        (_huge_png(100), "png", "picture-damaged"),
        (picture()[:60], "png", "picture-damaged"),
        (picture("BMP"), "png", "picture-damaged"),
        (b"", "jpeg", "picture-damaged"),
        (os.urandom(3000), "webp", "picture-damaged"),
    ],
)
def test_a_hostile_picture_finds_narrow_limits(data: bytes, kind: str, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        decode(data, f"image/{kind}")
    assert refusal.value.code == code
