# SPDX-License-Identifier: Apache-2.0
"""Notes every change of who opens a casebook, whoever made it and however it was cut short.

The database remembers which key slots it has noted. Where the header has others, they are noted:
right after a change, and at every opening, so that a change whose noting was cut short by a power
cut, or a header that somebody put in place of another, is noted then.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from app.services.auditing import Action, Word, note
from app.services.session import Session
from app.vault.slots import PassphraseSlot, Slot
from app.vault.unlocking import Way, read_standing

_NOTED = "secrets.slots"
_ACCOUNT, _BOUND = "account", "bound"
"""Stands beside the slots where the passphrase is bound to an account."""
_KNOWN = "secrets.known"
"""Every slot there has been, the newest last: so one that comes back is known again."""
_BY_ITSELF = {Action.FORCE_SLOT_ADDED, Action.ACCOUNT_BOUND, Action.ACCOUNT_FREED}
"""What may be done at an opening without being asked for."""
_CHANGED = {
    "passphrase": Action.PASSPHRASE_CHANGED,
    "recovery": Action.RECOVERY_RENEWED,
    "force": Action.FORCE_SLOT_ADDED,
}


def note_changes(session: Session, *, asked_for: bool = False) -> None:
    """Note what the header has that was not noted yet, if anything.

    ``asked_for``: right after a change that the officer asked for, who need not be told of it.

    Raises:
        UserError, EnvironmentFault: the header cannot be read, or the disk refuses.
    """
    slots = current_slots(session.vault.folder)
    standing = {slot.kind: str(slot.id) for slot in slots}
    bound = any(isinstance(slot, PassphraseSlot) and slot.account for slot in slots)
    now = standing | ({_ACCOUNT: _BOUND} if bound else {})
    store = session.vault.store
    stored = store.get_setting(_NOTED)
    noted: dict[str, str] = json.loads(stored) if stored is not None else {}
    if noted == now:
        return
    known = _known(session)
    with store.together():
        for kind, action in _CHANGED.items():
            # A vault is made with a passphrase and a recovery key: that is no change.
            first = stored is None and kind != "force"
            if not first and kind in standing and noted.get(kind) != standing[kind]:
                _note(session, action, asked_for=asked_for)
        if "force" in noted and "force" not in standing:
            note(session, Action.FORCE_SLOT_REMOVED)
        if bound != (_ACCOUNT in noted):
            action = Action.ACCOUNT_BOUND if bound else Action.ACCOUNT_FREED
            _note(session, action, asked_for=asked_for)
        for kind, slot in standing.items():
            if slot not in known.setdefault(kind, []):
                known[kind].append(slot)
        store.put_setting(_KNOWN, json.dumps(known).encode())
        store.put_setting(_NOTED, json.dumps(now).encode())


def by_old_passphrase(session: Session) -> bool:
    """Whether the casebook was opened with a passphrase from before a change.

    Either the header kept beside the new one stood in, or one with an earlier passphrase was put
    back. It is so until the passphrase is changed again. A header from before the same passphrase
    was bound to an account, or freed of it, is none of these, also where it has taken the place of
    one that was damaged. Only on the database thread.

    Raises:
        UserError, EnvironmentFault: the header cannot be read, or the disk refuses.
    """
    if session.vault.opened_by is not Way.PASSPHRASE:
        return False
    standing = _passphrases(session.vault.folder)
    known = _known(session).get("passphrase", [])
    if session.vault.former and (len(set(standing)) > 1 or standing[0] not in known[-1:]):
        return True
    return standing[0] in known[:-1]


def before_binding(session: Session) -> bool:
    """Whether the way from before a binding, or from before its end, opened the casebook.

    The passphrase is the same in both headers; that it is bound to this account is not so, or
    did not help. Only on the database thread.

    Raises:
        UserError, EnvironmentFault: the header cannot be read.
    """
    standing = _passphrases(session.vault.folder)
    return session.vault.former and len(standing) > 1 and len(set(standing)) == 1


def _passphrases(folder: Path) -> list[str | None]:
    """Which passphrase each header is for, by the id of its slot; that which counts is first."""
    headers = [header for header, _former in read_standing(folder).headers()]
    return [_passphrase(header.slots) for header in headers]


def _passphrase(slots: Sequence[Slot]) -> str | None:
    return next((str(slot.id) for slot in slots if isinstance(slot, PassphraseSlot)), None)


def _note(session: Session, action: Action, *, asked_for: bool) -> None:
    by_itself = not asked_for and session.vault.opened_by is not Way.MADE
    if action in _BY_ITSELF and by_itself:
        note(session, action, way=Word.AUTOMATIC)
    else:
        note(session, action)


def _known(session: Session) -> dict[str, list[str]]:
    stored = session.vault.store.get_setting(_KNOWN)
    known: dict[str, list[str]] = json.loads(stored) if stored is not None else {}
    return known


def current_slots(folder: Path) -> tuple[Slot, ...]:
    """The slots of the header that counts.

    Raises:
        UserError, EnvironmentFault: as header.read_header does.
    """
    standing = read_standing(folder)
    return standing.headers()[0][0].slots
