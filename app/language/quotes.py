# SPDX-License-Identifier: Apache-2.0
"""Where a text quotes: between quotation marks, in lines begun with “>”, and after “Reply:”."""

import re
from collections.abc import Iterator

# “‘90s”, “'em”: an apostrophe in front of a word that has lost its beginning.
_CLIPPED = re.compile(
    r"(?:\d\ds?|em|til|till|cause|cos|coz|bout|tis|twas|round|n|im|er|ere)\b", re.IGNORECASE
)
_MARK = re.compile(r"[\"'“”„‟«»‘’\u201a\u201b`]|(?:\r?\n[ \t]*){2,}")
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
# “Reply after caution: I never touched her” is speech, “Update: I rang her” is not.
_LABEL = re.compile(
    r"(?:^|[.?!]\s)\s*(?:(?P<answer>[qa]\d{0,3})|[vs])\s?$"
    r"|(?:^|[\s.;,])(?:(?P<copied>verbatim|transcript|extract|reads?)"
    r"|said|says|repl(?:y|ies|ied)|answer(?:s|ed)?|words|text(?:s|ed)?|messages?|wrote|writes"
    r"|statement|speech|asked|states?|stated|adds|added|voicemail|email|note from"
    r"|victim|suspect|complainant|witness|caller|ip|ap)(?:\s[^:\n.]{0,30})?\s?$",
    re.IGNORECASE,
)
_LONGEST_LABEL = 50
_MOST_LABELS = 10_000  # nobody writes so many
_COLON = re.compile(r":[ \t]+(?=[^\s\"“‘'«„])")
_FIRST_PERSON = re.compile(r"\b(?:I(?:['’](?:m|ve|d|ll))?|[Mm]e|[Mm]y|[Mm]yself)\b")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)|\n")
_BEFORE_OPENING = frozenset(" \t\r\n\v\f\u00a0([{—–-:,/=>“‘\"'")
_DOUBLE_OPEN = {"“": "”", "„": "”“", "«": "»", "‟": "”"}

Place = tuple[int, int]


def quotations(text: str) -> list[Place]:
    """Each quotation with its marks, in order. An apostrophe is not a quotation mark.

    A double quotation that is never closed runs to the end of its paragraph if it begins it or
    follows a colon, and otherwise to the end of its sentence.
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
    found.extend(m.span() for m in _QUOTED_LINE.finditer(text))
    found.extend(_marked_speech(text))
    return _together(sorted(found))


def _marked_speech(text: str) -> Iterator[Place]:
    """What follows a label such as “Reply after caution:”, if it reads as speech."""
    at = 0
    for _ in range(_MOST_LABELS):
        colon = _COLON.search(text, at)
        if colon is None:
            return
        at = _speech_end(text, colon)
        if at > colon.end():
            yield colon.end(), at


def _speech_end(text: str, colon: re.Match[str]) -> int:
    """Where the speech after a colon ends: there and then, if it is none.

    A label that begins a line marks the whole line, another one the sentences that go on so.
    """
    at = colon.end()
    begin = text.rfind("\n", max(0, colon.start() - _LONGEST_LABEL), colon.start()) + 1
    before = text[begin or max(0, colon.start() - _LONGEST_LABEL) : colon.start()]
    label = _LABEL.search(before)
    if label is None:
        return at
    copied = bool(label["copied"] or label["answer"])
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if (begin or colon.start() <= _LONGEST_LABEL) and not before[: label.start()].strip():
        return line_end if copied or _FIRST_PERSON.search(text, at, line_end) else at
    while at < line_end:
        stop = _SENTENCE_END.search(text, at, line_end)
        end = stop.end() if stop else line_end
        if not copied and not _FIRST_PERSON.search(text, at, end):
            break
        at, copied = end, False
    return at


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
        yield opened, _unclosed_end(text, opened, end)


def _unclosed_end(text: str, opened: int, end: int) -> int:
    before = text[max(0, opened - 80) : opened].rstrip(" \t")
    if not before or before[-1] in ":\n":
        return end
    stop = _SENTENCE_END.search(text, opened, end)
    return stop.end() if stop else end


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
