# SPDX-License-Identifier: Apache-2.0
"""Who is spoken of in a text, and whose account it reports: as the word sets of a pack say."""

from typing import NamedTuple

from app.language.automaton import Automaton
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
    Accounts,
    Who,
    WordSets,
)
from app.language.subjects import Mention, Party, accounts, subjects, thing_before
from app.language.words import Words


class _Use(NamedTuple):
    opens_account: bool
    party: Party


_SETS: dict[str, _Use] = {
    VICTIM: _Use(opens_account=False, party="victim"),
    SUSPECT: _Use(opens_account=False, party="suspect"),
    OTHERS: _Use(opens_account=False, party="others"),
    EITHER: _Use(opens_account=False, party="either"),
    VICTIM_ACCOUNT: _Use(opens_account=True, party="victim"),
    SUSPECT_ACCOUNT: _Use(opens_account=True, party="suspect"),
    OTHER_ACCOUNT: _Use(opens_account=True, party="others"),
    ACCOUNT_END: _Use(opens_account=True, party="nobody"),
}


class People:
    """The word sets for people, compiled."""

    def __init__(self, word_sets: WordSets) -> None:
        found: dict[tuple[Pattern, _Use], None] = {
            (pattern, use): None
            for name, use in _SETS.items()
            if name in word_sets
            for pattern in patterns(f"<{name}>", word_sets, f"the word set {name}")
        }
        self._automaton = Automaton(tuple(found))

    def of(self, words: Words) -> "SpokenOf":
        """Who is spoken of in one text."""
        mentions: list[Mention] = []
        openings: list[tuple[int, Party]] = []
        ends: list[int] = []
        for end, at in self._automaton.ends(words):
            if end.use.party == "nobody":
                ends.append(at)
            elif end.use.opens_account:
                openings.append((at, end.use.party))
            elif (hit := end.hit(words, at)) is not None:
                mentions.append(Mention(hit.first, at, end.use.party))
        return SpokenOf(words, mentions, openings, ends)


class SpokenOf:
    """Who the sentence is about, and whose account it reports, at any word of a text."""

    def __init__(
        self,
        words: Words,
        mentions: list[Mention],
        openings: list[tuple[int, Party]],
        ends: list[int],
    ) -> None:
        self._words = words
        self._named = {mention.last for mention in mentions}
        self._subject = subjects(words, mentions)
        self._account = accounts(words, openings, ends)

    def lets(self, who: Who, at: int) -> bool:
        """Whether the sentence is about the one that a rule is for."""
        if who == "anyone":
            return True
        party = self._subject.before(at)
        if who.startswith("victim") and self._thing(at):
            party = "others"
        if who == "victim-or-unsaid":
            return party not in ("suspect", "others")
        return party != "suspect" if who == "not-suspect" else party == who

    def counts(self, looked_at: Accounts, at: int) -> bool:
        """Whether a rule looks at this place, for all that it may be somebody's account."""
        party = self._account.before(at)
        return party == "nobody" or looked_at == "all" or party == looked_at == "victim"

    def _thing(self, at: int) -> bool:
        """Whether a thing is the subject here, although a person was the last one named."""
        near = range(at - 1, max(at - 4, 0), -1)
        return not any(word in self._named for word in near) and thing_before(self._words, at)
