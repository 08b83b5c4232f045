# SPDX-License-Identifier: Apache-2.0
"""A folder for each user is named with variables; one that cannot be told is none."""

import os
import sys
from pathlib import Path

import pytest

from app.system.placeholders import filled_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths are spelt otherwise there")


def test_the_account_is_that_of_the_system_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pwd  # noqa: PLC0415  there is none on Windows

    account = pwd.getpwuid(os.getuid()).pw_name
    monkeypatch.setenv("USERNAME", "../../elsewhere")
    assert filled_in("/srv/%USERNAME%/%username%") == Path("/srv", account, account)


def test_other_variables_are_those_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEBOOK_TEST", "/srv/50%")
    assert filled_in("%CASEBOOK_TEST%/$HOME/x") == Path("/srv/50%/$HOME/x")


def test_what_has_no_value_or_no_root_is_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEBOOK_TEST", "below")
    monkeypatch.delenv("CASEBOOK_NONE", raising=False)
    for folder in ("/srv/%CASEBOOK_NONE%", "%CASEBOOK_TEST%/x", r"\\files\share", "x"):
        assert filled_in(folder) is None
