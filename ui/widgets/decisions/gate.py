# SPDX-License-Identifier: Apache-2.0
"""What has to be settled before a decision: the steps of its template, and reminders apart."""

from collections import deque
from collections.abc import Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.guidance.decisions import GateStep
from app.guidance.gates import Answered, StepView, TemplateView, is_settled
from app.guidance.model import Citation, Pack
from ui.forms.compiled.ui_decision_gate import Ui_DecisionGate
from ui.widgets.decisions.step import StepChanged, StepKept, StepRow
from ui.widgets.side_panel import source_lines

AT_ONCE_S = 0.012
"""How long rows are made before the event loop has its turn."""
ABOVE = 48


class DecisionGate(QWidget):
    """The steps. What was put at one stays known by its wording, also while it is not shown."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionGate()
        self.ui.setupUi(self)
        self._view: TemplateView | None = None
        self._pack: Pack | None = None
        self._option: str | None = None
        self._rows: dict[StepView, StepRow] = {}
        self._kept: dict[str, StepKept] = {}
        self._waiting: deque[StepView] = deque()
        self._before: QWidget | None = None
        self._after: QWidget | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_some)
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
        same = view is not None and view == self._view and pack is self._pack
        self._view, self._pack = view, pack
        if not same:
            self._plan(view.steps if view else ())
        self._show_words()
        self.setVisible(self._has_words())

    def show_option(self, option_id: str | None) -> None:
        """Say at each step whether the option that was chosen still needs it."""
        self._option = option_id
        self._show_words()

    def ask_for(self, missing: Sequence[GateStep]) -> None:
        """Mark these steps as missing, and put the cursor at the first of them."""
        while self._waiting:
            self._make_row()
        self._end_making()
        texts = {step.text for step in missing}
        wanted = [row for row in self._ordered() if row.view.step.text in texts]
        for row in wanted:
            row.ask_for()
        self._show_words()
        if wanted:
            wanted[0].go()
            self._bring_into_view(wanted[0])

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
        self._show_words()
        self.setVisible(self._has_words())

    def _plan(self, steps: Sequence[StepView]) -> None:
        for view in [known for known in self._rows if known not in steps]:
            row = self._rows.pop(view)
            row.hide()
            row.deleteLater()
        needed = [view for view in steps if view.step.needed_for]
        reminders = [view for view in steps if not view.step.needed_for]
        self._waiting = deque(v for v in (*needed, *reminders) if v not in self._rows)
        for holder, views in ((self.ui.steps_widget, needed), (self.ui.reminders_widget, reminders)):
            holder.setVisible(bool(views))
        self.ui.reminders_label.setVisible(bool(reminders))
        self.ui.gate_label.setVisible(bool(needed))
        if self._waiting:
            self._turn.start()
        self._make_some()

    @Slot()
    def _make_some(self) -> None:
        end = monotonic() + AT_ONCE_S
        while self._waiting and monotonic() < end:
            self._make_row()
        if not self._waiting:
            self._end_making()

    def _make_row(self) -> None:
        view = self._waiting.popleft()
        needed = bool(view.step.needed_for)
        holder = self.ui.steps_widget if needed else self.ui.reminders_widget
        row = StepRow(view, self._sources(view.step.sources), holder)
        row.put(self._kept.get(view.step.text, StepKept()))
        row.edited.connect(self._edited)
        self._rows[view] = row
        layout = holder.layout()
        if isinstance(layout, QVBoxLayout):
            place = [v for v in self._views() if bool(v.step.needed_for) is needed].index(view)
            layout.insertWidget(min(place, layout.count()), row)
        self._show_row(row)

    def _end_making(self) -> None:
        self._turn.stop()
        self._order()

    def _order(self) -> None:
        before = self._before
        for row in self._ordered():
            if before is not None:
                QWidget.setTabOrder(before, row.stop)
            before = row.stop
        if before is not None and self._after is not None:
            QWidget.setTabOrder(before, self._after)

    def _views(self) -> Sequence[StepView]:
        return self._view.steps if self._view else ()

    def _ordered(self) -> Sequence[StepRow]:
        """The rows from top to bottom: reminders stand below the steps."""
        views = sorted(self._views(), key=_is_reminder)
        return [self._rows[view] for view in views if view in self._rows]

    @Slot(object)
    def _edited(self, change: StepChanged) -> None:
        self._kept[change.text] = change.kept
        self.edited.emit()

    def _show_words(self) -> None:
        for row in self._rows.values():
            self._show_row(row)
        ui, steps, answered = self.ui, self._view.gate if self._view else (), self.answered
        needed = [step for step in steps if step.needed_for]
        settled = sum(is_settled(step, answered) for step in needed)
        _say(ui.progress_label, f"{settled} of {len(needed)} settled" if needed else "")
        _say(ui.left_over_label, self._left_over(steps))
        template = self._view.template if self._view else None
        sources = self._sources(template.sources) if template else ""
        _say(ui.sources_label, f"This decision as a whole. {sources}" if sources else "")

    def _show_row(self, row: StepRow) -> None:
        options = self._view.template.options if self._view else ()
        row.show_state({option.id: option.label for option in options}, self._option)

    def _left_over(self, steps: Sequence[GateStep]) -> str:
        """What was written at steps that are not among these: it would not be recorded."""
        here = {step.text for step in steps}
        lines = [
            f"• {text} {kept.words.strip() or 'Ticked.'}"
            for text, kept in self._kept.items()
            if kept and text not in here
        ]
        if not lines:
            return ""
        return "\n".join(("Kept, but not part of this decision and not recorded with it:", *lines))

    def _has_words(self) -> bool:
        return self._view is not None or any(self._kept.values())

    def _sources(self, citations: Sequence[Citation]) -> str:
        lines = list(source_lines(citations, self._pack)) if self._pack else []
        return "\n".join(f"Source: {line}" for line in lines)

    def _bring_into_view(self, row: StepRow) -> None:
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(row, 0, ABOVE)
            above = above.parentWidget()


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
