# SPDX-License-Identifier: Apache-2.0
"""Where a text quotes: what stands between quotation marks, and lines that quote by “>”."""

import re
from collections.abc import Iterator

# “‘90s”, “'em”: an apostrophe in front of a word that has lost its beginning.
_CLIPPED = re.compile(
    r"(?:\d\ds?|em|til|till|cause|cos|coz|bout|tis|twas|round|n|im|er|ere)\b", re.IGNORECASE
)
_MARK = re.compile(r"[\"'“”„‟«»‘’\u201a\u201b`]|(?:\r?\n[ \t]*){2,}")
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_BEFORE_OPENING = frozenset(" \t\r\n\v\f\u00a0([{—–-:,/=>“‘\"'")
_DOUBLE_OPEN = {"“": "”", "„": "”“", "«": "»", "‟": "”"}

Place = tuple[int, int]


def quotations(text: str) -> list[Place]:
    """Each quotation with its marks, in order. An apostrophe is not a quotation mark.

    A double quotation that is never closed runs to the end of its paragraph.
    """
    found: list[Place] = []
    marks: list[int] = []
    at = 0
    for match in _MARK.finditer(text):
        if len(match[0]) > 1 or match[0] == "\n":
            found.extend(_in_paragraph(text, marks, match.start()))
            marks = []
            at = match.end()
        else:
            marks.append(match.start())
    found.extend(_in_paragraph(text, marks, max(at, len(text))))
    return _together(sorted([*found, *(m.span() for m in _QUOTED_LINE.finditer(text))]))


def _together(places: list[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in places:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _in_paragraph(text: str, marks: list[int], end: int) -> Iterator[Place]:
    """The quotations of one paragraph from its marks; each mark is looked at once or twice."""
    doubles = [at for at in marks if text[at] in '"”“„‟«»']
    singles = [at for at in marks if text[at] in "'`‘’\u201a\u201b"]
    covered: list[Place] = list(_double(text, doubles, end))
    yield from covered
    outside, next_covered = [], 0
    for at in singles:
        while next_covered < len(covered) and covered[next_covered][1] <= at:
            next_covered += 1
        if next_covered == len(covered) or at < covered[next_covered][0]:
            outside.append(at)
    yield from _single(text, outside)


def _double(text: str, marks: list[int], end: int) -> Iterator[Place]:
    opened: int | None = None
    closers = ""
    for at in marks:
        mark = text[at]
        if opened is None:
            if mark == '"' and not _may_open(text, at):
                continue  # inches, or a mark left over
            if mark in "”»":
                continue
            opened, closers = at, _DOUBLE_OPEN.get(mark, '"”')
        elif mark in closers or (mark == '"' and not _may_open(text, at)):
            yield opened, at + 1
            opened = None
    if opened is not None and opened < end:
        yield opened, end


def _may_open(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    after = text[at + 1 : at + 2]
    return (not before or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _opens_single(text: str, at: int) -> bool:
    if text[at] == "’":
        return False
    return _may_open(text, at) and _CLIPPED.match(text, at + 1) is None


def _may_close(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return text[at] in "'’" and not before.isspace() and not after.isalnum()


def _single(text: str, marks: list[int]) -> Iterator[Place]:
    """Single quotations; one that is never closed is an apostrophe after all."""
    opened: int | None = None
    possible: int | None = None
    for at in marks:
        if opened is not None and at > opened + 1 and _may_close(text, at):
            possible = at
            if not _plural_owner(text, at):
                yield opened, at + 1
                opened = possible = None
        elif _opens_single(text, at):
            if opened is not None and possible is not None:
                yield opened, possible + 1
            if opened is None or possible is not None:
                opened, possible = at, None
    if opened is not None and possible is not None:
        yield opened, possible + 1


def _plural_owner(text: str, at: int) -> bool:
    """Whether this mark may belong to a word such as “girls'” inside the quotation."""
    return text[at - 1 : at] in ("s", "S") and text[at + 1 : at + 2] == " "
