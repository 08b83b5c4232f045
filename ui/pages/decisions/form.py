# SPDX-License-Identifier: Apache-2.0
"""Writes a decision: in the officer's own words, or through the gate of a template."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded, GateAnswer
from app.cases.when import When
from app.guidance.reading.gates import TemplateView, missing_steps
from app.services.decisions import (
    missing_words,
    record_decision,
    review_day,
    shut_words,
    templates_of,
)
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.messages import show_text
from ui.models.times import day_words
from ui.pages.decisions.hints import Hints
from ui.pages.decisions.proposals import Proposals
from ui.pages.notes.form import EntryForm
from ui.pages.notes.writing import LINE_TOO_LONG, MOST_IN_LINE, lines_of, too_long
from ui.widgets.decisions.holding import layouts_held
from ui.widgets.decisions.step import StepRow
from ui.widgets.growing_edit import GrowingEdit
from ui.workbench import Workbench

SLOT = "decision"
FREE_OPTIONS = "What co&uld be done, one option on each line"
OTHER_OPTIONS = "What else co&uld have been done, one option on each line"
FREE_CHOSEN = "&What was chosen"
CHOSEN_MORE = "&What exactly, if there is more to say"
NO_OPTION = "Still needed: which of the options was chosen"


class DecisionForm(EntryForm):
    """What has to be decided, what was chosen and why are needed; a template asks for more."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_DecisionsPage,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
    ) -> None:
        self._case_id = case_id
        self._case: CaseJourney | None = None
        self._option_wanted: object = None
        self._parts = ui
        edits = {
            "subject": ui.subject_edit,
            "options": ui.options_edit,
            "chosen": ui.chosen_edit,
            "rationale": ui.rationale_edit,
            "for": ui.for_edit,
            "against": ui.against_edit,
            "victim_view": ui.victim_view_edit,
        }
        for name, edit in edits.items():
            edit.set_least_lines(1 if name in ("subject", "chosen") else 2)
        fields = {**edits, "authority": ui.authority_edit, "review": ui.review_edit}
        self._hints = Hints(ui)
        proposed = {"subject": ui.subject_edit, "review": ui.review_edit}
        self._proposals = Proposals(proposed, ui.stage_combo)
        required = ("subject", "chosen", "rationale")
        super().__init__(page, ui, workbench, case_id, drafts, SLOT, fields, required)
        ui.gate_part.step_made.connect(self._watch_step)
        ui.start_part.chosen.connect(self._start)
        ui.choice_part.edited.connect(self._typed)
        ui.gate_part.edited.connect(self._typed)
        QWidget.setTabOrder(ui.start_part.ui.template_combo, ui.subject_edit)
        ui.choice_part.stand_between(ui.options_edit, ui.chosen_edit)
        ui.gate_part.stand_between(ui.chosen_edit, ui.rationale_edit)
        self._show_template()

    def show_case(self, case: CaseJourney) -> None:
        """Offer the templates as the case stands now; what is being written stays."""
        self._case = case
        self.show_stages(case.pack.stages)
        self._parts.start_part.show_templates(templates_of(self._bench.session, case))
        self._show_template()
        self._refresh()

    @property
    def view(self) -> TemplateView | None:
        """The template that the decision was started from, as it stands in the case."""
        view: TemplateView | None = self._parts.start_part.view
        return view

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the decision."""
        view, option = self.view, self._parts.choice_part.option
        options, chosen = lines_of(self.text("options")), self.text("chosen")
        if view is not None and option is not None:
            options = (*(each.label for each in view.template.options), *options)
            chosen = f"{option.label}\n{chosen}".strip()
        decision = DecisionRecorded(
            subject=self.text("subject"),
            options=options,
            chosen=chosen,
            rationale=self.text("rationale"),
            points_for=lines_of(self.text("for")),
            points_against=lines_of(self.text("against")),
            victim_view=self.text("victim_view"),
            authority=self.text("authority"),
            review_on=self.text("review"),
            stage_id=self.stage_id,
            principles=view.template.principles if view else (),
            template=view.template.id if view else None,
            pack=self._case.view.pack if view and self._case else None,
            option=option.id if view and option else None,
            gate=tuple(self._gate(view)),
        )
        session = self._bench.session
        return partial(record_decision, session, self._case_id, decision, happened, SLOT)

    def trouble(self) -> str:
        """An option is one line, and a line has its limit."""
        options = lines_of(self.text("options"))
        if any(len(option) > MOST_IN_LINE for option in options):
            return LINE_TOO_LONG
        return super().trouble() or too_long(*self._parts.gate_part.answered.values())

    def is_begun(self) -> bool:
        """A template chosen and a step ticked are kept like words."""
        parts = self._parts
        started = parts.start_part.template_id is not None
        return super().is_begun() or started or bool(parts.gate_part.content())

    def needed(self) -> str:
        """With a template it is one of its options that was chosen."""
        if self.view is None:
            return super().needed()
        chosen = self._parts.choice_part.option is not None
        return self.needed_of(("subject", "rationale")) if chosen else NO_OPTION

    def is_held_up(self) -> bool:
        """Whether the option is closed, or steps that it needs are missing: then go there."""
        view, option = self.view, self._parts.choice_part.option
        if view is None or option is None:
            return False
        if option.id in view.shut:
            show_text(self._parts.trouble_label, shut_words(option, view.shut[option.id]))
            return True
        missing = missing_steps(view.gate, option.id, self._parts.gate_part.answered)
        if missing:
            show_text(self._parts.trouble_label, missing_words(option, missing))
            self._parts.gate_part.ask_for(missing)
        return bool(missing)

    def more_content(self) -> dict[str, object]:
        """The template, the option, the steps, and what the template proposed."""
        option = self._parts.choice_part.option
        return {
            "template": self._parts.start_part.template_id,
            "option": option.id if option else self._option_wanted,
            "steps": self._parts.gate_part.content(),
            "proposed": self._proposals.content(),
        }

    def put_more(self, content: Mapping[str, object]) -> None:
        """Show the template, the option and the steps that a draft kept."""
        self._option_wanted = content.get("option")
        self._parts.start_part.choose(content.get("template"))
        self._parts.gate_part.restore(content.get("steps"))
        self._proposals.restore(content.get("proposed"))
        self._show_template()

    @Slot(object)
    def _watch_step(self, row: StepRow) -> None:
        """Words on a step are looked through like every other field."""
        if isinstance(row.stop, GrowingEdit):
            self.writing.watch(f"step:{row.view.step.text}", row.stop)

    @Slot()
    def _start(self) -> None:
        """Another template: propose what it proposes; what was typed stays where it fits."""
        self._show_template()
        template = self.view.template if self.view else None
        words, stage = {}, None
        if template is not None:
            day = review_day(self._bench.session, template)
            words = {"subject": template.subject, "review": day_words(day) if day else ""}
            stage = template.stages[0] if len(template.stages) == 1 else None
        self._proposals.propose(words, stage)
        self._typed()

    def _refresh(self) -> None:
        super()._refresh()
        view, option = self.view, self._parts.choice_part.option
        if view is not None:
            self._parts.choice_part.show_gate(view, self._parts.gate_part.answered)
        self._parts.gate_part.show_option(option.id if option else None)

    def _show_template(self) -> None:
        with layouts_held(self._parts.write_panel):
            self._show_template_parts()

    def _show_template_parts(self) -> None:
        parts, view = self._parts, self.view
        parts.choice_part.show_template(view)
        if view is not None and self._option_wanted is not None:
            parts.choice_part.choose(self._option_wanted)
            self._option_wanted = None
        parts.gate_part.show_template(view, self._case.pack if self._case else None)
        self._hints.show_template(view.template if view else None)
        parts.options_label.setText(OTHER_OPTIONS if view else FREE_OPTIONS)
        parts.chosen_label.setText(CHOSEN_MORE if view else FREE_CHOSEN)
        # The template says what could be done; what was written beside that stays in sight.
        others = view is None or bool(self.text("options"))
        parts.options_label.setVisible(others)
        parts.options_edit.setVisible(others)

    def _gate(self, view: TemplateView | None) -> Iterator[GateAnswer]:
        answered = self._parts.gate_part.answered
        for step in view.gate if view else ():
            if step.id in answered:
                yield GateAnswer(step=step.id, text=step.text, words=answered[step.id])
