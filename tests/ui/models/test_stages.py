# SPDX-License-Identifier: Apache-2.0
"""The rail's model says what each stage is, to the eye and to a screen reader."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.guidance.reading.selection import journey
from tests.ui.pages.journey.fakes import make_pack
from ui.models.stages import StageRole, StageRow, StagesModel, stage_rows

PACK = make_pack()


def rows(**answered: str) -> tuple[StageRow, ...]:
    outcomes = {name.replace("__", ".").replace("_", "-"): "answered" for name in answered}
    return stage_rows(journey(PACK, {}, outcomes).stages, PACK.principles)  # type: ignore[arg-type]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = StagesModel()
    model.show_rows(rows())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(rows(s01__urgent="yes"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_stage_says_where_it_stands() -> None:
    first, _, third = rows(s01__urgent="yes")
    assert first.words == (
        "Stage 1, First contact and recording, 1 of 3 answered, served so far: victim-centred"
    )
    assert third.words == "Stage 3, Stage 3 in full, no guidance yet"


def test_dots_fill_as_a_stage_serves_each_principle() -> None:
    first = rows(s01__reporter="yes")[0]
    assert first.served == (("circle", False), ("square", True), ("triangle", True))


def test_screen_readers_get_the_long_words() -> None:
    model = StagesModel()
    model.show_rows(rows())
    index = model.index(1)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("Stage 2, ")
    assert model.data(index, Qt.ItemDataRole.ToolTipRole).startswith("<span>Stage 2, ")
    assert model.data(index) == "Stage 2"
    assert model.data(index, StageRole.ROW).stage_id == "s02"
    assert model.data(QModelIndex()) is None


def test_only_what_changed_is_announced(qtbot: QtBot) -> None:
    model = StagesModel()
    model.show_rows(rows())
    changed: list[int] = []
    model.dataChanged.connect(lambda top, *_: changed.append(top.row()))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(rows(s01__urgent="yes"))
    assert changed == [0]


def test_a_stage_is_found_by_its_id() -> None:
    model = StagesModel()
    model.show_rows(rows())
    assert (model.row_of("s03"), model.row_of("s99")) == (2, -1)
