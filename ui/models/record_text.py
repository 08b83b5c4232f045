# SPDX-License-Identifier: Apache-2.0
"""A whole record as plain text to read: each entry with its kind, times, author and words."""

from zoneinfo import ZoneInfo

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.when import LONDON
from app.guidance.model.pack import Pack
from ui.models.payload_words import Words, kind_words, say

PORTION = 200
"""Entries in one portion of the text."""
MOST_LETTERS = 1_000_000
"""Letters of one entry that are shown; an officer's own entry never has as many."""

# Characters that make a text show other words than it holds, and how each is shown instead.
_DECEIVING = {
    code: f"[U+{code:04X}]"
    for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0100))
}


class RecordText:
    """The entries of a case, the newest first, in portions."""

    def __init__(self, view: CaseView, pack: Pack) -> None:
        """``pack`` puts words in the place of ids, as far as it knows them."""
        self._view = view
        self._numbers = {entry.id: n for n, entry in enumerate(view.entries, start=1)}
        self._words = Words(view, pack, self._numbers)
        self._authors = {key: officer.signature_line() for key, officer in view.officers().items()}

    @property
    def entries(self) -> int:
        """How many entries there are."""
        return len(self._view.entries)

    def portion(self, number: int) -> str:
        """The entries of a portion (counted from 0); empty after the last."""
        newest_first = self._view.entries[::-1]
        part = newest_first[number * PORTION : (number + 1) * PORTION]
        return "\n\n".join(self.entry_text(entry) for entry in part)

    def entry_text(self, entry: Entry) -> str:
        """One entry; nothing in it can hide or turn round what it says."""
        recorded = entry.recorded_at.astimezone(ZoneInfo(LONDON))
        author = self._authors.get(entry.author, f"key {entry.author}")
        kind = kind_words(entry.payload)
        heading, parts = say(self._words, entry.payload)
        said = (f"{part.name}: {part.text}" if part.name else part.text for part in parts)
        lines = (
            f"{self._numbers[entry.id]} · {kind} · {entry.happened.words()}",
            f"Recorded {recorded:%a} {recorded.day} {recorded:%b %Y %H:%M} by {author}",
            heading,
            *said,
        )
        text = "\n".join(line for line in lines if line.strip()).translate(_DECEIVING)
        return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]} …"
