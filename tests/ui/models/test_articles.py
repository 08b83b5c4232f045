# SPDX-License-Identifier: Apache-2.0
"""The list of articles says what each is and where it belongs."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from app.guidance.articles.chapters import articles
from app.guidance.articles.search import Library
from tests.app.guidance.whole_pack import whole_pack
from ui.models.articles import ArticleRole, ArticlesModel, belongs_to, count_words

LIBRARY = Library(articles(whole_pack()))


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ArticlesModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_hits(LIBRARY.find())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_hits(LIBRARY.find("nothing has these words"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_row_shows_its_title_and_says_the_rest() -> None:
    model = ArticlesModel()
    model.show_hits(LIBRARY.find("ring at once"))
    index = model.index(0)
    hit = model.hit_at(index)
    assert hit is not None and index.data(ArticleRole.HIT) == hit
    assert index.data() == "Swabs"
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Swabs, Time limits · Forensic windows, ") and "Ring at once" in said


def test_outside_the_list_there_is_nothing() -> None:
    model = ArticlesModel()
    model.show_hits(LIBRARY.find())
    assert model.hit_at(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


def test_a_prompt_belongs_to_its_stage_and_a_decision_to_its_chapter() -> None:
    prompt = next(hit for hit in LIBRARY.find() if hit.article.kind == "prompt")
    decision = next(hit for hit in LIBRARY.find() if hit.article.kind == "decision")
    assert belongs_to(prompt) == "Stage 1: First contact"
    assert belongs_to(decision) == "Decisions"


def test_the_count_says_what_it_counts() -> None:
    assert count_words(1, "") == "1 article"
    assert count_words(12, " ") == "12 articles"
    assert count_words(2, "bail") == "2 found"
