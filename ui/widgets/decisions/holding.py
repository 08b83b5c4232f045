# SPDX-License-Identifier: Apache-2.0
"""Many changes to a page with one layout after them, not one for each."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


@contextmanager
def layouts_held(widget: QWidget) -> Iterator[None]:
    """Let the layouts around a widget wait, up to the scroll area that it stands in.

    Showing a part lays out everything above it there and then; held, that is done once, when
    the event loop comes to it.
    """
    held = [layout for layout in _above(widget) if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
        widget.updateGeometry()


def _above(widget: QWidget) -> Iterator[QLayout]:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, QScrollArea):
        layout = here.layout()
        if layout is not None:
            yield layout
        here = here.parentWidget()
