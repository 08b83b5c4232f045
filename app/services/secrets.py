# SPDX-License-Identifier: Apache-2.0
"""Who opens a casebook: its passphrase, its recovery key, and the force's key.

A change is prepared first, on any thread, since deriving a key takes a second or more; nothing is
written then. Carrying it out is quick and belongs on the database thread.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.services.session import Session
from app.services.slot_log import note_changes
from app.services.vaults import judge_passphrase
from app.system.hardening import wipe
from app.system.user_wrap import UserWrap, system_user_wrap
from app.vault import slot_changes
from app.vault.force import fingerprint
from app.vault.kdf import KdfParameters
from app.vault.passphrases import read_recovery_words
from app.vault.slot_changes import Change
from app.vault.slots import PassphraseSlot
from app.vault.unlocking import (
    ByPassphrase,
    Proof,
    Way,
    by_held_key,
    by_secret,
    find_data_key,
    read_standing,
)

__all__ = ["Change", "ForceKey", "KdfParameters", "Opens", "UserWrap", "Way", "fingerprint"]


@dataclass(frozen=True)
class ForceKey:
    """A key of the force that opens this casebook."""

    recipient: str
    """Its public half, age1..."""
    fingerprint: str


@dataclass(frozen=True)
class Opens:
    """What opens a casebook, as its header says."""

    force: ForceKey | None
    old_passphrase_too: bool
    """It was changed, and the new one has not opened the casebook yet."""
    this_account_only: bool
    """The passphrase opens it only in the user account in which it was set."""
    binding_unfinished: bool
    """That was changed, and the new way has not opened the casebook yet."""


def what_opens(folder: Path) -> Opens:
    """What opens the casebook in a folder; any thread.

    Raises:
        UserError, EnvironmentFault: the header cannot be read.
    """
    headers = [header for header, _former in read_standing(folder).headers()]
    recipient = slot_changes.recipient_of(headers[0].slots)
    own = [slot for header in headers for slot in header.slots if isinstance(slot, PassphraseSlot)]
    both, passphrases = len(headers) > 1, len({slot.id for slot in own})
    return Opens(
        force=ForceKey(recipient, fingerprint(recipient)) if recipient else None,
        old_passphrase_too=both and passphrases > 1,
        this_account_only=bool(own) and own[0].account is not None,
        binding_unfinished=both and passphrases == 1,
    )


def can_bind(account: UserWrap | None = None) -> bool:
    """Whether a passphrase can be bound to the account (None: what the system offers)."""
    return (account or system_user_wrap()).available


def check_passphrase(folder: Path, passphrase: str, account: UserWrap | None = None) -> None:
    """Make sure that whoever asks knows the passphrase; any thread, takes 0.5 to 1 s.

    Raises:
        UserError: wrong-passphrase.
        EnvironmentFault: the header cannot be read or was altered, or memory is short.
    """
    secret = ByPassphrase(passphrase, account)
    wipe(find_data_key(read_standing(folder), secret).data_key)


def must_choose_passphrase(session: Session) -> bool:
    """Whether it was opened without the passphrase, and no new one has been chosen since."""
    held = session.vault.held
    return held is not None and held.there


def prepare_passphrase(
    session: Session, current: str | None, new: str, *, kdf: KdfParameters | None = None
) -> Change:
    """Make ready a new passphrase; any thread, takes some seconds unless ``kdf`` is given.

    ``current`` is the passphrase that opens the casebook now; None after an opening with the
    recovery key or the force's key, which needs none. Whether it is bound to the user's account
    stays as it is, unless the force has decided that. Whoever sets one with the force's key may
    be in an account of their own, so that it is bound to none. Nor is one where there is no other
    way in but such a key, and the account refuses.

    Raises:
        UserError: passphrase-weak, passphrase-same, wrong-passphrase.
        EnvironmentFault: the header cannot be read, memory is short, or the account refuses.
    """
    verdict = judge_passphrase(new, session.officer, session.policy)
    if not verdict.acceptable:
        raise UserError(verdict.sentence, code="passphrase-weak")
    if new == current:
        raise UserError(
            "That is the passphrase you have now. Choose another.", code="passphrase-same"
        )
    plan = partial(
        slot_changes.plan_passphrase,
        session.vault.folder,
        _proof(session, current),
        new,
        kdf=kdf,
        bound=session.policy.bound,
    )
    if not session.account.available or session.vault.opened_by is Way.FORCE:
        return plan()
    try:
        return plan(account=session.account)
    except EnvironmentFault:
        if current is not None:
            raise
        # An account that refuses must not keep an officer at the twelve words for ever.
        return plan()


def prepare_binding(session: Session, current: str, *, bound: bool) -> Change:
    """Make ready that the same passphrase opens it in the user's account only, or in any.

    Any thread, takes 1 to 2 s.

    Raises:
        UserError: wrong-passphrase; binding-stands, it is so already; change-unfinished;
            account-absent, this system binds nothing; binding-decided, the force has decided it.
        EnvironmentFault: the header cannot be read, memory is short, or the account refuses.
    """
    if session.policy.bound is not None:
        raise UserError("Your force has decided this.", code="binding-decided")
    if bound and not session.account.available:
        raise UserError("This computer cannot do that.", code="account-absent")
    secret = ByPassphrase(current, session.account)
    standing = read_standing(session.vault.folder)
    found = find_data_key(standing, secret)
    try:
        change = slot_changes.plan_account(standing, found, secret, bound=bound)
    finally:
        wipe(found.data_key)
    if change is None and found.former:
        raise UserError(
            "An earlier change is not finished. Lock and unlock, or change the passphrase instead.",
            code="change-unfinished",
        )
    if change is None:
        raise UserError("That is how it is already. Nothing was changed.", code="binding-stands")
    return change


def prepare_recovery(session: Session, current: str | None, words: Sequence[str]) -> Change:
    """Make ready a new recovery key, once the officer has shown that there is a copy of it.

    ``current`` as for ``prepare_passphrase``; any thread, takes 0.5 to 1 s.

    Raises:
        UserError: wrong-passphrase; the words are not sound.
        EnvironmentFault: the header cannot be read, or memory is short.
    """
    entropy = read_recovery_words(" ".join(words))
    return slot_changes.plan_recovery(session.vault.folder, _proof(session, current), entropy)


def carry_out(session: Session, change: Change) -> None:
    """Make a prepared change, and note it. Only on the database thread.

    Raises:
        EnvironmentFault: the disk refuses; then everything opens as it did before.
    """
    slot_changes.carry_out(session.vault.folder, change)
    with suppress(EnvironmentFault):
        # The change stands; if it cannot be noted now, the next opening notes it.
        note_changes(session, asked_for=True)


def forget_held_key(session: Session) -> None:
    """The new passphrase and, if wanted, the new recovery key are set: nothing needs it now."""
    if session.vault.held is not None:
        session.vault.held.drop()


def _proof(session: Session, current: str | None) -> Proof:
    if current is None and session.vault.held is not None:
        return by_held_key(session.vault.held, session.vault.opened_by)
    return by_secret(ByPassphrase(current or "", session.account))
