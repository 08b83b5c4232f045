# SPDX-License-Identifier: Apache-2.0
"""Prompts that ask the same, and words taken over from elsewhere, are found."""

from random import Random
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

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


VOCABULARY = ["who", "saw", "heard", "knew", "phone", "keys", "flat", "door", "car", "safe"]


@given(st.lists(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=8), max_size=12))
def test_each_question_is_paired_with_the_first_that_it_is_near_to(
    questions: list[list[str]],
) -> None:
    one = prompts()[0]
    asked = [
        one.model_copy(update={"id": str(n), "question": " ".join(q)})
        for n, q in enumerate(questions)
    ]
    weighty = [set(each) - {"who"} for each in questions]
    wanted = {}
    for place, mine in enumerate(weighty):
        near = [
            n
            for n in range(place)
            if mine and len(mine & weighty[n]) * 5 >= 3 * len(mine | weighty[n])
        ]
        if near:
            wanted[str(place)] = str(near[0])
    assert {b.id: a.id for a, b in near_pairs(asked)} == wanted


def test_thousands_of_prompts_are_compared_in_seconds() -> None:
    drawn = Random(1)
    words_known = [f"word{n}" for n in range(3000)]
    one = prompts()[0]
    asked = [
        one.model_copy(update={"question": " ".join(drawn.sample(words_known, 12))})
        for _ in range(99 * 100)
    ]
    began = perf_counter()
    assert list(near_pairs(asked)) == []
    assert len(list(near_pairs([one] * (99 * 100)))) == 99 * 100 - 1
    assert perf_counter() - began < 15


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
