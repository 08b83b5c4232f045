# SPDX-License-Identifier: Apache-2.0
"""Judging a passphrase, and suggesting one; also the door to the recovery words.

The rule: at least 12 characters or three words, and not one that a guesser would try early. No
capitals, figures or signs are asked for: they make a passphrase hard to remember, not to guess.
A force may ask for more characters or words.
A passphrase is used in Unicode form NFC, with its spaces and capitals as typed.
"""

import re
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.errors import Bug
from app.vault.recovery import UnknownWord, read_recovery_words
from app.vault.words import new_recovery_words, suited_words

__all__ = [
    "Rules",
    "UnknownWord",
    "Verdict",
    "judge",
    "new_recovery_words",
    "read_recovery_words",
    "suggest",
]

_LEAST_CHARACTERS = 12
_LEAST_WORDS = 3
_LEAST_SCORE = 3
# The judge's work grows with the square of the length; what comes later can only help.
_JUDGED = 64
_HELP = "Three or more unrelated words make it strong."
_OURS = ("casebook", "police", "constable", "sergeant", "inspector", "detective", "vault")
_LEET = str.maketrans("013457@$!8", "oleastasib")


@dataclass(frozen=True)
class Verdict:
    """How a passphrase fares: ``score`` 0 to 4 for the meter, and one sentence that helps."""

    score: int
    acceptable: bool
    sentence: str


@dataclass(frozen=True)
class Rules:
    """What a force asks for beyond the rule of the house; None: nothing more."""

    characters: int | None = None
    """The least length, whatever it is made of."""
    words: int | None = None
    """The least number of different words, of a passphrase that is made of words."""

    def in_words(self) -> str:
        """What is asked for, in a sentence; empty when it is nothing more."""
        asked = []
        if self.characters is not None:
            asked.append(f"at least {self.characters} characters")
        if self.words is not None:
            asked.append(f"at least {self.words} different words if it is made of words")
        return f"Your force asks for {' and '.join(asked)}." if asked else ""

    def broken_by(self, passphrase: str) -> str:
        """What the passphrase falls short of, in a sentence; empty when it does not."""
        if self.characters is not None and len(passphrase.strip()) < self.characters:
            return f"Your force asks for at least {self.characters} characters."
        words = _made_of_words(passphrase)
        if self.words is not None and 0 < words < self.words:
            return f"Your force asks for at least {self.words} different words."
        return ""


def judge(passphrase: str, about: Sequence[str], rules: Rules | None = None) -> Verdict:
    """Judge a passphrase; ``about`` are the officer's name, number and force.

    Takes some milliseconds, and a tenth of a second the first time.
    """
    plain = unicodedata.normalize("NFKC", passphrase).strip().lower()[:_JUDGED]
    if not plain:
        return Verdict(0, acceptable=False, sentence=f"Type a passphrase. {_HELP}")
    broken = (rules or Rules()).broken_by(passphrase)
    if broken:
        return Verdict(0, acceptable=False, sentence=broken)
    if len(passphrase.strip()) < _LEAST_CHARACTERS and _words(plain) < _LEAST_WORDS:
        sentence = f"Use at least {_LEAST_CHARACTERS} characters. {_HELP}"
        return Verdict(0, acceptable=False, sentence=sentence)
    personal = _personal(about)
    if _is_personal(plain, personal):
        sentence = f"Others know these words about you. {_HELP}"
        return Verdict(0, acceptable=False, sentence=sentence)
    if _is_common(plain):
        sentence = f"This is one of the first that a guesser would try. {_HELP}"
        return Verdict(0, acceptable=False, sentence=sentence)
    score = _score(plain, personal)
    if score < _LEAST_SCORE:
        more = "Add one more unrelated word." if _words(plain) >= _LEAST_WORDS else _HELP
        sentence = f"This would be guessed too soon. {more}"
        return Verdict(score, acceptable=False, sentence=sentence)
    sentence = "Strong." if score > _LEAST_SCORE else "Good. One more word makes it stronger."
    return Verdict(score, acceptable=True, sentence=sentence)


def suggest(words: int = 5, rules: Rules | None = None) -> str:
    """Random everyday words with spaces between: over 10 bits each, so 5 words have over 50.

    There are as many more as ``rules`` ask for, none of them twice.

    Raises:
        Bug: fewer than four words were asked for, which is too few to be safe.
    """
    if words < 4:
        raise Bug("Casebook made a mistake (quote P1). Nothing was changed.", code="too-few-words")
    wanted = rules or Rules()
    suited, drawn = suited_words(), list[str]()
    while len(drawn) < max(words, wanted.words or 0) or wanted.broken_by(" ".join(drawn)):
        word = secrets.choice(suited)
        if word not in drawn:
            drawn.append(word)
    return " ".join(drawn)


def _personal(about: Iterable[str]) -> list[str]:
    """What a colleague would try: the officer's details, whole and in parts, and our own words."""
    lowered = [unicodedata.normalize("NFKC", each).lower() for each in about]
    parts = [part for each in lowered for part in re.findall(r"[^\W_]{2,}", each)]
    return [*_OURS, *lowered, *parts]


def _is_personal(plain: str, personal: Sequence[str]) -> bool:
    """Whether hardly anything is left once the known words and all figures are taken away."""
    left = plain
    for known in sorted(personal, key=len, reverse=True):
        left = left.replace(known, "")
    return left != plain and len(re.sub(r"[\W\d_]", "", left)) < 4


def _is_common(plain: str) -> bool:
    """Whether it is a common password, also when padded, repeated, or spelled with figures."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # noqa: PLC0415 - slow to import

    if len(set(plain)) < 4:
        return True
    common = frozenset(FREQUENCY_LISTS["passwords"])
    tight = re.sub(r"[\W_]", "", plain)
    letters = re.sub(r"\d", "", tight)
    spellings = {plain, tight, letters, _core(plain), _core(plain.translate(_LEET)), _core(tight)}
    return any(_unit(each) in common for each in spellings)


def _core(plain: str) -> str:
    """The part between the first and the last letter."""
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", plain)


def _unit(plain: str) -> str:
    """What is repeated, if the whole is a repetition: 'abcabc' gives 'abc'."""
    size = (plain + plain).find(plain, 1)
    return plain[:size] if size > 0 else plain


def _words(plain: str) -> int:
    """How many different words there are, of two letters or more."""
    return len(set(re.findall(r"[^\W\d_]{2,}", plain)))


def _made_of_words(passphrase: str) -> int:
    """How many different words a passphrase of words has; 0 for one that is no such thing.

    It is made of words when there are two or more, with something between them, and nothing else
    in it has letters.
    """
    plain = unicodedata.normalize("NFKC", passphrase).lower()
    parts = re.findall(r"[^\W_]+", plain)
    words = [part for part in parts if len(part) > 1 and part.isalpha()]
    lettered = [part for part in parts if len(part) > 1 and not part.isdigit()]
    return len(set(words)) if len(words) > 1 and len(words) == len(lettered) else 0


def _score(plain: str, personal: Sequence[str]) -> int:
    """The lower of the scores with and without what stands between the words, 0 to 4."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - slow to import, and unlocking never needs it

    tight = re.sub(r"[\W_]", "", plain) or plain
    return min(int(zxcvbn(each, user_inputs=list(personal))["score"]) for each in {plain, tight})
