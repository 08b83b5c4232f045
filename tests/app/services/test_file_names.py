# SPDX-License-Identifier: Apache-2.0
"""No name that a stranger gave a file leads anywhere, hides anything or is refused by a disk."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.file_names import LONGEST, name_to_save, shown_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bus camera.mp4", "bus camera.mp4"),
        ("../../.bashrc", "bashrc"),
        (r"C:\\Windows\\evil.dll", "evil.dll"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("two\nlines.txt", "twolines.txt"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ('a<b>:"c|?*.txt', "a_b___c___.txt"),
        (" . ", "file"),
        ("", "file"),
        ("é漢字.png", "é漢字.png"),
    ],
)
def test_the_name_proposed_is_plain(name: str, expected: str) -> None:
    assert name_to_save(name) == expected


@given(st.text(max_size=400))
def test_whatever_the_name_it_stays_in_its_folder(name: str) -> None:
    saved = name_to_save(name)
    assert saved and len(saved) <= LONGEST and shown_name(saved) == saved
    assert PurePosixPath(saved).name == PureWindowsPath(saved).name == saved


def test_what_cannot_be_seen_is_marked() -> None:
    assert shown_name("photo\u202egnp.exe") == "photo\ufffdgnp.exe"
    assert shown_name("a\nb") == "a\ufffdb"
