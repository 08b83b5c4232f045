# SPDX-License-Identifier: Apache-2.0
"""How a text becomes words: the same for the text that is checked and for the phrases."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

STOP = "\n"
"""Stands for the end of a sentence, and for the start of the text."""
COMMA = ","
"""Stands for a comma, a bracket, a dash or a colon."""
QUOTED = "“”"
"""Stands for everything between two quotation marks."""

# Marks that nobody sees: soft hyphen, joiners, direction marks, byte order mark.
_HIDDEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = rf"\u0300-\u036f{_HIDDEN}"
# “didn't” keeps its apostrophe; “victims'” does not.
_WORD = rf"[^\W_]+(?:(?:[{_MARKS}]|['’\u02bc`](?=[^\W_]))[^\W_]*)*"
_TOKEN = re.compile(
    rf"(?P<word>{_WORD})"
    r"|(?P<stop>[.!?;…]+)"
    r"|(?P<line>[\r\n\v\f\x85\u2028\u2029]\s*)"
    r"|(?P<hyphen>(?<=[^\W_])[-\u2010\u2011](?=[^\W_]))"
    r"|(?P<comma>[,:()\[\]–—•]|(?<=\s)-(?=\s))"
)
_HIDDEN_RUN = re.compile(f"[{_HIDDEN}]+")
_TITLES = {"mr", "mrs", "ms", "dr", "prof", "st", "sgt", "insp", "supt"}
_NUMBERED = {"no", "nos", "ref", "para", "paras", "s", "ss", "sec", "approx", "tel", "p", "pp"}
_SHORT_ENDINGS = ("'s", "'d", "'ll", "'re", "'ve", "'m")
_NOT = {
    "cannot": "can", "cant": "can", "can't": "can", "won't": "will", "wont": "will",
    "shan't": "shall", "didnt": "did", "doesnt": "does", "dont": "do", "isnt": "is",
    "wasnt": "was", "werent": "were", "hasnt": "has", "havent": "have", "hadnt": "had",
    "wouldnt": "would", "couldnt": "could", "shouldnt": "should", "arent": "are",
}  # fmt: skip

Part = tuple[str, int, int]
"""A word as it is compared, and where it lies in the word as written."""


@dataclass(slots=True)
class Words:
    """The words of a text in order: as compared, and where they stand.

    ``named`` are the words written like a name, ``joined`` those that a hyphen ties to the word
    before. The first and the last word are always STOP.
    """

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    named: set[int] = field(default_factory=set)
    joined: set[int] = field(default_factory=set)

    def add(self, word: str, start: int, end: int) -> None:
        """One more word."""
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def is_part_of_compound(self, first: int, last: int) -> bool:
        """Whether a hyphen ties these words to others, as “drunk” in “drunk-tank”."""
        return first in self.joined or last + 1 in self.joined


def word_parts(raw: str) -> tuple[Part, ...]:
    """A written word as it is compared: small letters, “n't” as “not”, “'s” by itself."""
    if raw.isascii() and raw.isalpha():
        word = raw.lower()
        if word in _NOT:
            return (_NOT[word], 0, len(raw)), ("not", 0, len(raw))
        return ((word, 0, len(raw)),)
    word = _HIDDEN_RUN.sub("", raw).casefold()
    word = word.replace("’", "'").replace("\u02bc", "'").replace("`", "'")
    whole = len(raw)
    if word in _NOT:
        return (_NOT[word], 0, whole), ("not", 0, whole)
    if word.endswith("n't"):
        return (word[:-3], 0, whole), ("not", 0, whole)
    for ending in _SHORT_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            cut = max(1, whole - len(ending))
            return (word[: -len(ending)], 0, cut), (ending, cut, whole)
    return ((word, 0, whole),)


def looks_like_a_name(raw: str) -> bool:
    """A capital followed by a small letter, as in “Pennant”; “VICTIM” could be anything."""
    return len(raw) > 1 and raw[0].isupper() and not raw[1].isupper()


def words_of(text: str, quoted: list[tuple[int, int]]) -> Words:
    """The words of ``text``; each stretch of ``quoted`` counts as one word that nothing names."""
    reader = _TextReader(text)
    at = 0
    for start, end in quoted:
        reader.read(at, start)
        reader.found.add(QUOTED, start, end)
        if _ends_sentence_inside(text, end):
            reader.found.add(STOP, end, end)
        at = end
    reader.read(at, len(text))
    reader.found.add(STOP, len(text), len(text))
    return reader.found


def compared(text: str) -> tuple[str, ...]:
    """The words of a short text as they are compared, so that “Word-on-word” is “word on word”."""
    return tuple(words_of(text, []).words[1:-1])


class _TextReader:
    """Reads one text, and takes each different word apart only once."""

    def __init__(self, text: str) -> None:
        self.found = Words()
        self.found.add(STOP, 0, 0)
        self._text = text
        self._single: dict[str, str] = {}
        self._parted: dict[str, tuple[Part, ...]] = {}
        self._capital: set[str] = set()

    def read(self, at: int, until: int) -> None:
        """The words from one place to another."""
        found, single, capital = self.found, self._single, self._capital
        words, add_start, add_end = found.words, found.starts.append, found.ends.append
        for match in _TOKEN.finditer(self._text, at, until):
            if match.lastindex != 1:
                _read_mark(self._text, match, found)
                continue
            raw = match[0]
            word = single.get(raw) or self._first_time(raw)
            if raw in capital:
                found.named.add(len(words))
            if word:
                start, end = match.span()
                words.append(word)
                add_start(start)
                add_end(end)
            else:
                self._add_parts(raw, match.start())

    def _first_time(self, raw: str) -> str:
        """The word as it is compared, or nothing if it has parts."""
        if raw in self._parted:
            return ""
        if looks_like_a_name(raw):
            self._capital.add(raw)
        parts = word_parts(raw)
        if len(parts) > 1:
            self._parted[raw] = parts
            return ""
        self._single[raw] = parts[0][0]
        return parts[0][0]

    def _add_parts(self, raw: str, start: int) -> None:
        for word, begin, end in self._parted[raw]:
            self.found.add(word, start + begin, start + end)


def _read_mark(text: str, match: re.Match[str], found: Words) -> None:
    kind = match.lastgroup
    start, end = match.span()
    if kind == "hyphen":
        found.joined.add(len(found.words))
    elif kind == "comma":
        if match[0] != ":" or not _between_digits(text, start, end):
            found.add(COMMA, start, end)
    elif _breaks(text, start, end, kind == "line", found.words[-1]):
        found.add(STOP, start, end)


def _between_digits(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1].isdigit() and text[end : end + 1].isdigit()


def _breaks(text: str, start: int, end: int, line: bool, before: str) -> bool:  # noqa: FBT001
    """Whether a sentence ends here: not at “Mr.”, “22.30”, “a.m.” or a wrapped line."""
    after = text[end : end + 1]
    if line:
        return text.count("\n", start, end) > 1 or not after.islower()
    if text[start:end] != ".":
        return True
    if after and not after.isspace():
        return not (after.isalnum() or after in ",;:)") or (after.isupper() and len(before) > 1)
    if before in _TITLES or (before in _NUMBERED and text[end + 1 : end + 2].isdigit()):
        return False
    return before.isdigit() or len(before) > 1


def _ends_sentence_inside(text: str, end: int) -> bool:
    """Whether the quotation that ends here holds the full stop of its sentence."""
    if text[end - 2 : end - 1] not in (".", "!", "?", "…"):
        return False
    rest = text[end : end + 3].lstrip()
    return not rest or rest[0].isupper() or rest[0] == "\n"


def phrase_words(written: str) -> Iterator[str]:
    """The words in a piece of a phrase, such as “victim's”, “'s” or “attention-seeking”."""
    if written.isascii() and written.isalpha():
        yield from (word for word, _, _ in word_parts(written))
        return
    if written.replace("’", "'") in _SHORT_ENDINGS:
        yield written.replace("’", "'")
        return
    for match in _TOKEN.finditer(written):
        if match.lastgroup == "word":
            yield from (word for word, _, _ in word_parts(match[0]))
