# SPDX-License-Identifier: Apache-2.0
"""What a pack mentions exists, fits together, and is worth leaning on."""

import pytest

from app.guidance.files.loading import inspect_files
from app.guidance.model.pack import Pack
from tests.app.guidance import making
from tests.app.guidance.making import prompt

CHOICE = (
    '{ kind = "choice", options = [{ id = "partner", label = "Partner" }, '
    '{ id = "ex-partner", label = "Former partner" }, { id = "stranger", label = "Stranger" }] }'
)
FEWER = '{ kind = "choice", options = [{ id = "partner", label = "Partner" }] }'
TWICE = '{ kind = "checklist", options = [{ id = "a", label = "A" }, { id = "a", label = "B" }] }'


def messages(severity: str, **changed: str) -> list[tuple[str, str, str]]:
    found = inspect_files(making.files(**changed))
    assert isinstance(found.pack, Pack), found.faults
    return [
        (fault.item, fault.key, fault.message)
        for fault in found.faults
        if fault.severity == severity
    ]


def errors_with(table: str) -> list[tuple[str, str]]:
    stage = making.STAGE_HEAD + making.PROMPTS + table
    return [(key, message) for _, key, message in messages("error", stage_one=stage)]


@pytest.mark.parametrize(
    ("keys", "key", "message"),
    [
        ({"id": '"s01.safe-now"'}, "id", "this id is used twice"),
        ({"id": '"s02.x"'}, "id", "begins with s01."),
        ({"sources": '[{ id = "N2", confidence = "gk" }]'}, "sources", "N2 is not in sources"),
        ({"principles": '["victim-centred", "victim-centred"]'}, "principles", "there twice"),
        ({"feeds": '"fact:nothing"'}, "feeds", "nothing is not in facts.toml"),
        ({"feeds": '"fact:hours_since_offence"'}, "feeds", "works hours_since_offence out"),
        ({"feeds": '"fact:relationship"'}, "answer", "the answer kind must be choice"),
        ({"feeds": '["enquiry", "fact:victim_age"]'}, "answer", "the answer kind must be figure"),
        ({"feeds": '"fact:contexts"', "answer": FEWER}, "answer", "kind must be checklist"),
        ({"feeds": '"fact:relationship"', "answer": FEWER}, "answer", "differ in ex-partner, str"),
        ({"answer": TWICE}, "answer", "the option a is there twice"),
        ({"when": '"nothing is x"'}, "when", "nothing is not in facts.toml"),
        ({"when": '"@nowhere"'}, "when", "@nowhere is not in conditions.toml"),
        ({"when": '"not (victim_age < 9 or relationship is x)"'}, "when", "x is not a value of"),
        ({"when": '"relationship includes partner"'}, "when", "use is, is not, in or not in"),
        ({"when": '"contexts is spiking"'}, "when", "use includes"),
        ({"when": '"contexts includes care"'}, "when", "care is not a value of contexts"),
        ({"when": '"reported is maybe"'}, "when", "maybe is not a value of reported (yes, no, n"),
        ({"when": '"victim_age is young"'}, "when", "compare it with a whole number"),
        ({"when": '"offence_start < 3"'}, "when", "use is known or is unknown"),
        ({"when": '"safe_word is 3"'}, "when", "put the value in quotation marks"),
    ],
)
def test_a_prompt_that_does_not_fit_the_pack(keys: dict[str, str], key: str, message: str) -> None:
    name = keys.get("id", '"s01.new"').strip('"')
    ((found_key, found),) = errors_with(prompt(name, **keys))
    assert found_key == key
    assert message in found


@pytest.mark.parametrize(
    "keys",
    [
        {"feeds": '"fact:relationship"', "answer": CHOICE},
        {"feeds": '["section:victim", "enquiry"]'},
        {"when": '"reported is not-known or safe_word is \\"x y\\" or offence_start is known"'},
        {"when": '"victim_age in [16, 17] and contexts includes online"'},
    ],
)
def test_a_prompt_that_fits(keys: dict[str, str]) -> None:
    assert errors_with(prompt("s01.new", **keys)) == []


def test_ids_and_letters_are_used_once() -> None:
    found = messages(
        "error",
        principles=making.PRINCIPLES.replace('"S"', '"V"').replace("square", "circle"),
        sources=making.SOURCES * 2,
        conditions=making.CONDITIONS * 2,
    )
    assert [key for _, key, _ in found] == ["id", "id", "letter", "shape"]


@pytest.mark.parametrize(
    ("before", "after", "item", "message"),
    [
        (
            'options = [{ id = "spiking"',
            'help = "x"\noptions = [{ id = "online"',
            "contexts",
            "twice",
        ),
        ('kind = "yes-no"', 'kind = "choice"', "reported", "needs options"),
        ('kind = "choices"', 'kind = "text"', "contexts", "has no options"),
        ("derived = true", "", "hours_since_offence", "add derived = true"),
        ("derived = true", "derived = true\nopening = true", "hours_since_offence", "not asked"),
        ('kind = "date-time"', 'kind = "date-time"\nderived = true', "offence_start", "only hours"),
    ],
)
def test_facts_are_whole(before: str, after: str, item: str, message: str) -> None:
    assert before in making.FACTS
    found = messages(
        "error",
        facts=making.FACTS.replace(before, after),
        stage_one=making.STAGE_HEAD
        + prompt("s01.safe-now")
        + prompt("s01.samples")
        + prompt("s01.who-knows"),
    )
    assert any(name == item and message in said for name, _, said in found), found


def condition(name: str, when: str) -> str:
    return f'\n[[condition]]\nid = "{name}"\nwords = "It is {name}"\nwhen = "{when}"\n'


def test_named_conditions_do_not_go_in_circles() -> None:
    circle = condition("a", "not (@b or victim_age < 3)") + condition("b", "@a")
    found = messages("error", conditions=making.CONDITIONS + circle + condition("c", "@c"))
    assert [(item, key) for item, key, _ in found] == [("a", "when"), ("b", "when"), ("c", "when")]
    assert all("circle" in message for _, _, message in found)


def test_named_conditions_do_not_stand_in_long_chains() -> None:
    chain = "".join(condition(f"c{n}", f"@c{n + 1}") for n in range(7))
    fits = making.CONDITIONS + chain + condition("c7", "victim_age < 3")
    assert messages("error", conditions=fits) == []
    longer = fits + condition("d", "@c0")
    ((item, _, message),) = messages("error", conditions=longer)
    assert item == "d" and "shorten" in message


def test_stages_are_numbered_without_gaps() -> None:
    ((item, key, _),) = messages("error", stage_two=making.STAGE_TWO.replace("= 2", "= 3"))
    assert (item, key) == ("s02", "number")


def test_a_written_stage_has_its_text() -> None:
    bare = making.STAGE_TWO.replace("written = false", "written = true")
    found = messages("error", stage_two=bare)
    assert [key for _, key, _ in found] == [
        *("purpose", "good", "first_ten_minutes", "failings", "supervisor_asks", "hand_off"),
        "prompt",
    ]


def test_the_first_ten_minutes_are_core_prompts_of_the_stage() -> None:
    stage = making.STAGE_HEAD.replace('"s01.who-knows"', '"s01.phones", "s01.gone"')
    found = messages("error", stage_one=stage + making.PROMPTS)
    assert [(item, key) for item, key, _ in found] == [
        ("s01.phones", "core"),
        ("s01", "first_ten_minutes"),
    ]
    assert ("s01.who-knows", "core") in {
        (item, key) for item, key, _ in messages("warning", stage_one=stage + making.PROMPTS)
    }


def test_the_day_to_check_again_comes_after_the_last_check() -> None:
    found = messages("error", pack=making.PACK.replace("2027", "2020"))
    assert [key for _, key, _ in found] == ["check_by"]


def test_warnings_about_quality() -> None:
    prompts = making.PROMPTS.replace("suspect-focused", "victim-centred").replace(
        '["victim-centred", "victim-centred"]', '["victim-centred"]'
    ) + prompt("s01.short", guidance='"Too short."')
    spare = making.SOURCES + making.SOURCES.replace("N1", "N2")
    found = messages("warning", stage_one=making.STAGE_HEAD + prompts, sources=spare)
    assert [(item, key) for item, key, _ in found] == [
        ("s01", "prompt"),
        ("s01", "prompt"),
        ("s01.short", "guidance"),
        ("N2", "id"),
    ]
    assert found[1][2] == "no prompt of this stage serves suspect-focused"
    assert found[2][2] == "guidance is 30 to 120 words; this has 2"
