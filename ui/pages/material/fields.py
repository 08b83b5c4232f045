# SPDX-License-Identifier: Apache-2.0
"""The dialogs of the register: an item, and what is said of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import MaterialStep, Sensitivity
from app.cases.material import Item
from app.cases.when import When
from app.guidance.model.pack import Citation
from app.services.material import (
    Category,
    CategoryList,
    NewItem,
    NewMaterialStep,
    add_material,
    category_lists,
    change_material,
)
from app.services.session import Session
from ui.forms.compiled.ui_material_item import Ui_MaterialItem
from ui.forms.compiled.ui_material_step import Ui_MaterialStep
from ui.models.source_words import sure_words
from ui.pages.material.words import ITEM_STEPS, NOTES_DISCLOSED, SENSITIVITY_CHOICES
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import EntryFields

PREFIX = "material:"
"""What the drafts of this page are called, before what they are about."""
ITEM = f"{PREFIX}item"
STEP = f"{PREFIX}step"
NOT_SAID = "Not said yet"
NONE = "none"
"""The data of a choice that says: none of them."""


@dataclass(frozen=True)
class ItemSeed:
    """What a new item begins with when a request brought it."""

    request: UUID | None = None
    source: str = ""


def item_asked(seed: ItemSeed) -> Asked:
    """What the dialog of a new item asks for."""
    slot = f"{ITEM}:{seed.request}" if seed.request else ITEM
    return Asked(slot, "Add an item to the register", "Whatever it may show, and whoever it helps.")


def step_asked(item: Item, step: MaterialStep) -> Asked:
    """What the dialog of a step asks for."""
    words = ITEM_STEPS[step]
    return Asked(f"{STEP}:{step.value}:{item.material_id}", words.title, words.explains)


class ItemFields(EntryFields):
    """Asks what an item is, where it came from and where it is, and what is known of it."""

    def __init__(self, session: Session, case_id: UUID, seed: ItemSeed) -> None:
        super().__init__()
        self.ui = Ui_MaterialItem()
        self.ui.setupUi(self)
        self._session, self._case_id, self._seed = session, case_id, seed
        ui = self.ui
        ui.source_edit.setText(seed.source)
        ui.because_edit.set_least_lines(2)
        fill(ui.sensitivity_combo, SENSITIVITY_CHOICES)
        self._category = CategoryChoice(ui.presumed_combo, ui.presumed_source_label, first=NOT_SAID)
        self.hold(
            {
                "description": ui.description_edit,
                "reference": ui.reference_edit,
                "source": ui.source_edit,
                "held": ui.held_edit,
                "sensitivity": ui.sensitivity_combo,
                "because": ui.because_edit,
                "presumed": ui.presumed_combo,
            },
            required=("description",),
        )
        self.edited.connect(self._refresh)
        self._refresh()

    def required_now(self) -> Sequence[str]:
        """What is sensitive is so for a reason."""
        return ("because",) if self._is_sensitive() else ()

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        self._refresh()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Puts the item on the register."""
        new = NewItem(
            description=self.text("description"),
            reference=self.text("reference"),
            source=self.text("source"),
            held=self.text("held"),
            sensitivity=Sensitivity(self.text("sensitivity")),
            sensitive_because=self.text("because") if self._is_sensitive() else "",
            presumed=self.text("presumed") or None,
            from_request=self._seed.request,
        )
        slot = item_asked(self._seed).slot
        return partial(add_material, self._session, self._case_id, new, happened, slot)

    def _is_sensitive(self) -> bool:
        return self.text("sensitivity") == Sensitivity.SENSITIVE

    @Slot()
    def _refresh(self) -> None:
        self.ui.because_part.setVisible(self._is_sensitive())
        self._category.refresh()


class ItemStepFields(EntryFields):
    """Asks what a step of an item needs, and nothing else."""

    def __init__(self, session: Session, case_id: UUID, item: Item, step: MaterialStep) -> None:
        super().__init__()
        self.ui = Ui_MaterialStep()
        self.ui.setupUi(self)
        self._session, self._case_id = session, case_id
        self._item, self._step = item, step
        ui, words = self.ui, ITEM_STEPS[step]
        ui.item_label.setText(item.title)
        ui.by_edit.setText(session.officer.signature_line())
        if step is MaterialStep.DESCRIBED:
            ui.text_edit.setPlainText(item.description)
        fill(ui.sensitivity_combo, {k: w for k, w in SENSITIVITY_CHOICES.items() if k != "unknown"})
        choose_data(ui.sensitivity_combo, item.sensitivity.value)
        self._category = CategoryChoice(ui.presumed_combo, ui.presumed_source_label, first=None)
        current = item.presumed or (NONE if item.presumed_settled else None)
        choose_data(ui.presumed_combo, current)
        _show_asked(ui.text_part, ui.text_label, words.text)
        _show_asked(ui.because_part, ui.because_label, words.because)
        ui.by_part.setVisible(step is MaterialStep.EXAMINED)
        ui.held_part.setVisible(step is MaterialStep.MOVED)
        ui.sensitivity_part.setVisible(step is MaterialStep.SENSITIVITY_SET)
        ui.presumed_part.setVisible(step is MaterialStep.PRESUMED_SET)
        fields = {
            MaterialStep.EXAMINED: {"text": ui.text_edit, "by": ui.by_edit},
            MaterialStep.SENSITIVITY_SET: {
                "sensitivity": ui.sensitivity_combo,
                "because": ui.because_edit,
            },
            MaterialStep.PRESUMED_SET: {
                "presumed": ui.presumed_combo,
                "because": ui.because_edit,
            },
            MaterialStep.MOVED: {"held": ui.held_edit, "because": ui.because_edit},
            MaterialStep.DESCRIBED: {"text": ui.text_edit},
        }[step]
        needed = tuple(name for name in fields if name != "because")
        self.hold(fields, required=needed)

    def required_now(self) -> Sequence[str]:
        """What is sensitive, or has no category, is so for a reason."""
        sensitive = self._value("sensitivity") == Sensitivity.SENSITIVE
        return ("because",) if sensitive or self._value("presumed") == NONE else ()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Records the step."""
        sensitivity, presumed = self._value("sensitivity"), self._value("presumed")
        new = NewMaterialStep(
            material_id=self._item.material_id,
            step=self._step,
            text=self._value("text"),
            because=self._value("because"),
            by=self._value("by"),
            held=self._value("held"),
            sensitivity=Sensitivity(sensitivity) if sensitivity else None,
            presumed=presumed if presumed and presumed != NONE else None,
        )
        slot = step_asked(self._item, self._step).slot
        return partial(change_material, self._session, self._case_id, new, happened, slot)

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        self._category.refresh()

    def _value(self, name: str) -> str:
        return self.text(name) if name in self._fields else ""


class CategoryChoice(QObject):
    """A choice of the categories that the rules single out, with what they rest on beside it."""

    def __init__(self, combo: QComboBox, label: QLabel, *, first: str | None) -> None:
        """``first`` stands for nothing said; without it, that it is none of them can be said."""
        super().__init__(combo)
        self._combo, self._label = combo, label
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.addItem(first or "Choose…", None)
        if first is None:
            combo.addItem("None of them", NONE)
        for each in category_lists():
            for category in each.categories:
                combo.addItem(f"{category.id.upper()}  {category.words}", category.id)
        combo.currentIndexChanged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the choice rests on."""
        self._label.setText(rests_on(self._combo.currentData()))
        self._combo.setToolTip(self._combo.currentText())


def rests_on(category: object) -> str:
    """What a category rests on: its list, its source, how sure we are and as at when."""
    for each in category_lists():
        for one in each.categories:
            if one.id == category:
                return f"{one.words}\n{_source(each, one)}\n{NOTES_DISCLOSED}"
    lists = " ".join(f"{each.title}: {each.source}." for each in category_lists())
    return f"You decide; Casebook suggests no category. {lists}\n{NOTES_DISCLOSED}"


def _source(each: CategoryList, one: Category) -> str:
    sure = sure_words(Citation(id=each.cites, confidence=one.confidence, as_at=each.as_at))
    return f"{each.title}. {each.source} ({sure}). {each.note} You decide."


def fill(combo: QComboBox, choices: Mapping[Sensitivity, str]) -> None:
    """The choices of a combo box, each with its value."""
    if Sensitivity.UNKNOWN not in choices:
        combo.addItem("Choose…", None)
    for value, words in choices.items():
        combo.addItem(words, value.value)


def choose_data(combo: QComboBox, data: str | None) -> None:
    """Choose the item with that data; the first if there is none."""
    combo.setCurrentIndex(max(0, combo.findData(data)))


def _show_asked(part: QWidget, label: QLabel, words: str) -> None:
    label.setText(words)
    part.setVisible(bool(words))
