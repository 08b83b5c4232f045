# SPDX-License-Identifier: Apache-2.0
"""The guide gives the whole of each principle and leads to all that the guidance rests on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from app.system.clock import Mark
from tests.ui.bench import open_bench
from ui.pages.bundle.result import NamedValue
from ui.pages.guide.page import GuidePage, PrinciplePanel
from ui.widgets.principle_chip import PrincipleChips
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("guide"), qapp) as made:
        yield made


def shown(bench: Workbench, qtbot: QtBot, width: int = 900) -> GuidePage:
    page = GuidePage(bench)
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    page.show_about()
    return page


def test_each_principle_stands_in_full_under_its_chip(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    principles = bench.session.pack.principles
    panels = page.findChildren(PrinciplePanel)
    assert [p.ui.text_label.text() for p in panels] == [p.text for p in principles]
    assert [p.ui.summary_label.text() for p in panels] == [p.summary for p in principles]
    chips = [panel.findChildren(PrincipleChips)[0].accessibleName() for panel in panels]
    assert chips == [p.name for p in principles]


def test_the_sources_are_looked_through_in_the_library(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    sources = bench.session.pack.sources
    assert page.ui.sources_text_label.text().startswith(f"{len(sources)} sources")
    page.ui.sources_button.click()
    ui = page.look_up.ui
    qtbot.waitUntil(lambda: ui.found_list.model().rowCount() == len(sources))
    assert page.ui.part_stack.currentWidget() is page.look_up
    ui.found_list.setCurrentIndex(ui.found_list.model().index(1, 0))
    page.resize(1300, 600)
    text = ui.article_edit.toPlainText()
    assert all(part in text for part in (sources[1].publisher, sources[1].date, sources[1].url))


def test_nothing_on_the_page_is_read_as_markup(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    labels = page.findChildren(QLabel)
    assert labels and all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_it_says_which_guidance_this_is(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    meta = bench.session.pack.meta
    assert page.ui.pack_text_label.text() == meta.status
    said = [row.ui.value_label.text() for row in page.findChildren(NamedValue)]
    assert meta.version in said and meta.owner in said


class At:
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def mark(self) -> Mark:
        return Mark("boot", 0)


@pytest.mark.parametrize(("year", "overdue"), [(2020, False), (2100, True)])
def test_guidance_past_its_day_says_so(
    year: int, bench: Workbench, qtbot: QtBot, *, overdue: bool
) -> None:
    session = replace(bench.session, clock=At(datetime(year, 1, 1, tzinfo=UTC)))
    page = shown(replace(bench, session=session), qtbot)
    assert page.ui.overdue_label.isHidden() is not overdue


def test_a_bundle_is_asked_for_by_the_button(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    with qtbot.waitSignal(page.bundle_requested):
        page.ui.bundle_button.click()


@pytest.mark.parametrize(
    ("width", "direction"),
    [(800, QBoxLayout.Direction.TopToBottom), (1300, QBoxLayout.Direction.LeftToRight)],
)
def test_it_uses_the_room_there_is(
    width: int, direction: QBoxLayout.Direction, bench: Workbench, qtbot: QtBot
) -> None:
    page = shown(bench, qtbot, width)
    layouts: tuple[QBoxLayout, ...] = (page.ui.principles_layout, page.ui.sides_layout)
    assert [layout.direction() for layout in layouts] == [direction, direction]
