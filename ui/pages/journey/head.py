# SPDX-License-Identifier: Apache-2.0
"""What stands above and below the cards: the stage, its contexts, and the way to the next one."""

from collections.abc import Sequence

from app.guidance.reading.selection import StageView
from app.services.journeys import CaseJourney
from ui.forms.compiled.ui_journey_page import Ui_JourneyPage
from ui.messages import MessageBar
from ui.models.contexts import ContextState, context_states, news_words
from ui.widgets.context_band import ContextBand


class StageHead:
    """The words about a stage, and the band of the contexts that hold for the case."""

    def __init__(self, ui: Ui_JourneyPage) -> None:
        self._ui = ui
        self._contexts: Sequence[ContextState] | None = None
        self.band = ContextBand(ui.page_content)
        self.band.setObjectName("context_band")
        ui.contexts_layout.addWidget(self.band)
        self._news = MessageBar()
        ui.news_layout.addWidget(self._news)

    def show_stage(self, stage: StageView, following: StageView | None) -> None:
        """Say what this stage is for, how far it has come, and which one follows."""
        ui = self._ui
        ui.title_label.setText(f"{stage.stage.number} {stage.stage.title}")
        ui.purpose_label.setText(stage.stage.purpose or "")
        ui.purpose_label.setVisible(bool(stage.stage.purpose))
        ui.progress_label.setText(progress_words(stage))
        ui.progress_label.setVisible(stage.stage.written)
        ui.empty_label.setVisible(not stage.stage.written)
        ui.next_button.setVisible(following is not None)
        if following is not None:
            words = f"Next: {following.stage.number} {following.stage.short_title}"
            ui.next_button.setText(words.replace("&", "&&"))

    def show_contexts(self, case: CaseJourney) -> None:
        """Show the contexts that hold; say so when they have changed while the page was open."""
        states = context_states(case)
        news = news_words(self._contexts, states) if self._contexts is not None else ""
        self._contexts = states
        self.band.show_contexts(states)
        if news:
            self._news.show_message(news)

    def clear_news(self) -> None:
        """What was said of a change has been read, or is about to be out of date."""
        self._news.clear()


def progress_words(stage: StageView) -> str:
    """How far a stage has come: '3 of 14 done; 2 set aside for later.', for example."""
    done = stage.answered + stage.not_applicable
    later = f"; {stage.later} set aside for later" if stage.later else ""
    return f"{done} of {len(stage.prompts)} done{later}."
