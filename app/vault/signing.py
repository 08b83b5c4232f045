# SPDX-License-Identifier: Apache-2.0
"""The officer's Ed25519 signing key, and the check of anybody's signature."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class OfficerKey:
    """A private signing key. It has no readable repr and cannot be printed by accident."""

    __slots__ = ("_private", "public")

    def __init__(self, raw: bytes) -> None:
        """The key whose private part is these 32 bytes."""
        self._private = Ed25519PrivateKey.from_private_bytes(raw)
        self.public: bytes = self._private.public_key().public_bytes_raw()
        """The public key, 32 bytes."""

    @classmethod
    def generate(cls) -> "OfficerKey":
        """A new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """The signature of a message, 64 bytes."""
        return self._private.sign(message)

    def to_raw(self) -> bytes:
        """The private part, 32 bytes, to be wrapped at once."""
        return self._private.private_bytes_raw()


def check_signature(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature is good. A malformed key or signature is simply not good."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
