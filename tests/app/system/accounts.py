# SPDX-License-Identifier: Apache-2.0
"""Accounts of a system, for tests: what one wraps, no other unwraps."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.errors import EnvironmentFault
from app.system.user_wrap import other_account

KEY_BYTES = 32


class Account:
    """Stands for an account of the system: what it wraps opens with its own key only."""

    available = True

    def __init__(self, key: bytes | None = None) -> None:
        """``key``: to stand for the same account in another process."""
        self._key = key or AESGCM.generate_key(8 * KEY_BYTES)
        self.refuses = False
        """Whether it wraps nothing just now."""

    def wrap(self, secret: bytes) -> bytes:
        if self.refuses:
            raise EnvironmentFault("The account refuses just now.", code="account-refused")
        return AESGCM(self._key).encrypt(bytes(12), secret, None)

    def unwrap(self, wrapped: bytes) -> bytes:
        try:
            return AESGCM(self._key).decrypt(bytes(12), wrapped, None)
        except InvalidTag:
            raise other_account() from None


class ForgetfulAccount(Account):
    """Gives back something else than it was given."""

    def unwrap(self, wrapped: bytes) -> bytes:
        return super().unwrap(wrapped)[::-1]


class WordyAccount(Account):
    """Wraps in more bytes than there is room for."""

    def wrap(self, secret: bytes) -> bytes:
        return bytes(2000) + super().wrap(secret)

    def unwrap(self, wrapped: bytes) -> bytes:
        return super().unwrap(wrapped[2000:])
