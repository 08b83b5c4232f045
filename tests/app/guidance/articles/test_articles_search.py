# SPDX-License-Identifier: Apache-2.0
"""Articles are found by their words, whatever the capitals, accents and marks."""

import time

from hypothesis import given
from hypothesis import strategies as st

from app.guidance.articles.chapters import Article, Chapter, Section, articles
from app.guidance.articles.search import AFTER, BEFORE, Library, excerpt, folded, places
from tests.app.guidance.whole_pack import bundled_pack, whole_pack


def article(name: str, title: str, text: str, kind: str = "term") -> Article:
    return Article(kind, name, title, "Lead.", (Section("What", (text,)),))


LIBRARY = Library(
    (
        Chapter(
            "one", "One", (article("a", "Bail", "The café is shut."), article("b", "B", "Bail"))
        ),
        Chapter("two", "Two", (article("c", "On bail", "A bailiff came."),)),
        Chapter("sources", "Sources", (article("d", "Bail Act", "Law", "source"),)),
    )
)


def found(words: str, chapter: str = "") -> list[str]:
    return [hit.article.id for hit in LIBRARY.find(words, chapter)]


def test_capitals_and_accents_do_not_matter() -> None:
    assert found("CAFE") == found("Café") == ["a"]


def test_words_are_found_at_their_beginning_and_all_of_them() -> None:
    assert found("baili") == ["c"]
    assert found("ail") == []
    assert found("bail cafe") == ["a"]


def test_the_likeliest_comes_first_and_a_mere_source_last() -> None:
    assert found("bail") == ["a", "c", "d", "b"]


def test_without_words_everything_stands_in_its_order() -> None:
    assert found("") == found("  ?!") == ["a", "b", "c", "d"]
    assert found("", "two") == ["c"]


def test_what_its_title_does_not_show_has_an_excerpt() -> None:
    (hit,) = LIBRARY.find("shut")
    assert hit.excerpt == "The café is shut."
    assert LIBRARY.find("bail")[0].excerpt == ""


def test_every_article_is_found_by_its_own_title() -> None:
    library = Library(articles(whole_pack()))
    for hit in library.find():
        assert hit.article in [each.article for each in library.find(hit.article.title)]


def test_typing_is_answered_at_once() -> None:
    library = Library(articles(bundled_pack()))
    began = time.perf_counter()
    for words in ("v", "vi", "victim", "victim con", "the", "bail conditions"):
        library.find(words)
    assert (time.perf_counter() - began) / 6 < 0.03


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="ab é’-\n", max_size=60), st.sampled_from(["a", "ab", "b a", "É"]))
def test_a_place_is_where_a_word_begins(text: str, words: str) -> None:
    for at, length in places(words, text):
        assert folded(text[at : at + length]) in folded(words).split()
        assert at == 0 or folded(text[at - 1]) == " "


@given(st.text(min_size=1), st.data())
def test_an_excerpt_is_short_and_from_one_line(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    shown = excerpt(text, at)
    assert "\n" not in shown
    assert len(shown) <= BEFORE + AFTER + 4
