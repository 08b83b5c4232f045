# SPDX-License-Identifier: Apache-2.0
"""Random conditions and facts for hypothesis."""

from hypothesis import strategies as st

from app.guidance.conditions.expressions import RESERVED
from app.guidance.conditions.nodes import (
    And,
    Compare,
    FactValue,
    In,
    Includes,
    Is,
    Known,
    Named,
    Node,
    Not,
    Or,
)

FACT_IDS = ("relationship", "contexts", "victim_age", "reporter", "x")
NAMED_IDS = ("recent-offence", "b", "c")

fact_ids = st.sampled_from(FACT_IDS) | st.from_regex(r"[a-z][a-z_0-9]{0,8}", fullmatch=True).filter(
    lambda word: word not in RESERVED
)
# Anything that can stand between quotation marks, reserved words and figures among them.
strings = (
    st.sampled_from(["ex-partner", "spiking", "not-known", "known", "or", "16", "-3", "", "a b"])
    | st.text(st.characters(exclude_characters='"', exclude_categories=["Cc", "Cs"]), max_size=8)
)  # fmt: skip
numbers = st.integers(-999_999_999 + 900_000_000, 999_999_999)
values = strings | numbers

tests: st.SearchStrategy[Node] = st.one_of(
    st.builds(Is, fact_ids, values, st.booleans()),
    st.builds(In, fact_ids, st.lists(values, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Includes, fact_ids, strings),
    st.builds(Compare, fact_ids, st.sampled_from(["<", "<=", ">", ">="]), numbers),
    st.builds(Known, fact_ids, st.booleans()),
    st.builds(Named, st.sampled_from(NAMED_IDS)),
)


def _grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, inner), st.builds(And, parts), st.builds(Or, parts))


trees: st.SearchStrategy[Node] = st.recursive(tests, _grown, max_leaves=6)

fact_values: st.SearchStrategy[FactValue] = st.one_of(
    strings, numbers, st.lists(strings, max_size=3).map(tuple)
)
facts = st.dictionaries(fact_ids, fact_values, max_size=6)
named = st.dictionaries(st.sampled_from(NAMED_IDS), trees, max_size=3)
