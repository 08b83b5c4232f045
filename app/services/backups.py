# SPDX-License-Identifier: Apache-2.0
"""Backups: where they go, when one is due, and making one; what is kept of it: backup_state."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.policy.model import Policy
from app.services.auditing import Action, Word, note
from app.services.backup_state import BackupState, keep_state, read_state
from app.services.session import Session
from app.system.files import on_one_disk
from app.system.long_paths import ensure_shallow
from app.system.paths import data_folder
from app.system.placeholders import filled_in
from app.vault.backup import BackupMade, Generation, make_backup
from app.vault.backup_copy import Watch
from app.vault.backup_writing import BackupSource
from app.vault.peek import HEADER

__all__ = ["BackupMade", "BackupState", "Generation", "Watch", "read_state"]

MOST_CHANGES = 50
"""Entries after which a backup is due."""
LONGEST = timedelta(days=1)
QUIET = timedelta(seconds=20)
"""How long nothing was written before an automatic backup begins."""


@dataclass(frozen=True)
class Place:
    """Where the backups of this casebook go."""

    folder: Path
    fixed: bool
    """The force has set it."""
    usual: bool
    """Nobody has chosen: it is Casebook's own folder."""
    used: bool = False
    """A backup went there before: if it is not there now, its disk is away."""
    former: tuple[Path, ...] = ()
    """Where backups went before; some may still be there."""


class Due(StrEnum):
    """Whether a backup is due."""

    NO = "no"
    WHEN_QUIET = "when quiet"
    """Yes, but somebody is writing just now."""
    NOW = "now"


@dataclass
class BackupRun:
    """A backup about to be made: ``run`` may be called on any thread but the database's."""

    source: BackupSource
    place: Place
    at: datetime
    header: str = field(default="", init=False)
    """The hash of the vault's header, read before anything is copied."""

    def run(self, watch: Watch) -> BackupMade:
        """Make it and read it again; ``watch`` is told how far it is, and may stop it.

        Raises:
            UserError: stopped; backup-inside.
            EnvironmentFault: it could not be made; nothing of it is left.
        """
        check_place(self.source.folder, self.place.folder)
        # Else the folder would be made anew, on another disk than the one that is away.
        if self.place.used and not self.place.usual and not self.place.folder.is_dir():
            raise _away(self.place)
        self.header = _header_hash(self.source.folder)
        try:
            return make_backup(self.source, self.place.folder, self.at, watch)
        except EnvironmentFault as fault:
            raise _said_of(self.place, fault) from None


def usual_folder() -> Path:
    """Where backups go when nobody has chosen."""
    return data_folder() / "backups"


def backup_place(session: Session, chosen: Path | None, state: BackupState | None = None) -> Place:
    """Where backups go: the force's folder, else the one the officer chose, else the usual one.

    ``state`` tells where they went before. Asks no disk, since one across a network may take long
    to answer.
    """
    known = state or BackupState()
    folder = decided_folder(session.policy, chosen)
    return Place(
        folder=folder,
        fixed=session.policy.backup_folder is not None,
        usual=session.policy.backup_folder is None and chosen is None,
        used=str(folder) in (known.folder, *known.former),
        former=tuple(
            Path(each) for each in (known.folder, *known.former) if each not in ("", str(folder))
        ),
    )


def decided_folder(policy: Policy, chosen: Path | None) -> Path:
    """The force's folder, else the one the officer chose, else the usual one; asks no disk.

    Raises:
        EnvironmentFault: the force's is none on this computer, which ``read_managed`` refuses.
    """
    if policy.backup_folder is not None:
        # A share that has a folder for each user is named with %USERNAME%.
        folder = filled_in(policy.backup_folder)
        if folder is None:
            raise EnvironmentFault(
                "The folder that your force has set for backups is none on this computer. Ask "
                "your ICT team to correct it.",
                code="backup-folder-unknown",
            )
        return folder
    return chosen or usual_folder()


def on_same_disk(session: Session, place: Place) -> bool:
    """Whether backups go to the disk of the casebook itself, and are lost when that disk is.

    May wait for a disk across a network: not for the database's thread.
    """
    return on_one_disk(session.vault.folder, place.folder)


def check_place(vault: Path, folder: Path) -> None:
    """Make sure that a folder may be chosen for backups.

    May wait for a disk across a network: not for the window's thread, nor the database's.

    Raises:
        UserError: backup-inside, it is the casebook's own folder or lies in it; folder-too-deep.
    """
    ensure_shallow(folder)
    here = vault.resolve()
    if here in (folder.resolve(), *folder.resolve().parents):
        raise UserError(
            "That folder belongs to the casebook itself. Choose one outside it, best on another "
            "disk.",
            code="backup-inside",
        )


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
    # A backup opens with the secrets of its time: after a change one is wanted that opens with
    # those that the officer has now.
    if state.header != _header_hash(session.vault.folder):
        return True
    changes = session.vault.store.last_position() - state.position
    # A clock that was set back makes the age negative: that is no reason to wait.
    return changes >= MOST_CHANGES or not timedelta(0) <= now - state.made_at < LONGEST


def prepare_backup(session: Session, place: Place) -> BackupRun:
    """What a backup needs of the open casebook."""
    vault = session.vault
    source = BackupSource(vault.folder, vault.vault_id, vault.store.source)
    return BackupRun(source, place, session.clock.now())


def note_backup(session: Session, run: BackupRun, made: BackupMade, *, asked: bool) -> BackupState:
    """Keep what the backup holds, and note it in the log."""
    before, held, folder = read_state(session), made.held, str(run.place.folder)
    state = replace(
        before,
        made_at=run.at,
        position=held.last_position,
        cases=held.cases,
        entries=held.entries,
        files=held.files,
        missing=held.missing,
        folder=folder,
        header=run.header,
        former=_former(before, folder),
        begun=0,
        begun_at=None,
        trouble="",
        behind=0,
        first_at=before.first_at or run.at,
    )
    way = Word.ASKED_FOR if asked else Word.AUTOMATIC
    with session.vault.store.together():
        keep_state(session, state)
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


def _former(before: BackupState, folder: str) -> tuple[str, ...]:
    """Where backups went before, the last one first."""
    there = (before.folder, *before.former)
    return tuple(each for each in dict.fromkeys(there) if each not in ("", folder))


def _header_hash(folder: Path) -> str:
    """The hash of a vault's header as it is on the disk; empty if it cannot be read."""
    try:
        return hashlib.sha256((folder / HEADER).read_bytes()).hexdigest()
    except OSError:
        # What is wrong with it is told where it matters: when it is copied.
        return ""


def _away(place: Place) -> EnvironmentFault:
    or_else = "" if place.fixed else ", or choose another folder"
    return EnvironmentFault(
        f"The folder for backups cannot be reached. Connect its disk or the network{or_else}.",
        code="backup-away",
    )


def _said_of(place: Place, fault: EnvironmentFault) -> EnvironmentFault:
    """A fault of the disk that backups are on, said so that it is not taken for another one."""
    # Windows calls a disk that was taken out one that may not be written to.
    if fault.code == "folder-gone" or not place.folder.is_dir():
        return _away(place)
    ask = "Ring your force ICT helpdesk." if place.fixed else "Choose another folder for them."
    match fault.code:
        case "folder-read-only":
            said = f"Casebook may not write into the folder for backups. {ask}"
        case "disk-full":
            room = "Free some space there" + ("." if place.fixed else ", or choose another folder.")
            missing = [word for word in fault.sentence.split() if word.replace(",", "").isdigit()]
            lacking = f": {missing[0]} MB more are needed" if missing else ""
            said = f"The disk for backups is too full{lacking}. {room}"
        case "disk-fault":
            said = f"The disk for backups, or that of the casebook, reported a fault. {ask}"
        case "file-busy":
            said = "Another program is using the folder for backups. Close that program."
        case _:
            return fault
    return EnvironmentFault(said, code=fault.code)
