# SPDX-License-Identifier: Apache-2.0
"""The cards of the stage that is shown: which one is open, and what is half-written in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases.kinds import PersonAdded
from ui.models.cards import CardState
from ui.models.clock_prompts import CardClock
from ui.models.times import time_words
from ui.widgets.answer_panel import AnswerPanel, Content, DraftChanged, has_words
from ui.widgets.prompt_card import OpenWanted, PromptCard
from ui.widgets.writing.watch import CaseWriting


@dataclass(frozen=True)
class _Kept:
    """What is written at a prompt and not recorded, and when it was last kept (UTC)."""

    content: Content
    at: datetime | None


@dataclass(frozen=True)
class CardOpened:
    """Another card is open now, or none; ``by_hand`` when the officer asked for it."""

    prompt_id: str | None
    by_hand: bool


class CardList(QWidget):
    """The cards, one below the other. At most one is open."""

    opened = Signal(object)
    record_wanted = Signal(object)
    draft_changed = Signal(object)
    person_wanted = Signal(object)
    sources_wanted = Signal()
    clock_wanted = Signal(object)
    """A CardClock."""
    enquiry_wanted = Signal(object)
    """The Prompt whose answer leads to a line of enquiry."""

    def __init__(self, writing: CaseWriting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._theme = writing.theme
        self._cards: dict[str, PromptCard] = {}
        self._kept: dict[str, _Kept] = {}
        self._recording: set[str] = set()
        self._people: Sequence[PersonAdded] = ()
        self._clocks: Mapping[str, CardClock] = {}
        self._open: str | None = None
        self._sources_beside = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(12)

    @property
    def open_prompt(self) -> str | None:
        """The prompt whose card is open."""
        return self._open

    @property
    def panel(self) -> AnswerPanel | None:
        """The panel of the open card."""
        return self._cards[self._open].panel if self._open else None

    @property
    def open_card(self) -> PromptCard | None:
        """The open card."""
        return self._cards.get(self._open or "")

    def show_cards(
        self, states: Sequence[CardState], people: Sequence[PersonAdded], now: datetime
    ) -> None:
        """Show these prompts; cards already here keep what is written in them."""
        self._people = people
        wanted = {state.prompt.id for state in states}
        for prompt_id in [known for known in self._cards if known not in wanted]:
            self._remove(prompt_id)
        for at, state in enumerate(states):
            card = self._cards.get(state.prompt.id)
            if card is None:
                card = self._add(state)
            else:
                self._show_state(card, state)
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()
        if self.panel is not None:
            self.panel.set_people(people)
        self._show_drafts(now)

    def show_clocks(self, clocks: Mapping[str, CardClock]) -> None:
        """Say on each card what its answer has to do with a clock, by prompt id."""
        self._clocks = clocks
        for prompt_id, card in self._cards.items():
            card.show_clock(clocks.get(prompt_id))

    def open(self, prompt_id: str, *, by_hand: bool = False) -> None:
        """Open a card and close the one that was open."""
        card = self._cards.get(prompt_id)
        if prompt_id == self._open or card is None or card.state.retired:
            return
        self.shut()
        panel = AnswerPanel(card.state, self._people, self._writing)
        panel.show_sources_button(not self._sources_beside)
        kept = self._kept.get(prompt_id)
        if kept is not None:
            panel.restore(kept.content)
            if kept.at is not None:
                panel.show_kept(kept.at)
        panel.record_wanted.connect(self.record_wanted)
        panel.draft_changed.connect(self._changed)
        panel.person_wanted.connect(self.person_wanted)
        panel.sources_wanted.connect(self.sources_wanted)
        panel.set_busy(prompt_id in self._recording)
        card.hold(panel)
        self._open = prompt_id
        self.opened.emit(CardOpened(prompt_id, by_hand))

    def shut(self) -> None:
        """Close the open card; what is written in it stays kept."""
        card = self.open_card
        self._open = None
        if card is not None:
            card.release()

    def set_recording(self, prompt_id: str, *, recording: bool) -> None:
        """What is written at a prompt is being recorded: until it is, its card takes no more.

        Also a card that is shut and opened again meanwhile: what was typed there would go with
        the draft.
        """
        (self._recording.add if recording else self._recording.discard)(prompt_id)
        if prompt_id == self._open and self.panel is not None:
            self.panel.set_busy(recording)

    def set_sources_beside(self, *, beside: bool) -> None:
        """Whether the sources stand beside the cards, or the open card must offer them."""
        self._sources_beside = beside
        if self.panel is not None:
            self.panel.show_sources_button(not beside)

    def restore(self, prompt_id: str, content: Content, at: datetime) -> None:
        """A draft from the store; what is being written now goes first."""
        if prompt_id in self._kept or not has_words(content):
            return
        self._kept[prompt_id] = _Kept(content, at)
        if prompt_id == self._open and self.panel is not None:
            self.panel.restore(content)
            self.panel.show_kept(at)

    def kept(self, prompt_id: str, at: datetime) -> None:
        """What is written at a prompt has reached the store."""
        known = self._kept.get(prompt_id)
        if known is not None:
            self._kept[prompt_id] = _Kept(known.content, at)
        if prompt_id == self._open and self.panel is not None:
            self.panel.show_kept(at)

    def forget(self, prompt_id: str) -> None:
        """What was written at a prompt is recorded: close its card."""
        self._kept.pop(prompt_id, None)
        if prompt_id == self._open:
            self.shut()

    def newest_draft(self, prompts: Sequence[str]) -> str | None:
        """Which of these prompts was written at last and not recorded."""
        drafts = {
            prompt_id: kept.at
            for prompt_id, kept in self._kept.items()
            if prompt_id in prompts and kept.at is not None and self._can_open(prompt_id)
        }
        return max(drafts, key=drafts.__getitem__, default=None)

    def contents(self) -> Mapping[str, Content]:
        """What is written and not recorded, by prompt."""
        return {prompt: kept.content for prompt, kept in self._kept.items()}

    def _show_state(self, card: PromptCard, state: CardState) -> None:
        """Show a card anew; where it is open and asks otherwise now, it is opened afresh."""
        was_open = self._open == state.prompt.id
        asks_otherwise = card.state.prompt != state.prompt or state.retired
        card.show_state(state)
        if was_open and asks_otherwise:
            self.shut()
            self.open(state.prompt.id)

    def _add(self, state: CardState) -> PromptCard:
        card = PromptCard(state, self._theme, self)
        card.open_wanted.connect(self._open_by_hand)
        card.clock_wanted.connect(self.clock_wanted)
        card.enquiry_wanted.connect(self.enquiry_wanted)
        card.show_clock(self._clocks.get(state.prompt.id))
        self._cards[state.prompt.id] = card
        return card

    def _remove(self, prompt_id: str) -> None:
        if prompt_id == self._open:
            self.shut()
        card = self._cards.pop(prompt_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_drafts(self, now: datetime) -> None:
        for prompt_id, card in self._cards.items():
            kept = self._kept.get(prompt_id)
            words = ""
            if kept is not None and has_words(kept.content):
                words = f"Draft kept {time_words(kept.at, now)}" if kept.at else "Not recorded yet"
            unrecorded = "" if self._can_open(prompt_id) or kept is None else _written(kept.content)
            card.show_draft(words, unrecorded)

    def _can_open(self, prompt_id: str) -> bool:
        card = self._cards.get(prompt_id)
        return card is None or not card.state.retired

    @Slot(object)
    def _open_by_hand(self, wanted: OpenWanted) -> None:
        self.open(wanted.prompt_id, by_hand=True)

    @Slot(object)
    def _changed(self, change: DraftChanged) -> None:
        known = self._kept.get(change.prompt_id)
        self._kept[change.prompt_id] = _Kept(change.content, known.at if known else None)
        self.draft_changed.emit(change)


def _written(content: Content) -> str:
    """The words of a draft, for a prompt that can no longer be opened."""
    fields = (content.get(name) for name in ("answer", "text", "verbatim", "because"))
    return "\n".join(field for field in fields if isinstance(field, str) and field.strip())
