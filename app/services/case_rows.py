# SPDX-License-Identifier: Apache-2.0
"""What the list of cases says of each, and what of it could come first, without reading them all.

A ``Summary`` is read from the record and kept in the vault. It is read again when the record has
grown, when the guidance has changed, and when an hour has passed that a condition of the guidance
turns on. All of it can be thrown away.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from app.cases.closing import closing_of
from app.cases.contacts import moment_of, open_promises, promises
from app.cases.enquiries import lines_of
from app.cases.folding import CaseView
from app.cases.unsafe import unsafe_contacts
from app.clocks.upcoming import Item
from app.errors import EnvironmentFault
from app.guidance.model.pack import Pack
from app.guidance.reading.facts import (
    HOURS_SINCE_OFFENCE,
    OFFENCE_END,
    OFFENCE_START,
    derive_facts,
)
from app.guidance.reading.selection import ranked_prompts
from app.services.clocks.first import clock_items
from app.services.journeys import CaseJourney, journey_of
from app.services.reviews import review_day
from app.services.session import Session
from app.system.program import program_mark

KEPT_PROMPTS = 3
"""So many prompts that wait are kept of each case."""
AT_ONCE = 10
"""So many cases are read in one go: a sixth of a second."""


@dataclass(frozen=True)
class CaseRow:
    """A case as the list shows it. ``last_change`` is in UTC."""

    case_id: UUID
    code: str
    context: str
    stage: str
    stage_number: int
    last_change: datetime
    open_core: int
    """Open prompts of the first ten minutes, up to the current stage."""
    served: Mapping[str, int]
    """Prompts answered at the current stage, by principle."""
    drafts: int
    closed: bool = False
    review_on: date | None = None
    """For a closed case: the local day set for asking whether its record is still needed."""


@dataclass(frozen=True)
class Summary:
    """A case without its record. ``row`` counts no drafts: they change without an entry."""

    row: CaseRow
    items: tuple[Item, ...]
    """The ends of its clocks that can press."""
    prompts: tuple[tuple[int, str], ...]
    """The first prompts that wait, as ``ranked_prompts`` ranks them, by id."""
    promise_due: date | None
    """The earliest day by which an open promise is to be kept."""
    unsafe: datetime | None
    """When the latest contact was that was not safe and stands so (UTC)."""
    line_due: date | None
    """The earliest day by which an open line of enquiry is to be done."""
    review_day: date | None
    """From which day on a review asks for something, or is to be done again, by this officer."""
    offence: Mapping[str, str]
    """The facts that say when the offence was."""
    hours: int | None
    """Whole hours since the offence when it was read."""
    hours_asked: tuple[int, ...]
    """The hours since the offence at which a condition of the guidance may turn, in order."""

    def holds_at(self, now: datetime) -> bool:
        """Whether reading the case again at ``now`` (aware) would say the same."""
        hours = _hours(self.offence, now)
        if hours is None or self.hours is None:
            return hours is self.hours
        return bisect(self.hours_asked, hours) == bisect(self.hours_asked, self.hours)


_SUMMARY = TypeAdapter(Summary)


def summaries(session: Session) -> tuple[Summary, ...]:
    """The summary of every case, the one longest untouched first."""
    read_ahead(session, most=None)
    held = _held(session)
    return tuple(sorted((s for _, s in held.values()), key=lambda each: each.row.last_change))


def read_ahead(session: Session, most: int | None = AT_ONCE) -> int:
    """Read some of the cases whose summary is not of now; how many are left to read.

    After an update that is every case. Read a few at a time, so that drafts and what else the
    database is wanted for come in between; ``summaries`` reads all that are left.
    """
    held, states, now = _held(session), _states(session), session.clock.now()
    for case_id in held.keys() - states.keys():
        del held[case_id]
    _take_kept(session, held, states)
    stale = [
        case_id
        for case_id, state in states.items()
        if held.get(case_id, ("",))[0] != state or not held[case_id][1].holds_at(now)
    ]
    read = {each: (states[each], _read(session, session.view(each))) for each in stale[:most]}
    held |= read
    _keep(session, read)
    return len(stale) - len(read)


def _held(session: Session) -> dict[UUID, tuple[str, Summary]]:
    held: dict[UUID, tuple[str, Summary]]
    held = session.remembered("case-summaries", None, dict)
    return held


def context_of(case: CaseJourney) -> str:
    """The context of a case in a few words: the first opening fact, as its option says."""
    for fact in case.pack.facts:
        reading = case.view.facts.get(fact.id)
        if reading is not None and fact.opening and fact.kind == "choice":
            return next((o.label for o in fact.options if o.id == reading.value), "")
    return ""


def _states(session: Session) -> dict[UUID, str]:
    """What the summary of each case is read from, in one word for each."""
    store, pack = session.vault.store, session.current_pack
    guidance = f"{pack.pack_id} {pack.version} {len(store.guidance.packs())}"
    # Another Casebook may make something else of the same record.
    program = program_mark()
    return {
        case_id: f"{last} {count} {guidance} {program}"
        for case_id, (last, count) in store.cases.states().items()
    }


def _take_kept(
    session: Session, held: dict[UUID, tuple[str, Summary]], states: Mapping[UUID, str]
) -> None:
    """Take what the vault keeps, where it is of the present state."""
    wanted = [each for each, state in states.items() if held.get(each, ("",))[0] != state]
    for case_id, (state, content) in session.vault.store.cases.kept(wanted).items():
        if state == states[case_id]:
            try:
                held[case_id] = (state, _SUMMARY.validate_json(content))
            except ValidationError:
                continue  # it is read from the record instead


def _keep(session: Session, read: Mapping[UUID, tuple[str, Summary]]) -> None:
    if not read:
        return
    rows = {each: (state, _SUMMARY.dump_json(summary)) for each, (state, summary) in read.items()}
    try:
        session.vault.store.cases.keep(rows)
    except EnvironmentFault:
        # A full disk is no reason not to show the cases; whatever is recorded next will say so.
        return


def _read(session: Session, view: CaseView) -> Summary:
    case = journey_of(session, view)
    facts = view.fact_values()
    offence = {
        name: value
        for name in (OFFENCE_START, OFFENCE_END)
        if isinstance(value := facts.get(name), str)
    }
    asked = session.remembered(
        ("hours-asked", view.pack, case.pack.meta.version), None, lambda: hours_asked(case.pack)
    )
    days = [line.due for line in lines_of(view) if line.is_open and line.due is not None]
    unsafe = unsafe_contacts(view)
    return Summary(
        row=_row(case),
        items=clock_items(session, view),
        prompts=tuple(
            (rank, p.prompt.id) for rank, p in ranked_prompts(case.journey)[:KEPT_PROMPTS]
        ),
        promise_due=next((each.due for each in open_promises(promises(view))), None),
        unsafe=moment_of(unsafe[0].contact.entry) if unsafe else None,
        line_due=min(days, default=None),
        review_day=review_day(view, session.author),
        offence=offence,
        hours=_hours(offence, session.clock.now()),
        hours_asked=asked,
    )


def _row(case: CaseJourney) -> CaseRow:
    current, closing = case.current, closing_of(case.view)
    served: dict[str, int] = {}
    for prompt in current.prompts:
        if prompt.outcome == "answered":
            for principle in prompt.prompt.principles:
                served[principle] = served.get(principle, 0) + 1
    return CaseRow(
        case_id=case.view.case_id,
        code=case.view.code,
        context=context_of(case),
        stage=current.stage.short_title,
        stage_number=current.stage.number,
        last_change=case.view.head.recorded_at,
        # Of the stages up to this one: what belongs to a later day is no step to take first.
        open_core=sum(
            p.prompt.core and p.outcome == "open"
            for stage in case.journey.stages
            if stage.stage.number <= current.stage.number
            for p in stage.prompts
        ),
        served=served,
        drafts=0,
        closed=closing.closed is not None,
        review_on=closing.review_on,
    )


def _hours(offence: Mapping[str, str], now: datetime) -> int | None:
    hours = derive_facts(offence, now).get(HOURS_SINCE_OFFENCE)
    return hours if isinstance(hours, int) else None


def hours_asked(pack: Pack) -> tuple[int, ...]:
    """The hours since the offence at which a condition of the guidance may turn, in order.

    Every figure in a condition that asks for them: rather too many than too few.
    """
    conditions = [text for text in _texts(pack.model_dump()) if HOURS_SINCE_OFFENCE in text]
    figures = {int(each) for text in conditions for each in re.findall(r"\d+", text)}
    # "Up to 24" turns when the 25th begins, "under 24" when the 24th does.
    return tuple(sorted(figures | {figure + 1 for figure in figures}))


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for part in value.values():
                yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)
