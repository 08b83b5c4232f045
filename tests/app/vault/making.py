# SPDX-License-Identifier: Apache-2.0
"""Makes vaults, stores and headers for tests, real ones with the least allowed cost."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.errors import CasebookError
from app.vault import search_database, slots, vault
from app.vault.attachment_database import beside
from app.vault.attachment_shelf import PIECE_BYTES
from app.vault.backup_writing import BackupSource
from app.vault.driver import RECORD, Connection, DatabaseSource, Form, connect
from app.vault.header import read_header
from app.vault.kdf import FLOOR
from app.vault.keys import SubKeys, sub_keys
from app.vault.page_seals import nonce_at
from app.vault.peek import HEADER, canonical, checksum
from app.vault.store import OfficerRow, Store

PASSPHRASE = "plum otter bridge"
WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
LABEL = "DC 4471 Example"
PROFILE = b'{"name":"Robin Example"}'
AT = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)
OFFICER = OfficerRow(PROFILE, bytes(32), "age1example", b"wrapped", b"wrapped too")


@dataclass(frozen=True)
class MadeVault:
    """A finished vault to copy from."""

    folder: Path

    def copy(self, to: Path) -> Path:
        return shutil.copytree(self.folder, to)


def make_vault(folder: Path, passphrase: str = PASSPHRASE) -> vault.OpenVault:
    return vault.create(
        folder,
        label=LABEL,
        profile=PROFILE,
        passphrase=passphrase,
        recovery_words=WORDS.split(),
        demo=False,
        kdf=FLOOR,
    )


def keys_of(folder: Path) -> SubKeys:
    """The keys of a vault that make_vault made, as only its passphrase gives them."""
    header = read_header(folder)
    first = header.slots[0]
    assert isinstance(first, slots.PassphraseSlot)
    data_key = slots.open_with_passphrase(first, header.vault_id, PASSPHRASE)
    return sub_keys(data_key, header.vault_id)


def database_of(folder: Path) -> Connection:
    """The database of such a vault, opened past all of the store's care."""
    return connect(folder / "casebook.db", keys_of(folder).database)


def tamper(folder: Path, change: Callable[[dict[str, object]], None]) -> None:
    """Change a header as somebody would who knows the format but not the key."""
    plain = json.loads((folder / HEADER).read_bytes())
    del plain["checksum"]
    change(plain)
    plain["checksum"] = checksum(plain)
    (folder / HEADER).write_bytes(canonical(plain))


def plain_pages(database: Path, key: bytes, form: Form = RECORD) -> bytes:
    """All pages of a closed database, decrypted without SQLCipher, deleted parts included.

    AES-256-CBC; each page ends with its nonce (16 bytes) and its HMAC.
    """
    data, pages, end = database.read_bytes(), [], nonce_at(form)
    for start in range(0, len(data), form.page_bytes):
        page = data[start : start + form.page_bytes]
        # The first 16 bytes of the file are its salt.
        body = page[16 if start == 0 else 0 : end]
        decryptor = Cipher(AES(key), CBC(page[end : end + 16])).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)


def plain_files(database: Path, key: bytes) -> bytes:
    """The same of the database of files beside a closed one of a record."""
    files = beside(DatabaseSource(database, key))
    return plain_pages(files.path, files.key, files.form)


def plain_index(database: Path, key: bytes) -> bytes:
    """The same of the closed index of words beside it."""
    index = search_database.beside(DatabaseSource(database, key))
    return plain_pages(index.path, index.key)


def keep_file(store: Store, data: bytes, *, finish: bool = True) -> tuple[int, str]:
    """Bring bytes in as a service does: the file's number, and its hash."""
    shelf, sha256 = store.attachments, hashlib.sha256(data).hexdigest()
    file = shelf.begin()
    for place, start in enumerate(range(0, len(data), PIECE_BYTES)):
        shelf.add(file, place, data[start : start + PIECE_BYTES])
    if finish:
        shelf.finish(file, sha256, len(data))
    return file, sha256


def kept_bytes(store: Store, sha256: str) -> bytes:
    """The bytes of a kept file."""
    kept = store.attachments.find(sha256)
    assert kept is not None
    return b"".join(store.attachments.piece(kept.number, place) for place in range(kept.pieces))


def source_of(opened: vault.OpenVault) -> BackupSource:
    """What a backup needs of an open vault."""
    return BackupSource(opened.folder, opened.vault_id, opened.store.source)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def content_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, to see that nothing was harmed."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def assert_one_clear_sentence(error: CasebookError, folder: Path) -> None:
    """What every error owes the officer."""
    sentence = error.sentence
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert len(sentence) < 200
    assert str(folder) not in sentence
    assert "Example" not in sentence
    assert error.__cause__ is None
