# SPDX-License-Identifier: Apache-2.0
"""A force adds to the base, or says things otherwise, by id; the base itself stays as it is."""

from time import perf_counter

import pytest

from app.guidance.faults import PackFault
from app.guidance.files.building import build_pack, read_built, read_built_overlay
from app.guidance.files.loading import inspect_overlay, is_overlay, load_overlay
from app.guidance.files.overlay import lay_over
from tests.app.guidance import making, overlays
from tests.app.guidance.overlays import overlay, overlay_files


def test_items_are_added_or_replaced_and_the_rest_stays() -> None:
    base = making.small_pack()
    both = lay_over(base, overlay())
    assert both.stage("s01").title == "First contact in Borsetshire"
    assert both.stage("s02") == base.stage("s02")
    assert both.prompt("s01.local-sarc").sources[0].id == "B1"
    assert "phones matter here" in both.prompt("s01.phones").question
    before = [prompt.id for prompt in base.stage("s01").prompts]
    assert [prompt.id for prompt in both.stage("s01").prompts] == [*before, "s01.local-sarc"]
    assert both.facts == base.facts
    assert base == making.pack_of({}), "the base changed"


def test_the_composed_pack_says_what_it_was_made_from() -> None:
    meta = lay_over(making.small_pack(), overlay()).meta
    assert (meta.id, meta.version) == ("test-pack-with-borsetshire", "2026.11.1.3.1")
    assert [(part.id, part.version) for part in meta.parts] == [
        ("test-pack", "2026.11.1"),
        ("borsetshire", "3.1"),
    ]
    assert meta.check_by.isoformat() == "2027-02-01", "the earlier day holds"
    assert meta.as_at.isoformat() == "2026-11-01"


def test_a_composed_pack_is_built_and_read_like_any_other() -> None:
    both = lay_over(making.small_pack(), overlay())
    assert read_built(build_pack(both)) == both


def test_an_overlay_is_built_and_read_back_and_is_no_pack() -> None:
    built = build_pack(overlay())
    assert read_built_overlay(built) == overlay()
    with pytest.raises(PackFault):
        read_built(built)
    with pytest.raises(PackFault):
        read_built_overlay(build_pack(making.small_pack()))


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"pack": overlays.META.replace("test-pack", "other-pack")}, "not for test-pack"),
        ({"titles": overlays.TITLES.replace("s01", "s09")}, "no stage s09"),
        ({"prompts": making.prompt("s09.where")}, "no stage s09"),
        ({"sources": overlays.SOURCES.replace("B1", "B2")}, "B1 is not in sources.toml"),
        ({"prompts": overlays.LOCAL + overlays.LOCAL}, "s01.local-sarc, id: this id is used twice"),
        ({"titles": overlays.TITLES * 2}, "title s01, id: this id is used twice"),
        ({"pack": overlays.META.replace('"3.1"', f'"{"3." * 11}1"')}, "numbers joined by dots"),
        ({"prompts": "".join(making.prompt(f"s01.more-{n}") for n in range(200))}, "at most 200"),
        ({"prompts": making.prompt("s01.phones", when='"nobody is x"')}, "nobody is not in facts"),
    ],
)
def test_one_that_does_not_fit_is_refused_as_a_whole(changed: dict[str, str], message: str) -> None:
    with pytest.raises(PackFault) as caught:
        lay_over(making.small_pack(), overlay(**changed))
    assert any(message in fault.in_words() for fault in caught.value.faults)


def test_files_that_an_overlay_does_not_have_are_refused() -> None:
    files = overlay_files() | {"stages/01-first.toml": b"id = 's01'\n"}
    with pytest.raises(PackFault) as caught:
        load_overlay(files)
    assert "not part of a pack" in caught.value.faults[0].message
    assert is_overlay(files) and not is_overlay(making.files())


def test_a_file_made_to_take_for_ever_is_no_overlay() -> None:
    began = perf_counter()
    assert not is_overlay({"pack.toml": b"a" + b".a" * 20_000 + b" = 1"})
    assert perf_counter() - began < 1


def test_inspecting_reports_what_the_overlay_brings_and_not_what_the_base_had() -> None:
    short = making.prompt("s01.extra", guidance='"Too short."')
    found = inspect_overlay(overlay_files(prompts=overlays.LOCAL + short), making.small_pack())
    assert found.usable
    assert [(fault.item, fault.key) for fault in found.faults] == [("s01.extra", "guidance")]
    broken = inspect_overlay({"pack.toml": b"nothing ="}, making.small_pack())
    assert not broken.usable and broken.faults
