# SPDX-License-Identifier: Apache-2.0
"""Getters that would make one widget the child of another are called in one module alone."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import COMPILED, Source, plant, sources

HOME = "ui/widgets/own_parent.py"
GETTERS = {
    "nextInFocusChain",
    "previousInFocusChain",
    "focusProxy",
    "buddy",
    "sender",
    "screen",  # QGuiApplication.primaryScreen() instead
}


def asked_elsewhere(source: Source) -> Iterator[str]:
    """Each call of such a getter that is not at home."""
    if source.path.as_posix() == HOME or source.is_in(str(COMPILED)):
        return
    for node in ast.walk(source.tree):
        called = node.func if isinstance(node, ast.Call) and not node.args else None
        if isinstance(called, ast.Attribute) and called.attr in GETTERS:
            yield f"{source.at(node)}: {called.attr}"


def test_no_widget_becomes_the_child_of_one_that_was_asked_for_it() -> None:
    found = [each for source in sources("ui") for each in asked_elsewhere(source)]
    assert found == []


def test_the_rule_can_fail() -> None:
    text = "after = field.nextInFocusChain()\nroom = window.screen().size()\n"
    assert len(list(asked_elsewhere(plant("ui/widgets/rows.py", text)))) == 2
    assert list(asked_elsewhere(plant(HOME, text))) == []
