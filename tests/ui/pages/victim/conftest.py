# SPDX-License-Identifier: Apache-2.0
"""A casebook, a case with a victim, and the page that shows them."""

from collections.abc import Iterator
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.kinds import Category
from app.services.cases import add_person, open_case
from tests.ui.bench import now, open_bench
from tests.ui.pages.victim.visiting import show
from ui.drafts import DraftKeeper
from ui.pages.victim.page import VictimPage
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("victim"), qapp) as made:
        yield made


@pytest.fixture
def case_id(bench: Workbench, request: pytest.FixtureRequest) -> UUID:
    code = f"CASE {request.node.name}"[:80]
    return now(bench, partial(open_case, bench.session, code, {})).case_id


@pytest.fixture
def victim(bench: Workbench, case_id: UUID) -> UUID:
    add = partial(add_person, bench.session, case_id, Category.VICTIM, "Victim 1")
    return next(iter(now(bench, add).people))


@pytest.fixture
def page(bench: Workbench, case_id: UUID, qtbot: QtBot) -> VictimPage:
    drafts = DraftKeeper(bench.jobs, bench.session, case_id)
    made = VictimPage(bench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    made.changed.connect(partial(show, made, bench, case_id))  # as the case page does
    made.resize(1280, 700)
    return made
