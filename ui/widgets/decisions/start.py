# SPDX-License-Identifier: Apache-2.0
"""Where a decision starts: from a template of the guidance, or in the officer's own words."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.guidance.reading.gates import TemplateView
from ui.forms.compiled.ui_decision_start import Ui_DecisionStart
from ui.messages import show_text
from ui.widgets.wheel import WheelGuard

FREE = "Your own words, without a template"
GONE = (
    "The guidance of this case no longer has what you started from. What you wrote is kept: go on "
    "in your own words, or choose another template."
)


class DecisionStart(QWidget):
    """A list of templates: those that fit the case, then the others. Nothing is chosen for them."""

    chosen = Signal()
    """The officer chose another template, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionStart()
        self.ui.setupUi(self)
        self._views: dict[str, TemplateView] = {}
        self._wanted: str | None = None
        self._guard = WheelGuard(self)
        self._guard.guard(self.ui.template_combo)
        self.ui.template_combo.addItem(FREE, None)
        self.ui.template_combo.currentIndexChanged.connect(self._picked)
        self._show_words()
        self.hide()

    @property
    def template_id(self) -> str | None:
        """The template that was chosen; while none is known, the one that a draft names."""
        return self._wanted

    @property
    def view(self) -> TemplateView | None:
        """The template that was chosen, as it stands in the case."""
        return self._views.get(self._wanted or "")

    def show_templates(self, views: Sequence[TemplateView]) -> None:
        """Offer these; what was chosen stays chosen."""
        known = {view.template.id: view for view in views}
        if known == self._views and list(known) == list(self._views):
            self._show_words()
            return
        self._views = known
        combo = self.ui.template_combo
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(FREE, None)
            for number, view in enumerate(views):
                if not view.applies and (number == 0 or views[number - 1].applies):
                    combo.insertSeparator(combo.count())
                combo.addItem(view.template.title, view.template.id)
        self._point()
        self.setVisible(bool(views) or self._wanted is not None)

    def choose(self, template_id: object) -> None:
        """Choose the template with this id without telling; anything else chooses none."""
        self._wanted = template_id if isinstance(template_id, str) else None
        self._point()

    @Slot()
    def _picked(self) -> None:
        chosen = self.ui.template_combo.currentData()
        self._wanted = chosen if isinstance(chosen, str) else None
        self._show_words()
        self.chosen.emit()

    def _point(self) -> None:
        combo = self.ui.template_combo
        with QSignalBlocker(combo):
            combo.setCurrentIndex(max(0, combo.findData(self._wanted)) if self._wanted else 0)
        self._show_words()

    def _show_words(self) -> None:
        view = self.view
        purpose = view.template.purpose if view else ""
        because = view.because if view else ""
        if view is None and self._wanted is not None and self._views:
            because = GONE
        for label, words in ((self.ui.purpose_label, purpose), (self.ui.because_label, because)):
            if label.text() != words or label.isHidden() == bool(words):
                show_text(label, words)
