# SPDX-License-Identifier: Apache-2.0
"""Widgets that were asked of other widgets, without what PySide makes of the asking.

PySide takes what a getter without arguments gives for a child of whatever was asked, and gives up
the parent that it knew. Along the order of the Tab key that makes each widget the child of the one
before it, and at its end the window the child of its last field: a ring, which Python's collector
cannot take apart without the process ending in the midst of work. tests/architecture holds every
such getter to this module.
"""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import createdByPython

W = TypeVar("W", bound=QWidget)


def beside(widget: QWidget, *, forward: bool) -> QWidget | None:
    """The widget that follows in the order of the Tab key, or the one before; windows too."""
    return _put_back(widget.nextInFocusChain() if forward else widget.previousInFocusChain())


def stand_in(widget: QWidget) -> QWidget | None:
    """The widget that takes the focus in this one's place, if there is one."""
    return _put_back(widget.focusProxy())


def named_by(label: QLabel) -> QWidget | None:
    """The field that a label names, if it names one."""
    return _put_back(label.buddy())


def teller(listener: QObject) -> QObject | None:
    """Whose signal a slot of ``listener`` is answering."""
    found: QObject | None = listener.sender()
    if found is not None and createdByPython(found):
        found.setParent(found.parent())
    return found


def _put_back(found: W | None) -> W | None:
    """To Qt this changes nothing; PySide learns again whose child it is.

    Not for what Qt made for itself, such as a scroll bar: PySide has notes of it and of its parent
    for a moment only, and it is in nobody's way.
    """
    if found is not None and createdByPython(found):
        found.setParent(found.parentWidget())
    return found
