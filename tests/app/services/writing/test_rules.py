# SPDX-License-Identifier: Apache-2.0
"""What the bundled guidance puts in the place of a wording, and which swaps it may not have."""

from collections.abc import Iterator

import pytest

from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.language.matching import Checker
from app.services.writing.check import Background, Wanted, WritingCheck
from app.services.writing.rewording import replacements_for, swaps_of
from app.services.writing.rules import checker_of, swap_faults
from app.system.paths import resource_files
from tests.app.guidance import making
from tests.app.language.scoring import load

RULES = """
[[rule]]
id = "claims"
category = "scepticism"
flag = ["she (claims|claimed)", "(word-on-word)"]
why = "It sounds like doubt."
instead = ["says"]
swap = [{ written = "%s", instead = "%s" }%s]
sources = [{ id = "N1", confidence = "seen" }]
"""


@pytest.fixture(scope="module")
def bundled() -> Pack:
    return load_pack(resource_files("guidance"))


@pytest.fixture(scope="module")
def checker(bundled: Pack) -> Checker:
    return checker_of(bundled)


def faults(written: str, instead: str, more: str = "") -> list[str]:
    rules = (RULES % (written, instead, more)).encode()
    pack = load_pack(making.files() | {"wording.toml": rules})
    return [fault.message for fault in swap_faults(pack, checker_of(pack))]


@pytest.mark.parametrize("written", ["claims", "CLAIMED", "word on word", "Word-on-Word"])
def test_a_swap_for_what_the_rule_flags_is_sound(written: str) -> None:
    assert faults(written, "says") == []


@pytest.mark.parametrize("written", ["she claims", "claiming", "claims that", "word"])
def test_a_swap_that_could_never_be_offered_is_a_fault(written: str) -> None:
    (message,) = faults(written, "says")
    assert "never flags" in message and written in message


def test_a_swap_that_is_flagged_itself_or_changes_nothing_is_a_fault() -> None:
    assert "flagged itself" in faults("claims", "word on word")[0]
    assert "the same" in faults("claims", "Claims")[0]
    again = ', { written = "Claims", instead = "says" }'
    assert "twice" in faults("claims", "says", again)[0]


def test_the_swaps_of_the_bundled_guidance_are_sound(bundled: Pack, checker: Checker) -> None:
    assert [str(fault) for fault in swap_faults(bundled, checker)] == []


def swapped(pack: Pack, checker: Checker) -> Iterator[tuple[str, int, int]]:
    """Labelled sentences after each swap that fits them, and where it was put."""
    swaps = {rule.id: swaps_of(rule) for rule in pack.wording}
    for name in ("dev.jsonl", "own.jsonl", "learnt.jsonl", "varied.jsonl"):
        for one in load(name):
            for start, end, rule_id, _ in checker.check(one.text):
                for words in replacements_for(one.text[start:end], swaps[rule_id]):
                    yield one.text[:start] + words + one.text[end:], start, start + len(words)


def test_what_was_put_in_is_not_flagged_again(bundled: Pack, checker: Checker) -> None:
    seen = 0
    for text, start, end in swapped(bundled, checker):
        seen += 1
        assert not [s for s in checker.check(text) if s.start < end and s.end > start], text
    assert seen > 200


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("She claims that he left.", ["says", "reports"]),
        ("Victim claiming he left.", ["saying", "reporting"]),
        ("She claims to have been asleep.", ["reports having"]),
        ("She claims a man followed her.", ["reports a"]),
        ("The victim alleges that he left.", ["says", "reports"]),
        ("We looked into an alleged rape.", ["a reported"]),
        ("She admitted that she had met him.", ["said", "confirmed"]),
        ("Her story is that he left.", ["Her account"]),
        ("The offender left by bus.", ["suspect"]),
        ("An offender left by bus.", ["A suspect"]),
        ("Her attacker left by bus.", ["The suspect"]),
        ("The victim refused the medical.", ["chose not to have the medical"]),
        ("The victim has refused the medical.", ["has chosen not to have the medical"]),
        ("He only touched her.", ["touched her"]),
        ("Put to him; he denied it as usual.", ["denied it"]),
        # Nothing fits every sentence with these.
        ("He is a rapist.", []),
        ("She claims not to know him.", []),
        ("She admitted to the affair.", []),
        ("The victim failed to report it.", []),
    ],
)
def test_what_is_offered_in_a_sentence(bundled: Pack, text: str, swapped: list[str]) -> None:
    (found,) = WritingCheck().check(text, Background(bundled), Wanted(spelling=False))
    assert list(found.replacements) == swapped
    assert found.replacements or found.advice
