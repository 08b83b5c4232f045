# SPDX-License-Identifier: Apache-2.0
"""The words for the ids in a condition: from a pack's labels, or from the ids themselves."""

from typing import Protocol

from app.guidance.model import Fact, Pack


class Lexicon(Protocol):
    """The words for the ids in a condition."""

    def fact(self, fact_id: str) -> str:
        """What a fact is called, such as ``relationship``."""
        ...

    def value(self, fact_id: str, value: str | int) -> str:
        """What a value of a fact is called."""
        ...

    def named(self, condition_id: str) -> str:
        """What a named condition means."""
        ...


class IdLexicon:
    """Words made from the ids themselves, for when there is no pack at hand."""

    def fact(self, fact_id: str) -> str:
        """The id with spaces."""
        return fact_id.replace("_", " ")

    def value(self, fact_id: str, value: str | int) -> str:  # noqa: ARG002 - the protocol's
        """The value as it is written."""
        return str(value)

    def named(self, condition_id: str) -> str:
        """The id with spaces."""
        return condition_id.replace("-", " ")


class PackLexicon:
    """The labels of a pack, begun with a small letter for use inside a sentence."""

    def __init__(self, pack: Pack) -> None:
        self._facts = {fact.id: _subject(fact) for fact in pack.facts}
        self._values = {
            (fact.id, option.id): _inside(option.label)
            for fact in pack.facts
            for option in fact.options
        }
        self._named = {named.id: _inside(named.words) for named in pack.conditions}
        self._ids = IdLexicon()

    def fact(self, fact_id: str) -> str:
        """The label of the fact."""
        return self._facts.get(fact_id) or self._ids.fact(fact_id)

    def value(self, fact_id: str, value: str | int) -> str:
        """The label of the option; numbers and free words as they are."""
        if value == "not-known":
            return self._values.get((fact_id, value), "not known")
        if isinstance(value, int):
            return str(value)
        return self._values.get((fact_id, value), value)

    def named(self, condition_id: str) -> str:
        """The words of the condition."""
        return self._named.get(condition_id) or self._ids.named(condition_id)


def _subject(fact: Fact) -> str:
    """What a sentence says “is” of; the label of a yes-no fact is seldom a thing by itself."""
    if fact.kind == "yes-no":
        return f"the answer to “{fact.label}”"
    return _inside(fact.label)


def _inside(text: str) -> str:
    """A label for use inside a sentence: small first letter unless it is an abbreviation."""
    text = text.rstrip(".?")
    if len(text) > 1 and text[0].isupper() and (text[1].islower() or text.startswith("A ")):
        return text[0].lower() + text[1:]
    return text
