# SPDX-License-Identifier: Apache-2.0
"""The requirement lists work anywhere, and pin what was meant."""

import re

import pytest

from tasks import locks
from tests.architecture.sources import ROOT

FOLDER = ROOT / "packaging" / "locks"


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text("utf-8")


def asked_for(name: str) -> set[str]:
    lines = (FOLDER / f"{name}.in").read_text("utf-8").splitlines()
    return {line.lower() for line in lines if re.match(r"[A-Za-z]", line)}


@pytest.mark.parametrize("name", locks.LISTS)
def test_a_list_names_no_index_no_address_and_no_path(name: str) -> None:
    assert locks.foreign_lines(text_of(name)) == []


@pytest.mark.parametrize("name", locks.LISTS)
def test_every_pinned_package_has_its_hashes(name: str) -> None:
    counts = locks.pinned(text_of(name))
    assert counts
    assert [package for package, hashes in counts.items() if hashes == 0] == []


@pytest.mark.parametrize("name", locks.LISTS)
def test_a_list_holds_what_its_input_asks_for(name: str) -> None:
    pins = {line.split(" ")[0] for line in text_of(name).splitlines() if "==" in line}
    assert asked_for(name)
    assert asked_for(name) <= pins


def test_development_runs_on_exactly_what_officers_run_on() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^[a-z0-9._-]+==\S+", text_of(name), re.MULTILINE))

    assert pins("runtime") < pins("dev")


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links /srv/wheels",
        "thing @ file:///home/someone/thing.whl",
        "./wheels/thing.whl",
        "# via https://packages.example",
        "--only-binary :all:",
    ],
)
def test_a_line_that_ties_a_list_to_one_place_is_seen(line: str) -> None:
    assert locks.foreign_lines(f"good==1.0 \\\n    --hash=sha256:00\n{line}\n") == [line]
