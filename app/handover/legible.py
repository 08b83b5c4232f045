# SPDX-License-Identifier: Apache-2.0
"""Making any text printable: lines, direction, break places, and a mark for what no font holds."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST_RUN = 40
"""Characters without a space that may stand together before a break place is put in."""

_LINES = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BREAK = "\u200b"
# Characters that are meant to be invisible (Unicode: default ignorable), and may stay so.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202c\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
# Invisible characters that would let a text show other words than it holds.
_DECEIVING = re.compile("[\u202d\u202e\U000e0000-\U000e00ff]")


@dataclass(frozen=True)
class Line:
    """One line as printed; whether it runs from right to left, and whether any of it does."""

    text: str
    rtl: bool
    mixed: bool


class Legible:
    """Turns text into lines that the given fonts can print in full."""

    def __init__(self, fonts: Sequence[frozenset[int]]) -> None:
        """``fonts``: the characters of each font, in the order in which fonts are tried."""
        self._fonts = fonts
        self.marked = False
        """Whether any character had to be replaced by a mark."""

    def lines(self, text: str, longest_run: int = LONGEST_RUN) -> list[Line]:
        """The text as lines; a run without spaces longer than ``longest_run`` may break."""
        return [self._line(line, longest_run) for line in _LINES.split(text)]

    def _line(self, text: str, longest_run: int) -> Line:
        shown: list[str] = []
        run = 0
        for cluster in _clusters(text):
            printed = self._printed(cluster)
            run = 0 if cluster.isspace() else run + len(printed)
            if run > longest_run:
                shown.append(_BREAK)
                run = len(printed)
            shown.append(printed)
        mixed = any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)
        return Line("".join(shown), rtl=_right_to_left(text), mixed=mixed)

    def _printed(self, cluster: str) -> str:
        """A character with its combining marks, as far as one font holds all of them."""
        if any(self._holds(font, cluster) for font in self._fonts):
            return cluster
        font = next((f for f in self._fonts if self._holds(f, cluster[0])), frozenset())
        return "".join(
            character if self._holds(font, character) else self._mark(character)
            for character in cluster
        )

    def _holds(self, font: frozenset[int], cluster: str) -> bool:
        return any(
            all(_is_plain(c) or (ord(c) in font and not _is_refused(c)) for c in spelling)
            for spelling in (cluster, unicodedata.normalize("NFC", cluster))
        )

    def _mark(self, character: str) -> str:
        if character == "\t":
            return "    "
        if unicodedata.category(character) == "Zs":
            return " "
        if character == "\ufeff":
            return ""  # a byte order mark: it stands for nothing, and PDF/UA forbids it
        self.marked = True
        number = f"U+{ord(character):04X}"
        # The name of a picture says what was sent; that of a letter says nothing more.
        is_picture = unicodedata.category(character) in {"So", "Sk"}
        name = unicodedata.name(character, "").lower() if is_picture else ""
        return f"[{number} {name}]" if name else f"[{number}]"


def _clusters(text: str) -> Iterator[str]:
    start = 0
    for place in range(1, len(text)):
        if not _joins(text[place]):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _joins(character: str) -> bool:
    """Whether the character is shaped together with the one before it."""
    return unicodedata.category(character) in {"Mn", "Mc", "Me"} or (
        _INVISIBLE.match(character) is not None
    )


def _is_plain(character: str) -> bool:
    return character == " " or _INVISIBLE.match(character) is not None


def _is_refused(character: str) -> bool:
    """Control, private and unassigned characters mean nothing to any reader."""
    return (
        unicodedata.category(character) in {"Cc", "Co", "Cn", "Cs"}
        or _DECEIVING.match(character) is not None
        or character == "\ufeff"
    )


def _right_to_left(text: str) -> bool:
    """The direction of a line: that of its first letter (rules P2 and P3 of Unicode's UAX 9)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False
