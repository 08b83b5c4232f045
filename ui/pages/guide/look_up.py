# SPDX-License-Identifier: Apache-2.0
"""Looking something up: words, a chapter, what was found, and the article itself."""

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.guidance.articles.chapters import articles
from app.guidance.articles.search import Hit, Library
from app.guidance.model.pack import Pack
from ui.forms.compiled.ui_library import Ui_Library
from ui.models.articles import ArticlesModel, belongs_to, count_words
from ui.pages.guide.delegate import ArticleDelegate
from ui.workbench import Workbench

BESIDE = 940
"""From this width of the page on (unscaled pixels) the article stands beside the list."""
LIST, LIST_BESIDE = 860, 380
"""How wide the list is at the most, alone and beside an article."""
WAIT = "One moment…"
EVERYTHING = "Everything"
KEYS = "· Enter reads, Esc goes back"
NOTHING = "Nothing found. Try fewer words, or only the beginning of one."


class LibraryPart(QWidget):
    """Shows the list and the article beside one another, or one at a time if there is no room."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Library()
        self.ui.setupUi(self)
        self._theme = workbench.theme
        self._library = Library(())
        self._wanted = ""
        self._beside = True
        self._reading = False
        """The article has the room that there is for one of the two."""
        self._model = ArticlesModel(self)
        self._delegate = ArticleDelegate(workbench.theme, self)
        self.ui.article_edit.set_theme(workbench.theme)
        self.ui.found_list.setModel(self._model)
        self.ui.found_list.setItemDelegate(self._delegate)
        self.ui.count_label.setText(WAIT)
        self.setFocusProxy(self.ui.search_edit)
        self._connect()
        self._fit()
        workbench.jobs.compute(partial(_library_of, workbench.session.pack), self._show_library)

    def show_chapter(self, chapter_id: str) -> None:
        """Show all of one chapter; as soon as the articles are there."""
        self._wanted = chapter_id
        combo = self.ui.chapter_combo
        if combo.count():
            self.ui.search_edit.clear()
            combo.setCurrentIndex(max(0, combo.findData(chapter_id)))

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words down to the list and back; the rows are as wide as the list."""
        if event.type() == QEvent.Type.Resize and watched is self.ui.found_list:
            self._fit_rows()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.ui.search_edit and event.key() == Qt.Key.Key_Down:
                self._go_to_list()
                return True
            if watched is self.ui.found_list and event.key() == Qt.Key.Key_Up and self._at_top():
                self.ui.search_edit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(self._find)
        ui.search_edit.returnPressed.connect(self._open)
        ui.chapter_combo.currentIndexChanged.connect(self._find)
        ui.found_list.selectionModel().currentChanged.connect(self._show_current)
        ui.found_list.activated.connect(self._open)
        ui.found_list.clicked.connect(self._open_clicked)
        ui.back_button.clicked.connect(self._back)
        ui.search_edit.installEventFilter(self)
        ui.found_list.installEventFilter(self)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, context=within).activated.connect(self._go_to_words)
        QShortcut(QKeySequence("Esc"), self, context=within).activated.connect(self._back)

    def _show_library(self, library: Library) -> None:
        self._library = library
        combo = self.ui.chapter_combo
        with QSignalBlocker(combo):
            combo.addItem(EVERYTHING, "")
            for chapter in library.chapters:
                combo.addItem(f"{chapter.title} ({len(chapter.articles)})", chapter.id)
            combo.setCurrentIndex(max(0, combo.findData(self._wanted)))
        self._find()

    @Slot()
    def _find(self) -> None:
        """Show what is found, at once; the likeliest is shown beside it."""
        words = self.ui.search_edit.text()
        hits = self._library.find(words, self.ui.chapter_combo.currentData() or "")
        self._model.show_hits(hits)
        self.ui.count_label.setText(self._count_words(words, len(hits)))
        self._turn(reading=False)
        first = self._model.index(0)
        if first.isValid():
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.ui.found_list.selectionModel().setCurrentIndex(first, choose)
        else:
            self.ui.article_edit.clear_article()
        self.ui.found_list.scrollToTop()

    def _count_words(self, words: str, number: int) -> str:
        elsewhere = 0 if number else len(self._library.find(words))
        if elsewhere:
            return f"Nothing found in this chapter, but {elsewhere} in everything."
        return f"{count_words(number, words)} {KEYS}" if number else NOTHING

    @Slot()
    def _show_current(self) -> None:
        """The article of the marked row, if it can be seen."""
        hit = self._current()
        if hit is not None and (self._beside or self._reading):
            words = self.ui.search_edit.text()
            self.ui.article_edit.show_article(hit.article, belongs_to(hit), words=words)

    @Slot()
    def _open(self) -> None:
        """Read the article of the marked row."""
        if self._current() is None:
            return
        self._turn(reading=True)
        self._show_current()
        self.ui.article_edit.setFocus()

    @Slot()
    def _open_clicked(self) -> None:
        """A click reads; the list keeps the keys while it is still there."""
        if not self._beside:
            self._open()

    @Slot()
    def _back(self) -> None:
        """One step back: from the article to the list, to the words, to no words."""
        if self.ui.article_edit.hasFocus() or self._reading or self.ui.back_button.hasFocus():
            self._turn(reading=False)
            self.ui.found_list.setFocus()
        elif not self.ui.search_edit.hasFocus():
            self.ui.search_edit.setFocus()
        else:
            self.ui.search_edit.clear()

    @Slot()
    def _go_to_words(self) -> None:
        self._turn(reading=False)
        self.ui.search_edit.setFocus()
        self.ui.search_edit.selectAll()

    def _go_to_list(self) -> None:
        if self._model.rowCount():
            self._turn(reading=False)
            self.ui.found_list.setFocus()

    def _at_top(self) -> bool:
        return bool(self.ui.found_list.currentIndex().row() <= 0)

    def _current(self) -> Hit | None:
        index: QModelIndex = self.ui.found_list.currentIndex()
        return self._model.hit_at(index)

    def _turn(self, *, reading: bool) -> None:
        """Which of the two is to be seen where there is room for one."""
        self._reading = reading and not self._beside
        self.ui.found_list.setVisible(self._beside or not self._reading)
        self.ui.article_edit.setVisible(self._beside or self._reading)
        self.ui.search_row.setVisible(not self._reading)
        self.ui.back_button.setVisible(self._reading)
        self.ui.count_label.setVisible(not self._reading)

    def _fit(self) -> None:
        was_beside, reading = self._beside, self._reading or self.ui.article_edit.hasFocus()
        self._beside = self.width() >= self._theme.px(BESIDE)
        widest = LIST_BESIDE if self._beside else LIST
        self.ui.found_list.setMaximumWidth(self._theme.px(widest))
        self.ui.found_list.setMinimumWidth(self._theme.px(LIST_BESIDE) if self._beside else 0)
        self._turn(reading=reading)
        if self._beside and not was_beside:
            self._show_current()
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As wide as the list beside its scroll bar, whether that is there or not."""
        found = self.ui.found_list
        bar = found.verticalScrollBar().sizeHint().width()
        self._delegate.set_width(found.contentsRect().width() - bar)
        found.scheduleDelayedItemsLayout()


def _library_of(pack: Pack) -> Library:
    return Library(articles(pack))
