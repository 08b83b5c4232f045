# SPDX-License-Identifier: Apache-2.0
"""The environment is made once, completely, and anew when what it was made from changes."""

from pathlib import Path

import pytest

from tasks.environment import Environment
from tasks.errors import TaskError


class FakeStart:
    """Makes what venv and pip would make, as far as the environment looks at it."""

    def __init__(self) -> None:
        self.made = 0
        self.installed: list[str] = []
        self.pip_fails = False

    def __call__(self, command: list[str]) -> int:
        if "venv" in command:
            self.made += 1
            for relative in ("bin/python", "Scripts/python.exe"):
                python = Path(command[-1]) / relative
                python.parent.mkdir(parents=True)
                python.touch()
            return 0
        if self.pip_fails:
            return 1
        self.installed.append(Path(command[-1]).stem)
        return 0


@pytest.fixture
def start() -> FakeStart:
    return FakeStart()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    locks = tmp_path / "packaging" / "locks"
    locks.mkdir(parents=True)
    for name in ("runtime", "dev", "lock"):
        (locks / f"{name}.txt").write_text(f"{name}==1.0\n", "utf-8")
    return tmp_path


def test_a_second_run_makes_and_installs_nothing(root: Path, start: FakeStart) -> None:
    for _ in range(2):
        Environment(root, start).ensure("runtime")
    assert (start.made, start.installed) == (1, ["runtime"])


def test_the_development_list_brings_what_running_needs(root: Path, start: FakeStart) -> None:
    Environment(root, start).ensure("dev")
    Environment(root, start).ensure("runtime")
    assert (start.made, start.installed) == (1, ["dev"])


def test_a_list_is_added_to_what_is_there(root: Path, start: FakeStart) -> None:
    Environment(root, start).ensure("runtime")
    Environment(root, start).ensure("dev")
    assert (start.made, start.installed) == (1, ["runtime", "dev"])


def test_a_changed_list_makes_it_anew(root: Path, start: FakeStart) -> None:
    Environment(root, start).ensure("dev")
    (root / "packaging" / "locks" / "dev.txt").write_text("dev==2.0\n", "utf-8")
    Environment(root, start).ensure("dev")
    assert (start.made, start.installed) == (2, ["dev", "dev"])


def test_a_half_made_one_is_not_trusted(root: Path, start: FakeStart) -> None:
    start.pip_fails = True
    with pytest.raises(TaskError, match="could not be installed"):
        Environment(root, start).ensure("runtime")
    start.pip_fails = False
    Environment(root, start).ensure("runtime")
    assert (start.made, start.installed) == (2, ["runtime"])


def test_one_whose_python_has_gone_is_made_anew(root: Path, start: FakeStart) -> None:
    environment = Environment(root, start)
    environment.ensure("runtime")
    environment.python.unlink()
    environment.ensure("runtime")
    assert start.made == 2


@pytest.mark.parametrize("stamp", ["", "[]", '{"python": "3.9", "installed": {}}', "{"])
def test_one_with_a_stamp_that_says_something_else_is_made_anew(
    root: Path, start: FakeStart, stamp: str
) -> None:
    Environment(root, start).ensure("runtime")
    (root / ".venv" / "casebook-stamp.json").write_text(stamp, "utf-8")
    Environment(root, start).ensure("runtime")
    assert start.made == 2
