# SPDX-License-Identifier: Apache-2.0
"""Fills the one stylesheet with a theme's colours, pictures and sizes."""

import re
from collections.abc import Mapping
from importlib.resources import files

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PICTURE = re.compile(r"\$icons/([a-z]+)")
_TOKEN = re.compile(r"\$([a-z_]+)")
_LENGTH = re.compile(r"\b(\d+)px\b")


def fill(template: str, colours: Mapping[str, str], icons: str, scheme: str, scale: float) -> str:
    """The template with colours for its tokens and lengths grown by ``scale``.

    ``icons`` is the folder of the pictures. A hairline of 1px stays one. Raises KeyError for a
    token that the theme does not have.
    """

    def grown(found: re.Match[str]) -> str:
        length = int(found[1])
        return f"{length if length <= 1 else round(length * scale)}px"

    def coloured(found: re.Match[str]) -> str:
        return colours[found[1]]

    lengths = _LENGTH.sub(grown, _COMMENT.sub("", template))
    pictures = _PICTURE.sub(rf"$icons/\1-{scheme}.svg", lengths)
    parts = [_TOKEN.sub(coloured, part) for part in pictures.split("$icons")]
    return icons.join(parts)


def build(colours: Mapping[str, str], scheme: str, scale: float) -> str:
    """The stylesheet of the desktop."""
    template = files("resources").joinpath("themes", "casebook.qss").read_text("utf-8")
    icons = str(files("resources").joinpath("icons")).replace("\\", "/")
    return fill(template, colours, icons, scheme, scale)
