# SPDX-License-Identifier: Apache-2.0
"""A case between two casebooks, through the real windows: handed over, signed for, reviewed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import ExportKind, NoteRecorded, Officer, ReviewOutcome
from app.services.cases import first_things, open_case
from app.services.entries import record_note
from app.services.exports import ExportRequest, gather, make
from app.services.searching import Query, search
from app.services.vaults import KdfParameters, create_vault
from tests.app.services.colleagues import SUPERVISOR
from tests.ui.bench import PASSPHRASE, WORDS, now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.desk import Desk
from ui.jobs import Jobs
from ui.models.cases import CaseChosen
from ui.pages.bundle.page import BundlePage
from ui.pages.review.fields import ReviewFields
from ui.pages.review.hand_over import HandOverDialog
from ui.pages.review.page import ReviewPage
from ui.pages.review.rows import AskedRow, HandOverCard, ReviewCard
from ui.widgets.entries.dialog import EntryDialog
from ui.window import MainWindow
from ui.workbench import Workbench
from ui.writing import WritingDesk

T = TypeVar("T", bound=QWidget)
PATIENCE_MS = 20_000
CHALLENGE = "Why has the taxi firm not been asked?"


@dataclass
class Seat:
    """An officer at a window of their own."""

    bench: Workbench
    files: Filing
    window: MainWindow
    desk: Desk
    qtbot: QtBot

    def review(self, case_id: UUID) -> ReviewPage:
        """The Review tab of a case."""
        self.desk.open_case(CaseChosen(case_id))
        page = self.desk.case
        assert page is not None
        self.qtbot.waitUntil(page.ui.part_stack.isEnabled, timeout=PATIENCE_MS)
        page.go_to_review()
        return page.review

    def open(self, path: Path) -> BundlePage:
        """A sealed file from somebody else, opened with the officer's own key."""
        self.desk.open_bundle()
        page = self.desk.page
        assert isinstance(page, BundlePage)
        self.files.path = path
        self.window.activateWindow()
        page.ui.choose_button.click()
        self.qtbot.waitUntil(page.ui.check_button.isEnabled, timeout=PATIENCE_MS)
        page.ui.check_button.click()
        self.qtbot.waitUntil(page.bringing.isVisible, timeout=PATIENCE_MS)
        return page

    def take_in(self, path: Path) -> BundlePage:
        """A sealed file from somebody else, and its case taken into the casebook."""
        page = self.open(path)
        with self.qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS):
            page.bringing.ui.import_button.click()
        return page

    def hand_over(self, review: ReviewPage, key: str, path: Path) -> None:
        """Hand the case over to a key, as a sealed file."""
        self.window.activateWindow()
        review.ui.hand_over_button.click()
        (dialog,) = [d for d in review.findChildren(HandOverDialog) if d.isVisible()]
        dialog.ui.to_edit.setText("The other officer")
        dialog.ui.key_edit.setText(key)
        dialog.ui.message_edit.setPlainText("Ring before ten.")
        self.files.path = path
        with self.qtbot.waitSignal(review.changed, timeout=PATIENCE_MS):
            dialog.ui.make_button.click()


@contextmanager
def seated(bench: Workbench, folder: Path, qtbot: QtBot) -> Iterator[Seat]:
    """The real window of a casebook."""
    workbench, files = filing(bench)
    window, desk = MainWindow(workbench.theme), Desk(workbench, folder)
    window.resize(1366, 768)
    window.show_page(desk)
    window.show()
    yield Seat(workbench, files, window, desk, qtbot)
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def another(bench: Workbench, folder: Path, officer: Officer) -> Iterator[Workbench]:
    """A second casebook, with threads of its own."""
    jobs = Jobs()
    make = partial(create_vault, folder, officer, PASSPHRASE, WORDS, demo=True, kdf=KdfParameters())
    session = jobs.database_now(make, 30)
    jobs.database_now(lambda: session.pack_for(session.current_pack), 30)
    writing = WritingDesk(jobs, session, bench.preferences)
    yield replace(bench, session=session, jobs=jobs, writing=writing)
    jobs.database_now(session.close, 10)
    jobs.shutdown()


@pytest.fixture
def officer(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    with open_bench(tmp_path, qapp) as bench, seated(bench, tmp_path, qtbot) as seat:
        yield seat


@pytest.fixture
def colleague(officer: Seat, tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    other = another(officer.bench, tmp_path / "other", SUPERVISOR)
    with other as bench, seated(bench, tmp_path, qtbot) as seat:
        yield seat


def test_a_case_is_reviewed_by_a_second_officer_and_then_handed_over_and_signed_for(
    officer: Seat, colleague: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    case_id = now(officer.bench, partial(a_case, officer.bench))
    there, back, out, receipt = (tmp_path / name for name in ("1.age", "2.age", "3.age", "r.json"))

    there.write_bytes(sealed(officer, case_id, colleague))
    page = colleague.take_in(there)
    go_on: QWidget = page.bringing.ui.open_button
    assert QApplication.focusWidget() is go_on
    QTest.keyClick(go_on, Qt.Key.Key_Space)
    record_review(colleague, case_id)
    back.write_bytes(sealed(colleague, case_id, officer))

    # The officer is in the middle of a note when the review comes in.
    review = officer.review(case_id)
    case = officer.desk.case
    assert case is not None
    case.notes.ui.text_edit.setPlainText("Half a sen")
    page = officer.take_in(back)
    assert case.notes.ui.text_edit.toPlainText() == "Half a sen"
    session = officer.bench.session
    assert now(officer.bench, partial(search, session, Query("taxi"))).count == 1
    officer.review(case_id)
    qtbot.waitUntil(lambda: bool(shown(review, ReviewCard)), timeout=PATIENCE_MS)
    (card,) = shown(review, ReviewCard)
    assert card.ui.signed_label.text().startswith("✓ Counter-signed by DI Sam Placeholder B12")
    assert [row.ui.what_label.text() for row in shown(review, AskedRow)] == [CHALLENGE]
    officer.desk.show_today()
    (first,) = [each for each in now(officer.bench, partial(first_things, session)) if each.review]
    assert first.case_id == case_id

    officer.hand_over(officer.review(case_id), colleague.bench.session.receiving_key, out)
    page = colleague.open(out)  # nothing in it is new to them
    assert not page.bringing.ui.import_button.isVisible()
    colleague.files.path = officer.files.path = receipt
    with qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS):
        QTest.keyClick(page.bringing.ui.receipt_button, Qt.Key.Key_Space)
    with qtbot.waitSignal(review.changed, timeout=PATIENCE_MS):
        review.ui.receipt_button.click()
    qtbot.waitUntil(lambda: is_signed_for(review), timeout=PATIENCE_MS)


def a_case(bench: Workbench) -> UUID:
    case_id = open_case(bench.session, "LANTERN 4", {"relationship": "dating-app"}).case_id
    record_note(bench.session, case_id, NoteRecorded(text="The gate was open."))
    return case_id


def sealed(giver: Seat, case_id: UUID, to: Seat) -> bytes:
    request = ExportRequest(
        ExportKind.BUNDLE, "A colleague", "Review", to.bench.session.receiving_key
    )
    return make(now(giver.bench, partial(gather, giver.bench.session, case_id, request))).data


def record_review(seat: Seat, case_id: UUID) -> None:
    """Challenge the case, with the keyboard."""
    review = seat.review(case_id)
    seat.qtbot.waitUntil(review.isVisible, timeout=PATIENCE_MS)
    review.ui.review_button.click()
    (dialog,) = shown(review, EntryDialog)
    fields = dialog.fields
    assert isinstance(fields, ReviewFields) and not fields.ui.own_label.isVisible()
    outcome = fields.ui.outcome_combo
    outcome.setCurrentIndex(outcome.findData(ReviewOutcome.CHALLENGED.value))
    QTest.keyClicks(fields.ui.findings_edit, "Read.")
    QTest.keyClicks(fields.ui.challenge_edit, CHALLENGE)
    with seat.qtbot.waitSignal(review.changed, timeout=PATIENCE_MS):
        dialog.ui.record_button.click()


def is_signed_for(review: ReviewPage) -> bool:
    cards = shown(review, HandOverCard)
    return bool(cards) and "Signed for by DI Sam" in cards[0].ui.receipt_label.text()


def shown(review: ReviewPage, kind: type[T]) -> list[T]:
    return [each for each in review.findChildren(kind) if each.isVisible()]
