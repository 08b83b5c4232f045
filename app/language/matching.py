# SPDX-License-Identifier: Apache-2.0
"""The wording check: rules compiled once, then one pass over each text."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.language.automaton import Automaton, End, Hit
from app.language.phrases import MAX_ELEMENTS, Pattern, patterns
from app.language.rules import (
    ACCOUNT_END,
    EITHER,
    OTHER_ACCOUNT,
    OTHERS,
    SUSPECT,
    SUSPECT_ACCOUNT,
    VICTIM,
    VICTIM_ACCOUNT,
    Rule,
    Span,
    WordSets,
)
from app.language.subjects import Mention, Party, accounts, subjects, thing_before
from app.language.verbatim import verbatim_spans
from app.language.words import STOP, Words, words_of

_Role = Literal["flag", "unless", "near", "not_near", "party", "account", "account_end"]
_PARTIES: dict[str, Party] = {
    VICTIM: "victim",
    SUSPECT: "suspect",
    OTHERS: "others",
    EITHER: "either",
}
_ACCOUNTS: dict[str, Party] = {
    VICTIM_ACCOUNT: "victim",
    SUSPECT_ACCOUNT: "suspect",
    OTHER_ACCOUNT: "others",
}


class _Use(NamedTuple):
    """What a pattern is for: a part of one rule, or knowing who is spoken of."""

    role: _Role
    rule: int = -1
    party: Party = "nobody"


@dataclass(slots=True)
class _Found:
    """What one pass over a text found, by what it is for."""

    flags: dict[tuple[int, int, int], Hit] = field(default_factory=dict)
    unless: dict[int, list[tuple[End[_Use], int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    near: set[tuple[int, int]] = field(default_factory=set)
    not_near: set[tuple[int, int]] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    openings: list[tuple[int, Party]] = field(default_factory=list)
    account_ends: list[int] = field(default_factory=list)


class Checker:
    """Wording rules, ready to check texts. It keeps nothing of a text."""

    def __init__(self, rules: Sequence[Rule], automaton: Automaton[_Use]) -> None:
        self._rules = tuple(rules)
        self._order = {rule.id: number for number, rule in enumerate(rules)}
        self._automaton = automaton

    def check(self, text: str) -> tuple[Span, ...]:
        """The flagged pieces of a text, in order; no two of them overlap.

        Of two that would overlap the longer stays, then the earlier, then the earlier rule's.
        """
        left_alone = verbatim_spans(text)
        words = words_of(text, [(v.start, v.end) for v in left_alone if v.kind == "quotation"])
        sentence = _sentence_numbers(words)
        found = self._found(words, sentence)
        if not found.flags:
            return ()
        alone = _Places((v.start, v.end) for v in left_alone)
        spans = self._spans(words, self._kept(words, sentence, found))
        return _without_overlaps(
            (span for span in spans if not alone.touch(span.start, span.end)), self._order
        )

    def _found(self, words: Words, sentence: Sequence[int]) -> _Found:
        found = _Found()
        for end, at in self._automaton.ends(words):
            role, rule, party = end.use
            # A pattern that ends with the end of its sentence belongs to that sentence.
            within = sentence[at - 1] if words.words[at] == STOP and at else sentence[at]
            if role == "not_near":
                found.not_near.add((rule, within))
            elif role == "near":
                found.near.add((rule, within))
            elif role == "unless":
                found.unless[rule].append((end, at))
            elif role == "account":
                found.openings.append((at, party))
            elif role == "account_end":
                found.account_ends.append(at)
            elif (hit := end.hit(words, at)) is None:
                continue
            elif role == "party":
                found.mentions.append(Mention(hit.first, at, party))
            else:
                found.flags.setdefault((rule, hit.flagged_first, hit.flagged_last), hit)
        return found

    def _kept(
        self, words: Words, sentence: Sequence[int], found: _Found
    ) -> Iterator[tuple[Rule, Hit]]:
        """The hits that nothing speaks against, with their rules."""
        subject = subjects(words, found.mentions)
        account = accounts(words, found.openings, found.account_ends)
        named = {mention.last for mention in found.mentions}
        covers: dict[int, _Cover] = {}
        for (number, first, last), hit in found.flags.items():
            rule = self._rules[number]
            here = (number, sentence[first])
            if here in found.not_near or (rule.near and here not in found.near):
                continue
            if number not in covers:
                covers[number] = _Cover(words, found.unless.get(number, ()))
            if covers[number].holds(first, last):
                continue
            party = subject.before(first)
            if rule.who.startswith("victim") and _thing(words, first, named):
                party = "others"
            if _is_about(rule, party) and _counts(rule, account.before(first)):
                yield rule, hit

    def _spans(self, words: Words, hits: Iterable[tuple[Rule, Hit]]) -> Iterator[Span]:
        for rule, hit in hits:
            first, last = hit.flagged_first, hit.flagged_last
            if first in words.joined or last + 1 in words.joined:
                continue  # part of a compound, as “drunk” in “drunk-tank”
            yield Span(words.starts[first], words.ends[last], rule.id, rule.category)


class _Cover:
    """Whether a stretch of words lies inside one of the phrases of ``unless``."""

    def __init__(self, words: Words, ends: Sequence[tuple[End[_Use], int]]) -> None:
        self._words = words
        self._ends = ends
        self._at = [at for _, at in ends]

    def holds(self, first: int, last: int) -> bool:
        """Whether one of them has all of these words."""
        for index in range(bisect_left(self._at, last), len(self._at)):
            end, at = self._ends[index]
            if at >= first + MAX_ELEMENTS:
                break
            if at - first < end.length:
                hit = end.hit(self._words, at)
                if hit is not None and hit.first <= first:
                    return True
        return False


def compile_rules(rules: Iterable[Rule], word_sets: WordSets) -> Checker:
    """A checker for these rules. Raises PhraseFault for a phrase that cannot be read."""
    listed = tuple(rules)
    compiled: dict[tuple[Pattern, _Use], None] = {}
    for number, rule in enumerate(listed):
        roles: tuple[tuple[_Role, tuple[str, ...]], ...] = (
            ("flag", rule.flag),
            ("unless", rule.unless),
            ("near", rule.near),
            ("not_near", rule.not_near),
        )
        for role, phrases in roles:
            use = _Use(role, number)
            for phrase in phrases:
                for pattern in patterns(phrase, word_sets, f"the rule {rule.id}"):
                    compiled[pattern, use] = None
    for use, name in _uses_of_sets():
        if name in word_sets:
            for pattern in patterns(f"<{name}>", word_sets, f"the word set {name}"):
                compiled[pattern, use] = None
    return Checker(listed, Automaton(tuple(compiled)))


def _uses_of_sets() -> Iterator[tuple[_Use, str]]:
    for name, party in _PARTIES.items():
        yield _Use("party", party=party), name
    for name, party in _ACCOUNTS.items():
        yield _Use("account", party=party), name
    yield _Use("account_end"), ACCOUNT_END


def _sentence_numbers(words: Words) -> list[int]:
    numbers, now = [], 0
    for word in words.words:
        now += word == STOP
        numbers.append(now)
    return numbers


def _thing(words: Words, first: int, named: set[int]) -> bool:
    """Whether a thing is the subject here, although a person was the last one named."""
    near = range(first - 1, max(first - 4, 0), -1)
    return not any(at in named for at in near) and thing_before(words, first)


def _is_about(rule: Rule, party: Party) -> bool:
    """Whether the person that the sentence is about at this place is the one the rule is for."""
    if rule.who == "anyone":
        return True
    if rule.who == "victim-or-unsaid":
        return party not in ("suspect", "others")
    return party != "suspect" if rule.who == "not-suspect" else party == rule.who


def _counts(rule: Rule, party: Party) -> bool:
    """Whether the rule looks at this place, for all that it may be somebody's account."""
    return party == "nobody" or rule.accounts == "all" or party == rule.accounts == "victim"


class _Places:
    """Stretches of a text, in order, to ask whether another touches one."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._reach: list[int] = []
        reach = -1
        for start, end in places:
            reach = max(reach, end)
            self._starts.append(start)
            self._reach.append(reach)

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with this stretch."""
        index = bisect_left(self._starts, end)
        return index > 0 and self._reach[index - 1] > start


def _without_overlaps(spans: Iterable[Span], order: dict[str, int]) -> tuple[Span, ...]:
    """Every span that no stronger one overlaps.

    A span also gives way to one that itself gives way: so a new rule can only ever change what
    overlaps its own spans.
    """

    def strength(span: Span) -> tuple[int, int, int]:
        return (span.start - span.end, span.start, order[span.rule_id])

    listed = sorted(spans)
    weaker: set[int] = set()
    open_spans: list[int] = []
    for number, span in enumerate(listed):
        open_spans = [other for other in open_spans if listed[other].end > span.start]
        for other in open_spans:
            loser = number if strength(listed[other]) <= strength(span) else other
            weaker.add(loser)
        open_spans.append(number)
    return tuple(span for number, span in enumerate(listed) if number not in weaker)
