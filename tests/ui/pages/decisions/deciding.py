# SPDX-License-Identifier: Apache-2.0
"""An officer at the decisions of a case: starts from a template, chooses, settles steps."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.cases.values import FactValue
from app.services.cases import change_facts
from app.services.journeys import read_journey
from tests.app.guidance.making import DECISION
from tests.ui.bench import now
from ui.pages.decisions.page import DecisionsPage
from ui.widgets.decisions.choice import ChoiceRow
from ui.widgets.decisions.step import StepRow
from ui.workbench import Workbench

LONG_STEPS = "".join(
    f'\n[[step]]\nid = "more-{n}"\ntext = "Matter {n} was seen to."\nwhy = "It matters."\n'
    'answer = "confirm"\nneeded_for = ["part"]\nsources = [{ id = "N1", confidence = "gk" }]\n'
    for n in range(20)
)
CAR = DECISION.replace("search-the-shed", "search-the-car").replace(
    'when = "relationship in [partner, ex-partner]"', 'when = "relationship is stranger"'
)
CAR = CAR.replace("Searching the shed", "Searching the car").replace(
    "Whether to search the shed", "Whether to search the car"
)
CAR = CAR.replace("Which other ways were tried?", "Whose car is it?").replace(
    "after_days = 28", "after_days = 7"
)


def start(page: DecisionsPage, template: str | None = "search-the-shed") -> None:
    combo = page.ui.start_part.ui.template_combo
    combo.setCurrentIndex(combo.findData(template) if template else 0)


def choose(page: DecisionsPage, option: str) -> None:
    rows = {row.option.id: row for row in page.findChildren(ChoiceRow)}
    rows[option].button.click()


def option_row(page: DecisionsPage, option: str) -> ChoiceRow:
    return next(row for row in page.findChildren(ChoiceRow) if row.option.id == option)


def step(page: DecisionsPage, name: str, qtbot: QtBot) -> StepRow:
    def found() -> StepRow | None:
        rows = page.ui.gate_part.findChildren(StepRow)
        return next((row for row in rows if row.view.step.id == name and row.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    row = found()
    assert row is not None
    return row


def shown_steps(page: DecisionsPage) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    rows = page.ui.gate_part.findChildren(StepRow)
    order = sorted((row for row in rows if row.isVisible()), key=lambda row: _top(page, row))
    return [row.view.step.id for row in order]


def _top(page: DecisionsPage, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).y()


def hint(page: DecisionsPage, name: str) -> str:
    label = page.findChild(QLabel, f"{name}_hint_label")
    assert label is not None
    return label.text() if not label.isHidden() else ""


def know(page: DecisionsPage, workbench: Workbench, case: UUID, **facts: FactValue) -> None:
    now(workbench, partial(change_facts, workbench.session, case, facts, ""))
    page.show_case(now(workbench, partial(read_journey, workbench.session, case)))
