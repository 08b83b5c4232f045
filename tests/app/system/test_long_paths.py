# SPDX-License-Identifier: Apache-2.0
"""Long paths are marked as such for Windows, and are the same elsewhere."""

import sys
from pathlib import Path

import pytest

from app.errors import UserError
from app.system.long_paths import SHALLOW, ensure_shallow, in_long_form, reachable


@pytest.mark.parametrize(
    ("whole", "long"),
    [
        (r"C:\Users\jo\a", r"\\?\C:\Users\jo\a"),
        (r"\\server\share\a", r"\\?\UNC\server\share\a"),
        (r"\\?\C:\a", r"\\?\C:\a"),
        (r"\\.\pipe\a", r"\\.\pipe\a"),
    ],
)
def test_how_windows_wants_it(whole: str, long: str) -> None:
    assert in_long_form(whole) == long


@pytest.mark.skipif(sys.platform == "win32", reason="there a long path is changed")
def test_elsewhere_a_path_stays_as_it_is() -> None:
    path = Path("/a" * 300)
    assert reachable(path) is path


def test_a_database_is_made_only_where_windows_reaches_all_its_files() -> None:
    deep = Path("/".ljust(SHALLOW + 1, "a"))
    ensure_shallow(deep.with_name(deep.name[:-1]), windows=True)
    ensure_shallow(deep, windows=False)
    with pytest.raises(UserError, match="nearer to the top"):
        ensure_shallow(deep, windows=True)
