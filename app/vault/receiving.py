# SPDX-License-Identifier: Apache-2.0
"""The officer's age identity: to it others seal what only this vault can open."""

from pyrage import x25519


class ReceivingKey:
    """An age X25519 identity. It has no readable repr and cannot be printed by accident."""

    __slots__ = ("_identity", "recipient")

    def __init__(self, secret: str) -> None:
        """The identity written as ``AGE-SECRET-KEY-1...``."""
        self._identity = x25519.Identity.from_str(secret)
        self.recipient: str = str(self._identity.to_public())
        """The public half, ``age1...``, to be given to colleagues."""

    @classmethod
    def generate(cls) -> "ReceivingKey":
        """A new random identity."""
        return cls(str(x25519.Identity.generate()))

    def secret(self) -> str:
        """The private half, ``AGE-SECRET-KEY-1...``, to unseal with or to wrap at once."""
        return str(self._identity)
