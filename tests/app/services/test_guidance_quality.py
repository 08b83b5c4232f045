# SPDX-License-Identifier: Apache-2.0
"""What a good editor would send back is found; the bundled guidance has none of it."""

import pytest

from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.services.guidance_quality import HARDEST, LONGEST, quality_faults
from app.system.paths import resource_files
from tests.app.guidance import making
from tests.app.guidance.making import prompt

RULES = b"""
[[rule]]
id = "claims"
category = "scepticism"
flag = ["claims|claimed"]
why = "It sounds like doubt."
instead = ["says"]
sources = [{ id = "N1", confidence = "seen" }]
"""
LONG = "Write down " + "who came and who went and who stayed " * 4 + "before you leave."
HARD = (
    "Operational considerations necessitate contemporaneous documentation of organisational "
    "decision-making rationale. Proportionality considerations additionally necessitate "
    "comprehensive justification. Institutional accountability presupposes intelligible, "
    "demonstrably defensible documentation, notwithstanding competing operational necessities."
)


@pytest.fixture(scope="module")
def bundled() -> Pack:
    return load_pack(resource_files("guidance"))


def with_prompt(**keys: str) -> Pack:
    stage = making.STAGE_HEAD + making.PROMPTS + prompt("s01.extra", **keys)
    return load_pack(making.files(stage_one=stage) | {"wording.toml": RULES})


def found(pack: Pack, *sources: str) -> list[tuple[str, str, str]]:
    return [(f.item, f.key, f.message) for f in quality_faults(pack, sources)]


def test_the_bundled_guidance_has_nothing_to_send_back(bundled: Pack) -> None:
    assert found(bundled) == []


def test_a_sentence_that_is_too_long_is_named() -> None:
    said = found(with_prompt(guidance=f'"{LONG}"'))
    assert {(item, key) for item, key, _ in said} == {("s01.extra", "guidance")}
    assert any(f"at most {LONGEST} words; one here has" in message for *_, message in said)


def test_guidance_that_is_hard_to_read_is_named_with_its_grade() -> None:
    ((item, key, message),) = found(with_prompt(guidance=f'"{HARD}"'))
    assert (item, key) == ("s01.extra", "guidance")
    assert f"at most {HARDEST:.0f}" in message


def test_our_own_rules_hold_for_our_own_words_and_not_for_what_they_quote() -> None:
    said = found(with_prompt(why='"The victim claims to be safe."'))
    assert [(item, key) for item, key, _ in said] == [("s01.extra", "why")]
    assert "flags “claims”" in said[0][2]


def test_words_taken_from_a_source_are_named() -> None:
    source = f"Long ago: {making.GUIDANCE.lower()}"
    said = found(with_prompt(), source)
    assert {(item, key) for item, key, _ in said} == {("s01.safe-now", "guidance")}


def test_a_rule_that_cannot_be_read_is_an_error_with_one_sentence() -> None:
    files = making.files() | {"wording.toml": RULES.replace(b"claims|claimed", b"(claims")}
    (fault,) = quality_faults(load_pack(files))
    assert fault.severity == "error" and fault.message.endswith(".")
    assert "claims" in fault.message
