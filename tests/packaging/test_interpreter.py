# SPDX-License-Identifier: Apache-2.0
"""A Python that Casebook does not support is told from one that it does."""

import sys

import pytest

from tasks import interpreter


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_supported(version: tuple[int, int]) -> None:
    assert interpreter.is_supported(version)


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 14)])
def test_not_supported(version: tuple[int, int]) -> None:
    assert not interpreter.is_supported(version)


def test_a_command_answers_for_its_own_version_only() -> None:
    assert interpreter.answers_as([sys.executable], (sys.version_info[0], sys.version_info[1]))
    assert not interpreter.answers_as([sys.executable], (3, 9))


def test_a_command_that_is_not_there_answers_for_none() -> None:
    assert not interpreter.answers_as(["python3.11-of-nobody"], (3, 11))
