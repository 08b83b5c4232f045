# SPDX-License-Identifier: Apache-2.0
"""What the forms that write an entry share: their limits, their lists, and what a draft holds."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from app.guidance.model.pack import Stage

Content = Mapping[str, object]
Field = QLineEdit | QPlainTextEdit

MOST = 100_000
"""How many characters one field may hold."""
MOST_IN_LINE = 400
NO_STAGE = "No stage"
TOO_LONG = "This is longer than 100,000 characters. Record it in two parts."
LINE_TOO_LONG = (
    "One option is longer than 400 characters. Make it shorter; the reasons have fields below."
)


def text_of(field: Field) -> str:
    """What is written in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def put_text(field: Field, text: object) -> None:
    """Show ``text`` without telling that it was edited; anything but text empties the field."""
    words = text if isinstance(text, str) else ""
    with QSignalBlocker(field):
        if isinstance(field, QLineEdit):
            field.setText(words)
        else:
            field.setPlainText(words)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines in which something is written, without the spaces around it."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def too_long(*texts: str) -> str:
    """What to say when one of these is too long to record; empty when none is."""
    return TOO_LONG if any(len(text) > MOST for text in texts) else ""


def fill_stages(combo: QComboBox, stages: Sequence[Stage]) -> None:
    """Offer the stages, and none; what was chosen stays chosen."""
    if combo.count() == len(stages) + 1:
        return
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(NO_STAGE, None)
        for stage in stages:
            combo.addItem(f"{stage.number} {stage.short_title}", stage.id)
        choose(combo, chosen)


def choose(combo: QComboBox, value: object) -> None:
    """Choose the item with this value without telling; the first if there is none."""
    with QSignalBlocker(combo):
        combo.setCurrentIndex(max(0, combo.findData(value)))
