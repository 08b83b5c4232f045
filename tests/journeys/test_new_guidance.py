# SPDX-License-Identifier: Apache-2.0
"""New guidance is taken up and adopted through the real window while the case is open in it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.cases.kinds import Outcome
from app.guidance.files.building import sign_pack
from app.services.cases import open_case
from app.services.entries import record_answer
from app.services.signers import trust_signer
from tests.app.services.test_guidance_packs import newer, reworded
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import filing
from ui.desk import Desk
from ui.models.cards import RETIRED
from ui.models.cases import CaseChosen
from ui.pages.guide.page import GuidePage
from ui.pages.guide.updates_rows import AdoptionRow, GuidanceOffer
from ui.pages.settings.page import SettingsPage
from ui.widgets.prompt_card import PromptCard
from ui.workbench import Workbench

OWNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = OWNER.public_key().public_bytes_raw()
QUESTION = "What were the <b>very first</b> words?"
ASKED, GONE, HALF = "s01.first-words", "s01.medical-now", "s01.safe-now"
PATIENCE_MS = 20_000


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook of its own, and an officer who opens the signed file."""
    with open_bench(tmp_path, qapp) as made:
        path = tmp_path / "later.casebook-guidance"
        pack = made.session.pack
        later = newer(pack, s01__first_words=reworded(pack, QUESTION), s01__medical_now=None)
        path.write_bytes(sign_pack(later, OWNER.sign, PUBLIC))
        now(made, partial(trust_signer, made.session, PUBLIC.hex(), "Borsetshire"))
        workbench, _ = filing(made, path)
        yield workbench


@pytest.fixture
def case_id(bench: Workbench) -> UUID:
    session = bench.session

    def opened() -> UUID:
        case = open_case(session, "OTTER 1", {}).case_id
        for prompt_id in (ASKED, GONE):
            record_answer(session, case, prompt_id, Outcome.ANSWERED, text="Yes.")
        return case

    return now(bench, opened)


@pytest.fixture
def desk(bench: Workbench, case_id: UUID, tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(bench, tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    made.activateWindow()
    go_to(made, case_id, HALF, qtbot)
    return made


def go_to(desk: Desk, case_id: UUID, prompt_id: str, qtbot: QtBot) -> None:
    desk.open_case(CaseChosen(case_id, prompt_id))
    case = desk.case
    assert case is not None
    qtbot.waitUntil(lambda: case.journey.cards.open_prompt == prompt_id, timeout=PATIENCE_MS)


def guide(desk: Desk) -> GuidePage:
    assert isinstance(desk.page, GuidePage)
    return desk.page


def notes(desk: Desk) -> dict[str, str]:
    """The questions of the cards, and what each card says has changed."""
    assert desk.case is not None
    cards = desk.case.journey.cards.findChildren(PromptCard)
    return {card.ui.question_label.text(): card.ui.note_label.text() for card in cards}


def take_up(desk: Desk, qtbot: QtBot) -> AdoptionRow:
    desk.show_guide()
    page = guide(desk)
    page.ui.updates_tab.click()
    page.updates.ui.open_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(GuidanceOffer)), timeout=PATIENCE_MS)
    page.findChildren(GuidanceOffer)[0].ui.use_button.click()
    qtbot.waitUntil(lambda: guide(desk) is not page, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(guide(desk).findChildren(AdoptionRow)), timeout=PATIENCE_MS)
    return guide(desk).findChildren(AdoptionRow)[0]


def test_a_case_open_in_the_window_takes_up_other_guidance(
    desk: Desk, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    assert desk.case is not None
    before = bench.session.pack
    panel = desk.case.journey.cards.panel
    assert panel is not None
    panel.ui.further_button.click()
    QTest.keyClicks(panel.ui.further_edit, "Half a sentence")
    desk.case.drafts.flush()

    take_up(desk, qtbot)
    labels = guide(desk).updates.ui.now_panel.findChildren(QLabel)
    version = f"version {bench.session.pack.meta.version}"
    assert any(version in label.text() for label in labels)
    desk.show_case()
    assert QUESTION not in notes(desk), "the case goes on as it was"

    desk.show_guide()
    guide(desk).show_updates()
    qtbot.waitUntil(lambda: bool(guide(desk).findChildren(AdoptionRow)), timeout=PATIENCE_MS)
    row = guide(desk).findChildren(AdoptionRow)[0]
    row.ui.details_button.click()
    with qtbot.waitSignal(guide(desk).case_adopted, timeout=PATIENCE_MS):
        row.ui.adopt_button.click()
    assert desk.case is None and not desk.ui.case_button.isEnabled()
    assert desk.ui.context_label.accessibleName() == desk.ui.code_label.text() == ""

    go_to(desk, case_id, HALF, qtbot)
    told = notes(desk)
    asked, gone = (before.prompt(name) for name in (ASKED, GONE))
    assert asked is not None and gone is not None
    assert asked.question in told[QUESTION] and before.meta.version in told[QUESTION]
    assert told[gone.question] == RETIRED
    again = desk.case
    assert again is not None and again.journey.cards.panel is not None
    assert again.journey.cards.panel.ui.further_edit.toPlainText() == "Half a sentence"

    desk.show_settings()
    assert isinstance(desk.page, SettingsPage)
    assert bench.session.pack.meta.version in desk.page.ui.version_label.text()
    QTest.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.page is desk.search
