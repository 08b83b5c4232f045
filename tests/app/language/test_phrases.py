# SPDX-License-Identifier: Apache-2.0
"""A phrase means exactly what its description says."""

import pytest

from app.language.faults import PhraseFault
from app.language.matching import compile_rules
from tests.app.language.making import SETS, checker, flagged, rule


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("led him on", "She led him on.", ["led him on"]),
        ("led him on", "She led, him on. She led. Him on.", []),
        ("led|leading him on", "leading him on; led him on", ["leading him on", "led him on"]),
        ("<victim> (lied)", "The injured party lied and the suspect lied.", ["lied"]),
        ("led _ on", "led him on, led them on, led on", ["led him on", "led them on"]),
        ("by <name>", "by Pennant, by then, by PERSONS", ["by Pennant"]),
        ("(calm) ... so", "calm and not at all so", ["calm"]),
        ("(calm) ... so", "calm and not at all upset so", []),
        ("very? drunk", "very drunk, drunk", ["very drunk", "drunk"]),
        ("^ (oddly)", "Oddly, she spoke oddly. Oddly enough.", ["Oddly", "Oddly"]),
        ("(calm) $", "She was calm and then calm.", ["calm"]),
        ("(calm) , so", "calm, so (calm) so calm so", ["calm", "calm"]),
        ("(calm) ,? so", "calm, so or calm so", ["calm", "calm"]),
        ("did not say", "didn't say, didn’t say, didnt say, did not say", ["didn't say"] * 0 + [
            "didn't say", "didn’t say", "didnt say", "did not say",
        ]),
        ("victim's story", "The victim’s story and the victims story", ["victim’s story"]),
        ("attention seeking", "ATTENTION-SEEKING, attention seeking", [
            "ATTENTION-SEEKING", "attention seeking",
        ]),
        ("made (it) up", "She made it up.", ["it"]),
    ],
)  # fmt: skip
def test_what_a_phrase_flags(phrase: str, text: str, found: list[str]) -> None:
    assert flagged(text, phrase) == found


@pytest.mark.parametrize(
    "phrase",
    [
        "", "very?", "_ ...", "<nobody>", "a||b", "(story", "story)", "(her) (story)", "((a))",
        "her <victim story", "what?ever", "a " * 60, "<loop>", "<marked>", "...", "&", "^ $",
        "<many> <many> <many>",
    ],
)  # fmt: skip
def test_a_bad_phrase_is_refused_with_its_rule(phrase: str) -> None:
    many = tuple(f"two words{letter}" for letter in "abcdefghij")
    sets = {**SETS, "loop": ("<loop> on",), "marked": ("(a) b",), "many": many}
    with pytest.raises(PhraseFault) as caught:
        compile_rules([rule(phrase)], sets)
    assert caught.value.where == "the rule test-rule"
    assert caught.value.code == "wording-phrase"
    assert caught.value.sentence.startswith("A phrase of the rule test-rule cannot be read: ")


def test_a_bad_phrase_of_a_word_set_that_has_a_meaning_is_refused_with_the_set() -> None:
    with pytest.raises(PhraseFault) as caught:
        checker("story", sets={"victim": ("she|",)})
    assert caught.value.where == "the word set victim"
