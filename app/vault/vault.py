# SPDX-License-Identifier: Apache-2.0
"""Making a vault and opening one: the folder, its lock, its keys and its store together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from app.errors import UserError
from app.system.clock import Clock, SystemClock
from app.system.files import FolderLock, check_writable, replace_durably
from app.vault import slots
from app.vault.folder import LOCK, abandon, check_free, make_folder, start_afresh
from app.vault.header import Header, HeaderFields, check_mac, read_header, seal_header, write_header
from app.vault.kdf import KdfParameters, tuned
from app.vault.keys import SubKeys, new_data_key, sub_keys
from app.vault.officer import unwrap_officer, wrap_officer
from app.vault.peek import DATABASE, HEADER, LABEL_LENGTH, MAJOR, MINOR, UNFINISHED
from app.vault.receiving import ReceivingKey
from app.vault.recovery import read_recovery_words
from app.vault.signing import OfficerKey
from app.vault.store import Store, build_store, open_store


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

    def close(self) -> None:
        """Close the store, then let others open the vault; a second call does nothing."""
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
) -> OpenVault:
    """Make a vault in a new or empty folder and leave it open.

    The header is put in place last and in one step: until then there is no vault, and after a
    failure or a crash the same call works again. Takes a few seconds while the cost of the
    passphrase is tuned to this machine, unless ``kdf`` says it. ``label`` is shown on the unlock
    page, so it is not secret; it is cut to 120 characters. ``fill`` puts into the store what must
    be there from the vault's first moment.

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
        fields = HeaderFields(
            version=(MAJOR, MINOR),
            vault_id=vault_id,
            created=now,
            label=_shown(label),
            demo=demo,
            slots=(
                slots.passphrase_slot(data_key, vault_id, passphrase, kdf or tuned()),
                slots.recovery_slot(data_key, vault_id, entropy),
            ),
        )
        return _build(folder, fields, sub_keys(data_key, vault_id), profile, lock, fill)
    except BaseException:
        # Whatever went wrong, leave nothing that looks like a vault.
        abandon(folder, lock)
        raise


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
    except BaseException:
        # Whatever went wrong, the database must not stay open.
        store.close()
        raise
    return _opened(store, signing, receiving, profile, folder, fields, lock)


def _opened(
    store: Store,
    signing: OfficerKey,
    receiving: ReceivingKey,
    profile: bytes,
    folder: Path,
    fields: HeaderFields,
    lock: FolderLock,
) -> OpenVault:
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
    )


def open_with_passphrase(folder: Path, passphrase: str) -> OpenVault:
    """Open a vault; takes 0.5 to 1 s on the machine that made it.

    Raises:
        UserError: vault-missing, vault-newer, wrong-passphrase.
        EnvironmentFault: vault-busy, header-damaged, header-missing, header-altered,
            database-missing, database-unreadable, database-damaged, folder-read-only and others
            of the disk. Nothing in the folder was changed.
    """

    def data_key(header: Header) -> bytes:
        return _by_passphrase(header, passphrase)

    return _open(folder, data_key)


def open_with_recovery(folder: Path, words_text: str) -> OpenVault:
    """Open a vault with the recovery words as typed.

    Raises:
        UserError: vault-missing, vault-newer, wrong-recovery-key; or the words are not sound.
        EnvironmentFault: as for open_with_passphrase.
    """
    entropy = read_recovery_words(words_text)

    def data_key(header: Header) -> bytes:
        return _by_recovery(header, entropy)

    return _open(folder, data_key)


def _open(folder: Path, find_data_key: Callable[[Header], bytes]) -> OpenVault:
    # Before the lock, so that no lock file is left in a folder without a vault.
    read_header(folder)
    lock = FolderLock(folder, LOCK)
    try:
        check_writable(folder)
        header = read_header(folder)
        keys = sub_keys(find_data_key(header), header.vault_id)
        check_mac(header, keys.header)
        store = open_store(folder / DATABASE, keys.database)
        try:
            row = store.officer()
            signing, receiving = unwrap_officer(row, keys, header.vault_id)
        except BaseException:
            # Whatever went wrong, the database must not stay open.
            store.close()
            raise
    except BaseException:
        # Whatever went wrong, the vault is not ours.
        lock.release()
        raise
    return _opened(store, signing, receiving, row.profile, folder, header, lock)


def _by_passphrase(header: Header, passphrase: str) -> bytes:
    """The data key from the first slot that this passphrase opens."""
    refusal = _no_slot()
    for slot in header.slots:
        if isinstance(slot, slots.PassphraseSlot):
            try:
                return slots.open_with_passphrase(slot, header.vault_id, passphrase)
            except UserError as error:
                refusal = error
    raise refusal


def _by_recovery(header: Header, entropy: bytes) -> bytes:
    """The data key from the first slot that this recovery key opens."""
    refusal = _no_slot()
    for slot in header.slots:
        if isinstance(slot, slots.RecoverySlot):
            try:
                return slots.open_with_recovery(slot, header.vault_id, entropy)
            except UserError as error:
                refusal = error
    raise refusal


def _no_slot() -> UserError:
    return UserError("This vault cannot be opened in this way. Try the other way.", code="no-slot")


def _shown(label: str) -> str:
    """A label fit for one line of the unlock page."""
    plain = "".join(each for each in " ".join(label.split()) if each.isprintable())
    return plain[:LABEL_LENGTH]
