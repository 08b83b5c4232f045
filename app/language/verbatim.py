# SPDX-License-Identifier: Apache-2.0
"""Where nothing is flagged, because the words are somebody else's or only a name."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from app.language.quotes import quotations

VerbatimKind = Literal["quotation", "heading", "title", "name", "address"]


class Verbatim(NamedTuple):
    """A stretch of text that is left alone, and why."""

    start: int
    end: int
    kind: VerbatimKind


_CAPITAL = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:['’-][A-Za-zß-öø-ÿ]+)*"
_NAME = re.compile(
    rf"\b{_CAPITAL}(?:[ \t]+(?:(?:of|the|and|for|to|in|on)[ \t]+){{0,2}}{_CAPITAL})+"
)
_RANKS = (
    "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Lord|Lady|PC|DC|DS|DI|DCI|DSU|PS|PCSO|TDC|WPC|Sgt|Insp|Supt"
    "|Inspector|Sergeant|Constable|Detective|Nurse|Judge|Sister|Officer"
)
_RANKED = re.compile(rf"\b(?:{_RANKS})\.?[ \t]+(?:[A-Z]\.?[ \t]+)?{_CAPITAL}(?:[ \t]+{_CAPITAL})?")
_ADDRESS = re.compile(
    r"(?<!\S)(?:#\w+|@\w+|\w+://\S+|www\.\S+|[\w.+-]{1,64}@\S+"
    r"|\S{1,200}?\.(?:jpe?g|png|gif|mp[34]|mov|avi|pdf|docx?|xlsx?|txt|msg|eml|zip|wav|csv|heic)\b)",
    re.IGNORECASE,
)
# “section 53A, paying for …”: the words of the offence run to the next stop or comma.
_SECTION = re.compile(
    r"\b(?:sections?|ss?\.?|sch(?:edule)?\.?|part)[ \t]*\d+[A-Z]{0,2}(?:\(\w{1,3}\)){0,3}"
    r"(?:[ \t]+of[ \t]+the[ \t]+[^.;:,\n]{0,80}?\bAct\b(?:[ \t]+\d{4})?)?"
    r"(?P<offence>[ \t]*[,:(–—-][ \t]*(?=\w{3,20}ing\b|rape\b|sexual\b|assault\b|trespass|exposure"
    r"|voyeurism|intercourse|penetration|sex\b|abuse\b|indecen|soliciting|loitering)"
    r"[^.;:,)\n]{0,160})?",
    re.IGNORECASE,
)
_OFFENCE = re.compile(
    r"\b(?:offences?|crimes?|charges?|counts?)[ \t]+of[ \t]+(?=(?-i:[A-Z]))[^.;:,)\n]{0,120}"
    r"|\b(?:Offences?|charged?|charges?)[ \t]*:[ \t]*[^.;\n]{0,160}",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[re.Pattern[str], VerbatimKind], ...] = (
    (_OFFENCE, "title"),
    (_ADDRESS, "address"),
    (_RANKED, "name"),
)
_SENTENCE_WORDS = {
    "i", "we", "he", "she", "they", "it", "her", "him", "them", "is", "was", "are", "were",
    "has", "had", "have", "be", "been", "did", "does", "do", "that", "who", "which", "because",
    "but", "not", "his", "me", "claimed", "alleges", "alleged", "says", "said", "told",
    "admits", "admitted", "denies", "denied", "refuses", "refused", "failed", "went", "came",
    "let", "made", "makes", "seems", "appears", "cannot", "can't", "won't", "will", "would",
    "didn't", "never", "again", "very", "so", "just",
}  # fmt: skip
_LINE = re.compile(r"[^\n]+")
_LONGEST_HEADING = 120
# How far what is left alone may reach: a title of a law is the longest.
_NEAR = 300


def verbatim_spans(text: str) -> tuple[Verbatim, ...]:
    """Everything that is left alone, in order of where it begins; stretches may overlap."""
    lines = [line.span() for line in _LINE.finditer(text)]
    quoted = [Verbatim(start, end, "quotation") for start, end in quotations(text)]
    return tuple(sorted([*quoted, *left_alone(text, lines)]))


def left_alone(text: str, places: Iterable[tuple[int, int]]) -> list[Verbatim]:
    """What is left alone around these places, beside quotations, in order of where it begins.

    Only the text near them is read: what is left alone and not quoted is short.
    """
    found: list[Verbatim] = []
    for start, end in _stretches(text, places):
        found.extend(_heading(text, start))
        found.extend(
            Verbatim(*match.span(), "title")
            for match in _SECTION.finditer(text, start, end)
            if match["offence"]
        )
        for pattern, kind in _KINDS:
            found.extend(Verbatim(*m.span(), kind) for m in pattern.finditer(text, start, end))
        found.extend(_names(text, start, end))
    return sorted(found)


def _stretches(text: str, places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places with what stands near them in the same line; no two overlap."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(places):
        before, after = max(0, first - _NEAR), min(len(text), last + _NEAR)
        start = text.rfind("\n", before, first) + 1
        if not start and before:
            start = max(text.find(" ", before, first), before)
        end = text.find("\n", last, after)
        end = after if end < 0 else end
        if found and start <= found[-1][1]:
            start = found.pop()[0]
        found.append((start, end))
    return found


def _heading(text: str, at: int) -> Iterator[Verbatim]:
    """The line at a place, if it is a heading: in capitals and no sentence, or with a “#”."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    beginning = text[start : min(end, start + _LONGEST_HEADING + 40)].strip()
    if beginning.startswith("#") or _is_heading(beginning):
        yield Verbatim(start, end, "heading")


def _is_heading(line: str) -> bool:
    if not line or not line.isupper() or len(line) > _LONGEST_HEADING or line[-1] in ".!?":
        return False
    words = {word.strip(",:;()'’").casefold() for word in line.split()}
    return len(words) > 1 and not words & _SENTENCE_WORDS


def _names(text: str, begin: int, until: int) -> Iterator[Verbatim]:
    """Two or more words with capitals, less one that only begins a sentence."""
    for match in _NAME.finditer(text, begin, until):
        start, end = match.span()
        if _begins_sentence(text, start):
            rest = match[0].split(maxsplit=1)[1]
            start = end - len(rest)
            if sum(word[0].isupper() for word in rest.split()) < 2:
                continue
        yield Verbatim(start, end, "name")


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \t\"'“‘(-•*")
    return start < 1 or not before or before[-1] in ".!?:;\n…"
