# SPDX-License-Identifier: Apache-2.0
"""From a request whose gate is shut to the decision that opens it, and back, in the whole page."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.kinds import RequestSort
from app.services.cases import open_case
from app.services.requests import Plan, plan_request
from tests.ui.bench import now, open_bench
from ui.pages.case.page import CasePage


def test_the_page_takes_the_officer_to_the_decision(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with open_bench(tmp_path, qapp) as bench:
        case_id: UUID = now(bench, partial(open_case, bench.session, "LANTERN 4", {})).case_id
        plan = Plan(RequestSort.DEVICE, "Phone 1", "Messages of 2 May", "When they met.", "None")
        now(bench, partial(plan_request, bench.session, case_id, plan))
        page = CasePage(bench, case_id)
        qtbot.addWidget(page)
        page.resize(1280, 700)
        page.show()
        with qtbot.waitSignal(page.case_shown):
            pass
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        QTest.keyClick(page, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
        assert page.ui.part_stack.currentWidget() is page.material
        page.material.ui.requests_tab.click()
        qtbot.waitUntil(lambda: len(page.material.requests.cards) == 1)
        (card,) = page.material.requests.cards
        card.ui.open_button.click()
        assert card.body is not None
        card.body.ui.decide_button.click()
        assert page.ui.part_stack.currentWidget() is page.decisions
        combo = page.decisions.ui.start_part.ui.template_combo
        assert combo.currentData() == "phone-extraction"
        assert page.decisions.ui.subject_edit.toPlainText()  # proposed by the template
        with qtbot.waitSignal(page.case_shown):
            page.material.entry_wanted.emit(2)
            page.reload()
        assert page.ui.part_stack.currentWidget() is page.notes
        page.close()
        now(bench, int)
        QApplication.processEvents()
