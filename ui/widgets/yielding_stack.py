# SPDX-License-Identifier: Apache-2.0
"""Pages one above another that take the room which is left."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class YieldingStack(QStackedWidget):
    """Of any height, so that a bar above it has its words whole; a page scrolls by itself.

    Else Qt takes from the words what the highest page asks for, and where even that is not enough
    it makes the window higher than the screen.
    """

    def hasHeightForWidth(self) -> bool:
        """No page's words ask for a height here."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest page needs, and no height."""
        return QSize(super().minimumSizeHint().width(), 0)
