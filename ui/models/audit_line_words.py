# SPDX-License-Identifier: Apache-2.0
"""One line of the audit log in full, and what is left of a case that was deleted, in words."""

from dataclasses import dataclass

from app.cases.when import exactly
from app.services.audit_log import Deletion, OpenedLine
from app.services.auditing import Action
from ui.models.audit_words import case_words, what_words
from ui.models.closing_words import GROUNDS

SIGNED = "This note of it stands as it was signed with your key."
NOT_SIGNED = (
    "This note of it does not bear your signature as it should. Check the log, and tell your"
    " information security team."
)


@dataclass(frozen=True)
class LineWords:
    """What is shown of a line; ``deletion`` is empty where its case was not deleted."""

    what: str
    who: str
    place: str
    deletion: str
    signed: bool


def line_words(opened: OpenedLine) -> LineWords:
    """A line in words, with its time to the second."""
    row, case = opened.line.row, case_words(opened.line)
    said = f"By {opened.by}, on {exactly(row.at).words()} ({row.at:%H:%M:%S} UTC)."
    of = f" Case: {case}." if case else ""
    deletion, tells = opened.deletion, row.action == Action.DELETED_CASE
    return LineWords(
        what=what_words(opened.line),
        who=f"{said}{of}",
        place=f"Line {row.position:,} of the log.",
        deletion=_deletion_words(deletion, twice=tells) if deletion is not None else "",
        signed=deletion is not None and deletion.signed,
    )


def _deletion_words(deletion: Deletion, *, twice: bool) -> str:
    """``twice``: who deleted it and when is said by the line itself."""
    entries = "1 entry" if deletion.entries == 1 else f"{deletion.entries:,} entries"
    many = f", written by {deletion.authors:,} officers" if deletion.authors > 1 else ""
    by = f"Deleted for ever by {deletion.by}, on {exactly(deletion.at).words()}.\n"
    return f"{'' if twice else by}Grounds: {GROUNDS[deletion.grounds]}.\nIt held {entries}{many}."
