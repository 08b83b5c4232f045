# SPDX-License-Identifier: Apache-2.0
"""All that a line of the audit log can say. It is a closed vocabulary, so no case text fits in."""

from enum import StrEnum
from typing import TypedDict, get_args

from app.cases.kinds import Payload
from app.errors import Bug

LARGEST = 2**63 - 1
"""The largest figure that the database can hold."""


class Action(StrEnum):
    """What was done. A word, once in use, keeps its meaning for ever."""

    OPENED_VAULT = "opened_vault"
    """With the passphrase; ``way`` says so."""
    RECOVERY_USED = "recovery_used"
    """Opened with the recovery key, the force's key or an old passphrase: ``way`` says which."""
    RECOVERY_SEEN = "recovery_seen"
    """The officer was told of such openings and has said so."""
    CREATED_VAULT = "created_vault"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - a word, no secret
    ACCOUNT_BOUND = "account_bound"
    """The passphrase was bound to the user's account on that machine."""
    ACCOUNT_FREED = "account_freed"
    """The passphrase, which was bound to an account, opens the casebook in any."""
    RECOVERY_RENEWED = "recovery_renewed"
    FORCE_SLOT_ADDED = "force_slot_added"
    FORCE_SLOT_REMOVED = "force_slot_removed"
    POLICY_APPLIED = "policy_applied"
    """What the force has decided is other than at the last opening."""
    VIEWED_CASE = "viewed_case"
    RECORDED = "recorded"
    CORRECTED = "corrected"
    SEARCHED = "searched"
    EXPORTED = "exported"
    HANDED_OVER = "handed_over"
    OPENED_BUNDLE = "opened_bundle"
    IMPORTED = "imported"
    CHECKED_RECORD = "checked_record"
    ATTACHED = "attached"
    FILE_RECEIVED = "file_received"
    """The bytes of a file, of which the record spoke already, came from another officer."""
    VIEWED_ATTACHMENT = "viewed_attachment"
    COPY_BEGUN = "copy_begun"
    """A copy of an attachment began to leave the casebook: some of it may be out."""
    ATTACHMENT_SAVED = "attachment_saved"
    """A copy of an attachment left the casebook, and is whole."""
    DELETED_CASE = "deleted_case"
    ERASED = "erased"
    """The space of deleted cases was cleared."""
    BACKUP_MADE = "backup_made"
    BACKUP_CHECKED = "backup_checked"
    BACKUP_FAILED = "backup_failed"
    BACKUPS_REMOVED = "backups_removed"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    AUDIT_CHECKED = "audit_checked"
    AUDIT_EXPORTED = "audit_exported"


class Word(StrEnum):
    """How it was done, or what it came to."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a word, no secret
    RECOVERY_KEY = "recovery_key"
    FORCE_KEY = "force_key"
    OLD_PASSPHRASE = "old_passphrase"  # noqa: S105 - a word, no secret
    """With the passphrase from before a change."""
    TO_KEY = "to_key"
    """Sealed to somebody's public key."""
    TO_WORDS = "to_words"
    """Sealed under generated words."""
    SUMMARY_PDF = "summary_pdf"
    BUNDLE = "bundle"
    DUE_DATES = "due_dates"
    SOUND = "sound"
    NOT_SOUND = "not_sound"
    AUTOMATIC = "automatic"
    ASKED_FOR = "asked_for"


class Figures(TypedDict, total=False):
    """What can be said beside action, case and subject."""

    way: Word
    kind: str
    """The kind of an entry, from ``KINDS``."""
    entries: int
    cases: int
    found: int
    files: int
    lines: int
    bytes: int
    tries: int


KINDS = frozenset(str(each.model_fields["kind"].default) for each in get_args(get_args(Payload)[0]))
"""The kinds of entry."""

_NUMBERS = frozenset(Figures.__annotations__) - {"way", "kind"}


def checked(figures: Figures) -> dict[str, int | str]:
    """The figures as they are stored, in the order of their names.

    Raises:
        Bug: audit-text, something in them is not a number, or not a word known here.
    """
    plain: dict[str, int | str] = {}
    for name, value in sorted(figures.items()):
        if not _fits(name, value):
            raise Bug(
                "Casebook made a mistake with its log (quote A1). Nothing was changed.",
                code="audit-text",
            )
        plain[name] = value if isinstance(value, int) else str(value)
    return plain


def _fits(name: str, value: object) -> bool:
    if name == "way":
        return isinstance(value, Word)
    if name == "kind":
        return isinstance(value, str) and value in KINDS
    # A bool is an int to Python, but no figure.
    return name in _NUMBERS and type(value) is int and 0 <= value <= LARGEST
