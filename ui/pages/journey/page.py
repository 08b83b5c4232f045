# SPDX-License-Identifier: Apache-2.0
"""The journey of a case: its stages, the cards of one of them, and why each card matters."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.cases.kinds import Outcome
from app.errors import CasebookError
from app.guidance.reading.selection import StageView, next_prompts
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_journey_page import Ui_JourneyPage
from ui.messages import announce
from ui.models.cards import card_states, people_of
from ui.models.stages import StagesModel, stage_rows
from ui.pages.journey.cards import CardList, CardOpened
from ui.pages.journey.clocks import JourneyClocks
from ui.pages.journey.feedback import FeedbackDesk
from ui.pages.journey.frame import JourneyFrame
from ui.pages.journey.head import StageHead
from ui.pages.journey.recording import SLOT, Recorded, recording, slot_of
from ui.widgets.answer_panel import DraftChanged, RecordWanted, has_words
from ui.widgets.stage_delegate import StageDelegate
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench


class JourneyPage(QWidget):
    """One stage at a time, one open card at a time."""

    changed = Signal()
    person_wanted = Signal(object)
    """A PersonWanted: a prompt asks for a person who is not in the case yet."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_JourneyPage()
        self.ui.setupUi(self)
        self._bench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._case: CaseJourney | None = None
        self._stage_id = ""
        self._recording: list[str] = []
        """The prompts being recorded; what comes of them comes back in that order."""
        self._stages = StagesModel(self)
        delegate = StageDelegate(workbench.theme, self)
        self.ui.stage_list.setModel(self._stages)
        self.ui.stage_list.setItemDelegate(delegate)
        writing = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.cards = CardList(writing, self.ui.page_content)
        self.cards.setObjectName("card_list")
        self.ui.cards_layout.addWidget(self.cards)
        self._head = StageHead(self.ui)
        self._frame = JourneyFrame(
            self, self.ui, workbench.theme, delegate, self.cards, self._head.band
        )
        self.clocks = JourneyClocks(self.ui, self.cards, self._frame.side.ui.stage_button)
        self._feedback = FeedbackDesk(workbench, case_id, drafts, self._frame.side.feedback, self)
        self._connect()

    def show_case(self, case: CaseJourney) -> None:
        """Show the case as it is now; the open card and the place on the page stay."""
        first = self._case is None
        self._take(case)
        if case.journey.stage(self._stage_id) is None:
            self._stage_id = case.current.stage.id
        self._mark_stage()
        self._frame.hold_place()
        self._show_stage(focus=first)

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written when the casebook was last closed."""
        self._feedback.restore(drafts)
        fresh = not self.cards.contents()
        half_written = {slot: draft for slot, draft in drafts.items() if slot.startswith(SLOT)}
        for slot, draft in half_written.items():
            self.cards.restore(slot.removeprefix(SLOT), draft.content, draft.kept_at)
        stage = self._stage()
        if stage is None or not half_written:
            return
        if fresh:
            newest = self.cards.newest_draft([view.prompt.id for view in stage.prompts])
            if newest is not None:
                self.cards.open(newest)
        self._show_stage()

    def show_stage(self, stage_id: str) -> None:
        """Go to a stage."""
        if self._case is not None and self._case.journey.stage(stage_id) is not None:
            self._go_to(stage_id)

    def show_prompt(self, prompt_id: str) -> None:
        """Go to the stage of a prompt and open its card."""
        for stage in self._case.journey.stages if self._case else ():
            if any(view.prompt.id == prompt_id for view in stage.prompts):
                self._go_to(stage.stage.id)
                self.cards.open(prompt_id)
                self._go_to_open_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts find their places by the width of the window."""
        super().resizeEvent(event)
        self._frame.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back, the open card is what is looked for."""
        super().showEvent(event)
        self._frame.bring_open_card_into_view()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text asks for other places."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._frame.arrange()

    def _connect(self) -> None:
        self.ui.stage_list.selectionModel().currentChanged.connect(self._stage_chosen)
        self.ui.next_button.clicked.connect(self._go_on)
        self.cards.opened.connect(self._card_opened)
        self.cards.record_wanted.connect(self._record)
        self.cards.draft_changed.connect(self._draft_changed)
        self.cards.person_wanted.connect(self.person_wanted)
        self._drafts.kept.connect(self._draft_kept)

    def _take(self, case: CaseJourney) -> None:
        """This is the case now."""
        self._case = case
        self._stages.show_rows(stage_rows(case.journey.stages, case.pack.principles))
        self._head.show_contexts(case)

    def _stage(self) -> StageView | None:
        return self._case.journey.stage(self._stage_id) if self._case else None

    def _show_stage(self, *, after: str | None = None, focus: bool = False) -> None:
        """Show the cards of the chosen stage, with one open if any still wants an answer."""
        stage = self._stage()
        if self._case is None or stage is None:
            return
        now = self._bench.session.clock.now()
        self._head.show_stage(stage, self._following(stage))
        self.cards.show_cards(
            card_states(self._case, stage.prompts, now), people_of(self._case), now
        )
        if self.cards.open_prompt is None:
            self._open_next(stage, after)
        self._show_side()
        if focus and self.cards.panel is not None:
            self.cards.panel.take_focus()

    def _open_next(self, stage: StageView, after: str | None) -> None:
        """Open the next open prompt after this one; after none, the newest draft goes first."""
        ids = [view.prompt.id for view in stage.prompts]
        start = ids.index(after) + 1 if after in ids else 0
        waiting = [view.prompt.id for view in stage.prompts if view.outcome == "open"]
        later = [prompt_id for prompt_id in waiting if ids.index(prompt_id) >= start]
        draft = self.cards.newest_draft(ids) if after is None else None
        chosen = draft or next(iter(later or waiting), None)
        if chosen is not None:
            self.cards.open(chosen)

    def _show_side(self) -> None:
        stage = self._stage()
        if self._case is None or stage is None:
            return
        views = {view.prompt.id: view for view in stage.prompts}
        prompt = views.get(self.cards.open_prompt or "")
        is_next = prompt in next_prompts(self._case.journey)
        self._frame.side.show_prompt(prompt, stage.stage, self._case.pack, is_next=is_next)

    def _following(self, stage: StageView) -> StageView | None:
        stages = self._case.journey.stages if self._case else ()
        return next((s for s in stages if s.stage.number > stage.stage.number), None)

    def _mark_stage(self) -> None:
        chooser = self.ui.stage_list.selectionModel()
        with QSignalBlocker(chooser):
            self.ui.stage_list.setCurrentIndex(
                self._stages.index(self._stages.row_of(self._stage_id))
            )
        self.ui.stage_list.viewport().update()

    def _go_to(self, stage_id: str) -> None:
        if stage_id != self._stage_id:
            self._stage_id = stage_id
            self._mark_stage()
            self._begin_stage()

    def _begin_stage(self) -> None:
        """A stage begins at its title, or further down where the first open card is."""
        self._head.clear_news()
        self._frame.go_to_top()
        self._show_stage()
        self._frame.bring_open_card_into_view()

    @Slot(QModelIndex, QModelIndex)
    def _stage_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._stages.stage_at(current)
        if row is not None and row.stage_id != self._stage_id:
            self._stage_id = row.stage_id
            self._begin_stage()

    @Slot()
    def _go_on(self) -> None:
        stage = self._stage()
        following = self._following(stage) if stage else None
        if following is not None:
            self._go_to(following.stage.id)
            if self.cards.panel is not None:
                self.cards.panel.take_focus()
            else:
                self.ui.stage_list.setFocus()

    @Slot(object)
    def _card_opened(self, opened: CardOpened) -> None:
        self._show_side()
        if opened.by_hand:
            self._show_stage()
            self._go_to_open_card()

    def _go_to_open_card(self) -> None:
        if self.cards.panel is not None:
            self.cards.panel.take_focus()
            self._frame.bring_open_card_into_view()

    @Slot(object)
    def _draft_changed(self, change: DraftChanged) -> None:
        if has_words(change.content):
            self._drafts.changed(slot_of(change.prompt_id), change.content)
        else:
            self._drafts.dropped(slot_of(change.prompt_id))

    @Slot(object)
    def _draft_kept(self, kept: DraftKept) -> None:
        if kept.slot.startswith(SLOT):
            self.cards.kept(kept.slot.removeprefix(SLOT), kept.at)

    @Slot(object)
    def _record(self, wanted: RecordWanted) -> None:
        self._recording.append(wanted.prompt_id)
        self.cards.set_recording(wanted.prompt_id, recording=True)
        work = recording(self._bench.session, self._case_id, wanted)
        self._bench.jobs.database(work, self._recorded, self._refused)

    def _recorded(self, recorded: Recorded) -> None:
        self._recording.remove(recorded.prompt_id)
        self.cards.set_recording(recorded.prompt_id, recording=False)
        self._drafts.dropped(slot_of(recorded.prompt_id))
        self.cards.forget(recorded.prompt_id)
        self._head.clear_news()
        self._take(recorded.case)
        elsewhere = self.cards.open_prompt is not None
        self._show_stage(after=recorded.prompt_id)
        if self.cards.panel is None:
            self.ui.next_button.setFocus()
        elif not elsewhere:
            self._go_to_open_card()
        answered = recorded.outcome is Outcome.ANSWERED
        announce(self, "Recorded" if answered else "Set aside, with the reason")
        self.changed.emit()

    def _refused(self, error: CasebookError) -> None:
        prompt_id, panel = self._recording.pop(0), self.cards.panel
        self.cards.set_recording(prompt_id, recording=False)
        if panel is None or panel.prompt_id != prompt_id:
            # The officer has gone on; what was written is still in that card and its draft.
            self._bench.jobs.report(error)
            return
        panel.show_trouble(error.sentence)
        panel.take_focus()
