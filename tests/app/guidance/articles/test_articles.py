# SPDX-License-Identifier: Apache-2.0
"""Everything in a pack that somebody reads becomes an article, once, with what it rests on."""

from collections import Counter
from collections.abc import Callable

import pytest

from app.guidance.articles.chapters import Article, Section, articles
from app.guidance.articles.shape import CONFIDENCE, day_words, days_words
from app.guidance.articles.words import WordSets, phrase_example
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.guidance.model.text import hidden_character
from app.guidance.model.walking import every_citation, every_item
from tests.app.guidance.making import small_pack
from tests.app.guidance.whole_pack import bundled_pack, whole_pack

USED_ELSEWHERE = {"fact", "condition", "word_set"}
"""What has no article of its own: its words stand where it is used."""

PACKS = [small_pack, whole_pack, bundled_pack]


def every_article(pack: Pack) -> list[Article]:
    return [article for chapter in articles(pack) for article in chapter.articles]


def the(pack: Pack, kind: str, name: str) -> Article:
    return next(each for each in every_article(pack) if (each.kind, each.id) == (kind, name))


def section(article: Article, heading: str) -> Section:
    return next(each for each in article.sections if each.heading == heading)


def texts(article: Article) -> list[str]:
    found = [article.title, article.lead, article.place, *article.sources]
    for each in article.sections:
        found += [each.heading, *each.paragraphs, *each.points]
    return found


@pytest.mark.parametrize("pack", PACKS)
def test_every_item_of_a_pack_appears_exactly_once(pack: Callable[[], Pack]) -> None:
    items = [(i.kind, i.id) for i in every_item(pack()) if i.kind not in USED_ELSEWHERE]
    if pack().calendar is not None:
        items.append(("calendar", "calendar"))
    assert Counter((each.kind, each.id) for each in every_article(pack())) == Counter(items)


@pytest.mark.parametrize("pack", PACKS)
def test_every_article_has_a_title_and_says_something(pack: Callable[[], Pack]) -> None:
    for article in every_article(pack()):
        assert article.title and article.lead, article.id
        for each in article.sections:
            assert each.heading and (each.paragraphs or each.points), (article.id, each)
            assert all((*each.paragraphs, *each.points)), (article.id, each)


@pytest.mark.parametrize("pack", PACKS)
def test_every_text_is_plain_and_one_paragraph(pack: Callable[[], Pack]) -> None:
    for article in every_article(pack()):
        for text in texts(article):
            assert hidden_character(text, lines=False) is None, (article.id, text)
            assert "  " not in text and ".." not in text.replace("…", ""), (article.id, text)


@pytest.mark.parametrize("pack", PACKS)
def test_sources_stand_with_date_and_confidence_where_an_item_has_some(
    pack: Callable[[], Pack],
) -> None:
    cited = {(item.kind, item.id or "calendar") for item, _ in every_citation(pack())}
    dates = {source.title: source.date for source in pack().sources}
    for article in every_article(pack()):
        assert bool(article.sources) == ((article.kind, article.id) in cited), article.id
        assert len(set(article.sources)) == len(article.sources)
        for line in article.sources:
            assert any(words in line for words in CONFIDENCE.values()), line
            assert any(line.startswith(title) and date in line for title, date in dates.items())


@pytest.mark.parametrize("pack", PACKS)
def test_no_chapter_is_empty_and_each_has_its_own_id(pack: Callable[[], Pack]) -> None:
    chapters = articles(pack())
    assert all(chapter.articles and chapter.title for chapter in chapters)
    assert len({chapter.id for chapter in chapters}) == len(chapters)


def test_the_chapters_stand_in_the_order_of_the_work() -> None:
    titles = [chapter.title for chapter in articles(whole_pack())]
    assert titles == [
        "Stages", "Contexts", "Decisions", "Time limits", "Words we flag", "Myths",
        "Victims' rights", "Scripts", "Offences and law by date", "Reviews and checks",
        "Glossary", "Principles", "Sources",
    ]  # fmt: skip


def test_a_prompt_says_when_it_is_asked_and_how_it_is_answered() -> None:
    always = the(whole_pack(), "prompt", "s01.safe-now")
    assert section(always, "When it is asked").paragraphs[0] == "Always."
    assert section(always, "How it is answered").paragraphs == ("In words.",)
    assert always.place == "Stage 1: First contact"
    sometimes = the(whole_pack(), "prompt", "s01.samples")
    words = section(sometimes, "When it is asked").paragraphs
    assert words[0] == "When the offence was within the last seven days."
    assert "first ten minutes" in words[1]
    known = the(whole_pack(), "prompt", "s01.reported")
    assert "Reported to police" in section(known, "What it serves").paragraphs[1]


def test_a_stage_that_is_not_written_says_so() -> None:
    assert the(whole_pack(), "stage", "s02").lead == "There is no guidance on this stage yet."


def test_a_decision_says_which_step_comes_before_which_option() -> None:
    decision = the(whole_pack(), "decision", "visit")
    first, second = section(decision, "Step 1 of 2"), section(decision, "Step 2 of 2")
    assert "Needed before: Visit." in first.paragraphs
    assert any(text.startswith("Only when ") for text in first.paragraphs)
    assert "Rests on: A made-up source (general knowledge: check it there)." in first.paragraphs
    assert "A reminder: it stops nothing." in second.paragraphs
    closed = section(decision, "Options that stay closed at first").points
    assert closed[0].startswith("Visit: Not yet. It opens when ")
    again = section(decision, "When it is looked at again").paragraphs
    assert again == ("After the first contact.", "At the latest after 1 day.")
    assert len(decision.sources) == 2


def test_a_time_limit_says_everything_about_itself() -> None:
    clock = the(whole_pack(), "clock", "CK-1")
    long, short = section(clock, "How long").points
    assert long == "Usual time: 7 days. Counted as 168 hours, through day and night."
    assert "Counted as 1 day; the day of the event does not count." in short
    assert short.endswith("no.")
    assert section(clock, "Who owes it").paragraphs == ("Investigating officer, to: Victim.",)
    longer = section(clock, "How it becomes longer").points
    assert longer == ("If they agree. Authority: A doctor. Then: Hair.",)
    assert "When it is over: Ring all the same." in section(clock, "What Casebook says").points
    assert "As at 1 Nov 2026." in section(clock, "How sure this is").paragraphs[0]


@pytest.mark.parametrize("pack", [whole_pack, bundled_pack])
def test_what_is_only_checked_says_that_nothing_is_counted_and_why(
    pack: Callable[[], Pack],
) -> None:
    for clock in pack().clocks:
        article = the(pack(), "clock", clock.id)
        assert ("No countdown" in {each.heading for each in article.sections}) == _checked(clock)
        if _checked(clock):
            (why,) = section(article, "No countdown").paragraphs
            assert "because" in why


def _checked(clock: ClockRule) -> bool:
    return clock.show == "check"


def test_uncertain_figures_do_not_look_like_a_limit() -> None:
    headings = {each.heading for each in the(whole_pack(), "clock", "CK-2").sections}
    assert "How long" not in headings and "What is said, but not confirmed" in headings


@pytest.mark.parametrize(
    ("phrase", "example"),
    [
        ("<victim> (alleges|claims) that", "victim alleges that"),
        ("so _ called", "so … called"),
        ("^ had|has the? full-blown ... ... <name> $|,", "had full blown … [name]"),
        ("<deep> came", "victim came"),
        ("<missing> came", "[missing] came"),
        ("<round> came", "[round] came"),
    ],
)
def test_a_phrase_is_shown_by_the_simplest_words_it_stands_for(phrase: str, example: str) -> None:
    sets = WordSets({"victim": ("victim|she",), "deep": ("<victim> _?",), "round": ("<round>",)})
    assert phrase_example(phrase, sets) == example


def test_word_sets_that_multiply_one_another_are_called_by_name() -> None:
    layers = {f"layer-{n}": (" ".join([f"<layer-{n + 1}>"] * 30),) for n in range(9)}
    assert phrase_example("<layer-0> came", WordSets(layers)) == "[layer-0] came"


def test_no_sign_of_the_phrase_language_is_left_in_what_is_read() -> None:
    for chapter in articles(bundled_pack()):
        for article in chapter.articles if chapter.id == "wording" else ():
            shown = [article.title, *(p for each in article.sections[:3] for p in each.points)]
            assert not any(sign in text for text in shown for sign in "|_<>^$"), article.id


def test_a_wording_note_begins_with_what_to_write_instead() -> None:
    rule = the(whole_pack(), "rule", "alleges")
    assert rule.title == "“victim alleges that”"
    assert rule.sections[0] == Section("Write instead", points=("says",))


def test_a_right_has_its_plain_words_and_its_easy_ones() -> None:
    right = the(whole_pack(), "right", "understand")
    assert section(right, "In plain words").paragraphs == ("You have a right to plain words.",)
    assert section(right, "Easy Read").points == ("You can ask.", "We will explain.")


def test_terms_stand_in_the_order_of_the_alphabet() -> None:
    glossary = next(each for each in articles(whole_pack()) if each.id == "glossary")
    assert [each.title for each in glossary.articles] == ["ABE", "SARC"]


def test_a_source_says_how_much_rests_on_it() -> None:
    (words,) = section(the(whole_pack(), "source", "N1"), "What rests on it").paragraphs
    assert "1 myth" in words and "6 prompts" in words and "1 decision," in words


def test_days_are_said_in_words() -> None:
    first, last = whole_pack().offences[1].from_date, whole_pack().offences[1].to_date
    assert first is not None and last is not None
    assert day_words(first) == "1 Jan 1957"
    assert days_words(first, last) == "From 1 Jan 1957 to 30 Apr 2004"
    assert days_words(None, last) == "Up to 30 Apr 2004"
    assert days_words(first, None) == "From 1 Jan 1957 on"
    assert days_words(None, None) == "From when is not known here"
