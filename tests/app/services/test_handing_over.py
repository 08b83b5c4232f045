# SPDX-License-Identifier: Apache-2.0
"""A hand-over reaches one key only, says first what matters, and comes back as a receipt."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    Direction,
    EnquiryOpened,
    Examines,
    ExportKind,
    HandedOver,
    Promise,
    ReceiptRecorded,
    ReviewOutcome,
    Safe,
    TopicTold,
)
from app.errors import EnvironmentFault, UserError
from app.handover.bundle import NAMES
from app.handover.capsule import CORRECTED
from app.handover.code_words import WITHHELD
from app.handover.container import unpack
from app.handover.sealing import unseal
from app.services.bundles import OpenedBundle, inspect_with_own_key
from app.services.cases import add_person, open_case, suggest_code
from app.services.commands import main as command
from app.services.entries import record_correction
from app.services.exports import ExportRequest, gather, make
from app.services.handing_over import (
    HAND_OVER_SLOT,
    HandOverRequest,
    add_receipt,
    can_receipt,
    give,
    prepare,
    read_hand_overs,
    receipt_name,
    receipt_of,
    save_receipt,
)
from app.services.importing import bring_in
from app.services.reviews import ReviewSaid, read_supervision, record_review
from app.services.session import Session
from tests.app.services.colleagues import OFFICER, SUPERVISOR, casebook, send

CODE_WORD = "marmalade"
MESSAGE = "Ring before ten. The brother does not know."


@pytest.fixture(scope="module")
def giver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("giver") / "vault", OFFICER) as session:
        yield session


@pytest.fixture(scope="module")
def taker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("taker") / "vault", SUPERVISOR) as session:
        yield session


@pytest.fixture
def case_id(giver: Session) -> UUID:
    """A case with a plan, a promise, a line of enquiry and a topic told once."""
    case = open_case(giver, suggest_code(giver), {}).case_id
    view = add_person(giver, case, Category.VICTIM, "Victim 1", "Casey Sample", "")
    (victim,) = view.people
    plan = ContactPlanSet(
        person_id=victim,
        channels=(Channel.TEXT, Channel.PHONE),
        details="07700 900123",
        times="before ten",
        avoid="Do not leave a message.",
        code_word=CODE_WORD,
        every_days=14,
    )
    planned = giver.record(case, plan).head
    record_correction(giver, case, planned.id, "07700 900321", "Misheard a digit.")
    late = giver.clock.now().date() - timedelta(days=3)
    promised = Promise(promise_id=UUID(int=giver.new_id().int), what="Send the leaflet", due=late)
    giver.record(
        case,
        ContactMade(
            person_id=victim,
            channel=Channel.PHONE,
            reached=True,
            safe=Safe.YES,
            content="Told what happens next.",
            promises=(promised,),
        ),
    )
    giver.record(
        case,
        EnquiryOpened(
            enquiry_id=giver.new_id(),
            title="Doorbell camera",
            because="It covers the gate.",
            direction=Direction.EITHER,
            examines=Examines.SUSPECT,
            target="Number 12",
            due=date(2099, 1, 5),
        ),
    )
    giver.record(case, TopicTold(topic="What was said in the car", to="PC Kit Specimen B1"))
    return case


def request(to: Session, message: str = MESSAGE) -> HandOverRequest:
    return HandOverRequest("DI Sam Placeholder B12", to.receiving_key, message)


def handed(giver: Session, taker: Session, case_id: UUID, folder: Path) -> OpenedBundle:
    prepared = prepare(giver, case_id, request(taker))
    path = folder / "case.age"
    give(giver, prepared, make(prepared.gathered), path)
    return inspect_with_own_key(taker, path.read_bytes())


def text_of(pdf: bytes, folder: Path) -> str:
    path = folder / "summary.pdf"
    path.write_bytes(pdf)
    made = subprocess.run(
        ["pdftotext", "-layout", "-l", "2", str(path), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return " ".join(made.stdout.split())


def test_the_first_page_says_what_must_be_known_and_never_the_code_word(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    record_review(
        giver,
        case_id,
        ReviewSaid(ReviewOutcome.WITH_ACTIONS, "Fine.", actions=["Ask the taxi firm.", " "]),
    )
    prepared = prepare(giver, case_id, request(taker))
    sealed = make(prepared.gathered)
    (first,) = prepared.gathered.material.capsule
    assert CODE_WORD not in repr(first)
    assert first.message == MESSAGE and first.promises[0].late
    # How the plan was corrected may hold a new code word: it is read in the record.
    assert first.reach[0].lines[0] == f"{CORRECTED} {WITHHELD}"
    assert "07700 900123" not in str(first)  # nobody rings the number that was wrong
    assert sealed.secret is None  # no passphrase: the key alone opens it
    if not shutil.which("pdftotext"):
        pytest.skip("poppler is not installed")
    files = unpack(unseal(sealed.data, taker.vault.receiving.secret()), NAMES)
    text = text_of(files["summary.pdf"], tmp_path)
    for words in (
        "Hand-over", MESSAGE, "Send the leaflet", "late: due", "Doorbell camera",
        "due Mon 5 Jan 2099", "What was said in the car", "PC Kit Specimen B1",
        "Do not leave a message.", "A code word is agreed", "Ask the taxi firm.",
    ):  # fmt: skip
        assert words in text, words
    assert text.index("Send the leaflet") < text.index("Case summary")
    assert CODE_WORD not in text


def test_what_a_review_asks_is_read_with_its_correction(
    giver: Session, taker: Session, case_id: UUID
) -> None:
    said = ReviewSaid(ReviewOutcome.WITH_ACTIONS, "Fine.", actions=["Ask the taxi firm."])
    asked = record_review(giver, case_id, said).head
    record_correction(giver, case_id, asked.id, "Ask the bus company.", "A slip.")
    (first,) = prepare(giver, case_id, request(taker)).gathered.material.capsule
    assert "Ask the bus company." in first.asked[0].more[0]


def test_an_ordinary_bundle_has_no_such_page(giver: Session, case_id: UUID) -> None:
    asked = ExportRequest(ExportKind.BUNDLE, "CPS", "Advice", giver.receiving_key)
    assert gather(giver, case_id, asked).material.capsule == ()


def test_a_hand_over_is_recorded_and_its_receipt_closes_it(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    giver.vault.store.keep_draft(case_id, HAND_OVER_SLOT, b"{}", giver.clock.now())
    opened = handed(giver, taker, case_id, tmp_path)
    assert HAND_OVER_SLOT not in giver.vault.store.drafts(case_id)
    (given,) = read_hand_overs(giver.view(case_id)).given
    assert isinstance(given.payload, HandedOver) and given.payload.sha256 == opened.sha256
    assert not given.receipts
    with pytest.raises(UserError):  # nobody signs for what they have not taken in
        save_receipt(taker, opened, tmp_path / "early.json")
    assert not (tmp_path / "early.json").exists()
    bring_in(taker, opened)
    path = tmp_path / "receipt.json"
    view = save_receipt(taker, opened, path)
    kept = view.head.payload
    assert isinstance(kept, ReceiptRecorded) and kept.by == SUPERVISOR
    save_receipt(taker, opened, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()
    assert taker.view(case_id) == view  # signed once, saved twice

    recorded = add_receipt(giver, case_id, path.read_bytes())
    (given,) = read_hand_overs(recorded).given
    assert given.receipts[0].genuine and given.receipts[0].payload == kept
    with pytest.raises(UserError) as refused:
        add_receipt(giver, case_id, path.read_bytes())
    assert refused.value.code == "receipt-known"
    # When the copies come together again, the one receipt stands once.
    merged = bring_in(giver, send(taker, case_id, giver)).view
    (given,) = read_hand_overs(merged).given
    assert len(given.receipts) == 1 and not read_hand_overs(merged).taken
    # Who took it over has had it: their review is no second officer's.
    mine = record_review(taker, case_id, ReviewSaid(ReviewOutcome.AGREED, "Read."))
    assert not read_supervision(mine).reviews[0].countersigned


def test_receipts_that_do_not_fit_are_refused_and_nothing_is_recorded(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    opened = handed(giver, taker, case_id, tmp_path)
    bring_in(taker, opened)
    save_receipt(taker, opened, tmp_path / "receipt.json")
    good = (tmp_path / "receipt.json").read_bytes()
    signed = receipt_of(taker, opened)
    assert signed is not None
    other = open_case(giver, suggest_code(giver), {}).case_id
    before = giver.view(case_id)
    altered = signed.model_copy(update={"sha256": "0" * 64}).to_json()
    for where, data, session, code in (
        (other, good, giver, "receipt-other-case"),
        (case_id, altered, giver, "receipt-altered"),
        (case_id, good[:-5], giver, "receipt-unreadable"),
        (case_id, good, taker, "receipt-own"),
    ):
        with pytest.raises(UserError) as refused:
            add_receipt(session, where, data)
        assert refused.value.code == code
    assert giver.view(case_id) == before


def test_a_receipt_for_a_file_that_was_not_handed_over_is_refused(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    prepared = prepare(giver, case_id, request(taker))
    opened = inspect_with_own_key(taker, make(prepared.gathered).data)  # never given
    bring_in(taker, opened)
    save_receipt(taker, opened, tmp_path / "receipt.json")
    with pytest.raises(UserError) as refused:
        add_receipt(giver, case_id, (tmp_path / "receipt.json").read_bytes())
    assert refused.value.code == "receipt-other-file"


def test_an_ordinary_bundle_gets_no_receipt(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    opened = send(giver, case_id, taker)
    bring_in(taker, opened)
    assert not can_receipt(opened) and receipt_of(taker, opened) is None
    with pytest.raises(UserError) as refused:
        save_receipt(taker, opened, tmp_path / "receipt.json")
    assert refused.value.code == "receipt-not-for-you"


def test_a_hand_over_needs_somebody_elses_key(giver: Session, case_id: UUID) -> None:
    for to, key, code in (
        (" ", giver.receiving_key, "hand-over-to-whom"),
        ("DS X", giver.receiving_key, "hand-over-to-self"),
        ("DS X", " ", "hand-over-key-missing"),
        ("DS X", "age1nonsense", "recipient-unreadable"),
    ):
        with pytest.raises(UserError) as refused:
            prepare(giver, case_id, HandOverRequest(to, key, ""))
        assert refused.value.code == code


def test_what_cannot_be_written_is_not_recorded(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    prepared = prepare(giver, case_id, request(taker))
    before = giver.view(case_id)
    with pytest.raises(EnvironmentFault):
        give(giver, prepared, make(prepared.gathered), tmp_path / "missing" / "case.age")
    assert giver.view(case_id) == before


def test_the_verify_command_checks_a_receipt(
    giver: Session, taker: Session, case_id: UUID, tmp_path: Path
) -> None:
    opened = handed(giver, taker, case_id, tmp_path)
    bring_in(taker, opened)
    path = tmp_path / receipt_name(giver.view(case_id), "2026-09-20")
    save_receipt(taker, opened, path)
    said: list[str] = []
    assert command(["verify", str(path)], said.append) == 0
    assert opened.sha256 is not None and any(opened.sha256 in line for line in said)
    assert any("DI Sam Placeholder B12" in line for line in said)
    plain = json.loads(path.read_bytes())
    plain["officer"]["name"] = "Somebody Else"
    path.write_text(json.dumps(plain, sort_keys=True, indent=1) + "\n")
    assert command(["verify", str(path)], said.append) == 1
    assert said[-1].startswith("NOT good")
