# SPDX-License-Identifier: Apache-2.0
"""The dialogs of requests: planning one, and saying how far it has come."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded, RequestSort, RequestStep
from app.cases.material import Request
from app.cases.when import When
from app.services.requests import Gate, NewRequestStep, Plan, change_request, plan_request
from app.services.session import Session
from ui.forms.compiled.ui_request_plan import Ui_RequestPlan
from ui.forms.compiled.ui_request_step import Ui_RequestStep
from ui.models.times import day_words
from ui.pages.material.fields import PREFIX
from ui.pages.material.words import REQUEST_STEPS, SORT_CHOICES
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import EntryFields, Field

PLAN = f"{PREFIX}plan"
STEP = f"{PREFIX}request"
TWO_WEEKS = timedelta(days=14)
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
        for entry in gate.allowed_by if gate else ():
            if isinstance(entry.payload, DecisionRecorded):
                chosen = entry.payload.chosen.partition("\n")[0]
                day = day_words(entry.recorded_at.date())
                ui.decision_combo.addItem(f"{chosen} ({day})", str(entry.id))
        ui.decision_part.setVisible(gate is not None)
        ui.due_edit.offer(today + TWO_WEEKS, earliest=today)
        if gate is not None:
            fields["decision"] = ui.decision_combo
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
        self.hold(fields, required=needed.get(step, ("text",)))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Records the step."""
        decision = self._text("decision")
        new = NewRequestStep(
            request_id=self._request.request_id,
            step=self._step,
            text=self._text("text"),
            because=self._text("because"),
            due=self.day("due") if "due" in self._fields else None,
            decision=UUID(decision) if decision else None,
        )
        slot = request_asked(self._request, self._step).slot
        return partial(change_request, self._session, self._case_id, new, happened, slot)

    def _text(self, name: str) -> str:
        return self.text(name) if name in self._fields else ""
