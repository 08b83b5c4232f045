# SPDX-License-Identifier: Apache-2.0
"""How an entry that was corrected now reads, where it is shown by other pages than the record."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.cases.correcting import corrections_of
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.when import exactly
from ui.models.long_words import shortened


@dataclass(frozen=True)
class Corrected:
    """The last correction of an entry. Texts are plain."""

    stamp: str
    """When, by whom, and why."""
    reading: str
    """All of the entry as it now reads."""

    @property
    def words(self) -> str:
        """Both, where what was first recorded stands elsewhere."""
        return f"{self.stamp}\nIt now reads: {shortened(self.reading)}"


def corrected_of(view: CaseView, entry: Entry, authors: Mapping[str, str]) -> Corrected | None:
    """How an entry was corrected last; None while it never was.

    ``authors`` says who writes under each key.
    """
    found = corrections_of(view, entry.id)
    if not found:
        return None
    made, correction = found[-1]
    when = exactly(made.recorded_at).words()
    stamp = f"Corrected {when} by {authors[made.author]}: {correction.because.strip()}"
    return Corrected(stamp, correction.reading.strip())
