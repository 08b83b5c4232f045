# SPDX-License-Identifier: Apache-2.0
"""How large and how plain the code stays: budgets, with no list of exceptions."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.architecture.designer import forms
from tests.architecture.sources import Source, dotted, plant, shipped, sources

MODULE_LINES = 400
FUNCTION_LINES = 50
CLASS_LINES = 250
FORM_WIDGETS = 45
STYLE_SHEETS_SET = 1

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\brgba?\(")
NOQA = re.compile(r"noqa(?::\s*[A-Z]+[0-9]+(?:,\s*[A-Z]+[0-9]+)*)?")
WIDE = {"Exception", "BaseException"}
MOCKS = ("unittest.mock", "mock", "pytest_mock")
WAITS = ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep")

Rule = Callable[[Source], Iterable[str]]


def everything() -> list[Source]:
    return [*shipped(), *sources("packaging", "tests")]


def long_modules(source: Source) -> Iterator[str]:
    if len(source.lines) > MODULE_LINES:
        yield f"{source.path.as_posix()}: {len(source.lines)} lines"


def long_functions(source: Source) -> Iterator[str]:
    yield from _longer(source, FUNCTION_LINES, ast.FunctionDef, ast.AsyncFunctionDef)


def long_classes(source: Source) -> Iterator[str]:
    yield from _longer(source, CLASS_LINES, ast.ClassDef)


def _longer(source: Source, limit: int, *kinds: type[ast.AST]) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if isinstance(node, kinds) and lines > limit:
                yield f"{source.at(node)} {node.name}: {lines} lines"


def colours(source: Source) -> Iterator[str]:
    """Colours that are spelled out: they belong to the theme's data."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = HEX_COLOUR.search(node.value)
            yield from [f"{source.at(node)} {found[0]}"] if found else []
    for call, name in _calls(source):
        if name == "QColor" and call.args and all(map(_is_number, call.args)):
            yield f"{source.at(call)} QColor(numbers)"


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


def style_sheets_set(source: Source) -> Iterator[str]:
    yield from (source.at(call) for call, name in _calls(source) if name == "setStyleSheet")


def connected_lambdas(source: Source) -> Iterator[str]:
    for call, name in _calls(source):
        if name == "connect" and any(isinstance(given, ast.Lambda) for given in call.args):
            yield source.at(call)


def _calls(source: Source) -> Iterator[tuple[ast.Call, str]]:
    """Each call, with the last word of what is called."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            called = node.func
            yield node, called.attr if isinstance(called, ast.Attribute) else dotted(called)


def unexplained_excepts(source: Source) -> Iterator[str]:
    """Wide excepts without a comment on their line, just above, or first thing inside."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and _is_wide(node.type):
            above, line, inside = (
                source.lines[number] if number < len(source.lines) else ""
                for number in (node.lineno - 2, node.lineno - 1, node.lineno)
            )
            comments = [line.partition("#")[2]]
            comments += [text.strip() for text in (above, inside) if text.strip().startswith("#")]
            if not any(_says_why(comment) for comment in comments):
                yield source.at(node)


def _is_wide(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    each = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(dotted(one) in WIDE for one in each)


def _says_why(comment: str) -> bool:
    return len(re.findall(r"[A-Za-z]{2,}", NOQA.sub("", comment))) >= 3


def mocks(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if any(name in MOCKS for name in names) or _imports_mock_from_unittest(node):
            yield source.at(node)


def _imports_mock_from_unittest(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.ImportFrom)
        and node.module == "unittest"
        and any(alias.name == "mock" for alias in node.names)
    )


def sleeps(source: Source) -> Iterator[str]:
    yield from (source.at(call) for call, _ in _calls(source) if dotted(call.func) in WAITS)


def violations(rule: Rule, looked_at: Iterable[Source]) -> list[str]:
    return [found for source in looked_at for found in rule(source)]


def test_no_module_is_longer_than_its_budget() -> None:
    assert violations(long_modules, everything()) == []


def test_no_function_is_longer_than_its_budget() -> None:
    assert violations(long_functions, everything()) == []


def test_no_class_is_longer_than_its_budget() -> None:
    assert violations(long_classes, everything()) == []


def test_no_colour_is_spelled_out_in_python() -> None:
    assert violations(colours, shipped()) == []


def test_one_place_sets_the_one_style_sheet() -> None:
    assert len(violations(style_sheets_set, shipped())) <= STYLE_SHEETS_SET


def test_no_lambda_is_connected_to_a_signal() -> None:
    assert violations(connected_lambdas, shipped()) == []


def test_every_wide_except_says_why() -> None:
    assert violations(unexplained_excepts, [*shipped(), *sources("packaging")]) == []


def test_no_test_uses_a_mock() -> None:
    assert violations(mocks, sources("tests")) == []


def test_no_test_waits_a_fixed_time() -> None:
    assert violations(sleeps, sources("tests")) == []


def test_no_form_holds_more_widgets_than_its_budget() -> None:
    large = {form.name: len(form.widgets) for form in forms() if len(form.widgets) > FORM_WIDGETS}
    assert large == {}


PLANTED: list[tuple[Rule, str]] = [
    (long_modules, "x = 1\n" * (MODULE_LINES + 1)),
    (long_functions, "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
    (long_functions, "class C:\n    async def f():\n" + "        x = 1\n" * FUNCTION_LINES),
    (long_classes, "class C:\n" + "    x = 1\n" * CLASS_LINES),
    (colours, "RED = '#c00'"),
    (colours, "style = f'color: #00Ff11; margin: {x}'"),
    (colours, "style = 'color: rgba(0, 0, 0, 40%)'"),
    (colours, "from PySide6.QtGui import QColor\nred = QColor(200, 0, 0)"),
    (style_sheets_set, "def f(w):\n    w.child().setStyleSheet('')"),
    (connected_lambdas, "button.clicked.connect(lambda: None)"),
    (unexplained_excepts, "try:\n    pass\nexcept Exception:\n    pass"),
    (unexplained_excepts, "try:\n    pass\nexcept:  # noqa: E722\n    pass"),
    (unexplained_excepts, "try:\n    pass\nexcept (ValueError, BaseException) as e:\n    raise"),
    (mocks, "from unittest import mock"),
    (mocks, "from unittest.mock import Mock"),
    (mocks, "import mock"),
    (sleeps, "import time\ntime.sleep(1)"),
    (sleeps, "def test(qtbot):\n    qtbot.wait(100)"),
]


@pytest.mark.parametrize(("rule", "text"), PLANTED)
def test_each_rule_sees_what_it_forbids(rule: Rule, text: str) -> None:
    assert list(rule(plant("ui/planted.py", text))) != []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (long_functions, "def f():\n" + "    x = 1\n" * (FUNCTION_LINES - 1)),
        (colours, "heading = '# Facts'\nreference = 'note #12'\nfree = QColor(role)"),
        (connected_lambdas, "button.clicked.connect(self.close)\nsorted(x, key=lambda y: y)"),
        (unexplained_excepts, "try:\n    pass\nexcept Exception:  # shown to the officer\n    x"),
        (unexplained_excepts, "try:\n    pass\nexcept ValueError:\n    pass"),
        (sleeps, "def test(qtbot):\n    qtbot.waitUntil(done)"),
    ],
)
def test_no_rule_sees_what_is_not_there(rule: Rule, text: str) -> None:
    assert list(rule(plant("ui/planted.py", text))) == []
