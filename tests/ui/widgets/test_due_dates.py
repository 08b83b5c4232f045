# SPDX-License-Identifier: Apache-2.0
"""Due dates are offered only once they are switched on, and saved where the officer says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.policy.model import Policy
from app.services.clocks.due_dates import due_dates_offered
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.widgets.due_dates import DueDates
from ui.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook with one case on bail."""
    with open_bench(tmp_path, qapp) as made:
        begun = datetime(2026, 2, 1, 9, tzinfo=UTC)
        now(made, lambda: ClockBench(made.session).open(dict(ON_BAIL), begun))
        yield made


def shown(workbench: Workbench, path: Path | None, qtbot: QtBot) -> tuple[DueDates, Filing]:
    """The part of the settings, ready to be used."""
    bench, dialogs = filing(workbench, path)
    part = DueDates()
    qtbot.addWidget(part)
    part.show()
    assert not part.ui.offer_check.isEnabled() and not part.ui.save_button.isEnabled()
    part.begin(bench)
    qtbot.waitUntil(part.ui.offer_check.isEnabled)
    return part, dialogs


def test_it_is_off_until_it_is_switched_on(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    part, _ = shown(bench, tmp_path / "due.ics", qtbot)
    assert not part.ui.offer_check.isChecked() and not part.ui.save_button.isEnabled()
    part.ui.offer_check.click()
    assert part.ui.save_button.isEnabled()
    assert now(bench, partial(due_dates_offered, bench.session))
    again, _ = shown(bench, None, qtbot)
    assert again.ui.offer_check.isChecked() and again.ui.save_button.isEnabled()
    again.ui.offer_check.click()
    assert not again.ui.save_button.isEnabled()
    assert not now(bench, partial(due_dates_offered, bench.session))


def test_the_file_is_saved_and_said_to_be(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    part, dialogs = shown(bench, tmp_path / "due.ics", qtbot)
    part.ui.offer_check.click()
    part.ui.save_button.click()
    qtbot.waitUntil(part.ui.saved_label.isVisible)
    assert dialogs.suggested == "due-dates-2026-02-01.ics"
    assert part.ui.saved_label.text() == "Saved 2 dates of 1 case, and noted in each."
    assert (tmp_path / "due.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert part.ui.save_button.isEnabled()


def test_whoever_thinks_better_of_it_saves_nothing(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    part, _ = shown(bench, None, qtbot)
    part.ui.offer_check.click()
    part.ui.save_button.click()
    assert part.ui.save_button.isEnabled() and not part.ui.saved_label.isVisible()
    assert not list(tmp_path.glob("*.ics"))


def test_a_place_that_cannot_be_written_is_told(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    part, _ = shown(bench, tmp_path / "nowhere" / "due.ics", qtbot)
    part.ui.offer_check.click()
    part.ui.save_button.click()
    qtbot.waitUntil(part.ui.due_dates_trouble_label.isVisible)
    assert part.ui.due_dates_trouble_label.text() and part.ui.save_button.isEnabled()


def test_it_says_what_the_file_holds_and_what_not(bench: Workbench, qtbot: QtBot) -> None:
    part, _ = shown(bench, None, qtbot)
    text = part.ui.due_dates_text_label.text()
    for word in ("code", "dates", "no name", "not encrypted", "records that it was made"):
        assert word in text


def test_a_force_that_does_not_allow_it_is_heard_before_a_place_is_chosen(
    bench: Workbench, qtbot: QtBot
) -> None:
    policy = Policy(allowed_exports=())
    part = DueDates()
    qtbot.addWidget(part)
    part.show()
    part.begin(replace(bench, session=replace(bench.session, policy=policy)))
    assert "does not allow this kind" in part.ui.due_dates_trouble_label.text()
    assert not part.ui.offer_check.isEnabled() and not part.ui.save_button.isEnabled()
