# SPDX-License-Identifier: Apache-2.0
"""A card goes below its words, or above them where there is more room, and never over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from ui.widgets.writing.placing import EDGE, GAP, place_for

WINDOW = QRect(0, 0, 900, 500)
CARD = QSize(400, 150)


@pytest.mark.parametrize(
    ("words", "top"),
    [
        (QRect(100, 20, 60, 20), 40 + GAP - 1),
        (QRect(100, 300, 60, 20), 320 + GAP - 1),
        (QRect(100, 400, 60, 20), 400 - GAP - 150),
    ],
)
def test_it_goes_below_while_there_is_room(words: QRect, top: int) -> None:
    assert place_for(CARD, words, WINDOW) == QRect(100 - EDGE, top, 400, 150)


def test_it_ends_at_the_edge_of_the_window() -> None:
    place = place_for(CARD, QRect(850, 20, 40, 20), WINDOW)
    assert place.right() <= WINDOW.right() - EDGE + 1 and place.width() == 400


@given(st.integers(0, 470), st.integers(0, 880), st.integers(10, 900))
def test_it_never_covers_the_words_or_leaves_the_window(top: int, left: int, height: int) -> None:
    words = QRect(left, top, 60, 24)
    place = place_for(QSize(400, height), words, WINDOW)
    assert not place.intersects(words) and WINDOW.contains(place)
    assert place.height() >= min(height, 200)
