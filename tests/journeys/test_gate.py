# SPDX-License-Identifier: Apache-2.0
"""A phone cannot be taken from before the gate is settled, whatever happens in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.kinds import DecisionRecorded, ExportKind
from app.services.cases import check_record, open_case, read_case
from app.services.exports import ExportRequest, gather
from app.services.session import Session
from app.services.vaults import open_vault
from tests.ui.bench import PASSPHRASE, Answering, new_vault, now
from ui.desk import Desk
from ui.jobs import Jobs
from ui.models.cases import CaseChosen
from ui.pages.case.page import CasePage
from ui.preferences import Overrides, Preferences
from ui.theme.theme import Theme
from ui.widgets.decisions.choice import ChoiceRow
from ui.widgets.decisions.step import FIRST, StepRow
from ui.window import MainWindow
from ui.workbench import Workbench
from ui.writing import WritingDesk

TEMPLATE, OPTION = "phone-extraction", "go-ahead"


@contextmanager
def at_work(folder: Path, qt: QApplication, *, new: bool) -> Iterator[Workbench]:
    """An officer at an open casebook; leaving closes it, as a lock does."""
    jobs, theme = Jobs(), Theme.load("light", 1.0)
    theme.apply(qt)

    def opened() -> Session:
        vault = folder / "vault"
        session = new_vault(vault) if new else open_vault(vault, PASSPHRASE)
        session.pack_for(session.current_pack)
        return session

    session = jobs.database_now(opened, 30)
    preferences = Preferences(folder / "settings.json", Overrides())
    writing = WritingDesk(jobs, session, preferences)
    yield Workbench(session, jobs, Answering(), theme, preferences, writing)
    jobs.database_now(session.close, 10)
    jobs.shutdown()


@contextmanager
def seated(workbench: Workbench, folder: Path, case_id: UUID, qtbot: QtBot) -> Iterator[CasePage]:
    """The real window with the decisions of the case; it goes with its thread still there."""
    window = MainWindow(workbench.theme)
    window.resize(1366, 768)
    desk = Desk(workbench, folder)
    window.show_page(desk)
    window.show()
    window.activateWindow()
    desk.open_case(CaseChosen(case_id))
    page = desk.case
    assert page is not None
    qtbot.waitUntil(page.ui.part_stack.isEnabled)
    QTest.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.decisions.isVisible()
    yield page
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows_of(page: CasePage, qtbot: QtBot) -> list[StepRow]:
    """The steps that the option needs, as soon as they are all there."""
    gate = page.decisions.ui.gate_part
    qtbot.waitUntil(lambda: not gate._waiting)
    rows = [row for row in gate.findChildren(StepRow) if OPTION in row.view.step.needed_for]
    assert len(rows) > 5 and all(row.isVisible() for row in rows)
    return rows


def settle(row: StepRow) -> None:
    row.stop.setFocus()
    if row.view.step.answer == "text":
        QTest.keyClicks(row.stop, f"Seen to: {row.view.step.id}.")
    else:
        QTest.keyClick(row.stop, Qt.Key.Key_Space)


def begin(page: CasePage, qtbot: QtBot) -> None:
    """Settle four steps, try to record, and be sent to the fifth."""
    ui = page.decisions.ui
    combo = ui.start_part.ui.template_combo
    combo.setCurrentIndex(combo.findData(TEMPLATE))
    options = {row.option.id: row for row in ui.choice_part.findChildren(ChoiceRow)}
    options[OPTION].button.click()
    ui.rationale_edit.setPlainText("Nothing else shows the messages.")
    rows = rows_of(page, qtbot)
    for row in rows[:4]:
        settle(row)
    ui.record_button.click()
    assert "still needs" in ui.trouble_label.text() and rows[4].stop.hasFocus()
    assert rows[4].ui.state_label.text() == FIRST


def go_on(page: CasePage, qtbot: QtBot) -> list[str]:
    """Find the four settled, settle the others, and record; gives the ids of the steps."""
    rows = rows_of(page, qtbot)
    assert [bool(row.kept) for row in rows] == [True] * 4 + [False] * (len(rows) - 4)
    for row in rows[4:]:
        settle(row)
    with qtbot.waitSignal(page.decisions.changed):
        page.decisions.ui.record_button.click()
    return [row.view.step.id for row in rows]


def test_a_phone_is_taken_from_only_through_its_gate(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 4", {}).case_id)
        with seated(bench, tmp_path, case_id, qtbot) as page:
            begin(page, qtbot)
            page.drafts.flush()
        assert len(now(bench, partial(read_case, bench.session, case_id)).entries) == 1
    with at_work(tmp_path, qapp, new=False) as bench:
        with seated(bench, tmp_path, case_id, qtbot) as page:
            steps = go_on(page, qtbot)
        view = now(bench, partial(read_case, bench.session, case_id))
        payload = view.head.payload
        assert isinstance(payload, DecisionRecorded)
        assert (payload.template, payload.option) == (TEMPLATE, OPTION)
        assert [answer.step for answer in payload.gate] == steps
        assert now(bench, partial(check_record, bench.session, case_id)).sound
        request = ExportRequest(ExportKind.SUMMARY_PDF, "Jo Mockup", "early advice")
        gathered = now(bench, partial(gather, bench.session, case_id, request))
        (shown,) = gathered.material.decisions
        assert [step.text for step in shown.settled] == [answer.text for answer in payload.gate]
