# SPDX-License-Identifier: Apache-2.0
"""The dialogs of requests: planning one, and saying how far it has come."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot

from app.cases.folding import CaseView
from app.cases.kinds import RequestSort, RequestStep
from app.cases.material import Request
from app.cases.when import When
from app.services.requests import (
    GATED,
    Gate,
    NewRequestStep,
    Plan,
    change_request,
    plan_request,
)
from app.services.session import Session
from ui.forms.compiled.ui_request_plan import Ui_RequestPlan
from ui.forms.compiled.ui_request_step import Ui_RequestStep
from ui.messages import show_text
from ui.models.decision_choices import DecisionChoice, decision_choices
from ui.pages.material.fields import PREFIX
from ui.pages.material.words import REQUEST_STEPS, SORT_CHOICES
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import Content, EntryFields, Field

PLAN = f"{PREFIX}plan"
STEP = f"{PREFIX}request"
TWO_WEEKS = timedelta(days=14)
ALL_THE_SAME = "Wh&y it still allows this request"
PLANNED = Asked(
    PLAN,
    "Plan a request",
    "Nothing is asked for yet. Write down what you would ask, and why, before you decide.",
)


def request_asked(request: Request, step: RequestStep) -> Asked:
    """What the dialog of a step asks for."""
    words = REQUEST_STEPS[step]
    return Asked(f"{STEP}:{step.value}:{request.request_id}", words.title, words.explains)


class PlanFields(EntryFields):
    """Asks what would be asked for, whose it is, why, and what less would do."""

    def __init__(self, session: Session, case_id: UUID, view: CaseView) -> None:
        super().__init__()
        self.ui = Ui_RequestPlan()
        self.ui.setupUi(self)
        self._session, self._case_id = session, case_id
        ui = self.ui
        ui.sort_combo.addItem("Choose…", None)
        for sort, words in SORT_CHOICES.items():
            ui.sort_combo.addItem(words, sort.value)
        ui.person_combo.addItem("Nobody named", None)
        for person in view.people.values():
            ui.person_combo.addItem(person.pseudonym, str(person.person_id))
        self.hold(
            {
                "sort": ui.sort_combo,
                "about": ui.about_edit,
                "person": ui.person_combo,
                "sought": ui.sought_edit,
                "because": ui.because_edit,
                "ways": ui.ways_edit,
            },
            required=("sort", "about", "sought", "because", "ways"),
        )

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Puts the request down as planned."""
        person = self.text("person")
        plan = Plan(
            sort=RequestSort(self.text("sort")),
            about=self.text("about"),
            sought=self.text("sought"),
            because=self.text("because"),
            alternatives=self.text("ways"),
            person_id=UUID(person) if person else None,
        )
        return partial(plan_request, self._session, self._case_id, plan, happened, PLAN)


class RequestStepFields(EntryFields):
    """Asks what a step of a request needs; a gated one, under which decision it is taken."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        view: CaseView,
        request: Request,
        step: RequestStep,
        gate: Gate | None,
        today: date,
    ) -> None:
        super().__init__()
        self.ui = Ui_RequestStep()
        self.ui.setupUi(self)
        self._session, self._case_id = session, case_id
        self._request, self._step = request, step
        ui, words = self.ui, REQUEST_STEPS[step]
        ui.request_label.setText(request.planned.about)
        fields: dict[str, Field] = {}
        self._decided: dict[str, str] = {}
        self._doubts = {str(entry): doubt for entry, doubt in gate.doubts.items()} if gate else {}
        ui.decision_part.setVisible(gate is not None)
        ui.due_edit.offer(today + TWO_WEEKS, earliest=today)
        if gate is not None:
            self._offer(decision_choices(gate, view))
            fields["decision"] = ui.decision_combo
            words = replace(words, because=ALL_THE_SAME)
        for name, field, part, label, text in (
            ("because", ui.because_edit, ui.because_part, ui.because_label, words.because),
            ("text", ui.text_edit, ui.text_part, ui.text_label, words.text),
            ("due", ui.due_edit, ui.due_part, ui.due_label, words.due),
        ):
            label.setText(text)
            part.setVisible(bool(text))
            if text:
                fields[name] = field
        needed = {RequestStep.WITHDRAWN: ("because",), RequestStep.REFUSED: ()}
        decided = ("decision",) if gate is not None else ()
        self.hold(fields, required=(*decided, *needed.get(step, ("text",))))
        if gate is not None:
            ui.decision_combo.currentIndexChanged.connect(self._show_doubt)
            self._show_doubt()

    def restore(self, content: Content) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        if "decision" in self._fields:
            self._show_doubt()

    def required_now(self) -> Sequence[str]:
        """What speaks against the decision has to be answered."""
        return ("because",) if self._doubt() else ()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Records the step."""
        decision = self._text("decision")
        new = NewRequestStep(
            request_id=self._request.request_id,
            step=self._step,
            text=self._text("text"),
            because=self._text("because") if self._step not in GATED or self._doubt() else "",
            due=self.day("due") if "due" in self._fields else None,
            decision=UUID(decision) if decision else None,
        )
        slot = request_asked(self._request, self._step).slot
        return partial(change_request, self._session, self._case_id, new, happened, slot)

    def _offer(self, choices: Sequence[DecisionChoice]) -> None:
        """Of several decisions the officer says which: none is taken for the right one."""
        combo = self.ui.decision_combo
        if len(choices) > 1:
            combo.addItem("Choose…", None)
        for choice in choices:
            combo.addItem(choice.title, choice.entry)
        self._decided = {choice.entry: choice.text for choice in choices}
        self.ui.decision_hint_label.setVisible(len(choices) > 1)

    def _doubt(self) -> str:
        """What speaks against the decision that is chosen."""
        return self._doubts.get(self._text("decision"), "")

    @Slot()
    def _show_doubt(self) -> None:
        doubt = self._doubt()
        show_text(self.ui.decided_label, self._decided.get(self._text("decision"), ""))
        show_text(self.ui.doubt_label, doubt)
        self.ui.because_part.setVisible(bool(doubt))

    def _text(self, name: str) -> str:
        return self.text(name) if name in self._fields else ""
