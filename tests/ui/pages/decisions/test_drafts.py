# SPDX-License-Identifier: Apache-2.0
"""What is written at a decision comes back: template, option, ticks and words."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.drafts import Draft, read_drafts
from tests.ui.bench import now
from tests.ui.pages.decisions.deciding import (
    choose,
    hint,
    know,
    start,
    step,
)
from ui.drafts import DraftKeeper
from ui.models.gate_words import LEFT_OVER
from ui.pages.decisions.page import SLOT, DecisionsPage
from ui.widgets.decisions.start import GONE
from ui.widgets.decisions.step import StepRow
from ui.workbench import Workbench


def drafts_of(workbench: Workbench, case: UUID) -> dict[str, Draft]:
    return now(workbench, partial(read_drafts, workbench.session, case))


def test_everything_written_comes_back_after_a_lock(
    page: DecisionsPage,
    opened: Callable[[], DecisionsPage],
    workbench: Workbench,
    case: UUID,
    qtbot: QtBot,
) -> None:
    know(page, workbench, case, reported="yes")
    start(page)
    choose(page, "whole")
    step(page, "notice", qtbot).ui.step_check.click()
    QTest.keyClicks(step(page, "other-ways", qtbot).stop, "Asked tw")
    keepers = page.findChildren(DraftKeeper)
    keepers[0].flush()  # what a lock does
    page.hide()
    again = opened()
    assert again.ui.start_part.template_id == "search-the-shed"
    option = again.ui.choice_part.option
    assert option is not None and option.id == "whole"
    assert step(again, "notice", qtbot).kept.done
    assert step(again, "other-ways", qtbot).kept.words == "Asked tw"
    assert again.ui.gate_part.ui.progress_label.text() == (
        "Needed for what was chosen: 2 of 2 settled"
    )
    assert again.ui.draft_label.text().startswith("Draft kept")


def test_a_tick_is_kept_within_a_second(
    page: DecisionsPage, workbench: Workbench, case: UUID, qtbot: QtBot
) -> None:
    start(page)
    choose(page, "part")
    step(page, "notice", qtbot).ui.step_check.click()
    page.ui.subject_edit.clear()
    page.ui.review_edit.clear()

    def ticked() -> bool:
        kept = drafts_of(workbench, case).get(SLOT)
        return kept is not None and "'done': True" in str(kept.content.get("steps"))

    qtbot.waitUntil(ticked, timeout=1000)
    start(page, None)
    step_rows = page.ui.gate_part.findChildren(StepRow)
    assert not any(row.isVisible() for row in step_rows)


def test_another_template_keeps_what_was_typed_where_it_fits(
    page: DecisionsPage, qtbot: QtBot
) -> None:
    start(page)
    choose(page, "part")
    page.ui.rationale_edit.setPlainText("It may not last.")
    page.ui.review_edit.setText("When they ring")
    step(page, "notice", qtbot).ui.step_check.click()
    step(page, "more-0", qtbot).ui.step_check.click()
    start(page, "search-the-car")
    assert page.ui.subject_edit.toPlainText() == "Whether to search the car"
    assert page.ui.review_edit.text() == "When they ring"
    assert page.ui.rationale_edit.toPlainText() == "It may not last."
    option = page.ui.choice_part.option
    assert option is not None and option.id == "part"
    assert step(page, "notice", qtbot).kept.done  # asked in the same words
    assert page.ui.gate_part.ui.left_over_label.text() == (
        f"{LEFT_OVER}\n• Matter 0 was seen to. Ticked."
    )
    start(page)
    assert step(page, "more-0", qtbot).kept.done
    assert page.ui.gate_part.ui.left_over_label.isHidden()
    page.ui.subject_edit.setPlainText("Whether to look at all")
    start(page, None)
    assert page.ui.subject_edit.toPlainText() == "Whether to look at all"
    assert page.ui.options_edit.isVisible() and not hint(page, "for")


def test_a_template_that_the_guidance_no_longer_has_says_so_and_loses_nothing(
    page: DecisionsPage, qtbot: QtBot
) -> None:
    content: dict[str, object] = {
        "subject": "Whether to look",
        "template": "no-longer-there",
        "option": 7,
        "steps": [{"text": "Old words?", "words": "Kept."}, {"text": 3}, "x"],
        "proposed": ["x"],
    }
    kept_at = page._case.view.head.recorded_at if page._case else None
    assert kept_at is not None
    page.restore_drafts({SLOT: Draft(content, kept_at)})
    assert page.ui.start_part.ui.because_label.text() == GONE
    assert page.ui.subject_edit.toPlainText() == "Whether to look"
    assert "Old words? Kept." in page.ui.gate_part.ui.left_over_label.text()
