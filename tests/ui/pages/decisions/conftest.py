# SPDX-License-Identifier: Apache-2.0
"""A case that follows a pack with two decision templates, one of them with many steps."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.values import FactValue
from app.services.cases import open_case
from app.services.drafts import read_drafts
from app.services.journeys import read_journey
from tests.app.guidance.making import DECISION, pack_of
from tests.app.services.packs import follow
from tests.ui.bench import now
from tests.ui.pages.decisions.deciding import CAR, LONG_STEPS
from ui.drafts import DraftKeeper
from ui.pages.decisions.page import DecisionsPage
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def made_pack(workbench: Workbench) -> None:
    pack = pack_of({"decision": DECISION + LONG_STEPS, "other_decision": CAR})
    now(workbench, partial(follow, workbench.session, pack))


@pytest.fixture
def case(made_pack: None, workbench: Workbench) -> UUID:
    facts: Mapping[str, FactValue] = {"relationship": "partner"}

    def opened() -> UUID:
        number = len(workbench.session.vault.store.case_ids()) + 1
        return open_case(workbench.session, f"QUINCE {number}", facts).case_id

    return now(workbench, opened)


Opened = Callable[[], DecisionsPage]


@pytest.fixture
def opened(case: UUID, workbench: Workbench, qtbot: QtBot) -> Iterator[Opened]:
    """Opens the page of the case, as often as it is asked for."""

    def make() -> DecisionsPage:
        drafts = DraftKeeper(workbench.jobs, workbench.session, case)
        page = DecisionsPage(workbench, case, drafts)
        drafts.setParent(page)
        qtbot.addWidget(page)
        page.resize(900, 640)
        page.show()
        page.activateWindow()
        page.show_case(now(workbench, partial(read_journey, workbench.session, case)))
        page.restore_drafts(now(workbench, partial(read_drafts, workbench.session, case)))
        QApplication.processEvents()
        return page

    yield make
    workbench.theme.change("light", 1.0)


@pytest.fixture
def page(opened: Opened) -> DecisionsPage:
    return opened()
