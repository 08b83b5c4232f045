# SPDX-License-Identifier: Apache-2.0
"""Whether a rule could ever flag a wording, whatever sentence it stands in."""

from app.language.automaton import Automaton
from app.language.phrases import Phrasebook
from app.language.rules import Rule, WordSets
from app.language.words import words_of


class Flaggable:
    """What rules can flag. It looks only at the part of each phrase that is flagged."""

    def __init__(self, word_sets: WordSets) -> None:
        self._book = Phrasebook(word_sets)

    def by(self, rule: Rule, wordings: tuple[str, ...]) -> tuple[str, ...]:
        """Those of these wordings that the rule can flag, each as a whole.

        Raises:
            PhraseFault: a phrase of the rule cannot be read.
        """
        flagged = {
            tuple(element for element in pattern if element.flagged): None
            for phrase in rule.flag
            for pattern in self._book.patterns(phrase, f"the rule {rule.id}")
        }
        automaton = Automaton(tuple(flagged.items()))
        return tuple(wording for wording in wordings if _fits(automaton, wording))


def _fits(automaton: Automaton[None], wording: str) -> bool:
    words = words_of(wording, [])
    last = len(words.words) - 2
    hits = (end.hit(words, at) for end, at in automaton.ends(words) if at == last)
    return any(hit is not None and hit.first == 1 for hit in hits)
