# SPDX-License-Identifier: Apache-2.0
"""Whether the conditions of a pack speak of facts, values and names that exist."""

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from app.guidance.checks.reachability import Reach
from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import (
    MAX_NAMED_CHAIN,
    And,
    Compare,
    In,
    Includes,
    Is,
    Known,
    Named,
    Node,
    Not,
    Or,
    Test,
    every_node,
)
from app.guidance.faults import Fault
from app.guidance.model.pack import Fact, Pack
from app.guidance.model.walking import every_condition

_Links = Mapping[str, frozenset[str]]
"""By the id of a named condition: those that it names."""

# The tests that make sense for each kind of fact; every kind can be known or unknown.
_TESTS_FOR_KIND: Mapping[str, tuple[type, ...]] = {
    "choice": (Is, In),
    "choices": (Includes,),
    "yes-no": (Is, In),
    "number": (Is, In, Compare),
    "date-time": (),
    "text": (Is, In),
}


def check_conditions(pack: Pack) -> Iterator[Fault]:
    """The faults in every expression of the pack, named conditions first."""
    facts = {fact.id: fact for fact in pack.facts}
    named = pack.named
    links = {name: _names(node) for name, node in named.items()}
    found = False
    for condition in pack.conditions:
        for fault in _chain_faults(condition.id, links):
            found = True
            yield fault
    for kind, item, key, expression in every_condition(pack):
        node = parse(expression)
        for message in _node_faults(node, facts, named):
            found = True
            yield Fault(message, "error", kind, item, key)
    if not found:  # what makes no sense can never hold, and has been reported
        yield from _unreachable(pack)


def _unreachable(pack: Pack) -> Iterator[Fault]:
    reach = Reach(pack.named, {fact.id: fact for fact in pack.facts})
    verdicts: dict[str, bool] = {}
    for kind, item, key, expression in every_condition(pack):
        if expression not in verdicts:
            verdicts[expression] = reach.can_hold(parse(expression))
        if not verdicts[expression]:
            thing = "this prompt is never asked" if kind == "prompt" else "this is never used"
            yield Fault(f"no case can meet this condition, so {thing}", "error", kind, item, key)


def _node_faults(node: Node, facts: Mapping[str, Fact], named: Mapping[str, Node]) -> Iterator[str]:
    for part in every_node(node):
        match part:
            case And() | Or() | Not():
                continue
            case Named(name):
                if name not in named:
                    yield f"@{name} is not in conditions.toml"
            case _:
                fact = facts.get(part.fact)
                if fact is None:
                    yield f"{part.fact} is not in facts.toml"
                else:
                    yield from _test_faults(part, fact)


def _test_faults(test: Test, fact: Fact) -> Iterator[str]:
    if isinstance(test, Known):
        return
    if not isinstance(test, _TESTS_FOR_KIND[fact.kind]):
        yield f"{fact.id} is a {fact.kind} fact; {_advice(fact)}"
        return
    for value in _values(test):
        if fact.kind == "number" and isinstance(value, str):
            yield f"{fact.id} is a number; compare it with a whole number"
        elif fact.kind == "text" and isinstance(value, int):
            yield f"{fact.id} is a text; put the value in quotation marks"
        elif fact.values and value not in fact.values:
            yield f"{value} is not a value of {fact.id} ({', '.join(fact.values)})"


def _values(test: Is | In | Includes | Compare) -> tuple[str | int, ...]:
    match test:
        case In(_, values):
            return values
        case Is(_, value) | Includes(_, value):
            return (value,)
        case Compare(_, _, number):
            return (number,)
        case _:
            assert_never(test)


def _advice(fact: Fact) -> str:
    match fact.kind:
        case "choices":
            return "use includes, is known or is unknown"
        case "date-time":
            return "use is known or is unknown"
        case "number":
            return "use is, in, <, <=, > or >="
        case _:
            return "use is, is not, in or not in"


def _chain_faults(start: str, links: _Links) -> Iterator[Fault]:
    """A circle is reported at every condition on it; a long chain where it begins."""
    reached: set[str] = set()
    frontier = {start}
    while frontier:
        frontier = _behind(frontier, links) - reached
        reached |= frontier
    if start in reached:
        message = "this condition comes back to itself; break the circle"
        yield Fault(message, "error", "condition", start, "when")
    elif _depth(start, links) > MAX_NAMED_CHAIN:
        message = f"more than {MAX_NAMED_CHAIN} conditions stand behind one another; shorten this"
        yield Fault(message, "error", "condition", start, "when")


def _names(node: Node) -> frozenset[str]:
    return frozenset(part.id for part in every_node(node) if isinstance(part, Named))


def _behind(names: Iterable[str], links: _Links) -> set[str]:
    return {behind for name in names for behind in links.get(name, ())}


def _depth(start: str, links: _Links) -> int:
    """How many conditions stand behind one another from here; stops just over the limit."""
    frontier, depth = {start}, 0
    while frontier and depth <= MAX_NAMED_CHAIN:
        frontier = _behind(frontier, links)
        depth += 1
    return depth
