# SPDX-License-Identifier: Apache-2.0
"""Notes every change of who opens a casebook, whoever made it and however it was cut short.

The database remembers which key slots it has noted. Where the header has others, they are noted:
right after a change, and at every opening, so that a change whose noting was cut short by a power
cut, or a header that somebody put in place of another, is noted then.
"""

import json
from pathlib import Path

from app.services.auditing import Action, Word, note
from app.services.session import Session
from app.vault.slots import Slot
from app.vault.unlocking import Way, read_standing

_NOTED = "secrets.slots"
_KNOWN = "secrets.known"
"""Every slot there has been, the newest last: so one that comes back is known again."""
_CHANGED = {
    "passphrase": Action.PASSPHRASE_CHANGED,
    "recovery": Action.RECOVERY_RENEWED,
    "force": Action.FORCE_SLOT_ADDED,
}


def note_changes(session: Session) -> None:
    """Note what the header has that was not noted yet, if anything.

    Raises:
        UserError, EnvironmentFault: the header cannot be read, or the disk refuses.
    """
    standing = _standing(session)
    store = session.vault.store
    stored = store.get_setting(_NOTED)
    noted: dict[str, str] = json.loads(stored) if stored is not None else {}
    if noted == standing:
        return
    known = _known(session)
    with store.together():
        for kind, action in _CHANGED.items():
            # A vault is made with a passphrase and a recovery key: that is no change.
            first = stored is None and kind != "force"
            if not first and kind in standing and noted.get(kind) != standing[kind]:
                _note(session, action)
        if "force" in noted and "force" not in standing:
            note(session, Action.FORCE_SLOT_REMOVED)
        for kind, slot in standing.items():
            if slot not in known.setdefault(kind, []):
                known[kind].append(slot)
        store.put_setting(_KNOWN, json.dumps(known).encode())
        store.put_setting(_NOTED, json.dumps(standing).encode())


def by_old_passphrase(session: Session) -> bool:
    """Whether the casebook was opened with a passphrase from before a change.

    Either the header kept beside the new one stood in, or one with an earlier passphrase was put
    back. It is so until the passphrase is changed again. Only on the database thread.

    Raises:
        UserError, EnvironmentFault: the header cannot be read, or the disk refuses.
    """
    if session.vault.opened_by is not Way.PASSPHRASE:
        return False
    earlier = _known(session).get("passphrase", [])[:-1]
    return session.vault.former or _standing(session).get("passphrase") in earlier


def _note(session: Session, action: Action) -> None:
    if action is Action.FORCE_SLOT_ADDED and session.vault.opened_by is not Way.MADE:
        note(session, action, way=Word.AUTOMATIC)
    else:
        note(session, action)


def _known(session: Session) -> dict[str, list[str]]:
    stored = session.vault.store.get_setting(_KNOWN)
    known: dict[str, list[str]] = json.loads(stored) if stored is not None else {}
    return known


def _standing(session: Session) -> dict[str, str]:
    return {slot.kind: str(slot.id) for slot in current_slots(session.vault.folder)}


def current_slots(folder: Path) -> tuple[Slot, ...]:
    """The slots of the header that counts.

    Raises:
        UserError, EnvironmentFault: as header.read_header does.
    """
    standing = read_standing(folder)
    return standing.headers()[0][0].slots
