# SPDX-License-Identifier: Apache-2.0
"""The words for the ids in a condition: from a pack's labels, or from the ids themselves."""

from typing import Protocol

from app.guidance.model.pack import Fact, Pack


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
        self._facts = {fact.id: fact for fact in pack.facts}
        self._named = {named.id: named.words for named in pack.conditions}

    def fact(self, fact_id: str) -> str:
        """The label of the fact."""
        fact = self._facts.get(fact_id)
        return IdLexicon().fact(fact_id) if fact is None else _subject(fact)

    def value(self, fact_id: str, value: str | int) -> str:
        """The label of the option; numbers and free words as they are."""
        fact = self._facts.get(fact_id)
        for option in () if fact is None else fact.options:
            if option.id == value:
                return _inside(option.label)
        return "not known" if value == "not-known" else str(value)

    def named(self, condition_id: str) -> str:
        """The words of the condition."""
        words = self._named.get(condition_id)
        return IdLexicon().named(condition_id) if words is None else _inside(words)


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
