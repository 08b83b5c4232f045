# SPDX-License-Identifier: Apache-2.0
"""Folders follow the system's rules, and bundled files are found by name."""

import sys
from pathlib import Path

import pytest

from app.system import paths

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="the rules of Linux")


@linux_only
def test_data_goes_where_the_user_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere/data")
    assert paths.data_folder() == Path("/somewhere/data/casebook")
    assert paths.default_vault() == Path("/somewhere/data/casebook/vault")


@linux_only
@pytest.mark.parametrize("given", ["", "not/absolute"])
def test_data_goes_home_otherwise(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", given)
    monkeypatch.setenv("HOME", "/home/officer")
    assert paths.data_folder() == Path("/home/officer/.local/share/casebook")


def test_settings_and_log_are_beside_the_vault_not_in_it() -> None:
    assert paths.settings_file().parent == paths.data_folder()
    assert paths.log_file().parent == paths.data_folder()


def test_looking_for_a_place_makes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    paths.default_vault()
    assert list(tmp_path.iterdir()) == []


def test_bundled_files_come_with_their_paths_and_without_sources() -> None:
    found = paths.resource_files()
    assert found
    assert list(found) == sorted(found, key=lambda name: name.split("/"))
    assert not [name for name in found if name.endswith(".py") or "__pycache__" in name]
    name = next(iter(found))
    assert paths.resource_bytes(*name.split("/")) == found[name]


def test_a_missing_bundled_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        paths.resource_bytes("no-such-file")
