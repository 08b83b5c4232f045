# SPDX-License-Identifier: Apache-2.0
"""What newer guidance changes for one case: new, reworded, gone; answers stay."""

from app.guidance.reading.adopting import case_changes
from app.guidance.reading.selection import journey
from tests.app.guidance import making
from tests.app.guidance.making import prompt, small_pack

NEWER = making.pack_of(
    {
        "stage_one": making.STAGE_HEAD
        + making.PROMPTS.replace("Is the person safe now?", "Is everybody safe now?")
        .replace("s01.phones", "s01.telephones")
        .replace('"relationship in [partner, ex-partner]"', '"relationship is stranger"')
        + prompt("s01.spiking", when='"contexts includes spiking"')
    }
)


def effects(facts: dict[str, str | int | tuple[str, ...]], *answered: str) -> dict[str, str]:
    outcomes = dict.fromkeys(answered, "answered")
    found = case_changes(small_pack(), NEWER, facts, outcomes)  # type: ignore[arg-type]
    return {change.prompt_id: change.effect for change in found}


def test_nothing_changes_with_the_same_guidance() -> None:
    assert case_changes(small_pack(), small_pack(), {}, {"s01.ex": "answered"}) == ()


def test_only_what_this_case_is_asked_counts() -> None:
    assert effects({}) == {
        "s01.safe-now": "reworded-open",
        "s01.telephones": "new",
        "s01.phones": "no-longer-asked",
    }
    assert effects({"contexts": ("spiking",)})["s01.spiking"] == "new"
    assert effects({"relationship": "partner"})["s01.ex"] == "no-longer-asked"


def test_what_was_answered_is_told_and_stays() -> None:
    found = effects({}, "s01.safe-now", "s01.phones")
    assert found["s01.safe-now"] == "reworded-answered"
    assert found["s01.phones"] == "retired"
    old = small_pack().prompt("s01.phones")
    read = journey(NEWER, {}, {"s01.phones": "answered"}, retired=(old,))
    kept = read.stages[0].prompts[-1]
    assert (kept.prompt, kept.retired, kept.no_longer_asked) == (old, True, True)
    assert kept.outcome == "answered"


def test_each_change_is_one_plain_line() -> None:
    found = case_changes(small_pack(), NEWER, {}, {"s01.phones": "answered"})
    lines = [change.in_words() for change in found]
    assert "Reworded: Is everybody safe now? (First contact)" in lines
    assert lines[-1].startswith("No longer in the guidance; your answer stays: ")
