# SPDX-License-Identifier: Apache-2.0
"""Works with the clocks of a case as an officer does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.kinds import ClockChanged, ClockStep
from app.services.drafts import read_drafts
from tests.app.services.clocks.clock_bench import ClockBench
from tests.ui.bench import now
from ui.models.clock_bunches import bunches
from ui.models.clocks import Group
from ui.pages.case.page import CasePage
from ui.pages.clocks.body import ClockBody
from ui.pages.clocks.form import ClockForm
from ui.pages.clocks.half_written import SLOT
from ui.pages.clocks.listing import BunchHead
from ui.pages.clocks.page import ClocksPage
from ui.pages.clocks.row import ClockCard
from ui.workbench import Workbench

T = TypeVar("T")
BAIL = "ck-10"


@dataclass
class Clocking:
    """The page of a case with its clocks shown, and the time."""

    workbench: Workbench
    bench: ClockBench
    case: CasePage
    qtbot: QtBot

    @property
    def page(self) -> ClocksPage:
        return self.case.clocks

    @property
    def body(self) -> ClockBody:
        body = self.page.body
        assert body is not None
        return body

    @property
    def form(self) -> ClockForm:
        form = self.page.saying.form
        assert form is not None
        return form

    def begin(self) -> "Clocking":
        self.qtbot.waitUntil(self.case.ui.part_stack.isEnabled)
        self.case.ui.clocks_tab.click()
        return self.settle()

    def settle(self) -> "Clocking":
        """Wait until the clocks are read and all that is to be seen is there."""
        self.qtbot.waitUntil(lambda: self.case.watch.last is not None)
        self.qtbot.waitUntil(lambda: self.page.list.is_settled)
        return self

    def do(self, work: Callable[[], T]) -> T:
        """Do something on the database thread and show what has come of it."""
        done = now(self.workbench, work)
        with self.qtbot.waitSignal(self.case.watch.read):
            self.case.reload()
        self.settle()
        return done

    def go_to(self, *parts: int) -> "Clocking":
        """It is that time (UTC) now, and the page has seen it."""
        moment = datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]
        self.bench.time.running_ns += int((moment - self.bench.time.at).total_seconds() * 1e9)
        self.bench.time.at = moment
        with self.qtbot.waitSignal(self.case.watch.read):
            self.case.watch.look()
        return self.settle()

    def card(self, key: str = BAIL) -> ClockCard:
        card = self.page.list.card(key)
        assert card is not None, key
        return card

    def head(self, group: Group) -> BunchHead:
        """The heading of a group that folds."""
        head = self.page.list.head(group.name.lower())
        assert isinstance(head, BunchHead), group
        return head

    def windows(self) -> ClockCard:
        """The first line that stands for several forensic windows."""
        keys = [bunch.key for bunch in bunches(self.page.list._rows) if bunch.summary]
        line = self.page.list.head(keys[0])
        assert isinstance(line, ClockCard)
        return line

    def open(self, key: str = BAIL) -> ClockBody:
        self.page.go_to(key)
        return self.body

    def press(self, step: ClockStep) -> ClockForm:
        """Press the button for a step; gives its form."""
        button = self.body.findChild(QPushButton, f"{step.value}_button")
        assert isinstance(button, QPushButton), step
        button.click()
        return self.form

    def record(self) -> ClockChanged:
        """Record what is written with the keys; gives what is then in the record."""
        with self.qtbot.waitSignal(self.case.watch.read):
            self.keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        payload = now(self.workbench, lambda: self.bench.view).head.payload
        assert isinstance(payload, ClockChanged)
        return payload

    def refused(self) -> str:
        """Try to record; gives the sentence that says why not."""
        form = self.form
        self.keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: bool(form.ui.trouble_label.text()))
        assert form.isEnabled() and self.page.saying.form is form
        return str(form.ui.trouble_label.text())

    def keys(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def changes(self) -> list[ClockChanged]:
        """What the record says of clocks."""
        entries = now(self.workbench, lambda: self.bench.view).entries
        return [e.payload for e in entries if isinstance(e.payload, ClockChanged)]

    def drafts(self) -> set[str]:
        """What is kept of clocks, by slot."""
        self.case.drafts.flush()
        read = partial(read_drafts, self.workbench.session, self.bench.case_id)
        return {slot for slot in now(self.workbench, read) if slot.startswith(SLOT)}
