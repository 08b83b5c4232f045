# SPDX-License-Identifier: Apache-2.0
"""Answers a prompt in the window, with the control that the prompt shows."""

from PySide6.QtWidgets import QComboBox

from app.cases.kinds import Outcome
from app.guidance.model.answers import options_of
from app.guidance.model.pack import Prompt
from app.services.dossier_answers import DemoAnswer
from ui.demo.hands import Hands, Lost
from ui.widgets.prompt_card import PromptCard

_YES_NO = {"yes": "yes_radio", "no": "no_radio", "not-known": "not_known_radio"}


class Answering:
    """Opens prompt cards, fills them in and records them."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def card(self, prompt_id: str) -> PromptCard:
        """The card of a prompt; waits for it to come."""
        hands = self._hands

        def cards() -> list[PromptCard]:
            found = hands.window.findChildren(PromptCard)
            return [c for c in found if c.isVisible() and c.state.prompt.id == prompt_id]

        hands.wait(lambda: bool(cards()), prompt_id)
        return cards()[0]

    def open(self, prompt_id: str) -> PromptCard:
        """Open a card, unless it is open."""
        card = self.card(prompt_id)
        if card.panel is None:
            self._hands.press("answer_button", card)
        self._hands.wait(lambda: card.panel is not None, f"{prompt_id} open")
        return card

    def fill(self, answer: DemoAnswer, prompt: Prompt) -> None:
        """Open a card and fill it in, without recording."""
        card = self.open(answer.prompt)
        if answer.outcome is not Outcome.ANSWERED:
            later = answer.outcome is Outcome.LATER
            self._hands.press("later_button" if later else "not_applicable_button", card)
            self._hands.write("reason_edit", answer.because, card)
            return
        self._fill_control(answer, prompt, card)
        self._fill_beside("further", answer.text, card)
        self._fill_beside("verbatim", answer.verbatim, card)

    def record(self, answer: DemoAnswer, prompt: Prompt) -> None:
        """Fill a card in and record it."""
        self.fill(answer, prompt)
        answered = answer.outcome is Outcome.ANSWERED
        card = self.card(answer.prompt)
        self._hands.press("record_button" if answered else "set_aside_button", card)
        self._hands.wait(
            lambda: self.card(answer.prompt).state.outcome is answer.outcome,
            f"{answer.prompt} recorded",
        )

    def _fill_control(self, answer: DemoAnswer, prompt: Prompt, card: PromptCard) -> None:
        match prompt.answer.kind:
            case "text":
                self._hands.write("answer_edit", answer.value, card)
            case "yes-no":
                self._hands.press(_YES_NO[answer.value], card)
            case "choice" if self._hands.shown("option_combo", card):
                words = {option.id: option.label for option in options_of(prompt.answer)}
                box = self._hands.find("option_combo", QComboBox, card)
                self._hands.choose(box, words[answer.value])
            case "choice":
                self._hands.press(f"option_radio_{answer.value}", card)
            case "checklist":
                for option in answer.ticked:
                    self._hands.press(f"option_check_{option}", card)
            case kind:
                raise Lost(f"the demonstration does not type an answer of the kind {kind}")

    def _fill_beside(self, field: str, words: str, card: PromptCard) -> None:
        if not words:
            return
        if not self._hands.shown(f"{field}_edit", card):
            self._hands.press(f"{field}_button", card)
        self._hands.write(f"{field}_edit", words, card)
