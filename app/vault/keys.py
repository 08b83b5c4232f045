# SPDX-License-Identifier: Apache-2.0
"""The vault's keys: one random data key, and a separate key from it for each use."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import CasebookError
from app.system.hardening import wipe

KEY_BYTES = 32
NONCE_BYTES = 12


# No repr: a key must not reach a log or a traceback by way of printing its holder.
@dataclass(frozen=True, slots=True, repr=False)
class SubKeys:
    """The keys that come from the data key, each for one use only (32 bytes each)."""

    database: bytes
    """SQLCipher's raw key."""
    header: bytes
    """The key of the header's MAC."""
    officer: bytes
    """Wraps the officer's own signing and receiving keys."""

    def forget(self) -> None:
        """Overwrite those that an open vault does without: all but the database's."""
        wipe(self.header)
        wipe(self.officer)

    def forget_all(self) -> None:
        """Overwrite all of them."""
        self.forget()
        wipe(self.database)


def new_data_key() -> bytes:
    """A fresh random data key."""
    return secrets.token_bytes(KEY_BYTES)


def sub_keys(data_key: bytes, vault_id: UUID) -> SubKeys:
    """The keys for each use, by HKDF-SHA256 with the vault's id as salt."""
    return SubKeys(
        database=expand(data_key, vault_id.bytes, b"casebook v1 database"),
        header=expand(data_key, vault_id.bytes, b"casebook v1 header"),
        officer=expand(data_key, vault_id.bytes, b"casebook v1 officer keys"),
    )


def expand(secret: bytes, salt: bytes, use: bytes) -> bytes:
    """A 32-byte key for one use from a secret that is already hard to guess."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=use).derive(secret)


def wrap(key: bytes, secret: bytes, bound_to: bytes) -> bytes:
    """Encrypt a secret with AES-256-GCM: a random nonce (12 bytes), then the ciphertext.

    ``bound_to`` says what the secret is for; it opens for nothing else.
    """
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound_to)


def unwrap(key: bytes, wrapped: bytes, bound_to: bytes, otherwise: CasebookError) -> bytes:
    """Decrypt what wrap made.

    Raises:
        CasebookError: ``otherwise``, when the key is another or a byte was changed.
    """
    try:
        return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        raise otherwise from None
