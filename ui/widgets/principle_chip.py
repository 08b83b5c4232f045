# SPDX-License-Identifier: Apache-2.0
"""Chips that name principles: shape, letter and word, as many as fit in each line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.guidance.model.pack import Principle
from ui.theme.theme import Shape, Theme
from ui.widgets.marks import draw_mark

_HEIGHT, _GAP, _PAD, _MARK, _FONT = 22, 6, 6, 15, 13


@dataclass(frozen=True)
class Chip:
    """One chip; without a shape it is a plain mark such as “First ten minutes”."""

    words: str
    shape: Shape | None = None
    letter: str = ""


def chips_for(principles: Iterable[Principle], *extra: str) -> tuple[Chip, ...]:
    """Chips for principles, then for other words."""
    named = tuple(Chip(p.name, p.shape, p.letter) for p in principles)
    return named + tuple(Chip(words) for words in extra)


class PrincipleChips(QWidget):
    """A row of chips that breaks into lines. One widget however many chips: cards are many."""

    def __init__(self, theme: Theme, chips: Sequence[Chip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips = tuple(chips)
        self._measured: tuple[float, tuple[int, ...]] = (0.0, ())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(chip.words for chip in self._chips))

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """All chips in one line."""
        widths = self._widths()
        gaps = self._theme.px(_GAP) * max(0, len(widths) - 1)
        return QSize(sum(widths) + gaps, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The widest chip alone."""
        widest = max(self._widths(), default=0)
        return QSize(widest, self._theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text changes the lines."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all chips are few
        """Draw every chip at its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip, place in zip(self._chips, self._places(self.width()), strict=True):
            self._draw(painter, chip, QRectF(place))

    def _draw(self, painter: QPainter, chip: Chip, place: QRectF) -> None:
        px = self._theme.px
        ink, ground = self._colours(chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, px(5), px(5))
        left = place.left() + px(_PAD)
        painter.setFont(self._font())
        if chip.shape is not None:
            top = place.center().y() - px(_MARK) / 2
            box = QRectF(left, top, px(_MARK), px(_MARK))
            draw_mark(painter, chip.shape, chip.letter, box, ink, self._theme.colour("on_accent"))
            left = box.right() + px(6)
        painter.setFont(self._font())
        painter.setPen(ink)
        words = QRectF(left, place.top(), place.right() - left, place.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, chip.words)

    def _colours(self, chip: Chip) -> tuple[QColor, QColor]:
        if chip.shape is None:
            return self._theme.colour("accent"), self._theme.colour("accent_ground")
        return self._theme.shape_colour(chip.shape), self._theme.shape_ground(chip.shape)

    def _font(self) -> QFont:
        return self._theme.font(_FONT, QFont.Weight.DemiBold)

    def _widths(self) -> tuple[int, ...]:
        """The width of each chip; measured once for a size of text, since layouts ask often."""
        scale, widths = self._measured
        if scale != self._theme.scale:
            metrics = QFontMetrics(self._font())
            widths = tuple(self._width(chip, metrics) for chip in self._chips)
            self._measured = (self._theme.scale, widths)
        return widths

    def _width(self, chip: Chip, metrics: QFontMetrics) -> int:
        px = self._theme.px
        mark = px(_MARK) + px(6) if chip.shape is not None else 0
        return px(_PAD) + mark + metrics.horizontalAdvance(chip.words) + px(_PAD) + px(2)

    def _places(self, width: int) -> list[QRect]:
        """Where each chip stands; a chip that does not fit begins the next line."""
        height, gap = self._theme.px(_HEIGHT), self._theme.px(_GAP)
        places: list[QRect] = []
        left = top = 0
        for wide in self._widths():
            if left and left + wide > width:
                left, top = 0, top + height + gap
            places.append(QRect(left, top, wide, height))
            left += wide + gap
        return places
