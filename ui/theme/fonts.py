# SPDX-License-Identifier: Apache-2.0
"""Makes the bundled typeface known to Qt."""

from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
BASE_PX = 15


def add_bundled_fonts() -> bool:
    """Add the desktop's typeface; False when it is not bundled and the system's has to do.

    The other bundled fonts are for documents: on screen the system knows its own for every script.
    """
    folder = files("resources").joinpath("fonts")
    if not folder.is_dir():
        return False
    faces = [face for face in folder.iterdir() if face.name.startswith(f"{FAMILY}-")]
    added = [
        QFontDatabase.addApplicationFontFromData(QByteArray(face.read_bytes())) for face in faces
    ]
    return any(number >= 0 for number in added)


def base_font(system: QFont, scale: float, *, bundled: bool) -> QFont:
    """The font of ordinary text: 15 px grown by ``scale``, in our typeface if it is bundled."""
    font = QFont(system)
    if bundled:
        font.setFamily(FAMILY)
        # It draws the x between two digits as a multiplication sign: fatal in a key that is read.
        font.setFeature(QFont.Tag("calt"), 0)
    font.setPixelSize(round(BASE_PX * scale))
    return font
