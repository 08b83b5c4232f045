# SPDX-License-Identifier: Apache-2.0
"""A bundle is shown for what it is: sound and readable, or not to be relied on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.cases.kinds import Category, ExportKind, NoteRecorded
from app.handover.sealing import unseal
from app.services.bundles import inspect_bundle
from app.services.cases import add_person, list_cases, open_case, read_case
from app.services.entries import record_correction, record_note
from app.services.exports import ExportRequest, gather, make
from app.services.handing_over import (
    HandOverRequest,
    add_receipt,
    give,
    prepare,
    read_hand_overs,
)
from app.services.session import Session
from app.services.weighing import Outlook, Prospect, Writer
from tests.app.services.colleagues import SUPERVISOR, casebook
from tests.ui.bench import now, open_bench
from tests.ui.pages.filing import Filing, filing
from ui.jobs import Jobs
from ui.models.cases import CaseChosen
from ui.models.record_text import PORTION, RecordText
from ui.pages.bundle.bringing import (
    COMPARING,
    STOPPED,
    BundleImport,
    WriterLine,
    outlook_words,
    warnings,
)
from ui.pages.bundle.page import NO_FILE, BundlePage
from ui.pages.bundle.result import FindingRow, NamedValue
from ui.workbench import Workbench

PHRASE = "Text first, then call between"
TURNED = "he said \u202eon"
PATIENCE_MS = 30_000


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("bundle"), qapp) as made:
        yield made


@dataclass(frozen=True)
class Sent:
    """Bundles of one case, as they reach somebody."""

    case_id: UUID
    by_passphrase: Path
    passphrase: str
    to_own_key: Path
    unsealed: Path
    altered: Path


@pytest.fixture(scope="module")
def sent(bench: Workbench, tmp_path_factory: pytest.TempPathFactory) -> Sent:
    folder = tmp_path_factory.mktemp("sent")
    case_id = now(bench, partial(a_case, bench))

    def sealed(key: str | None) -> tuple[bytes, str | None]:
        request = ExportRequest(ExportKind.BUNDLE, "Jo Mockup, CPS", "Early advice", key)
        made = make(now(bench, partial(gather, bench.session, case_id, request)))
        return made.data, made.secret

    data, passphrase = sealed(None)
    assert passphrase is not None
    plain = unseal(data, passphrase)
    place = plain.index(PHRASE.encode())
    contents = {
        "words.age": data,
        "own.age": sealed(bench.session.receiving_key)[0],
        "open.zip": plain,
        "altered.zip": plain[:place] + b"X" + plain[place + 1 :],
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    words, own, unsealed, altered = (folder / name for name in contents)
    return Sent(case_id, words, passphrase, own, unsealed, altered)


@pytest.fixture(scope="module")
def colleague(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Somebody else with a casebook of their own."""
    with casebook(tmp_path_factory.mktemp("colleague") / "vault", SUPERVISOR) as session:
        yield session


def sealed_for(giver: Session, case_id: UUID, to: Session) -> bytes:
    request = ExportRequest(ExportKind.BUNDLE, "A colleague", "Review", to.receiving_key)
    return make(gather(giver, case_id, request)).data


def a_case(bench: Workbench) -> UUID:
    session = bench.session
    case_id = open_case(session, "LANTERN 4", {"relationship": "dating-app"}).case_id
    add_person(session, case_id, Category.VICTIM, "Victim 1", "Casey Sample", PHRASE)
    note = NoteRecorded(heading="Call", text="It was raining.", verbatim=TURNED)
    noted = record_note(session, case_id, note, None, None)
    record_correction(session, case_id, noted.head.id, "It was dry.", "Misheard.", None)
    return case_id


@dataclass
class Opening:
    """The page, and who chooses the file."""

    page: BundlePage
    dialogs: Filing
    qtbot: QtBot

    def choose(self, path: Path) -> None:
        self.dialogs.path = path
        self.page.ui.choose_button.click()
        self.wait(self.page.ui.choose_button.isEnabled)

    def check(self, secret: str | None = None) -> None:
        if secret is not None:
            self.page.ui.secret_radio.click()
            self.page.ui.secret_edit.setText(secret)
        self.page.ui.check_button.click()
        self.wait(self.page.ui.choose_button.isEnabled)
        QApplication.processEvents()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def findings(self) -> list[FindingRow]:
        return [row for row in self.page.findChildren(FindingRow) if row.isVisible()]


@pytest.fixture
def opening(bench: Workbench, qtbot: QtBot) -> Opening:
    workbench, dialogs = filing(bench)
    page = BundlePage(workbench)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return Opening(page, dialogs, qtbot)


def test_a_passphrase_opens_a_sound_bundle_and_shows_all_of_it(
    opening: Opening, sent: Sent
) -> None:
    opening.choose(sent.by_passphrase)
    opening.check(sent.passphrase)
    ui = opening.page.ui
    assert ui.sound_label.text().startswith("✓ Sound") and ui.result_widget.isVisible()
    rows = opening.findings()
    assert len(rows) == 6 and all(row.ui.state_label.text() == "✓ Good" for row in rows)
    assert all(row.ui.meaning_label.text() for row in rows)
    said = {
        row.ui.name_label.text(): row.ui.value_label.text()
        for row in opening.page.findChildren(NamedValue)
    }
    assert said["Case"] == "LANTERN 4" and said["For"] == "Jo Mockup, CPS"
    assert said["Marking"] == "OFFICIAL-SENSITIVE" and said["Entries"] == "4"
    record = ui.entries_view.toPlainText()
    assert ui.entries_view.isReadOnly()
    for words in ("Casey Sample", PHRASE, "It was raining.", "It was dry.", "Misheard."):
        assert words in record
    assert record.index("It was dry.") < record.index("It was raining.")  # the newest first
    assert "DC Robin Example B4471" in record and "1 · Case opened · " in record
    assert ui.secret_edit.text() == ""


def test_no_text_can_be_turned_round_to_read_otherwise(opening: Opening, sent: Sent) -> None:
    opening.choose(sent.unsealed)
    opening.check()
    record = opening.page.ui.entries_view.toPlainText()
    assert "he said [U+202E]on" in record and "\u202e" not in record


def test_the_officers_own_key_opens_what_was_sealed_to_it(opening: Opening, sent: Sent) -> None:
    opening.choose(sent.to_own_key)
    assert opening.page.ui.own_key_radio.isChecked()
    opening.check()
    assert opening.page.ui.sound_label.text().startswith("✓ Sound")


def test_what_does_not_open_is_said_and_can_be_tried_again(opening: Opening, sent: Sent) -> None:
    opening.choose(sent.by_passphrase)
    ui = opening.page.ui
    ui.secret_radio.click()
    assert not ui.check_button.isEnabled()  # nothing to open it with
    opening.check("aaaa-bbbb-cccc-dddd-eeee")
    assert ui.trouble_label.isVisible() and not ui.result_widget.isVisible()
    assert ui.secret_edit.text()  # one sign may be wrong: it is not typed anew
    opening.check(sent.passphrase)
    assert ui.result_widget.isVisible() and not ui.trouble_label.isVisible()


def test_an_altered_bundle_is_marked_in_words_and_its_record_is_not_shown(
    opening: Opening, sent: Sent
) -> None:
    opening.choose(sent.altered)
    ui = opening.page.ui
    assert not ui.own_key_radio.isVisible()  # it is not sealed any more
    opening.check()
    assert ui.sound_label.text().startswith("✗ Not sound")
    assert ui.verdict_frame.property("role") == "trouble"
    assert any(row.ui.state_label.text() == "✗ Not good" for row in opening.findings())
    assert not ui.entries_frame.isVisible() and ui.entries_view.toPlainText() == ""


def test_another_file_takes_the_place_of_what_was_shown(
    opening: Opening, sent: Sent, tmp_path: Path
) -> None:
    opening.choose(sent.unsealed)
    opening.check()
    stranger = tmp_path / "holiday.age"
    stranger.write_bytes(b"not a bundle at all")
    opening.choose(stranger)
    ui = opening.page.ui
    assert not ui.result_widget.isVisible() and ui.file_label.text() == "holiday.age"
    opening.check("anything")
    assert ui.trouble_label.isVisible() and not ui.result_widget.isVisible()


def test_a_file_that_is_gone_is_said(opening: Opening, tmp_path: Path) -> None:
    opening.choose(tmp_path / "gone.age")
    ui = opening.page.ui
    assert ui.trouble_label.text().startswith("There is no such file")
    assert ui.file_label.text() == NO_FILE and not ui.check_button.isEnabled()


def test_choosing_no_file_changes_nothing(opening: Opening, sent: Sent) -> None:
    opening.choose(sent.unsealed)
    opening.dialogs.path = None
    opening.page.ui.choose_button.click()
    assert opening.page.ui.file_label.text() == "open.zip"
    assert opening.page.ui.check_button.isEnabled()


def test_what_is_typed_is_hidden_until_asked(opening: Opening) -> None:
    ui = opening.page.ui
    assert ui.secret_edit.echoMode() is QLineEdit.EchoMode.Password
    ui.secret_radio.click()
    ui.show_check.click()
    assert ui.secret_edit.echoMode() is QLineEdit.EchoMode.Normal


def test_looking_saves_nothing(opening: Opening, sent: Sent, bench: Workbench) -> None:
    cases = now(bench, partial(list_cases, bench.session))
    before = now(bench, partial(read_case, bench.session, sent.case_id))
    files = sorted(sent.unsealed.parent.iterdir())
    opening.choose(sent.to_own_key)
    opening.check()
    assert now(bench, partial(list_cases, bench.session)) == cases
    assert now(bench, partial(read_case, bench.session, sent.case_id)) == before
    assert sorted(sent.unsealed.parent.iterdir()) == files


def test_a_long_record_comes_in_portions(bench: Workbench) -> None:
    session = bench.session

    def long_case() -> UUID:
        case_id = open_case(session, "HARBOUR 2", {}).case_id
        for number in range(PORTION):
            note = NoteRecorded(text=f"Note number {number}.")
            record_note(session, case_id, note, None, None)
        return case_id

    view = now(bench, partial(read_case, session, now(bench, long_case)))
    text = RecordText(view, session.pack)
    first, second = text.portion(0), text.portion(1)
    assert text.entries == PORTION + 1
    assert "Note number 0." in first and "Case opened" not in first
    assert "Case opened" in second and "Note number" not in second
    assert text.portion(2) == ""


def test_a_colleagues_case_comes_in_with_who_wrote_it_and_opens(
    opening: Opening, bench: Workbench, colleague: Session, tmp_path: Path
) -> None:
    case_id = open_case(colleague, "FERRY 8", {}).case_id
    page = opening.page
    path = tmp_path / "ferry.age"
    path.write_bytes(sealed_for(colleague, case_id, bench.session))
    opening.choose(path)
    opening.check()
    ui = page.bringing.ui
    opening.wait(page.bringing.isVisible)
    assert "FERRY 8 is not in your casebook yet" in ui.import_text_label.text()
    (line,) = page.bringing.findChildren(WriterLine)
    assert "DI Sam Placeholder B12" in line.ui.name_label.text()
    assert colleague.author in line.ui.value_label.text().replace(" ", "")
    assert not ui.open_button.isVisible() and not ui.receipt_button.isVisible()
    with opening.qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS) as changed:
        ui.import_button.click()
    assert changed.args == [case_id]
    assert now(bench, partial(read_case, bench.session, case_id)).code == "FERRY 8"
    with opening.qtbot.waitSignal(page.case_wanted, timeout=PATIENCE_MS) as wanted:
        ui.open_button.click()
    assert wanted.args == [CaseChosen(case_id)]

    opening.check()  # the same file again brings nothing
    opening.wait(page.bringing.isVisible)
    assert "already" in ui.import_text_label.text() and not ui.import_button.isVisible()


def test_a_case_that_was_handed_over_is_signed_for(
    opening: Opening, bench: Workbench, colleague: Session, tmp_path: Path
) -> None:
    case_id = open_case(colleague, "FERRY 9", {}).case_id
    asked = HandOverRequest("DC Robin Example B4471", bench.session.receiving_key, "Ring first.")
    prepared = prepare(colleague, case_id, asked)
    path = tmp_path / "ferry.age"
    give(colleague, prepared, make(prepared.gathered), path)
    opening.choose(path)
    opening.check()
    page, ui = opening.page, opening.page.bringing.ui
    opening.wait(page.bringing.isVisible)
    assert not ui.receipt_button.isVisible()  # nobody signs for what is not here yet
    with opening.qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS):
        ui.import_button.click()
    opening.dialogs.path = tmp_path / "receipt.json"
    with opening.qtbot.waitSignal(page.case_changed, timeout=PATIENCE_MS):
        ui.receipt_button.click()
    assert opening.dialogs.suggested.startswith("ferry-9-receipt-")
    recorded = add_receipt(colleague, case_id, (tmp_path / "receipt.json").read_bytes())
    assert read_hand_overs(recorded).given[0].receipts[0].genuine


class Held(Jobs):
    """Work aside waits until it is let go; all else is done by the jobs of the casebook."""

    def __init__(self, real: Jobs) -> None:
        super().__init__()
        self.database = real.database  # type: ignore[method-assign]
        self._waiting: list[Callable[[], None]] = []

    def aside(self, work: object, done: object = None, failed: object = None) -> None:
        self._waiting.append(partial(super().aside, work, done, failed))  # type: ignore[arg-type]

    def let_go(self) -> None:
        while self._waiting:
            self._waiting.pop()()


def test_a_comparison_that_takes_long_is_shown_and_can_be_stopped(
    bench: Workbench, sent: Sent, qtbot: QtBot
) -> None:
    jobs = Held(bench.jobs)
    bringing = BundleImport(replace(bench, jobs=jobs))
    qtbot.addWidget(bringing)
    ui = bringing.ui
    bringing.show_bundle(inspect_bundle(sent.unsealed.read_bytes(), ""))
    qtbot.waitUntil(bringing.isVisible)
    assert ui.import_text_label.text() == COMPARING and ui.import_work_bar.isVisible()
    assert not ui.import_button.isVisible() and not ui.open_button.isVisible()
    ui.import_work_stop_button.click()
    jobs.let_go()
    qtbot.waitUntil(lambda: ui.import_text_label.text() == STOPPED)
    assert not ui.import_work_bar.isVisible() and not ui.import_button.isVisible()
    bringing.show_bundle(inspect_bundle(sent.unsealed.read_bytes(), ""))  # checked again
    qtbot.waitUntil(lambda: ui.import_text_label.text() == COMPARING)
    jobs.let_go()
    qtbot.waitUntil(ui.open_button.isVisible)
    assert "already" in ui.import_text_label.text()
    jobs.shutdown()


def test_two_copies_that_do_not_agree_are_told_apart_by_author_and_entry(qtbot: QtBot) -> None:
    writer = Writer("a" * 32, None, entries=4, new=0, me=False, forked_at=3)
    line = WriterLine(writer)
    qtbot.addWidget(line)
    assert "differs from your copy from their entry 3 on" in line.ui.value_label.text()
    forked = Prospect(Outlook.FORKED, UUID(int=1), "FERRY 1", (writer,))
    assert "nothing was changed" in outlook_words(forked) and not list(warnings(forked))


def test_what_is_odd_about_a_case_is_said_before_it_comes_in() -> None:
    odd = Prospect(
        Outlook.NEW, UUID(int=1), "FERRY 1", new=3, code_taken=True, ahead=1, pack_here=False
    )
    said = "\n".join(warnings(odd))
    assert "same code" in said and "1 entry is dated later" in said and "guidance" in said
