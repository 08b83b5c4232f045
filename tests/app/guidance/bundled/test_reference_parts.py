# SPDX-License-Identifier: Apache-2.0
"""The myths, the rights and the glossary that Casebook brings with it."""

import re
from collections import Counter

from app.guidance.checks.prose import every_passage
from app.guidance.model.pack import Pack
from app.guidance.model.text import word_count
from app.services.reading_level import grade, sentences
from tests.app.guidance.bundled.test_bundled_pack import pack

# A word that begins with a letter; not the first part of a rule's id, such as CK-10.
_WORD = re.compile(r"\b[A-Za-z][A-Za-z0-9]*+(?!-[A-Z0-9])")
_CAPITALS = re.compile(r"[A-Z]{2}")

# Words that everybody knows; anything else has an entry in the glossary.
KNOWN = frozenset({"TV", "UK"})


def test_there_are_27_myths_each_with_a_fact_a_record_and_a_source() -> None:
    myths = pack().myths
    assert [myth.id for myth in myths] == [f"myth-{number:02}" for number in range(1, 28)]
    assert all(myth.sources for myth in myths)
    lengths = {myth.id: (word_count(myth.fact), word_count(myth.record)) for myth in myths}
    assert {
        myth_id: (fact, record)
        for myth_id, (fact, record) in lengths.items()
        if not (30 <= fact <= 80 and 20 <= record <= 60)
    } == {}


def test_there_are_twelve_rights_numbered_in_order_each_with_a_source() -> None:
    rights = pack().rights
    assert [right.number for right in rights] == list(range(1, 13))
    assert all(right.sources for right in rights)
    assert all(40 <= word_count(right.plain) <= 90 for right in rights)
    assert all(right.you_can_ask.endswith("?") for right in rights)


def test_the_rights_can_be_read_by_a_person_of_eleven() -> None:
    hard = {right.id: grade(right.plain) for right in pack().rights if grade(right.plain) > 6.5}
    assert hard == {}


def test_easy_read_has_a_few_short_sentences_one_a_line() -> None:
    for right in pack().rights:
        assert 4 <= len(right.easy) <= 7, right.id
        for line in right.easy:
            assert len(sentences(line)) == 1, line
            assert word_count(line) <= 12, line


def test_no_term_is_explained_twice() -> None:
    terms = Counter(term.term.casefold() for term in pack().glossary)
    assert [term for term, count in terms.items() if count > 1] == []


def test_terms_stand_in_the_order_of_the_alphabet() -> None:
    terms = [term.term.casefold().replace("'", "") for term in pack().glossary]
    assert terms == sorted(terms)


def test_every_term_is_explained_in_one_sentence() -> None:
    for term in pack().glossary:
        assert re.search(r"[.!?]\s", term.meaning) is None, term.term
        assert term.meaning.endswith("."), term.term


def test_every_abbreviation_is_in_the_glossary_or_spelled_out_there() -> None:
    assert unexplained(pack()) == []


def test_an_abbreviation_without_an_entry_is_found() -> None:
    bare = pack().model_copy(update={"glossary": ()})
    found = {abbreviation for _, _, abbreviation in unexplained(bare)}
    assert {"DNA", "CCTV"} <= found


def test_what_counts_as_an_abbreviation() -> None:
    assert abbreviations("Ask the SARC, two ISVAs, a SPoC and MG6C. I am OK.") == {
        "SARC",
        "ISVA",
        "SPoC",
        "MG6C",
        "OK",
    }
    assert abbreviations("A plain Sentence, with I and A.") == set()
    assert abbreviations("Section 47ZB, as CK-10 and OF-H02 say.") == set()


def test_what_counts_as_spelled_out() -> None:
    assert spelled_out("SARC", "a sexual assault referral centre (SARC)")
    assert spelled_out("SARC", "the centres (the SARCs) near you")
    assert spelled_out("ISVA", "their ISVA (their independent adviser)")
    assert not spelled_out("SARC", "ring the SARC")


def unexplained(pack: Pack) -> list[tuple[str, str, str]]:
    """Where an abbreviation stands that nobody explains: item, key and abbreviation.

    Wording rules are left out: they quote what officers write.
    """
    explained = KNOWN | {term.term for term in pack.glossary}
    return [
        (passage.item, passage.key, abbreviation)
        for passage in every_passage(pack)
        if passage.kind != "rule"
        for abbreviation in sorted(abbreviations(passage.text) - explained)
        if not spelled_out(abbreviation, passage.text)
    ]


def abbreviations(text: str) -> set[str]:
    """The words of a text with two capitals in a row; a plural counts as its singular."""
    return {word.removesuffix("s") for word in _WORD.findall(text) if _CAPITALS.search(word)}


def spelled_out(abbreviation: str, text: str) -> bool:
    """Whether the abbreviation stands in brackets behind its words, or has them behind it."""
    name = re.escape(abbreviation) + "s?"
    return re.search(rf"\((?:the |an? )?{name}\)|\b{name} \(", text) is not None
