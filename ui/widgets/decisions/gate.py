# SPDX-License-Identifier: Apache-2.0
"""What has to be settled before a decision: the steps of its template, and reminders apart."""

from collections import deque
from collections.abc import Mapping, Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.guidance.model.decisions import GateStep
from app.guidance.model.pack import Pack
from app.guidance.reading.gates import Answered, StepView, TemplateView
from ui.forms.compiled.ui_decision_gate import Ui_DecisionGate
from ui.models.gate_words import Legend, fold_words, left_over_words, progress_words
from ui.widgets.decisions.holding import layouts_held
from ui.widgets.decisions.step import StepChanged, StepKept, StepRow
from ui.widgets.in_sight import bring_into_view

AT_ONCE_S = 0.012
"""How long rows are made before the event loop has its turn."""


class DecisionGate(QWidget):
    """The steps. What was put at one stays known by its wording, also while it is not shown."""

    edited = Signal()
    step_made = Signal(object)
    """A StepRow that is new here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionGate()
        self.ui.setupUi(self)
        self._view: TemplateView | None = None
        self._legend: Legend | None = None
        self._option: str | None = None
        self._whole = False
        self._rows: dict[StepView, StepRow] = {}
        self._kept: dict[str, StepKept] = {}
        self._waiting: deque[StepView] = deque()
        self._before: QWidget | None = None
        self._after: QWidget | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_some)
        self.ui.others_button.clicked.connect(self._turn_others)
        self.hide()

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """The tab key comes to the steps from ``before`` and leaves them for ``after``."""
        self._before, self._after = before, after
        self._order()

    @property
    def answered(self) -> Answered:
        """The steps shown that were answered, by id, each with its words."""
        steps = self._view.gate if self._view else ()
        kept = {step.id: self._kept.get(step.text, StepKept()) for step in steps}
        return {name: each.words.strip() for name, each in kept.items() if each}

    def show_template(self, view: TemplateView | None, pack: Pack | None) -> None:
        """Show the steps of a template, or nothing; rows that stay keep their place and cursor."""
        if view is None or view != self._view:
            if view is None or self._view is None or view.template.id != self._view.template.id:
                self._option, self._whole = None, False
            self._view = view
            self._legend = Legend(view, pack) if view is not None and pack is not None else None
            self._plan()
        self._show_words()

    def show_option(self, option_id: str | None) -> None:
        """Show the steps that the option needs, and say at each whether it is still missing."""
        if option_id != self._option:
            self._option = option_id
            self._plan()
        self._show_words()

    def ask_for(self, missing: Sequence[GateStep]) -> None:
        """Mark these steps as missing, and put the cursor at the first of them."""
        with layouts_held(self):
            while self._waiting:
                self._make_row()
        self._end_making()
        texts = {step.text for step in missing}
        wanted = [r for r in self._ordered(reminders=False) if r.view.step.text in texts]
        for row in wanted:
            row.ask_for(first=row is wanted[0])
        self._show_words()
        if wanted:
            wanted[0].go()
            bring_into_view(wanted[0])

    def content(self) -> list[dict[str, object]]:
        """All that was put at any step, for a draft."""
        return [
            {"text": text, "done": kept.done, "words": kept.words}
            for text, kept in self._kept.items()
            if kept
        ]

    def restore(self, content: object) -> None:
        """Put back what a draft holds; what cannot be read is left out."""
        self._kept = dict(_read(content))
        for row in self._rows.values():
            row.put(self._kept.get(row.view.step.text, StepKept()))
        self._plan()
        self._show_words()

    @Slot()
    def _turn_others(self) -> None:
        self._whole = not self._whole
        self._plan()
        self._show_words()

    def _plan(self) -> None:
        """Which rows there are to be: those of the option, those answered, and reminders."""
        views = self._views()
        wanted = [view for view in sorted(views, key=_is_reminder) if self._is_wanted(view.step)]
        with layouts_held(self):
            for view in [known for known in self._rows if known not in views]:
                row = self._rows.pop(view)
                row.hide()
                row.deleteLater()
            for view, row in self._rows.items():
                row.setVisible(view in wanted)
            self._waiting = deque(view for view in wanted if view not in self._rows)
            self._show_parts(wanted)
        if self._waiting:
            self._turn.start()
        self._make_some()

    def _show_parts(self, wanted: Sequence[StepView]) -> None:
        ui, needed = self.ui, sum(not _is_reminder(view) for view in self._views())
        folded = needed - sum(not _is_reminder(view) for view in wanted)
        ui.gate_label.setVisible(bool(needed))
        ui.steps_widget.setVisible(folded < needed)
        for part in (ui.reminders_label, ui.reminders_widget):
            part.setVisible(any(map(_is_reminder, wanted)))
        ui.others_button.setText(fold_words(folded, needed))
        ui.others_button.setVisible(bool(folded) or self._whole)

    def _is_wanted(self, step: GateStep) -> bool:
        if self._whole or not step.needed_for or self._option in step.needed_for:
            return True
        return bool(self._kept.get(step.text))

    @Slot()
    def _make_some(self) -> None:
        end = monotonic() + AT_ONCE_S
        with layouts_held(self):
            while self._waiting:
                self._make_row()
                if monotonic() >= end:
                    break
        if not self._waiting:
            self._end_making()

    def _make_row(self) -> None:
        view = self._waiting.popleft()
        reminder = _is_reminder(view)
        holder = self.ui.reminders_widget if reminder else self.ui.steps_widget
        sources = self._legend.cited(view.step.sources) if self._legend else ""
        row = StepRow(view, sources, holder)
        row.put(self._kept.get(view.step.text, StepKept()))
        row.edited.connect(self._edited)
        self._rows[view] = row
        layout = holder.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(self._ordered(reminders=reminder).index(row), row)
            row.show()  # now, while the layouts are held, and not when the layout thinks of it
        self._show_row(row)
        self.step_made.emit(row)

    def _end_making(self) -> None:
        self._turn.stop()
        self._order()

    def _order(self) -> None:
        steps = [row.stop for row in self._ordered(reminders=False)]
        reminders = [row.stop for row in self._ordered(reminders=True)]
        chain = (self._before, *steps, self.ui.others_button, *reminders, self._after)
        for before, after in pairwise(stop for stop in chain if stop is not None):
            QWidget.setTabOrder(before, after)

    def _views(self) -> Sequence[StepView]:
        return self._view.steps if self._view else ()

    def _ordered(self, *, reminders: bool) -> Sequence[StepRow]:
        """The rows of the steps, or of the reminders below them, from top to bottom."""
        views = (view for view in self._views() if _is_reminder(view) is reminders)
        return [self._rows[view] for view in views if view in self._rows]

    @Slot(object)
    def _edited(self, change: StepChanged) -> None:
        self._kept[change.text] = change.kept
        self.edited.emit()

    def _show_words(self) -> None:
        with layouts_held(self):
            for row in self._rows.values():
                self._show_row(row)
            steps = self._view.gate if self._view else ()
            _say(self.ui.progress_label, progress_words(steps, self._option, self.answered))
            left_over = self._left_over(steps)
            _say(self.ui.left_over_label, left_over_words(left_over))
            _say(self.ui.sources_label, self._legend.listed() if self._legend else "")
            self.setVisible(self._view is not None or bool(left_over))

    def _show_row(self, row: StepRow) -> None:
        options = self._view.template.options if self._view else ()
        row.show_state({option.id: option.label for option in options}, self._option)

    def _left_over(self, steps: Sequence[GateStep]) -> Sequence[str]:
        here = {step.text for step in steps}
        return [
            f"• {text} {kept.words.strip() or 'Ticked.'}"
            for text, kept in self._kept.items()
            if kept and text not in here
        ]


def _is_reminder(view: StepView) -> bool:
    return not view.step.needed_for


def _read(content: object) -> Mapping[str, StepKept]:
    found: dict[str, StepKept] = {}
    for each in content if isinstance(content, list) else ():
        if isinstance(each, dict) and isinstance(each.get("text"), str):
            words = each.get("words")
            kept = StepKept(each.get("done") is True, words if isinstance(words, str) else "")
            found[each["text"]] = kept
    return found


def _say(label: QLabel, words: str) -> None:
    """Show words in a label that takes no room while it has none."""
    if label.text() != words:
        label.setText(words)
    label.setVisible(bool(words))
