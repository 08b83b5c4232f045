# SPDX-License-Identifier: Apache-2.0
"""What is known of the backups of an open casebook: the last good one, troubles, proofs.

Kept in the casebook itself. All of it belongs on the database thread.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta

from app.errors import CasebookError
from app.services.auditing import Action, Word, note
from app.services.session import Session
from app.vault.origin import ORIGIN, SALVAGED

DRILL_AFTER = timedelta(days=90)
"""After this time it should be proved again that a backup opens."""
TOLD_AGAIN = timedelta(days=30)
"""After this time the officer is told again that backups are on the casebook's own disk."""
STARVED_TRIES, STARVED_AFTER = 3, timedelta(days=1)
"""So many backups begun, over so long, and none finished: something always comes between."""

_SETTING = "backups"


@dataclass(frozen=True)
class BackupState:
    """What is known of the backups. Times are aware, in UTC; None when it never happened."""

    made_at: datetime | None = None
    position: int = 0
    """The last entry that is in the last backup, by its place of arrival."""
    cases: int = 0
    entries: int = 0
    files: int = 0
    missing: int = 0
    """Files that the officer brought in and that the casebook had lost by then."""
    folder: str = ""
    """Where the last one went."""
    header: str = ""
    """The hash of the vault's header then: another one has other secrets."""
    former: tuple[str, ...] = ()
    """Folders that backups went to before; there may be some still."""
    begun: int = 0
    """How many were begun since the last good one."""
    begun_at: datetime | None = None
    """When the first of those was begun."""
    trouble: str = ""
    """Why the last attempt failed, in a sentence; empty when it did not."""
    behind: int = 0
    """While there is trouble: how many entries have come since the last good one."""
    proved_at: datetime | None = None
    disproved_at: datetime | None = None
    """When one was tried that did not hold; None once another was proved."""
    first_at: datetime | None = None
    told_at: datetime | None = None
    """When the officer was last told that backups are on the casebook's own disk."""


_TIMES = ("made_at", "begun_at", "proved_at", "disproved_at", "first_at", "told_at")


def read_state(session: Session) -> BackupState:
    """What is known of the backups."""
    data = session.vault.store.get_setting(_SETTING)
    plain = json.loads(data) if data else {}
    # What another version of Casebook kept beside it is none of ours.
    known = {each.name for each in fields(BackupState)}
    values = {name: value for name, value in plain.items() if name in known}
    for name in _TIMES:
        if values.get(name) is not None:
            values[name] = datetime.fromisoformat(values[name])
    values["former"] = tuple(values.get("former", ()))
    return BackupState(**values)


def keep_state(session: Session, state: BackupState) -> None:
    """Keep what is known of the backups.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    plain = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(state).items()
    }
    session.vault.store.put_setting(_SETTING, json.dumps(plain).encode())


def starved(state: BackupState, now: datetime) -> bool:
    """Whether one was begun again and again and none came to its end, though none failed."""
    if state.trouble or state.begun < STARVED_TRIES or state.begun_at is None:
        return False
    return _long_ago(state.begun_at, now, STARVED_AFTER)


def drill_due(state: BackupState, now: datetime) -> bool:
    """Whether it is time to prove again that a backup opens."""
    if state.disproved_at is not None:
        return True
    since = state.proved_at or state.first_at
    return since is not None and _long_ago(since, now, DRILL_AFTER)


def disk_to_tell(state: BackupState, now: datetime) -> bool:
    """Whether it may be time to say that backups are on the casebook's own disk."""
    if not state.entries:
        return False
    return state.told_at is None or _long_ago(state.told_at, now, TOLD_AGAIN)


def note_begun(session: Session) -> BackupState:
    """Keep that a backup was begun: however it is cut short, that one was wanted is known."""
    state = read_state(session)
    first = state.begun_at or session.clock.now()
    state = replace(state, begun=state.begun + 1, begun_at=first)
    keep_state(session, state)
    return state


def note_trouble(session: Session, error: CasebookError) -> BackupState:
    """Keep why a backup failed; what is known of the last good one stays."""
    before = read_state(session)
    behind = max(0, session.vault.store.last_position() - before.position)
    state = replace(before, trouble=error.sentence, behind=behind)
    with session.vault.store.together():
        keep_state(session, state)
        if error.sentence != before.trouble:
            note(session, Action.BACKUP_FAILED)
    return state


def note_proved(session: Session, *, sound: bool, entries: int) -> BackupState:
    """Keep that a backup was tried, and whether it held, and note it in the log."""
    now, state = session.clock.now(), read_state(session)
    if sound:
        state = replace(state, proved_at=now, disproved_at=None)
    else:
        state = replace(state, disproved_at=now)
    with session.vault.store.together():
        keep_state(session, state)
        way = Word.SOUND if sound else Word.NOT_SOUND
        note(session, Action.BACKUP_CHECKED, way=way, entries=entries)
    return state


def note_told(session: Session) -> BackupState:
    """Keep that the officer was told where backups are."""
    state = replace(read_state(session), told_at=session.clock.now())
    keep_state(session, state)
    return state


def note_restored(session: Session) -> None:
    """Note in the log of this casebook that another one was made from a backup."""
    note(session, Action.RESTORED)


def note_origin(session: Session) -> None:
    """Note once, in a casebook that was made from a backup or salvaged, that it was."""
    store = session.vault.store
    origin = store.get_setting(ORIGIN)
    if not origin:
        return
    salvaged = json.loads(origin)["how"] == SALVAGED
    with store.together():
        note(session, Action.SALVAGED if salvaged else Action.RESTORED)
        store.put_setting(ORIGIN, b"")


def _long_ago(moment: datetime, now: datetime, most: timedelta) -> bool:
    # A clock that was set back makes the age negative: that is no reason to wait.
    return not timedelta(0) <= now - moment < most
