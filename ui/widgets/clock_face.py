# SPDX-License-Identifier: Apache-2.0
"""The face of a clock: how much of its time has gone, and a shape of its own for each state."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.models.clocks import Face
from ui.theme.theme import Theme

_SIZE, _RING = 28, 3
_FULL = 360 * 16
_TOP = 90 * 16
_LETTERS = {Face.PASSED: "!", Face.CHECK: "?"}
_INK = {
    Face.PASSED: "danger",
    Face.SOON: "warning",
    Face.RUNNING: "accent",
    Face.PAUSED: "muted",
    Face.WAITING: "muted",
    Face.CHECK: "muted",
    Face.DONE: "done",
    Face.CLOSED: "muted",
}


# Lines in tenths of the face's width, from its middle.
_HANDS = (((0.0, -2.0), (0.0, 0.0)), ((0.0, 0.0), (1.6, 0.0)))
_LINES: dict[Face, tuple[tuple[tuple[float, float], ...], ...]] = {
    Face.DONE: (((-2.2, 0.1), (-0.6, 1.7), (2.3, -1.7)),),
    Face.PAUSED: (((-1.1, -1.5), (-1.1, 1.5)), ((1.1, -1.5), (1.1, 1.5))),
    Face.CLOSED: (((-2.0, 0.0), (2.0, 0.0)),),
    Face.SOON: _HANDS,
    Face.RUNNING: _HANDS,
}


class ClockFace(QWidget):
    """A ring that fills as time goes. It says nothing aloud: the words beside it do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._face, self._used, self._quiet = Face.WAITING, 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, theme: Theme, face: Face, used: float, *, quiet: bool = False) -> None:
        """Show a state and how much of the time has gone, from 0 to 1; ``quiet`` without red."""
        shown = (theme, face, used, quiet)
        if shown != (self._theme, self._face, self._used, self._quiet):
            self._theme, self._face, self._used, self._quiet = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As large as the text beside it asks."""
        side = self._theme.px(_SIZE) if self._theme else _SIZE
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text, another face."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - it is small
        """Draw the ring and what stands in it."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._theme.px(_RING)
        box = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        ink = self._theme.colour("muted" if self._quiet else _INK[self._face])
        if self._face in (Face.PASSED, Face.DONE) and not self._quiet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(box)
            ink = self._theme.colour("on_accent")
        elif self._face in (Face.SOON, Face.RUNNING, Face.PAUSED):
            _draw_gone(painter, box, (self._theme.colour("quiet_dot"), ink), ring, self._used)
        else:
            dotted = self._face is Face.WAITING
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
            painter.drawEllipse(box)
        _draw_sign(painter, box, ink, self._face, self._theme)


def _draw_gone(
    painter: QPainter, box: QRectF, inks: tuple[QColor, QColor], width: int, used: float
) -> None:
    """The ring, and on it, from the top, the time that has gone."""
    ground, ink = inks
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, width))
    painter.drawEllipse(box)
    if used > 0:
        flat = Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, flat))
        painter.drawArc(box, _TOP, -round(_FULL * used))


def _draw_sign(painter: QPainter, box: QRectF, ink: QColor, face: Face, theme: Theme) -> None:
    """What stands in the ring: a letter, a tick, bars or hands."""
    round_cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(ink, max(1.5, box.width() / 11), Qt.PenStyle.SolidLine, round_cap))
    if face in _LETTERS:
        font = theme.font(14, QFont.Weight.Bold)
        font.setPixelSize(max(6, round(box.height() * 0.62)))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _LETTERS[face])
    unit, centre = box.width() / 10, box.center()
    for line in _LINES.get(face, ()):
        painter.drawPolyline([centre + QPointF(x, y) * unit for x, y in line])
