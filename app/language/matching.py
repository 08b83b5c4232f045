# SPDX-License-Identifier: Apache-2.0
"""The wording check: rules compiled once, then one pass over each text."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.language.automaton import Automaton, Hit
from app.language.phrases import Pattern, patterns
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
from app.language.subjects import Mention, Party, Turns, accounts, subjects, thing_before
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

    flags: dict[tuple[int, int, int], Hit[_Use]] = field(default_factory=dict)
    unless: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    near: set[tuple[int, int]] = field(default_factory=set)
    not_near: set[tuple[int, int]] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    openings: list[tuple[int, Party]] = field(default_factory=list)
    account_ends: list[int] = field(default_factory=list)


class Checker:
    """Wording rules, ready to check texts. It keeps nothing of a text."""

    def __init__(self, rules: Sequence[Rule], automaton: Automaton[_Use]) -> None:
        self._rules = tuple(rules)
        self._automaton = automaton

    def check(self, text: str) -> tuple[Span, ...]:
        """The flagged pieces of a text, in order; no two of them overlap.

        Of two that would overlap the longer stays, then the earlier, then the earlier rule's.
        """
        left_alone = verbatim_spans(text)
        quoted = [(v.start, v.end) for v in left_alone if v.kind == "quotation"]
        words = words_of(text, quoted)
        found = self._found(words)
        if not found.flags:
            return ()
        places = [(v.start, v.end) for v in left_alone if v.kind != "quotation"]
        kept = self._kept(words, found)
        alone = _Places(places)
        spans = (
            span for span in self._spans(words, kept) if not alone.touch(span.start, span.end)
        )
        return _without_overlaps(spans, {rule.id: n for n, rule in enumerate(self._rules)})

    def _found(self, words: Words) -> _Found:
        found = _Found()
        sentence = _sentence_numbers(words)
        for hit in self._automaton.hits(words):
            role, rule, party = hit.use
            if role == "flag":
                found.flags.setdefault((rule, hit.flagged_first, hit.flagged_last), hit)
            elif role == "unless":
                found.unless[rule].append((hit.first, hit.last))
            elif role == "near":
                found.near.add((rule, sentence[hit.flagged_last]))
            elif role == "not_near":
                found.not_near.add((rule, sentence[hit.flagged_last]))
            elif role == "party":
                found.mentions.append(Mention(hit.first, hit.last, party))
            elif role == "account":
                found.openings.append((hit.last, party))
            else:
                found.account_ends.append(hit.last)
        return found

    def _kept(self, words: Words, found: _Found) -> Iterator[Hit[_Use]]:
        """The hits that nothing speaks against, in the order of the text."""
        sentence = _sentence_numbers(words)
        subject = subjects(words, found.mentions)
        account = accounts(words, found.openings, found.account_ends)
        named = {mention.last for mention in found.mentions}
        covered = {rule: _Cover(places) for rule, places in found.unless.items()}
        for hit in sorted(found.flags.values(), key=lambda hit: hit.flagged_first):
            number = hit.use.rule
            rule = self._rules[number]
            here = (number, sentence[hit.flagged_first])
            if rule.near and here not in found.near:
                continue
            if here in found.not_near:
                continue
            if number in covered and covered[number].holds(hit.flagged_first, hit.flagged_last):
                continue
            party = subject.before(hit.flagged_first)
            if rule.who.startswith("victim") and _thing(words, hit, named):
                party = "others"
            if _is_about(rule, party) and _counts(rule, account, hit):
                yield hit

    def _spans(self, words: Words, hits: Iterable[Hit[_Use]]) -> Iterator[Span]:
        for hit in hits:
            first, last = hit.flagged_first, hit.flagged_last
            if first in words.joined or last + 1 in words.joined:
                continue  # part of a compound, as “drunk” in “drunk-tank”
            rule = self._rules[hit.use.rule]
            yield Span(words.starts[first], words.ends[last], rule.id, rule.category)


class _Cover:
    """Whether a stretch of words lies inside one of many."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        self._reach: dict[int, int] = {}
        for first, last in places:
            for at in range(first, last + 1):
                self._reach[at] = max(last, self._reach.get(at, -1))

    def holds(self, first: int, last: int) -> bool:
        return self._reach.get(first, -1) >= last


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


def _thing(words: Words, hit: Hit[_Use], named: set[int]) -> bool:
    """Whether a thing is the subject here, although a person was the last one named."""
    at = hit.flagged_first - 1
    while at > 0 and at not in named and words.words[at] != STOP and hit.flagged_first - at < 4:
        at -= 1
    return at not in named and thing_before(words, hit.flagged_first)


def _is_about(rule: Rule, party: Party) -> bool:
    """Whether the person that the sentence is about at this place is the one the rule is for."""
    if rule.who == "anyone":
        return True
    if rule.who == "victim-or-unsaid":
        return party not in ("suspect", "others")
    return party != "suspect" if rule.who == "not-suspect" else party == rule.who


def _counts(rule: Rule, account: Turns, hit: Hit[_Use]) -> bool:
    """Whether the rule looks at this place, for all that it may be somebody's account."""
    if rule.accounts == "all":
        return True
    party = account.before(hit.flagged_first)
    return party == "nobody" or (party == rule.accounts == "victim")


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
