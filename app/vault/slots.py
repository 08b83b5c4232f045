# SPDX-License-Identifier: Apache-2.0
"""Key slots: each holds the data key wrapped for one way of opening the vault."""

import secrets
from typing import Annotated, Literal
from uuid import UUID, uuid4

from pydantic import BaseModel, ConfigDict, Field

from app.errors import UserError
from app.vault.kdf import SALT_BYTES, KdfParameters, derive
from app.vault.keys import expand, unwrap, wrap
from app.vault.peek import canonical

Salt = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Wrapped = Annotated[str, Field(pattern=r"^[0-9a-f]{120}$")]
"""Nonce (12 bytes), data key (32) and tag (16), in hexadecimal."""


class _Slot(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    id: UUID
    salt: Salt
    wrapped: Wrapped


class PassphraseSlot(_Slot):
    """Opens with the passphrase, through Argon2id."""

    kind: Literal["passphrase"] = "passphrase"
    kdf: KdfParameters


class RecoverySlot(_Slot):
    """Opens with the recovery key: 128 random bits, which need no slow derivation."""

    kind: Literal["recovery"] = "recovery"


Slot = Annotated[PassphraseSlot | RecoverySlot, Field(discriminator="kind")]


def passphrase_slot(
    data_key: bytes, vault_id: UUID, passphrase: str, kdf: KdfParameters
) -> PassphraseSlot:
    """Wrap the data key for a passphrase.

    Raises:
        UserError, EnvironmentFault: as kdf.derive does.
    """
    slot_id, salt = uuid4(), secrets.token_bytes(SALT_BYTES)
    key = derive(passphrase, salt, kdf)
    wrapped = wrap(key, data_key, _binding(vault_id, "passphrase", slot_id))
    return PassphraseSlot(id=slot_id, salt=salt.hex(), kdf=kdf, wrapped=wrapped.hex())


def open_with_passphrase(slot: PassphraseSlot, vault_id: UUID, passphrase: str) -> bytes:
    """The data key.

    Raises:
        UserError: wrong-passphrase.
        EnvironmentFault: memory-short.
    """
    key = derive(passphrase, bytes.fromhex(slot.salt), slot.kdf)
    wrong = UserError(
        "That passphrase does not open this vault. Check Caps Lock and the spaces, then try again.",
        code="wrong-passphrase",
    )
    bound_to = _binding(vault_id, slot.kind, slot.id)
    return unwrap(key, bytes.fromhex(slot.wrapped), bound_to, wrong)


def recovery_slot(data_key: bytes, vault_id: UUID, entropy: bytes) -> RecoverySlot:
    """Wrap the data key for a recovery key (16 random bytes)."""
    slot_id, salt = uuid4(), secrets.token_bytes(SALT_BYTES)
    key = expand(entropy, salt, b"casebook v1 recovery")
    wrapped = wrap(key, data_key, _binding(vault_id, "recovery", slot_id))
    return RecoverySlot(id=slot_id, salt=salt.hex(), wrapped=wrapped.hex())


def open_with_recovery(slot: RecoverySlot, vault_id: UUID, entropy: bytes) -> bytes:
    """The data key.

    Raises:
        UserError: wrong-recovery-key.
    """
    key = expand(entropy, bytes.fromhex(slot.salt), b"casebook v1 recovery")
    wrong = UserError(
        "That is a recovery key, but not the one of this vault. Look for the sheet that was "
        "made with this vault.",
        code="wrong-recovery-key",
    )
    bound_to = _binding(vault_id, slot.kind, slot.id)
    return unwrap(key, bytes.fromhex(slot.wrapped), bound_to, wrong)


def _binding(vault_id: UUID, kind: str, slot_id: UUID) -> bytes:
    """What a wrapped data key is bound to, so that no slot can stand in for another."""
    return canonical(
        {"use": "casebook v1 slot", "vault": str(vault_id), "kind": kind, "slot": str(slot_id)}
    )
