# SPDX-License-Identifier: Apache-2.0
"""What of an entry can be searched: its words, and what it can be narrowed down by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.entry import Entry
from app.cases.kinds import Payload
from app.cases.when import LONDON

# What an entry holds for the machine: a search for "dad" must not find a hash with these letters.
# And the code word of a contact plan, which is shown only when somebody asks for it.
NOT_WORDS = frozenset(
    {
        "before", "clock", "code_word", "includes", "kind", "leads_to", "limit", "media_type",
        "moment", "option", "pack", "pause", "presumed", "principles", "prompt_id", "public_key",
        "recipient_key", "sets", "sha256", "signature", "stage_id", "step", "template", "ticked",
        "up_to", "value", "wording", "zone",
    }
)  # fmt: skip

_LONDON = ZoneInfo(LONDON)

_PEOPLE = frozenset({"person_id", "people"})
"""Fields that name people by their ids."""

# A time among the facts of a case, in one of the three ways in which ``When.as_fact`` writes it.
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\dT:.+\-]*~?(?:/[\dT:.+\-]*)?")

_LONGEST_STRETCH = 366
"""Days: an entry that happened some time between two days further apart counts for the last."""


@dataclass(frozen=True)
class Facets:
    """What an entry can be narrowed down by, apart from its words.

    ``days`` are local days: those on which it may have happened, or, where that is not known,
    the one on which it was recorded.
    """

    case_id: UUID
    kind: str
    days: tuple[date, ...]
    principles: tuple[str, ...] = ()
    people: tuple[UUID, ...] = ()


def words_of(payload: Payload) -> tuple[str, ...]:
    """The texts of an entry that somebody can read in it, in the order of its fields."""
    return tuple(text for text in _texts(payload.model_dump()) if text.strip())


def facets_of(entry: Entry) -> Facets:
    """What an entry can be narrowed down by."""
    payload = entry.payload
    return Facets(
        case_id=entry.case_id,
        kind=payload.kind,
        days=tuple(_days(entry)),
        principles=tuple(getattr(payload, "principles", ())),
        people=tuple(dict.fromkeys(_people(payload.model_dump()))),
    )


def _texts(value: object) -> Iterator[str]:
    match value:
        case Enum():
            return  # a word of ours: what it stands for is said on screen in other words
        case str():
            if not _TIME.fullmatch(value):
                yield value
        case {"kind": "checklist", "ticked": ticked, "labels": labels}:
            # What the officer saw and did not tick is not what the entry says.
            yield from (labels[option] for option in ticked if option in labels)
        case Mapping():
            for key, part in value.items():
                if key not in NOT_WORDS:
                    yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)


def _people(value: object) -> Iterator[UUID]:
    match value:
        case Mapping():
            for key, part in value.items():
                if key in _PEOPLE:
                    yield from (each for each in _listed(part) if isinstance(each, UUID))
                yield from _people(part)
        case list() | tuple():
            for part in value:
                yield from _people(part)


def _listed(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _days(entry: Entry) -> Iterator[date]:
    start = entry.happened.local
    if start is None:
        yield entry.recorded_at.astimezone(_LONDON).date()
        return
    first, last = start.date(), (entry.happened.until or start).date()
    for ago in range(min((last - first).days, _LONGEST_STRETCH - 1), -1, -1):
        yield last - timedelta(days=ago)
