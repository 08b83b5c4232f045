# SPDX-License-Identifier: Apache-2.0
"""Who opens a casebook: its passphrase, its recovery key, and the force's key.

A change is prepared first, on any thread, since deriving a key takes a second or more; nothing is
written then. Carrying it out is quick and belongs on the database thread.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.services.session import Session
from app.services.slot_log import note_changes
from app.services.vaults import judge_passphrase
from app.system.hardening import wipe
from app.system.user_wrap import system_user_wrap
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

__all__ = ["Change", "ForceKey", "KdfParameters", "Opens", "Way", "fingerprint"]


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


def what_opens(folder: Path) -> Opens:
    """What opens the casebook in a folder; any thread.

    Raises:
        UserError, EnvironmentFault: the header cannot be read.
    """
    standing = read_standing(folder)
    slots = standing.headers()[0][0].slots
    recipient = slot_changes.recipient_of(slots)
    return Opens(
        force=ForceKey(recipient, fingerprint(recipient)) if recipient else None,
        old_passphrase_too=standing.kept is not None and standing.current is not None,
        this_account_only=any(isinstance(slot, PassphraseSlot) and slot.account for slot in slots),
    )


def check_passphrase(folder: Path, passphrase: str) -> None:
    """Make sure that whoever asks knows the passphrase; any thread, takes 0.5 to 1 s.

    Raises:
        UserError: wrong-passphrase.
        EnvironmentFault: the header cannot be read or was altered, or memory is short.
    """
    wipe(find_data_key(read_standing(folder), ByPassphrase(passphrase)).data_key)


def must_choose_passphrase(session: Session) -> bool:
    """Whether it was opened without the passphrase, and no new one has been chosen since."""
    held = session.vault.held
    return held is not None and held.there


def prepare_passphrase(
    session: Session, current: str | None, new: str, *, kdf: KdfParameters | None = None
) -> Change:
    """Make ready a new passphrase; any thread, takes some seconds unless ``kdf`` is given.

    ``current`` is the passphrase that opens the casebook now; None after an opening with the
    recovery key or the force's key, which needs none.

    Raises:
        UserError: passphrase-weak, passphrase-same, wrong-passphrase.
        EnvironmentFault: the header cannot be read, or memory is short.
    """
    verdict = judge_passphrase(new, session.officer, session.policy)
    if not verdict.acceptable:
        raise UserError(verdict.sentence, code="passphrase-weak")
    if new == current:
        raise UserError(
            "That is the passphrase you have now. Choose another.", code="passphrase-same"
        )
    account = system_user_wrap()
    return slot_changes.plan_passphrase(
        session.vault.folder, _proof(session, current), new, kdf=kdf, account=account
    )


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
        note_changes(session)


def forget_held_key(session: Session) -> None:
    """The new passphrase and, if wanted, the new recovery key are set: nothing needs it now."""
    if session.vault.held is not None:
        session.vault.held.drop()


def _proof(session: Session, current: str | None) -> Proof:
    if current is None and session.vault.held is not None:
        return by_held_key(session.vault.held, session.vault.opened_by)
    return by_secret(ByPassphrase(current or ""))
