# SPDX-License-Identifier: Apache-2.0
"""The cost of a guess suits the machine, never falls below the floor, and memory may be short."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.errors import UserError
from app.vault.kdf import FLOOR, KdfParameters, derive, tuned
from tests.app.system.processes import run_python

SALT = bytes(16)


class Machine:
    """A machine on which a derivation takes time in proportion to memory and passes."""

    def __init__(self, seconds_at_floor: float) -> None:
        self.seconds_at_floor = seconds_at_floor

    def __call__(self, parameters: KdfParameters) -> float:
        work = parameters.memory_kib * parameters.passes
        return self.seconds_at_floor * work / (FLOOR.memory_kib * FLOOR.passes)


@given(st.floats(min_value=0.0001, max_value=30))
def test_the_cost_is_half_a_second_to_a_second_or_else_the_floor(at_floor: float) -> None:
    machine = Machine(at_floor)
    chosen = tuned(machine)
    assert chosen.memory_kib >= FLOOR.memory_kib
    assert chosen.passes >= FLOOR.passes
    if at_floor >= 1:
        assert chosen == FLOOR
    # From a machine a tenth as fast as today's to one ten times as fast.
    elif at_floor > 0.02:
        assert 0.45 <= machine(chosen) <= 1


def test_a_fast_machine_gets_more_memory_first() -> None:
    assert tuned(Machine(0.15)).memory_kib == 256 * 1024


def test_the_floor_is_the_floor() -> None:
    with pytest.raises(ValidationError):
        KdfParameters(memory_kib=32 * 1024)
    with pytest.raises(ValidationError):
        KdfParameters(passes=2)


def test_the_same_accent_typed_in_two_ways_is_one_passphrase() -> None:
    assert derive("caf\u00e9 river stone", SALT, FLOOR) == derive(
        "cafe\u0301 river stone", SALT, FLOOR
    )


def test_spaces_and_capitals_count() -> None:
    made = {derive(each, SALT, FLOOR) for each in ("plum otter", "plum  otter", "Plum otter")}
    assert len(made) == 3


def test_a_broken_character_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        derive("plum \ud800 otter", SALT, FLOOR)
    assert caught.value.code == "passphrase-unusable"


@pytest.mark.skipif(sys.platform == "win32", reason="limits memory as Linux does")
def test_too_little_memory_is_called_so() -> None:
    script = """
import resource
from app.errors import EnvironmentFault
from app.vault.kdf import KdfParameters, derive
resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))
try:
    derive("plum otter bridge", bytes(16), KdfParameters(memory_kib=1024 * 1024))
except EnvironmentFault as fault:
    print(fault.code)
"""
    assert run_python(script).strip() == "memory-short"
