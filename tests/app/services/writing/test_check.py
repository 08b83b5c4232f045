# SPDX-License-Identifier: Apache-2.0
"""Wording and spelling are found, with what to do; what the officer or the case knows is not."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from app.cases.kinds import Category
from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.services.cases import add_person, open_case
from app.services.session import Session
from app.services.writing.check import (
    NOT_KNOWN,
    Background,
    Finding,
    Wanted,
    WritingCheck,
    background_of,
)
from app.services.writing.ignored import IgnoredWording, ignore_always
from app.services.writing.officer_words import add_word
from app.services.writing.spelling import Speller, load_speller
from tests.app.guidance import making

RULES = """
[[word_set]]
id = "victim"
words = ["she"]
[[rule]]
id = "claims"
category = "scepticism"
flag = ["claims|claimed"]
why = "It sounds like doubt."
instead = ["says", "what she says about …"]
swap = [
  { written = "claims", instead = "says" },
  { written = "claims", instead = "reports" },
]
sources = [{ id = "N1", confidence = "seen" }]
[[rule]]
id = "not-credible"
category = "opinion_as_fact"
flag = ["not credible"]
why = "Only evidence can be weighed."
instead = ["the evidence is …"]
sources = [{ id = "N1", confidence = "seen" }]
"""
GLOSSARY = """
[[term]]
id = "vrex"
term = "VREX"
long = "Video-recorded exampletion"
meaning = "An interview."
"""


@pytest.fixture(scope="module")
def pack() -> Pack:
    files = {"wording.toml": RULES.encode(), "glossary.toml": GLOSSARY.encode()}
    return load_pack(making.files() | files)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return load_speller()


@pytest.fixture
def check(speller: Speller) -> WritingCheck:
    return WritingCheck(lambda: speller)


def surfaces(found: Iterable[Finding]) -> list[str]:
    return [each.surface for each in found]


def test_what_is_found_says_why_and_what_to_write(check: WritingCheck, pack: Pack) -> None:
    text = "🙂 She claims that he recieved it."
    wording, spelling = check.check(text, Background(pack), Wanted())
    assert text[wording.start : wording.end] == wording.surface == "claims"
    assert (wording.kind, wording.rule_id, wording.reason) == (
        "wording",
        "claims",
        "It sounds like doubt.",
    )
    assert wording.replacements == ("says", "reports")
    assert wording.advice == ("what she says about …",)
    assert text[spelling.start : spelling.end] == "recieved"
    assert (spelling.kind, spelling.reason) == ("spelling", NOT_KNOWN)
    assert "received" in check.suggestions("recieved")


def test_what_cannot_be_put_in_as_it_is_stays_advice(check: WritingCheck, pack: Pack) -> None:
    (found,) = check.check("He claimed nothing.", Background(pack), Wanted())
    assert found.replacements == () and found.advice == ("says", "what she says about …")


def test_each_can_be_switched_off(check: WritingCheck, pack: Pack) -> None:
    text, background = "She claims he recieved it.", Background(pack)
    assert surfaces(check.check(text, background, Wanted(spelling=False))) == ["claims"]
    assert surfaces(check.check(text, background, Wanted(wording=False))) == ["recieved"]
    assert not check.check(text, background, Wanted(wording=False, spelling=False))


def test_what_is_always_ignored_or_in_the_dictionary_is_left_out(
    check: WritingCheck, pack: Pack
) -> None:
    text = "She claims it. She claimed it. He borsetted."
    background = Background(
        pack,
        words=frozenset({"borsetted"}),
        ignored=frozenset({IgnoredWording("claims", "claims")}),
    )
    assert surfaces(check.check(text, background, Wanted())) == ["claimed"]
    other_rule = replace(background, ignored=frozenset({IgnoredWording("other", "claims")}))
    assert surfaces(check.check(text, other_rule, Wanted())) == ["claims", "claimed"]
    taught = replace(background, words=frozenset({"claimed", "borsetted"}))
    assert check.check(text, taught, Wanted()) == ()
    untaught = replace(background, words=frozenset())
    assert surfaces(check.check(text, untaught, Wanted())) == ["claimed", "borsetted"]


def test_a_wording_over_two_lines_is_ignored_as_it_is_kept(check: WritingCheck, pack: Pack) -> None:
    background = Background(
        pack, ignored=frozenset({IgnoredWording("not-credible", "not credible")})
    )
    assert not check.check("This is not\ncredible at all.", background, Wanted())


def test_words_of_the_guidance_and_of_the_case_are_spelt_right(
    check: WritingCheck, pack: Pack
) -> None:
    text = "Vitcim rang about the vrex and the exampletion."
    found = surfaces(check.check(text, Background(pack), Wanted()))
    assert found == ["Vitcim"]
    assert not check.check(text, Background(pack, names=frozenset({"Vitcim"})), Wanted())


def test_quoted_words_are_nobody_elses_business(check: WritingCheck, pack: Pack) -> None:
    assert not check.check("He wrote “she claims she recieved it”.", Background(pack), Wanted())


def test_an_opinion_with_its_basis_or_marked_as_one_is_left_alone(
    check: WritingCheck, pack: Pack
) -> None:
    background = Background(pack)
    (opinion,) = check.check("The account is not credible.", background, Wanted())
    assert opinion.is_opinion
    for text in (
        "The account is not credible (basis: the door log).",
        "My opinion: the account is not credible.",
    ):
        assert not check.check(text, background, Wanted())


def test_nothing_is_loaded_for_an_empty_text(pack: Pack) -> None:
    def refuse() -> Speller:
        pytest.fail("the dictionary was read")

    assert WritingCheck(refuse).check(" \n ", Background(pack), Wanted()) == ()


def test_rules_and_dictionary_are_read_once(speller: Speller, pack: Pack) -> None:
    loads: list[int] = []

    def load() -> Speller:
        loads.append(1)
        return speller

    check = WritingCheck(load)
    for _ in range(3):
        check.check("She claims it.", Background(pack), Wanted())
    check.suggestions("recieved")
    assert len(loads) == 1


def test_another_guidance_has_other_rules(check: WritingCheck, pack: Pack) -> None:
    bare = load_pack(making.files())
    assert surfaces(check.check("She claims it.", Background(pack), Wanted())) == ["claims"]
    assert check.check("She claims it.", Background(bare), Wanted()) == ()
    assert surfaces(check.check("She claims it.", Background(pack), Wanted())) == ["claims"]


def test_the_background_is_what_the_case_and_the_officer_know(session: Session) -> None:
    case_id = open_case(session, "LANTERN 4", {}).case_id
    add_person(session, case_id, Category.VICTIM, "Victim 1", "Sam Fictional-Quill", "")
    add_word(session, "borsetted")
    ignore_always(session, "claims", "Claims")
    background = background_of(session, case_id)
    assert background.names == {"Victim", "Sam", "Fictional-Quill"}
    assert background.words == {"borsetted"}
    assert background.ignored == {IgnoredWording("claims", "claims")}
    assert background.pack is session.pack


def test_no_text_stands_in_a_trace(check: WritingCheck, pack: Pack) -> None:
    found = check.check("She claims he recieved it.", Background(pack), Wanted())
    assert "claims" not in repr(found).replace("rule_id='claims'", "")
    assert "recieved" not in repr(found)
