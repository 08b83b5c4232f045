# SPDX-License-Identifier: Apache-2.0
"""Lines of the audit log in words, and what a check of it found."""

from collections.abc import Mapping

from app.cases.telling.telling import KIND_WORDS
from app.cases.when import exactly
from app.services.audit_log import AuditRow, Fault, LogBreak, LogLine, LogReport
from app.services.auditing import Action, Word

GONE = "a case no longer here"
GROUPS: Mapping[str, frozenset[Action] | None] = {
    "Everything": None,
    "Unlocking and keys": frozenset(
        {
            Action.CREATED_VAULT,
            Action.OPENED_VAULT,
            Action.RECOVERY_USED,
            Action.RECOVERY_SEEN,
            Action.PASSPHRASE_CHANGED,
            Action.ACCOUNT_BOUND,
            Action.ACCOUNT_FREED,
            Action.RECOVERY_RENEWED,
            Action.FORCE_SLOT_ADDED,
            Action.FORCE_SLOT_REMOVED,
            Action.POLICY_APPLIED,
        }
    ),
    "Views and searches": frozenset(
        {
            Action.VIEWED_CASE,
            Action.VIEWED_ATTACHMENT,
            Action.SEARCHED,
            Action.OPENED_BUNDLE,
            Action.CHECKED_RECORD,
            Action.AUDIT_CHECKED,
        }
    ),
    "Recording": frozenset(
        {
            Action.RECORDED,
            Action.CORRECTED,
            Action.ATTACHED,
            Action.IMPORTED,
            Action.FILE_RECEIVED,
        }
    ),
    "What left Casebook": frozenset(
        {
            Action.EXPORTED,
            Action.HANDED_OVER,
            Action.COPY_BEGUN,
            Action.ATTACHMENT_SAVED,
            Action.AUDIT_EXPORTED,
        }
    ),
    "Backups and deletion": frozenset(
        {
            Action.BACKUP_MADE,
            Action.BACKUP_CHECKED,
            Action.BACKUP_FAILED,
            Action.BACKUPS_REMOVED,
            Action.RESTORED,
            Action.SALVAGED,
            Action.DELETED_CASE,
            Action.ERASED,
        }
    ),
}
_WAYS = {
    Word.PASSPHRASE: "with the passphrase",
    Word.RECOVERY_KEY: "with the recovery key",
    Word.FORCE_KEY: "with the force’s key",
    Word.OLD_PASSPHRASE: "with an old passphrase",
    Word.TO_KEY: "sealed to a key",
    Word.TO_WORDS: "under a passphrase",
    Word.SUMMARY_PDF: "as a PDF summary",
    Word.BUNDLE: "as a sealed bundle",
    Word.DUE_DATES: "as due dates for a calendar",
    Word.SOUND: "and found sound",
    Word.NOT_SOUND: "and found not sound",
    Word.AUTOMATIC: "by itself",
    Word.ASKED_FOR: "on request",
}
_ACTIONS = {
    Action.CREATED_VAULT: "Casebook made",
    Action.OPENED_VAULT: "Unlocked",
    Action.RECOVERY_USED: "Unlocked",
    Action.RECOVERY_SEEN: "Told of unlocking in another way, or of a key let in",
    Action.PASSPHRASE_CHANGED: "Passphrase changed",
    Action.ACCOUNT_BOUND: "Passphrase bound to an account",
    Action.ACCOUNT_FREED: "Passphrase freed of an account",
    Action.RECOVERY_RENEWED: "New recovery key made",
    Action.FORCE_SLOT_ADDED: "The force’s key let in",
    Action.FORCE_SLOT_REMOVED: "The force’s key taken out",
    Action.POLICY_APPLIED: "The force’s settings changed",
    Action.VIEWED_CASE: "Case looked at",
    Action.SEARCHED: "All cases searched",
    Action.EXPORTED: "Exported",
    Action.HANDED_OVER: "Handed over",
    Action.OPENED_BUNDLE: "Sealed bundle opened",
    Action.IMPORTED: "Brought in from a bundle",
    Action.CHECKED_RECORD: "Record checked",
    Action.ATTACHED: "File kept",
    Action.FILE_RECEIVED: "File received from another officer",
    Action.VIEWED_ATTACHMENT: "File looked at",
    Action.COPY_BEGUN: "Copy of a file begun, not encrypted",
    Action.ATTACHMENT_SAVED: "Copy of a file saved, not encrypted",
    Action.DELETED_CASE: "Case deleted for ever",
    Action.ERASED: "Disk cleared of deleted cases",
    Action.BACKUP_MADE: "Backup made",
    Action.BACKUP_CHECKED: "Backup tried",
    Action.BACKUP_FAILED: "Backup failed",
    Action.BACKUPS_REMOVED: "Backups removed",
    Action.RESTORED: "Restored from a backup",
    Action.SALVAGED: "Salvaged from a damaged casebook",
    Action.AUDIT_CHECKED: "This log checked",
    Action.AUDIT_EXPORTED: "This log exported",
}
_KINDS = {
    **KIND_WORDS,
    "case_opened": "case opened",
    "guidance_adopted": "guidance adopted",
    "facts_changed": "what is known",
    "person_added": "person added",
    "prompt_answered": "answer",
    "note": "note",
    "decision": "decision",
    "clock_changed": "clock",
    "retention_review": "review whether to keep the case",
}
_COUNTED = {
    "entries": ("entry", "entries"),
    "cases": ("case", "cases"),
    "found": ("found", "found"),
    "files": ("file", "files"),
    "lines": ("line", "lines"),
}
_REMOVED = {"files": ("backup", "backups")}
_FAULTS = {
    Fault.ALTERED: "Line {position} is not as it was written.",
    Fault.MISSING: "Before line {position}, {count} missing.",
    Fault.OUT_OF_PLACE: "Line {position} does not follow the one before it.",
    Fault.SEAL_BAD: "The signature at line {position} is not this officer’s.",
    Fault.SEAL_DIFFERS: "Line {position} is another than the one that was signed.",
    Fault.NOT_NOTED: "{count} recorded in the cases, and not in the log.",
    Fault.NOTE_BAD: "{count} left of a deleted case without your signature.",
}
_MOST_TOLD = 5


def when_words(row: AuditRow) -> str:
    """When it was done, in local time."""
    return exactly(row.at).words()


def what_words(line: LogLine) -> str:
    """What was done."""
    row = line.row
    said = _ACTIONS.get(Action(row.action)) if row.action in _KNOWN else None
    if row.action in (Action.RECORDED, Action.CORRECTED):
        said = _recorded(row)
    parts = [said or f"Something that this Casebook does not know ({row.action})"]
    way = row.figures.get("way")
    parts += [words for word, words in _WAYS.items() if word == way]
    counts = ", ".join(_counts(row))
    to = f" to {line.to}" if line.to else ""
    return " ".join(parts) + to + (f": {counts}" if counts else "")


def case_words(line: LogLine) -> str:
    """The code of the case; empty for a line without one."""
    if line.row.case_id is None:
        return ""
    return line.code or f"{GONE} ({str(line.row.case_id)[:8]})"


def check_words(report: LogReport) -> str:
    """What the check found."""
    if report.sound:
        lines = "1 line" if report.rows == 1 else f"{report.rows:,} lines"
        return (
            f"All {lines} stand as they were written and none is missing. Your key has signed the"
            f" log up to line {report.sealed_to:,}."
        )
    told = [_break_words(each) for each in report.breaks[:_MOST_TOLD]]
    more = len(report.breaks) - len(told)
    if more:
        told.append(f"And {more} more.")
    return "The log does not hold. " + " ".join(told) + " Tell your information security team."


_KNOWN = frozenset(str(action) for action in Action)


def _recorded(row: AuditRow) -> str:
    kind = _KINDS.get(str(row.figures.get("kind")), "entry")
    if row.action == Action.CORRECTED:
        return "Correction recorded"
    return f"Recorded: {kind[:1].lower()}{kind[1:]}"


def _counts(row: AuditRow) -> list[str]:
    said = []
    counted = _REMOVED if row.action == Action.BACKUPS_REMOVED else _COUNTED
    for name, (one, many) in counted.items():
        count = row.figures.get(name)
        if isinstance(count, int):
            said.append(f"{count:,} {one if count == 1 else many}")
    return said


def _break_words(each: LogBreak) -> str:
    named = {Fault.NOT_NOTED: ("entry is", "entries are"), Fault.NOTE_BAD: ("note is", "notes are")}
    one, many = named.get(each.fault, ("line is", "lines are"))
    count = f"{each.count:,} {one if each.count == 1 else many}"
    return _FAULTS[each.fault].format(position=f"{each.position:,}", count=count)
