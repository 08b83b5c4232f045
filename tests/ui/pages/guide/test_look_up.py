# SPDX-License-Identifier: Apache-2.0
"""Everything in the guidance can be looked up, with the keyboard alone and at any size of text."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guidance.articles.chapters import Article, Section
from tests.ui.bench import open_bench
from ui.models.articles import ArticleRole
from ui.pages.guide.article import ArticleView
from ui.pages.guide.look_up import LibraryPart
from ui.pages.guide.offences import OffencesPart
from ui.pages.guide.page import GuidePage
from ui.theme.theme import Theme
from ui.workbench import Workbench

WIDE, NARROW = (1280, 700), (830, 450)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("library"), qapp) as made:
        yield made


def shown(part: QWidget, qtbot: QtBot, size: tuple[int, int]) -> None:
    qtbot.addWidget(part)
    part.resize(*size)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isVisible)


def library(bench: Workbench, qtbot: QtBot, size: tuple[int, int] = WIDE) -> LibraryPart:
    part = LibraryPart(bench)
    shown(part, qtbot, size)
    qtbot.waitUntil(lambda: part.ui.found_list.model().rowCount() > 0)
    part.ui.search_edit.setFocus()
    return part


def read(part: LibraryPart) -> str:
    return str(part.ui.article_edit.toPlainText())


def titles(part: LibraryPart) -> list[str]:
    model = part.ui.found_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@contextmanager
def large_text(theme: Theme, qapp: QApplication) -> Iterator[None]:
    theme.change("light", 2.0)
    theme.apply(qapp)
    try:
        yield
    finally:
        theme.change("light", 1.0)
        theme.apply(qapp)


def test_everything_is_listed_and_the_first_can_be_read(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    stage = bench.session.pack.stages[0]
    assert titles(part)[0] == f"Stage 1: {stage.title}"
    assert stage.purpose is not None and stage.purpose[:40] in read(part)
    assert str(len(titles(part))) in part.ui.count_label.text()


def test_typing_finds_and_shows_the_likeliest(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    question = bench.session.pack.stages[2].prompts[0].question
    QTest.keyClicks(part.ui.search_edit, question.upper())
    assert titles(part)[0] == question
    assert question in read(part)
    assert part.ui.article_edit.extraSelections()


def test_a_chapter_holds_only_its_own(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    combo = part.ui.chapter_combo
    combo.setCurrentIndex(combo.findData("sources"))
    assert titles(part) == [source.title for source in bench.session.pack.sources]
    part.ui.search_edit.setText(bench.session.pack.stages[0].prompts[0].question)
    assert titles(part) == []
    assert "in everything" in part.ui.count_label.text()
    assert read(part) == ""
    combo.setCurrentIndex(0)
    assert titles(part)


def test_the_keyboard_alone_goes_from_words_to_article_and_back(
    bench: Workbench, qtbot: QtBot
) -> None:
    part = library(bench, qtbot)
    ui = part.ui
    qtbot.waitUntil(ui.search_edit.hasFocus)
    QTest.keyClicks(ui.search_edit, "victim")
    QTest.keyClick(ui.search_edit, Qt.Key.Key_Down)
    assert ui.found_list.hasFocus()
    QTest.keyClick(ui.found_list, Qt.Key.Key_Down)
    assert titles(part)[1] in read(part)
    QTest.keyClick(ui.found_list, Qt.Key.Key_Return)
    assert ui.article_edit.hasFocus()
    QTest.keyClick(ui.article_edit, Qt.Key.Key_Escape)
    assert ui.found_list.hasFocus()
    QTest.keyClick(ui.found_list, Qt.Key.Key_Up)
    QTest.keyClick(ui.found_list, Qt.Key.Key_Up)
    assert ui.search_edit.hasFocus()
    QTest.keyClick(ui.search_edit, Qt.Key.Key_Escape)
    assert ui.search_edit.text() == ""
    QTest.keyClick(ui.found_list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert ui.search_edit.hasFocus()


def test_tab_goes_through_every_part(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    qtbot.waitUntil(part.ui.search_edit.hasFocus)
    for reached in (part.ui.chapter_combo, part.ui.found_list, part.ui.article_edit):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is reached


def test_an_article_is_selected_with_the_keyboard(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    part.ui.article_edit.setFocus()
    QTest.keyClick(part.ui.article_edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    cursor = part.ui.article_edit.textCursor()
    assert cursor.selectedText().replace("\u2029", "\n") == read(part)


def test_without_room_one_is_shown_at_a_time(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot, NARROW)
    ui = part.ui
    assert ui.found_list.isVisible() and not ui.article_edit.isVisible()
    QTest.keyClick(ui.search_edit, Qt.Key.Key_Return)
    assert ui.article_edit.isVisible() and not ui.found_list.isVisible()
    assert titles(part)[0] in read(part)
    ui.back_button.click()
    assert ui.found_list.isVisible() and ui.found_list.hasFocus()
    place = ui.found_list.visualRect(ui.found_list.model().index(1, 0)).center()
    viewport = ui.found_list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert ui.article_edit.isVisible() and titles(part)[1] in read(part)


def test_what_is_being_read_stays_when_the_window_grows(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot, NARROW)
    QTest.keyClick(part.ui.search_edit, Qt.Key.Key_Return)
    before = read(part)
    part.resize(*WIDE)
    assert part.ui.found_list.isVisible() and part.ui.article_edit.isVisible()
    assert read(part) == before
    part.resize(*NARROW)
    assert part.ui.article_edit.isVisible()


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_large_text_is_not_cut_off(
    size: tuple[int, int], bench: Workbench, qtbot: QtBot, qapp: QApplication
) -> None:
    with large_text(bench.theme, qapp):
        part = library(bench, qtbot, size)
        ui = part.ui
        for field in (ui.search_edit, ui.chapter_combo):
            # A frame that shows focus is two pixels wider at the most.
            assert field.height() >= field.sizeHint().height() - 2
        first = ui.found_list.visualRect(ui.found_list.model().index(0, 0))
        assert ui.found_list.viewport().height() >= first.height() * 0.9
        assert part.width() == size[0] and part.height() == size[1]
        QTest.keyClick(ui.search_edit, Qt.Key.Key_Return)
        document = ui.article_edit.document()
        assert document.size().width() <= ui.article_edit.viewport().width()
        for row in range(ui.found_list.model().rowCount()):
            hit = ui.found_list.model().index(row, 0).data(ArticleRole.HIT)
            ui.article_edit.show_article(hit.article)
            assert document.idealWidth() <= ui.article_edit.viewport().width(), hit.article.title
            if row > 60:
                break


def test_a_change_of_text_size_sets_the_article_again(
    bench: Workbench, qtbot: QtBot, qapp: QApplication
) -> None:
    part = library(bench, qtbot)
    before, text = part.ui.article_edit.document().size().height(), read(part)
    with large_text(bench.theme, qapp):
        qtbot.waitUntil(lambda: not part.ui.article_edit.isVisible())
        QTest.keyClick(part.ui.search_edit, Qt.Key.Key_Return)
        assert part.ui.article_edit.document().size().height() > before
        assert read(part) == text


def test_nothing_in_an_article_is_read_as_markup(bench: Workbench, qtbot: QtBot) -> None:
    view = ArticleView()
    view.set_theme(bench.theme)
    shown(view, qtbot, WIDE)
    tricky = "<b>bold</b> &amp; <img src='x'>"
    view.show_article(
        Article("term", "t", tricky, tricky, (Section(tricky, (tricky,), (tricky,)),), (tricky,)),
        tricky,
        warnings=(tricky,),
    )
    assert view.toPlainText().count(tricky) == 8
    assert view.isReadOnly()


def test_words_are_marked_where_they_stand(bench: Workbench, qtbot: QtBot) -> None:
    view = ArticleView()
    view.set_theme(bench.theme)
    shown(view, qtbot, WIDE)
    view.show_article(Article("term", "t", "Café", "Two cafés, one decaf", ()), words="cafe")
    marks = []
    for mark in view.extraSelections():
        cursor: QTextCursor = mark.cursor
        marks.append(cursor.selectedText())
    assert marks == ["Café", "café"]


def test_opening_any_article_is_fast(bench: Workbench, qtbot: QtBot) -> None:
    part = library(bench, qtbot)
    model, slowest = part.ui.found_list.model(), 0.0
    for row in range(model.rowCount()):
        hit = model.index(row, 0).data(ArticleRole.HIT)
        began = time.perf_counter()
        part.ui.article_edit.show_article(hit.article, "", words="victim")
        slowest = max(slowest, time.perf_counter() - began)
    assert slowest < 0.05


def offences(bench: Workbench, qtbot: QtBot) -> OffencesPart:
    part = OffencesPart(bench, date(2026, 11, 25))
    shown(part, qtbot, WIDE)
    return part


def test_the_days_decide_which_law_is_shown(bench: Workbench, qtbot: QtBot) -> None:
    part = offences(bench, qtbot)
    assert "On 25 Nov 2026" in part.ui.law_edit.toPlainText()
    part.ui.from_edit.setDate(QDate(2004, 4, 1))
    part.ui.to_edit.setDate(QDate(2004, 6, 1))
    text = part.ui.law_edit.toPlainText()
    assert "From 1 Apr 2004 to 1 Jun 2004" in text
    assert "The law changed within these dates, on 1 May 2004" in text
    part.ui.to_edit.setDate(QDate(2004, 4, 1))
    assert "The law changed" not in part.ui.law_edit.toPlainText()


def test_days_are_typed_and_none_lies_ahead(bench: Workbench, qtbot: QtBot) -> None:
    part = offences(bench, qtbot)
    part.ui.from_edit.setFocus()
    part.ui.from_edit.setSelectedSection(part.ui.from_edit.Section.DaySection)
    QTest.keyClicks(part.ui.from_edit, "03111994")
    assert part.ui.from_edit.date() == QDate(1994, 11, 3)
    part.ui.to_edit.setDate(QDate(2030, 1, 1))
    assert part.ui.to_edit.date() == QDate(2026, 11, 25)


def test_the_guide_opens_ready_to_look_something_up(bench: Workbench, qtbot: QtBot) -> None:
    page = GuidePage(bench)
    shown(page, qtbot, WIDE)
    page.focus_first()
    qtbot.waitUntil(page.look_up.ui.search_edit.hasFocus)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page, Qt.Key.Key_2, control)
    assert page.offences.ui.from_edit.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_3, control)
    assert page.ui.bundle_button.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_1, control)
    assert page.look_up.ui.search_edit.hasFocus()
