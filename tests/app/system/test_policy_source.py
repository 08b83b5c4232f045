# SPDX-License-Identifier: Apache-2.0
"""A policy counts only if nobody but an administrator can write it; none at all is fine."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from app.errors import EnvironmentFault
from app.policy.reading import PolicyInvalid, read_policy
from app.system import policy_source
from app.system.policy_registry import REGISTRY_KEY
from app.system.policy_source import (
    Origin,
    PolicyValues,
    merged,
    parse_policy,
    policy_from_file,
    policy_from_registry,
)
from tests.app.system.registry import FakeRegistry

ME = os.getuid() if sys.platform != "win32" else 0
MACHINE, USER = 1, 2
EXPORTS = rf"{REGISTRY_KEY}\AllowedExports"

in_a_file = pytest.mark.skipif(sys.platform == "win32", reason="there the registry holds it")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "casebook"
    folder.mkdir(mode=0o755)
    path = folder / "policy.toml"
    path.write_text('idle_lock_minutes = 5\nallowed_exports = ["bundle"]\n', encoding="utf-8")
    path.chmod(0o644)
    return path


def code_of(file: Path, owner: int = ME) -> str:
    """The code of the fault with which the file is refused."""
    with pytest.raises(EnvironmentFault) as caught:
        policy_from_file(file, owner)
    return caught.value.code


@in_a_file
def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert policy_from_file(tmp_path / "nowhere" / "policy.toml", ME).values == {}
    (tmp_path / "casebook").mkdir(mode=0o755)
    assert policy_from_file(tmp_path / "casebook" / "policy.toml", ME).values == {}


@in_a_file
def test_its_values_and_where_they_come_from(file: Path) -> None:
    found = policy_from_file(file, ME)
    assert found.values == {"idle_lock_minutes": 5, "allowed_exports": ["bundle"]}
    assert set(found.origins.values()) == {Origin.FILE}


@in_a_file
@pytest.mark.parametrize("mode", [0o775, 0o757])
def test_what_others_can_write_is_refused(file: Path, mode: int) -> None:
    for guarded in (file, file.parent):
        before = guarded.stat().st_mode
        guarded.chmod(mode)
        assert code_of(file) == "policy-unsafe"
        guarded.chmod(before)
    policy_from_file(file, ME)
    file.unlink()  # somebody who can write there may have removed it
    file.parent.chmod(mode)
    assert code_of(file) == "policy-unsafe"


@in_a_file
def test_a_folder_further_up_must_be_safe_too(tmp_path: Path) -> None:
    above = tmp_path / "etc"
    (above / "casebook").mkdir(mode=0o755, parents=True)
    file = above / "casebook" / "policy.toml"
    file.write_text("printing = false\n")
    file.chmod(0o644)
    above.chmod(0o775)
    assert code_of(file) == "policy-unsafe"
    above.chmod(0o1777)  # as /tmp: nobody can rename what is another's
    assert policy_from_file(file, ME).values == {"printing": False}


@in_a_file
def test_another_owner_and_a_link_are_refused(file: Path) -> None:
    assert code_of(file, ME + 1) == "policy-unsafe"
    elsewhere = file.with_name("other.toml")
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert code_of(file) == "policy-unsafe"
    file.unlink()
    file.symlink_to(file.with_name("nowhere"))  # that it leads nowhere is not that there is none
    assert code_of(file) == "policy-unsafe"
    beside = file.parent.with_name("link")
    beside.symlink_to(file.parent)
    assert code_of(beside / "other.toml") == "policy-unsafe"


@in_a_file
def test_a_second_name_for_the_same_bytes_does_no_harm(file: Path) -> None:
    os.link(file, file.with_name("second.toml"))
    assert policy_from_file(file, ME).values["idle_lock_minutes"] == 5


@in_a_file
def test_what_is_no_plain_file_is_refused_at_once(file: Path) -> None:
    file.unlink()
    os.mkfifo(file, 0o644)  # reading it would wait for ever
    assert code_of(file) == "policy-unreadable"
    file.unlink()
    file.mkdir(mode=0o755)
    assert code_of(file) == "policy-unreadable"


@in_a_file
def test_a_file_of_a_gibibyte_is_refused_without_reading_it(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(1024**3)
    assert code_of(file) == "policy-unreadable"


@in_a_file
def test_the_file_that_is_checked_is_the_one_that_is_read(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another is put in its place right after it was opened."""
    other = file.with_name("other.toml")
    other.write_text("printing = true\n")
    check = policy_source._check

    def swap(held: os.stat_result, owner: int) -> None:
        check(held, owner)
        if other.exists() and file.stat().st_ino == held.st_ino:
            other.replace(file)

    monkeypatch.setattr(policy_source, "_check", swap)
    assert policy_from_file(file, ME).values["idle_lock_minutes"] == 5
    assert not other.exists()


@in_a_file
@pytest.mark.parametrize(
    "data",
    [
        b"idle_lock_minutes = ",
        b"printing = true\nprinting = false\n",
        b"marking = '\xe9'\n",
        b"\xff\xfep\x00r\x00",
        b"a = " + b"[" * 100_000,
    ],
)
def test_what_is_no_toml_is_refused(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert code_of(file) == "policy-unreadable"


def test_toml_as_windows_writes_it_is_read() -> None:
    assert parse_policy(b"\xef\xbb\xbfprinting = false\r\nmarking = 'X'\r\n") == {
        "printing": False,
        "marking": "X",
    }
    assert parse_policy(b"a = 2026-09-14") == {"a": date(2026, 9, 14)}


def test_the_machine_wins_value_by_value_however_it_is_spelt() -> None:
    found = merged({"Printing": 0, "Marking": "A"}, {"print_ing": 1, "marking": "B", "IdleLock": 5})
    assert found.values == {"Printing": 0, "Marking": "A", "IdleLock": 5}
    assert found.origins["IdleLock"] is Origin.USER
    assert found.origins["Printing"] is Origin.MACHINE


def read(registry: FakeRegistry) -> PolicyValues:
    return policy_from_registry(registry, MACHINE, USER)


def test_the_registry_is_read_below_both_roots() -> None:
    assert read(FakeRegistry()).values == {}
    registry = FakeRegistry()
    registry.put(MACHINE, REGISTRY_KEY, "IdleLockMinutes", 5)
    registry.put(MACHINE, EXPORTS, "1", "bundle")
    registry.put(USER, REGISTRY_KEY, "IdleLockMinutes", 60)
    registry.put(USER, EXPORTS, "1", "summary_pdf")
    registry.put(USER, REGISTRY_KEY, "Marking", "OFFICIAL")
    found = read(registry)
    assert found.values == {
        "IdleLockMinutes": 5,
        "AllowedExports": {"1": "bundle"},
        "Marking": "OFFICIAL",
    }
    assert found.origins["Marking"] is Origin.USER
    assert found.origins["AllowedExports"] is Origin.MACHINE


@pytest.mark.parametrize("value", ["5", b"\x05", None, ["5"], 2**40, ""])
def test_a_value_of_another_type_than_the_setting_has_is_refused(value: object) -> None:
    for name in ("IdleLockMinutes", "Printing"):
        registry = FakeRegistry()
        registry.put(MACHINE, REGISTRY_KEY, name, value)
        with pytest.raises(PolicyInvalid):
            read_policy(read(registry).values)


def test_a_list_may_be_one_value_of_several_lines_or_a_key_but_not_both() -> None:
    registry = FakeRegistry()
    registry.put(MACHINE, REGISTRY_KEY, "AllowedExports", ["bundle"])
    assert read_policy(read(registry).values).allowed_exports == ("bundle",)
    registry.put(MACHINE, EXPORTS, "1", "summary_pdf")
    with pytest.raises(PolicyInvalid) as caught:
        read_policy(read(registry).values)
    assert caught.value.settings == ("allowed_exports",)


def test_a_key_that_holds_nothing_is_an_empty_list() -> None:
    registry = FakeRegistry()
    registry.put_key(MACHINE, "AllowedExports")
    assert read_policy(read(registry).values).allowed_exports == ()
    registry.put_key(MACHINE, "Strange")
    with pytest.raises(PolicyInvalid):
        read_policy(read(registry).values)


@pytest.mark.parametrize(
    "registry",
    [
        FakeRegistry(vanishing="AllowedExports"),
        FakeRegistry(denied="AllowedExports"),
        FakeRegistry(denied=REGISTRY_KEY),
    ],
)
def test_half_a_policy_is_never_followed(registry: FakeRegistry) -> None:
    """Group policy may be writing it just now: what is gone while it is read is not "no policy"."""
    registry.put(MACHINE, REGISTRY_KEY, "Printing", 0)
    registry.put(MACHINE, EXPORTS, "1", "bundle")
    with pytest.raises(EnvironmentFault) as caught:
        read(registry)
    assert caught.value.code == "policy-unreadable"
