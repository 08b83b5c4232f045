# SPDX-License-Identifier: Apache-2.0
"""A secret leaves the clipboard in time, and nothing else ever does."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.clipboard import ClipboardWatch, SecretClipboard, WholeWords
from ui.models.long_words import breakable
from ui.widgets.shown_secret import ShownSecret

KEPT_OUT = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
    "Clipboard Viewer Ignore",
)


def on_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_secret_is_taken_off_when_its_time_is_over(qtbot: QtBot) -> None:
    clipboard = SecretClipboard(kept_ms=30)
    clipboard.copy("a4y7-pakv")
    assert on_clipboard() == "a4y7-pakv"
    qtbot.waitUntil(lambda: on_clipboard() == "")


def test_a_secret_asks_to_be_kept_out_of_histories_and_the_cloud(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard.copy("a4y7-pakv")
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("CanIncludeInClipboardHistory").data()) == b"\0\0\0\0"
    assert bytes(data.data("CanUploadToCloudClipboard").data()) == b"\0\0\0\0"
    assert all(data.hasFormat(kind) for kind in KEPT_OUT)
    clipboard.forget()
    assert on_clipboard() == ""


def test_what_was_copied_since_is_left_alone(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard.copy("a4y7-pakv")
    QGuiApplication.clipboard().setText("a train time")
    clipboard.forget()
    assert on_clipboard() == "a train time"


def test_copying_by_hand_is_noticed_and_marked_as_a_secret_too(qtbot: QtBot) -> None:
    edit = ShownSecret()
    qtbot.addWidget(edit)
    edit.setPlainText("a4y7-pakv")
    edit.selectAll()
    with qtbot.waitSignal(edit.taken):
        edit.copy()
    assert edit.taken_text == on_clipboard() == "a4y7-pakv"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    assert edit.isReadOnly()


def test_whatever_is_copied_here_goes_in_time_where_the_force_asks(qtbot: QtBot) -> None:
    watch = ClipboardWatch(0.03, owns=lambda: True)
    QGuiApplication.clipboard().setText("K7QD-92MX-4TBE")
    qtbot.waitUntil(lambda: on_clipboard() == "")
    watch.deleteLater()


def test_what_was_copied_before_a_casebook_was_open_goes_too(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("kettle orchard paper compass")
    watch = ClipboardWatch(0.03, owns=lambda: True)
    qtbot.waitUntil(lambda: on_clipboard() == "")
    watch.deleteLater()


def test_what_another_program_copied_stays(qtbot: QtBot) -> None:
    watch = ClipboardWatch(600, owns=lambda: False)
    QGuiApplication.clipboard().setText("a train time")
    watch.clear()
    assert on_clipboard() == "a train time"
    watch.deleteLater()


def test_a_key_copied_from_the_screen_is_the_key_that_was_recorded(qtbot: QtBot) -> None:
    key, whole = "ab" * 32, WholeWords(owns=lambda: True)
    QGuiApplication.clipboard().setText(breakable(key))
    assert on_clipboard() == key
    delete(whole)


@pytest.mark.parametrize("ours", [True, False])
def test_case_text_is_for_pasting_and_for_no_history(qtbot: QtBot, ours: bool) -> None:  # noqa: FBT001
    whole, data = WholeWords(owns=lambda: ours), QMimeData()
    data.setText("She said that")
    data.setHtml("<b>She said that</b>")
    QGuiApplication.clipboard().setMimeData(data)
    held = QGuiApplication.clipboard().mimeData()
    assert (held.text(), held.html()) == ("She said that", "<b>She said that</b>")
    assert [held.hasFormat(kind) for kind in KEPT_OUT] == [ours] * 4
    delete(whole)
