# SPDX-License-Identifier: Apache-2.0
"""Who a sentence is about at each word, and whose account it reports.

Small and deliberately simple: the last person named where a subject stands. “He” and “they” are
the suspect if the suspect was the last person named in the text, and otherwise nobody in
particular.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

from app.language.words import COMMA, STOP, Words

Party = Literal["victim", "suspect", "others", "either", "nobody"]

_BEFORE_OBJECT = {
    "of", "to", "with", "by", "from", "at", "on", "in", "for", "against", "about", "into",
    "near", "behind", "beside", "between", "towards", "upon", "under", "over", "told", "asked",
    "tell", "ask", "inform", "informed", "like", "than", "as",
}  # fmt: skip
_AFTER_OBJECT = {
    "and", "or", "but", "to", "of", "with", "by", "from", "at", "on", "in", "for", "against",
    "about", "into", "near", "behind", "beside", "between", "towards", "the", "a", "an", "his",
    "her", "their", "this", "that", "who", "whom",
}  # fmt: skip
# What may stand between a subject and what it does.
_BETWEEN = {
    "is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "do", "does",
    "did", "will", "would", "can", "could", "may", "might", "must", "not", "never", "also",
    "then", "later", "again", "now", "still", "just", "only", "once", "soon",
}  # fmt: skip
_PRONOUNS = {
    "she", "he", "it", "i", "we", "they", "who", "there",
}  # fmt: skip
_DETERMINERS = {
    "the", "a", "an", "his", "her", "their", "our", "this", "that", "my", "said", "female",
    "male", "young", "same", "alleged",
}  # fmt: skip


class Mention(NamedTuple):
    """A person named from one word to another."""

    first: int
    last: int
    party: Party


class Turns:
    """What holds at each word, from the places where it changes."""

    def __init__(self, changes: Sequence[tuple[int, Party]]) -> None:
        self._at = [at for at, _ in changes]
        self._party = [party for _, party in changes]

    def before(self, word: int) -> Party:
        """What the last change before this word made it."""
        index = bisect_left(self._at, word)
        return self._party[index - 1] if index else "nobody"


def subjects(text: Words, mentions: Sequence[Mention]) -> Turns:
    """The subject at each word. ``mentions`` are in order."""
    starts = {mention.first: mention for mention in mentions}
    changes: list[tuple[int, Party]] = []
    now: Party = "nobody"
    named_last: Party = "nobody"
    for at, word in enumerate(text.words):
        if word == STOP:
            if now != "nobody":
                changes.append((at, "nobody"))
            now = "nobody"
        mention = starts.get(at)
        if mention is None:
            continue
        party = mention.party
        if party == "either":
            party = "suspect" if named_last == "suspect" else "either"
        if text.words[mention.last + 1] == "'s" and word not in _PRONOUNS:
            party = "nobody"  # “the victim's phone rang”
        elif _is_object(text, mention, taken=now != "nobody"):
            named_last = party
            continue
        changes.append((mention.last, party))
        now = party
        if mention.party != "either":
            named_last = party
    return Turns(changes)


def _is_object(text: Words, mention: Mention, *, taken: bool) -> bool:
    at = mention.first - 1
    while text.words[at] in _DETERMINERS:
        at -= 1
    if text.words[at] in _BEFORE_OBJECT:
        return True
    after = text.words[mention.last + 1]
    return taken and (after in (STOP, COMMA) or after in _AFTER_OBJECT)


def thing_before(text: Words, at: int) -> bool:
    """Whether what stands before this word makes a thing its subject, as in “the van failed”."""
    at -= 1
    while text.words[at] in _BETWEEN or (text.words[at].endswith("ly") and at > 0):
        at -= 1
    if text.words[at] in _BEFORE_OBJECT or text.words[at] in _DETERMINERS:
        return False
    for noun in (at - 1, at - 2):
        if noun < 1 or text.words[noun + 1] in (STOP, COMMA):
            return False
        if text.words[noun] in _DETERMINERS:
            return text.words[noun - 1] not in _BEFORE_OBJECT
    return False


def accounts(text: Words, openings: Sequence[tuple[int, Party]], ends: Sequence[int]) -> Turns:
    """Whose account is reported at each word, until it is ended or the sentence is."""
    # Where an end and an opening meet (“what she says is …”), the end stands.
    changes: list[tuple[int, Party]] = [*openings, *((at, "nobody") for at in ends)]
    if openings:
        changes += [(at, "nobody") for at, word in enumerate(text.words) if word == STOP]
    return Turns(sorted(changes, key=lambda change: change[0]))
