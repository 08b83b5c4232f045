# SPDX-License-Identifier: Apache-2.0
"""The written form of a condition: text to nodes and nodes to text."""

import re
from dataclasses import dataclass
from typing import Literal, assert_never, cast

from app.guidance.conditions.nodes import (
    MAX_LEVELS,
    And,
    Compare,
    In,
    Includes,
    Is,
    Known,
    Named,
    Node,
    Not,
    Operator,
    Or,
)
from app.guidance.faults import ConditionFault, shown

MAX_CHARACTERS = 500
RESERVED = frozenset({"is", "not", "in", "includes", "known", "unknown", "and", "or"})

_Kind = Literal["word", "number", "string", "named", "sign", "end"]

_TOKEN = re.compile(
    r"""(?P<space>[ \t\r\n]+)
      | (?P<string>"[^"\x00-\x1f]*")
      | @(?P<named>[A-Za-z0-9_-]+)
      | (?P<number>-?[0-9]{1,9})(?![A-Za-z0-9_-])
      | (?P<word>[A-Za-z0-9][A-Za-z0-9_-]*)
      | (?P<sign><=|>=|<|>|\(|\)|\[|\]|,)""",
    re.VERBOSE,
)
_OPERATORS: tuple[Operator, ...] = ("<=", ">=", "<", ">")
_PLAIN_VALUE = re.compile(r"(?!-?[0-9]{1,9}\Z)[A-Za-z0-9][A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    text: str
    column: int

    def shown(self) -> str:
        return "the end" if self.kind == "end" else f"“{shown(self.text)}”"


def parse(text: str) -> Node:
    """The nodes of an expression. Raises ConditionFault for anything that is not one."""
    if len(text) > MAX_CHARACTERS:
        raise ConditionFault(
            MAX_CHARACTERS + 1, f"it is longer than {MAX_CHARACTERS} characters; name a part of it"
        )
    return _Parser(_tokens(text)).whole()


def as_text(node: Node) -> str:
    """The expression for a node; parsing it gives the same node again."""
    match node:
        case Is(fact, value, negated):
            return f"{fact} is {'not ' if negated else ''}{_value_text(value)}"
        case In(fact, values, negated):
            listed = ", ".join(_value_text(value) for value in values)
            return f"{fact} {'not ' if negated else ''}in [{listed}]"
        case Includes(fact, value):
            return f"{fact} includes {_value_text(value)}"
        case Compare(fact, operator, number):
            return f"{fact} {operator} {number}"
        case Known(fact, negated):
            return f"{fact} is {'unknown' if negated else 'known'}"
        case Named(name):
            return f"@{name}"
        case Not(part):
            return f"not {_grouped(part, (And, Or))}"
        case And(parts):
            return " and ".join(_grouped(part, (And, Or)) for part in parts)
        case Or(parts):
            return " or ".join(_grouped(part, (Or,)) for part in parts)
        case _:
            assert_never(node)


def _grouped(node: Node, wrapped: tuple[type, ...]) -> str:
    return f"({as_text(node)})" if isinstance(node, wrapped) else as_text(node)


def _value_text(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    plain = _PLAIN_VALUE.fullmatch(value) is not None and value not in RESERVED
    return value if plain else f'"{value}"'


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ConditionFault(at + 1, _unreadable(text[at]))
        if match.lastgroup != "space":
            kind = cast(_Kind, match.lastgroup)
            found.append(_Token(kind, match[kind].strip('"'), at + 1))
        at = match.end()
    found.append(_Token("end", "", len(text) + 1))
    return found


def _unreadable(char: str) -> str:
    if char == '"':
        return "the quotation mark is not closed"
    return f"“{shown(char)}” does not belong in a condition"


class _Parser:
    """Recursive descent: or, and, not, then one test, a named condition or a group."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._level = 0

    def whole(self) -> Node:
        node = self._either()
        if self._next.kind != "end":
            raise self._expected("and, or, or the end")
        return node

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += 1
        return token

    def _takes(self, text: str) -> bool:
        """Step over a reserved word or a sign if it stands next."""
        if self._next.kind in ("word", "sign") and self._next.text == text:
            self._at += 1
            return True
        return False

    def _expected(self, what: str) -> ConditionFault:
        return ConditionFault(self._next.column, f"expected {what}, found {self._next.shown()}")

    def _either(self) -> Node:
        parts = [self._all()]
        while self._takes("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Node:
        parts = [self._one()]
        while self._takes("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self) -> Node:
        start = self._next
        if self._takes("not"):
            self._deeper(start)
            node: Node = Not(self._one())
        elif self._takes("("):
            self._deeper(start)
            node = self._either()
            if not self._takes(")"):
                raise self._expected("a closing bracket “)”")
        elif start.kind == "named":
            return Named(self._take().text)
        else:
            return self._test()
        self._level -= 1
        return node

    def _deeper(self, token: _Token) -> None:
        self._level += 1
        if self._level > MAX_LEVELS:
            raise ConditionFault(
                token.column, f"it is more than {MAX_LEVELS} levels deep; name a part of it"
            )

    def _test(self) -> Node:
        fact = self._fact()
        if self._takes("includes"):
            return Includes(fact, self._word_value())
        if self._takes("in"):
            return In(fact, self._values())
        if self._takes("not"):
            if not self._takes("in"):
                raise self._expected("in, as in “not in [stranger]”")
            return In(fact, self._values(), negated=True)
        if self._takes("is"):
            return self._is(fact)
        for operator in _OPERATORS:
            if self._takes(operator):
                return Compare(fact, operator, self._number())
        raise self._expected("is, in, not in, includes, <, <=, > or >=")

    def _fact(self) -> str:
        if self._next.kind != "word" or self._next.text in RESERVED:
            raise self._expected("a fact, @ and a named condition, not, or “(”")
        return self._take().text

    def _is(self, fact: str) -> Node:
        if self._takes("known"):
            return Known(fact)
        if self._takes("unknown"):
            return Known(fact, negated=True)
        negated = self._takes("not")
        return Is(fact, self._value(), negated)

    def _values(self) -> tuple[str | int, ...]:
        if not self._takes("["):
            raise self._expected("a list such as [partner, ex-partner]")
        values = [self._value()]
        while self._takes(","):
            values.append(self._value())
        if not self._takes("]"):
            raise self._expected("a comma or “]”")
        return tuple(values)

    def _value(self) -> str | int:
        if self._next.kind == "number":
            return self._number()
        return self._word_value()

    def _word_value(self) -> str:
        token = self._next
        if token.kind == "string" or (token.kind == "word" and token.text not in RESERVED):
            return self._take().text
        raise self._expected("a value such as ex-partner, or one in quotation marks")

    def _number(self) -> int:
        if self._next.kind != "number":
            raise self._expected("a whole number")
        return int(self._take().text)
