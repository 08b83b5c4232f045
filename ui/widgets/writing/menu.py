# SPDX-License-Identifier: Apache-2.0
"""What the menu of a field offers about a finding, above cut, copy and paste."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.widgets.writing.found import Found
from ui.widgets.writing.looking import Looking
from ui.widgets.writing.watch import FieldWatch


def add_to_menu(menu: QMenu, looking: Looking, watch: FieldWatch, found: Found) -> None:
    """Put why it is marked, what could be written instead, and leaving it, at the top."""
    others = menu.actions()
    for words, chosen in _choices(looking, watch, found):
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(chosen)
        _insert(menu, others, action)
    separator = QAction(menu)
    separator.setSeparator(True)
    _insert(menu, others, separator)


def _choices(
    looking: Looking, watch: FieldWatch, found: Found
) -> Iterator[tuple[str, Callable[[], None]]]:
    finding = found.finding

    def enter() -> None:
        looking.enter(watch, found)

    def ignore() -> None:
        looking.show(watch, found)
        looking.ignore()

    def ignore_always() -> None:
        looking.show(watch, found)
        looking.ignore_always()

    def writing(words: str) -> Callable[[], None]:
        def write() -> None:
            looking.show(watch, found)
            looking.replace(words)

        return write

    yield f"{finding.label}: why, and what else…", enter
    for words in finding.replacements:
        yield f"Write “{words}”", writing(words)
    yield "Ignore here", ignore
    yield "Add to my dictionary" if finding.kind == "spelling" else "Always ignore", ignore_always


def _insert(menu: QMenu, others: list[QAction], action: QAction) -> None:
    if others:
        menu.insertAction(others[0], action)
    else:
        menu.addAction(action)
