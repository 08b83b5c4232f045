# SPDX-License-Identifier: Apache-2.0
"""Words that can be selected with the mouse, but only where the mouse is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def let_select(part: QWidget) -> None:
    """Let the words in a part be selected. Before, its labels are far cheaper to lay out."""
    for label in part.findChildren(QLabel):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
