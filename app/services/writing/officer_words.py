# SPDX-License-Identifier: Apache-2.0
"""The officer's own dictionary: words that the spelling check accepts, kept in the vault."""

import re
import unicodedata
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.errors import UserError
from app.services.session import Session

MOST = 5_000
LONGEST = 80
"""Characters of a word."""

_SETTING = "officer-words"
_WORD = re.compile(r"\w[\w'’.&/-]*")


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    words: Annotated[
        frozenset[Annotated[str, StringConstraints(min_length=1, max_length=LONGEST)]],
        Field(max_length=MOST),
    ] = frozenset()


def read_words(session: Session) -> frozenset[str]:
    """The words of the officer's dictionary, as they were added."""
    kept = session.vault.store.get_setting(_SETTING)
    return _Kept.model_validate_json(kept).words if kept else frozenset()


def add_word(session: Session, word: str) -> None:
    """Keep a word; a second time changes nothing.

    Raises:
        UserError: it is not one word, or too long, or the dictionary is full.
        EnvironmentFault: the disk refuses; nothing was kept.
    """
    word = _checked(word)
    words = read_words(session)
    if word in words:
        return
    if len(words) >= MOST:
        raise UserError(
            f"Your dictionary is full: it holds {MOST:,} words. Remove some first.",
            code="dictionary-full",
        )
    _keep(session, words | {word})


def remove_word(session: Session, word: str) -> None:
    """Forget a word; one that is not there changes nothing.

    Raises:
        EnvironmentFault: the disk refuses; the word is still kept.
    """
    words = read_words(session)
    if word in words:
        _keep(session, words - {word})


def _keep(session: Session, words: frozenset[str]) -> None:
    session.vault.store.put_setting(_SETTING, _Kept(words=words).model_dump_json().encode())


def _checked(word: str) -> str:
    word = unicodedata.normalize("NFC", word.strip())
    if len(word) > LONGEST:
        raise UserError(f"Keep the word to {LONGEST} characters.", code="word-too-long")
    if not _WORD.fullmatch(word):
        raise UserError(
            "Add one word at a time, with letters and without spaces.", code="word-not-plain"
        )
    return word
