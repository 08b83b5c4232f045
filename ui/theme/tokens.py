# SPDX-License-Identifier: Apache-2.0
"""Reads the colours of a theme from the bundled data, and measures their contrast."""

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

from app.errors import EnvironmentFault

SCHEMES: Final = ("light", "dark")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def read_colours(scheme: str) -> Mapping[str, str]:
    """The colours of a scheme, by token, each as ``#RRGGBB``.

    Raises:
        EnvironmentFault: the installation lacks the scheme, or its file is damaged.
    """
    try:
        text = files("resources").joinpath("themes", f"{scheme}.toml").read_text("utf-8")
        colours = tomllib.loads(text)["colour"]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError) as error:
        raise _damaged() from error
    if not isinstance(colours, dict) or not all(map(_is_colour, colours.values())):
        raise _damaged()
    return colours


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 measures it, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _damaged() -> EnvironmentFault:
    return EnvironmentFault(
        "Casebook's colours cannot be read: the installation is incomplete. Your cases are safe.",
        code="theme-damaged",
    )
