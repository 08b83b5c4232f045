# SPDX-License-Identifier: Apache-2.0
"""What is written of clocks and not recorded: one draft for each clock and thing said of it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.cases.kinds import ClockStep
from app.services.drafts import Draft
from ui.drafts import DraftKeeper, DraftKept
from ui.models.times import time_words
from ui.pages.clocks.fields import Content, written

SLOT = "clock:"
NEW = "new"
"""Stands for the key of a clock that is about to be started."""


@dataclass(frozen=True, order=True)
class Half:
    """What is half-written: of which clock, and what is being said of it."""

    key: str
    step: ClockStep

    @property
    def slot(self) -> str:
        """The name of its draft."""
        return f"{SLOT}{self.key}:{self.step.value}"


@dataclass(frozen=True)
class _Kept:
    content: Content
    at: datetime | None


class HalfWritten(QObject):
    """Holds what is half-written and has it kept."""

    kept = Signal(object, object)
    """A Half that is in the store now, and when it was put there (UTC)."""
    said = Signal(str, str)
    """The same in words, by the key of the clock."""

    def __init__(self, drafts: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._kept: dict[Half, _Kept] = {}
        drafts.kept.connect(self._note)

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Drafts from the store; what is being written now goes first."""
        for slot, draft in drafts.items():
            half = _half(slot)
            if half is not None:
                self._kept.setdefault(half, _Kept(draft.content, draft.kept_at))

    def content(self, half: Half) -> Content | None:
        """What is written, if anything is."""
        kept = self._kept.get(half)
        return kept.content if kept is not None else None

    def at(self, half: Half) -> datetime | None:
        """When it was last kept (UTC)."""
        kept = self._kept.get(half)
        return kept.at if kept is not None else None

    def newest(self, key: str | None = None) -> Half | None:
        """What was written last: of this clock, or of any."""
        known = {half: kept for half, kept in self._kept.items() if key in (None, half.key)}
        # What has not reached the store yet is newer than all that has.
        return max(known, key=lambda half: (known[half].at is None, known[half].at), default=None)

    def change(self, half: Half, content: Content | None) -> None:
        """It reads so now; None: nothing is worth keeping."""
        if content is None:
            self.forget(half)
            return
        self._kept[half] = _Kept(content, self.at(half))
        self._drafts.changed(half.slot, content)

    def forget(self, half: Half) -> None:
        """It is recorded, or was taken back."""
        if self._kept.pop(half, None) is not None:
            self._drafts.dropped(half.slot)

    def words(self, now: datetime) -> Mapping[str, str]:
        """By the key of a clock: that something is kept there, and since when."""
        return {
            half.key: _kept_words(kept.at, now) if kept.at else "Not recorded yet"
            for half, kept in self._kept.items()
        }

    def lost(self, keys: AbstractSet[str]) -> Mapping[Half, str]:
        """What is written of clocks that the case no longer has."""
        return {
            half: written(kept.content)
            for half, kept in self._kept.items()
            if half.key not in keys and half.key != NEW
        }

    @Slot(object)
    def _note(self, kept: DraftKept) -> None:
        half = _half(kept.slot)
        known = self._kept.get(half) if half is not None else None
        if half is not None and known is not None:
            self._kept[half] = _Kept(known.content, kept.at)
            self.kept.emit(half, kept.at)
            self.said.emit(half.key, _kept_words(kept.at, kept.at))


def _kept_words(at: datetime, now: datetime) -> str:
    return f"Draft kept {time_words(at, now)}"


def _half(slot: str) -> Half | None:
    """What a draft is of, by its name."""
    if not slot.startswith(SLOT):
        return None
    key, _, step = slot.removeprefix(SLOT).rpartition(":")
    named = {step.value: step for step in ClockStep}
    return Half(key, named[step]) if key and step in named else None
