# SPDX-License-Identifier: Apache-2.0
"""A policy file counts only if nobody but its owner can write it; none at all is fine."""

import os
import sys
from pathlib import Path

import pytest

from app.errors import EnvironmentFault
from app.system.policy_source import Origin, merged, policy_from_file

ME = os.getuid() if sys.platform != "win32" else 0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the registry holds it")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "casebook"
    folder.mkdir(mode=0o755)
    path = folder / "policy.toml"
    path.write_text('idle_lock_minutes = 5\nallowed_exports = ["bundle"]\n', encoding="utf-8")
    path.chmod(0o644)
    return path


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert policy_from_file(tmp_path / "nowhere" / "policy.toml", ME).values == {}


def test_its_values_and_where_they_come_from(file: Path) -> None:
    found = policy_from_file(file, ME)
    assert found.values == {"idle_lock_minutes": 5, "allowed_exports": ["bundle"]}
    assert set(found.origins.values()) == {Origin.FILE}


@pytest.mark.parametrize("mode", [0o664, 0o646])
@pytest.mark.parametrize("which", ["file", "folder"])
def test_what_others_can_write_is_refused(file: Path, which: str, mode: int) -> None:
    (file if which == "file" else file.parent).chmod(mode | (0o111 if which == "folder" else 0))
    with pytest.raises(EnvironmentFault) as caught:
        policy_from_file(file, ME)
    assert caught.value.code == "policy-unreadable"


def test_another_owner_a_link_and_no_toml_are_refused(file: Path) -> None:
    with pytest.raises(EnvironmentFault):
        policy_from_file(file, ME + 1)
    file.write_text("idle_lock_minutes = ", encoding="utf-8")
    with pytest.raises(EnvironmentFault):
        policy_from_file(file, ME)
    elsewhere = file.with_name("other.toml")
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    with pytest.raises(EnvironmentFault):
        policy_from_file(file, ME)


def test_the_machine_wins_value_by_value() -> None:
    found = merged({"Printing": 0}, {"printing": 1, "IdleLockMinutes": 5})
    assert found.values == {"Printing": 0, "IdleLockMinutes": 5}
    assert found.origins == {"Printing": Origin.MACHINE, "IdleLockMinutes": Origin.USER}
