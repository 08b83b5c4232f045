# SPDX-License-Identifier: Apache-2.0
"""Files travel with a hand-over: all of them, to one key, and nothing else comes in with them."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.entry import Entry
from app.cases.kinds import ExportKind, ExportMade, HandedOver
from app.errors import EnvironmentFault, UserError
from app.handover.parcel import END, HEAD_BYTES, MAGIC, Head, Packed
from app.handover.sealing import seal_stream, seal_to
from app.policy.model import AllowedExport, Policy
from app.services import parcels_in
from app.services.attachments import kept_hashes, tidy_some
from app.services.audit_log import AuditFilter, read_log
from app.services.auditing import Action
from app.services.bundles import inspect_with_own_key
from app.services.cases import open_case, read_case, suggest_code
from app.services.copying import forget_halves, halves_left, remove_halves
from app.services.exports import FILES, ExportRequest, gather, make
from app.services.handing_over import give
from app.services.importing import bring_in
from app.services.parcels import bytes_of, case_files, parcel_beside
from app.services.parcels_in import Arriving, Tally, is_parcel, let_go_arriving, take_some
from app.services.parcels_out import give_some
from app.services.session import Session
from app.services.vaults import open_vault
from app.vault.attachment_shelf import PIECE_BYTES
from app.vault.store import Store
from tests.app.services.colleagues import OFFICER, PASSPHRASE, SUPERVISOR, casebook
from tests.app.services.parcel_hands import (
    attach,
    hand_over,
    leave,
    prepared,
    seal_files,
    take_files,
)

EMPTY, NOTE = b"", b"A page of notes."
PIECE = bytes(range(256)) * (PIECE_BYTES // 256)
LONG = b"film" * (3 * PIECE_BYTES // 4) + b"!"
CONTENTS = (EMPTY, NOTE, PIECE, LONG)
RECORDED = ("export_made", "handed_over")
HASHES = frozenset(hashlib.sha256(each).hexdigest() for each in CONTENTS)


@pytest.fixture(scope="module")
def giver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("giver") / "vault", OFFICER) as session:
        yield session


@pytest.fixture(scope="module")
def case_id(giver: Session, tmp_path_factory: pytest.TempPathFactory) -> UUID:
    """A case with four files, one of them twice."""
    case = open_case(giver, suggest_code(giver), {}).case_id
    file = tmp_path_factory.mktemp("files") / "original"
    for content in (*CONTENTS, NOTE):
        attach(giver, case, file, content)
    return case


@pytest.fixture(scope="module")
def sent(giver: Session, case_id: UUID, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the casebook of the taker, closed, and a bundle for it with its parcel."""
    folder = tmp_path_factory.mktemp("sent")
    with casebook(folder / "taker", SUPERVISOR) as session:
        hand_over(giver, case_id, session.receiving_key, folder / "case.age")
    return folder


@pytest.fixture
def bundle(sent: Path, tmp_path: Path) -> Path:
    """The bundle for the taker, and its parcel beside it."""
    for each in sent.glob("case*.age"):
        shutil.copy(each, tmp_path)
    return tmp_path / "case.age"


@pytest.fixture
def taker(sent: Path, tmp_path: Path) -> Iterator[Session]:
    shutil.copytree(sent / "taker", tmp_path / "taker")
    session = open_vault(tmp_path / "taker", PASSPHRASE)
    yield session
    session.close()


@pytest.fixture
def taken(taker: Session, bundle: Path) -> Session:
    """Whoever has taken in the case, and not yet its files."""
    bring_in(taker, inspect_with_own_key(taker, bundle.read_bytes()))
    return taker


def received(session: Session) -> int:
    """How many files the log says were received."""
    actions = frozenset({Action.FILE_RECEIVED})
    return len(read_log(session, AuditFilter(actions=actions)).lines)


def tidy(session: Session) -> None:
    while tidy_some(session):
        pass


def test_every_file_arrives_and_both_casebooks_say_so(
    giver: Session, taken: Session, case_id: UUID, bundle: Path
) -> None:
    case = case_files(taken, read_case(taken, case_id))
    assert not case.here
    assert {each.sha256 for each in case.lacking} == HASHES
    assert bytes_of(case.lacking) == sum(map(len, CONTENTS))
    tally, error = take_files(taken, parcel_beside(bundle))
    assert error is None
    assert tally == Tally(came=4, cases=frozenset({case_id}))
    assert kept_hashes(taken) == HASHES
    shelf = taken.vault.store.attachments
    for content in CONTENTS:
        kept = shelf.find(hashlib.sha256(content).hexdigest())
        assert kept is not None
        assert b"".join(shelf.piece(kept.number, each) for each in range(kept.pieces)) == content
    assert received(taken) == 4
    again, _ = take_files(taken, parcel_beside(bundle))
    assert again == Tally(here=4)
    assert received(taken) == 4

    view = read_case(giver, case_id)
    (told,), (handed,) = ([each.payload for each in view.of_kind[kind]] for kind in RECORDED)
    assert isinstance(told, ExportMade)
    assert isinstance(handed, HandedOver)
    assert (told.export, told.includes) == (ExportKind.BUNDLE, FILES)
    assert told.sha256 == hashlib.sha256(parcel_beside(bundle).read_bytes()).hexdigest()
    assert told.up_to == handed.up_to
    assert not halves_left(giver)


@pytest.mark.peer("age")
@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
def test_age_itself_opens_the_parcel_and_it_is_as_documented(
    taker: Session, bundle: Path, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    key.write_text(taker.vault.receiving.secret())
    command = ["age", "--decrypt", "--identity", str(key), str(parcel_beside(bundle))]
    plain = subprocess.run(command, capture_output=True, check=True).stdout
    expected = MAGIC
    for name, data in sorted((hashlib.sha256(each).digest(), each) for each in CONTENTS):
        expected += name + len(data).to_bytes(8, "big") + data
    assert plain == expected + END


def test_files_come_only_with_a_case_that_speaks_of_them(
    giver: Session, taker: Session, case_id: UUID, bundle: Path
) -> None:
    assert is_parcel(taker, parcel_beside(bundle))
    assert not is_parcel(taker, bundle)
    tally, error = take_files(taker, parcel_beside(bundle))
    assert (tally, error) == (Tally(unknown=4), None)
    assert not (taker.vault.folder / "attachments.db").exists()
    # Sealed to somebody else, it is no parcel to this officer, and nothing of it is read.
    assert not is_parcel(giver, parcel_beside(bundle))
    tally, error = take_files(giver, parcel_beside(bundle))
    assert tally == Tally()
    assert error is not None
    assert error.code == "sealed-wrong-secret"


def test_a_damaged_parcel_loses_only_what_was_not_whole(taken: Session, bundle: Path) -> None:
    """Cut at every boundary, and with a byte flipped: what was whole stays, then the rest comes."""
    path = parcel_beside(bundle)
    whole, plain = path.read_bytes(), HEAD_BYTES * 5 + len(MAGIC) + sum(map(len, CONTENTS))
    header = len(whole) - plain - 16 - 16 * -(-plain // 65536)
    chunk = 65536 + 16
    cuts = {0, header - 1, header, header + 16, header + 16 + chunk, header + 17 + chunk}
    cuts |= {len(whole) * part // 7 for part in range(1, 7)} | {len(whole) - 1}
    before = -1
    for cut in sorted(cuts):
        path.write_bytes(whole[:cut])
        tally, error = take_files(taken, path)
        assert error is not None
        assert tally.came + tally.here >= before
        before = tally.came + tally.here
    assert 0 < before < 4
    flipped = bytearray(whole)
    flipped[-70_000] ^= 1
    path.write_bytes(flipped)
    _, error = take_files(taken, path)
    assert error is not None
    assert error.code == "sealed-damaged"
    path.write_bytes(whole + b"more")
    _, error = take_files(taken, path)
    assert error is not None
    path.write_bytes(whole)
    tally, error = take_files(taken, path)
    assert error is None
    assert tally.came + tally.here == 4
    assert kept_hashes(taken) == HASHES
    assert received(taken) == 4


def sealed_parcel(to: Session, path: Path, *parts: Head | bytes) -> Path:
    with path.open("wb") as file:
        seal_stream(Packed(parts), file, to.receiving_key)
    return path


def test_what_a_stranger_puts_into_a_parcel_stays_out(taken: Session, tmp_path: Path) -> None:
    """Whoever knows the receiving key can seal to it: the signed entries decide."""
    path = tmp_path / "made-up.age"
    unknown = Head(hashlib.sha256(b"unknown").hexdigest(), 7)
    tally, error = take_files(taken, sealed_parcel(taken, path, unknown, b"unknown"))
    assert (tally, error) == (Tally(unknown=1), None)

    named = hashlib.sha256(NOTE).hexdigest()
    for size, expected in ((len(NOTE), Tally(wrong=1)), (5, Tally(wrong=1))):
        head = bytes.fromhex(named) + size.to_bytes(8, "big")
        plain = MAGIC + head + b"x" * size + END
        path.write_bytes(seal_to(plain, taken.receiving_key))
        assert take_files(taken, path) == (expected, None)
    assert not kept_hashes(taken)

    path.write_bytes(seal_to(b"something else", taken.receiving_key))
    assert not is_parcel(taken, path)
    _, error = take_files(taken, path)
    assert error is not None
    assert error.code == "parcel-not-sound"
    salt, key, mac = b"A" * 22, b"A" * 43, b"A" * 43
    header = b"-> scrypt %b 15\n%b\n--- %b\n" % (salt, key, mac)
    path.write_bytes(b"age-encryption.org/v1\n" + header + bytes(100))
    assert not is_parcel(taken, path)
    _, error = take_files(taken, path)
    assert error is not None
    assert error.code == "sealed-needs-passphrase"
    tidy(taken)
    assert received(taken) == 0


def half_way(session: Session, path: Path) -> Arriving:
    """A parcel that is stopped with a part of a file on the disk."""
    arriving = Arriving(path)
    with ThreadPoolExecutor(1) as other:
        other.submit(arriving.unseal, session)
        while arriving.coming is None or not arriving.coming.pieces:
            take_some(session, arriving)
        arriving.pipe.stop()
    return arriving


def test_stopped_or_closed_in_the_middle_leaves_no_half_file(
    taken: Session, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcels_in, "SLICE_PIECES", 1)
    arriving = half_way(taken, parcel_beside(bundle))
    half = arriving.coming
    assert half is not None
    assert half.head.sha256 not in kept_hashes(taken)
    let_go_arriving(taken, arriving)
    tidy(taken)
    with pytest.raises(EnvironmentFault):
        taken.vault.store.attachments.piece(half.file, 0)

    # As after a lock: nobody let go of it, and the casebook is opened again.
    half_way(taken, parcel_beside(bundle))
    taken.close()
    again = open_vault(tmp_path / "taker", PASSPHRASE)
    with closing(again):
        assert half.head.sha256 not in kept_hashes(again)
        tidy(again)
        tally, error = take_files(again, parcel_beside(bundle))
        assert error is None
        assert tally.came + tally.here == 4
        assert kept_hashes(again) == HASHES


def test_sealing_that_is_stopped_or_fails_leaves_nothing(
    giver: Session, case_id: UUID, taker: Session, tmp_path: Path
) -> None:
    bundle, before = tmp_path / "stopped.age", giver.view(case_id).entries
    out = tmp_path / "out"
    out.mkdir()
    ready = prepared(giver, case_id, taker.receiving_key)
    leaving = leave(giver, ready, out / "case.age")
    with ThreadPoolExecutor(1) as other:
        sealing = other.submit(leaving.seal)
        give_some(leaving)
        leaving.stop()
        with pytest.raises(UserError) as caught:
            sealing.result(30)
    assert caught.value.code == "stopped"

    # The bundle cannot be written: the parcel that is whole has no name, and goes too.
    files = seal_files(leave(giver, ready, out / "case.age"))
    assert [each.suffix for each in out.iterdir()] == [".tmp"]
    assert halves_left(giver)
    with pytest.raises(EnvironmentFault):
        give(giver, ready, make(ready.gathered), tmp_path / "nowhere" / "case.age", files)
    assert not list(out.iterdir())

    # Something came to be where the parcel goes: it stays as it is, and nothing is handed over.
    files = seal_files(leave(giver, ready, bundle))
    parcel_beside(bundle).write_bytes(b"mine")
    with pytest.raises(UserError) as caught:
        give(giver, ready, make(ready.gathered), bundle, files)
    assert caught.value.code == "file-there"
    assert parcel_beside(bundle).read_bytes() == b"mine"
    assert not bundle.exists()
    with pytest.raises(UserError) as caught:
        leave(giver, ready, bundle)
    assert caught.value.code == "file-there"
    assert giver.view(case_id).entries == before
    forget_halves(giver, remove_halves(halves_left(giver)))
    assert sorted(each.name for each in tmp_path.glob("stopped*")) == ["stopped-files.age"]


class SecondRefused(Store):
    """A store whose disk is full at the second entry."""

    appended = 0

    def append(
        self,
        entry_json: bytes,
        entry: Entry,
        *,
        drop_draft: tuple[UUID | None, str] | None = None,
    ) -> None:
        self.appended += 1
        if self.appended == 2:
            raise EnvironmentFault("The disk is full.", code="disk-full")
        super().append(entry_json, entry, drop_draft=drop_draft)


def test_what_cannot_be_recorded_is_not_handed_over(
    giver: Session, case_id: UUID, taker: Session, tmp_path: Path
) -> None:
    """Of the two entries the second fails: neither is recorded, and neither file is there."""
    ready, out = prepared(giver, case_id, taker.receiving_key), tmp_path / "out"
    out.mkdir()
    files = seal_files(leave(giver, ready, out / "case.age"))
    before, kept = giver.view(case_id).entries, giver.vault.store
    store = SecondRefused(kept._connection, kept.source)
    full = replace(giver, vault=replace(giver.vault, store=store))
    with pytest.raises(EnvironmentFault) as caught:
        give(full, ready, make(ready.gathered), out / "case.age", files)
    assert caught.value.code == "disk-full"
    assert store.appended == 2
    assert giver.view(case_id).entries == before
    assert not list(out.iterdir())


def test_files_go_to_a_key_only_and_as_the_force_allows(
    giver: Session, case_id: UUID, taker: Session
) -> None:
    request = ExportRequest(ExportKind.BUNDLE, "Jo Mockup, CPS", "Early advice", with_files=True)
    with pytest.raises(UserError) as caught:
        gather(giver, case_id, request)
    assert caught.value.code == "files-need-key"
    gathered = gather(giver, case_id, replace(request, age_recipient=taker.receiving_key))
    assert {each.sha256 for each in gathered.files} == HASHES
    strict = Policy(allowed_exports=(AllowedExport.HAND_OVER,))
    with pytest.raises(UserError) as caught:
        gather(
            replace(giver, policy=strict),
            case_id,
            replace(request, age_recipient=taker.receiving_key),
        )
    assert caught.value.code == "set-by-force"
    assert prepared(replace(giver, policy=strict), case_id, taker.receiving_key).gathered.files


def test_a_file_that_is_not_here_is_counted_and_left_out(
    taken: Session, giver: Session, case_id: UUID, bundle: Path
) -> None:
    """Handed on before all files came: what is here goes, and the first page says the rest."""
    path = parcel_beside(bundle)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    take_files(taken, path)
    files = case_files(taken, read_case(taken, case_id))
    assert files.here
    assert files.lacking
    assert len(files.here) + len(files.lacking) == 4
    ready = prepared(taken, case_id, giver.receiving_key)
    assert ready.gathered.files == files.here
    (first,) = ready.gathered.material.capsule
    assert f"{len(files.here)} of them given" in first.files
