# SPDX-License-Identifier: Apache-2.0
"""Run by test_lock.py: types the passphrase, looks at a case and writes in it, then locks.

The secrets come in on stdin, since what is in the arguments stays in memory.
"""

import json
import os
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.services.attachments import picture_bytes
from app.services.startup import harden_process
from ui.demo.hands import Hands
from ui.demo.kept import Kept
from ui.demo.stage import Stage, set_stage
from ui.models.cases import CaseChosen


class Officer:
    """Everything that a lock has to take out of memory is brought into it."""

    def __init__(self, folder: Path, told: dict[str, str]) -> None:
        self._told = told
        self._folder = folder
        self._stage: Stage = set_stage(Kept(folder), ["--vault", str(folder / "casebook")])
        self._hands: Hands = self._stage.hands
        self._picture = b""
        QTimer.singleShot(0, self._play)

    def sit(self) -> None:
        """Until the lock ends this process."""
        self._stage.qt.exec()

    def _play(self) -> None:
        hands, casebook = self._hands, self._stage.casebook
        casebook.window.activateWindow()
        self._type_passphrase(hands.find("passphrase_edit", QLineEdit))
        hands.key(Qt.Key.Key_Return)
        hands.wait(lambda: casebook.desk is not None, "unlocked")
        _said("open")
        assert casebook.desk is not None
        hands.write("search_edit", self._told["searched"])
        casebook.desk.open_case(CaseChosen(UUID(self._told["case"])))
        hands.press("people_tab")
        look = partial(
            picture_bytes,
            casebook.desk.session,
            UUID(self._told["case"]),
            UUID(self._told["picture"]),
        )
        self._picture = self._stage.jobs.database_now(look, 10)
        hands.press("notes_tab")
        hands.write("text_edit", self._told["words"])
        self._stage.dialogs.next_path = self._folder / "summary.pdf"
        hands.press_for_dialog("export_button", self._export)

    def _type_passphrase(self, field: QLineEdit) -> None:
        """Key by key, as it comes: nothing of this test may hold it as a whole."""
        sys.stdout.write("type\n")
        sys.stdout.flush()
        while (key := os.read(sys.stdin.fileno(), 1)) != b"\n":
            QTest.keyClicks(field, key.decode("ascii"))

    def _export(self) -> None:
        """Locked while the passphrase of a summary is on the screen."""
        hands = self._hands
        hands.press("pdf_radio")
        hands.write("recipient_edit", "Jo Mockup, CPS")
        hands.write("purpose_edit", "Early advice")
        hands.press("make_button")
        _said(hands.find("secret_edit", QPlainTextEdit).toPlainText())
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _said(what: str) -> None:
    """Tell whoever runs this, and wait until they have looked."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    __file__ = str(Path.cwd() / "main.py")  # the program that a lock starts again
    harden_process()  # as that program does first
    Officer(Path(sys.argv[1]), json.loads(sys.stdin.readline())).sit()
