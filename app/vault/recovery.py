# SPDX-License-Identifier: Apache-2.0
"""The recovery key: twelve words of the BIP39 English list, 128 random bits and a checksum."""

import re
import secrets
import unicodedata
from typing import TYPE_CHECKING

from app.errors import UserError

if TYPE_CHECKING:
    from mnemonic import Mnemonic

WORDS = 12
_PREFIX = 4
_TEXT_LIMIT = 2000


class UnknownWord(UserError):
    """A word is not on the list; ``position`` counts from 1. The word itself is not kept."""

    def __init__(self, position: int) -> None:
        super().__init__(
            f"Word {position} is not on the list of words. Check how it is spelled; "
            "its first four letters are enough.",
            code="recovery-word",
        )
        self.position = position


def draw_recovery_words() -> tuple[str, ...]:
    """Twelve fresh random words, to be shown once."""
    return tuple(_bip39().to_mnemonic(secrets.token_bytes(16)).split())


def read_recovery_words(text: str) -> bytes:
    """The 16 random bytes that typed words stand for.

    Capitals, extra spaces, numbering, punctuation and words cut to four letters or more do
    no harm.

    Raises:
        UnknownWord: a word is not on the list.
        UserError: recovery-count, there are not twelve; recovery-checksum, they do not belong
            together.
    """
    typed = re.findall(r"[a-z]+", unicodedata.normalize("NFKC", text[:_TEXT_LIMIT]).lower())
    bip39 = _bip39()
    whole = [_complete(word, position, bip39) for position, word in enumerate(typed, start=1)]
    if len(whole) != WORDS:
        raise UserError(
            f"A recovery key has {WORDS} words, and {len(whole)} were typed.",
            code="recovery-count",
        )
    if not bip39.check(" ".join(whole)):
        raise UserError(
            "These words do not belong together: one may be a different word of the list, "
            "or two may have changed places.",
            code="recovery-checksum",
        )
    return bytes(bip39.to_entropy(whole))


def word_list() -> tuple[str, ...]:
    """The 2,048 words of the list."""
    return tuple(_bip39().wordlist)


def _complete(typed: str, position: int, bip39: "Mnemonic") -> str:
    if typed in bip39.wordlist:
        return typed
    if len(typed) >= _PREFIX:
        # No two words of the list share their first four letters.
        for word in bip39.wordlist:
            if word.startswith(typed):
                return word
    raise UnknownWord(position)


def _bip39() -> "Mnemonic":
    # Late: the word list is read from disk, and unlocking with a passphrase never needs it.
    from mnemonic import Mnemonic  # noqa: PLC0415

    return Mnemonic("english")
