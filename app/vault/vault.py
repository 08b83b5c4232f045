# SPDX-License-Identifier: Apache-2.0
"""Making a vault and opening one: the folder, its lock, its keys and its store together."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from app.errors import EnvironmentFault
from app.system.clock import Clock, SystemClock
from app.system.files import FolderLock, check_writable, replace_durably
from app.system.hardening import wipe
from app.system.user_wrap import UserWrap
from app.vault import slot_changes, slots
from app.vault.decided import bind_as_decided, let_force_in
from app.vault.folder import LOCK, abandon, check_free, make_folder, start_afresh
from app.vault.force import force_slot
from app.vault.header import HeaderFields, seal_header, version_for, write_header
from app.vault.kdf import KdfParameters, tuned
from app.vault.keys import SubKeys, new_data_key, sub_keys
from app.vault.officer import unwrap_officer, wrap_officer
from app.vault.peek import DATABASE, HEADER, LABEL_LENGTH, UNFINISHED, refuse_backup
from app.vault.receiving import ReceivingKey
from app.vault.recovery import read_recovery_words
from app.vault.signing import OfficerKey
from app.vault.store import Store, build_store, open_store
from app.vault.unlocking import (
    ByPassphrase,
    ByRecovery,
    Found,
    HeldKey,
    Secret,
    Way,
    find_data_key,
    read_standing,
)


# No repr: it holds keys.
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class OpenVault:
    """A vault that is open, for us alone until close() and only on the thread that opened it."""

    store: Store
    signing: OfficerKey
    receiving: ReceivingKey
    profile: bytes
    """The officer as JSON."""
    folder: Path
    label: str
    demo: bool
    vault_id: UUID
    lock: FolderLock
    opened_by: Way
    former: bool = False
    """It was opened by the header from before the last change of passphrase."""
    held: HeldKey | None = None
    """After an opening without the passphrase: what sets a new one."""
    binding_failed: bool = False
    """The passphrase should have been bound to the user's account, or freed of it."""

    def close(self) -> None:
        """Close the store, then let others open the vault; a second call does nothing."""
        if self.held is not None:
            self.held.drop()
        try:
            self.store.close()
        finally:
            self.lock.release()


def create(
    folder: Path,
    *,
    label: str,
    profile: bytes,
    passphrase: str,
    recovery_words: Sequence[str],
    demo: bool,
    kdf: KdfParameters | None = None,
    clock: Clock | None = None,
    fill: Callable[[Store], None] | None = None,
    force_recipient: str | None = None,
    account: UserWrap | None = None,
) -> OpenVault:
    """Make a vault in a new or empty folder and leave it open.

    The header is put in place last and in one step: until then there is no vault, and after a
    failure or a crash the same call works again. Takes a few seconds while the cost of the
    passphrase is tuned to this machine, unless ``kdf`` says it. ``label`` is shown on the unlock
    page, so it is not secret; it is cut to 120 characters. ``fill`` puts into the store what must
    be there from the vault's first moment. ``force_recipient`` is the public key (age1...) whose
    private half shall open the vault too. The passphrase is bound to ``account``, if there is one
    and it can be done; ``binding_failed`` says if not.

    Raises:
        UserError: vault-exists or folder-not-empty; or the recovery words are not sound.
        EnvironmentFault: the disk refuses, or another process is at work in the folder.
    """
    entropy = read_recovery_words(" ".join(recovery_words))
    make_folder(folder)
    check_free(folder)
    lock = FolderLock(folder, LOCK)
    now = (clock or SystemClock()).now()
    try:
        start_afresh(folder)
        vault_id, data_key = uuid4(), new_data_key()
        own = _own_slot(data_key, vault_id, passphrase, kdf or tuned(), account)
        ways = _first_slots(own, data_key, vault_id, entropy, force_recipient)
        fields = _fields(vault_id, now, label, ways, demo=demo)
        keys = sub_keys(data_key, vault_id)
        wipe(data_key)
        made = _build(folder, fields, keys, profile, lock, fill)
        return replace(made, binding_failed=account is not None and own.account is None)
    except BaseException:
        # Whatever went wrong, leave nothing that looks like a vault.
        abandon(folder, lock)
        raise


def _fields(
    vault_id: UUID, now: datetime, label: str, ways: tuple[slots.Slot, ...], *, demo: bool
) -> HeaderFields:
    return HeaderFields(
        version=version_for(ways),
        vault_id=vault_id,
        created=now,
        label=_shown(label),
        demo=demo,
        slots=ways,
    )


def _own_slot(
    data_key: bytes, vault_id: UUID, passphrase: str, kdf: KdfParameters, account: UserWrap | None
) -> slots.PassphraseSlot:
    """The passphrase's; an account that refuses must not keep an officer from beginning."""
    try:
        return slots.passphrase_slot(data_key, vault_id, passphrase, kdf, account)
    except EnvironmentFault:
        if account is None:
            raise
        return slots.passphrase_slot(data_key, vault_id, passphrase, kdf)


def _first_slots(
    own: slots.PassphraseSlot,
    data_key: bytes,
    vault_id: UUID,
    entropy: bytes,
    force_recipient: str | None,
) -> tuple[slots.Slot, ...]:
    both = (own, slots.recovery_slot(data_key, vault_id, entropy))
    if force_recipient is None:
        return both
    return (*both, force_slot(data_key, vault_id, force_recipient))


def _build(
    folder: Path,
    fields: HeaderFields,
    keys: SubKeys,
    profile: bytes,
    lock: FolderLock,
    fill: Callable[[Store], None] | None,
) -> OpenVault:
    """The database first, then the header: from that moment on there is a vault."""
    signing, receiving = OfficerKey.generate(), ReceivingKey.generate()
    officer = wrap_officer(profile, signing, receiving, keys, fields.vault_id)
    store = build_store(folder / DATABASE, keys.database, officer, fields.created)
    try:
        if fill is not None:
            fill(store)
        write_header(folder / UNFINISHED, seal_header(fields, keys.header))
        replace_durably(folder / UNFINISHED, folder / HEADER)
        keys.forget()
    except BaseException:
        # Whatever went wrong, the database must not stay open.
        store.close()
        raise
    return OpenVault(
        store=store,
        signing=signing,
        receiving=receiving,
        profile=profile,
        folder=folder,
        label=fields.label,
        demo=fields.demo,
        vault_id=fields.vault_id,
        lock=lock,
        opened_by=Way.MADE,
    )


def open_with_passphrase(folder: Path, passphrase: str) -> OpenVault:
    """Open a vault; takes 0.5 to 1 s on the machine that made it. See open_with.

    Raises:
        UserError: wrong-passphrase; or as open_with does.
        EnvironmentFault: as open_with does.
    """
    return open_with(folder, ByPassphrase(passphrase))


def open_with_recovery(folder: Path, words_text: str) -> OpenVault:
    """Open a vault with the recovery words as typed. See open_with.

    Raises:
        UserError: wrong-recovery-key; the words are not sound; or as open_with does.
        EnvironmentFault: as open_with does.
    """
    return open_with(folder, ByRecovery(words_text))


def open_with(
    folder: Path,
    secret: Secret,
    *,
    force_recipient: str | None = None,
    force_required: bool = False,
    bound: bool | None = None,
) -> OpenVault:
    """Open a vault with whatever opens one of its slots.

    The header from before the last change of passphrase counts too, until the new passphrase has
    opened the vault. A slot for ``force_recipient`` is put in if there is none; the vault opens
    without one, if the disk refuses, unless ``force_required``. ``bound`` says whether the
    passphrase, if it is that which opens it, is to be bound to the user's account or freed of it.

    Raises:
        UserError: vault-missing, vault-newer, is-backup, or that it is the wrong secret.
        EnvironmentFault: vault-busy, header-damaged, header-missing, header-altered,
            database-missing, database-unreadable, database-damaged, folder-read-only and others
            of the disk. Nothing in the folder was changed.
    """
    # Before the lock, so that no lock file is left in a folder without a vault.
    refuse_backup(folder)
    read_standing(folder)
    lock = FolderLock(folder, LOCK)
    try:
        check_writable(folder)
        standing = read_standing(folder)
        found = find_data_key(standing, secret)
        vault = _open(folder, found, lock)
        try:
            with suppress(EnvironmentFault):
                # What is left of the last change can wait for the next opening.
                slot_changes.settle(folder, standing, found)
            let_force_in(folder, found, force_recipient, required=force_required)
            failed = not bind_as_decided(folder, found, secret, bound=bound)
            if vault.held is None:
                wipe(found.data_key)
        except BaseException:
            # Whatever went wrong, the vault must not stay open.
            vault.close()
            raise
    except BaseException:
        # Whatever went wrong, the vault is not ours.
        lock.release()
        raise
    return replace(vault, binding_failed=failed)


def _open(folder: Path, found: Found, lock: FolderLock) -> OpenVault:
    header = found.header
    keys = sub_keys(found.data_key, header.vault_id)
    store = open_store(folder / DATABASE, keys.database)
    try:
        row = store.officer()
        signing, receiving = unwrap_officer(row, keys, header.vault_id)
        keys.forget()
    except BaseException:
        # Whatever went wrong, the database must not stay open.
        store.close()
        raise
    return OpenVault(
        store=store,
        signing=signing,
        receiving=receiving,
        profile=row.profile,
        folder=folder,
        label=header.label,
        demo=header.demo,
        vault_id=header.vault_id,
        lock=lock,
        opened_by=found.way,
        former=found.former,
        held=None if found.way is Way.PASSPHRASE else HeldKey(found.data_key),
    )


def _shown(label: str) -> str:
    """A label fit for one line of the unlock page."""
    plain = "".join(each for each in " ".join(label.split()) if each.isprintable())
    return plain[:LABEL_LENGTH]
