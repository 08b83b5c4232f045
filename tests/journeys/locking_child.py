# SPDX-License-Identifier: Apache-2.0
"""Run by test_lock.py: unlocks a casebook, types a note through the window, waits, then locks."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTableView

from ui.demo.hands import Hands
from ui.demo.kept import Kept
from ui.demo.stage import set_stage


def main(folder: Path, passphrase: str, words: str) -> None:
    """Type ``words`` into a note; say so; lock when a line comes in."""
    stage = set_stage(Kept(folder), ["--vault", str(folder / "casebook")])
    hands: Hands = stage.hands

    def play() -> None:
        stage.casebook.unlock(passphrase)
        hands.wait(lambda: stage.casebook.desk is not None, "unlocked")
        hands.find("case_table", QTableView)  # Return opens the case once it is listed
        hands.key(Qt.Key.Key_Return)
        hands.press("notes_tab")
        hands.write("text_edit", words)
        sys.stdout.write("typed\n")
        sys.stdout.flush()
        sys.stdin.readline()
        hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot(0, play)
    stage.qt.exec()


if __name__ == "__main__":
    __file__ = str(Path.cwd() / "main.py")  # the program that a lock starts again
    main(Path(sys.argv[1]), sys.argv[2], sys.stdin.readline().strip())
