# SPDX-License-Identifier: Apache-2.0
"""Chips name principles to everyone and break into lines where there is no room."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.journey.fakes import make_pack
from ui.theme.theme import Theme
from ui.widgets.principle_chip import PrincipleChips, chips_for


def made(qtbot: QtBot, scale: float = 1.0) -> PrincipleChips:
    chips = chips_for(make_pack().principles, "First ten minutes")
    widget = PrincipleChips(Theme.load("light", scale), chips)
    qtbot.addWidget(widget)
    return widget


def test_chips_say_their_words(qtbot: QtBot) -> None:
    assert made(qtbot).accessibleName() == (
        "Victim-centred, Suspect-focused, Context-led, First ten minutes"
    )


def test_less_room_means_more_lines(qtbot: QtBot) -> None:
    chips = made(qtbot)
    whole = chips.sizeHint().width()
    one = chips.heightForWidth(whole)
    assert chips.heightForWidth(whole - 1) > one
    assert chips.heightForWidth(chips.minimumSizeHint().width()) > 3 * one


def test_chips_grow_with_the_text(qtbot: QtBot) -> None:
    small, large = made(qtbot), made(qtbot, 2.0)
    assert large.sizeHint().height() == 2 * small.sizeHint().height()
    assert large.sizeHint().width() > 1.8 * small.sizeHint().width()


def test_every_chip_is_painted_in_its_colour(qtbot: QtBot) -> None:
    chips = made(qtbot)
    chips.resize(chips.sizeHint())
    picture = chips.grab().toImage()
    seen = {picture.pixelColor(x, 11).name() for x in range(picture.width())}
    theme = Theme.load("light", 1.0)
    for token in ("victim", "suspect", "context", "victim_ground", "accent_ground"):
        assert theme.colour(token).name() in seen
