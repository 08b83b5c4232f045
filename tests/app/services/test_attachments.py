# SPDX-License-Identifier: Apache-2.0
"""Files come in and go out in slices, once each, and the original is never touched."""

import hashlib
import os
import tracemalloc
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import AttachmentAdded
from app.cases.material import files_of
from app.errors import EnvironmentFault, UserError
from app.policy.model import AllowedExport, Policy
from app.services import copying
from app.services.attachments import (
    Incoming,
    bring_in,
    can_show,
    keep_file,
    kept_hashes,
    let_go,
    picture_bytes,
    take_some,
    tidy_some,
    where_kept,
)
from app.services.audit_log import AuditFilter, read_log
from app.services.cases import open_case, suggest_code
from app.services.copying import (
    Outgoing,
    abandon_copy,
    choose_place,
    finish_copy,
    forget_halves,
    halves_left,
    hand_some,
    open_copy,
    remove_halves,
    take_out,
)
from app.services.drafts import keep_draft, read_drafts
from app.services.material_reading import read_material
from app.services.media_types import MEDIA_WORDS, PICTURES, media_type
from app.services.session import Session
from tests.app.cases.making import Author

MIB = 1024 * 1024
# A whole picture of one pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
    "606060f80f0001040100d3b3a4c00000000049454e44ae426082"
)


@pytest.fixture
def case_id(session: Session) -> UUID:
    return open_case(session, suggest_code(session), {}).case_id


def whole(session: Session, path: Path) -> Incoming:
    incoming = bring_in(session, Incoming(path))
    while not take_some(session, incoming).whole:
        pass
    return incoming


def kept(session: Session, case_id: UUID, path: Path, description: str = "") -> AttachmentAdded:
    view = keep_file(session, case_id, whole(session, path), description)
    return files_of(view)[-1].payload


def begun(session: Session, case_id: UUID, file: AttachmentAdded, to: Path) -> Outgoing:
    place = choose_place(session, to)
    return open_copy(take_out(session, case_id, file.attachment_id, place))


def copied(session: Session, case_id: UUID, file: AttachmentAdded, to: Path) -> None:
    outgoing = begun(session, case_id, file, to)
    while not hand_some(session, outgoing).whole:
        pass
    forget_halves(session, finish_copy(outgoing))


@pytest.mark.parametrize("size", [0, 100, MIB, 5 * MIB + 17])
def test_a_file_goes_in_and_comes_out_as_it_was(
    session: Session, case_id: UUID, tmp_path: Path, size: int
) -> None:
    path, data = tmp_path / "bus camera.bin", os.urandom(size)
    path.write_bytes(data)
    before = path.stat()
    file = kept(session, case_id, path, "From the bus company.")
    assert (file.name, file.size, file.description) == (path.name, size, "From the bus company.")
    assert file.sha256 == hashlib.sha256(data).hexdigest() and file.sha256 in kept_hashes(session)
    copied(session, case_id, file, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == data
    after = path.stat()
    assert (after.st_mtime_ns, after.st_size, after.st_mode) == (
        before.st_mtime_ns,
        before.st_size,
        before.st_mode,
    )


def test_a_large_file_takes_little_memory(session: Session, case_id: UUID, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as written:
        for _ in range(64):
            written.write(os.urandom(MIB))
    tracemalloc.start()
    file = kept(session, case_id, path)
    copied(session, case_id, file, tmp_path / "copy")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 12 * MIB
    assert (tmp_path / "copy").stat().st_size == 64 * MIB


def test_a_force_may_allow_no_copies(
    session: Session, case_id: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"bytes")
    file = kept(session, case_id, tmp_path / "file")
    allowed = Policy(allowed_exports=(AllowedExport.SUMMARY_PDF,))
    monkeypatch.setattr(session, "policy", allowed)
    with pytest.raises(UserError) as refused:
        take_out(session, case_id, file.attachment_id, choose_place(session, tmp_path / "copy"))
    assert "does not allow" in refused.value.sentence


def test_drafts_are_kept_between_slices(session: Session, case_id: UUID, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(os.urandom(40 * MIB))
    incoming, slices = bring_in(session, Incoming(tmp_path / "file")), 0
    while not take_some(session, incoming).whole:
        keep_draft(session, case_id, "note", {"text": f"slice {slices}"})
        slices += 1
    let_go(session, incoming)
    assert slices and read_drafts(session, case_id)["note"].content["text"] == f"slice {slices - 1}"


def test_the_same_file_is_stored_once_and_both_entries_have_it(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    data = os.urandom(2 * MIB)
    for name in ("first.bin", "second.bin"):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "same size.bin").write_bytes(os.urandom(2 * MIB))
    first = kept(session, case_id, tmp_path / "first.bin")
    other = open_case(session, suggest_code(session), {})
    before = len(kept_hashes(session))
    incoming = whole(session, tmp_path / "second.bin")
    assert incoming.duplicate and not incoming.pieces  # noticed before anything was stored
    where = where_kept(session, incoming.sha256)
    assert where is not None and (where.case_id, where.name) == (case_id, "first.bin")
    second = files_of(keep_file(session, other.case_id, incoming, ""))[-1].payload
    assert second.sha256 == first.sha256 and len(kept_hashes(session)) == before
    copied(session, other.case_id, second, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == data
    assert not whole(session, tmp_path / "same size.bin").duplicate


def test_what_is_let_go_is_tidied_and_leaves_no_entry(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(os.urandom(3 * MIB))
    incoming = bring_in(session, Incoming(tmp_path / "file"))
    with pytest.raises(UserError) as refusal:
        keep_file(session, case_id, incoming, "")
    assert refusal.value.code == "file-not-whole"
    take_some(session, incoming)
    let_go(session, incoming)
    while tidy_some(session):
        pass
    assert not files_of(session.view(case_id))
    assert hashlib.sha256((tmp_path / "file").read_bytes()).hexdigest() not in kept_hashes(session)


def test_a_copy_never_stands_among_the_vaults_files_nor_over_another(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    original = tmp_path / "file"
    original.write_bytes(os.urandom(3 * MIB))
    before = original.stat()
    file = kept(session, case_id, original)
    for place, code in (
        (session.vault.folder / "casebook.db", "file-in-vault"),
        (session.vault.folder / "new", "file-in-vault"),
        (original, "file-there"),
    ):
        with pytest.raises(UserError) as refusal:
            begun(session, case_id, file, place)
        assert refusal.value.code == code
    assert original.stat() == before
    outgoing = begun(session, case_id, file, tmp_path / "copy")
    hand_some(session, outgoing)
    assert not forget_halves(session, abandon_copy(outgoing))
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_half_a_copy_is_remembered_noted_and_removed_when_its_disk_is_there(
    session: Session, case_id: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SLICE_S", 0.0)
    (tmp_path / "account.txt").write_bytes(os.urandom(9 * MIB))
    file = kept(session, case_id, tmp_path / "account.txt")
    (stick := tmp_path / "stick").mkdir()
    outgoing = begun(session, case_id, file, stick / "account.txt")
    hand_some(session, outgoing)  # and then the process dies
    assert outgoing.writer is not None and outgoing.writer.is_ready(5)
    [half] = stick.iterdir()
    assert half.stat().st_size > 0 and "account" not in half.name
    assert halves_left(session) == (half,)
    [line] = read_log(session, AuditFilter(case_id=case_id)).lines[:1]
    assert line.row.action == "copy_begun" and line.row.figures == {"bytes": 9 * MIB}
    stick.rename(tmp_path / "unplugged")
    assert remove_halves(halves_left(session)) == () and forget_halves(session, ())
    (tmp_path / "unplugged").rename(stick)
    assert not forget_halves(session, remove_halves(halves_left(session)))
    assert not list(stick.iterdir()) and halves_left(session) == ()


def test_a_picture_is_read_whole_and_noted(session: Session, case_id: UUID, tmp_path: Path) -> None:
    (tmp_path / "not a picture by its name.txt").write_bytes(PNG)
    (tmp_path / "a.png").write_bytes(b"no picture at all")
    picture = kept(session, case_id, tmp_path / "not a picture by its name.txt")
    text = kept(session, case_id, tmp_path / "a.png")
    assert can_show(picture) and not can_show(text)
    assert picture_bytes(session, case_id, picture.attachment_id) == PNG
    with pytest.raises(UserError) as refusal:
        picture_bytes(session, case_id, text.attachment_id)
    assert refusal.value.code == "picture-not-shown"


def test_a_file_that_is_not_here_is_asked_for_or_said_to_be_lost(
    session: Session, case_id: UUID
) -> None:
    spoken = AttachmentAdded(
        attachment_id=session.new_id(), name="a", media_type="image/png", size=1, sha256="a" * 64
    )
    other = Author()
    theirs = (other.open_case(), other.write(spoken))
    session.take_in(other.case_id, [(entry.to_json(), entry) for entry in theirs])
    session.record(case_id, spoken)
    for case, code in ((other.case_id, "file-not-here"), (case_id, "file-lost")):
        with pytest.raises(EnvironmentFault) as fault:
            picture_bytes(session, case, spoken.attachment_id)
        assert fault.value.code == code


def test_the_rest_of_material_is_read_while_the_files_are_damaged(
    session: Session, case_id: UUID, tmp_path: Path
) -> None:
    (tmp_path / "a.bin").write_bytes(b"bytes" * 1000)
    file = kept(session, case_id, tmp_path / "a.bin")
    assert read_material(session, case_id).trouble == ""
    database = session.vault.folder / "attachments.db"
    session.vault.store.attachments.close()
    good = database.read_bytes()
    database.write_bytes(good[:100] + bytes(1000) + good[1100:])
    reading = read_material(session, case_id)
    assert "attachments.db" in reading.trouble and reading.gates == {}
    database.write_bytes(good)
    assert file.sha256 in read_material(session, case_id).hashes


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF0000WEBPVP8 ", "image/webp"),
        (b"RIFF0000WAVEfmt ", "audio/wav"),
        (b"BM" + bytes(12) + b"\x28\x00\x00\x00", "image/bmp"),
        (b"BM is where a text may begin", "text/plain"),
        (b"%PDF-1.7", "application/pdf"),
        (b"\x00\x00\x00\x20ftypisom", "video/mp4"),
        (b"\x00\x00\x00\x20ftypqt  ", "video/quicktime"),
        (b"ID3\x04", "audio/mpeg"),
        (b"PK\x03\x04" + b"x" * 30 + b"[Content_Types].xml",
         "application/vnd.openxmlformats-officedocument"),
        (b"PK\x03\x04 something else", "application/zip"),
        ("Ünïcode text\n".encode(), "text/plain"),
        ("cut at the end é".encode()[:-1], "text/plain"),
        (b"", "application/octet-stream"),
        (bytes(40), "application/octet-stream"),
        (b"\xfe\xfd\x01\x02", "application/octet-stream"),
    ],
)  # fmt: skip
def test_the_kind_is_told_from_the_bytes(first: bytes, expected: str) -> None:
    assert media_type(first) == expected
    assert expected in MEDIA_WORDS and set(MEDIA_WORDS) >= PICTURES
