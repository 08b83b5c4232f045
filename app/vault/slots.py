# SPDX-License-Identifier: Apache-2.0
"""Key slots: each holds the data key wrapped for one way of opening the vault."""

import secrets
from typing import Annotated, Literal
from uuid import UUID, uuid4

from pydantic import BaseModel, ConfigDict, Field

from app.errors import EnvironmentFault, UserError
from app.system.hardening import wipe
from app.system.user_wrap import UserWrap, other_account
from app.vault.kdf import SALT_BYTES, KdfParameters, derive
from app.vault.keys import KEY_BYTES, expand, unwrap, wrap
from app.vault.peek import canonical

Salt = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Wrapped = Annotated[str, Field(pattern=r"^[0-9a-f]{120}$")]
"""Nonce (12 bytes), data key (32) and tag (16), in hexadecimal."""
AccountHalf = Annotated[str, Field(pattern=r"^([0-9a-f]{2}){16,1100}$")]
"""Half of a key as the user's account wrapped it, in hexadecimal."""
_FITS = range(16, 1101)
"""Of how many bytes that may be."""
Sealed = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{100,4000}={0,2}$")]
"""An age file, in base64."""


class _Slot(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    id: UUID


class PassphraseSlot(_Slot):
    """Opens with the passphrase, through Argon2id."""

    kind: Literal["passphrase"] = "passphrase"
    salt: Salt
    wrapped: Wrapped
    kdf: KdfParameters
    account: AccountHalf | None = None
    """If there is one, the passphrase opens the slot only in the account that wrapped this."""


class RecoverySlot(_Slot):
    """Opens with the recovery key: 128 random bits, which need no slow derivation."""

    kind: Literal["recovery"] = "recovery"
    salt: Salt
    wrapped: Wrapped


class ForceSlot(_Slot):
    """Opens with the force's private key; see app.vault.force."""

    kind: Literal["force"] = "force"
    recipient: Annotated[str, Field(pattern=r"^age1[a-z0-9]{58}$")]
    sealed: Sealed


Slot = Annotated[PassphraseSlot | RecoverySlot | ForceSlot, Field(discriminator="kind")]


def passphrase_slot(
    data_key: bytes,
    vault_id: UUID,
    passphrase: str,
    kdf: KdfParameters,
    account: UserWrap | None = None,
    slot_id: UUID | None = None,
) -> PassphraseSlot:
    """Wrap the data key for a passphrase, and for the user's account too if one is given.

    The end of a line that was pasted with the passphrase is no part of it: no key makes one.
    ``slot_id``: that of the slot whose place it takes, where the passphrase is the same.

    Raises:
        UserError, EnvironmentFault: as kdf.derive and account.wrap do; account-refused.
    """
    slot_id, salt, half = slot_id or uuid4(), secrets.token_bytes(SALT_BYTES), None
    random_half = secrets.token_bytes(KEY_BYTES)
    if account is not None:
        # Before the derivation: where the account refuses, it would be for nothing.
        half = _kept_by(account, random_half).hex()
    key = derive(passphrase.strip("\r\n"), salt, kdf)
    if account is not None:
        key = _both(key, random_half, salt)
    wrapped = wrap(key, data_key, slot_binding(vault_id, "passphrase", slot_id))
    wipe(key)
    return PassphraseSlot(id=slot_id, salt=salt.hex(), kdf=kdf, wrapped=wrapped.hex(), account=half)


def open_with_passphrase(
    slot: PassphraseSlot, vault_id: UUID, passphrase: str, account: UserWrap | None = None
) -> bytes:
    """The data key. ``account`` is needed for a slot that has an account's half.

    Raises:
        UserError: wrong-passphrase.
        EnvironmentFault: memory-short; account-other.
    """
    salt, half = bytes.fromhex(slot.salt), None
    if slot.account is not None:
        # Before the derivation: in another account it would be for nothing.
        if account is None:
            raise other_account()
        half = account.unwrap(bytes.fromhex(slot.account))
    key = derive(passphrase, salt, slot.kdf)
    if half is not None:
        key = _both(key, half, salt)
    wrong = UserError(
        "That passphrase does not open this vault. Check Caps Lock and the spaces, then try again.",
        code="wrong-passphrase",
    )
    bound_to = slot_binding(vault_id, slot.kind, slot.id)
    try:
        return unwrap(key, bytes.fromhex(slot.wrapped), bound_to, wrong)
    finally:
        wipe(key)


def recovery_slot(data_key: bytes, vault_id: UUID, entropy: bytes) -> RecoverySlot:
    """Wrap the data key for a recovery key (16 random bytes)."""
    slot_id, salt = uuid4(), secrets.token_bytes(SALT_BYTES)
    key = expand(entropy, salt, b"casebook v1 recovery")
    wrapped = wrap(key, data_key, slot_binding(vault_id, "recovery", slot_id))
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
    bound_to = slot_binding(vault_id, slot.kind, slot.id)
    return unwrap(key, bytes.fromhex(slot.wrapped), bound_to, wrong)


def slot_binding(vault_id: UUID, kind: str, slot_id: UUID) -> bytes:
    """What a wrapped data key is bound to, so that no slot can stand in for another."""
    return canonical(
        {"use": "casebook v1 slot", "vault": str(vault_id), "kind": kind, "slot": str(slot_id)}
    )


def _kept_by(account: UserWrap, half: bytes) -> bytes:
    """A half as the account wrapped it, once it has been seen that the account unwraps it."""
    wrapped = account.wrap(half)
    again = account.unwrap(wrapped)
    kept = again == half and len(wrapped) in _FITS
    if again is not half:
        wipe(again)
    if not kept:
        raise EnvironmentFault(
            "This account did not give back what it was given to keep, so the passphrase was not "
            "bound to it. Sign out of the computer and in again, then try again.",
            code="account-refused",
        )
    return wrapped


def _both(derived: bytes, half: bytes, salt: bytes) -> bytes:
    """One key from two, neither of which is enough; both are overwritten."""
    together = derived + half
    try:
        return expand(together, salt, b"casebook v1 passphrase and account")
    finally:
        for each in (together, derived, half):
            wipe(each)
