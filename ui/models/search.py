# SPDX-License-Identifier: Apache-2.0
"""What was found, as a list, and in words."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.cases.kinds import Correction
from app.cases.when import LONDON
from app.services.searching import MOST, Found, Progress, Results
from ui.models.payload_words import kind_words
from ui.models.times import day_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

EVERYTHING = "Everything"
KINDS: Mapping[str, tuple[str, ...]] = {
    "Notes": ("note",),
    "Answers to prompts": ("prompt_answered",),
    "Decisions": ("decision",),
    "Corrections": ("correction",),
    "Lines of enquiry": ("enquiry_opened", "enquiry_changed"),
    "The victim: contact and promises": (
        "contact_plan",
        "contact",
        "promise_settled",
        "topic_told",
    ),
    "Material and files": ("material_added", "material_changed", "attachment_added"),
    "Requests for devices and records": ("request_changed",),
    "Clocks": ("clock_changed",),
    "People": ("person_added", "person_changed"),
    "What is known of the case": ("case_opened", "facts_changed", "guidance_adopted"),
    "Reviews": ("review",),
    "Closing and keeping": ("case_closed", "case_reopened", "legal_hold", "retention_review"),
    "Exports and hand-over": ("export_made", "handed_over", "receipt", "officer_joined"),
}
"""What a search can be narrowed to, in words, and the kinds of entry that it stands for."""

HINT = (
    "Type a word, or the beginning of one, to search everything recorded in every case. Words in "
    "“quotation marks” are found side by side. Drafts are not searched: they are not recorded yet."
)
NOTHING = "Try fewer words, or only the beginning of one."
NOTHING_HERE = f"{NOTHING} Or search everything again: it is narrowed down now."
APART = "No single entry has all of these words, but these cases have them:"
APART_HERE = "Nothing is found narrowed down like this, but these cases have all of these words:"
CORRECTED = "corrected since; this is what it first said"
ANOTHER = "by another officer"
NEW_READING = "the new reading of an earlier entry"


class FoundRole(IntEnum):
    """What can be asked about a row beside the usual roles."""

    FOUND = Qt.ItemDataRole.UserRole + 1


class FoundModel(QAbstractListModel):
    """One row an entry, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these entries; where more follow the ones that are shown, those stay as they are."""
        new, old = tuple(found), self._found
        if old and new[: len(old)] == old:
            if len(new) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
                self._found = new
                self.endInsertRows()
            return
        self.beginResetModel()
        self._found = new
        self.endResetModel()

    def found_at(self, index: Index) -> Found | None:
        """The entry at an index, if there is one."""
        return self._found[index.row()] if 0 <= index.row() < len(self._found) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many entries are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view, the delegate and screen readers ask for."""
        found = self.found_at(index)
        if found is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.snippet.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{found.code}, {about(found)}. {found.snippet.text}"
            case FoundRole.FOUND:
                return found
        return None


def about(found: Found) -> str:
    """The kind of an entry and when it happened; and whether it still reads so."""
    entry = found.entry
    said = [kind_words(entry.payload)]
    # Before the rest, which a narrow row cuts off: it must not be taken for what stands now.
    if found.corrected:
        said.append(CORRECTED)
    elif isinstance(entry.payload, Correction):
        said.append(NEW_READING)
    if not found.own:
        said.append(ANOTHER)
    said.append(entry.happened.words())
    recorded = entry.recorded_at.astimezone(ZoneInfo(LONDON)).date()
    # The list is in the order of recording: where that was another day, it would look out of order.
    if entry.happened.local is None or entry.happened.local.date() != recorded:
        said.append(f"recorded {day_words(recorded)}")
    return "  ·  ".join(said)


def count_words(results: Results) -> str:
    """How many entries were found."""
    if results.query.empty:
        return "Search every case"
    if results.more:
        return f"More than {MOST:,} entries found, the last recorded first"
    if results.count == 0:
        return "Nothing found"
    found = "1 entry" if results.count == 1 else f"{results.count:,} entries"
    return f"{found} found, the last recorded first" if results.count > 1 else f"{found} found"


def hint_words(results: Results, *, apart: bool) -> str:
    """What helps, where no entry is shown; ``apart``: cases are, that have the words apart."""
    if results.query.empty:
        return HINT
    if results.count:
        return ""
    if apart:
        return APART_HERE if results.query.narrowed else APART
    return NOTHING_HERE if results.query.narrowed else NOTHING


def behind_words(progress: Progress) -> str:
    """What is not found yet, and why; empty where everything can be."""
    if progress.complete:
        return ""
    return (
        f"Older entries are still being made ready to be found: {progress.done:,} of "
        f"{progress.of:,} so far. What is shown grows by itself."
    )
