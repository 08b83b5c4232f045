# SPDX-License-Identifier: Apache-2.0
"""A case is opened with nothing but a code, or with what is known already."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.errors import UserError
from app.guidance.model.pack import Fact
from app.services.cases import open_case, read_case
from app.services.drafts import read_drafts
from tests.ui.bench import now, open_bench
from ui.drafts import DraftKeeper
from ui.models.cases import CaseChosen
from ui.pages.about.fact_editor import FactEditor
from ui.pages.new_case import NewCasePage
from ui.widgets.when_editor import WhenEditor
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("new_case"), qapp) as made:
        yield made


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot) -> NewCasePage:
    made = NewCasePage(bench)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    made.focus_first()
    qtbot.waitUntil(lambda: bool(made.ui.code_edit.text()))
    return made


def opened(page: NewCasePage, bench: Workbench, qtbot: QtBot) -> CaseView:
    with qtbot.waitSignal(page.opened) as caught:
        QTest.keyClick(
            QApplication.focusWidget() or page,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
        )
    assert caught.args is not None
    chosen = caught.args[0]
    assert isinstance(chosen, CaseChosen)
    return now(bench, partial(read_case, bench.session, chosen.case_id))


def editor(page: NewCasePage, fact_id: str) -> FactEditor:
    return next(e for e in page.findChildren(FactEditor) if e.fact.id == fact_id)


def test_the_code_alone_is_enough(page: NewCasePage, bench: Workbench, qtbot: QtBot) -> None:
    code = page.ui.code_edit.text()
    case = opened(page, bench, qtbot)
    assert case.code == code and dict(case.facts) == {}


def test_what_was_begun_is_there_again_until_it_is_open(
    page: NewCasePage, bench: Workbench, qtbot: QtBot
) -> None:
    drafts = page.findChild(DraftKeeper)
    combo = editor(page, "relationship").findChild(QComboBox)
    assert drafts is not None and isinstance(combo, QComboBox)
    page.ui.code_edit.clear()
    QTest.keyClicks(page.ui.code_edit, "KETTLE 7")
    combo.setCurrentIndex(combo.findData("ex-partner"))
    drafts.flush()
    again = NewCasePage(bench)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.ui.code_edit.text() == "KETTLE 7")
    assert editor(again, "relationship").value() == "ex-partner"
    case = now(bench, partial(open_case, bench.session, "KETTLE 7", again._facts()))
    assert case.code == "KETTLE 7"
    assert not now(bench, partial(read_drafts, bench.session, None))


def test_cancelling_throws_away_what_was_begun(
    page: NewCasePage, bench: Workbench, qtbot: QtBot
) -> None:
    drafts = page.findChild(DraftKeeper)
    assert drafts is not None
    QTest.keyClicks(page.ui.code_edit, "X")
    drafts.flush()
    assert now(bench, partial(read_drafts, bench.session, None))
    page.ui.cancel_button.click()
    assert not now(bench, partial(read_drafts, bench.session, None))


def test_every_opening_fact_of_the_pack_is_asked_and_none_twice(
    page: NewCasePage, bench: Workbench
) -> None:
    asked = [e.fact.id for e in page.findChildren(FactEditor)]
    wanted = [fact.id for fact in bench.session.pack.facts if fact.opening and not fact.derived]
    assert asked == wanted and wanted


def test_what_is_chosen_is_recorded(page: NewCasePage, bench: Workbench, qtbot: QtBot) -> None:
    relationship = editor(page, "relationship")
    combo = relationship.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("ex-partner"))
    when = editor(page, "offence_start").findChild(WhenEditor)
    assert isinstance(when, WhenEditor)
    when.from_draft({"precision": "exact", "local": "2026-07-01T21:40:00"})
    case = opened(page, bench, qtbot)
    assert case.fact_values() == {
        "relationship": "ex-partner",
        "offence_start": "2026-07-01T21:40:00+01:00",
    }


def test_another_code_can_be_drawn(page: NewCasePage, qtbot: QtBot) -> None:
    seen = {page.ui.code_edit.text()}

    def drawn_anew() -> bool:
        page.ui.another_button.click()
        return page.ui.code_edit.text() not in seen

    qtbot.waitUntil(drawn_anew)


def test_a_code_that_is_taken_is_one_sentence_and_keeps_what_was_typed(
    page: NewCasePage, bench: Workbench, qtbot: QtBot
) -> None:
    now(bench, partial(open_case, bench.session, "TAMARISK 3", {}))
    page.ui.code_edit.setText("tamarisk 3")
    page.ui.open_button.click()
    qtbot.waitUntil(page.ui.new_case_error_label.isVisible)
    assert page.ui.new_case_error_label.text().startswith("Another case has that code")
    assert page.ui.code_edit.text() == "tamarisk 3" and page.ui.open_button.isEnabled()


def test_a_time_that_never_was_is_refused_before_anything_is_recorded(
    page: NewCasePage, qtbot: QtBot
) -> None:
    when = editor(page, "offence_start").findChild(WhenEditor)
    assert isinstance(when, WhenEditor)
    when.from_draft({"precision": "exact", "local": "2026-03-29T01:30:00"})
    with qtbot.assertNotEmitted(page.opened):
        page.ui.open_button.click()
    assert page.ui.new_case_error_label.isVisible()


def test_a_time_that_cannot_be_keeps_no_other_answer_from_the_draft(
    page: NewCasePage, bench: Workbench, qtbot: QtBot
) -> None:
    when = editor(page, "offence_start").findChild(WhenEditor)
    assert isinstance(when, WhenEditor)
    when.from_draft({"precision": "exact", "local": "2026-03-29T01:30:00"})
    page.ui.code_edit.clear()
    qtbot.keyClicks(page.ui.code_edit, "THIMBLE 7")
    keeper = page.findChild(DraftKeeper)
    assert isinstance(keeper, DraftKeeper)
    keeper.flush()
    drafts = now(bench, partial(read_drafts, bench.session, None))
    assert [draft.content["code"] for draft in drafts.values()] == ["THIMBLE 7"]
    page.ui.cancel_button.click()


def test_escape_goes_back(page: NewCasePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cancelled):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)


def made_fact(kind: str) -> Fact:
    options = ({"id": "red", "label": "Red"}, {"id": "blue", "label": "Blue"})
    return Fact.model_validate(
        {
            "id": "colour",
            "label": "Colour",
            "question": "Which colour?",
            "kind": kind,
            "options": options if kind.startswith("choice") else (),
        }
    )


@pytest.mark.parametrize(
    ("kind", "typed", "wanted"), [("number", "4x2", 42), ("text", " pale blue ", "pale blue")]
)
def test_words_and_numbers_are_typed(
    kind: str, typed: str, wanted: int | str, qtbot: QtBot
) -> None:
    asked = FactEditor(made_fact(kind))
    qtbot.addWidget(asked)
    asked.show()
    assert asked.value() is None
    target = asked.focusProxy()
    assert target is not None
    qtbot.keyClicks(target, typed)
    assert asked.value() == wanted


def test_several_choices_and_yes_or_no(qtbot: QtBot) -> None:
    several, yes_no = FactEditor(made_fact("choices")), FactEditor(made_fact("yes-no"))
    for asked in (several, yes_no):
        qtbot.addWidget(asked)
        assert asked.value() is None
    proxy = several.focusProxy()
    assert proxy is not None
    with qtbot.waitSignal(several.edited):
        proxy.click()  # type: ignore[attr-defined]  # a check box
    assert several.value() == ("red",)
    combo = yes_no.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("not-known"))
    assert yes_no.value() == "not-known"


def test_an_impossible_time_says_so(qtbot: QtBot) -> None:
    asked = FactEditor(made_fact("date-time"))
    qtbot.addWidget(asked)
    when = asked.findChild(WhenEditor)
    assert isinstance(when, WhenEditor)
    when.from_draft({"precision": "exact", "local": "2026-03-29T01:30:00"})
    with pytest.raises(UserError):
        asked.value()
