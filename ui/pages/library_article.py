# SPDX-License-Identifier: Apache-2.0
"""Shows one article to read: plain text, set by us and never read as markup."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.guidance.articles_search import places
from app.guidance.articles_shape import Article
from ui.theme.theme import Theme

COLUMN, MARGIN = 640, 20
"""How wide the text is at the most, and what stays free around it, in unscaled pixels."""
LINE_HEIGHT = 135
"""Of a line, in per cent of its font's."""
BASIC_PLANE = 0xFFFF


@dataclass(frozen=True)
class _Look:
    """How a line is set: its size, weight, colour and the room above it, in unscaled pixels."""

    size: int
    above: int
    colour: str = "ink"
    bold: bool = False
    ground: str = ""


KICKER = _Look(12, 0, "muted")
TITLE = _Look(20, 2, bold=True)
LEAD = _Look(15, 8)
WARNING = _Look(15, 8, "warning", bold=True, ground="warning_ground")
HEADING = _Look(15, 18, bold=True)
BODY = _Look(15, 6)
POINT = _Look(15, 4)
SOURCE = _Look(13, 4, "muted")


class ArticleView(QTextEdit):
    """Can be selected from and copied, by mouse and by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shown: tuple[Article, str, Sequence[str], str] | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """How its lines look; to be called once, before anything is shown."""
        self._theme = theme

    def show_article(
        self, article: Article, kicker: str = "", *, warnings: Sequence[str] = (), words: str = ""
    ) -> None:
        """Show an article from its beginning; ``words`` are marked where they stand in it."""
        self._shown = article, kicker, warnings, words
        self._write()
        self.setAccessibleDescription(article.title)

    def clear_article(self) -> None:
        """Show nothing."""
        self._shown = None
        self.clear()
        self.setExtraSelections([])

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, or a larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._theme is not None:
            self._fit()
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines as long as there is room for, but no longer than reads well."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = COLUMN + 2 * MARGIN
        most = self._theme.px(column) if self._theme is not None else column
        self.setLineWrapColumnOrWidth(max(1, min(most, self.viewport().width())))

    def _write(self) -> None:
        if self._shown is None or self._theme is None:
            return
        article, kicker, warnings, words = self._shown
        self.setUpdatesEnabled(False)
        self.clear()
        self.document().setDocumentMargin(self._theme.px(MARGIN))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        writer = _Writer(cursor, self._theme)
        _write(writer, article, kicker, warnings)
        cursor.endEditBlock()
        self._mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setUpdatesEnabled(True)

    def _mark(self, words: str) -> None:
        """Mark what was looked for. Places are counted in characters of the basic plane."""
        text = self.toPlainText()
        found = places(words, text) if words and ord(max(text, default=" ")) <= BASIC_PLANE else ()
        marks = []
        for at, length in found:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            # PySide6 does not name these two in its types.
            mark.cursor = cursor  # type: ignore[attr-defined]
            mark.format = self._marked()  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    def _marked(self) -> QTextCharFormat:
        how = QTextCharFormat()
        if self._theme is not None:
            how.setBackground(self._theme.colour("warning_ground"))
            how.setForeground(self._theme.colour("ink"))
        return how


class _Writer:
    """Puts lines into a document, each with its look. Nothing in them is read as markup."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._begun = False

    def line(self, text: str, look: _Look) -> None:
        """A line of its own, if there is anything in it."""
        if text:
            self._block(look)
            self._cursor.insertText(text)

    def points(self, texts: Iterable[str], look: _Look) -> None:
        """A list with a dot before each."""
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        style.setIndent(1)
        made = None
        for text in texts:
            self._block(look)
            if made is None:
                made = self._cursor.createList(style)
            else:
                made.add(self._cursor.block())
            self._cursor.insertText(text)

    def _block(self, look: _Look) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(self._theme.px(look.above) if self._begun else 0)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(LINE_HEIGHT, proportional.value)
        if look.ground:
            block.setBackground(self._theme.colour(look.ground))
        if self._begun:
            self._cursor.insertBlock(block, self._letters(look))
        else:
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(self._letters(look))
            self._begun = True

    def _letters(self, look: _Look) -> QTextCharFormat:
        weight = QFont.Weight.DemiBold if look.bold else QFont.Weight.Normal
        letters = QTextCharFormat()
        letters.setFont(self._theme.font(look.size, weight))
        letters.setForeground(QColor(self._theme.colour(look.colour)))
        return letters


def _write(writer: _Writer, article: Article, kicker: str, warnings: Sequence[str]) -> None:
    writer.line(kicker, KICKER)
    writer.line(article.title, TITLE)
    for warning in warnings:
        writer.line(warning, WARNING)
    writer.line(article.lead, LEAD)
    for section in article.sections:
        writer.line(section.heading, HEADING)
        for paragraph in section.paragraphs:
            writer.line(paragraph, BODY)
        writer.points(section.points, POINT)
    if article.sources:
        writer.line("Rests on", HEADING)
        writer.points(article.sources, SOURCE)
