# SPDX-License-Identifier: Apache-2.0
"""Looks through what an officer writes: wording of the guidance, and British spelling."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal
from uuid import UUID

from app.guidance.model.pack import Pack
from app.guidance.model.wording_rules import WordingRule
from app.language.matching import Checker
from app.language.verbatim import Verbatim, verbatim_spans
from app.services.session import Session
from app.services.writing.ignored import IgnoredWording, ignored_as, read_ignored
from app.services.writing.officer_words import read_words
from app.services.writing.rewording import Swaps, is_marked_opinion, replacements_for, swaps_of
from app.services.writing.rules import checker_of
from app.services.writing.spelling import Speller, load_speller

Kind = Literal["wording", "spelling"]

OPINION = "opinion_as_fact"
LABELS = {
    "victim_blaming": "Reads as blaming the victim",
    "scepticism": "Reads as doubt",
    "minimising": "Makes it sound smaller than it was",
    "euphemism": "Hides what was done",
    "myth": "Rests on a myth",
    "suspect_prejudging": "Prejudges the suspect",
    OPINION: "Opinion stated as fact",
    "passive_suspect": "Leaves out who did it",
}
SPELLING = "Spelling"
NOT_KNOWN = "This word is not in the dictionary."
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Headings are the officer's own, and misspelt as easily as anything else.
_NOT_SPELT = ("quotation", "title", "name", "address")


@dataclass(frozen=True)
class Finding:
    """Something to look at. ``start`` and ``end`` count code points of the text.

    ``replacements`` can be put in its place as they are; ``advice`` says how else to write it,
    and needs words that only the officer has.
    """

    start: int
    end: int
    kind: Kind
    surface: str = field(repr=False)
    label: str
    reason: str
    rule_id: str = ""
    category: str = ""
    replacements: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def is_opinion(self) -> bool:
        """Whether it is an opinion stated as fact: it wants its basis, or to be marked."""
        return self.category == OPINION


@dataclass(frozen=True)
class Background:
    """What the texts of a case are checked against."""

    pack: Pack = field(repr=False)
    names: frozenset[str] = field(repr=False, default=frozenset())
    """Words of the names and pseudonyms of the people of the case."""
    words: frozenset[str] = field(repr=False, default=frozenset())
    """The officer's own dictionary; neither check looks at what it holds."""
    ignored: frozenset[IgnoredWording] = field(repr=False, default=frozenset())


@dataclass(frozen=True)
class Wanted:
    """What the officer has switched on."""

    wording: bool = True
    spelling: bool = True


def background_of(session: Session, case_id: UUID) -> Background:
    """What the texts of this case are checked against now (on the database thread).

    Raises:
        UserError: this casebook has no such case.
    """
    view = session.view(case_id)
    people = view.people.values()
    said = chain.from_iterable((person.pseudonym, person.name) for person in people)
    return Background(
        pack=session.pack_of(view),
        names=frozenset(_words(said)),
        words=read_words(session),
        ignored=read_ignored(session),
    )


class WritingCheck:
    """Checks texts. Rules are compiled and the dictionary is read when first wanted.

    Used from one thread. It keeps nothing of a text.
    """

    def __init__(self, load: Callable[[], Speller] = load_speller) -> None:
        self._load = load
        self._speller: Speller | None = None
        self._rules: _Rules | None = None

    def check(self, text: str, background: Background, wanted: Wanted) -> tuple[Finding, ...]:
        """What there is to look at in a text, in order.

        Raises:
            UserError: a rule of the guidance cannot be read.
            EnvironmentFault: the dictionary cannot be read.
        """
        found: list[Finding] = []
        if text.strip() and wanted.wording:
            found += self._wording(text, background)
        if text.strip() and wanted.spelling:
            found += self._spelling(text, background)
        return tuple(sorted(found, key=lambda each: (each.start, each.end)))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """How a misspelt word may be meant, the best first.

        Raises:
            EnvironmentFault: the dictionary cannot be read.
        """
        return self._dictionary().suggestions(word)

    def _wording(self, text: str, background: Background) -> Iterator[Finding]:
        rules = self._rules_of(background.pack)
        for span in rules.checker.check(text, background.words):
            surface = text[span.start : span.end]
            if ignored_as(span.rule_id, surface) in background.ignored:
                continue
            if span.category == OPINION and is_marked_opinion(text, span.start, span.end):
                continue
            yield _finding(span.start, surface, *rules.by_id[span.rule_id])

    def _spelling(self, text: str, background: Background) -> Iterator[Finding]:
        speller = self._dictionary().knowing(background.words)
        own = self._rules_of(background.pack).terms | background.names
        for start, end, word in speller.misspelt(text, own, _left_alone(verbatim_spans(text))):
            yield Finding(start, end, "spelling", word, SPELLING, NOT_KNOWN)

    def _dictionary(self) -> Speller:
        if self._speller is None:
            self._speller = self._load()
        return self._speller

    def _rules_of(self, pack: Pack) -> "_Rules":
        if self._rules is None or self._rules.pack is not pack:
            self._rules = _Rules(pack)
        return self._rules


class _Rules:
    """The wording rules of a pack, compiled, and the words that its glossary explains."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.checker: Checker = checker_of(pack)
        self.by_id = {rule.id: (rule, swaps_of(rule)) for rule in pack.wording}
        said = chain.from_iterable((term.term, term.long or "") for term in pack.glossary)
        self.terms = frozenset(_words(said))


def _finding(start: int, surface: str, rule: WordingRule, swaps: Swaps) -> Finding:
    replacements = replacements_for(surface, swaps)
    # One word for “claims” is no advice where another has its form.
    ready = {swap.instead for swap in rule.swap} if replacements else set()
    return Finding(
        start,
        start + len(surface),
        "wording",
        surface,
        LABELS[rule.category],
        rule.why,
        rule.id,
        rule.category,
        replacements,
        tuple(words for words in rule.instead if words not in ready),
    )


def _left_alone(spans: Iterable[Verbatim]) -> Iterator[tuple[int, int]]:
    return ((span.start, span.end) for span in spans if span.kind in _NOT_SPELT)


def _words(texts: Iterable[str]) -> Iterator[str]:
    return (match[0] for text in texts for match in _WORD.finditer(text))
