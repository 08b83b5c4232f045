# SPDX-License-Identifier: Apache-2.0
"""Makes vaults, stores and headers for tests, real ones with the least allowed cost."""

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
from app.vault import slots, vault
from app.vault.driver import Connection, connect
from app.vault.header import read_header
from app.vault.kdf import FLOOR
from app.vault.keys import SubKeys, sub_keys
from app.vault.peek import HEADER, canonical, checksum
from app.vault.store import OfficerRow

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


def plain_pages(database: Path, key: bytes) -> bytes:
    """All pages of a closed database, decrypted without SQLCipher, deleted parts included.

    AES-256-CBC; each page ends with its nonce (16 bytes) and its HMAC (64).
    """
    data, pages = database.read_bytes(), b""
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        # The first 16 bytes of the file are its salt.
        body = page[16 if start == 0 else 0 : 4016]
        decryptor = Cipher(AES(key), CBC(page[4016:4032])).decryptor()
        pages += decryptor.update(body) + decryptor.finalize()
    return pages


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
