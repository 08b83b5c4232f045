# SPDX-License-Identifier: Apache-2.0
"""What changed between two packs is said in words, once, and nothing is left out."""

from hypothesis import given
from hypothesis import strategies as st

from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.guidance.reading.diffing import diff_packs
from tests.app.guidance import making
from tests.app.guidance.making import prompt, small_pack

NEXT = making.PACK.replace("2026.11.1", "2027.1.1")
CONTEXT = b"""
[[context]]
id = "online"
title = "Online"
when = "contexts includes online"
changes = "Save what is on the app before anything else is done, and write down who saved it."
warnings = ["Messages can vanish within hours."]
sources = [{ id = "N1", confidence = "seen" }]
"""


def words(before: Pack, after: Pack) -> list[str]:
    return [change.in_words() for change in diff_packs(before, after)]


def with_stage(text: str, pack: str = making.PACK) -> Pack:
    return making.pack_of({"stage_one": text, "pack": pack})


def test_the_same_pack_has_no_change() -> None:
    assert diff_packs(small_pack(), making.pack_of({})) == ()


def test_a_new_version_a_new_question_an_added_and_a_removed_prompt() -> None:
    prompts = making.PROMPTS.replace("Is the person safe now?", "Is everybody safe now?")
    prompts = prompts.replace("s01.phones", "s01.telephones")
    said = words(small_pack(), with_stage(making.STAGE_HEAD + prompts, NEXT))
    assert said[0].endswith("The version was “2026.11.1” and is now “2027.1.1”.")
    assert said[1] == (
        "Prompt changed: Is everybody safe now? (s01.safe-now)\n"
        "  The question was “Is the person safe now?” and is now “Is everybody safe now?”."
    )
    assert said[2].startswith("Prompt added: Is phones seen to? (s01.telephones)")
    assert said[3].startswith("Prompt removed: Is phones seen to? (s01.phones)")
    assert len(said) == 4


def test_of_a_long_text_only_what_is_new_is_said() -> None:
    guidance = f'"{making.GUIDANCE} Ring the centre first. {making.GUIDANCE}"'
    longer = prompt("s01.ex", when='"relationship in [partner, ex-partner]"', guidance=guidance)
    old = prompt("s01.ex", when='"relationship in [partner, ex-partner]"')
    (said,) = words(
        with_stage(making.STAGE_HEAD + making.PROMPTS.replace(old, longer)),
        with_stage(
            making.STAGE_HEAD
            + making.PROMPTS.replace(old, longer.replace("the centre", "the local centre"))
        ),
    )
    assert said.splitlines()[1:] == [
        "  The guidance now says: “Ring the local centre first.”",
        "  The guidance no longer says: “Ring the centre first.”",
    ]


def test_lists_say_what_came_and_what_went() -> None:
    facts = making.FACTS.replace(
        '{ id = "stranger", label = "Stranger" }', '{ id = "date", label = "Date" }'
    )
    (said,) = words(small_pack(), making.pack_of({"facts": facts}))
    assert "The options: added “Date”." in said and "removed “Stranger”." in said


def test_what_changed_inside_one_of_a_list_is_said_and_not_that_it_came_and_went() -> None:
    looser = making.DECISION.replace('needed_for = ["whole"]', 'needed_for = ["none"]')
    surer = looser.replace('"unc"', '"gk"')
    (said,) = words(
        making.pack_of({"decision": making.DECISION}), making.pack_of({"decision": surer})
    )
    assert said.splitlines()[1:] == [
        (
            "  The steps, “The notice was handed over.”: The sources, “N1”: The confidence was "
            "“unc” and is now “gk”."
        ),
        "  The steps, “Which other ways were tried?”: What it is needed for: added “none”.",
        "  The steps, “Which other ways were tried?”: What it is needed for: removed “whole”.",
    ]


def test_contexts_and_the_order_of_prompts_count_as_changes() -> None:
    after = load_pack(making.files() | {"contexts.toml": CONTEXT})
    assert words(small_pack(), after) == ["Context added: Online (online)"]
    parts = making.PROMPTS.split("\n[[prompt]]\n")
    turned = "\n[[prompt]]\n".join([parts[0], *parts[2:], parts[1]])
    (said,) = words(small_pack(), with_stage(making.STAGE_HEAD + turned))
    assert "The order of its prompts changed." in said


@given(st.integers(0, 5), st.text(st.characters(categories=["L"]), min_size=1, max_size=30))
def test_any_change_of_any_prompt_is_told_and_names_it(place: int, word: str) -> None:
    before = small_pack()
    stage = before.stages[0]
    old = stage.prompts[place]
    new = old.model_copy(update={"why": f"{old.why} {word}"})
    prompts = (*stage.prompts[:place], new, *stage.prompts[place + 1 :])
    after = before.model_copy(
        update={"stages": (stage.model_copy(update={"prompts": prompts}), *before.stages[1:])}
    )
    (change,) = diff_packs(before, after)
    assert (change.how, change.item) == ("changed", old.id)
    assert word in change.in_words()
