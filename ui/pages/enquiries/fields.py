# SPDX-License-Identifier: Apache-2.0
"""The dialogs of lines of enquiry: opening one, and saying something of one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import Direction, EnquiryStep, Examines
from app.cases.when import When
from app.guidance.model.pack import Pack, Prompt
from app.services.enquiries import MOST_IN_LINE, NewLine, NewStep, change_enquiry, open_enquiry
from app.services.session import Session
from ui.forms.compiled.ui_enquiry_opening import Ui_EnquiryOpening
from ui.forms.compiled.ui_enquiry_step import Ui_EnquiryStep
from ui.models.enquiries import LineRow
from ui.models.enquiry_words import DIRECTION_LOOK, EXAMINES_LOOK, STEPS
from ui.pages.notes.writing import choose, fill_stages
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import EntryFields, Field

PREFIX = "enquiry:"
"""What the drafts of lines of enquiry are called, before what they are about."""
NEW_SLOT = f"{PREFIX}new"
CHOOSE = "Choose…"
LINE_TOO_LONG = (
    "The title and the target may each have 400 characters. Put the rest into the reason."
)
A_WEEK = timedelta(days=7)
OPENING = Asked(
    NEW_SLOT,
    "Open a line of enquiry",
    "A line is reasonable for what it may show in this case, for or against.",
    verb="Open it",
)


@dataclass(frozen=True)
class Seed:
    """What a new line begins with when a prompt of the journey leads to it."""

    question: str = ""
    stage_id: str | None = None
    principles: tuple[str, ...] = ()
    slot: str = NEW_SLOT
    """The draft of a line that a prompt leads to is another one than that of any other line."""


def seed_of(prompt: Prompt) -> Seed:
    """What a line begins with to which this prompt leads."""
    stage = prompt.id.partition(".")[0]
    slot = f"{NEW_SLOT}:{prompt.id}"
    return Seed(prompt.question, stage, tuple(prompt.principles), slot)


class OpeningFields(EntryFields):
    """Asks what is looked into, why, whom it looks at, and which way it may point."""

    def __init__(
        self, session: Session, case_id: UUID, pack: Pack, today: date, seed: Seed
    ) -> None:
        super().__init__()
        self.ui = Ui_EnquiryOpening()
        self.ui.setupUi(self)
        self._session, self._case_id, self._slot = session, case_id, seed.slot
        ui = self.ui
        ui.from_label.setText(f"From the journey: {seed.question}")
        ui.from_label.setVisible(bool(seed.question))
        ui.because_edit.set_least_lines(2)
        fill(ui.examines_combo, {each.value: w.choice for each, w in EXAMINES_LOOK.items()})
        fill(ui.direction_combo, {each.value: w.choice for each, w in DIRECTION_LOOK.items()})
        ui.owner_edit.setText(session.officer.signature_line())
        ui.due_edit.offer(today + A_WEEK, earliest=today)
        fill_stages(ui.stage_combo, pack.stages)
        choose(ui.stage_combo, seed.stage_id)
        self._principles = self._principle_checks(pack, seed)
        fields: dict[str, Field] = {
            "title": ui.title_edit,
            "because": ui.because_edit,
            "examines": ui.examines_combo,
            "direction": ui.direction_combo,
            "target": ui.target_edit,
            "owner": ui.owner_edit,
            "due": ui.due_edit,
            "stage": ui.stage_combo,
            **{f"principle:{name}": check for name, check in self._principles.items()},
        }
        self.hold(fields, required=("title", "because", "examines", "direction"))

    def trouble(self) -> str:
        """A title is one line, and a line has its limit."""
        long = any(len(self.text(name)) > MOST_IN_LINE for name in ("title", "target"))
        return LINE_TOO_LONG if long else super().trouble()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What opens the line."""
        new = NewLine(
            title=self.text("title"),
            because=self.text("because"),
            direction=Direction(self.text("direction")),
            examines=Examines(self.text("examines")),
            target=self.text("target"),
            owner=self.text("owner"),
            due=self.day("due"),
            stage_id=self.text("stage") or None,
            principles=tuple(n for n, check in self._principles.items() if check.isChecked()),
        )
        return partial(open_enquiry, self._session, self._case_id, new, happened, self._slot)

    def _principle_checks(self, pack: Pack, seed: Seed) -> dict[str, QCheckBox]:
        """A tick for each principle: which there are, the guidance says."""
        checks = {}
        for principle in pack.principles:
            check = QCheckBox(principle.name, self)
            check.setObjectName(f"{principle.id.replace('-', '_')}_check")
            check.setChecked(principle.id in seed.principles)
            self.ui.principles_layout.addWidget(check)
            checks[principle.id] = check
        return checks


class StepFields(EntryFields):
    """Asks what one step needs, and nothing else."""

    def __init__(
        self, session: Session, case_id: UUID, row: LineRow, step: EnquiryStep, today: date
    ) -> None:
        super().__init__()
        self.ui = Ui_EnquiryStep()
        self.ui.setupUi(self)
        self._session, self._case_id, self._row, self._step = session, case_id, row, step
        ui, words = self.ui, STEPS[step]
        ui.line_label.setText(row.title)
        ui.because_edit.set_least_lines(2)
        fill(ui.direction_combo, {e.value: w.choice for e, w in DIRECTION_LOOK.items()})
        there = ui.direction_combo.findData(row.direction.value)
        ui.direction_combo.removeItem(there)  # another way than it points now
        ui.due_edit.offer(today + A_WEEK, earliest=today)
        parts: dict[str, tuple[str, QWidget, Field]] = {
            "text": (words.text, ui.text_part, ui.text_edit),
            "owner": (words.owner, ui.owner_part, ui.owner_edit),
            "due": (words.due, ui.due_part, ui.due_edit),
            "direction": (words.direction, ui.direction_part, ui.direction_combo),
            "because": (words.because, ui.because_part, ui.because_edit),
        }
        labels = {
            "text": ui.text_label,
            "owner": ui.owner_label,
            "due": ui.due_label,
            "direction": ui.direction_label,
            "because": ui.because_label,
        }
        for name, (asked, part, field) in parts.items():
            labels[name].setText(asked)
            field.setAccessibleName(asked.replace("&", ""))
            part.setVisible(bool(asked))
        asks = {name: field for name, (asked, _, field) in parts.items() if asked}
        required = [name for name in asks if not (name == "because" and "due" in asks)]
        self.hold(asks, required=required)

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the step."""
        said = {name: self.text(name) for name in self._fields if name not in ("due", "direction")}
        way = self.text("direction") if "direction" in self._fields else ""
        new = NewStep(
            UUID(self._row.key),
            self._step,
            due=self.day("due") if "due" in self._fields else None,
            direction=Direction(way) if way else None,
            **said,
        )
        slot = step_slot(self._row.key, self._step)
        return partial(change_enquiry, self._session, self._case_id, new, happened, slot)


def step_asked(row: LineRow, step: EnquiryStep) -> Asked:
    """What the dialog of a step asks for."""
    words = STEPS[step]
    return Asked(step_slot(row.key, step), words.title, words.explains, verb=words.verb)


def step_slot(key: str, step: EnquiryStep) -> str:
    """The name of the draft of something that is being said of a line."""
    return f"{PREFIX}{step.value}:{key}"


def slot_parts(slot: str) -> tuple[EnquiryStep, str] | None:
    """The step and the line that a draft is about; None for the draft of a new line."""
    named, _, key = slot.removeprefix(PREFIX).partition(":")
    known = {step.value: step for step in EnquiryStep}
    return (known[named], key) if named in known and key else None


def fill(combo: QComboBox, choices: dict[str, str]) -> None:
    """Offer choices by their ids; none is chosen at first."""
    combo.addItem(CHOOSE, None)
    for value, words in choices.items():
        combo.addItem(words, value)
