# SPDX-License-Identifier: Apache-2.0
"""What the force has decided, in words; and the commands for ICT."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.errors import EnvironmentFault
from app.policy.reading import PolicyInvalid
from app.services.commands import main
from app.services.managed import Managed, Origin, Policy, read_managed
from app.services.policy_commands import add_policy_commands
from app.system.policy_source import PolicyValues

SIGNER = "ab" * 32


def test_what_is_set_is_told_with_where_it_comes_from() -> None:
    exports = {"1": "bundle", "2": "hand_over"}
    values = {
        "AllowedExports": exports,
        "IdleLockMinutes": 5,
        "Printing": 0,
        "PackSigners": {"1": f"A force = {SIGNER}"},
        "AccountBinding": "always",
    }
    origins = {
        "IdleLockMinutes": Origin.MACHINE,
        "Printing": Origin.USER,
        "PackSigners": Origin.MACHINE,
        "AllowedExports": Origin.MACHINE,
        "AccountBinding": Origin.MACHINE,
    }
    managed = read_managed(lambda: PolicyValues(values, origins))
    assert managed.is_set("idle_lock_minutes") and not managed.is_set("marking")
    assert managed.lines() == (
        ("Lock after so many idle minutes", "5", "for this machine"),
        ("What may leave Casebook", "Sealed bundle; Hand-over", "for this machine"),
        ("Allow printing", "No", "for you"),
        ("Who may sign guidance", "A force (abababab…)", "for this machine"),
        ("Bind passphrases to the officer's account", "Always", "for this machine"),
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
    assert said == ["Written: Casebook.admx, en-GB/Casebook.adml, en-US/Casebook.adml"]
    for name in ("Casebook.admx", "en-GB/Casebook.adml", "en-US/Casebook.adml"):
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
    assert said == [
        "Not allowed: unknown (Casebook knows no such setting)",
        "Not allowed: printing (0 or 1 as a number; in TOML true or false)",
        "With this policy Casebook stays closed.",
    ]
    said.clear()
    file.write_bytes(b"\xef\xbb\xbfprinting = false\r\nprinting\r\n")
    assert main(["policy", "check", str(file)], said.append) == 2
    assert said == ["That file is not written in TOML (at line 2, column 9)."]
    for data in (b"marking = '\xe9'", b"a = " + b"[" * 100_000, b"a" * 300_000):
        file.write_bytes(data)
        assert main(["policy", "check", str(file)], said.append) == 2


def shown(managed: Callable[[], Managed]) -> tuple[int, list[str]]:
    said: list[str] = []
    parser = argparse.ArgumentParser()
    add_policy_commands(parser, managed)
    chosen = parser.parse_args(["show"])
    return chosen.run(chosen, said.append), said


def test_the_command_shows_what_stands_on_a_machine() -> None:
    assert shown(Managed) == (0, ["No policy is set here: officers choose for themselves."])
    printing = PolicyValues({"Printing": 0}, {"Printing": Origin.USER})
    assert shown(lambda: read_managed(lambda: printing)) == (
        0,
        ["Allow printing, for you: No", "This policy is followed."],
    )
    code, said = shown(lambda: read_managed(lambda: PolicyValues({"Unknown": 1})))
    assert (code, said[-1]) == (1, "With this policy Casebook stays closed.")


def test_a_folder_for_backups_that_is_none_on_this_machine_is_no_policy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else every officer's backups would go to one folder that is called %SLIP%."""
    monkeypatch.delenv("SLIP", raising=False)
    for folder in ("/srv/%SLIP%/x", "%SLIP%/x"):
        with pytest.raises(PolicyInvalid) as caught:
            read_managed(partial(PolicyValues, {"backup_folder": folder}))
        assert caught.value.settings == ("backup_folder",)
