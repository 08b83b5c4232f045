# SPDX-License-Identifier: Apache-2.0
"""Conditions in plain English, so that an officer sees why a prompt is shown."""

import re
from collections.abc import Sequence
from typing import assert_never

from app.guidance.conditions.nodes import (
    And,
    Compare,
    Evaluation,
    Facts,
    In,
    Includes,
    Is,
    Known,
    Named,
    Node,
    Not,
    Operator,
    Or,
    Test,
)
from app.guidance.reading.lexicon import IdLexicon, Lexicon

# A label that begins with one of these is not a thing that “the” can stand before.
_WITHOUT_ARTICLE = re.compile(
    r"(?:an?|any|are|did|does|ha[sd]|have|how|is|no|the|their|there|was|were|wh\w+)\b"
)


def in_words(node: Node, lexicon: Lexicon | None = None) -> str:
    """The condition as words that follow “because”, such as “the relationship is ex-partner”."""
    return _Sentence(lexicon or IdLexicon(), {}).words(node)


def because(node: Node, case: Evaluation, lexicon: Lexicon) -> str:
    """Why a condition that holds for a case holds: only the parts that do, with its figures."""
    return _Sentence(lexicon, case.facts).words(_holding(node, case))


def _holding(node: Node, case: Evaluation) -> Node:
    """The condition without the alternatives that do not hold; whole if nothing would be left.

    Alternatives that do hold, hold together: they become “and”.
    """
    match node:
        case Or(parts):
            held = tuple(_holding(part, case) for part in parts if case.holds(part))
            if not held:
                return node
            return held[0] if len(held) == 1 else And(held)
        case And(parts):
            return And(tuple(_holding(part, case) for part in parts))
        case _:
            return node


class _Sentence:
    """Words for nodes; figures are added where ``facts`` has them."""

    def __init__(self, lexicon: Lexicon, facts: Facts) -> None:
        self._lexicon = lexicon
        self._facts = facts

    def words(self, node: Node) -> str:
        match node:
            case And(parts):
                words = [self._grouped(part) for part in parts]
                return ("; and " if any(", " in part for part in words) else " and ").join(words)
            case Or(parts):
                return ", or ".join(self.words(part) for part in parts)
            case Not(part):
                return self._denied(part)
            case Named(name):
                return self._lexicon.named(name)
            case _:
                return self._test(node)

    def _grouped(self, node: Node) -> str:
        return f"either {self.words(node)}" if isinstance(node, Or) else self.words(node)

    def _denied(self, node: Node) -> str:
        """A test on an unknown fact is false, so its opposite also means “or is not known”."""
        match node:
            case Known(fact, negated):
                return self._test(Known(fact, not negated))
            case Includes(fact, value):
                return f"{self._value(fact, value)} is not among {self._the(fact)}"
            case Is(fact, value, False):
                return f"{self._test(Is(fact, value, negated=True))}, or is not known"
            case In(fact, values, False):
                return f"{self._test(In(fact, values, negated=True))}, or is not known"
            case _:
                return f"it is not so that {self.words(node)}"

    def _test(self, test: Test) -> str:
        subject = self._the(test.fact)
        verb = "are" if _plural(subject) else "is"
        match test:
            case Known(_, negated):
                return f"{subject} {verb} {'not yet ' if negated else ''}known"
            case Includes(fact, value):
                return f"{self._value(fact, value)} is among {subject}"
            case Is(fact, value, negated):
                return f"{subject} {verb} {'not ' if negated else ''}{self._value(fact, value)}"
            case In(fact, values, negated):
                listed = _alternatives([self._value(fact, value) for value in values])
                no = "" if not negated else "not " if len(values) == 1 else "none of "
                return f"{subject} {verb} {no}{listed}"
            case Compare(fact, operator, number):
                actual = self._facts.get(fact)
                limit = _limit(operator, number)
                figure = f"{actual} ({limit})" if isinstance(actual, int) else limit
                return f"{subject} {verb} {figure}"
            case _:
                assert_never(test)

    def _the(self, fact_id: str) -> str:
        label = self._lexicon.fact(fact_id)
        return label if _WITHOUT_ARTICLE.match(label) else f"the {label}"

    def _value(self, fact_id: str, value: str | int) -> str:
        return self._lexicon.value(fact_id, value)


def _plural(subject: str) -> bool:
    noun = subject.removeprefix("the ").split(" ", 1)[0]
    return noun.endswith("s") and noun[-2:-1] not in ("s", "u", "i", "'", "\u2019")


def _limit(operator: Operator, number: int) -> str:
    match operator:
        case "<":
            return f"under {number}"
        case "<=":
            return f"{number} or less"
        case ">":
            return f"over {number}"
        case ">=":
            return f"{number} or more"
        case _:
            assert_never(operator)


def _alternatives(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} or {words[-1]}"
