# SPDX-License-Identifier: Apache-2.0
"""What a statement of the guidance rests on, in words."""

from collections.abc import Iterable, Iterator

from app.guidance.model.pack import Citation, Confidence, Pack
from ui.models.times import day_words

_CONFIDENCE: dict[Confidence, str] = {
    "seen": "seen",
    "second": "seen in a secondary page",
    "gk": "from general knowledge: check it there",
    "unc": "uncertain: check it there",
}


def source_lines(citations: Iterable[Citation], pack: Pack) -> Iterator[str]:
    """A line for each source: what it is, its date, and how sure we are that it says so."""
    for citation in citations:
        yield f"{source_words(citation.id, pack)} ({sure_words(citation)})"


def source_words(source_id: str, pack: Pack) -> str:
    """What a source is, and its date."""
    source = pack.source(source_id)
    return f"{source.title}, {source.publisher}, {source.date}"


def sure_words(citation: Citation) -> str:
    """How sure we are that a source says so, and as at when."""
    as_at = f", as at {day_words(citation.as_at)}" if citation.as_at else ""
    return f"{_CONFIDENCE[citation.confidence]}{as_at}"


def listed(lines: Iterable[str]) -> str:
    """Lines, each behind a dot."""
    return "\n".join(f"• {line}" for line in lines)
