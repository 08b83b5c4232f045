# SPDX-License-Identifier: Apache-2.0
"""The mark of the program is another one after any change of its files."""

import os
from pathlib import Path

from app.system.program import mark_of, program_mark


def test_the_mark_changes_with_any_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.py", tmp_path / "other.py"
    one.write_text("a = 1\n")
    os.utime(one, ns=(10, 10))
    before = mark_of([one])
    assert before == mark_of([one]) and len(before) == 16
    os.utime(one, ns=(10, 20))
    later = mark_of([one])
    one.write_text("a = 10\n")
    os.utime(one, ns=(10, 20))
    assert len({before, later, mark_of([one]), mark_of([one, other])}) == 4


def test_this_program_has_one() -> None:
    assert program_mark() == program_mark() != mark_of([])
