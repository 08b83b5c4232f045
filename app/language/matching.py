# SPDX-License-Identifier: Apache-2.0
"""The wording check: rules compiled once, then one pass over each text."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

from app.language.automaton import Automaton, Hit
from app.language.guards import Guards
from app.language.own import OwnWords
from app.language.people import People
from app.language.phrases import Pattern, Phrasebook
from app.language.quotes import quotations
from app.language.rules import Rule, Span, WordSets
from app.language.verbatim import left_alone
from app.language.words import COMMA, QUOTED, STOP, Words, words_of

# More than forty thousand words have, even if most of their sentences are flagged.
_MOST_HITS = 6_000
_BEFORE_NAME = {"the", "a", "an", "this", "that", "our", "her", "his"}


class Checker:
    """Wording rules, ready to check texts. It keeps nothing of a text."""

    def __init__(self, rules: Sequence[Rule], word_sets: WordSets) -> None:
        self._rules = tuple(rules)
        self._order = {rule.id: number for number, rule in enumerate(rules)}
        book = Phrasebook(word_sets)
        self._flags = Automaton(_flag_patterns(rules, book))
        self._guards = Guards(rules, book)
        self._people = People(book)

    def check(self, text: str, own: Collection[str] = ()) -> tuple[Span, ...]:
        """The flagged pieces of a text, in order; no two of them overlap.

        Of two that would overlap the longer stays, then the earlier, then the earlier rule's.
        Nothing is flagged within the words and phrases of ``own``, the officer's own dictionary.
        """
        words = words_of(text, quotations(text))
        hits = self._hits(words)
        if not hits:
            return ()
        own_words = OwnWords(own)
        spans = [
            _span(words, rule, hit)
            for rule, hit in self._kept(words, hits)
            if not (
                words.is_part_of_compound(hit.flagged_first, hit.flagged_last)
                or self._is_name(words, hit)
                or own_words.cover(words, hit.flagged_first, hit.flagged_last)
            )
        ]
        alone = _Places((v.start, v.end) for v in left_alone(text, (span[:2] for span in spans)))
        return _without_overlaps(
            (span for span in spans if not alone.touch(span.start, span.end)), self._order
        )

    def _hits(self, words: Words) -> dict[tuple[int, int, int], Hit]:
        """Where the phrases of a rule fit: by rule and flagged words, each once.

        What stands after a great many of them is not looked at: nobody could read it all.
        """
        hits: dict[tuple[int, int, int], Hit] = {}
        for end, at in self._flags.ends(words):
            hit = end.hit(words, at)
            if hit is not None:
                hits.setdefault((end.use, hit.flagged_first, hit.flagged_last), hit)
                if len(hits) >= _MOST_HITS:
                    break
        return hits

    def _is_name(self, words: Words, hit: Hit) -> bool:
        """Whether a single word is a name: a capital inside a sentence, as in “a can of Monster”.

        “Victim” and “Suspect” are often written so, and name nobody.
        """
        at = hit.flagged_first
        if words.words[at] in _BEFORE_NAME and at < hit.flagged_last:
            at += 1  # “the Monster” ride
        return (
            at == hit.flagged_last
            and at in words.named
            and words.words[at - 1] not in (STOP, COMMA, QUOTED)
            and words.words[at] not in self._people.words
        )

    def _kept(
        self, words: Words, hits: dict[tuple[int, int, int], Hit]
    ) -> Iterator[tuple[Rule, Hit]]:
        """The hits that nothing speaks against, with their rules."""
        guard = self._guards.over(words)
        spoken_of = self._people.of(words)
        for (number, first, last), hit in hits.items():
            rule = self._rules[number]
            if (
                not spoken_of.mentions(first, last)
                and spoken_of.lets_any(rule.who, first, last)
                and spoken_of.counts(rule.accounts, first)
                and guard.lets(number, first, last)
            ):
                yield rule, hit


def compile_rules(rules: Iterable[Rule], word_sets: WordSets) -> Checker:
    """A checker for these rules. Raises PhraseFault for a phrase that cannot be read."""
    return Checker(tuple(rules), word_sets)


def _flag_patterns(rules: Sequence[Rule], book: Phrasebook) -> tuple[tuple[Pattern, int], ...]:
    found = {
        (pattern, number): None
        for number, rule in enumerate(rules)
        for phrase in rule.flag
        for pattern in book.patterns(phrase, f"the rule {rule.id}")
    }
    return tuple(found)


def _span(words: Words, rule: Rule, hit: Hit) -> Span:
    start, end = words.starts[hit.flagged_first], words.ends[hit.flagged_last]
    return Span(start, end, rule.id, rule.category)


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
