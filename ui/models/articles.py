# SPDX-License-Identifier: Apache-2.0
"""The articles that were found, as a list."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.guidance.articles.search import Hit

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ArticleRole(IntEnum):
    """What can be asked about a row beside the usual roles."""

    HIT = Qt.ItemDataRole.UserRole + 1


class ArticlesModel(QAbstractListModel):
    """One row an article, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these articles."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit_at(self, index: Index) -> Hit | None:
        """The article at an index, if there is one."""
        return self._hits[index.row()] if 0 <= index.row() < len(self._hits) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many articles were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view, the delegate and screen readers ask for."""
        hit = self.hit_at(index)
        if hit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.article.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (hit.article.title, belongs_to(hit), hit.excerpt)))
            case ArticleRole.HIT:
                return hit
        return None


def belongs_to(hit: Hit) -> str:
    """Where an article belongs: its chapter, and its place there if it has one."""
    place = hit.article.place
    if hit.article.kind == "prompt":
        return place  # its stage says the chapter too
    return f"{hit.chapter} · {place}" if place else hit.chapter


def count_words(number: int, words: str) -> str:
    """How many articles are listed; ``words`` are what was looked for."""
    if not words.strip():
        return "1 article" if number == 1 else f"{number} articles"
    return f"{number} found"
