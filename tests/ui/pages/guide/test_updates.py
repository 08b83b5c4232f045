# SPDX-License-Identifier: Apache-2.0
"""New guidance is looked at, taken up and adopted in the window; keys and feedback have a place."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.guidance.faults import PackFault
from app.guidance.files.building import sign_pack
from app.services.cases import open_case, read_case
from app.services.feedback import all_feedback, give_feedback
from app.services.signers import signers, trust_signer
from tests.app.services.test_guidance_packs import newer, reworded
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.pages.guide.updates import UpdatesPage
from ui.pages.guide.updates_rows import AdoptionRow, GuidanceOffer
from ui.pages.guide.updates_signers import SignerRow
from ui.workbench import Workbench

OWNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = OWNER.public_key().public_bytes_raw()
PATIENCE_MS = 20_000
FULL = "The disk is full. Nothing recorded is lost."
QUESTION = "What were the very first words?"


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Workbench, Filing]]:
    """A casebook of its own for each test: guidance never leaves one."""
    with open_bench(tmp_path, qapp) as made:
        yield filing(made)


@pytest.fixture
def bench(desk: tuple[Workbench, Filing]) -> Workbench:
    return desk[0]


@pytest.fixture
def files(desk: tuple[Workbench, Filing]) -> Filing:
    return desk[1]


@pytest.fixture
def case_id(bench: Workbench) -> UUID:
    return now(bench, partial(open_case, bench.session, "OTTER 1", {})).case_id


@pytest.fixture
def signed(bench: Workbench, tmp_path: Path) -> Path:
    """A newer version of the guidance as a signed file; its key is not trusted yet."""
    pack = bench.session.pack
    later = newer(pack, s01__first_words=reworded(pack, QUESTION))
    path = tmp_path / "later.casebook-guidance"
    path.write_bytes(sign_pack(later, OWNER.sign, PUBLIC))
    return path


def shown(bench: Workbench, qtbot: QtBot) -> UpdatesPage:
    page = UpdatesPage(bench)
    qtbot.addWidget(page)
    page.resize(900, 640)
    page.show()
    qtbot.waitUntil(lambda: bool(page.ui.adopt_text_label.text()), timeout=PATIENCE_MS)
    return page


def trust(bench: Workbench) -> None:
    now(bench, partial(trust_signer, bench.session, PUBLIC.hex(), "Borsetshire guidance team"))


def offered(page: UpdatesPage, qtbot: QtBot) -> GuidanceOffer:
    page.ui.open_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(GuidanceOffer)), timeout=PATIENCE_MS)
    return page.findChildren(GuidanceOffer)[0]


def refuse(*_: object) -> None:
    raise EnvironmentFault(FULL, code="disk-full")


def tabbed(page: UpdatesPage) -> list[str]:
    """Where the tab key stops on its way from the first button to the one that trusts a key."""
    page.activateWindow()
    page.ui.open_button.setFocus()
    names = ["open_button"]
    while names[-1] != "trust_button" and len(names) < 20:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
    return names


def test_a_file_signed_by_nobody_trusted_is_refused_with_a_sentence(
    bench: Workbench, files: Filing, signed: Path, qtbot: QtBot
) -> None:
    page = shown(bench, qtbot)
    files.path = signed
    page.ui.open_button.setFocus()
    page.ui.open_button.click()
    trouble = page.ui.trouble_label
    qtbot.waitUntil(lambda: "not trusted here" in trouble.text(), timeout=PATIENCE_MS)
    assert not page.findChildren(GuidanceOffer)
    assert QApplication.focusWidget() is page.ui.open_button
    page.ui.owner_edit.setText("Borsetshire guidance team")
    page.ui.key_edit.setText(PUBLIC.hex())
    page.ui.trust_button.click()
    qtbot.waitUntil(trouble.isHidden, timeout=PATIENCE_MS)


def test_trusting_a_key_looking_taking_up_and_adopting(
    bench: Workbench, files: Filing, signed: Path, case_id: UUID, qtbot: QtBot
) -> None:
    page = shown(bench, qtbot)
    page.ui.owner_edit.setText("Borsetshire guidance team")
    page.ui.key_edit.setText(PUBLIC.hex())
    page.ui.trust_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(SignerRow)), timeout=PATIENCE_MS)
    assert page.ui.key_edit.text() == ""

    files.path = signed
    offer = offered(page, qtbot)
    assert offer.ui.offer_by_label.text() == "Signed by: Borsetshire guidance team"
    assert f"now “{QUESTION}”" in offer.ui.changes_edit.toPlainText()
    assert "OTTER 1 (1 prompt)" in offer.ui.cases_label.text()
    with qtbot.waitSignal(page.guidance_changed, timeout=PATIENCE_MS):
        offer.ui.use_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(AdoptionRow)), timeout=PATIENCE_MS)
    assert bench.session.current_pack.version == "2099.1"

    (row,) = page.findChildren(AdoptionRow)
    assert not row.ui.adopt_button.isEnabled(), "adopting unseen"
    row.ui.details_button.click()
    assert f"Reworded: {QUESTION}" in row.ui.changes_label.text()
    with qtbot.waitSignal(page.case_adopted, timeout=PATIENCE_MS) as adopted:
        row.ui.adopt_button.click()
    assert adopted.args == [case_id]
    assert now(bench, partial(read_case, bench.session, case_id)).pack.version == "2099.1"
    follow = "Every case follows the guidance in use."
    qtbot.waitUntil(lambda: page.ui.adopt_text_label.text() == follow, timeout=PATIENCE_MS)


def test_what_the_disk_refused_can_be_asked_for_again(
    bench: Workbench,
    files: Filing,
    signed: Path,
    case_id: UUID,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    trust(bench)
    page = shown(bench, qtbot)
    files.path = signed
    offer = offered(page, qtbot)
    with monkeypatch.context() as full:
        full.setattr("ui.pages.guide.updates.take_up", refuse)
        offer.ui.use_button.click()
        qtbot.waitUntil(lambda: page.ui.trouble_label.text() == FULL, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.guidance_changed, timeout=PATIENCE_MS):
        offer.ui.use_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(AdoptionRow)), timeout=PATIENCE_MS)
    (row,) = page.findChildren(AdoptionRow)
    row.ui.details_button.click()
    with monkeypatch.context() as full:
        full.setattr("ui.pages.guide.updates.adopt", refuse)
        row.ui.adopt_button.click()
        qtbot.waitUntil(lambda: page.ui.trouble_label.text() == FULL, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.case_adopted, timeout=PATIENCE_MS):
        row.ui.adopt_button.click()


def test_the_tab_key_goes_down_the_page(
    bench: Workbench, files: Filing, signed: Path, case_id: UUID, qtbot: QtBot
) -> None:
    trust(bench)
    page = shown(bench, qtbot)
    files.path = signed
    offer = offered(page, qtbot)
    last = ["remove_button", "owner_edit", "key_edit", "trust_button"]
    assert tabbed(page) == ["open_button", "changes_edit", "use_button", "leave_button", *last]
    with qtbot.waitSignal(page.guidance_changed, timeout=PATIENCE_MS):
        offer.ui.use_button.click()
    # Qt shows new rows a turn after they were put in; until then the tab key passes them by.
    qtbot.waitUntil(lambda: _rows_stand(page), timeout=PATIENCE_MS)
    page.findChildren(AdoptionRow)[0].ui.details_button.click()
    assert tabbed(page) == ["open_button", "details_button", "adopt_button", *last]
    page.hide()
    # As the guide is made anew then, and leads on to the cases that it concerns.
    again = UpdatesPage(bench)
    qtbot.addWidget(again)
    again.resize(600, 300)
    again.lead_on()
    again.show()
    again.activateWindow()
    qtbot.waitUntil(lambda: _leads_to_a_case(again), timeout=PATIENCE_MS)


def _leads_to_a_case(page: UpdatesPage) -> bool:
    buttons = [row.ui.details_button for row in page.findChildren(AdoptionRow)]
    return any(each.hasFocus() and not each.visibleRegion().isEmpty() for each in buttons)


def _rows_stand(page: UpdatesPage) -> bool:
    rows = [*page.findChildren(AdoptionRow), *page.findChildren(SignerRow)]
    return any(isinstance(row, AdoptionRow) for row in rows) and all(r.isVisible() for r in rows)


def test_an_offer_can_be_left_and_changes_nothing(
    bench: Workbench, files: Filing, signed: Path, qtbot: QtBot
) -> None:
    trust(bench)
    page = shown(bench, qtbot)
    before = bench.session.current_pack
    files.path = signed
    offered(page, qtbot).ui.leave_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(GuidanceOffer), timeout=PATIENCE_MS)
    assert bench.session.current_pack == before


def test_a_key_is_removed_only_after_a_question(
    bench: Workbench, files: Filing, qtbot: QtBot
) -> None:
    trust(bench)
    page = shown(bench, qtbot)
    (row,) = page.findChildren(SignerRow)
    assert row.ui.key_label.text().replace(" ", "") == PUBLIC.hex()
    files.yes = False
    row.ui.remove_button.click()
    assert len(now(bench, partial(signers, bench.session))) == 1
    files.yes = True
    row.ui.remove_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(SignerRow), timeout=PATIENCE_MS)
    assert now(bench, partial(signers, bench.session)) == ()


def test_what_is_no_key_is_said_and_stays_to_be_mended(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    page.ui.owner_edit.setText("Somebody")
    page.ui.key_edit.setText("12 34")
    page.ui.trust_button.click()
    trouble = page.ui.signer_trouble_label
    qtbot.waitUntil(lambda: "64" in trouble.text(), timeout=PATIENCE_MS)
    assert page.ui.key_edit.text() == "12 34"


def test_feedback_is_exported_and_cleared(
    bench: Workbench, files: Filing, case_id: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    work = partial(
        give_feedback, bench.session, case_id, "s01.first-words", "not-relevant", "Not now."
    )
    now(bench, work)
    page = shown(bench, qtbot)
    assert page.ui.feedback_text_label.text().startswith("1 comment kept here.")
    files.path = tmp_path / "said.json"
    page.ui.export_button.click()
    qtbot.waitUntil(files.path.exists, timeout=PATIENCE_MS)
    said = json.loads((tmp_path / "said.json").read_bytes())
    assert [each["prompt"] for each in said["feedback"]] == ["s01.first-words"]
    assert "OTTER" not in (tmp_path / "said.json").read_text("utf-8")
    page.ui.clear_button.click()
    qtbot.waitUntil(lambda: not page.ui.clear_button.isEnabled(), timeout=PATIENCE_MS)
    assert now(bench, partial(all_feedback, bench.session)) == ()


def test_guidance_that_this_casebook_brings_and_that_does_not_fit_is_told(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def misfit(_session: object) -> None:
        raise PackFault("The guidance pack was refused: the two do not fit together.")

    monkeypatch.setattr("ui.pages.guide.updates.bundled_offer", misfit)
    page = shown(bench, qtbot)
    assert page.ui.trouble_label.text().startswith("This Casebook brings newer guidance. ")
    assert "do not fit together" in page.ui.trouble_label.text()
    assert page.ui.bundled_button.isHidden()
