# SPDX-License-Identifier: Apache-2.0
"""Signing keys of guidance owners, kept as standard PEM files."""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.errors import UserError
from app.vault.signing import OfficerKey


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
