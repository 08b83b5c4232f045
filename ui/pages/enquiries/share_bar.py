# SPDX-License-Identifier: Apache-2.0
"""A small bar in parts: how many of the open lines are of each sort."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme

_HEIGHT, _GAP, _ROUND = 18, 2, 4
_DARK = {"accent", "victim", "suspect", "context", "muted"}


@dataclass(frozen=True)
class Share:
    """One part: how many, the sign that stands on it, and the colour (a token of the theme)."""

    count: int
    sign: str
    colour: str


class ShareBar(QWidget):
    """It says nothing aloud and needs no colour to be read: its words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, theme: Theme, shares: Sequence[Share]) -> None:
        """Show these parts from the left; parts without a count take no room."""
        self._theme = theme
        self._shares = tuple(share for share in shares if share.count)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A strip as high as small text."""
        height = self._theme.px(_HEIGHT) if self._theme else _HEIGHT
        return QSize(height * 10, height)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the parts shrink with it."""
        return QSize(self.sizeHint().height() * 4, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text, another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - it is small
        """Draw the parts side by side, each as wide as its share."""
        total = sum(share.count for share in self._shares)
        if self._theme is None or not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self._theme.px(_ROUND), self._theme.px(_ROUND))
        painter.setClipPath(outline)
        gap = self._theme.px(_GAP)
        room = self.width() - gap * (len(self._shares) - 1)
        left = 0.0
        for share in self._shares:
            place = QRectF(left, 0, room * share.count / total, self.height())
            self._draw(painter, share, place)
            left = place.right() + gap

    def _draw(self, painter: QPainter, share: Share, place: QRectF) -> None:
        if self._theme is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._theme.colour(share.colour)))
        painter.drawRect(place)
        painter.setFont(self._theme.font(12, QFont.Weight.Bold))
        painter.setPen(self._theme.colour("on_accent" if share.colour in _DARK else "ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, share.sign)
