# SPDX-License-Identifier: Apache-2.0
"""What an officer says of a prompt: one of four reasons and, if they like, a comment."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Annotated, Literal

from pydantic import Field

from app.guidance.canonical import canonical_bytes
from app.guidance.checks.likeness import words
from app.guidance.model.answers import PackModel
from app.guidance.model.text import PromptId, Prose, Slug, Version

Reason = Literal["could-not-find", "not-relevant", "too-complicated", "other"]

REASONS: dict[Reason, str] = {
    "could-not-find": "I couldn’t find what I was looking for",
    "not-relevant": "It wasn’t relevant to this case",
    "too-complicated": "It was too complicated",
    "other": "Something else",
}
"""The four reasons that the College's own pages offer."""

LONGEST_COMMENT = 1000
_SHORTEST_NAME, _SHORTEST_WHOLE = 2, 4
_SPELLED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}
)
_LITTLE = frozenset(
    words("am an as at be by do eg go he hi ie if in is it me my no of oh ok on or so to up us we")
)
"""Words that any comment may hold, though somebody may be called so."""


class Feedback(PackModel):
    """One officer's view of one prompt. It names no case, no person and no officer."""

    prompt: PromptId
    pack: Slug
    version: Version
    reason: Reason
    comment: Annotated[Prose, Field(max_length=LONGEST_COMMENT)] | None = None
    day: dt.date


class FeedbackFile(PackModel):
    """The file that goes to the guidance owner."""

    format: Literal["casebook-guidance-feedback"] = "casebook-guidance-feedback"
    format_version: Literal[1] = 1
    feedback: Annotated[tuple[Feedback, ...], Field(max_length=100_000)]


def feedback_file(said: Sequence[Feedback]) -> bytes:
    """The file, ordered by prompt: the order in which things were said is left out."""
    ordered = sorted(
        said, key=lambda each: (each.prompt, each.version, each.reason, each.comment or "")
    )
    return canonical_bytes(FeedbackFile(feedback=tuple(ordered)).model_dump(mode="json"))


def personal_words(
    comment: str, names: Iterable[str], wholes: Iterable[str] = ()
) -> tuple[str, ...]:
    """What a comment holds of the names of a case, in its order, then of its references.

    Any word of a name counts; accents, capitals, apostrophes and an s of possession do not
    matter. Names of one letter, and names that are also little words such as "an" or "so", are
    not looked for. ``wholes`` (references, codes) count as a whole, however they are spaced.
    """
    known = {key for text in names for key in map(_key, words(_plain(text))) if _telling(key)}
    written, spoken = words(unicodedata.normalize("NFC", comment)), words(_plain(comment))
    found = {_key(word): word for word in (*spoken, *written) if known & _owners(word)}
    wanted = [whole for whole in wholes if _said_whole(words(_plain(whole)), spoken)]
    return tuple(dict.fromkeys([*found.values(), *wanted]))


def _telling(key: str) -> bool:
    """Whether a part of a name says who is meant."""
    return len(key) >= _SHORTEST_NAME and key not in _LITTLE and not key.isdecimal()


def _owners(word: str) -> set[str]:
    """A word as a name may stand in it: alone, or with an s, with or without its apostrophe."""
    bare = _key(word)
    return {bare, bare.removesuffix("s")}


def _said_whole(whole: Sequence[str], spoken: Sequence[str]) -> bool:
    """Whether the parts stand in the words one behind the other, however they are joined."""
    run = "".join(whole)
    if len(run) < _SHORTEST_WHOLE:
        return False
    ends = [0, *accumulate(map(len, spoken))]
    text = "".join(spoken)
    return any(text.startswith(run, at) and at + len(run) in ends for at in ends)


def _key(word: str) -> str:
    return _plain(word).replace("'", "")


def _plain(text: str) -> str:
    """Small letters without accents; letters that no accent makes are spelled out."""
    whole = unicodedata.normalize("NFC", text.casefold().translate(_SPELLED))
    return "".join(_letters(char) for char in whole if not unicodedata.combining(char))


def _letters(char: str) -> str:
    """What a character is made of, without what only marks it."""
    if not char.isalnum():
        return char
    return "".join(part for part in unicodedata.normalize("NFKD", char) if part.isalnum())
