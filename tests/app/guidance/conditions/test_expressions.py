# SPDX-License-Identifier: Apache-2.0
"""Expressions are read strictly, and what cannot be read is said with its column."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.guidance.conditions.expressions import MAX_CHARACTERS, as_text, parse
from app.guidance.conditions.nodes import And, In, Is, Known, Node, Not, Or
from app.guidance.faults import ConditionFault
from tests.app.guidance import condition_trees as some


@given(some.trees)
def test_a_printed_condition_reads_back_as_the_same(tree: Node) -> None:
    text = as_text(tree)
    assume(len(text) <= MAX_CHARACTERS)
    assert parse(text) == tree


PIECES = [
    *["relationship", "is", "not", "in", "includes", "known", "unknown", "and", "or", "x", "7"],
    *["@named", "(", ")", "[", "]", ",", "<", "<=", '"quoted"', '"', "@", "-", "=", "\x00", "é"],
]


@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
@example("(" * 500)
@example("not " * 125)
@example("[" * 500)
@example("x in [" + "1," * 240)
@example("(" * 10_000)
@example("\ud800")
def test_any_text_is_read_or_refused_with_a_column(text: str) -> None:
    try:
        tree = parse(text)
    except ConditionFault as fault:
        assert 1 <= fault.column <= len(text) + 1
        assert "\n" not in fault.sentence and fault.sentence.endswith(".")
    else:
        assert parse(as_text(tree)) == tree


@pytest.mark.parametrize(
    ("text", "column", "problem"),
    [
        ("", 1, "expected a fact, @ and a named condition, not, or “(”, found the end"),
        ("relationship", 13, "expected is, in, not in, includes, <, <=, > or >=, found the end"),
        (
            "relationship is",
            16,
            "expected a value such as ex-partner, or one in quotation marks, found the end",
        ),
        (
            "relationship is not known",
            21,
            "expected a value such as ex-partner, or one in quotation marks, found “known”",
        ),
        ("relationship not [x]", 18, "expected in, as in “not in [stranger]”, found “[”"),
        ("x in (a)", 6, "expected a list such as [partner, ex-partner], found “(”"),
        ("x in [a b]", 9, "expected a comma or “]”, found “b”"),
        ("x < soon", 5, "expected a whole number, found “soon”"),
        ("(x is y", 8, "expected a closing bracket “)”, found the end"),
        ("x is y z", 8, "expected and, or, or the end, found “z”"),
        ('x is "y', 6, "the quotation mark is not closed"),
        ("x == y", 3, "“=” does not belong in a condition"),
        ("x is y; y", 7, "“;” does not belong in a condition"),
        ("x is \u202ey", 6, "“?” does not belong in a condition"),
    ],
)
def test_a_mistake_is_said_with_its_column(text: str, column: int, problem: str) -> None:
    with pytest.raises(ConditionFault) as caught:
        parse(text)
    assert (caught.value.column, caught.value.problem) == (column, problem)


def test_binding() -> None:
    a, b, c = Is("a", "x"), Is("b", "x"), Known("c")
    assert parse("a is x or b is x and c is known") == Or((a, And((b, c))))
    assert parse("(a is x or b is x) and c is known") == And((Or((a, b)), c))
    assert parse("not a is x and b is x") == And((Not(a), b))
    assert parse("(a is x and b is x) and c is known") == And((And((a, b)), c))


def test_quotation_marks_make_a_value_of_any_word() -> None:
    assert parse('a is "known"') == Is("a", "known")
    assert parse('a in ["or", 7, "7"]') == In("a", ("or", 7, "7"))


def test_limits_are_met_exactly() -> None:
    fits = "x is " + "y" * (MAX_CHARACTERS - 5)
    assert parse(fits)
    with pytest.raises(ConditionFault, match="longer than 500"):
        parse(fits + "y")
    assert parse("(" * 20 + "x is y" + ")" * 20) == Is("x", "y")
    with pytest.raises(ConditionFault, match="20 levels"):
        parse("not (" * 10 + "not x is y" + ")" * 10)
