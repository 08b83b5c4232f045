# SPDX-License-Identifier: Apache-2.0
"""A pack's values are frozen, and what it does not have is a typed error."""

import pytest
from pydantic import ValidationError

from app.errors import Bug
from app.guidance.faults import NotInPack
from app.guidance.model.pack import Pack, PackMeta
from tests.app.guidance.making import small_pack

LOOKUPS = {
    "stage": (Pack.stage, "s01"),
    "prompt": (Pack.prompt, "s01.samples"),
    "principle": (Pack.principle, "victim-centred"),
    "fact": (Pack.fact, "victim_age"),
    "condition": (Pack.condition, "recent-offence"),
    "source": (Pack.source, "N1"),
}


@pytest.mark.parametrize("kind", LOOKUPS)
def test_everything_is_found_by_its_id(kind: str) -> None:
    look_up, item_id = LOOKUPS[kind]
    found = look_up(small_pack(), item_id)
    assert getattr(found, "id") == item_id  # noqa: B009 - the kinds share no type
    with pytest.raises(NotInPack) as caught:
        look_up(small_pack(), "nothing")
    assert isinstance(caught.value, Bug) and caught.value.kind == kind
    assert kind in caught.value.sentence and "nothing" not in caught.value.sentence


def test_whether_a_prompt_is_there_can_be_asked() -> None:
    assert small_pack().has_prompt("s01.samples")
    assert not small_pack().has_prompt("s01.gone")


def test_nothing_can_be_changed() -> None:
    with pytest.raises(ValidationError):
        setattr(small_pack().prompt("s01.samples"), "core", False)  # noqa: B010


def test_a_changed_copy_does_not_remember_what_the_original_had() -> None:
    pack = small_pack()
    assert pack.has_prompt("s01.samples")
    assert not pack.model_copy(update={"stages": ()}).has_prompt("s01.samples")
    prompt = pack.prompt("s01.samples")
    assert prompt.condition is not None
    assert prompt.model_copy(update={"when": None}).condition is None
    assert prompt.condition is not None


@pytest.mark.parametrize("version", ["1", "2026.11.1", "0.0"])
def test_versions(version: str) -> None:
    assert meta(version).version == version


@pytest.mark.parametrize(
    "version", ["", "1.", "v1", "01", "1.2.3.4.5.6.7.8.9.10.11.12.13", "1234567"]
)
def test_versions_that_cannot_be_compared(version: str) -> None:
    with pytest.raises(ValidationError):
        meta(version)


def test_versions_compare_as_numbers() -> None:
    assert meta("2026.11.1").version_numbers > meta("2026.2.30").version_numbers


def meta(version: str) -> PackMeta:
    return PackMeta.model_validate(
        small_pack().meta.model_dump(by_alias=True) | {"version": version}
    )
