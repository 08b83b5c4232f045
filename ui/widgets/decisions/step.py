# SPDX-License-Identifier: Apache-2.0
"""One step before a decision: what has to be settled, why, for what, and what it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.guidance.reading.gates import StepView
from ui.forms.compiled.ui_decision_step import Ui_DecisionStep
from ui.messages import announce
from ui.theme.theme import set_role
from ui.widgets.growing_edit import GrowingEdit

FIRST = "Settle this first"
STILL = "Still missing"


@dataclass(frozen=True)
class StepKept:
    """What an officer put at a step: a tick, or words."""

    done: bool = False
    words: str = ""

    def __bool__(self) -> bool:
        """Whether anything was put there."""
        return self.done or bool(self.words.strip())


@dataclass(frozen=True)
class StepChanged:
    """What is put at the step with this wording is now this."""

    text: str
    kept: StepKept


class StepRow(QWidget):
    """A step with a box to tick, or with a field for words."""

    edited = Signal(object)
    """A StepChanged."""

    def __init__(self, view: StepView, sources: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionStep()
        self.ui.setupUi(self)
        self.view = view
        self._edit: GrowingEdit | None = None
        self._asked_for = ""
        step = view.step
        self.ui.text_label.setText(step.text)
        self.ui.why_label.setText(" ".join(part for part in (step.why, view.because) if part))
        self.ui.sources_label.setText(sources)
        self.ui.step_check.setAccessibleName(step.text)
        self.ui.step_check.setAccessibleDescription(self.ui.why_label.text())
        self.ui.step_check.toggled.connect(self._tell)
        if step.answer == "text":
            self._add_edit()

    @property
    def stop(self) -> QWidget:
        """Where the tab key stops."""
        return self._edit if self._edit is not None else self.ui.step_check

    @property
    def kept(self) -> StepKept:
        """What was put here."""
        if self._edit is not None:
            return StepKept(words=self._edit.toPlainText())
        return StepKept(done=self.ui.step_check.isChecked())

    def put(self, kept: StepKept) -> None:
        """Show this without telling that it was edited."""
        if self._edit is not None:
            with QSignalBlocker(self._edit):
                self._edit.setPlainText(kept.words)
        with QSignalBlocker(self.ui.step_check):
            self.ui.step_check.setChecked(kept.done and self._edit is None)

    def show_state(self, labels: Mapping[str, str], chosen: str | None) -> None:
        """Say which options need the step; ``labels`` are the options' words, by id."""
        needed, missing = chosen in self.view.step.needed_for, not self.kept
        if not (needed and missing):
            self._asked_for = ""
        words, role = self._asked_for, "danger" if self._asked_for == FIRST else "aside"
        if not needed:
            words, role = _needed_words(self.view.step.needed_for, labels), "caption"
        if self.ui.state_label.text() != words:
            self.ui.state_label.setText(words)
            self.stop.setAccessibleDescription(f"{self.ui.why_label.text()} {words}".strip())
        self.ui.state_label.setVisible(bool(words))
        set_role(self.ui.state_label, role)

    def ask_for(self, *, first: bool) -> None:
        """Mark the step as what keeps a decision from being recorded."""
        self._asked_for = FIRST if first else STILL

    def go(self) -> None:
        """Put the cursor here, and say why."""
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.stop, f"{FIRST}: {self.view.step.text}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what the step says is a click on its box."""
        place, words = event.position().toPoint(), self.ui.text_label.geometry()
        if self._edit is None and words.contains(place):
            self.ui.step_check.setFocus(Qt.FocusReason.MouseFocusReason)
            self.ui.step_check.click()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def _add_edit(self) -> None:
        policy = self.ui.step_check.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words of all steps begin at one edge
        self.ui.step_check.setSizePolicy(policy)
        self.ui.step_check.hide()
        edit = GrowingEdit(self)
        edit.setObjectName("step_edit")
        edit.set_least_lines(2)
        edit.setAccessibleName(self.view.step.text)
        edit.textChanged.connect(self._tell)
        self.ui.edit_layout.addWidget(edit)
        self._edit = edit

    @Slot()
    def _tell(self) -> None:
        self.edited.emit(StepChanged(self.view.step.text, self.kept))


def _needed_words(needed_for: tuple[str, ...], labels: Mapping[str, str]) -> str:
    if not needed_for:
        return ""
    if len(needed_for) > 1 and set(needed_for) == set(labels):
        return "Needed for every option"
    # The first words of an option are enough to know it by.
    return f"Needed for: {'; '.join(labels[name].partition(':')[0] for name in needed_for)}"
