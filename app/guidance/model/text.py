# SPDX-License-Identifier: Apache-2.0
"""What counts as plain text in a guidance pack, and the text types its models use."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

# Nothing with a pattern is longer: addresses may be 200 characters, ids are far shorter.
_LONGEST_PATTERN = 200
_LONGEST_TEXT = 20_000

# Joiners are needed to write some languages correctly; every other format character is
# invisible or reorders what stands around it (bidirectional overrides), so it is refused.
_ALLOWED_FORMAT = frozenset("\u200c\u200d")
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SOURCE_ID = re.compile(r"[A-Z]{1,6}[0-9]{0,4}[a-z]?")
_CLOCK_ID = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]+)+")
_OFFENCE_ID = re.compile(r"OF-[A-Z0-9]+[a-z]?")
_STAGE_ID = re.compile(r"s[0-9]{2}")
_PROMPT_ID = re.compile(r"s[0-9]{2}\.[a-z0-9]+(?:-[a-z0-9]+)*")
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){0,11}")
_URL = re.compile(r"https?://[!-~]+")
_FEED = re.compile(
    r"enquiry|fact:[a-z][a-z0-9]*(?:_[a-z0-9]+)*"
    r"|(?:section|clock|done|decision):[a-z0-9]+(?:[-_.][a-z0-9]+)*"
)


def fault(message: str) -> PydanticCustomError:
    """A validation error that says what to do, in words."""
    return PydanticCustomError("guidance", "{message}", {"message": message})


def hidden_character(text: str, *, lines: bool) -> str | None:
    """The first character that plain text may not hold, as ``U+XXXX``.

    ``lines`` allows line breaks.
    """
    for char in text:
        if char in _ALLOWED_FORMAT or (lines and char == "\n"):
            continue
        if unicodedata.category(char) in _REFUSED_CATEGORIES:
            return f"U+{ord(char):04X}"
    return None


def paragraphs(prose: str) -> tuple[str, ...]:
    """The paragraphs of a prose text."""
    return tuple(prose.split("\n\n"))


def word_count(text: str) -> int:
    """How many words a text has: runs of characters between white space."""
    return len(text.split())


def refuse_hidden(text: str, *, lines: bool) -> None:
    """Raises the validation error for text that is not plain."""
    char = hidden_character(text, lines=lines)
    if char is not None:
        raise fault(f"remove the hidden or control character {char}; use plain text")


def _refuse_huge(text: str) -> None:
    """Before anything looks at the text: some searches take the square of its length."""
    if len(text) > _LONGEST_TEXT:
        raise fault("this is far too long; shorten it")


def _as_line(text: str) -> str:
    _refuse_huge(text)
    stripped = text.strip(" ")
    refuse_hidden(stripped, lines=False)
    if not stripped:
        raise fault("write something here, or leave the key out if it is optional")
    return stripped


def _as_prose(text: str) -> str:
    """Undo line wrapping, so that re-wrapping a file never changes the wording."""
    _refuse_huge(text)
    tidy = text.replace("\r\n", "\n").strip(" \n")
    refuse_hidden(tidy, lines=True)
    if not tidy:
        raise fault("write something here, or leave the key out if it is optional")
    blocks = re.split(r"\n *\n[ \n]*", tidy)
    return "\n\n".join(_unwrapped(block) for block in blocks)


def _unwrapped(block: str) -> str:
    """The lines of a paragraph as one."""
    return " ".join(line.strip(" ") for line in block.split("\n")).strip(" ")


def _matching(pattern: re.Pattern[str], advice: str) -> AfterValidator:
    def check(text: str) -> str:
        if len(text) > _LONGEST_PATTERN or pattern.fullmatch(text) is None:
            raise fault(advice)
        return text

    return AfterValidator(check)


Line = Annotated[str, AfterValidator(_as_line), Field(max_length=400)]
Prose = Annotated[str, AfterValidator(_as_prose), Field(max_length=4000)]
Slug = Annotated[
    str,
    _matching(_SLUG, "use lower case words joined by hyphens, such as ex-partner"),
    Field(max_length=80),
]
FactId = Annotated[
    str,
    _matching(_SNAKE, "use lower case words joined by underscores, such as victim_age"),
    Field(max_length=80),
]
SourceId = Annotated[
    str, _matching(_SOURCE_ID, "use capitals and perhaps a number, such as N1 or PCE84")
]
ClockId = Annotated[
    str,
    _matching(_CLOCK_ID, "use two capitals and parts joined by hyphens, such as CK-10"),
    Field(max_length=40),
]
OffenceId = Annotated[
    str, _matching(_OFFENCE_ID, "use OF- and a number, such as OF-001"), Field(max_length=20)
]
StageId = Annotated[str, _matching(_STAGE_ID, "use s and two figures, such as s01")]
PromptId = Annotated[
    str,
    _matching(_PROMPT_ID, "use stage, dot, words joined by hyphens, such as s01.who-reported"),
    Field(max_length=80),
]
Version = Annotated[
    str, _matching(_VERSION, "use up to twelve numbers joined by dots, such as 2026.11.1")
]
WebAddress = Annotated[
    str,
    _matching(_URL, "use a whole address of at most 200 characters beginning https:// or http://"),
]
Feed = Annotated[
    str,
    _matching(
        _FEED, "use enquiry, fact:some_fact, section:word, clock:word, done:word or decision:word"
    ),
]
