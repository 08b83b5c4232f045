# SPDX-License-Identifier: Apache-2.0
"""Finding the data key: which headers stand in a vault's folder, and which slot a secret opens."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.errors import CasebookError, EnvironmentFault, UserError
from app.system.hardening import wipe
from app.system.user_wrap import UserWrap, system_user_wrap
from app.vault import slots
from app.vault.force import open_with_identity
from app.vault.header import Header, check_mac, is_sound, read_header, read_kept
from app.vault.keys import sub_keys
from app.vault.peek import may_fall_back
from app.vault.recovery import read_recovery_words
from app.vault.slots import Slot


class Way(StrEnum):
    """How a vault was opened."""

    MADE = "made"
    """It was made just now."""
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a way
    RECOVERY = "recovery"
    FORCE = "force"
    """With the force's private key."""


class Secret(Protocol):
    """Something that may open a slot."""

    @property
    def way(self) -> Way:
        """What it is."""
        ...

    def open(self, slot: Slot, vault_id: UUID) -> bytes | None:
        """The data key; None when the slot is for another kind of secret.

        Raises:
            UserError: it is not the secret of this slot.
            EnvironmentFault: it cannot be tried here.
        """
        ...


class ByPassphrase:
    """The passphrase as typed; slots that need the user's account ask ``account`` too."""

    way = Way.PASSPHRASE

    def __init__(self, passphrase: str, account: UserWrap | None = None) -> None:
        self._passphrase = passphrase
        self._account = account or system_user_wrap()

    def open(self, slot: Slot, vault_id: UUID) -> bytes | None:
        """See Secret; takes 0.5 to 1 s.

        The end of a line that was pasted with the passphrase, unseen, does not make it wrong.
        """
        if not isinstance(slot, slots.PassphraseSlot):
            return None
        without = self._passphrase.strip("\r\n")
        try:
            return slots.open_with_passphrase(slot, vault_id, self._passphrase, self._account)
        except UserError:
            if without == self._passphrase:
                raise
        return slots.open_with_passphrase(slot, vault_id, without, self._account)

    @property
    def can_bind(self) -> bool:
        """Whether the system can bind it to the user's account here."""
        return self._account.available

    def made_anew(self, found: "Found", old: slots.PassphraseSlot, *, bound: bool) -> Slot:
        """A slot for the same passphrase, with the account's half or without it; 0.5 to 1 s.

        It keeps its id, by which it is known that the passphrase is the same.

        Raises:
            EnvironmentFault: memory-short; as UserWrap.wrap does.
        """
        account = self._account if bound else None
        return slots.passphrase_slot(
            found.data_key, found.header.vault_id, self._passphrase, old.kdf, account, old.id
        )


class ByRecovery:
    """The twelve words as typed.

    Raises:
        UserError: the words are not sound.
    """

    way = Way.RECOVERY

    def __init__(self, words_text: str) -> None:
        self._entropy = read_recovery_words(words_text)

    def open(self, slot: Slot, vault_id: UUID) -> bytes | None:
        """See Secret."""
        if not isinstance(slot, slots.RecoverySlot):
            return None
        return slots.open_with_recovery(slot, vault_id, self._entropy)


class ByForce:
    """The force's private key, AGE-SECRET-KEY-1..."""

    way = Way.FORCE

    def __init__(self, identity: str) -> None:
        self._identity = identity

    def open(self, slot: Slot, vault_id: UUID) -> bytes | None:
        """See Secret."""
        if not isinstance(slot, slots.ForceSlot):
            return None
        return open_with_identity(slot, vault_id, self._identity)


# No repr: an unwrapped key must not be printed, and wrapped ones belong in no log.
@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """The headers in a vault's folder: at least one is there."""

    current: Header | None
    """None: it is damaged or missing, and the kept one stands in."""
    kept: Header | None
    """The one before the last change of passphrase, if it is there, sound and another."""

    def headers(self) -> list[tuple[Header, bool]]:
        """Those there are, the current one first, each with whether it is the kept one."""
        both = ((self.current, False), (self.kept, True))
        return [(header, former) for header, former in both if header is not None]


# No repr: see above.
@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """What a secret opened."""

    data_key: bytes
    header: Header
    former: bool
    """It was the kept header."""
    way: Way


class HeldKey:
    """The data key while a vault that was opened without its passphrase waits for a new one."""

    __slots__ = ("_data_key",)

    def __init__(self, data_key: bytes) -> None:
        self._data_key: bytes | None = data_key

    @property
    def there(self) -> bool:
        """Whether it is still held."""
        return self._data_key is not None

    def data_key(self) -> bytes:
        """A copy of the key, for whoever asks to overwrite.

        Locking overwrites the one that is held at once: a slot that is being made meanwhile must
        not be made of what is left of it.

        Raises:
            UserError: it has been let go of.
        """
        if self._data_key is None:
            raise UserError(
                "The new passphrase has been set already. Change it again in the settings.",
                code="key-not-held",
            )
        return bytes(bytearray(self._data_key))

    def drop(self) -> None:
        """Forget it; a second call does nothing."""
        if self._data_key is not None:
            wipe(self._data_key)
        self._data_key = None


Proof = Callable[[Standing], Found]
"""Finds the data key anew, for a change that needs it; raises when it cannot.

The key is a copy of its own: whoever asked overwrites it."""


def read_standing(folder: Path) -> Standing:
    """The headers in a folder, all but their MACs checked.

    Raises:
        As header.read_header does, when no kept header can stand in.
    """
    kept = read_kept(folder)
    try:
        current = read_header(folder)
    except EnvironmentFault as fault:
        if kept is None or not may_fall_back(fault):
            raise
        return Standing(None, kept)
    if kept is not None and (kept == current or kept.vault_id != current.vault_id):
        kept = None
    return Standing(current, kept)


def find_data_key(standing: Standing, secret: Secret) -> Found:
    """The data key from the first slot that the secret opens, in a header that is as written.

    Raises:
        UserError: it opens none: what the first such slot said; or no-slot.
        EnvironmentFault: header-altered; or as the slots do.
    """
    refusals: dict[UUID, CasebookError] = {}
    tried: list[Slot] = []
    for header, former in standing.headers():
        for slot in header.slots:
            # The two headers have most slots in common, and a passphrase is slow to try.
            if slot in tried:
                continue
            tried.append(slot)
            try:
                data_key = secret.open(slot, header.vault_id)
            except CasebookError as error:
                # A slot under the same id is for the same secret: where one could not be tried
                # here and the other says that it is wrong, it is wrong.
                if slot.id not in refusals or isinstance(error, UserError):
                    refusals[slot.id] = error
                continue
            if data_key is not None:
                _check_header(header, data_key)
                return Found(data_key, header, former, secret.way)
    raise next(iter(refusals.values()), None) or _no_slot(secret.way)


def _check_header(header: Header, data_key: bytes) -> None:
    """See check_mac; a data key that is of no use then is overwritten."""
    keys = sub_keys(data_key, header.vault_id)
    try:
        check_mac(header, keys.header)
    except EnvironmentFault:
        wipe(data_key)
        raise
    finally:
        keys.forget_all()


def by_secret(secret: Secret) -> Proof:
    """Proof by a secret that is typed again."""

    def prove(standing: Standing) -> Found:
        return find_data_key(standing, secret)

    return prove


def by_held_key(held: HeldKey, way: Way) -> Proof:
    """Proof by the key that an opening without the passphrase left behind."""

    def prove(standing: Standing) -> Found:
        data_key = held.data_key()
        for header, former in standing.headers():
            if is_sound(header, sub_keys(data_key, header.vault_id).header):
                return Found(data_key, header, former, way)
        wipe(data_key)
        raise _altered_since()

    return prove


def _no_slot(way: Way) -> UserError:
    if way is Way.FORCE:
        return UserError(
            "This vault has no slot for a key of the force, so no such key opens it.",
            code="no-slot",
        )
    return UserError("This vault cannot be opened in this way. Try the other way.", code="no-slot")


def _altered_since() -> EnvironmentFault:
    return EnvironmentFault(
        "The vault's header, vault.json, was altered outside Casebook while the vault was open, "
        "so nothing was changed. Put vault.json back from a backup.",
        code="header-altered",
    )
