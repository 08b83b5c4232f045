# SPDX-License-Identifier: Apache-2.0
"""Who a sentence is about at each word, and whose account it reports.

Small and deliberately simple: the last person named where a subject stands. An insertion between
commas ends with its second comma; “and admits” goes back to who the sentence began with; “having
left, she …” is about her from its beginning. “He” and “they” are the suspect if the suspect was
the last person named in the text, the victim if the sentence only names the suspect later, and
otherwise nobody in particular.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
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
    "her", "their", "this", "that", "who", "whom", "inside", "outside", "onto", "across", "through",
    "down", "up", "over", "away", "off", "out", "again",
}  # fmt: skip
# What may stand between a subject and what it does.
_BETWEEN = {
    "is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "do", "does",
    "did", "will", "would", "can", "could", "may", "might", "must", "not", "never", "also",
    "then", "later", "again", "now", "still", "just", "only", "once", "soon",
}  # fmt: skip
_MOST_BETWEEN = 6
_PRONOUNS = {
    "she", "he", "it", "i", "we", "they", "who", "there",
}  # fmt: skip
_NEVER_OBJECT = {"she", "he", "they", "we", "i"}
_REPORTING = {
    "says", "said", "states", "stated", "claims", "claimed", "alleges", "alleged", "admits",
    "admitted", "denies", "denied", "reports", "reported", "describes", "described", "adds",
    "added", "told", "confirms", "confirmed", "accepts", "accepted", "refuses", "refused",
}  # fmt: skip
# What ends as “having” does and is done by nobody.
_NO_DEED = {"according", "during", "morning", "evening", "nothing", "something", "anything"}
_OPINION = {
    "think", "note", "find", "believe", "consider", "see", "feel", "suspect", "understand",
    "gather", "doubt", "say", "suppose", "reckon", "would", "'d", "am", "'m", "have", "fear",
    "know", "hear", "agree",
}  # fmt: skip
# What a clause may begin with: the person who comes next is its subject.
_BEFORE_SUBJECT = {
    "that", "because", "if", "when", "while", "although", "though", "but", "so", "where",
    "whether", "since", "until", "think", "thinks", "believe", "believes", "note", "notes",
    "find", "finds", "says", "said", "feel", "feels",
}  # fmt: skip
_ALSO = {"and", "but", "then", "also", "later"}
_DETERMINERS = {
    "the", "a", "an", "his", "her", "their", "our", "this", "that", "my",
}  # fmt: skip
_BEFORE_THING = {STOP, COMMA, "then", "as", "than", *_BEFORE_SUBJECT, *_ALSO}
_ADJECTIVES = {"said", "female", "male", "young", "same", "alleged", "first", "other"}

_LAST_WORD: tuple[Party, ...] = ("either", "victim", "suspect", "others", "nobody")


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


def subjects(text: Words, mentions: Sequence[Mention]) -> tuple[Turns, Turns]:
    """The subject at each word, and who was named last. ``mentions`` are in order."""
    reader = _Reader(text, mentions)
    for at, word in enumerate(text.words):
        if word == STOP:
            reader.end_sentence(at)
        elif word in _REPORTING:
            reader.report(at)
        elif word == "who":
            reader.relate(at)
        elif word == "his":
            reader.own(at)
        elif word == COMMA:
            reader.comma(at)
        elif at in reader.starts:
            reader.name(reader.starts[at])
    return Turns(reader.changes), Turns(reader.named)


class _Reader:
    """Goes through a text and notes where the subject changes."""

    def __init__(self, text: Words, mentions: Sequence[Mention]) -> None:
        self.starts = {mention.first: mention for mention in mentions}
        self.changes: list[tuple[int, Party]] = []
        self.named: list[tuple[int, Party]] = []
        self._text = text
        self._now: Party = "nobody"
        self._main: Party = "nobody"  # the first subject of the sentence
        self._named_last: Party = "nobody"
        self._last = -1
        self._last_party: Party = "nobody"
        self._suspects = [mention.first for mention in mentions if mention.party == "suspect"]
        self._stops = [at for at, word in enumerate(text.words) if word == STOP]
        self._commas = [at for at, word in enumerate(text.words) if word == COMMA]
        self._at_comma: Party | None = None
        self._comma = 0
        self._he: Party | None = None

    def end_sentence(self, at: int) -> None:
        """Nobody is the subject before one is named."""
        self._change(at, "nobody")
        self._main = "nobody"
        self._at_comma = self._he = None
        self._look_ahead(at)

    def _look_ahead(self, at: int) -> None:
        """“Having left, she …”: who does it is named later, after the comma if there is one."""
        text = self._text
        begun = text.words[at + 1 : at + 3]
        if not any(word.endswith("ing") and word not in _NO_DEED for word in begun):
            return
        end = self._next(self._stops, at)
        comma = self._next(self._commas, at)
        first, last = (comma + 1, comma + 4) if comma < end else (at + 1, min(end, at + 30))
        for place in range(first, last):
            mention = self.starts.get(place)
            if mention and (comma < end or not _is_object(text, mention, taken=True)):
                self._change(at, mention.party)
                return

    def _next(self, places: Sequence[int], at: int) -> int:
        following = bisect_right(places, at)
        return places[following] if following < len(places) else len(self._text.words)

    def comma(self, at: int) -> None:
        """“The victim, who knows the suspect, said …”: after an insertion all is as before it."""
        opened, self._comma = self._comma, at
        if self._at_comma is not None and not (self._last == at - 1 and opened >= at - 4):
            self._change(at, self._at_comma)  # “Mr Pennant, the suspect, said …” is about both
        self._at_comma = self._now

    def report(self, at: int) -> None:
        """“She says he left and admits …”: who says it is who the sentence began with."""
        words = self._text.words
        joined = at - 1 if words[at - 1] in ("and", "but") else at - 2
        if words[joined] in ("and", "but") and words[at - 1] in _ALSO and self._main != "nobody":
            self._change(at - 1, self._main)

    def relate(self, at: int) -> None:
        """“The suspect, who …” is about the suspect, whatever came before."""
        before = at - 2 if self._text.words[at - 1] == COMMA else at - 1
        if self._last == before:
            self._change(at, self._last_party)

    def own(self, at: int) -> None:
        """“His phone …”: as “he”, where nobody is the subject yet."""
        if self._now == "nobody":
            self._change(at - 1, "victim" if self._named_last == "victim" else self._meant(at))

    def name(self, mention: Mention) -> None:
        """Somebody is named, as the subject or not."""
        text, party = self._text, mention.party
        word, following = text.words[mention.last], text.words[mention.last + 1]
        if word in ("i", "we") and following in _OPINION:
            return  # “I think that …” is about somebody else
        if party == "either":
            party = self._he = self._he or self._meant(mention.first)
        self._last, self._last_party = mention.last, party
        if following == "'s" and text.words[mention.first] not in _PRONOUNS:
            party = "nobody"  # “the victim's phone rang”
        elif _is_object(text, mention, taken=self._now != "nobody"):
            self._remember(mention.last, party)
            return
        self._change(mention.last, party)
        if self._main == "nobody":
            self._main = party
        if mention.party != "either":
            self._remember(mention.last, party)

    def _remember(self, at: int, party: Party) -> None:
        self._named_last = party
        self.named.append((at, party))

    def _meant(self, at: int) -> Party:
        """Who “he” is: the suspect if named last, the victim if the suspect is only named later."""
        if self._named_last == "suspect":
            return "suspect"
        later = bisect_left(self._suspects, at)
        if later == len(self._suspects) or self._main != "nobody":
            return "either"
        end = self._stops[bisect_left(self._stops, at)]
        return "victim" if self._suspects[later] < end else "either"

    def _change(self, at: int, party: Party) -> None:
        if party != self._now or party != "nobody":
            self.changes.append((at, party))
        self._now = party


def _is_object(text: Words, mention: Mention, *, taken: bool) -> bool:
    if text.words[mention.last] in _NEVER_OBJECT:
        return False  # “as she”
    at = mention.first - 1
    while text.words[at] in _ADJECTIVES:
        at -= 1
    if text.words[at] in _DETERMINERS:
        at -= 1
    if text.words[at] in _BEFORE_OBJECT:
        return True
    if text.words[at] in _BEFORE_SUBJECT:
        return False
    after = text.words[mention.last + 1]
    if text.words[at] == after == COMMA:
        return False  # “Mr Pennant, the suspect, …”
    return taken and (after in (STOP, COMMA) or after in _AFTER_OBJECT)


def thing_before(text: Words, at: int, named: Collection[int]) -> bool:
    """Whether what stands before this word makes a thing its subject, as in “the van failed”.

    ``named`` are the last words of the people named.
    """
    at -= 1
    furthest = at - _MOST_BETWEEN
    while at > furthest and (text.words[at] in _BETWEEN or text.words[at].endswith("ly")):
        at -= 1
    if at in named or text.words[at] in _BEFORE_OBJECT | _DETERMINERS | _ALSO:
        return False
    for noun in range(at - 1, at - 5, -1):
        if noun < 1 or text.words[noun + 1] in (STOP, COMMA):
            return False
        if text.words[noun] in _DETERMINERS:
            return text.words[noun - 1] in _BEFORE_THING
    return False


def accounts(text: Words, openings: Sequence[tuple[int, Party]], ends: Sequence[int]) -> Turns:
    """Whose account is reported at each word, until it is ended or the sentence is."""
    # Where several meet, as in “her sister says” and “what she says is …”, the last one stands.
    changes: list[tuple[int, Party]] = [*openings, *((at, "nobody") for at in ends)]
    if openings:
        changes += [(at, "nobody") for at, word in enumerate(text.words) if word == STOP]
    return Turns(sorted(changes, key=lambda change: (change[0], _LAST_WORD.index(change[1]))))
