# SPDX-License-Identifier: Apache-2.0
"""What a template says beside the fields: quiet lines that are never recorded by themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from app.guidance.model.decisions import DecisionTemplate
from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.models.source_words import listed

TO_WEIGH = "To weigh:"


class Hints:
    """A line below the name of each field that a template has something to say to."""

    def __init__(self, ui: Ui_DecisionsPage) -> None:
        places: dict[str, tuple[QBoxLayout, QWidget]] = {
            "for": (ui.for_layout, ui.for_edit),
            "against": (ui.against_layout, ui.against_edit),
            "victim_view": (ui.victim_view_layout, ui.victim_view_edit),
            "authority": (ui.authority_layout, ui.authority_edit),
            "review": (ui.review_layout, ui.review_edit),
        }
        self._fields = {name: field for name, (_, field) in places.items()}
        self._labels = {name: _hint(name, *place) for name, place in places.items()}

    def show_template(self, template: DecisionTemplate | None) -> None:
        """Show what this template says, or nothing."""
        words = _words(template) if template else {}
        for name, label in self._labels.items():
            hint = words.get(name, "")
            if label.text() != hint:
                label.setText(hint)
                self._fields[name].setAccessibleDescription(hint)
            label.setVisible(bool(hint))


def _words(template: DecisionTemplate) -> dict[str, str]:
    return {
        "for": f"{TO_WEIGH}\n{listed(template.weigh_for)}",
        "against": f"{TO_WEIGH}\n{listed(template.weigh_against)}",
        "victim_view": template.victim_view,
        "authority": template.authority,
        "review": template.review.words,
    }


def _hint(name: str, layout: QBoxLayout, field: QWidget) -> QLabel:
    label = QLabel(field.parentWidget())
    label.setObjectName(f"{name}_hint_label")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    # Beside a longer one it takes the room, so that names and fields stay in line.
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    label.setProperty("role", "secondary")
    label.hide()
    layout.insertWidget(layout.indexOf(field), label)
    return label
