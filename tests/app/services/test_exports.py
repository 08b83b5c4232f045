# SPDX-License-Identifier: Apache-2.0
"""An export opens with standard tools and the right secret, and the record knows of it."""

import hashlib
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pyrage
import pytest

from app.cases.kinds import ExportKind
from app.cases.kinds import ExportMade as ExportEntry
from app.errors import CasebookError, EnvironmentFault, UserError
from app.services.bundles import inspect_bundle, inspect_with_own_key
from app.services.cases import open_case, suggest_code
from app.services.commands import main as command
from app.services.dossier import add_people, opening_facts, read_dossier, record_actions
from app.services.dossier_answers import record_demo_answers
from app.services.exports import (
    ExportRequest,
    Gathered,
    Sealed,
    finish,
    gather,
    make,
    suggested_name,
)
from app.services.guidance_packs import adopt, adoption
from app.services.session import Session
from app.vault.store import Store
from tests.app.guidance.making import small_pack
from tests.app.services.packs import follow

PHRASE = "Casey rang 101 personally"


@pytest.fixture(scope="module")
def case_id(session: Session) -> UUID:
    """The whole dossier as a case."""
    dossier = read_dossier()
    case_id = open_case(session, suggest_code(session), opening_facts(dossier)).case_id
    add_people(session, case_id, dossier)
    record_demo_answers(session, case_id)
    record_actions(session, case_id, dossier, already={})
    return case_id


def export(
    session: Session, case_id: UUID, kind: ExportKind, recipient: str | None = None
) -> tuple[Gathered, Sealed]:
    request = ExportRequest(kind, "Jo Mockup, CPS", "early advice", recipient)
    gathered = gather(session, case_id, request)
    return gathered, make(gathered)


def test_facts_that_newer_guidance_no_longer_knows_keep_their_words(session: Session) -> None:
    before = session.pack
    known = {"relationship": "colleague", "reporter": "victim"}
    case_id = open_case(session, suggest_code(session), dict(known)).case_id
    bundled = session.current_pack
    follow(session, small_pack())
    offered = adoption(session, case_id)
    assert offered is not None and adopt(session, offered).pack == session.current_pack
    session.current_pack = bundled
    assert known["relationship"] not in small_pack().fact("relationship").values
    request = ExportRequest(ExportKind.SUMMARY_PDF, "Jo Mockup", "advice")
    shown = {fact.label: fact.value for fact in gather(session, case_id, request).material.facts}
    labels = [
        (before.fact(name), next(o.label for o in before.fact(name).options if o.id == value))
        for name, value in known.items()
    ]
    relationship, reporter = labels
    assert shown == {
        small_pack().fact("relationship").label: relationship[1],
        reporter[0].label: reporter[1],
    }


def test_a_summary_opens_with_its_words_and_not_without(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    if not (shutil.which("qpdf") and shutil.which("pdftotext")):
        pytest.skip("qpdf and poppler are not installed")
    gathered, sealed = export(session, case_id, ExportKind.SUMMARY_PDF)
    made = finish(session, gathered, sealed, tmp_path / "summary.pdf")

    def opens(words: str) -> subprocess.CompletedProcess[str]:
        check = ["qpdf", f"--password={words}", "--check", str(made.destination)]
        return subprocess.run(check, capture_output=True, text=True, check=False)

    assert sealed.secret and made.secret == sealed.secret
    good = opens(sealed.secret)
    assert good.returncode == 0 and "R = 6" in good.stdout and "AESv3" in good.stdout
    assert opens("").returncode != 0 and opens("wrong words").returncode != 0
    text = subprocess.run(
        ["pdftotext", "-upw", sealed.secret, str(made.destination), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert PHRASE in " ".join(text.split())
    assert "OFFICIAL-SENSITIVE" in text and "Page 1 of " in text
    assert "RIGHT side" in text and "left side of the neck" in " ".join(text.split())


def test_the_record_knows_of_the_export_but_not_its_secret(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    gathered, sealed = export(session, case_id, ExportKind.SUMMARY_PDF)
    made = finish(session, gathered, sealed, tmp_path / "summary.pdf")
    entry = made.view.head.payload
    assert isinstance(entry, ExportEntry)
    assert entry.sha256 == hashlib.sha256(made.destination.read_bytes()).hexdigest()
    assert entry.up_to == gathered.head and entry.recipient == "Jo Mockup, CPS"
    stored = b"".join(session.vault.store.entries(case_id))
    assert sealed.secret and sealed.secret.encode() not in stored
    assert sealed.secret not in repr(sealed) + repr(made) + repr(gathered)


def test_a_bundle_is_opened_by_the_recipients_key_alone(session: Session, case_id: UUID) -> None:
    identity = pyrage.x25519.Identity.generate()
    _, sealed = export(session, case_id, ExportKind.BUNDLE, str(identity.to_public()))
    assert sealed.secret is None and PHRASE.encode() not in sealed.data
    opened = inspect_bundle(sealed.data, str(identity))
    assert opened.sound and opened.view == session.view(case_id)
    assert opened.lines[-1].startswith("Sound")
    with pytest.raises(UserError):
        inspect_bundle(sealed.data, str(pyrage.x25519.Identity.generate()))


def test_a_bundle_for_the_officers_own_key_opens_without_asking(
    session: Session, case_id: UUID
) -> None:
    _, sealed = export(session, case_id, ExportKind.BUNDLE, session.receiving_key)
    assert inspect_with_own_key(session, sealed.data).sound


def test_the_verify_command_says_what_it_found(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    identity = pyrage.x25519.Identity.generate()
    gathered, sealed = export(session, case_id, ExportKind.BUNDLE, str(identity.to_public()))
    made = finish(session, gathered, sealed, tmp_path / "bundle.age")
    key = tmp_path / "key.txt"
    key.write_text(f"# created: today\n{identity}\n")
    said: list[str] = []
    verify = ["verify", str(made.destination), "--identity", str(key)]
    assert command(verify, said.append) == 0
    assert said[-1].startswith("Sound") and len(said) == 7
    plain = bytearray(pyrage.decrypt(sealed.data, [identity]))
    (tmp_path / "open.zip").write_bytes(plain)
    assert command(["verify", str(tmp_path / "open.zip")], said.append) == 0
    place = plain.index(PHRASE.encode())
    plain[place] ^= 1
    (tmp_path / "open.zip").write_bytes(plain)
    assert command(["verify", str(tmp_path / "open.zip")], said.append) == 1
    assert said[-1].startswith("NOT sound")
    assert command(["verify", str(tmp_path / "missing.age")], said.append) == 2


def test_nothing_is_recorded_when_the_file_cannot_be_written(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    gathered, sealed = export(session, case_id, ExportKind.SUMMARY_PDF)
    before = session.view(case_id)
    with pytest.raises(EnvironmentFault):
        finish(session, gathered, sealed, tmp_path / "nowhere" / "summary.pdf")
    assert session.view(case_id) == before


class FullDisk(Store):
    """A store that reads and refuses to append."""

    def append(self, *_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")


@pytest.mark.parametrize("code", ["disk-full", "export-unrecorded"])
def test_what_cannot_be_recorded_does_not_stay_or_the_officer_is_told(
    session: Session, case_id: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    stuck = code == "export-unrecorded"
    gathered, sealed = export(session, case_id, ExportKind.BUNDLE, session.receiving_key)
    kept = session.vault.store
    store = FullDisk(kept._connection, kept.source)
    full = replace(session, vault=replace(session.vault, store=store))
    if stuck:

        def refuse(_path: Path, *, missing_ok: bool = False) -> None:
            raise PermissionError(13, "held by a scanner", str(tmp_path))

        monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(EnvironmentFault) as caught:
        finish(full, gathered, sealed, tmp_path / "bundle.age")
    assert caught.value.code == code
    assert (tmp_path / "bundle.age").exists() is stuck


def test_for_whom_and_why_is_in_no_repr(session: Session, case_id: UUID) -> None:
    gathered, _ = export(session, case_id, ExportKind.BUNDLE, session.receiving_key)
    assert "Mockup" not in repr(gathered) and "Robin" not in repr(session)


@pytest.mark.parametrize(
    "request_",
    [
        ExportRequest(ExportKind.BUNDLE, "", "advice"),
        ExportRequest(ExportKind.BUNDLE, "CPS", " "),
        ExportRequest(ExportKind.BUNDLE, "CPS", "advice", "age1nonsense"),
        ExportRequest(ExportKind.BUNDLE, "CPS", "advice", "AGE-SECRET-KEY-1NONSENSE"),
    ],
)
def test_an_export_says_for_whom_and_why(
    session: Session, case_id: UUID, request_: ExportRequest
) -> None:
    with pytest.raises(CasebookError) as caught:
        gather(session, case_id, request_)
    assert "nonsense" not in caught.value.sentence.lower()


def test_file_names_tell_a_passer_by_nothing(session: Session, case_id: UUID) -> None:
    name = suggested_name(session.view(case_id), ExportKind.BUNDLE, "2026-11-23")
    assert name.endswith("-2026-11-23.casebundle") and " " not in name
    assert "casey" not in name.lower()
