# SPDX-License-Identifier: Apache-2.0
"""The meaning of a condition: small frozen nodes and their total evaluation over facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

FactValue = str | int | tuple[str, ...]
Facts = Mapping[str, FactValue]
Operator = Literal["<", "<=", ">", ">="]

MAX_LEVELS = 20
# How many named conditions may stand behind one another; keeps evaluation shallow.
MAX_NAMED_CHAIN = 8


@dataclass(frozen=True, slots=True)
class Is:
    """The fact is known and has (or, negated, has another than) this value."""

    fact: str
    value: str | int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class In:
    """The fact is known and is one (or, negated, none) of these values."""

    fact: str
    values: tuple[str | int, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Includes:
    """The fact holds several values and this is one of them."""

    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Compare:
    """The fact is a whole number on this side of another."""

    fact: str
    operator: Operator
    number: int


@dataclass(frozen=True, slots=True)
class Known:
    """Something (or, negated, nothing) has been said about the fact."""

    fact: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A condition that the pack gives a name."""

    id: str


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """Every part holds; two parts or more."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds; two parts or more."""

    parts: "tuple[Node, ...]"


Test = Is | In | Includes | Compare | Known
Node = Test | Named | Not | And | Or


class Evaluation:
    """Conditions answered for one set of facts; each named condition is worked out once."""

    def __init__(self, facts: Facts, named: Mapping[str, Node]) -> None:
        self.facts = facts
        self._named = named
        self._known: dict[str, bool] = {}
        self._chain = 0

    def holds(self, node: Node) -> bool:
        """Whether the condition holds. Total: anything that makes no sense does not hold."""
        match node:
            case And(parts):
                return all(self.holds(part) for part in parts)
            case Or(parts):
                return any(self.holds(part) for part in parts)
            case Not(part):
                return not self.holds(part)
            case Named(name):
                return self._named_holds(name)
            case _:
                return _test_holds(node, self.facts.get(node.fact))

    def _named_holds(self, name: str) -> bool:
        if name in self._known:
            return self._known[name]
        node = self._named.get(name)
        if node is None or self._chain >= MAX_NAMED_CHAIN:
            return False
        # Taken as false while it is being worked out, so that a circle comes to an end.
        self._known[name] = False
        self._chain += 1
        result = self.holds(node)
        self._chain -= 1
        self._known[name] = result
        return result


def holds(node: Node, facts: Facts, named: Mapping[str, Node]) -> bool:
    """Whether a condition holds for these facts; ``named`` are the pack's named conditions."""
    return Evaluation(facts, named).holds(node)


def is_known(value: FactValue | None) -> bool:
    """Whether a fact has been said: an empty text or an empty list says nothing."""
    return value not in (None, "", ())


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly inside a node."""
    match node:
        case And(parts) | Or(parts):
            return parts
        case Not(part):
            return (part,)
        case _:
            return ()


def every_node(node: Node) -> Iterator[Node]:
    """The node and all nodes inside it."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(reversed(children(current)))


def _test_holds(test: Test, value: FactValue | None) -> bool:
    known = is_known(value)
    match test:
        case Known(_, negated):
            return known != negated
        case Is(_, wanted, negated):
            return known and not isinstance(value, tuple) and (value == wanted) != negated
        case In(_, values, negated):
            return known and not isinstance(value, tuple) and (value in values) != negated
        case Includes(_, wanted):
            return isinstance(value, tuple) and wanted in value
        case Compare(_, operator, number):
            return isinstance(value, int) and _compared(value, operator, number)
        case _:
            assert_never(test)


def _compared(value: int, operator: Operator, number: int) -> bool:
    match operator:
        case "<":
            return value < number
        case "<=":
            return value <= number
        case ">":
            return value > number
        case ">=":
            return value >= number
        case _:
            assert_never(operator)
