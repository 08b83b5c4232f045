# SPDX-License-Identifier: Apache-2.0
"""Bail from the arrest to the day after its end, through the real window and a lock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.kinds import ClockChanged, ClockStep
from app.cases.when import Precision, When
from app.services.cases import check_record, open_case, read_case
from tests.app.services.clocks.clock_bench import SetClock
from tests.journeys.test_gate import at_work
from tests.ui.bench import now
from ui.desk import Desk
from ui.models.cases import CaseChosen
from ui.models.clocks import SAFETY_FIRST, Group
from ui.pages.case.page import CasePage
from ui.pages.clocks.body import ClockBody
from ui.pages.clocks.form import ClockForm
from ui.widgets.answers.moment import MomentEditor
from ui.window import MainWindow
from ui.workbench import Workbench

ARREST = "s09.arrested-at"
ARRESTED = When(precision=Precision.EXACT, local=datetime(2026, 1, 31, 14, 20))
FIRST, LONGER = "ck-10", "ck-10.ck-11"
SAFE = "Rang her at 08:10: safe, with her sister. Told custody and the legal team."


class Officer:
    """Sits at the desk and works with the clocks."""

    def __init__(self, bench: Workbench, desk: Desk, time: SetClock, qtbot: QtBot) -> None:
        self.bench, self.desk, self.time, self.qtbot = bench, desk, time, qtbot

    @property
    def case(self) -> CasePage:
        assert self.desk.case is not None
        return self.desk.case

    @property
    def body(self) -> ClockBody:
        assert self.case.clocks.body is not None
        return self.case.clocks.body

    @property
    def form(self) -> ClockForm:
        assert self.case.clocks.saying.form is not None
        return self.case.clocks.saying.form

    def open(self, case_id: UUID) -> None:
        self.desk.open_case(CaseChosen(case_id))
        self.qtbot.waitUntil(self.case.ui.part_stack.isEnabled)
        self.qtbot.waitUntil(lambda: self.case.watch.last is not None)

    def go_to(self, *parts: int) -> None:
        """It is that time now, and the machine has run on until then."""
        moment = datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]
        self.time.running_ns += int((moment - self.time.at).total_seconds() * 1e9)
        self.time.at = moment

    def record(self) -> None:
        """Ctrl+Return, and wait until the clocks are read again."""
        with self.qtbot.waitSignal(self.case.watch.read):
            widget = QApplication.focusWidget() or self.case
            QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self, step: ClockStep) -> ClockForm:
        button = self.body.findChild(QPushButton, f"{step.value}_button")
        assert isinstance(button, QPushButton)
        button.click()
        return self.form

    def group(self, key: str) -> Group:
        card = self.case.clocks.list.card(key)
        assert card is not None, key
        return card.row.group

    def left(self, key: str) -> str:
        card = self.case.clocks.list.card(key)
        assert card is not None, key
        return str(card.ui.left_label.text())


@contextmanager
def seated(bench: Workbench, folder: Path, time: SetClock, qtbot: QtBot) -> Iterator[Officer]:
    """The real window, on the page of today; it goes with its thread still there."""
    bench.session.clock = time
    window = MainWindow(bench.theme)
    window.resize(1366, 768)
    desk = Desk(bench, folder)
    window.show_page(desk)
    window.show()
    window.activateWindow()
    desk.show_today()
    yield Officer(bench, desk, time, qtbot)
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answer_the_arrest(officer: Officer) -> None:
    """The answer starts the clock, and its card leads there."""
    officer.case.go_to_prompt(ARREST)
    panel = officer.case.journey.cards.panel
    assert panel is not None and isinstance(panel.editor, MomentEditor)
    panel.editor.when.set_value(ARRESTED)
    officer.record()
    card = officer.case.journey.cards._cards[ARREST]
    assert "clocks count from this" in card.ui.clock_label.text()
    assert officer.case.journey.clocks.strip.isVisible()
    card.ui.clock_button.click()
    assert officer.case.clocks.isVisible()
    officer.case.go_to_clock(FIRST)
    assert officer.left(FIRST) == "89 days left"


def extend_and_pause(officer: Officer) -> None:
    form = officer.press(ClockStep.EXTENDED)
    form.ui.authority_edit.setText("Inspector Jo Mockup 4400")
    officer.record()
    officer.case.go_to_clock(LONGER)
    assert officer.left(LONGER) == "181 days left"
    form = officer.press(ClockStep.PAUSED)
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("cps-referral"))
    officer.record()
    officer.go_to(2026, 2, 11, 12)
    officer.press(ClockStep.RESUMED)
    officer.record()
    card = officer.case.clocks.list.card(LONGER)
    assert card is not None and card.row.due == "End of Mon 10 Aug"


def find_safety_first(officer: Officer) -> None:
    """Two days after its end the page of today begins with it, and leads there."""
    officer.go_to(2026, 8, 12, 8)
    officer.desk.show_today()
    home = officer.desk.home
    officer.qtbot.waitUntil(lambda: bool(home._cards) and home._cards[0].isVisible())
    first = home._cards[0]
    officer.qtbot.waitUntil(lambda: first.ui.because_label.text().startswith(SAFETY_FIRST))
    first.ui.go_button.click()
    officer.qtbot.waitUntil(lambda: officer.case.clocks.body is not None)
    officer.qtbot.waitUntil(lambda: officer.body.ui.first_label.text() == SAFETY_FIRST)


def test_bail_runs_is_extended_stands_still_and_passes(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    time = SetClock(datetime(2026, 1, 31, 16, 0, tzinfo=UTC))
    facts = {"suspect_position": "on-bail"}
    with at_work(tmp_path, qapp, new=True) as bench:
        bench.session.clock = time
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 4", facts).case_id)
        with seated(bench, tmp_path, time, qtbot) as officer:
            officer.open(case_id)
            answer_the_arrest(officer)
            extend_and_pause(officer)
            form = officer.press(ClockStep.SATISFIED)
            form.ui.evidence_edit.setPlainText("Charged at 10:15, cust")
            officer.case.drafts.flush()  # as a lock does
    with at_work(tmp_path, qapp, new=False) as bench:
        with seated(bench, tmp_path, time, qtbot) as officer:
            officer.open(case_id)
            officer.case.ui.clocks_tab.click()
            qtbot.waitUntil(lambda: officer.case.clocks.saying.form is not None)
            assert officer.form.ui.evidence_edit.toPlainText() == "Charged at 10:15, cust"
            officer.form.ui.evidence_edit.clear()
            officer.case.clocks.escape()
            find_safety_first(officer)
            officer.press(ClockStep.EXPIRY_SEEN).ui.evidence_edit.setPlainText(SAFE)
            officer.record()
            assert officer.group(LONGER) is Group.DEALT
            officer.press(ClockStep.NOT_APPLICABLE).ui.because_edit.setPlainText("Charged.")
            officer.record()
            assert officer.group(LONGER) is Group.CLOSED
        view = now(bench, partial(read_case, bench.session, case_id))
        said = [e.payload for e in view.entries if isinstance(e.payload, ClockChanged)]
        assert [change.step.value for change in said] == [
            "extended", "paused", "resumed", "expiry_seen", "not_applicable",
        ]  # fmt: skip
        assert said[3].evidence == SAFE
        assert now(bench, partial(check_record, bench.session, case_id)).sound
