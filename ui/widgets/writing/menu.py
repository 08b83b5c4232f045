# SPDX-License-Identifier: Apache-2.0
"""What the menu of a field offers about a finding, above cut, copy and paste."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.widgets.writing.found import Found
from ui.widgets.writing.looking import Looking
from ui.widgets.writing.watch import FieldWatch
from ui.writing import Meant, WritingDesk


def add_to_menu(
    menu: QMenu, desk: WritingDesk, looking: Looking, watch: FieldWatch, found: Found
) -> None:
    """Put why it is marked, what could be written instead, and leaving it, at the top."""
    others = menu.actions()
    for words, chosen in _choices(looking, watch, found):
        _insert(menu, others, _action(menu, words, chosen))
    separator = QAction(menu)
    separator.setSeparator(True)
    _insert(menu, others, separator)
    if found.finding.kind == "spelling":
        suggested = _Suggested(menu, partial(_write, looking, watch, found))
        desk.suggest(found.surface, suggested.take)


class _Suggested(QObject):
    """Belongs to a menu: how a misspelt word may be meant comes while it is open."""

    def __init__(self, menu: QMenu, write: Callable[[str], None]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._write = write

    def take(self, meant: Meant) -> None:
        """Put them at the top; not under the finger of somebody who is choosing already."""
        menu = self._menu
        if menu.activeAction() is not None:
            return
        others = menu.actions()
        for words in meant.suggestions:
            chosen = partial(self._write, words)
            _insert(menu, others, _action(menu, f"Write “{words}”", chosen))


def _write(looking: Looking, watch: FieldWatch, found: Found, words: str) -> None:
    looking.show(watch, found)
    looking.replace(words)


def _action(menu: QMenu, words: str, chosen: Callable[[], None]) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)

    def choose() -> None:  # whatever the signal says besides
        chosen()

    action.triggered.connect(choose)
    return action


def _choices(
    looking: Looking, watch: FieldWatch, found: Found
) -> Iterator[tuple[str, Callable[[], None]]]:
    finding = found.finding
    spelling = finding.kind == "spelling"

    def enter() -> None:
        looking.enter(watch, found)

    def ignore() -> None:
        looking.show(watch, found)
        looking.ignore()

    def ignore_always() -> None:
        looking.show(watch, found)
        looking.ignore_always()

    yield f"{finding.label}: {'what is like it' if spelling else 'why, and what else'}…", enter
    for words in finding.replacements:
        yield f"Write “{words}”", partial(_write, looking, watch, found, words)
    yield "Ignore here", ignore
    yield "Add to my dictionary" if spelling else "Always ignore", ignore_always


def _insert(menu: QMenu, others: list[QAction], action: QAction) -> None:
    if others:
        menu.insertAction(others[0], action)
    else:
        menu.addAction(action)
