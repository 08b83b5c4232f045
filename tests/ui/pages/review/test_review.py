# SPDX-License-Identifier: Apache-2.0
"""The Review tab: what is asked stands first, who signed is plain, and a hand-over is whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.cases.kinds import ExportKind, HandedOver, ReviewOutcome, ReviewRecorded
from app.policy.model import Policy
from app.services.bundles import inspect_with_own_key
from app.services.cases import open_case, read_case
from app.services.drafts import read_drafts
from app.services.exports import ExportRequest, gather, make
from app.services.handing_over import HAND_OVER_SLOT, save_receipt
from app.services.importing import bring_in
from app.services.journeys import read_journey
from app.services.reviews import ReviewSaid, record_review
from app.services.session import Session
from tests.app.services.colleagues import SUPERVISOR, casebook
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.drafts import DraftKeeper
from ui.pages.review.fields import ReviewFields
from ui.pages.review.hand_over import HandOverDialog
from ui.pages.review.page import GO_ON, ReviewPage
from ui.pages.review.rows import AskedRow, HandOverCard, ReviewCard
from ui.widgets.entries.dialog import EntryDialog
from ui.workbench import Workbench

PATIENCE_MS = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("review"), qapp) as made:
        yield made


@pytest.fixture(scope="module")
def supervisor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("supervisor") / "vault", SUPERVISOR) as session:
        yield session


@dataclass
class Reviewing:
    """The page on one case, and who answers for files."""

    page: ReviewPage
    bench: Workbench
    dialogs: Filing
    case_id: UUID
    qtbot: QtBot

    def show(self) -> None:
        session = self.bench.session
        self.page.show_case(now(self.bench, partial(read_journey, session, self.case_id)))
        QApplication.processEvents()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def activate(self, dialog: QDialog) -> None:
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)

    def head(self) -> object:
        view = now(self.bench, partial(read_case, self.bench.session, self.case_id))
        return view.head.payload

    def reviews(self) -> list[ReviewCard]:
        return [card for card in self.page.findChildren(ReviewCard) if card.isVisible()]

    def hand_over(self) -> HandOverDialog:
        self.page.ui.hand_over_button.click()
        (dialog,) = [d for d in self.page.findChildren(HandOverDialog) if d.isVisible()]
        return dialog


@pytest.fixture
def reviewing(bench: Workbench, request: pytest.FixtureRequest, qtbot: QtBot) -> Reviewing:
    code = f"CASE {request.node.name}"[:60]
    case_id = now(bench, partial(open_case, bench.session, code, {})).case_id
    workbench, dialogs = filing(bench)
    drafts = DraftKeeper(bench.jobs, bench.session, case_id)
    page = ReviewPage(workbench, case_id, drafts)
    drafts.setParent(page)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    made = Reviewing(page, workbench, dialogs, case_id, qtbot)
    made.show()
    return made


def sealed(session: Session, case_id: UUID, key: str) -> bytes:
    request = ExportRequest(ExportKind.BUNDLE, "A colleague", "Review", key)
    return make(gather(session, case_id, request)).data


def test_a_challenge_from_a_second_officer_stands_first_with_their_key(
    reviewing: Reviewing, supervisor: Session
) -> None:
    session, case_id = reviewing.bench.session, reviewing.case_id
    data = now(reviewing.bench, partial(sealed, session, case_id, supervisor.receiving_key))
    bring_in(supervisor, inspect_with_own_key(supervisor, data))
    said = ReviewSaid(ReviewOutcome.CHALLENGED, "Read.", "Why not the camera?", ["Ask for it."])
    record_review(supervisor, case_id, said)
    back = sealed(supervisor, case_id, session.receiving_key)
    now(reviewing.bench, lambda: bring_in(session, inspect_with_own_key(session, back)))
    reviewing.show()
    asked = [row for row in reviewing.page.findChildren(AskedRow) if row.isVisible()]
    assert [row.ui.what_label.text() for row in asked] == ["Why not the camera?", "Ask for it."]
    (card,) = reviewing.reviews()
    key = card.ui.signed_label.text().partition("key ")[2].replace(" ", "")
    assert key == supervisor.author and card.ui.signed_label.property("role") == "done"
    assert "Nothing has been recorded since." in reviewing.page.ui.standing_label.text()
    wanted: list[int] = []
    reviewing.page.entry_wanted.connect(wanted.append)
    card.ui.entry_button.click()
    assert wanted == [card.row.number]


def test_the_officer_is_told_that_their_own_review_is_not_counter_signed(
    reviewing: Reviewing,
) -> None:
    page = reviewing.page
    assert "No second officer" in page.ui.standing_label.text()
    reviewing.wait(page.ui.stands_out_label.isVisible)
    assert "first ten minutes" in page.ui.stands_out_label.text()
    page.ui.review_button.click()
    (dialog,) = [d for d in page.findChildren(EntryDialog) if d.isVisible()]
    fields = dialog.fields
    assert isinstance(fields, ReviewFields) and fields.ui.own_label.isVisible()
    assert not fields.ui.challenge_part.isVisible()
    fields.ui.outcome_combo.setCurrentIndex(
        fields.ui.outcome_combo.findData(ReviewOutcome.CHALLENGED.value)
    )
    QTest.keyClicks(fields.ui.findings_edit, "I looked at all of it.")
    assert not dialog.ui.record_button.isEnabled()  # a challenge says what
    QTest.keyClicks(fields.ui.challenge_edit, "Think of the camera.")
    QTest.keyClicks(fields.ui.actions_edit, "Ask for it.")
    reviewing.activate(dialog)
    with reviewing.qtbot.waitSignal(page.changed, timeout=PATIENCE_MS):
        QTest.keyClick(fields.ui.findings_edit, Qt.Key.Key_Return, CTRL)
    recorded = reviewing.head()
    assert isinstance(recorded, ReviewRecorded)
    assert recorded.actions == ("Ask for it.",) and recorded.challenge == "Think of the camera."
    reviewing.show()
    (card,) = reviewing.reviews()
    assert card.ui.signed_label.text().startswith("Not counter-signed")
    assert card.ui.signed_label.property("role") == "warning"


def test_a_case_is_handed_over_and_its_receipt_comes_back(
    reviewing: Reviewing, supervisor: Session, tmp_path: Path
) -> None:
    page, bench = reviewing.page, reviewing.bench
    dialog = reviewing.hand_over()
    dialog.ui.to_edit.setText("DI Sam Placeholder B12")
    dialog.ui.key_edit.setText(supervisor.receiving_key)
    dialog.ui.message_edit.setPlainText("Ring before ten.")
    reviewing.dialogs.path = tmp_path / "case.age"
    reviewing.activate(dialog)
    with reviewing.qtbot.waitSignal(page.changed, timeout=PATIENCE_MS):
        QTest.keyClick(dialog.ui.to_edit, Qt.Key.Key_Return, CTRL)
    assert isinstance(reviewing.head(), HandedOver)
    assert HAND_OVER_SLOT not in now(bench, partial(read_drafts, bench.session, reviewing.case_id))
    assert reviewing.dialogs.suggested.startswith("case-") and page.isVisible()
    reviewing.show()
    (card,) = [each for each in page.findChildren(HandOverCard) if each.isVisible()]
    assert card.ui.receipt_label.text().startswith("No receipt yet")

    opened = inspect_with_own_key(supervisor, (tmp_path / "case.age").read_bytes())
    bring_in(supervisor, opened)
    save_receipt(supervisor, opened, tmp_path / "receipt.json")
    reviewing.dialogs.path = tmp_path / "receipt.json"
    with reviewing.qtbot.waitSignal(page.changed, timeout=PATIENCE_MS):
        page.ui.receipt_button.click()
    reviewing.show()
    (card,) = [each for each in page.findChildren(HandOverCard) if each.isVisible()]
    assert card.ui.receipt_label.text().startswith("✓ Signed for by DI Sam Placeholder B12")

    page.ui.receipt_button.click()  # the same again
    reviewing.wait(page.ui.receipt_label.isVisible)
    assert page.ui.receipt_label.text() == "This receipt is recorded already."


def test_what_was_written_of_a_hand_over_is_kept_and_nothing_is_saved_without_a_place(
    reviewing: Reviewing, supervisor: Session
) -> None:
    dialog = reviewing.hand_over()
    ui = dialog.ui
    ui.to_edit.setText("DI Sam Placeholder B12")
    assert not ui.make_button.isEnabled()
    ui.key_edit.setText(supervisor.receiving_key)
    before = reviewing.head()
    ui.make_button.click()  # and no place is chosen
    reviewing.wait(ui.trouble_label.isVisible)
    assert "Nothing was saved" in ui.trouble_label.text() and reviewing.head() == before
    ui.key_edit.setText("age1nonsense")
    ui.make_button.click()
    reviewing.wait(lambda: "receiving key" in ui.trouble_label.text())
    dialog.reject()
    assert reviewing.page.ui.hand_over_button.text() == GO_ON
    again = reviewing.hand_over()
    assert again.ui.to_edit.text() == "DI Sam Placeholder B12"
    again.reject()


def test_a_force_that_allows_no_hand_over_is_heard_before_anything_is_typed(
    reviewing: Reviewing,
) -> None:
    bench = reviewing.bench
    view = now(bench, partial(read_case, bench.session, reviewing.case_id))
    strict = replace(bench, session=replace(bench.session, policy=Policy(allowed_exports=())))
    drafts = DraftKeeper(bench.jobs, bench.session, reviewing.case_id, reviewing.page)
    dialog = HandOverDialog(strict, view, drafts, {}, reviewing.page)
    assert "does not allow this kind" in dialog.ui.trouble_label.text()
    dialog.ui.to_edit.setText("DI Sam Placeholder B12")
    assert not dialog.ui.make_button.isEnabled()
