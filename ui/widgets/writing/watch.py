# SPDX-License-Identifier: Apache-2.0
"""Watches one field: after a pause in typing it is looked through, and findings are underlined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.errors import CasebookError
from app.services.writing.check import Finding
from ui.theme.theme import Theme
from ui.widgets.writing.found import MOST_SHOWN, Found, Ignored
from ui.widgets.writing.marks import Change, Marks
from ui.widgets.writing.offsets import to_units
from ui.widgets.writing.underlines import underline
from ui.writing import WritingDesk

PAUSE_MS = 600
"""A pause in typing this long, and the text is looked through."""
_INSIDE_WORDS = ("'", "’", "-", "_")
_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


@dataclass(frozen=True)
class CaseWriting:
    """What fields of a case are watched with."""

    desk: WritingDesk
    theme: Theme
    case_id: UUID


class FieldWatch(QObject):
    """Belongs to a field and goes with it. It never changes the text."""

    changed = Signal()
    """There are other findings now, or none."""

    def __init__(self, edit: QPlainTextEdit, writing: CaseWriting) -> None:
        super().__init__(edit)
        self.edit = edit
        self.viewport = edit.viewport()
        self.more = False
        """Whether there is more than is marked."""
        self._writing = writing
        self._found: Marks[Found] = Marks()
        self._ignored: Marks[Ignored] = Marks()
        self._looked_at: Found | None = None
        self._edits = 0
        self._asked = -1
        """The number of the edit whose text is being looked through; -1 while none is."""
        self._text = ""
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        edit.document().contentsChange.connect(self._edited)
        writing.desk.changed.connect(self._ask_anew)
        edit.installEventFilter(self)
        self._wait()

    @property
    def found(self) -> Sequence[Found]:
        """What there is to look at, in order."""
        return tuple(self._found)

    def at(self, place: int) -> Found | None:
        """What there is to look at in this place, in UTF-16 units."""
        return self._found.at(place)

    def under(self, point: QPoint) -> Found | None:
        """What there is to look at under a point of the field."""
        cursor = self.edit.cursorForPosition(point)
        found = self._found.at(cursor.position())
        if found is None:
            return None
        # The nearest place is found for any point; the words have to be there too.
        line = self.edit.cursorRect(cursor)
        near = line.adjusted(-line.height(), 0, line.height(), 0)
        return found if near.contains(point) else None

    def look_at(self, found: Found | None) -> None:
        """Show which one the card is about; None for no card."""
        if found != self._looked_at:
            self._looked_at = found
            self._draw()

    def ignore_here(self, found: Found) -> None:
        """Leave this one as it is, for as long as its words stay as they are."""
        finding = found.finding
        mine = Ignored(found.start, found.end, finding.rule_id, finding.surface)
        self._ignored.put((*self._ignored, mine))
        self._found.drop(found)
        self._show()

    def forget(self, finding: Finding) -> None:
        """Take away everything that is the same, before the text is looked through anew."""
        same = (finding.kind, finding.rule_id, finding.surface.casefold())
        kept = [each for each in self._found if _sort(each.finding) != same]
        if len(kept) != len(self._found):
            self._found.put(kept)
            self._show()

    def ignored(self) -> list[list[object]]:
        """What is ignored here, for a draft."""
        return [[each.start, each.end, each.rule_id, each.surface] for each in self._ignored]

    def restore_ignored(self, kept: object) -> None:
        """Put back what a draft holds, as far as it still fits the text."""
        units = self.edit.toPlainText().encode("utf-16-le", "surrogatepass")
        self._ignored.put(each for each in _read(kept) if _fits(each, units))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another theme has other colours."""
        if event.type() in _RESTYLED:
            self._draw()
        return super().eventFilter(watched, event)

    @Slot(int, int, int)
    def _edited(self, at: int, removed: int, added: int) -> None:
        self._edits += 1
        document = self.edit.document()
        before = document.characterAt(at + added - 1) if at + added > 0 else ""
        change = Change(at, removed, added, _joins(before), _joins(document.characterAt(at)))
        self._ignored.take(change, self._stands)
        if self._found.take(change, self._stands):
            self._show()
        self._wait()

    def _stands(self, mark: Found | Ignored, start: int, end: int) -> bool:
        """Whether the words of a mark stand there as whole words."""
        document = self.edit.document()
        if start < 0 or end >= document.characterCount():
            return False
        if _joins(document.characterAt(end)) or (start and _joins(document.characterAt(start - 1))):
            return False
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n") == mark.surface

    def _wait(self) -> None:
        if self._found or self._asked >= 0 or not self.edit.document().isEmpty():
            self._pause.start()

    @Slot()
    def _ask_anew(self) -> None:
        self._edits += 1
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        if self._asked >= 0:
            return  # asked again when it is back
        text = self.edit.toPlainText()
        wanted = self._writing.desk.wanted
        if not text.strip() or not (wanted.wording or wanted.spelling):
            self._put((), more=False)
            return
        self._asked, self._text = self._edits, text
        self._writing.desk.check(self._writing.case_id, text, self._take, self._fail)

    def _take(self, findings: tuple[Finding, ...]) -> None:
        """What was found; in a text that has changed since, it says nothing any more."""
        asked, text = self._asked, self._text
        self._asked, self._text = -1, ""
        if asked != self._edits:
            if not self._pause.isActive():
                self._ask()
            return
        ends = [place for each in findings for place in (each.start, each.end)]
        places = iter(to_units(text, ends))
        found = [Found(next(places), next(places), each) for each in findings]
        left = [each for each in found if not any(mine.covers(each) for mine in self._ignored)]
        self._put(left[:MOST_SHOWN], more=len(left) > MOST_SHOWN)

    def _fail(self, error: CasebookError) -> None:
        self._asked, self._text = -1, ""
        self._writing.desk.tell_once(error)

    def _put(self, found: Sequence[Found], *, more: bool) -> None:
        if tuple(self._found) == tuple(found) and self.more == more:
            return
        self._found.put(found)
        self.more = more
        self._show()

    def _show(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        underline(self.edit, self._found, self._writing.theme, self._looked_at)


def _sort(finding: Finding) -> tuple[str, str, str]:
    return finding.kind, finding.rule_id, finding.surface.casefold()


def _joins(character: str) -> bool:
    """Whether a word goes on with this character."""
    return character.isalnum() or character in _INSIDE_WORDS


def _read(kept: object) -> Iterator[Ignored]:
    for each in kept if isinstance(kept, list) else ():
        match each:
            case [int(start), int(end), str(rule_id), str(surface)]:
                yield Ignored(start, end, rule_id, surface)


def _fits(each: Ignored, units: bytes) -> bool:
    stands = units[2 * each.start : 2 * each.end]
    return each.start >= 0 and stands == each.surface.encode("utf-16-le", "surrogatepass")
