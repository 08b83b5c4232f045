# SPDX-License-Identifier: Apache-2.0
"""Where nothing is flagged, because the words are somebody else's or only a name."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from app.language.quotes import quotations

VerbatimKind = Literal["quotation", "heading", "title", "name", "mention", "address"]


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
_MENTION = re.compile(
    r"\b(?:the|a|this|that|of)[ \t]+(?:words?|terms?|phrases?|expressions?|labels?|wording)[ \t]+"
    r"(?!(?:on|against|of|for|that|is|was|are|were|she|he|in|to)\b)[\w'’-]+(?:[ \t]+[\w'’-]+){0,2}"
    r"|\b(?:replac(?:e|ed|es|ing))[ \t]+[\w'’-]+"
    r"(?:[ \t]+[\w'’-]+){0,2}[ \t]+(?:with|to|by)[ \t]+[\w'’-]+"
    r"|\b(?:(?:avoid|avoids|stop|stopped)[ \t]+saying|(?:avoid|not|never|stop)[ \t]+(?:writ|us)ing)"
    r"[ \t]+[\w'’-]+"
    r"(?:[ \t]+[\w'’-]+){0,4}"
    r"|\b(?:(?:do|must|should)[ \t]+not|don['’]t|not[ \t]+to|never)[ \t]+(?:write|use|put)"
    r"[ \t]+[\w'’-]+(?:[ \t]+[\w'’-]+){0,4}",
    re.IGNORECASE,
)
_LINE = re.compile(r"^[^\n]+", re.MULTILINE)
_SENTENCE_WORDS = {
    "i", "we", "he", "she", "they", "it", "her", "him", "them", "is", "was", "are", "were",
    "has", "had", "have", "be", "been", "did", "does", "do", "that", "who", "which", "because",
    "but", "not", "his", "me",
}  # fmt: skip
_LONGEST_HEADING = 120


def verbatim_spans(text: str) -> tuple[Verbatim, ...]:
    """Everything that is left alone, in order of where it begins; stretches may overlap."""
    found = [Verbatim(start, end, "quotation") for start, end in quotations(text)]
    found.extend(_headings(text))
    found.extend(Verbatim(*m.span(), "title") for m in _SECTION.finditer(text) if m["offence"])
    found.extend(Verbatim(*m.span(), "title") for m in _OFFENCE.finditer(text))
    found.extend(Verbatim(*m.span(), "mention") for m in _MENTION.finditer(text))
    found.extend(Verbatim(*m.span(), "address") for m in _ADDRESS.finditer(text))
    found.extend(Verbatim(*m.span(), "name") for m in _RANKED.finditer(text))
    found.extend(_names(text))
    return tuple(sorted(found))


def _headings(text: str) -> Iterator[Verbatim]:
    """Lines in capitals or begun with “#” that are not sentences."""
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line.startswith("#") or _is_heading(line):
            yield Verbatim(*match.span(), "heading")


def _is_heading(line: str) -> bool:
    if not line.isupper() or len(line) > _LONGEST_HEADING or line[-1] in ".!?":
        return False
    words = {word.strip(",:;()'’").casefold() for word in line.split()}
    return len(words) > 1 and not words & _SENTENCE_WORDS


def _names(text: str) -> Iterator[Verbatim]:
    """Two or more words with capitals, less one that only begins a sentence."""
    for match in _NAME.finditer(text):
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
