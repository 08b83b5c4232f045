# SPDX-License-Identifier: Apache-2.0
"""Prompts that ask the same, and words taken over from elsewhere, are found."""

from app.guidance.checks.likeness import copied_runs, near_pairs, repeated_runs, runs, words
from app.guidance.model.pack import Prompt
from tests.app.guidance import making
from tests.app.guidance.making import prompt

STAGE = making.STAGE_HEAD + making.PROMPTS


def prompts(*more: str) -> tuple[Prompt, ...]:
    return making.pack_of({"stage_one": STAGE + "".join(more)}).stages[0].prompts


def test_words_are_compared_without_case_and_punctuation() -> None:
    assert words("Don’t “stop”, DC O'Neill!") == ("don't", "stop", "dc", "o'neill")
    assert runs("one two three", 2) == {("one", "two"), ("two", "three")}
    assert runs("one", 2) == set()


def test_questions_that_ask_nearly_the_same_are_paired() -> None:
    same = prompt("s01.again", question='"Is the person really safe, now?"')
    other = prompt("s01.other", question='"Who holds the keys of the flat?"')
    found = [(a.id, b.id) for a, b in near_pairs(prompts(same, other))]
    assert found == [("s01.safe-now", "s01.again")]


def test_guidance_that_repeats_a_run_of_words_is_paired_once() -> None:
    copy = prompt("s01.copy", guidance=f'"Well then. {making.GUIDANCE}"')
    ((first, second, run),) = repeated_runs(prompts(copy))
    assert (first.id, second.id) == ("s01.safe-now", "s01.copy")
    assert len(run.split()) == 8 and run in " ".join(words(making.GUIDANCE))


def test_words_taken_from_a_source_are_named() -> None:
    source = "It was said that the officer SHOULD, at all times, keep the person warm and well."
    texts = {
        "copied": "The officer should at all times keep the person warm.",
        "own": "Keep the person warm at all times, whatever the officer should do.",
    }
    found = list(copied_runs(texts, [source]))
    assert found == [("copied", "officer should at all times keep the person")]
    assert list(copied_runs(texts, [])) == []
