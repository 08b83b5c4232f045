# SPDX-License-Identifier: Apache-2.0
"""What the force has decided, in words; and the commands for ICT."""

from pathlib import Path

import pytest

from app.errors import EnvironmentFault
from app.services.commands import main
from app.services.managed import Managed, Origin, Policy, read_managed
from app.system.policy_source import PolicyValues

SIGNER = "ab" * 32


def test_what_is_set_is_told_with_where_it_comes_from() -> None:
    values = {"IdleLockMinutes": 5, "Printing": 0, "PackSigners": {"1": f"A force = {SIGNER}"}}
    origins = {
        "IdleLockMinutes": Origin.MACHINE,
        "Printing": Origin.USER,
        "PackSigners": Origin.MACHINE,
    }
    managed = read_managed(lambda: PolicyValues(values, origins))
    assert managed.is_set("idle_lock_minutes") and not managed.is_set("marking")
    assert managed.lines() == (
        ("Lock after so many idle minutes", "5", "for this machine"),
        ("Allow printing", "No", "for you"),
        ("Who may sign guidance", "A force (abababab…)", "for this machine"),
    )


def test_nothing_set_is_nothing_told() -> None:
    assert read_managed(PolicyValues) == Managed(Policy(), {}) and Managed().lines() == ()


def test_a_policy_that_cannot_be_followed_is_no_policy() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_managed(lambda: PolicyValues({"Unknown": 1}, {"Unknown": Origin.MACHINE}))
    assert caught.value.code == "policy-invalid"


def test_the_command_writes_both_templates(tmp_path: Path) -> None:
    said: list[str] = []
    assert main(["policy", "admx", "--out", str(tmp_path / "templates")], said.append) == 0
    assert said == ["Written: Casebook.admx, en-GB/Casebook.adml"]
    for name in ("Casebook.admx", "en-GB/Casebook.adml"):
        assert (tmp_path / "templates" / name).read_bytes().startswith(b"<?xml")


def test_the_command_checks_a_policy_before_it_is_rolled_out(tmp_path: Path) -> None:
    said: list[str] = []
    file = tmp_path / "policy.toml"
    file.write_text("printing = false\n", encoding="utf-8")
    assert main(["policy", "check", str(file)], said.append) == 0
    assert said == ["Allow printing: No", "This policy can be followed."]
    file.write_text("printing = 3\nunknown = 1\n", encoding="utf-8")
    said.clear()
    assert main(["policy", "check", str(file)], said.append) == 1
    assert said == ["Not allowed: unknown"]
    file.write_text("printing", encoding="utf-8")
    assert main(["policy", "check", str(file)], said.append) == 2
