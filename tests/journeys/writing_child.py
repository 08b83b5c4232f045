# SPDX-License-Identifier: Apache-2.0
"""Run by test_drafts_survive.py: an officer who writes here and there until locked or killed.

A line of JSON on stdin asks for one sitting; a fresh process plays it, and how it ended is the
answer.
What is written is noted in a file, each thing at once, for whoever looks afterwards.
"""

import json
import os
import random
import signal
import sys
import threading
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

import ui.desk  # here, so that each sitting begins with it
import ui.workbench
import ui.writing  # noqa: F401
from ui.application import Casebook
from ui.demo.hands import Hands
from ui.faults import FaultLog
from ui.jobs import Jobs
from ui.locking import Ending
from ui.models.cases import CaseChosen
from ui.pages.case.page import CasePage
from ui.pages.notes.correcting import CorrectionDialog
from ui.preferences import Overrides, Preferences
from ui.widgets.entries.dialog import EntryDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
LONGEST_S = 60.0
"""However long nobody ends it."""
Edit = QLineEdit | QPlainTextEdit


@dataclass(frozen=True)
class Place:
    """Where something can be written: what is kept under which name, in which field."""

    tab: str
    fields: Mapping[str, str]
    slot: str = ""
    opens: str = ""
    """The button of its dialog; empty for a form on the page."""


PLACES = (
    Place("notes", {"text": "text_edit", "heading": "heading_edit"}, "note"),
    Place("notes", {"text": "text_edit", "verbatim": "verbatim_edit"}, "note"),
    Place(
        "decisions",
        {"subject": "subject_edit", "chosen": "chosen_edit", "rationale": "rationale_edit"},
        "decision",
    ),
    Place("journey", {"answer": "answer_edit"}),
    Place("notes", {"reading": "reading_edit", "because": "because_edit"}, opens="correct_button"),
    Place(
        "enquiries",
        {"title": "title_edit", "because": "because_edit", "target": "target_edit"},
        opens="open_button",
    ),
    Place(
        "material",
        {"description": "description_edit", "source": "source_edit"},
        opens="add_button",
    ),
    Place("people", {"name": "name_edit", "notes": "notes_edit"}, "person", "add_button"),
)


class Sitting:
    """One officer at one window, with a mind that the seed makes up."""

    def __init__(self, told: Mapping[str, str | int | list[str]], folder: Path) -> None:
        self._log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._random = random.Random(f"{told['seed']}")
        self._prefix = f"k{told['seed']}x"
        self._passphrase = str(told["passphrase"])
        self._cases = [UUID(each) for each in _texts(told["cases"])]
        self._prompts = _texts(told["prompts"])
        self._words = 0
        self._qt = QApplication([])
        preferences = Preferences(folder / "settings.json", Overrides("light", 1.0, folder / "v"))
        ending = Ending(lambda _arguments: None, self._leave)
        self._casebook = Casebook(self._qt, preferences, Jobs(FaultLog(None)), ending=ending)
        self._casebook.begin()
        self._casebook.window.resize(1366, 768)
        self._hands = Hands(self._casebook.window, self._casebook.theme, folder)
        self._end, self._after_ms = str(told["end"]), int(str(told["after_ms"]))
        QTimer.singleShot(0, self._sit)
        self._qt.exec()

    def note(self, what: str, **more: object) -> None:
        """Into the file before anything else happens; a kill does not take it back."""
        line = {"what": what, "t": monotonic(), **more}
        os.write(self._log, json.dumps(line).encode() + b"\n")

    def _leave(self) -> None:
        self.note("left")
        os._exit(0)

    def _sit(self) -> None:
        try:
            self._play()
        except Exception:  # noqa: BLE001
            # Whatever went wrong, the one who asked must hear of it.
            self.note("failed", why=traceback.format_exc())
        finally:
            os._exit(4)

    def _play(self) -> None:
        self._casebook.window.activateWindow()
        self._casebook.unlock(self._passphrase)
        self._hands.wait(lambda: self._casebook.desk is not None, "unlocked")
        ticks = QTimer(self._casebook, interval=20)
        ticks.timeout.connect(lambda: self.note("tick"))
        ticks.start()
        self._open(self._cases[0])
        self.note("ready")
        if self._end == "lock":
            QTimer.singleShot(self._after_ms, self._lock)
        elif self._end == "kill":
            threading.Timer(self._after_ms / 1000, self._die).start()
        end = monotonic() + LONGEST_S
        while monotonic() < end:
            self._turn()

    def _lock(self) -> None:
        self.note("lock")
        window = QGuiApplication.focusWindow()
        if window is None:
            self._casebook.window.close()
        else:
            QTest.keyClick(window, Qt.Key.Key_L, CONTROL)

    @property
    def _hasty(self) -> bool:
        """It is to end while the first entry is being recorded."""
        return self._end in ("lock recording", "die recording")

    def _end_recording(self) -> None:
        """Lock now, or be killed while the database's thread is at it, or has just been."""
        if self._end == "lock recording":
            self._lock()
        elif self._end == "die recording":
            threading.Timer(self._after_ms / 1000, self._die).start()

    def _die(self) -> None:
        self.note("killed")
        os.kill(os.getpid(), signal.SIGKILL)

    def _turn(self) -> None:
        """Something is written somewhere, and perhaps recorded."""
        if self._random.random() < 0.3:
            self._open(self._random.choice(self._cases))
        place = self._random.choice(PLACES)
        if place.tab == "journey" and not self._prompts:
            return
        page = self._page
        getattr(page.ui, f"{place.tab}_tab").click()
        self._hands.settle()
        holder, slot = self._enter(place, page)
        fields = {name: self._field(holder, of) for name, of in place.fields.items()}
        for name, field in fields.items():
            self._told("seen", slot, name, field)
        for _ in range(self._random.randint(1, 5)):
            self._write(slot, *self._random.choice(list(fields.items())))
        for each in fields.items():
            if self._hasty and not _text(each[1]).strip():
                self._write(slot, *each)
        if self._hasty or self._random.random() < 0.35:
            self._record(place, holder, slot, fields)
        if isinstance(holder, QDialog) and isValid(holder) and holder.isVisible():
            QTest.keyClick(holder, Qt.Key.Key_Escape)
            self._hands.wait(lambda: QApplication.activeModalWidget() is None, "dialog closed")

    @property
    def _page(self) -> CasePage:
        page = self._casebook.desk.case if self._casebook.desk else None
        assert page is not None
        return page

    def _open(self, case_id: UUID) -> None:
        desk = self._casebook.desk
        assert desk is not None
        if self._random.random() < 0.5:
            desk.show_today()
        desk.open_case(CaseChosen(case_id))
        self._hands.wait(self._page.ui.part_stack.isEnabled, "case read")

    def _enter(self, place: Place, page: CasePage) -> tuple[QWidget, str]:
        """To where it is written, and the name of its draft."""
        part = getattr(page, place.tab)
        if place.tab == "journey":
            prompt = self._random.choice(self._prompts)
            page.go_to_prompt(prompt)
            self._hands.settle()
            self._hands.find("answer_edit", QPlainTextEdit, part)
            return part, f"prompt:{prompt}"
        if not place.opens:
            return part, place.slot
        buttons = [b for b in part.findChildren(QWidget, place.opens) if b.isVisible()]
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        self._hands.wait(lambda: QApplication.activeModalWidget() is not None, place.opens)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.activateWindow()
        if isinstance(dialog, EntryDialog):
            return dialog, dialog.asked.slot
        if isinstance(dialog, CorrectionDialog):
            return dialog, dialog.slot_name
        return dialog, place.slot

    def _field(self, holder: QWidget, name: str) -> Edit:
        found = [w for w in holder.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1 and isinstance(found[0], Edit), name
        return found[0]

    def _told(self, what: str, slot: str, name: str, field: Edit, **more: str) -> None:
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        case = str(self._page.case_id)
        self.note(what, case=case, slot=slot, name=name, text=text, **more)

    def _write(self, slot: str, name: str, field: Edit) -> None:
        """A word, whole or letter by letter, or the last one undone; then a pause or none."""
        field.setFocus()
        if self._random.random() < 0.12:
            self._told("undo", slot, name, field)
            field.undo()
            self._told("state", slot, name, field)
        else:
            self._words += 1
            word = f"{self._prefix}{self._words:04d} "
            for part in [word] if self._random.random() < 0.5 else word:
                self._told("begin", slot, name, field, more=part)
                event = QInputMethodEvent()
                event.setCommitString(part)
                cursor_to_end(field)
                QApplication.sendEvent(field, event)
                self._told("state", slot, name, field)
                QApplication.processEvents()
        self._pause()

    def _pause(self) -> None:
        if self._hasty or self._random.random() < 0.6:
            QApplication.processEvents()
            return
        until = monotonic() + self._random.choice((0.05, 0.2, 0.45, 0.9))
        self._hands.wait(lambda: monotonic() >= until, "a pause")

    def _record(self, place: Place, holder: QWidget, slot: str, fields: Mapping[str, Edit]) -> None:
        for name in ("examines_combo", "direction_combo"):
            box = holder.findChild(QComboBox, name)
            if place.tab == "enquiries" and box is not None:
                box.setCurrentIndex(1)
        if not all(_text(field).strip() for field in fields.values()):
            return
        texts = [_text(field).strip() for field in fields.values()]
        self.note("record", case=str(self._page.case_id), slot=slot, texts=texts)
        first = next(iter(fields.values()))
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Return, CONTROL)
        self._end_recording()
        if self._random.random() < 0.3:  # an impatient officer
            QTest.keyClick(first, Qt.Key.Key_Return, CONTROL)
        self._hands.wait(lambda: _is_empty(first), f"{place.tab} recorded")
        self.note("recorded", case=str(self._page.case_id), slot=slot)
        if slot.startswith("prompt:"):
            self._prompts.remove(slot.removeprefix("prompt:"))


def cursor_to_end(field: Edit) -> None:
    """Words go where the last one ended."""
    if isinstance(field, QLineEdit):
        field.setCursorPosition(len(field.text()))
    else:
        cursor = field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        field.setTextCursor(cursor)


def _is_empty(field: Edit) -> bool:
    return not isValid(field) or not field.isVisible() or not _text(field)


def _text(field: Edit) -> str:
    return str(field.text() if isinstance(field, QLineEdit) else field.toPlainText())


def _texts(told: object) -> list[str]:
    assert isinstance(told, list)
    return [str(each) for each in told]


def main() -> None:
    """One sitting after another, each in a process of its own that begins where this one is."""
    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if not child:
            Sitting(told, Path(told["folder"]))
            os._exit(3)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{status}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
