# SPDX-License-Identifier: Apache-2.0
"""What was seen of a machine is said in words, and ICT can go by the exit code."""

import argparse
from collections.abc import Sequence

import pytest

from app.services.commands import main
from app.services.machine import add_machine_command, look_at_machine
from app.system.posture import Finding, NoPosture, Standing, Topic


class Seen:
    """A machine on which everything stands so."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    def findings(self) -> Sequence[Finding]:
        return [Finding(topic, self._standing) for topic in Topic]


@pytest.mark.parametrize("standing", list(Standing))
def test_every_topic_has_its_words(standing: Standing) -> None:
    lines = look_at_machine(Seen(standing))
    assert len({line.title for line in lines}) == len(Topic)
    assert all(line.sentence.endswith(".") and line.standing is standing for line in lines)


@pytest.mark.parametrize(
    ("standing", "code", "begins"),
    [
        (Standing.SAFE, 0, "Disk (good): "),
        (Standing.EXPOSED, 1, "Disk (look at this): "),
        (Standing.UNKNOWN, 1, "Disk (not known): "),
    ],
)
def test_the_command(standing: Standing, code: int, begins: str) -> None:
    parser, said = argparse.ArgumentParser(), list[str]()
    add_machine_command(parser, Seen(standing))
    chosen = parser.parse_args([])
    assert chosen.run(chosen, said.append) == code
    assert len(said) == len(Topic) and said[0].startswith(begins)


def test_of_another_system_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.machine.system_posture", NoPosture)
    said: list[str] = []
    assert main(["machine"], said.append) == 2
    assert "Windows machines only" in said[0]
