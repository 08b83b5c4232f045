# SPDX-License-Identifier: Apache-2.0
"""Closing a case, holding and reviewing its record, and deleting it, through the window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cases.kinds import CaseClosed, RetentionDecision, RetentionReviewed
from app.services import retention
from app.services.audit_log import AuditFilter
from app.services.cases import open_case
from app.services.drafts import read_drafts
from app.services.journeys import read_journey
from tests.ui.bench import PASSPHRASE, now, open_bench
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.models.cases import CaseChosen
from ui.pages.home.page import HomePage
from ui.pages.review.closing import ClosingPart
from ui.pages.review.closing_deleting import DeleteDialog
from ui.pages.review.closing_fields import CloseFields, HoldFields, ReviewFields
from ui.pages.review.erasing import EraseDialog
from ui.theme.theme import Theme
from ui.widgets.entries.dialog import EntryDialog
from ui.workbench import Workbench

PAST = date(2026, 1, 3)
CLOSED = CaseClosed(outcome="No further action", because="Tests not met.", review_on=PAST)
DELETE = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")


class Trial:
    """The section on a page, over one case."""

    def __init__(self, bench: Workbench, qtbot: QtBot) -> None:
        self.bench, self.qtbot, session = bench, qtbot, bench.session
        self.case_id: UUID = now(bench, lambda: open_case(session, "LANTERN 4", {})).case_id
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.drafts = DraftKeeper(bench.jobs, session, self.case_id, self.page)
        self.part = ClosingPart(bench, self.case_id, self.drafts, self.page)
        self.part.changed.connect(self.show)
        self.page.resize(800, 600)
        self.page.show()
        self.show()

    def show(self) -> None:
        session = self.bench.session
        self.part.show_case(now(self.bench, lambda: read_journey(session, self.case_id)))

    def offered(self) -> set[str]:
        buttons = self.part.ui.closing_frame.findChildren(QPushButton)
        return {each.text() for each in buttons if not each.isHidden()}

    def dialog(self) -> EntryDialog:
        [dialog] = (each for each in self.part.findChildren(EntryDialog) if each.isVisible())
        return dialog

    def record(self) -> None:
        with self.qtbot.waitSignal(self.part.changed):
            self.dialog().ui.record_button.click()

    def review(self) -> None:
        session = self.bench.session

        def work() -> None:
            retention.close_case(session, self.case_id, CLOSED)
            retention.review_retention(session, self.case_id, DELETE)

        now(self.bench, work)
        self.show()

    def is_deleted(self) -> bool:
        shelf = self.bench.session.vault.store.deletions
        return now(self.bench, lambda: shelf.is_deleted(self.case_id))


def ask_delete(
    part: ClosingPart, code: str = "LANTERN 4", passphrase: str = PASSPHRASE
) -> DeleteDialog:
    part.ui.delete_button.click()
    dialog = part.findChildren(DeleteDialog)[-1]
    assert not dialog.ui.delete_button.isEnabled()
    dialog.ui.grounds_combo.setCurrentIndex(1)
    dialog.ui.code_edit.setText(code)
    dialog.ui.passphrase_edit.setText(passphrase)
    dialog.ui.delete_button.click()
    return dialog


@pytest.fixture
def trial(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Trial]:
    with open_bench(tmp_path, qapp) as bench:
        yield Trial(bench, qtbot)


def test_what_came_of_it_is_brought_into_view(trial: Trial) -> None:
    area, column = QScrollArea(trial.page), QWidget()
    rows = QVBoxLayout(column)
    above = QLabel("Reviews")
    above.setFixedHeight(2000)
    rows.addWidget(above)
    rows.addWidget(trial.part)
    area.setWidgetResizable(True)
    area.setWidget(column)
    area.resize(800, 500)
    area.show()
    trial.part.ui.hold_button.click()
    fields = trial.dialog().fields
    assert isinstance(fields, HoldFields)
    fields.ui.because_edit.setPlainText("An appeal is open.")
    fields.ui.authority_edit.setPlainText("Force solicitor")
    assert area.verticalScrollBar().value() == 0
    trial.record()
    ui = trial.part.ui
    assert ui.hold_label.text().startswith("Legal hold since")
    assert not ui.hold_label.visibleRegion().isEmpty()
    assert trial.page.focusWidget() is ui.close_button
    area.verticalScrollBar().setValue(0)
    trial.show()
    assert area.verticalScrollBar().value() == 0, "only once, not whenever the case is read"


def test_a_case_is_closed_and_opened_again(trial: Trial) -> None:
    part = trial.part
    assert part.ui.standing_label.text() == "This case is open."
    assert trial.offered() == {"Close th&is case…", "Put a &legal hold on it…"}
    part.ui.close_button.click()
    fields = trial.dialog().fields
    assert isinstance(fields, CloseFields)
    fields.ui.outcome_edit.setPlainText("No further action")
    fields.ui.because_edit.setPlainText("Tests not met.")
    fields.ui.told_edit.setPlainText("By phone.")
    fields.ui.review_on_edit.stepUp()
    trial.record()
    assert part.ui.standing_label.text().endswith("No further action")
    assert "Telling the victim: By phone." in part.ui.standing_text_label.text()
    assert part.ui.review_label.text().startswith("To be asked about again on")
    assert "&Open it again…" in trial.offered() and "&Delete this case…" not in trial.offered()
    part.ui.reopen_button.click()
    trial.dialog().fields.ui.because_edit.setPlainText("New account.")  # type: ignore[attr-defined]
    trial.record()
    assert part.ui.standing_label.text() == "This case is open."


def test_hold_and_review_decide_what_is_offered(trial: Trial) -> None:
    session, part = trial.bench.session, trial.part
    now(trial.bench, lambda: retention.close_case(session, trial.case_id, CLOSED))
    trial.show()
    assert part.ui.review_label.text().startswith("Since 3 Jan 2026")
    assert part.ui.review_label.property("role") == "warning"
    part.ui.hold_button.click()
    hold = trial.dialog().fields
    assert isinstance(hold, HoldFields)
    hold.ui.because_edit.setPlainText("An inquest is open.")
    hold.ui.authority_edit.setPlainText("x" * 401)
    assert not trial.dialog().ui.record_button.isEnabled()
    hold.ui.authority_edit.setPlainText("Force solicitor")
    trial.record()
    assert part.ui.hold_label.text().endswith("An inquest is open. (Force solicitor)")
    part.ui.hold_button.click()
    trial.dialog().fields.ui.because_edit.setPlainText("It is over.")  # type: ignore[attr-defined]
    trial.record()
    part.ui.review_button.click()
    review = trial.dialog().fields
    assert isinstance(review, ReviewFields)
    review.ui.because_edit.setPlainText("Not needed.")
    review.ui.decision_combo.setCurrentIndex(1)
    assert review.ui.review_on_part.isVisible()
    assert not trial.dialog().ui.record_button.isEnabled()  # what is kept needs a day
    review.ui.decision_combo.setCurrentIndex(2)
    assert not review.ui.review_on_part.isVisible()
    trial.record()
    assert "&Delete this case…" in trial.offered()


def test_what_is_begun_comes_back_in_its_own_dialog(trial: Trial) -> None:
    session = trial.bench.session
    trial.part.ui.hold_button.click()
    trial.dialog().fields.ui.because_edit.setPlainText("An inq")  # type: ignore[attr-defined]
    trial.drafts.flush()
    trial.dialog().reject()
    drafts = now(trial.bench, lambda: read_drafts(session, trial.case_id))
    later = ClosingPart(trial.bench, trial.case_id, trial.drafts, trial.page)
    later.restore_drafts(drafts)
    [go_on] = (each for each in later.findChildren(QPushButton) if "Go on" in each.accessibleName())
    go_on.click()
    [dialog] = later.findChildren(EntryDialog)
    assert dialog.fields.text("because") == "An inq"


def test_a_case_is_deleted_only_with_its_code_and_the_passphrase(trial: Trial) -> None:
    trial.review()
    wrong = ask_delete(trial.part, passphrase="wrong horse")
    trial.qtbot.waitUntil(lambda: "does not open" in wrong.ui.trouble_label.text())
    assert wrong.ui.passphrase_edit.text() == "" and wrong.ui.code_edit.text() == "LANTERN 4"
    wrong.reject()
    other = ask_delete(trial.part, code="LANTERN 5")
    trial.qtbot.waitUntil(lambda: "not the code" in other.ui.trouble_label.text())
    other.hide()  # as locking does
    assert other.ui.passphrase_edit.text() == ""
    assert not trial.is_deleted()
    with trial.qtbot.waitSignal(trial.part.deleted) as signal:
        ask_delete(trial.part)
    assert signal.args == [trial.case_id] and trial.is_deleted()


def test_what_goes_is_read_first_where_there_is_little_room(
    trial: Trial, qapp: QApplication
) -> None:
    theme = Theme.load("light", 2.0)
    theme.apply(qapp)
    view = now(trial.bench, lambda: read_journey(trial.bench.session, trial.case_id)).view
    trial.page.resize(911, 512)
    dialog = DeleteDialog(replace(trial.bench, theme=theme), view, trial.page)
    dialog.open()
    ui = dialog.ui
    trial.qtbot.waitUntil(ui.grounds_combo.hasFocus)
    title, grounds = ui.delete_title_label, ui.grounds_combo
    assert title.visibleRegion().boundingRect() == title.rect()
    assert grounds.visibleRegion().isEmpty()
    for _page in range(3):
        QTest.keyClick(grounds, Qt.Key.Key_PageDown)
    assert title.visibleRegion().isEmpty() and grounds.currentIndex() == 0
    for _page in range(3):
        QTest.keyClick(grounds, Qt.Key.Key_PageUp)
    assert not title.visibleRegion().isEmpty() and grounds.currentIndex() == 0
    QTest.keyClick(grounds, Qt.Key.Key_Down)
    assert grounds.currentIndex() == 0, "nothing is chosen unseen"
    assert grounds.visibleRegion().boundingRect() == grounds.rect()
    QTest.keyClick(grounds, Qt.Key.Key_Down)
    assert grounds.currentIndex() == 1
    QTest.keyClick(grounds, Qt.Key.Key_Tab)
    assert ui.code_edit.hasFocus() and not ui.code_edit.visibleRegion().isEmpty()
    dialog.reject()
    Theme.load("light", 1.0).apply(qapp)


def test_after_deleting_the_window_goes_to_today_and_clears_the_disk(
    trial: Trial, tmp_path: Path
) -> None:
    trial.review()
    session, desk = trial.bench.session, Desk(trial.bench, tmp_path)
    trial.qtbot.addWidget(desk)
    desk.show()
    desk.open_case(CaseChosen(trial.case_id))
    assert desk.case is not None
    part = desk.case.review.closing
    trial.qtbot.waitUntil(part.isEnabled)  # once the case is read
    ask_delete(part)
    trial.qtbot.waitUntil(lambda: bool(desk.findChildren(EraseDialog)))
    assert desk.case is None and desk.page is desk.home
    [dialog] = desk.findChildren(EraseDialog)
    trial.qtbot.waitUntil(lambda: dialog.ui.done_button.text() == "Close")
    assert dialog.ui.backups_button.isHidden()  # there are none
    assert not now(trial.bench, lambda: retention.erasing_due(session))
    rows = now(trial.bench, lambda: session.vault.store.audit.rows(AuditFilter(), limit=4))
    assert [row.action for row in rows] == ["erased", "deleted_case", "viewed_case", "recorded"]
    dialog.ui.done_button.click()


def test_closed_cases_leave_the_list_of_today_until_asked_for(trial: Trial) -> None:
    session = trial.bench.session

    def work() -> None:
        for code, day in (("ORCHARD 1", None), ("ORCHARD 2", PAST)):
            case = open_case(session, code, {}).case_id
            retention.close_case(session, case, CLOSED.model_copy(update={"review_on": day}))

    now(trial.bench, work)
    home = HomePage(trial.bench)
    trial.qtbot.addWidget(home)
    home.resize(1200, 700)
    home.show()
    home.refresh()
    model = home.ui.case_table.model()

    def rows() -> list[tuple[str, str]]:
        places = range(model.rowCount())
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in places]

    due = ("ORCHARD 2", "Closed: review due")
    trial.qtbot.waitUntil(lambda: len(rows()) == 2)
    assert rows()[1] == due and rows()[0][0] == "LANTERN 4"
    assert home.ui.closed_check.text() == "Show &closed cases (1)"
    home.ui.closed_check.click()
    trial.qtbot.waitUntil(lambda: len(rows()) == 3)
    assert {("ORCHARD 1", "Closed"), due} == set(rows()[1:])
    assert all(card._thing.code == "LANTERN 4" for card in home._cards)
