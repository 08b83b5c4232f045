# SPDX-License-Identifier: Apache-2.0
"""The booklet holds every word of a pack that its owner has to review, tagged, as plain text."""

import io
import shutil

import pikepdf
import pytest

from app.guidance.articles.chapters import articles
from app.handover.booklet import render_booklet
from tests.app.guidance import making
from tests.app.guidance.making import prompt, small_pack
from tests.app.handover.test_summary import text_of

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)
MARKUP = "#set text(red) *not* _this_ @here $x$ <b> `c`"


def test_it_is_tagged_and_says_it_is_accessible() -> None:
    with pikepdf.open(io.BytesIO(render_booklet(small_pack()))) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang).startswith("en")
        assert b"pdfuaid:part" in bytes(document.Root.Metadata.read_bytes())


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_every_article_and_its_sources_stand_in_it() -> None:
    pack = small_pack()
    text = text_of(render_booklet(pack))
    assert "A pack for tests" in text and "no official standing." in text
    for chapter in articles(pack):
        for article in chapter.articles:
            assert article.title in text, article.id
            for source in article.sources:
                assert source in text, article.id
    for one in pack.stages[0].prompts:
        assert one.guidance.replace("\n\n", " ") in text


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_what_looks_like_markup_is_printed_as_it_is() -> None:
    stage = making.STAGE_HEAD + making.PROMPTS + prompt("s01.odd", question=f'"{MARKUP}"')
    assert MARKUP in text_of(render_booklet(making.pack_of({"stage_one": stage})))
