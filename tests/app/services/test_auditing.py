# SPDX-License-Identifier: Apache-2.0
"""What is done with a casebook is noted, read in order, checked, and handed on sealed."""

import json
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from app.cases.kinds import Correction, ExportKind, ExportMade, NoteRecorded
from app.errors import UserError
from app.handover.sealing import unseal
from app.policy.model import AllowedExport, Policy
from app.services import audit_log
from app.services.audit_log import AuditFilter, read_log
from app.services.auditing import (
    Action,
    Word,
    acknowledge,
    note,
    note_opened,
    note_search,
    unseen_recoveries,
    view_case,
)
from app.services.cases import open_case
from app.services.managed import Managed
from app.services.session import Session
from app.services.vaults import open_vault, open_with_recovery
from app.vault.signing import check_signature
from tests.ui.bench import PASSPHRASE, WORDS, new_vault

NOTHING = AuditFilter()


def actions(session: Session) -> list[str]:
    """What the log says, the oldest first."""
    return [line.row.action for line in reversed(read_log(session, NOTHING).lines)]


def test_what_an_officer_does_is_noted_and_told_with_the_code(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    case = open_case(session, "LANTERN 4", {}).case_id
    view_case(session, case)
    first = session.record(case, NoteRecorded(text="Rang at nine.")).head
    session.record(case, Correction(of=first.id, reading="Ten.", because="Slip."))
    export = ExportMade(
        export=ExportKind.BUNDLE, recipient="CPS", purpose="Charge", includes=(), sha256="0" * 64
    )
    session.record(case, export)
    note_search(session, 3)
    note_search(session, 4)  # typed on
    assert actions(session) == [
        "created_vault", "recorded", "viewed_case", "recorded", "corrected", "exported", "searched",
    ]  # fmt: skip
    lines = {line.row.action: line for line in read_log(session, NOTHING).lines}
    assert lines["viewed_case"].code == "LANTERN 4" and lines["searched"].code is None
    assert lines["exported"].to == "CPS" and lines["exported"].row.figures["way"] == "bundle"
    assert audit_log.check_log(session).sound
    session.close()


def test_what_is_not_recorded_is_not_noted(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    case = open_case(session, "LANTERN 4", {}).case_id
    before = actions(session)
    with suppress(UserError), session.vault.store.together():
        session.record(case, NoteRecorded(text="Rang at nine."))
        raise UserError("No.", code="no")
    assert actions(session) == before
    session.close()


def test_no_word_of_a_case_stands_in_the_log(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    case = open_case(session, "MARMALADE 4", {}).case_id
    for number in range(5):
        session.record(case, NoteRecorded(text=f"marmalade {number}", heading="Marmalade"))
    stored = b"".join(row.spelling() for row in session.vault.store.audit.stored())
    assert b"marmalade" not in stored.lower()
    assert stored.count(str(case).encode()) == 6
    session.close()


def test_use_of_the_recovery_key_is_told_until_the_officer_says_so(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").close()
    with_key = open_with_recovery(tmp_path / "v", " ".join(WORDS))
    # Whoever holds the key cannot say in the officer's place that it has been seen.
    assert unseen_recoveries(with_key) == ()
    acknowledge(with_key)
    with_key.close()
    officer = open_vault(tmp_path / "v", PASSPHRASE)
    [seen] = unseen_recoveries(officer)
    assert seen.figures == {"way": "recovery_key"}
    acknowledge(officer)
    assert unseen_recoveries(officer) == ()
    note_opened(officer, Word.FORCE_KEY)
    note_opened(officer, Word.PASSPHRASE)
    assert [row.figures["way"] for row in unseen_recoveries(officer)] == ["force_key"]
    officer.close()


def test_every_opening_and_closing_signs_where_the_log_stands(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    note(session, Action.AUDIT_CHECKED)
    session.close()
    session.close()
    again = open_vault(tmp_path / "v", PASSPHRASE)
    assert [seal.position for seal in again.vault.store.audit.seals()] == [1, 2, 3]
    again.close()


def test_other_decisions_of_the_force_are_noted_once(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").close()
    decided = Policy(idle_lock_minutes=5)
    for policy in (Policy(), decided, decided, Policy()):
        session = open_vault(tmp_path / "v", PASSPHRASE, managed=Managed(policy))
        noted = actions(session)
        session.close()
    assert noted.count("policy_applied") == 2
    assert noted[-1] == "policy_applied"


def test_the_log_can_be_read_page_by_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_log, "PAGE", 2)
    session = new_vault(tmp_path / "v")
    for found in range(4):
        note(session, Action.SEARCHED, found=found)
    first = read_log(session, NOTHING)
    second = read_log(session, NOTHING, before=first.lines[-1].row.position)
    last = read_log(session, NOTHING, before=second.lines[-1].row.position)
    assert [len(page.lines) for page in (first, second, last)] == [2, 2, 1]
    assert [page.more for page in (first, second, last)] == [True, True, False]
    session.close()


def test_a_sealed_log_opens_and_its_chain_can_be_checked_without_casebook(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    open_case(session, "MARMALADE 4", {})
    made = audit_log.make_log(audit_log.gather_log(session, session.receiving_key))
    file = audit_log.finish_log(session, made, tmp_path / "log.age")
    secret = session.vault.receiving.secret()
    head, *rows = map(json.loads, unseal(file.read_bytes(), secret).splitlines())
    assert head["rows"] == len(rows) == made.lines
    previous = "0" * 64
    for row in rows:
        digest = row.pop("hash")
        spelt = json.dumps(list(row.values()), separators=(",", ":"), ensure_ascii=False)
        assert sha256(spelt.encode()).hexdigest() == digest and row["previous"] == previous
        previous = digest
    seal = head["seals"][-1]
    signed = json.dumps([seal["position"], seal["hash"], seal["at"]], separators=(",", ":"))
    message = b"casebook v1 audit seal\x00" + signed.encode()
    key, signature = bytes.fromhex(head["public_key"]), bytes.fromhex(seal["signature"])
    assert check_signature(key, message, signature)
    assert seal["hash"] == previous  # all of it is signed
    assert b"marmalade" not in file.read_bytes().lower()
    assert actions(session)[-1] == "audit_exported"
    session.close()


@pytest.mark.parametrize(
    "policy", [Policy(allowed_exports=(AllowedExport.BUNDLE,)), Policy(export_passphrases=False)]
)
def test_the_force_may_forbid_it(session: Session, policy: Policy) -> None:
    with pytest.raises(UserError) as caught:
        audit_log.gather_log(replace(session, policy=policy), None)
    assert caught.value.code == "set-by-force"
