# SPDX-License-Identifier: Apache-2.0
"""What the band above the cards shows: the contexts that hold, and what to watch for in each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.services.journeys import CaseJourney
from ui.models.source_words import source_lines

LINES, COMPACT_LINES = 6, 3
"""How many lines the folded band may have: what an officer reads in about ten seconds."""


@dataclass(frozen=True)
class ContextState:
    """A context that holds, ready to show. Texts are plain; the first warning weighs most."""

    id: str
    title: str
    because: str
    """One sentence: why it holds for this case."""
    warnings: tuple[str, ...]
    changes: str
    sources: tuple[str, ...]

    @property
    def naming(self) -> str:
        """Why it holds and what it is, in one line."""
        return f"{self.because.removesuffix('.')}: {self.title}"


def context_states(case: CaseJourney) -> tuple[ContextState, ...]:
    """The contexts that hold for a case, in the order of the guidance."""
    return tuple(
        ContextState(
            active.context.id,
            active.context.title,
            f"Because {active.because}.",
            active.context.warnings,
            active.context.changes,
            tuple(source_lines(active.context.sources, case.pack)),
        )
        for active in case.journey.contexts
    )


def warned(contexts: int, *, compact: bool) -> int:
    """How many of the first contexts show a warning while they are folded; one always does."""
    return max(1, (COMPACT_LINES if compact else LINES) - contexts)


def news_words(before: Sequence[ContextState], after: Sequence[ContextState]) -> str:
    """What an officer is told when the contexts of a case change; empty when they do not."""
    begun = _titles_without(after, before)
    ended = _titles_without(before, after)
    told = []
    if begun:
        told.append(f"Now also: {begun}. What to watch for stands above the cards.")
    if ended:
        told.append(f"No longer: {ended}. Your answers stay.")
    return " ".join(told)


def _titles_without(some: Iterable[ContextState], others: Iterable[ContextState]) -> str:
    known = {other.id for other in others}
    return "; ".join(state.title for state in some if state.id not in known)
