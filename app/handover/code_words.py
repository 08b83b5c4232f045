# SPDX-License-Identifier: Apache-2.0
"""Keeping agreed code words off paper, also where an officer wrote one into a note.

Paper finds its way to people who must not see it. A code word that stands in a contact plan is
known, and is left out wherever a text tells of one. How a plan was corrected may hold a new one,
which nothing tells apart from the words around it: such a correction is not printed at all.
"""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast
from uuid import UUID

from app.cases.correcting import corrections_of
from app.cases.folding import CaseView
from app.cases.kinds import ContactPlanSet, Correction

HIDDEN = "[code word, not printed]"
WITHHELD = "[Not printed: it may hold a code word. Read it in the record before making contact.]"

# Only where a text tells that there is one: elsewhere the same word gives nothing away, and a
# note must not be changed without need.
_TELLS = re.compile(r"code[\s\-]*words?|safe[\s\-]*words?|pass[\s\-]*words?", re.IGNORECASE)

Hide = Callable[[str], str]
_Shown = TypeVar("_Shown")


def withheld_corrections(view: CaseView) -> frozenset[UUID]:
    """The corrections of contact plans that may hold a new code word, by the ids of the entries.

    That is every one about a person with whom a code word was ever agreed, whatever it says, and
    every other one that tells of a code word.
    """
    plans = [
        (entry, entry.payload)
        for entry in view.of_kind.get("contact_plan", ())
        if isinstance(entry.payload, ContactPlanSet)
    ]
    agreed = {plan.person_id for _, plan in plans if plan.code_word.strip()}
    return frozenset(
        made.id
        for entry, plan in plans
        for made, correction in corrections_of(view, entry.id)
        if plan.person_id in agreed or _tells(correction)
    )


def _tells(correction: Correction) -> bool:
    return any(_TELLS.search(text) for text in (correction.reading, correction.because))


def without_code_words(view: CaseView, shown: _Shown) -> _Shown:
    """What is shown of a case, with every code word ever agreed in it left out of its texts.

    The record holds them as they were written.
    """
    plans = (entry.payload for entry in view.of_kind.get("contact_plan", ()))
    words = {
        plan.code_word.strip()
        for plan in plans
        if isinstance(plan, ContactPlanSet) and plan.code_word.strip()
    }
    if not words:
        return shown
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    either = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)

    def hide(text: str) -> str:
        return pattern.sub(HIDDEN, text) if _TELLS.search(text) else text

    return cast(_Shown, _hidden(shown, hide))


def _hidden(value: object, hide: Hide) -> object:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, tuple):
        return tuple(_hidden(each, hide) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: _hidden(getattr(value, part.name), hide) for part in fields(value)}
        return replace(value, **parts)
    return value
