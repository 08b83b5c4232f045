# SPDX-License-Identifier: Apache-2.0
"""The base of every recorded value: frozen, strict, and safe text only."""

import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NOT_CLEAN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Value(BaseModel):
    """A recorded value: it never changes and refuses what it does not know."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)


def _clean(text: object) -> object:
    """Make the text storable: invisible control characters become spaces, broken ones U+FFFD.

    A paste can bring form feeds or half of a character pair; refusing it would lose the rest.
    Nothing that can be seen is changed.
    """
    if not isinstance(text, str) or _NOT_CLEAN.search(text) is None:
        return text  # what is no text, strict typing refuses next
    return _CONTROL.sub(" ", text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


# They turn text round, or hide in it: a stranger's name must not read as another one.
_DECEIVING = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e00ff]"
)


def one_line(text: str) -> str:
    """A name or a code on one line, and in the order in which it is written.

    For what a stranger calls themselves: line ends become spaces, and each character that would
    hide, or make the rest read otherwise, is named in square brackets.
    """
    spaced = " ".join("".join(" " if "\x7f" <= c < "\xa0" else c for c in text).split())
    return _DECEIVING.sub(lambda found: f"[U+{ord(found[0]):04X}]", spaced)


LONGEST_TEXT = 200_000
"""Characters. An officer may paste a long message thread: generous, yet bounded for strangers."""

Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), BeforeValidator(_clean)]
ShortText = Annotated[str, StringConstraints(max_length=400), BeforeValidator(_clean)]
Required = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LONGEST_TEXT, pattern=r"\S"),
    BeforeValidator(_clean),
]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.\-]{0,79}$")]
RuleId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9\-]{1,39}$")]
"""The id of a clock rule of the guidance, such as CK-10."""
ClockKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.\-]{0,239}$")]
"""Names a clock within its case: from its rule, an answer, or an id of its own."""
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""The first 16 bytes, in hexadecimal, of the SHA-256 of an officer's public signing key."""

FactValue = int | Text | tuple[ShortText, ...]
"""The value of a case fact: a number, a word or text, or several option ids."""
