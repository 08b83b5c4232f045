# SPDX-License-Identifier: Apache-2.0
"""The decisions that the bundled pack brings: gates hold, guards wait, nothing is suggested."""

import re
from functools import cache
from importlib import resources as bundled
from importlib.resources.abc import Traversable

import pytest

from app.guidance.conditions.nodes import FactValue, holds
from app.guidance.files.loading import inspect_files
from app.guidance.model.decisions import DecisionTemplate, Guard
from app.guidance.model.pack import Pack

TEMPLATES = {
    "arrest-or-voluntary",
    "bail-and-conditions",
    "early-advice",
    "no-further-action",
    "outcome-code",
    "phone-extraction",
    "protective-orders",
    "special-measures",
    "third-party-material",
}

# What the law asks before each intrusive option, by the steps that stand for it.
DEVICE_NEED = {"dx-02", "dx-03", "dx-03-need", "dx-04", "dx-05", "dx-12"}
DEVICE_NOTICE = {"dx-07"}
DEVICE_AGREED = {"dx-01", "dx-06", "dx-08", "dx-10", "dx-view"}
REQUEST_TESTS = {"vi-02a", "vi-02b", "vi-02c", "vi-05", "vi-07", "vi-11", "vi-scope"}
REQUEST_NOTICE = {"vi-08", "vi-08a", "vi-view"}
# What one step has to say when it stands for several requirements.
SAYS = {
    ("phone-extraction", "dx-03-need"): ("necessary", "proportionate", "dates", "left out"),
    ("phone-extraction", "dx-05"): ("protected", "how relevant"),
    ("phone-extraction", "dx-07"): ("seek", "why", "handled", "say no", "not end"),
    ("phone-extraction", "dx-08"): ("in writing", "aloud", "copy"),
    ("phone-extraction", "dx-10"): ("adult", "agreed for them", "child"),
    ("phone-extraction", "dx-12"): ("code", "forms", "approval"),
    ("third-party-material", "vi-05"): ("code", "counselling", "helpline", "charity"),
    ("third-party-material", "vi-08"): ("on or before", "child", "without capacity"),
    ("third-party-material", "vi-08a"): ("what", "why", "dealt with"),
    ("no-further-action", "nf-07"): ("conditions end", "orders", "suspect"),
}
LONGEST_GATE = 16
COUNSELLING = {"vi-03", "vi-04", "vi-06"}
NEEDED = {
    ("phone-extraction", "ask-user"): DEVICE_NEED,
    ("phone-extraction", "go-ahead"): DEVICE_NEED | DEVICE_NOTICE | DEVICE_AGREED,
    ("phone-extraction", "set-case"): DEVICE_NEED | {"dx-11"},
    ("third-party-material", "request"): REQUEST_TESTS | REQUEST_NOTICE,
    ("third-party-material", "request-held-back"): REQUEST_TESTS | {"vi-10"},
}
SUGGESTING = re.compile(
    r"recommend|suggest|prefer|\bbest\b|\bshould\b|\bdefault\b|\busual|\bideal|\bcorrect\b|\bright\b",
    re.IGNORECASE,
)

RECORDED: dict[str, FactValue] = {
    "suspect_position": "identified",
    "victim_wish": "no-investigation",
    "victim_wish_at": "2026-11-20T14:00:00+00:00",
}


@cache
def pack() -> Pack:
    found = inspect_files(files_of(bundled.files("resources").joinpath("guidance"))).pack
    assert found is not None
    return found


def files_of(folder: Traversable, prefix: str = "") -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in folder.iterdir():
        if item.is_dir():
            found |= files_of(item, f"{prefix}{item.name}/")
        elif item.name.endswith(".toml"):
            found[prefix + item.name] = item.read_bytes()
    return found


def template(name: str) -> DecisionTemplate:
    return next(decision for decision in pack().decisions if decision.id == name)


def stopping(decision: DecisionTemplate, option: str, facts: dict[str, FactValue]) -> set[str]:
    return {
        step.id
        for step in decision.steps
        if option in step.needed_for
        and (step.condition is None or holds(step.condition, facts, pack().named))
    }


def open_to(decision: str, option: str, facts: dict[str, FactValue]) -> bool:
    guards: list[Guard] = [one for one in template(decision).guards if one.option == option]
    assert guards
    return all(holds(guard.condition, facts, pack().named) for guard in guards)


def test_the_nine_templates_are_there() -> None:
    assert {decision.id for decision in pack().decisions} == TEMPLATES


@pytest.mark.parametrize(("decision", "option"), NEEDED)
def test_an_intrusive_option_waits_for_what_the_law_asks(decision: str, option: str) -> None:
    needed = NEEDED[decision, option]
    assert stopping(template(decision), option, {"victim_age": 30}) == needed


@pytest.mark.parametrize(("decision", "step_id"), SAYS)
def test_a_step_that_stands_for_several_requirements_names_each(
    decision: str, step_id: str
) -> None:
    [step] = [step for step in template(decision).steps if step.id == step_id]
    assert [word for word in SAYS[decision, step_id] if word not in step.text.lower()] == []


@pytest.mark.parametrize("age", [{"victim_age": 16}, {"victim_age": 30}, {}])
def test_who_may_agree_for_a_child_is_asked_whatever_the_age_of_the_victim(
    age: dict[str, FactValue],
) -> None:
    device = template("phone-extraction")
    assert "dx-10" in stopping(device, "go-ahead", age)
    assert next(step for step in device.steps if step.id == "dx-10").answer == "text"


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_no_gate_is_too_long_for_a_custody_suite(name: str) -> None:
    assert len(template(name).steps) <= LONGEST_GATE


@pytest.mark.parametrize("option", ["request", "request-held-back"])
def test_counselling_material_brings_further_steps_and_is_asked_about_first(option: str) -> None:
    third = template("third-party-material")
    assert stopping(third, option, {"counselling_material": "yes"}) >= COUNSELLING
    assert not stopping(third, option, {"counselling_material": "no"}) & COUNSELLING
    assert not open_to(third.id, option, {})
    assert not open_to(third.id, option, {"counselling_material": "not-known"})
    assert open_to(third.id, option, {"counselling_material": "yes"})


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_every_decision_has_a_way_that_nothing_stops(name: str) -> None:
    decision = template(name)
    stopped = {option for step in decision.steps for option in step.needed_for}
    stopped |= {guard.option for guard in decision.guards}
    assert {option.id for option in decision.options} - stopped


@pytest.mark.parametrize(
    ("decision", "option"),
    [
        ("phone-extraction", "user-said-no"),
        ("phone-extraction", "not-needed"),
        ("third-party-material", "no-request"),
        ("protective-orders", "no-order"),
        ("special-measures", "open-court"),
        ("no-further-action", "carry-on"),
    ],
)
def test_saying_no_and_going_on_need_no_gate(decision: str, option: str) -> None:
    shape = template(decision)
    assert option in {each.id for each in shape.options}
    assert not [step.id for step in shape.steps if option in step.needed_for]
    assert not [guard for guard in shape.guards if guard.option == option]


@pytest.mark.parametrize(
    ("decision", "option"),
    [("outcome-code", "outcome-16"), ("no-further-action", "close-wish")],
)
def test_an_ending_by_the_victims_wish_needs_that_wish_on_record(
    decision: str, option: str
) -> None:
    assert open_to(decision, option, RECORDED)
    assert open_to(decision, option, RECORDED | {"victim_wish": "record-only"})
    for wish in ("not-known", "not-yet", "wants-investigation"):
        assert not open_to(decision, option, RECORDED | {"victim_wish": wish})
    for fact in ("victim_wish", "victim_wish_at"):
        assert not open_to(decision, option, {k: v for k, v in RECORDED.items() if k != fact})
    assert not open_to(decision, option, RECORDED | {"victim_knows": "no"})


def test_codes_fit_whether_anybody_was_identified() -> None:
    nobody = RECORDED | {"suspect_position": "not-identified"}
    assert open_to("outcome-code", "outcome-14", nobody)
    assert not open_to("outcome-code", "outcome-14", nobody | {"victim_wish": "not-known"})
    assert not open_to("outcome-code", "outcome-14", RECORDED)
    assert not open_to("outcome-code", "outcome-16", nobody)
    assert not open_to("outcome-code", "outcome-15", RECORDED)
    assert open_to("outcome-code", "outcome-15", RECORDED | {"victim_wish": "wants-investigation"})


@pytest.mark.parametrize("code", ["outcome-15", "outcome-16", "outcome-21"])
def test_a_code_about_a_named_suspect_waits_until_one_is_on_record(code: str) -> None:
    wish = "wants-investigation" if code == "outcome-15" else "no-investigation"
    silent: dict[str, FactValue] = RECORDED | {"victim_wish": wish}
    silent = {name: value for name, value in silent.items() if name != "suspect_position"}
    assert not open_to("outcome-code", code, silent)
    assert not open_to("outcome-code", code, silent | {"suspect_known": "no"})
    assert open_to("outcome-code", code, silent | {"suspect_known": "yes"})


def test_bail_is_open_after_an_arrest() -> None:
    assert not open_to("bail-and-conditions", "bail-conditions", {"suspect_position": "voluntary"})
    assert open_to("bail-and-conditions", "bail-conditions", {"suspect_position": "in-custody"})


def test_no_option_is_put_forward_over_another() -> None:
    labels = [option.label for decision in pack().decisions for option in decision.options]
    assert [label for label in labels if SUGGESTING.search(label)] == []
