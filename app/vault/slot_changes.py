# SPDX-License-Identifier: Apache-2.0
"""Changing who opens a vault: passphrase, recovery key, force. The data key stays as it is.

A change is planned first, which may be slow and writes nothing, and then carried out. The header
is replaced in one step. Before a change of passphrase the header that is known to open is kept
beside it, and goes when the new passphrase has opened the vault: killed at any instant, the vault
opens with the old or the new secret, and a new header that turns out damaged has a stand-in.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import CasebookError, EnvironmentFault, UserError
from app.system.hardening import wipe
from app.system.user_wrap import UserWrap
from app.vault import slots
from app.vault.folder import discard_kept
from app.vault.force import force_slot
from app.vault.header import (
    Header,
    HeaderFields,
    is_sound,
    read_header,
    seal_header,
    version_for,
    write_header,
)
from app.vault.kdf import FLOOR, KdfParameters, tuned
from app.vault.keys import sub_keys
from app.vault.peek import HEADER, KEPT
from app.vault.slots import ForceSlot, PassphraseSlot, Slot
from app.vault.unlocking import ByPassphrase, Found, Proof, Standing, Way, read_standing


# No repr: wrapped keys belong in no log.
@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """Headers ready to be written. It holds no key and no secret."""

    standing: Standing
    """What stood there when it was planned."""
    before: Header
    """What vault.json says now, or what stands in for it."""
    after: Header
    kept: Header | None
    """What is to stand beside it; None: what stands there now, if anything, stays."""

    @property
    def bound(self) -> bool:
        """Whether the passphrase will open the vault in the user's account only."""
        return _is_bound(_passphrase_of(self.after))

    @property
    def freed(self) -> bool:
        """Whether it opened it in one account only, and will in any."""
        return _is_bound(_passphrase_of(self.before)) and not self.bound


def plan_passphrase(
    folder: Path,
    proof: Proof,
    passphrase: str,
    *,
    kdf: KdfParameters | None = None,
    account: UserWrap | None = None,
    bound: bool | None = None,
) -> Change:
    """A new passphrase in place of the old one; takes a few seconds unless ``kdf`` is given.

    The cost of a guess is kept, or raised to what this machine bears. ``bound`` says whether it
    opens the vault only together with ``account``, where there is one; None: if the old one did.

    Raises:
        UserError, EnvironmentFault: as the proof, the headers and kdf.derive do.
    """
    standing = read_standing(folder)
    found = proof(standing)
    base = _base(standing, found)
    old = _passphrase_of(base)
    if bound is None:
        bound = _is_bound(old)
    try:
        slot = slots.passphrase_slot(
            found.data_key,
            base.vault_id,
            passphrase,
            kdf or _raised(old.kdf if old else FLOOR),
            account if bound else None,
        )
        after = _with_slot(base, slot, found.data_key)
    finally:
        wipe(found.data_key)
    # What has just been opened is known to open: that is what to fall back on.
    return Change(standing, base, after, None if found.former else found.header)


def plan_account(
    standing: Standing, found: Found, secret: ByPassphrase, *, bound: bool
) -> Change | None:
    """The same passphrase, bound to the user's account or free of it; takes 0.5 to 1 s.

    None where it is so already, where the system cannot bind it, and where the passphrase that
    opened the vault is not the one that the current header asks for: it must not take its place.
    Where it is the same and opened the vault only as it stands in the kept header, since the
    account has lost its keys, say, the current one gets a slot that opens again.

    Raises:
        EnvironmentFault: as ByPassphrase.made_anew does.
    """
    base = _base(standing, found)
    old, used = _passphrase_of(base), _passphrase_of(found.header)
    if old is None or used is None or old.id != used.id:
        return None
    # What has just been opened is known to open: that is what to fall back on.
    proven = next((each for each in (base, standing.kept) if each and used in each.slots), None)
    if proven is None or (proven is base and _is_bound(old) == bound):
        return None
    if bound and not secret.can_bind:
        return None
    after = _with_slot(base, secret.made_anew(found, old, bound=bound), found.data_key)
    return Change(standing, base, after, proven)


def plan_recovery(folder: Path, proof: Proof, entropy: bytes) -> Change:
    """A new recovery key (16 random bytes) in place of the old one.

    Raises:
        UserError, EnvironmentFault: as the proof and the headers do.
    """
    standing = read_standing(folder)
    found = proof(standing)
    slot = slots.recovery_slot(found.data_key, found.header.vault_id, entropy)
    change = _everywhere(standing, found, slot)
    wipe(found.data_key)
    return change


def plan_force(standing: Standing, found: Found, recipient: str) -> Change | None:
    """A slot for the force's public key, in place of one for another; None if it is there.

    Raises:
        UserError: recipient-unreadable.
    """
    if recipient_of(_base(standing, found).slots) == recipient:
        return None
    slot = force_slot(found.data_key, found.header.vault_id, recipient)
    return _everywhere(standing, found, slot)


def carry_out(folder: Path, change: Change) -> None:
    """Write the headers of a change; whoever calls this holds the vault's lock.

    Raises:
        UserError: another change was made since it was planned, and must not be undone by this.
        EnvironmentFault: the disk refuses; then every secret opens what it opened before.
    """
    if read_standing(folder) != change.standing:
        raise UserError(
            "What opens this casebook was changed meanwhile, so nothing more was changed. Try"
            " again.",
            code="changed-meanwhile",
        )
    if change.kept is not None:
        write_header(folder / KEPT, change.kept)
    try:
        _replace(folder, change)
    except BaseException:
        # A stand-in for what still stands says that something was changed when nothing was.
        with suppress(CasebookError):
            if change.kept == read_header(folder):
                discard_kept(folder)
        raise


def settle(folder: Path, standing: Standing, found: Found) -> None:
    """After the vault has opened: let go of the kept header, or put it in place if it stood in.

    Raises:
        EnvironmentFault: the disk refuses; the next opening does it.
    """
    proven = found.way is Way.PASSPHRASE and not found.former
    if found.former and _base(standing, found) is found.header:
        write_header(folder / HEADER, found.header)
        proven = True
    if proven or standing.kept is None:
        discard_kept(folder)


def recipient_of(all_slots: tuple[Slot, ...]) -> str | None:
    """The force's public key to which a slot is sealed; None when there is no such slot."""
    force = next((slot for slot in all_slots if isinstance(slot, ForceSlot)), None)
    return force.recipient if force else None


def _passphrase_of(header: Header) -> PassphraseSlot | None:
    return next((slot for slot in header.slots if isinstance(slot, PassphraseSlot)), None)


def _is_bound(slot: PassphraseSlot | None) -> bool:
    return slot is not None and slot.account is not None


def _base(standing: Standing, found: Found) -> Header:
    """The header to go on from: the current one, unless it is not as a key's holder wrote it."""
    key = sub_keys(found.data_key, found.header.vault_id).header
    current = standing.current
    return current if current is not None and is_sound(current, key) else found.header


def _everywhere(standing: Standing, found: Found, slot: Slot) -> Change:
    """The slot in place of that of its kind, also in a header that may stand in."""
    base, kept = _base(standing, found), standing.kept
    key = sub_keys(found.data_key, found.header.vault_id).header
    also = kept is not None and kept is not base and is_sound(kept, key)
    return Change(
        standing,
        base,
        _with_slot(base, slot, found.data_key),
        _with_slot(kept, slot, found.data_key) if kept is not None and also else None,
    )


def _with_slot(header: Header, slot: Slot, data_key: bytes) -> Header:
    """The header with this slot in the place of the one of its kind, or after the others."""
    same = [number for number, old in enumerate(header.slots) if old.kind == slot.kind]
    others = [old for old in header.slots if old.kind != slot.kind]
    others.insert(same[0] if same else len(others), slot)
    values = {name: getattr(header, name) for name in HeaderFields.model_fields}
    values |= {"slots": tuple(others), "version": version_for(tuple(others))}
    fields = HeaderFields.model_validate(values)
    return seal_header(fields, sub_keys(data_key, header.vault_id).header)


def _replace(folder: Path, change: Change) -> None:
    write_header(folder / HEADER, change.after)
    if _reads_back(folder, change.after):
        return
    # The disk took it and does not give it back: better the old one than none.
    write_header(folder / HEADER, change.before)
    raise EnvironmentFault(
        "The disk did not keep what was written to it, so nothing was changed. "
        "Make a backup, and have the disk checked.",
        code="disk-fault",
    )


def _reads_back(folder: Path, header: Header) -> bool:
    try:
        return read_header(folder) == header
    except CasebookError:
        return False


def _raised(old: KdfParameters, measured: Callable[[], KdfParameters] = tuned) -> KdfParameters:
    """The parameters this machine bears now if they cost a guesser more, else the old ones."""
    new = measured()
    dearer = new.memory_kib * new.passes >= old.memory_kib * old.passes
    return new if dearer and new.memory_kib >= old.memory_kib else old
