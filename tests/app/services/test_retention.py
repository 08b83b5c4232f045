# SPDX-License-Identifier: Apache-2.0
"""Closing, holding, reviewing and deleting a case, as an officer does it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.closing import closing_of
from app.cases.entry import Entry
from app.cases.kinds import (
    CaseClosed,
    LegalHoldSet,
    NoteRecorded,
    OfficerJoined,
    Payload,
    RetentionDecision,
    RetentionReviewed,
)
from app.errors import UserError
from app.services import retention
from app.services.attachments import Incoming, bring_in, keep_file, take_some
from app.services.audit_log import AuditFilter, Fault, check_log, read_log
from app.services.cases import open_case
from app.services.drafts import keep_draft
from app.services.retention import DeletionOrder, Grounds, Proof
from app.services.searching import Query, search
from app.services.session import Session
from app.services.vaults import open_vault
from app.system.clock import Mark
from app.vault.keys import sub_keys
from app.vault.unlocking import ByPassphrase, find_data_key, read_standing
from tests.app.cases.making import OFFICER, Author
from tests.app.vault.making import plain_files, plain_index, plain_pages
from tests.ui.bench import PASSPHRASE, new_vault

CLOSED = CaseClosed(outcome="No further action", because="Tests not met.")
KEEP = RetentionReviewed(
    decision=RetentionDecision.KEEP, because="Needed.", review_on=date(2042, 9, 14)
)
DELETE = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
HOLD, LIFT = (LegalHoldSet(held=held, because="Inquest.") for held in (True, False))
ORDER = DeletionOrder("lantern  4 ", Grounds.REVIEWED)


def case_of(session: Session, code: str = "LANTERN 4", text: str = "Rang.") -> UUID:
    case = open_case(session, code, {}).case_id
    session.record(case, NoteRecorded(text=text))
    return case


def reviewed(session: Session, **said: str) -> UUID:
    case = case_of(session, **said)
    retention.close_case(session, case, CLOSED)
    retention.review_retention(session, case, DELETE)
    return case


def refused(session: Session, case: UUID, order: DeletionOrder, proof: Proof) -> str:
    before = session.vault.store.entries(case)
    with pytest.raises(UserError) as caught:
        retention.delete_case(session, case, order, proof)
    assert session.vault.store.entries(case) == before
    assert not session.vault.store.deletions.is_deleted(case)
    return caught.value.code


def test_each_step_is_refused_where_it_changes_nothing(session: Session) -> None:
    refusal: Callable[[], object]
    case = case_of(session, "LANTERN 1")
    for refusal in (
        lambda: retention.reopen_case(session, case, "New account."),
        lambda: retention.set_hold(session, case, LIFT),
        lambda: retention.review_retention(session, case, KEEP),
    ):
        with pytest.raises(UserError):
            refusal()
    retention.close_case(session, case, CLOSED)
    retention.set_hold(session, case, HOLD)
    for refusal in (
        lambda: retention.close_case(session, case, CLOSED),
        lambda: retention.set_hold(session, case, HOLD),
        lambda: retention.review_retention(session, case, DELETE),
    ):
        with pytest.raises(UserError):
            refusal()
    retention.review_retention(session, case, KEEP)
    view = retention.reopen_case(session, case, "New account.")
    assert [entry.payload.kind for entry in view.entries[2:]] == [
        "case_closed", "legal_hold", "retention_review", "case_reopened",
    ]  # fmt: skip


def test_a_case_goes_only_with_review_code_and_passphrase(session: Session) -> None:
    case = case_of(session)
    proof = retention.prove(session, case, PASSPHRASE)
    assert refused(session, case, ORDER, proof) == "deletion-open"
    retention.close_case(session, case, CLOSED)
    assert refused(session, case, ORDER, proof) == "deletion-not-reviewed"
    retention.review_retention(session, case, KEEP)
    assert refused(session, case, ORDER, proof) == "deletion-kept"
    retention.set_hold(session, case, HOLD)
    assert refused(session, case, ORDER, proof) == "deletion-held"
    retention.set_hold(session, case, LIFT)
    retention.review_retention(session, case, DELETE)
    session.record(case, NoteRecorded(text="She rang again."))
    assert refused(session, case, ORDER, proof) == "deletion-news"
    retention.review_retention(session, case, DELETE)
    other_code = DeletionOrder("LANTERN 5", Grounds.REVIEWED)
    assert refused(session, case, other_code, proof) == "code-differs"
    for other in (Proof(uuid4(), case, proof.mark), Proof(proof.vault_id, uuid4(), proof.mark)):
        assert refused(session, case, ORDER, other) == "proof-stale"
    nanoseconds = int(retention.PROOF_LASTS / timedelta(microseconds=1)) * 1000 + 10**9
    stale = Proof(
        proof.vault_id, case, Mark(proof.mark.boot, proof.mark.monotonic_ns - nanoseconds)
    )
    assert refused(session, case, ORDER, stale) == "proof-stale"
    with pytest.raises(UserError) as caught:
        retention.prove(session, case, PASSPHRASE + "!")
    assert caught.value.code == "wrong-passphrase"
    assert retention.delete_case(session, case, ORDER, proof).entries == 9
    with pytest.raises(UserError) as caught:
        session.view(case)
    assert caught.value.code == "case-missing"


def colleague(session: Session, case: UUID, *said: Payload) -> tuple[Entry, ...]:
    """Bring in what another officer recorded on a copy, before anything else happened here."""
    author = Author(case_id=case, now=session.view(case).entries[0].recorded_at)
    key = author.public.hex()
    for payload in (OfficerJoined(officer=OFFICER, public_key=key), *said):
        author.write(payload, after=timedelta(microseconds=1))
    session.take_in(case, [(entry.to_json(), entry) for entry in author.entries])
    return tuple(author.entries[1:])


@pytest.mark.parametrize("said", [NoteRecorded(text="She rang again."), KEEP, HOLD])
def test_what_a_colleague_wrote_before_the_review_was_not_looked_at_in_it(
    session: Session, said: Payload
) -> None:
    case = reviewed(session)
    proof = retention.prove(session, case, PASSPHRASE)
    [theirs] = colleague(session, case, said)
    assert theirs.recorded_at < closing_of(session.view(case)).history[-1].recorded_at
    expected = "deletion-held" if said is HOLD else "deletion-news"
    assert refused(session, case, ORDER, proof) == expected
    if said is HOLD:
        retention.set_hold(session, case, LIFT)
    retention.review_retention(session, case, DELETE)
    assert retention.delete_case(session, case, ORDER, proof).entries >= 6


def test_a_lifted_hold_is_the_one_that_was_seen(session: Session) -> None:
    case = case_of(session, "LANTERN 2")
    retention.close_case(session, case, CLOSED)
    retention.set_hold(session, case, HOLD)
    seen = tuple(entry.id for entry, _ in closing_of(session.view(case)).holds)
    [theirs] = colleague(session, case, HOLD)  # while the dialog stood open
    retention.set_hold(session, case, LIFT.model_copy(update={"lifts": seen}))
    assert [entry.id for entry, _ in closing_of(session.view(case)).holds] == [theirs.id]
    with pytest.raises(UserError):
        retention.set_hold(session, case, LIFT.model_copy(update={"lifts": seen}))
    retention.set_hold(session, case, LIFT)
    assert closing_of(session.view(case)).hold is None


def test_what_is_left_is_a_signed_tombstone_and_a_line_in_the_log(session: Session) -> None:
    case = reviewed(session)
    review = session.view(case).head
    retention.delete_case(session, case, ORDER, retention.prove(session, case, PASSPHRASE))
    stones = retention.tombstones(session)
    [(stone, good)] = (each for each in stones if each[0].tombstone.gone.case_id == case)
    assert good and stone.tombstone.review == review.hash
    lines = read_log(session, AuditFilter(case_id=case)).lines
    [line] = (line for line in lines if line.row.action == "deleted_case")
    assert (line.row.case_id, line.row.subject, line.code) == (case, review.id, None)
    assert line.row.figures == {"entries": 4}
    assert check_log(session).sound
    # Somebody who has the database's key, but not the officer's, puts up another one.
    connection = session.vault.store.deletions._connection
    connection.execute("DROP TRIGGER tombstones_never_change")
    connection.execute("UPDATE tombstones SET signature = ?", (bytes(64),))
    assert check_log(session).breaks[0].fault is Fault.NOTE_BAD


def test_after_deleting_and_erasing_no_page_holds_a_word_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = new_vault(tmp_path / "v")
    other = case_of(session, "ORCHARD 1", "remains here " * 300)
    case = reviewed(session, text="marmalade " * 3000)
    for number in range(30):
        session.record(case, NoteRecorded(text=f"marmalade {number} " * (1 + number % 4 * 50)))
    keep_draft(session, case, "note", {"text": "marmalade"})
    attach(session, other, tmp_path, b"remains on film " * 9000)
    attach(session, case, tmp_path, b"marmalade on film " * 90_000)
    retention.review_retention(session, case, DELETE)
    session.record(other, NoteRecorded(text="remains as well"))  # so the index looks sound
    assert search(session, Query("marmalade")).count >= 31
    with monkeypatch.context() as disk:
        # As if it were killed before the words went: the erasing sees to it.
        disk.setattr(session.vault.store.search, "forget", lambda _cases: None)
        retention.delete_case(session, case, ORDER, retention.prove(session, case, PASSPHRASE))
    keep_draft(session, case, "note", {"text": "marmalade"})  # a page that has not heard of it yet
    assert retention.erasing_due(session)
    session.close()
    again = open_vault(tmp_path / "v", PASSPHRASE)
    assert retention.erasing_due(again)
    assert retention.erase(again, lambda: False)
    assert not retention.erasing_due(again)
    assert len(again.view(other).entries) == 4
    again.close()
    pages = plain_pages(tmp_path / "v" / "casebook.db", database_key(tmp_path / "v"))
    for word in (b"marmalade", b"lantern 4", b"tests not met"):
        assert word not in pages.lower()
    assert b"remains here" in pages
    files = plain_files(tmp_path / "v" / "casebook.db", database_key(tmp_path / "v"))
    assert b"marmalade" not in files and b"remains on film" in files
    assert len(files) < 1024 * 1024  # and its room is given back
    index = plain_index(tmp_path / "v" / "casebook.db", database_key(tmp_path / "v"))
    assert b"malade" not in index and case.hex.encode() not in index and b"mains" in index


def attach(session: Session, case_id: UUID, folder: Path, data: bytes) -> None:
    (folder / "film").write_bytes(data)
    incoming = bring_in(session, Incoming(folder / "film"))
    while not take_some(session, incoming).whole:
        pass
    keep_file(session, case_id, incoming, "")


def database_key(folder: Path) -> bytes:
    found = find_data_key(read_standing(folder), ByPassphrase(PASSPHRASE))
    return sub_keys(found.data_key, found.header.vault_id).database
