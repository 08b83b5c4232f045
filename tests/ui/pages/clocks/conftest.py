# SPDX-License-Identifier: Apache-2.0
"""A case on bail, in a real casebook whose time only the test moves."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench
from tests.ui.bench import now
from tests.ui.pages.clocks.clocking import Clocking
from ui.pages.case.page import CasePage
from ui.theme.theme import Theme
from ui.workbench import Workbench

BEGUN = datetime(2026, 2, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def clocking(workbench: Workbench, qtbot: QtBot) -> Iterator[Clocking]:
    """The clocks of the case, shown: arrested on 31 January, it is 1 February."""
    real = workbench.session.clock
    bench = ClockBench(workbench.session)
    now(workbench, lambda: bench.open(dict(ON_BAIL), BEGUN))
    page = CasePage(workbench, bench.case_id)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activateWindow()
    yield Clocking(workbench, bench, page, qtbot).begin()
    page.drafts.flush()
    page.hide()
    workbench.session.clock = real


@pytest.fixture
def theme(workbench: Workbench) -> Theme:
    """How the desktop looks."""
    return workbench.theme
