# SPDX-License-Identifier: Apache-2.0
"""Says which field of a form still wants something, so that no button is grey without a reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.own_parent import named_by


def still_needed(form: QWidget, empty: Sequence[QWidget]) -> str:
    """Names the first of the empty fields by its label in ``form``, and counts the others.

    Where no field is empty it says nothing.
    """
    if not empty:
        return ""
    labels = (label for label in form.findChildren(QLabel) if named_by(label) is empty[0])
    label = next(labels, None)
    words = empty[0].accessibleName() if label is None else label.text().replace("&", "")
    others = f" (and {len(empty) - 1} more)" if len(empty) > 1 else ""
    return f"Still needed: {words}{others}"
