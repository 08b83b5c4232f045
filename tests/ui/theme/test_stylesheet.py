# SPDX-License-Identifier: Apache-2.0
"""The stylesheet is filled completely, and grows with the text."""

import re
from pathlib import Path

import pytest

from ui.theme.stylesheet import build, fill
from ui.theme.tokens import SCHEMES, read_colours


def filled(template: str, scale: float = 1.0) -> str:
    return fill(template, {"ink": "#010203"}, "/a folder/icons", "dark", scale)


def test_tokens_become_colours() -> None:
    assert filled("a { color: $ink; }") == "a { color: #010203; }"


def test_an_unknown_token_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        filled("a { color: $inc; }")


@pytest.mark.parametrize(("scale", "grown"), [(1.0, "15px"), (1.5, "22px"), (2.0, "30px")])
def test_lengths_grow(scale: float, grown: str) -> None:
    assert filled("a { font-size: 15px; }", scale) == f"a {{ font-size: {grown}; }}"


def test_a_hairline_stays_one() -> None:
    assert filled("a { border: 1px solid; }", 2.0) == "a { border: 1px solid; }"


def test_pictures_are_those_of_the_scheme() -> None:
    assert filled('a { image: url("$icons/tick"); }') == (
        'a { image: url("/a folder/icons/tick-dark.svg"); }'
    )


def test_comments_are_left_out() -> None:
    assert filled("/* $none 7px */b") == "b"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_is_left_to_fill_and_every_picture_exists(scheme: str) -> None:
    sheet = build(read_colours(scheme), scheme, 1.25)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)
