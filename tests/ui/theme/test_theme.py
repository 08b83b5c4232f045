# SPDX-License-Identifier: Apache-2.0
"""The theme is put on the whole desktop and can change while it runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme.fonts import FAMILY, base_font
from ui.theme.theme import Shape, Theme, set_role


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which gets back its own looks."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    style = qapp.style().objectName()
    yield qapp
    qapp.setStyle(style)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_the_bundled_typeface_and_size_are_used(app: QApplication) -> None:
    Theme.load("light", 1.0).apply(app)
    assert app.font().family() == FAMILY
    assert app.font().pixelSize() == 15


def test_the_fonts_that_windows_brings_back_grow_too(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_sheet = app.setStyleSheet

    def as_on_windows(sheet: str) -> None:
        give_sheet(sheet)
        for kind in ("QAbstractItemView", "QMenu"):
            QApplication.setFont(QFont(FAMILY, 8), kind)  # type: ignore[arg-type]

    monkeypatch.setattr(app, "setStyleSheet", as_on_windows)
    Theme.load("light", 2.0).apply(app)
    sizes = [QApplication.font(kind).pixelSize() for kind in ("QAbstractItemView", "QMenu")]
    assert sizes == [30, 30]


def test_text_grows_with_the_scale_and_back(app: QApplication) -> None:
    theme = Theme.load("light", 2.0)
    theme.apply(app)
    assert app.font().pixelSize() == 30
    theme.change("light", 1.0)
    theme.apply(app)
    assert app.font().pixelSize() == 15


def test_a_change_reaches_whoever_holds_the_theme(app: QApplication) -> None:
    theme = Theme.load("light", 1.0)
    theme.apply(app)
    light = theme.colour("ground")
    theme.change("dark", 1.5)
    theme.apply(app)
    assert (theme.scheme, theme.scale, theme.px(10)) == ("dark", 1.5, 15)
    assert theme.colour("ground") != light
    assert app.palette().color(QPalette.ColorRole.Window) == theme.colour("ground")


def test_roles_decide_how_a_label_looks(app: QApplication, qtbot: QtBot) -> None:
    Theme.load("light", 1.0).apply(app)
    label = QLabel("Words")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 15
    set_role(label, "title")
    assert (label.font().pixelSize(), label.font().bold()) == (22, True)
    set_role(label, "caption")
    assert (label.font().pixelSize(), label.font().bold()) == (12, False)


def test_focus_does_not_change_the_size_of_a_button(app: QApplication, qtbot: QtBot) -> None:
    Theme.load("light", 1.0).apply(app)
    button = QPushButton("Record")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.sizeHint() == before


def test_an_unknown_token_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Theme.load("light", 1.0).colour("mauve")


@pytest.mark.parametrize("shape", ["circle", "square", "triangle"])
def test_every_shape_has_its_own_colour(shape: Shape) -> None:
    theme = Theme.load("dark", 1.0)
    others: list[Shape] = ["circle", "square", "triangle"]
    others.remove(shape)
    assert theme.shape_colour(shape) not in [theme.shape_colour(other) for other in others]
    assert theme.shape_colour(shape) != theme.shape_ground(shape)


def test_an_x_between_digits_is_never_drawn_as_another_sign() -> None:
    # A receiving key is read from the screen, and read out.
    font = base_font(QFont(), 1.0, bundled=True)
    assert font.featureValue(QFont.Tag("calt")) == 0 and font.isFeatureSet(QFont.Tag("calt"))
