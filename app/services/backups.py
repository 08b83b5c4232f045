# SPDX-License-Identifier: Apache-2.0
"""Backups: where they go, when one is due, making one, and what became of the last."""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.errors import CasebookError, UserError
from app.policy.model import Policy
from app.services.auditing import Action, Word, note
from app.services.session import Session
from app.system.files import on_one_disk
from app.system.paths import data_folder
from app.vault.backup import BackupMade, BackupSource, Generation, make_backup
from app.vault.backup_copy import Watch
from app.vault.origin import ORIGIN, SALVAGED

__all__ = ["BackupMade", "Generation", "Watch"]

MOST_CHANGES = 50
"""Entries after which a backup is due."""
LONGEST = timedelta(days=1)
QUIET = timedelta(seconds=20)
"""How long nothing was written before an automatic backup begins."""
DRILL_AFTER = timedelta(days=90)
"""After this time it should be proved again that a backup opens."""

_SETTING = "backups"


@dataclass(frozen=True)
class Place:
    """Where the backups of this casebook go."""

    folder: Path
    fixed: bool
    """The force has set it."""
    usual: bool
    """Nobody has chosen: it is Casebook's own folder."""


class Due(StrEnum):
    """Whether a backup is due."""

    NO = "no"
    WHEN_QUIET = "when quiet"
    """Yes, but somebody is writing just now."""
    NOW = "now"


@dataclass(frozen=True)
class BackupState:
    """What is known of the backups. Times are aware, in UTC; None when it never happened."""

    made_at: datetime | None = None
    position: int = 0
    """The last entry that is in the last backup, by its place of arrival."""
    cases: int = 0
    entries: int = 0
    folder: str = ""
    """Where the last one went."""
    trouble: str = ""
    """Why the last attempt failed, in a sentence; empty when it did not."""
    proved_at: datetime | None = None
    first_at: datetime | None = None


@dataclass(frozen=True)
class BackupRun:
    """A backup about to be made: ``run`` may be called on any thread but the database's."""

    source: BackupSource
    folder: Path
    at: datetime

    def run(self, watch: Watch) -> BackupMade:
        """Make it and read it again; ``watch`` is told how far it is, and may stop it.

        Raises:
            UserError: stopped; backup-inside.
            EnvironmentFault: it could not be made; nothing of it is left.
        """
        check_place(self.source.folder, self.folder)
        return make_backup(self.source, self.folder, self.at, watch)


def usual_folder() -> Path:
    """Where backups go when nobody has chosen."""
    return data_folder() / "backups"


def backup_place(session: Session, chosen: Path | None) -> Place:
    """Where backups go: the force's folder, else the one the officer chose, else the usual one.

    Asks no disk, since one across a network may take long to answer.
    """
    set_by_force = session.policy.backup_folder
    return Place(
        folder=decided_folder(session.policy, chosen),
        fixed=set_by_force is not None,
        usual=set_by_force is None and chosen is None,
    )


def decided_folder(policy: Policy, chosen: Path | None) -> Path:
    """The force's folder, else the one the officer chose, else the usual one; asks no disk."""
    if policy.backup_folder is not None:
        # A share that has a folder for each user is named with %USERNAME%.
        return Path(os.path.expandvars(policy.backup_folder))
    return chosen or usual_folder()


def on_same_disk(session: Session, place: Place) -> bool:
    """Whether backups go to the disk of the casebook itself, and are lost when that disk is.

    May wait for a disk across a network: not for the database's thread.
    """
    return on_one_disk(session.vault.folder, place.folder)


def check_place(vault: Path, folder: Path) -> None:
    """Make sure that a folder may be chosen for backups.

    Raises:
        UserError: backup-inside, it is the casebook's own folder or lies in it.
    """
    here = vault.resolve()
    if here in (folder.resolve(), *folder.resolve().parents):
        raise UserError(
            "That folder belongs to the casebook itself. Choose one outside it, best on another "
            "disk.",
            code="backup-inside",
        )


def read_state(session: Session) -> BackupState:
    """What is known of the backups."""
    data = session.vault.store.get_setting(_SETTING)
    plain = json.loads(data) if data else {}
    for name in ("made_at", "proved_at", "first_at"):
        if plain.get(name) is not None:
            plain[name] = datetime.fromisoformat(plain[name])
    return BackupState(**plain)


def backup_due(session: Session, place: Place) -> Due:
    """Whether a backup is due, and this is a quiet moment for it."""
    state, now = read_state(session), session.clock.now()
    if not _is_due(session, state, place, now):
        return Due.NO
    touched = session.vault.store.last_draft_at()
    writing = touched is not None and timedelta(0) <= now - touched < QUIET
    return Due.WHEN_QUIET if writing else Due.NOW


def _is_due(session: Session, state: BackupState, place: Place, now: datetime) -> bool:
    if state.made_at is None or state.folder != str(place.folder):
        return True
    changes = session.vault.store.last_position() - state.position
    # A clock that was set back makes the age negative: that is no reason to wait.
    return changes >= MOST_CHANGES or not timedelta(0) <= now - state.made_at < LONGEST


def drill_due(session: Session) -> bool:
    """Whether it is time to prove again that a backup opens."""
    state = read_state(session)
    since = state.proved_at or state.first_at
    return since is not None and session.clock.now() - since >= DRILL_AFTER


def prepare_backup(session: Session, place: Place) -> BackupRun:
    """What a backup needs of the open casebook."""
    vault = session.vault
    source = BackupSource(vault.folder, vault.vault_id, vault.store.source)
    return BackupRun(source, place.folder, session.clock.now())


def note_backup(session: Session, run: BackupRun, made: BackupMade, *, asked: bool) -> BackupState:
    """Keep what the backup holds, and note it in the log."""
    before, held = read_state(session), made.held
    state = BackupState(
        made_at=run.at,
        position=held.last_position,
        cases=held.cases,
        entries=held.entries,
        folder=str(run.folder),
        proved_at=before.proved_at,
        first_at=before.first_at or run.at,
    )
    way = Word.ASKED_FOR if asked else Word.AUTOMATIC
    with session.vault.store.together():
        _keep(session, state)
        size = made.generation.size
        note(
            session,
            Action.BACKUP_MADE,
            way=way,
            cases=held.cases,
            entries=held.entries,
            bytes=size,
        )
        if made.removed:
            note(session, Action.BACKUPS_REMOVED, files=made.removed)
    return state


def note_trouble(session: Session, error: CasebookError) -> BackupState:
    """Keep why a backup failed; what is known of the last good one stays."""
    before = read_state(session)
    state = BackupState(**{**asdict(before), "trouble": error.sentence})
    with session.vault.store.together():
        _keep(session, state)
        if error.sentence != before.trouble:
            note(session, Action.BACKUP_FAILED)
    return state


def note_proved(session: Session, *, sound: bool, entries: int) -> BackupState:
    """Keep that a backup was proved to open, and note it in the log."""
    now, before = session.clock.now(), read_state(session)
    state = BackupState(**{**asdict(before), "proved_at": now if sound else before.proved_at})
    with session.vault.store.together():
        _keep(session, state)
        way = Word.SOUND if sound else Word.NOT_SOUND
        note(session, Action.BACKUP_CHECKED, way=way, entries=entries)
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


def _keep(session: Session, state: BackupState) -> None:
    plain = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(state).items()
    }
    session.vault.store.put_setting(_SETTING, json.dumps(plain).encode())
