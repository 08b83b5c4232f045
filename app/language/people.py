# SPDX-License-Identifier: Apache-2.0
"""Who is spoken of, whose account is reported, and which words are only mentioned.

The word sets of a pack say how to tell.
"""

from typing import NamedTuple

from app.language.automaton import Automaton
from app.language.phrases import Pattern, Phrasebook
from app.language.rules import (
    ACCOUNT_END,
    EITHER,
    MENTION,
    OTHER_ACCOUNT,
    OTHERS,
    SUSPECT,
    SUSPECT_ACCOUNT,
    VICTIM,
    VICTIM_ACCOUNT,
    Accounts,
    Who,
)
from app.language.subjects import Mention, Party, accounts, subjects, thing_before
from app.language.words import STOP, Words


class _Use(NamedTuple):
    opens_account: bool
    party: Party
    mentions: bool = False


_SETS: dict[str, _Use] = {
    VICTIM: _Use(opens_account=False, party="victim"),
    SUSPECT: _Use(opens_account=False, party="suspect"),
    OTHERS: _Use(opens_account=False, party="others"),
    EITHER: _Use(opens_account=False, party="either"),
    VICTIM_ACCOUNT: _Use(opens_account=True, party="victim"),
    SUSPECT_ACCOUNT: _Use(opens_account=True, party="suspect"),
    OTHER_ACCOUNT: _Use(opens_account=True, party="others"),
    ACCOUNT_END: _Use(opens_account=True, party="nobody"),
    MENTION: _Use(opens_account=False, party="nobody", mentions=True),
}


class People:
    """The word sets for people, compiled."""

    def __init__(self, book: Phrasebook) -> None:
        found: dict[tuple[Pattern, _Use], None] = {
            (pattern, use): None
            for name, use in _SETS.items()
            if name in book.sets
            for pattern in book.patterns(f"<{name}>", f"the word set {name}")
        }
        self._automaton = Automaton(tuple(found))
        self.words = {
            word
            for pattern, use in found
            if use.party in ("victim", "suspect") and not use.opens_account
            for element in pattern
            for word in element.words
        }

    def of(self, words: Words) -> "SpokenOf":
        """Who is spoken of in one text."""
        found = _Found([], [], [], set())
        for end, at in self._automaton.ends(words):
            if end.use.opens_account and end.use.party == "nobody":
                found.ends.append(at)
            elif end.use.opens_account:
                found.openings.append((at, end.use.party))
            elif (hit := end.hit(words, at)) is None:
                continue
            elif end.use.mentions:
                found.mentioned.update(range(hit.first, at + 1))
            else:
                found.people.append(Mention(hit.first, at, end.use.party))
        return SpokenOf(words, found)


class _Found(NamedTuple):
    """What the word sets found in a text."""

    people: list[Mention]
    openings: list[tuple[int, Party]]
    ends: list[int]
    mentioned: set[int]


class SpokenOf:
    """Who the sentence is about, and whose account it reports, at any word of a text."""

    def __init__(self, words: Words, found: _Found) -> None:
        self._words = words
        self._mentioned = found.mentioned
        self._named = {mention.last for mention in found.people}
        self._subject, self._named_last = subjects(words, found.people)
        openings = [self._opened(*one) for one in found.openings]
        self._account = accounts(words, openings, found.ends)

    def mentions(self, first: int, last: int) -> bool:
        """Whether the words from one to another are only mentioned, as in “avoid saying …”."""
        return first in self._mentioned or last in self._mentioned

    def _opened(self, at: int, party: Party) -> tuple[int, Party]:
        """“He says” opens the account of whoever he is."""
        subject = self._subject.before(at)
        return at, subject if party == "suspect" and subject == "victim" else party

    def lets(self, who: Who, at: int) -> bool:
        """Whether the sentence is about the one that a rule is for."""
        if who == "anyone":
            return True
        party = self._subject.before(at)
        if party == "nobody" and self._words.words[at - 1] == STOP and who in ("victim", "suspect"):
            # “Admitted it.” of a hurried note is about the one who was named last.
            party = "suspect" if self._named_last.before(at) == "suspect" else "victim"
        elif who.startswith("victim") and self._thing(at):
            party = "others"
        if who == "victim-or-unsaid":
            return party not in ("suspect", "others")
        return party != "suspect" if who == "not-suspect" else party == who

    def lets_any(self, who: Who, first: int, last: int) -> bool:
        """Whether the sentence is about the one that a rule is for, before or inside the words.

        “At no point did she say …” names its subject itself.
        """
        if self.lets(who, first):
            return True
        inside = any(at in self._named for at in range(first, last))
        return inside and self.lets(who, last)

    def counts(self, looked_at: Accounts, at: int) -> bool:
        """Whether a rule looks at this place, for all that it may be somebody's account."""
        party = self._account.before(at)
        if party == "nobody" or looked_at == "all":
            return True
        return party != "suspect" and looked_at in ("victim", party)

    def _thing(self, at: int) -> bool:
        """Whether a thing is the subject here, although a person was the last one named."""
        near = range(at - 1, max(at - 4, 0), -1)
        return not any(word in self._named for word in near) and thing_before(
            self._words, at, self._named
        )
