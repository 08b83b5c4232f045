# SPDX-License-Identifier: Apache-2.0
"""Signing keys of guidance owners, kept as standard PEM files."""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from app.errors import UserError
from app.vault.signing import OfficerKey

SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE = 12, 250
"""Characters of the passphrase of an owner's key; a PEM file takes at most 1023 bytes."""


def new_signing_key(passphrase: str) -> tuple[bytes, bytes]:
    """A new Ed25519 key as an encrypted PEM file (PKCS 8), and its public key, 32 bytes.

    Raises:
        UserError: passphrase-weak.
    """
    if not SHORTEST_PASSPHRASE <= len(passphrase) <= LONGEST_PASSPHRASE:
        raise UserError(
            f"Give the key a passphrase of {SHORTEST_PASSPHRASE} to {LONGEST_PASSPHRASE} "
            "characters.",
            code="passphrase-weak",
        )
    key = Ed25519PrivateKey.generate()
    wrapped = BestAvailableEncryption(passphrase.encode())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, wrapped)
    return pem, key.public_key().public_bytes_raw()


def read_signing_key(pem: bytes, passphrase: str) -> OfficerKey:
    """The Ed25519 key of a PEM file (PKCS 8), as ``openssl genpkey -algorithm ed25519`` makes it.

    An empty passphrase means that the file is not encrypted.

    Raises:
        UserError: key-unreadable when it is no such key or the passphrase does not open it.
    """
    try:
        key = load_pem_private_key(pem, passphrase.encode() or None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(
            "That is not an Ed25519 private key in a PEM file, or its passphrase is another one.",
            code="key-unreadable",
        )
    return OfficerKey(key.private_bytes_raw())
