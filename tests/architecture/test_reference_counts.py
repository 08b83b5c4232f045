# SPDX-License-Identifier: Apache-2.0
"""The Qt binding must give back the references to None and True that it takes."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

# Few enough that a faulty build fails here instead of aborting the interpreter.
CALLS = 300
ALLOWED_LOSS = 50


class Sender(QObject):
    """Something to emit from."""

    happened = Signal()


def test_hundreds_of_calls_into_qt_lose_no_reference_to_none_or_true(qtbot: QtBot) -> None:
    sender = Sender()
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003 - the object itself is meant

    for number in range(CALLS):
        sender.happened.emit()
        label.setText(str(number))

    after = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003 - as above
    assert label.text() == str(CALLS - 1)
    assert before[0] - after[0] <= ALLOWED_LOSS, "references to None are lost"
    assert before[1] - after[1] <= ALLOWED_LOSS, "references to True are lost"
