# SPDX-License-Identifier: Apache-2.0
"""Beside the cards: why a prompt matters, what it rests on, and what its stage is for."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.guidance.model.pack import Pack, Stage
from app.guidance.reading.selection import PromptView, next_place
from ui.forms.compiled.ui_side_panel import Ui_SidePanel
from ui.models.clock_prompts import starts_words
from ui.models.source_words import listed, source_lines
from ui.models.times import day_words
from ui.theme.theme import set_role
from ui.widgets.feedback_form import FeedbackForm


class SidePanel(QFrame):
    """Docked beside the cards, or a drawer over them when there is no room."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SidePanel()
        self.ui.setupUi(self)
        self._stage: Stage | None = None
        self._stage_shown = False
        self._shown = ("", "")
        self.feedback = FeedbackForm(self.ui.side_content)
        self.feedback.setObjectName("feedback_form")
        self.ui.feedback_layout.addWidget(self.feedback)
        self.setTabOrder(self.feedback.ui.cancel_button, self.ui.stage_button)
        self.ui.close_button.clicked.connect(self.close_wanted)
        self.ui.stage_button.clicked.connect(self._turn_stage)
        self.set_drawer(drawer=False)

    def set_drawer(self, *, drawer: bool) -> None:
        """Whether it lies over the cards and can be closed."""
        self.ui.close_button.setVisible(drawer)

    def show_prompt(
        self, prompt: PromptView | None, stage: Stage, pack: Pack, *, is_next: bool = False
    ) -> None:
        """Show the guidance of a prompt and its stage; without a prompt, the stage alone.

        ``is_next`` says that it is among the next things to do in its case.
        """
        ui = self.ui
        if prompt is not None:
            ui.guidance_label.setText(prompt.prompt.guidance)
            ui.sources_label.setText(listed(source_lines(prompt.prompt.sources, pack)))
            ui.clocks_label.setText(starts_words(prompt.prompt, pack))
        ui.clocks_label.setVisible(prompt is not None and bool(ui.clocks_label.text()))
        for part in (
            ui.why_heading,
            ui.guidance_label,
            ui.sources_rule,
            ui.sources_heading,
            ui.sources_label,
            self.feedback,
        ):
            part.setVisible(prompt is not None)
        self._say_reasons(prompt, stage, is_next=is_next)
        self.feedback.show_prompt(prompt.prompt.id if prompt is not None else None)
        meta = pack.meta
        ui.pack_label.setText(f"Guidance pack {meta.version} · as at {day_words(meta.as_at)}")
        self._stage = stage if stage.written else None
        ui.stage_button.setVisible(prompt is not None and self._stage is not None)
        shown = (prompt.prompt.id if prompt is not None else "", stage.id)
        if shown != self._shown:
            self._shown = shown
            self._stage_shown = prompt is None and self._stage is not None
            ui.side_scroll.verticalScrollBar().setValue(0)
        self._fill_stage()

    def _say_reasons(self, prompt: PromptView | None, stage: Stage, *, is_next: bool) -> None:
        """Why this case is asked the prompt, and why here; each part only where there is one."""
        shown = prompt.shown_because if prompt is not None else None
        first = prompt.first_because if prompt is not None else None
        place = next_place(prompt, stage) if prompt is not None and is_next else ""
        following = f"Next in this case: {place[0].lower()}{place[1:]}." if place else ""
        ui = self.ui
        for label, words in (
            (ui.shown_label, shown or ""),
            (ui.first_label, first or ""),
            (ui.next_label, following),
        ):
            label.setText(words)
            label.setVisible(bool(words))

    @Slot()
    def _turn_stage(self) -> None:
        self._stage_shown = not self._stage_shown
        self._fill_stage()

    def _fill_stage(self) -> None:
        layout = self.ui.stage_layout
        while (item := layout.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.hide()
                label.deleteLater()
        self.ui.stage_button.setText(
            "Hide what this stage is for" if self._stage_shown else "About this stage"
        )
        if not self._stage_shown or self._stage is None:
            return
        for heading, text in stage_texts(self._stage):
            layout.addWidget(self._label(heading, "strong"))
            layout.addWidget(self._label(text, "body"))

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(self.ui.side_content)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        set_role(label, role)
        return label


def stage_texts(stage: Stage) -> Iterator[tuple[str, str]]:
    """What there is to say about a stage, each with its heading."""
    if stage.good is not None:
        yield "What good looks like for the victim", stage.good.victim
        yield "For the suspect", stage.good.suspect
        yield "For the context", stage.good.context
    if stage.failings:
        yield "Common failings", listed(stage.failings)
    if stage.supervisor_asks:
        yield "What your supervisor will ask", listed(stage.supervisor_asks)
    if stage.hand_off is not None:
        yield "What the next stage needs", stage.hand_off
