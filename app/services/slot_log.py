# SPDX-License-Identifier: Apache-2.0
"""Notes every change of who opens a casebook, whoever made it and however it was cut short.

The database remembers which key slots it has noted. Where the header has others, they are noted:
right after a change, and at every opening, so that a change whose noting was cut short by a power
cut, or a header that somebody put in place of another, is noted then.
"""

import json
from pathlib import Path

from app.services.auditing import Action, note
from app.services.session import Session
from app.vault.slots import Slot
from app.vault.unlocking import read_standing

_NOTED = "secrets.slots"
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
    standing = {slot.kind: str(slot.id) for slot in current_slots(session.vault.folder)}
    store = session.vault.store
    known = store.get_setting(_NOTED)
    noted: dict[str, str] = json.loads(known) if known is not None else {}
    if noted == standing:
        return
    with store.together():
        for kind, action in _CHANGED.items():
            # A vault is made with a passphrase and a recovery key: that is no change.
            first = known is None and kind != "force"
            if not first and kind in standing and noted.get(kind) != standing[kind]:
                note(session, action)
        if "force" in noted and "force" not in standing:
            note(session, Action.FORCE_SLOT_REMOVED)
        store.put_setting(_NOTED, json.dumps(standing).encode())


def current_slots(folder: Path) -> tuple[Slot, ...]:
    """The slots of the header that counts.

    Raises:
        UserError, EnvironmentFault: as header.read_header does.
    """
    standing = read_standing(folder)
    return standing.headers()[0][0].slots
