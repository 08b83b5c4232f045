# SPDX-License-Identifier: Apache-2.0
"""A finding where it stands in a field, and how it is said aloud."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.services.writing.check import Finding

MOST_SHOWN = 300
"""How many findings of one field are marked; more than that nobody goes through."""


@dataclass(frozen=True)
class Found:
    """A finding in a field. ``start`` and ``end`` count UTF-16 units, as Qt does."""

    start: int
    end: int
    finding: Finding = field(repr=False)

    @property
    def surface(self) -> str:
        """The words as they were when they were looked at."""
        return self.finding.surface


@dataclass(frozen=True)
class Ignored:
    """A stretch that the officer has looked at and leaves as it is, in UTF-16 units."""

    start: int
    end: int
    rule_id: str
    surface: str = field(repr=False)

    def covers(self, found: Found) -> bool:
        """Whether this is what was found."""
        same_place = (found.start, found.end) == (self.start, self.end)
        return same_place and found.finding.rule_id == self.rule_id


@dataclass(frozen=True)
class Count:
    """How much there is to look at in a form."""

    wording: int = 0
    spelling: int = 0
    more: bool = False
    """There is more than is marked."""


def count(found: Iterable[Found], *, more: bool) -> Count:
    """How much of it is wording, and how much spelling."""
    kinds = [each.finding.kind for each in found]
    return Count(kinds.count("wording"), kinds.count("spelling"), more)


def count_words(counted: Count) -> str:
    """What stands beside Record; empty when there is nothing to look at."""
    said = []
    if counted.wording:
        said.append(f"Wording: {counted.wording} to look at.")
    if counted.spelling:
        look = "" if said else " to look at"
        said.append(f"Spelling: {counted.spelling}{look}.")
    if counted.more:
        said.append(f"Only the first {MOST_SHOWN} in a field are marked.")
    return " ".join(said)


def spoken(found: Found, number: int, of: int) -> str:
    """What a screen reader says of a finding."""
    finding = found.finding
    kind = "Wording" if finding.kind == "wording" else "Spelling"
    said = [f"{kind} {number} of {of}: {finding.surface}."]
    said.append(f"{finding.label}. {finding.reason}" if kind == "Wording" else finding.reason)
    instead = spoken_instead((*finding.replacements, *finding.advice))
    return " ".join((*said, instead)) if instead else " ".join(said)


def spoken_instead(words: Iterable[str]) -> str:
    """What a screen reader says can be written instead; empty for nothing."""
    listed = ", ".join(words)
    return f"Instead: {listed}." if listed else ""
