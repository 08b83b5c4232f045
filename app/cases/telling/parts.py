# SPDX-License-Identifier: Apache-2.0
"""What the telling of an entry is made of: a heading, and named parts of plain text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import ContactMade, Payload


@dataclass(frozen=True)
class Part:
    """A part of an entry. One without a name is the text itself."""

    name: str
    text: str


Told = tuple[str, tuple[Part, ...]]
"""A heading, and the parts; a part may say nothing."""


@dataclass(frozen=True)
class Names:
    """How people, entries and things that other entries opened are called."""

    view: CaseView
    numbers: Mapping[UUID, int]
    """Each entry's place in the record, from 1."""

    def person(self, person_id: UUID | None) -> str:
        """A person by their label."""
        if person_id is None:
            return ""
        person = self.view.people.get(person_id)
        return person.pseudonym if person else "somebody who is not in this record"

    def entry(self, entry_id: UUID | None) -> str:
        """An entry by its number."""
        if entry_id is None:
            return ""
        number = self.numbers.get(entry_id)
        return f"Entry {number}" if number else "An entry that is not here"

    def hashed(self, digest: str) -> str:
        """The entry with this hash by its number, else the hash itself."""
        number = self._hashes.get(digest)
        return f"Entry {number}" if number else f"An entry that is not here, with hash {digest}"

    def opened(self, kind: str, field: str, thing_id: UUID | None, title: str) -> str:
        """What another entry of ``kind`` calls the thing that it opened under this id."""
        opening = self._openings(kind, field).get(thing_id)
        if opening is None:
            return "something that is not in this record"
        return str(getattr(opening, title)).strip().partition("\n")[0]

    def promise(self, promise_id: UUID) -> str:
        """What was promised."""
        return self._promises.get(promise_id, "A promise")

    def _openings(self, kind: str, field: str) -> Mapping[object, Payload]:
        """The first entry of a kind about each thing; read once, of however many."""
        if (kind, field) not in self._opened:
            found: dict[object, Payload] = {}
            for entry in self.view.of_kind.get(kind, ()):
                found.setdefault(getattr(entry.payload, field, None), entry.payload)
            self._opened[kind, field] = found
        return self._opened[kind, field]

    @cached_property
    def _hashes(self) -> Mapping[str, int]:
        return {entry.hash: number for number, entry in enumerate(self.view.entries, start=1)}

    @cached_property
    def _opened(self) -> dict[tuple[str, str], Mapping[object, Payload]]:
        return {}

    @cached_property
    def _promises(self) -> Mapping[UUID, str]:
        found: dict[UUID, str] = {}
        for entry in self.view.of_kind.get("contact", ()):
            if isinstance(entry.payload, ContactMade):
                for promise in entry.payload.promises:
                    found.setdefault(promise.promise_id, promise.what)
        return found


def day_words(day: date | None) -> str:
    """A day as people write it, for example 'Mon 14 Sep 2026'; empty for none."""
    # %-d is not known on Windows, so the day is written by hand.
    return "" if day is None else f"{day:%a} {day.day} {day:%b %Y}"


def listed(lines: Iterable[str]) -> str:
    """Lines with a dot before each; those that say nothing are left out."""
    said = [line.strip() for line in lines if line.strip()]
    return "\n".join(f"• {line}" for line in said)
