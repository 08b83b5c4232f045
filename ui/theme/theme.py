# SPDX-License-Identifier: Apache-2.0
"""How the desktop looks: its colours, sizes, palette, font and stylesheet, put on in one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.fonts import add_bundled_fonts, base_font
from ui.theme.stylesheet import build
from ui.theme.tokens import read_colours

Scheme = Literal["light", "dark"]
Shape = Literal["circle", "square", "triangle"]

# Principles are data; what a pack gives each is a shape, and each shape has its colour here.
_OF_SHAPE = {"circle": "victim", "square": "suspect", "triangle": "context"}

_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

# Windows gives these a font of their own, which would neither be ours nor grow with the text.
_WITH_FONTS_OF_WINDOWS = ("QAbstractItemView", "QMenu", "QMessageBox", "QTipLabel")


class Theme:
    """Colours by token and sizes by scale. Painted widgets ask it each time they paint."""

    def __init__(self, scheme: Scheme, scale: float, colours: Mapping[str, str]) -> None:
        self.scheme: Scheme = scheme
        self.scale = scale
        self._colours = dict(colours)
        self._system_font: QFont | None = None
        self._bundled = False

    @classmethod
    def load(cls, scheme: Scheme = "light", scale: float = 1.0) -> Theme:
        """The theme of a scheme; ``scale`` is the size of text, 1.0 to 2.0.

        Raises:
            EnvironmentFault: the installation is incomplete.
        """
        return cls(scheme, scale, read_colours(scheme))

    def change(self, scheme: Scheme, scale: float) -> None:
        """Look otherwise from the next ``apply`` on; whoever holds this theme follows.

        Raises:
            EnvironmentFault: the installation is incomplete; the theme stays as it was.
        """
        self._colours = dict(read_colours(scheme))
        self.scheme, self.scale = scheme, scale

    def colour(self, token: str) -> QColor:
        """The colour of a token. Raises KeyError for an unknown one."""
        return QColor(self._colours[token])

    def shape_colour(self, shape: Shape) -> QColor:
        """The colour of a principle with this shape."""
        return self.colour(_OF_SHAPE[shape])

    def shape_ground(self, shape: Shape) -> QColor:
        """What a principle with this shape stands on."""
        return self.colour(f"{_OF_SHAPE[shape]}_ground")

    def px(self, length: int) -> int:
        """A length, grown with the text."""
        return round(length * self.scale)

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The desktop's font for painting, ``size`` in px before growing."""
        font = QFont(QApplication.font())
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def apply(self, app: QApplication) -> None:
        """Put the theme on the whole desktop.

        Where the system asks for high contrast its own colours are left alone.
        """
        if self._system_font is None:
            self._system_font = app.font()
            self._bundled = add_bundled_fonts()
            app.setStyle("Fusion")
        font = base_font(self._system_font, self.scale, bundled=self._bundled)
        app.setFont(font)
        if not _wants_contrast(app):
            app.setPalette(self._palette())
            app.setStyleSheet(build(self._colours, self.scheme, self.scale))
        # Last: a style sheet brings the system's fonts back.
        for kind in _WITH_FONTS_OF_WINDOWS:
            app.setFont(font, kind)  # type: ignore[arg-type]  # the stubs want bytes, and err

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another styling role while it is shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _wants_contrast(app: QApplication) -> bool:
    # Asked by name: Qt before 6.10 has no such hint. Each object is held while it is asked.
    style_hints = app.styleHints()
    ask = getattr(style_hints, "accessibility", None)
    hints = ask() if ask else None
    preference = getattr(hints, "contrastPreference", None)
    return preference is not None and getattr(preference(), "name", "") == "HighContrast"
