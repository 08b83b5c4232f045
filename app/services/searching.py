# SPDX-License-Identifier: Apache-2.0
"""Finding what was written, in all cases at once. What is searched for is kept nowhere."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from app.cases.codes import CaseCode, by_start, goes_by, in_order, named_in, parts_of, rest_of
from app.cases.entry import Entry, read_entry
from app.cases.kinds import CaseOpened, PersonAdded
from app.cases.search_terms import (
    Clause,
    joined_forms,
    phrases,
    read_phrase,
    read_terms,
)
from app.cases.searchable import facets_of, words_of
from app.cases.snippets import Marker, Snippet
from app.errors import CasebookError, EnvironmentFault
from app.vault.search_question import Inside, Person, Wanted
from app.vault.search_shelf import Progress, SearchShelf, Waiting, Words

if TYPE_CHECKING:
    # The session itself lets what it records be found.
    from app.services.session import Session

__all__ = ["Progress", "Snippet"]

PAGE = 50
"""How many entries are shown at first, and how many more at each asking."""
MOST = 1_000
"""No more than these are counted and shown: of more, somebody has to say which."""
SLICE = 400
"""Entries that the index catches up with in one go: some hundredths of a second."""
BATCH = 64
"""So many entries are recorded before the index is brought up: each for itself costs far more."""

_MOST_INSIDE, _MOST_RESTS = 50, 8
"""No more cases than these are looked into because of a word that is in their codes."""


@dataclass(frozen=True)
class Query:
    """What is looked for: words as typed, and what the entries are narrowed down by.

    ``first`` and ``last`` are local days, both included. ``person`` is somebody of the case
    ``case_id``: found where an entry names the person by id, or by label or name in its words.
    """

    words: str = ""
    kinds: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    principle: str | None = None
    case_id: UUID | None = None
    person: PersonAdded | None = None

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing: then nothing is found."""
        return not self.narrowed and not read_terms(self.words)

    @property
    def narrowed(self) -> bool:
        """Whether anything but its words keeps entries from being found."""
        return replace(self, words="") != Query()


@dataclass(frozen=True)
class Found:
    """An entry in which everything was found. ``code`` is of its case."""

    entry: Entry
    code: str
    snippet: Snippet
    corrected: bool
    """A later entry corrects this one: it no longer reads so."""
    own: bool = True
    """This officer recorded it; else it was brought in from another casebook."""


@dataclass(frozen=True)
class Results:
    """What was found, the newest first; ``count`` counts all, but no further than ``MOST``."""

    query: Query
    found: tuple[Found, ...]
    count: int
    more: bool
    """There are more than ``count``."""
    progress: Progress


def search(session: "Session", query: Query, limit: int = PAGE) -> Results:
    """The newest ``limit`` entries of all cases in which all of it is found.

    Any text is safe to search for. What was recorded a moment ago is found. While the index is
    far behind, what it has not come to is not found, and ``progress`` says so.
    """
    shelf = session.vault.store.search
    positions = _positions(session, query)
    entries = [read_entry(stored) for stored in shelf.stored(positions[:limit])]
    marker = Marker(phrases(read_terms(query.words)))
    corrected = shelf.corrected([entry.id for entry in entries])
    found = tuple(
        Found(
            entry,
            case_code(session, entry.case_id),
            marker.snippet(words_of(entry.payload)),
            entry.id in corrected,
            entry.author == session.author,
        )
        for entry in entries
    )
    count = len(positions)
    return Results(query, found, min(count, MOST), count > MOST, shelf.progress())


def cases_with(session: "Session", words: str) -> frozenset[UUID] | None:
    """The cases in whose entries all these words are found; None when no word was typed."""
    terms = read_terms(words)
    if not terms:
        return None
    shelf = session.vault.store.search
    _bring_up(shelf)
    return frozenset.intersection(*(shelf.cases(Wanted((term,))) for term in terms))


def case_code(session: "Session", case_id: UUID) -> str:
    """The code of a case, without reading the rest of it; empty when the case is not there."""
    return session.remembered(("case-code", case_id), None, lambda: _code(session, case_id))


def case_codes(session: "Session") -> tuple[CaseCode, ...]:
    """Every case with its code, in the order of the codes."""
    shelf = session.vault.store.search
    return session.remembered("case-codes", shelf.openings(), lambda: _codes(session))


def cases_called(session: "Session", words: str, most: int) -> tuple[CaseCode, ...]:
    """The cases in whose code every word occurs, or begins a word: no more than ``most``."""
    typed = parts_of(words)
    called = (each for each in case_codes(session) if goes_by(each, typed))
    return tuple(islice(called, most)) if typed else ()


def cases_apart(session: "Session", words: str, most: int) -> tuple[CaseCode, ...]:
    """The cases that have all these words, if not in one entry: no more than ``most``."""
    wanted = cases_with(session, words) or frozenset()
    return tuple(islice((each for each in case_codes(session) if each.case_id in wanted), most))


def catch_up(session: "Session", most: int = SLICE) -> Progress:
    """Bring the index some way forward, if it is behind; how far it has come then.

    It is far behind after it was made anew: in a casebook that was restored, or when it was
    damaged.
    """
    shelf = session.vault.store.search
    _index_some(shelf, most)
    return shelf.progress()


def bring_up(session: "Session") -> None:
    """After a recording: put what was recorded lately into the index. Nothing that fails is told.

    Of much that waits, only a part: the rest is for ``catch_up``, which lets others in between.
    """
    # What was recorded is in the record, whatever becomes of the index. The next search tries
    # again, and says what is wrong.
    with suppress(CasebookError):
        _index_some(session.vault.store.search, SLICE)


def _bring_up(shelf: SearchShelf) -> None:
    """Before an answer: all that waits, unless it is so much that the answer would wait long."""
    if 0 < shelf.behind(SLICE + 1) <= SLICE:
        with suppress(EnvironmentFault):
            _index_some(shelf, SLICE)


def _index_some(shelf: SearchShelf, most: int) -> None:
    waiting = shelf.waiting(most)
    if waiting:
        shelf.put((each, _to_index(each)) for each in waiting)


def _positions(session: "Session", query: Query) -> list[int]:
    """Where what is wanted stands in the record; one more than are shown at most."""
    if query.empty:
        return []
    wanted, shelf = _wanted(session, query), session.vault.store.search
    _bring_up(shelf)
    found = shelf.find(wanted, MOST + 1)
    if not found and not shelf.progress().done:
        # The index has just proved broken, and was thrown away.
        _bring_up(shelf)
        found = shelf.find(wanted, MOST + 1)
    return found


def _to_index(waiting: Waiting) -> Words | None:
    try:
        entry = read_entry(waiting.stored)
    except EnvironmentFault:
        # A newer Casebook wrote it. Nothing here can show it, so nothing here finds it.
        return None
    return Words(_indexed(entry), facets_of(entry))


def _indexed(entry: Entry) -> str:
    words = "\n".join(words_of(entry.payload))
    return "\n".join((words, *joined_forms(words)))


def _wanted(session: "Session", query: Query) -> Wanted:
    terms = read_terms(query.words)
    return Wanted(
        terms=terms,
        case_id=query.case_id,
        kinds=query.kinds,
        first=query.first,
        last=query.last,
        principle=query.principle,
        person=None if query.person is None else _person(query.person),
        inside=tuple(_inside(session, terms)),
    )


def _inside(session: "Session", terms: tuple[Clause, ...]) -> Iterator[Inside]:
    """Where some of the words are the code of a case, the rest need only be in that case."""
    rests: dict[tuple[Clause, ...], list[UUID]] = {}
    if len(terms) < 2:
        return
    openings = session.vault.store.search.openings()
    starts = session.remembered("code-starts", openings, lambda: by_start(case_codes(session)))
    for code in named_in(terms, starts):
        rest = rest_of(terms, code)
        if rest and rest != terms:
            rests.setdefault(rest, []).append(code.case_id)
    for rest, case_ids in islice(rests.items(), _MOST_RESTS):
        yield Inside(tuple(case_ids[:_MOST_INSIDE]), rest)


def _person(person: PersonAdded) -> Person:
    called = (read_phrase(name) for name in (person.pseudonym, person.name))
    return Person(person.person_id, tuple(phrase for phrase in called if phrase.tokens))


def _codes(session: "Session") -> tuple[CaseCode, ...]:
    case_ids = session.vault.store.search.case_ids()
    codes = [CaseCode.of(case_id, case_code(session, case_id)) for case_id in case_ids]
    return tuple(sorted(codes, key=in_order))


def _code(session: "Session", case_id: UUID) -> str:
    stored = session.vault.store.search.opening(case_id)
    payload = read_entry(stored).payload if stored is not None else None
    return payload.code if isinstance(payload, CaseOpened) else ""
