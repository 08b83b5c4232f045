# SPDX-License-Identifier: Apache-2.0
"""Reading the audit log, checking it, and handing it on sealed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.cases.entry import Entry
from app.cases.kinds import ExportMade, HandedOver
from app.handover.export_passphrase import generate_export_passphrase
from app.handover.sealing import check_recipient, seal_to, seal_with_passphrase
from app.policy.model import AllowedExport
from app.services.allowed import check_allowed
from app.services.auditing import Action, Word, note, note_reading, seal_log
from app.services.exports import remove_unrecorded
from app.services.retention import Grounds, tombstones
from app.services.searching import case_code, case_codes
from app.services.session import Session
from app.system.files import write_atomically
from app.vault import audit_check
from app.vault.audit_check import Fault, LogBreak, LogReport
from app.vault.audit_shelf import AuditFilter, AuditRow, StoredRow

__all__ = ["AuditFilter", "AuditRow", "Fault", "LogBreak", "LogReport"]

PAGE = 200
"""How many lines are read at a time."""
FORMAT = "casebook audit log"
_NAMES = (
    "position",
    "at",
    "boot",
    "monotonic_ns",
    "author",
    "action",
    "case",
    "subject",
    "figures",
    "previous",
)


@dataclass(frozen=True)
class LogLine:
    """A line of the log with what this casebook can say of its case.

    ``code`` is the case's, None for a line without a case or of a case that is not here now.
    ``to`` is who got an export, as its entry in the record says; empty else.
    """

    row: AuditRow
    code: str | None = field(repr=False)
    to: str = field(repr=False)


@dataclass(frozen=True)
class LogPage:
    """Some lines, the newest first. ``more``: there are older ones."""

    lines: tuple[LogLine, ...]
    more: bool


def read_log(session: Session, wanted: AuditFilter, before: int | None = None) -> LogPage:
    """The next lines, the newest first: those before position ``before``, or the very newest."""
    rows = session.vault.store.audit.rows(wanted, before=before, limit=PAGE + 1)
    here = frozenset(session.vault.store.search.case_ids())
    lines = tuple(_line(session, row, here) for row in rows[:PAGE])
    return LogPage(lines, len(rows) > PAGE)


@dataclass(frozen=True)
class Deletion:
    """What the signed note of a deleted case says. ``at`` is in UTC."""

    at: datetime
    by: str
    """The officer, or the key where it is not this casebook's."""
    grounds: Grounds
    entries: int
    authors: int
    """How many had written in it."""
    signed: bool
    """Whether it stands as this casebook's officer signed it."""


@dataclass(frozen=True)
class OpenedLine:
    """A line in full. ``by`` is who did it; ``deletion`` what is left of its case, if it went."""

    line: LogLine
    by: str = field(repr=False)
    deletion: Deletion | None


def open_line(session: Session, line: LogLine) -> OpenedLine:
    """All that is known of a line."""
    return OpenedLine(line, _by(session, line.row.author), _deletion(session, line.row.case_id))


def cases_to_choose(session: Session) -> tuple[tuple[UUID, str], ...]:
    """The cases of this casebook by code, to narrow the log by."""
    return tuple((each.case_id, each.code) for each in case_codes(session))


def check_log(session: Session) -> LogReport:
    """Check the whole log, a second for 100,000 lines; that it was checked is noted after it.

    What is left of deleted cases is checked with it.
    """
    report = audit_check.check_log(session.vault.store.audit)
    bad = sum(not good for _, good in tombstones(session))
    if bad:
        report = replace(report, breaks=(*report.breaks, LogBreak(0, Fault.NOTE_BAD, bad)))
    way = Word.SOUND if report.sound else Word.NOT_SOUND
    note_reading(session, Action.AUDIT_CHECKED, way=way, lines=report.rows)
    return report


@dataclass(frozen=True)
class GatheredLog:
    """The whole log, read at one moment, to be sealed."""

    data: bytes = field(repr=False)
    lines: int
    recipient: str | None = field(repr=False)


@dataclass(frozen=True)
class SealedLog:
    """The log, encrypted, in memory. ``secret`` opens it; None if the recipient's key does."""

    data: bytes = field(repr=False)
    secret: str | None = field(repr=False)
    lines: int


def gather_log(session: Session, recipient: str | None) -> GatheredLog:
    """Read the whole log (on the database thread), for a public key (age1...) or for words.

    Raises:
        UserError: it is no such key, or the force does not allow it.
    """
    check_allowed(session.policy, AllowedExport.AUDIT_LOG, recipient)
    if recipient is not None:
        check_recipient(recipient)
    seal_log(session)
    lines = tuple(_spelt(session))
    return GatheredLog(b"\n".join(lines) + b"\n", len(lines) - 1, recipient)


def make_log(gathered: GatheredLog) -> SealedLog:
    """Encrypt it in memory (on any thread; takes about a second)."""
    if gathered.recipient:
        return SealedLog(seal_to(gathered.data, gathered.recipient), None, gathered.lines)
    words = generate_export_passphrase()
    return SealedLog(seal_with_passphrase(gathered.data, words), words, gathered.lines)


def finish_log(session: Session, sealed: SealedLog, destination: Path) -> Path:
    """Write the sealed file, and note that it was (on the database thread).

    Raises:
        EnvironmentFault: the file cannot be written, or it cannot be noted; then the file is
            removed, or the sentence asks for that.
    """
    write_atomically(destination, sealed.data)
    way = Word.TO_KEY if sealed.secret is None else Word.TO_WORDS
    try:
        note(session, Action.AUDIT_EXPORTED, way=way, lines=sealed.lines)
    except BaseException:
        # An export that the log does not know of must not exist.
        remove_unrecorded(destination)
        raise
    seal_log(session)
    return destination


def suggested_log_name(day: datetime) -> str:
    """A file name that tells a passer-by nothing but the day."""
    return f"audit-log-{day:%Y-%m-%d}.age"


def _line(session: Session, row: AuditRow, here: frozenset[UUID]) -> LogLine:
    if row.case_id is None or row.case_id not in here:
        return LogLine(row, None, "")
    to = ""
    if row.action in (Action.EXPORTED, Action.HANDED_OVER) and row.subject is not None:
        entries = session.view(row.case_id).entries
        to = _recipient(next((each for each in entries if each.id == row.subject), None))
    return LogLine(row, case_code(session, row.case_id), to)


def _by(session: Session, author: str) -> str:
    if author == session.author:
        return session.officer.signature_line()
    return f"the key {author[:8]}"


def _deletion(session: Session, case_id: UUID | None) -> Deletion | None:
    for stored, signed in tombstones(session) if case_id is not None else ():
        stone, gone = stored.tombstone, stored.tombstone.gone
        if gone.case_id == case_id:
            by = _by(session, stone.author)
            return Deletion(stone.at, by, stone.grounds, gone.entries, len(gone.heads), signed)
    return None


def _recipient(entry: Entry | None) -> str:
    """Who got what the entry speaks of."""
    match entry.payload if entry is not None else None:
        case ExportMade(recipient=recipient):
            return recipient
        case HandedOver(to=to):
            return to
        case _:
            return ""


def _spelt(session: Session) -> Iterator[bytes]:
    """The file line by line, each a JSON object: what it is with the seals, then the rows."""
    audit = session.vault.store.audit
    stored, seals = tuple(audit.stored()), audit.seals()
    yield _json(
        {
            "format": FORMAT,
            "version": 1,
            "made_at": session.clock.now().isoformat(),
            "vault": str(session.vault.vault_id),
            "officer": session.officer.signature_line(),
            "public_key": session.vault.signing.public.hex(),
            "rows": len(stored),
            "seals": [
                {
                    "position": seal.position,
                    "hash": seal.hash,
                    "at": seal.at,
                    "signature": seal.signature.hex(),
                }
                for seal in seals
            ],
            "deleted_cases": [
                {"tombstone": stone.tombstone.body(), "signature": stone.signature.hex()}
                for stone, _ in tombstones(session)
            ],
        }
    )
    for row in stored:
        yield _json(_plain(row))


def _plain(row: StoredRow) -> dict[str, object]:
    """A row as stored, each column under its name; ``figures`` stays the text that is hashed."""
    return {**dict(zip(_NAMES, row.values, strict=True)), "hash": row.hash}


def _json(plain: dict[str, object]) -> bytes:
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False).encode()
