# SPDX-License-Identifier: Apache-2.0
"""Sound bundles that somebody made with bad intent: refused with a sentence, or read in peace."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.kinds import ExportKind, NoteRecorded, Officer
from app.cases.merging import MOST_ENTRIES, why_not_a_case
from app.cases.values import one_line
from app.errors import EnvironmentFault, UserError
from app.handover.manifest import read_manifest
from app.services.bundles import OpenedBundle, inspect_bundle, read_bundle
from app.services.cases import check_record, first_things, list_cases
from app.services.exports import ExportRequest, gather, make
from app.services.handing_over import read_hand_overs, receipt_lines
from app.services.importing import bring_in, prospect
from app.services.journeys import read_journey
from app.services.reviews import read_supervision, stands_out
from app.services.searching import Query, search
from app.services.session import Session
from app.services.weighing import Outlook
from tests.app.cases.making import Author
from tests.app.services.colleagues import OFFICER, casebook
from tests.app.services.strangers import CODE, NAME, Plain, Stranger, bundle, happened

HASH = "ab" * 32


@pytest.fixture(scope="module")
def officer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("officer") / "vault", OFFICER) as session:
        yield session


def opened(*authors: Stranger, code: str = CODE) -> OpenedBundle:
    """The bundle, opened: whatever is odd about it, every signature holds."""
    found = inspect_bundle(bundle(*authors, code=code), "")
    assert found.sound, found.report.first_problem
    return found


def stranger() -> Stranger:
    author = Stranger()
    author.open()
    return author


def spelled_otherwise(author: Stranger) -> None:
    author.note(id=str(uuid4()).upper())


def machine_with_brackets(author: Stranger) -> None:
    author.note(clock={"boot": "{}", "monotonic_ns": 1})


def from_the_end_of_time(author: Stranger) -> None:
    author.note(recorded_at="9998-12-31T23:59:59Z")


def says_who_twice(author: Stranger) -> None:
    author.join()


def opens_twice(author: Stranger) -> None:
    author.open()


@pytest.mark.parametrize(
    "odd",
    [
        spelled_otherwise,
        machine_with_brackets,
        from_the_end_of_time,
        says_who_twice,
        opens_twice,
    ],
)
def test_what_casebook_never_writes_is_refused_though_it_is_signed(
    officer: Session, odd: Callable[[Stranger], None]
) -> None:
    author = stranger()
    odd(author)
    offered = opened(author)
    seen = prospect(officer, offered)
    assert seen.outlook is Outlook.REFUSED and "Nothing was added." in seen.why
    with pytest.raises(UserError) as refused:
        bring_in(officer, offered)
    assert refused.value.code == "case-refused"
    assert not officer.vault.store.entries(author.case_id)


@pytest.mark.parametrize("code", ["TEAPOT\u202e 9", "TEAPOT\n9", "TEAPOT\u200b 9", " "])
def test_a_code_that_cannot_be_read_is_refused(officer: Session, code: str) -> None:
    author = Stranger()
    author.open(code)
    assert "code" in prospect(officer, opened(author, code=code)).why


def test_an_officer_who_never_said_who_they_are_is_refused(officer: Session) -> None:
    first = stranger()
    silent = Stranger(case_id=first.case_id)
    silent.note()
    assert prospect(officer, opened(first, silent)).outlook is Outlook.REFUSED


def test_another_entry_under_the_number_of_mine_in_one_case_is_refused(officer: Session) -> None:
    first = stranger()
    taken = first.note()
    case_id = bring_in(officer, opened(first)).view.case_id
    second = Stranger(case_id=case_id)
    second.join()
    second.note("other words", id=taken["id"])
    copy = Stranger(case_id, first.now, first.key, first.lines[:1])
    copy.head = officer.view(case_id).opened.hash
    before = officer.vault.store.entries(case_id)
    assert "number" in prospect(officer, opened(copy, second)).why
    assert officer.vault.store.entries(case_id) == before


def deep(levels: int) -> object:
    return [deep(levels - 1)] if levels else 1


@pytest.mark.parametrize(
    "payload",
    [
        {"kind": "hologram", "text": "x"},
        {"kind": "note", "text": "x", "mood": "calm"},
        {"kind": "note", "text": "x", "deep": deep(500)},
    ],
)
def test_a_record_of_a_newer_casebook_is_checked_and_said_to_be_newer(
    officer: Session, payload: Plain
) -> None:
    author = stranger()
    author.write(payload)
    found = opened(author)
    assert found.view is None
    with pytest.raises(UserError) as refused:
        bring_in(officer, found)
    assert refused.value.code == "bundle-newer" and "newer" in refused.value.sentence


def test_a_bundle_of_a_newer_form_is_said_to_be_newer_and_rubbish_is_not() -> None:
    with pytest.raises(EnvironmentFault) as newer:
        read_manifest(b'{"format":"casebook-bundle","version":2,"more":1}')
    assert newer.value.code == "manifest-newer"
    for rubbish in (b"{}", b"[" * 9000, b'{"format":"casebook-bundle","version":true}', b"\xff"):
        with pytest.raises(EnvironmentFault) as unreadable:
            read_manifest(rubbish)
        assert unreadable.value.code == "manifest-unreadable"


def at_the_ends_of_time(author: Stranger) -> None:
    """Times, zones, days, figures and references that nobody would write."""
    for local in ("0001-01-01T00:00:00", "9999-12-31T23:59:59", None):
        author.note(happened=happened(local))
    for zone in ("Mars/X", "Europe", "posix", "/etc/passwd", "Etc/GMT+12"):
        author.note(happened=happened("2026-09-14T08:00:00", zone=zone))
    author.note(recorded_at="1970-01-01T00:00:00Z", id=str(UUID(int=0)))
    author.note(clock={"boot": "b", "monotonic_ns": 10**4000})
    author.write({"kind": "facts_changed", "changes": {"victim_age": 10**4000, "reporter": []}})
    ends = {
        "offence_start": "0001-01-01T00:00:00+14:00",
        "offence_end": "9999-12-31T23:59:59-14:00",
    }
    author.write({"kind": "facts_changed", "changes": ends})


def about_nobody(author: Stranger) -> None:
    """Entries about people, things and entries that are not there, or go round in a circle."""
    one, two, nobody = (str(uuid4()) for _ in range(3))
    author.write({"kind": "correction", "of": two, "reading": "r", "because": "b"}, id=one)
    author.write({"kind": "correction", "of": one, "reading": "r", "because": "b"}, id=two)
    said = {"category": "victim", "pseudonym": "V", "because": "b"}
    author.write({"kind": "person_changed", "person_id": nobody, **said})
    author.write({"kind": "promise_settled", "promise_id": nobody, "outcome": "kept"})
    for what in ("enquiry", "material"):
        step = {"step": "progress" if what == "enquiry" else "described", "text": "x"}
        author.write({"kind": f"{what}_changed", f"{what}_id": nobody, **step})
    asked = {"step": "ended", "sort": "device", "about": "x"}
    author.write({"kind": "request_changed", "request_id": nobody, **asked})
    file = {"name": "../../x\u202egnp.exe", "media_type": "image/png", "size": 9, "sha256": HASH}
    author.write({"kind": "attachment_added", "attachment_id": nobody, **file})
    found = {"reviewer": NAME, "outcome": "challenged", "findings": "f", "next_on": "soon"}
    author.write({"kind": "review", "up_to": HASH, **found})
    given = {"to": "x", "recipient_key": "k", "sha256": HASH, "up_to": HASH}
    author.write({"kind": "handed_over", **given})
    receipt = {"by": NAME, "public_key": HASH, "sha256": HASH, "up_to": HASH}
    signed = {"received_at": "1970-01-01T00:00:00Z", "signature": "0" * 128}
    author.write({"kind": "receipt", **receipt, **signed})
    clock = {"rule": "CK-10", "clock": "x", "title": "t", "pack": {"pack_id": "a", "version": "1"}}
    for local in ("0001-01-01T00:00:00", "9999-12-31T23:59:59"):
        started = {"step": "started", "used_before": 1_000_000}
        author.write({"kind": "clock_changed", **clock, **started}, happened=happened(local))
    author.write({"kind": "legal_hold", "held": True, "because": "b"})
    author.write({"kind": "case_closed", "outcome": "o", "because": "b", "review_on": "0001-01-01"})


@pytest.mark.parametrize("odd", [at_the_ends_of_time, about_nobody])
def test_what_is_odd_but_possible_is_read_everywhere_and_written_on(
    officer: Session, odd: Callable[[Stranger], None]
) -> None:
    author = stranger()
    odd(author)
    case_id = bring_in(officer, opened(author)).view.case_id
    assert case_id in {row.case_id for row in list_cases(officer)}
    first_things(officer)
    view = read_journey(officer, case_id).view
    stands_out(officer, case_id)
    assert not read_supervision(view).asking or odd is about_nobody
    assert not any(kept.genuine for each in read_hand_overs(view).given for kept in each.receipts)
    assert search(officer, Query("x")).count
    request = ExportRequest(ExportKind.BUNDLE, "CPS", "Advice", officer.receiving_key)
    assert make(gather(officer, case_id, request)).data
    officer.record(case_id, NoteRecorded(text="Mine."))
    assert check_record(officer, case_id).sound


def test_a_huge_record_is_refused_before_anything_else_is_looked_at() -> None:
    author = Author()
    author.open_case()
    assert f"{MOST_ENTRIES:,}" in str(why_not_a_case(author.entries * (MOST_ENTRIES + 1)))


def test_a_name_stands_on_one_line_and_cannot_turn_what_follows() -> None:
    name = "Robin\u202eelpmaxE\nKey id: \x9b31maaaa\u2028bbbb"
    shown = Officer(name=name, rank="DC", number="B1", force="X").signature_line()
    assert shown == "DC Robin[U+202E]elpmaxE Key id: 31maaaa bbbb B1"
    assert one_line("José عمر O’Shea") == "José عمر O’Shea"


def test_a_receipt_is_not_taken_for_a_bundle(tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(b' {\n "format": "casebook-receipt"\n}\n')
    with pytest.raises(UserError) as refused:
        read_bundle(path)
    assert refused.value.code == "bundle-is-receipt"
    good, lines = receipt_lines(path.read_bytes())
    assert not good and len(lines) == 1
