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
    QTextFrameFormat,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.guidance.articles.search import places
from app.guidance.articles.shape import Article
from ui.theme.theme import Theme

COLUMN, MARGIN, INDENT = 640, 20, 22
"""How wide the text is at the most, and what stays free around it and before a point, in
unscaled pixels."""
BASIC_PLANE = 0xFFFF


@dataclass(frozen=True)
class _Look:
    """How a line is set: its size, weight, colour and the room above it, in unscaled pixels."""

    size: int
    above: int
    colour: str = "ink"
    bold: bool = False
    line_height: int = 135
    """In per cent of its font's."""


KICKER = _Look(12, 0, "muted")
TITLE = _Look(20, 2, bold=True, line_height=115)
LEAD = _Look(15, 10)
WARNING = _Look(15, 0, "warning", bold=True)
MORE_WARNING = _Look(15, 6, "warning")
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
        self.document().setIndentWidth(self._theme.px(INDENT))
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
            mark.cursor = cursor
            mark.format = self._marked()
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
        self._blank, self._top = True, True
        """Whether the cursor stands in an empty block, and whether nothing stands above it."""

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

    def warnings(self, texts: Sequence[str]) -> None:
        """Warnings on a ground of their own, the first one strong."""
        if not texts:
            return
        frame = QTextFrameFormat()
        frame.setBackground(self._theme.colour("warning_ground"))
        frame.setPadding(self._theme.px(12))
        frame.setTopMargin(self._theme.px(10))
        frame.setBottomMargin(self._theme.px(12))
        made = self._cursor.insertFrame(frame)
        self._blank, self._top = True, True
        for at, text in enumerate(texts):
            self.line(text, MORE_WARNING if at else WARNING)
        self._cursor = made.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._blank, self._top = True, False

    def _block(self, look: _Look) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(0 if self._top else self._theme.px(look.above))
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        block.setLineHeight(look.line_height, proportional.value)
        if self._blank:
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(self._letters(look))
        else:
            self._cursor.insertBlock(block, self._letters(look))
        self._blank = self._top = False

    def _letters(self, look: _Look) -> QTextCharFormat:
        weight = QFont.Weight.DemiBold if look.bold else QFont.Weight.Normal
        letters = QTextCharFormat()
        letters.setFont(self._theme.font(look.size, weight))
        letters.setForeground(QColor(self._theme.colour(look.colour)))
        return letters


def _write(writer: _Writer, article: Article, kicker: str, warnings: Sequence[str]) -> None:
    writer.line(kicker, KICKER)
    writer.line(article.title, TITLE)
    writer.warnings(warnings)
    writer.line(article.lead, LEAD)
    for section in article.sections:
        writer.line(section.heading, HEADING)
        for paragraph in section.paragraphs:
            writer.line(paragraph, BODY)
        writer.points(section.points, POINT)
    if article.sources:
        writer.line("Rests on", HEADING)
        writer.points(article.sources, SOURCE)
