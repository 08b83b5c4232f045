# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case with their limits reckoned: all that does not depend on the time now."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.cases.folding import CaseView
from app.clocks.reckoning import reckon
from app.clocks.results import Reckoning
from app.clocks.rules import Limit, Rule
from app.guidance.conditions.nodes import Evaluation, Facts, Named, Node, every_node
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.guidance.reading.facts import HOURS_SINCE_OFFENCE, derive_facts
from app.services.clocks.changes import by_order, change_of
from app.services.clocks.finding import Finding, Found
from app.services.clocks.record import Said, read_said
from app.services.clocks.rules import PackClocks, calendar_of, rule_of
from app.services.journeys import kept_pack
from app.services.session import Session


@dataclass(frozen=True)
class Reckoned:
    """A clock of a case, what was said of it, and when its limits end."""

    found: Found
    rule: Rule
    said: Said
    reckoning: Reckoning

    def last_end(self) -> dt.datetime | None:
        """The end (in UTC) of its last limit, from the latest time of the event; None: no end."""
        ends = [due.outer.at for due in self.reckoning.dues if due.outer and not due.aside]
        open_ended = any(due.left is not None for due in self.reckoning.dues)
        return None if open_ended else max(ends, default=None)


def pack_clocks(session: Session, view: CaseView) -> PackClocks:
    """The clock rules of the guidance that a case follows."""
    pack = session.pack_of(view)
    return session.remembered(("pack-clocks", view.pack), _name(pack), lambda: PackClocks(pack))


def reckoned_clocks(session: Session, view: CaseView) -> tuple[Reckoned, ...]:
    """Every clock of a case, each before those that its extensions lead to; read once a state."""
    return session.remembered(
        ("clocks", view.case_id),
        reading_state(session, view),
        lambda: tuple(reckon_clocks(session, view)),
    )


def reading_state(session: Session, view: CaseView) -> Hashable:
    """What the clocks of a case are read from.

    The record and the guidance; and the hours since the offence, where a rule asks for them.
    """
    pack = session.pack_of(view)
    by_the_hour = session.remembered(
        ("hourly-clocks", view.pack), _name(pack), lambda: _asks_for_hours(pack)
    )
    hours = _facts(session, view).get(HOURS_SINCE_OFFENCE) if by_the_hour else None
    return view.head.hash, len(view.entries), _name(pack), hours


def _name(pack: Pack) -> Hashable:
    """Which pack is read: another stands in while a case's own guidance is missing."""
    return pack.meta.id, pack.meta.version


def reckon_clocks(
    session: Session, view: CaseView, wanted: Callable[[Found], bool] | None = None
) -> Iterator[Reckoned]:
    """The clocks of a case, read anew; those alone that are ``wanted``, if that is given."""
    clocks = pack_clocks(session, view)
    case = Evaluation(_facts(session, view), clocks.pack.named)
    found = Finding(clocks, view, case, lambda ref: kept_pack(session, ref)).all()
    calendar = session.remembered(
        ("calendar", view.pack), _name(clocks.pack), lambda: calendar_of(clocks.pack)
    )
    left_out = _left_out(clocks.rules)
    places: Mapping[UUID, int] = {}
    if view.clocks:
        places = {entry.id: place for place, entry in enumerate(view.entries)}
    for each in found:
        if wanted is None or wanted(each):
            rule = _engine_rule(each, case, clocks)
            said = read_said(each, rule, places, left_out)
            yield Reckoned(each, rule, said, reckon(rule, said.given, calendar))


def _facts(session: Session, view: CaseView) -> Facts:
    return derive_facts(view.fact_values(), session.clock.now())


def _engine_rule(found: Found, case: Evaluation, clocks: PackClocks) -> Rule:
    rule = clocks.unconditional.get(found.rule.id)
    if rule is None or found.rule is not clocks.rules.get(found.rule.id):
        rule = rule_of(found.rule, case)
    if found.extension is None:
        return rule
    if by_order(found.rule, change_of(found.extension)):
        limit = Limit("longer", "The day it was extended to", 0, "date-set")
        return replace(rule, limits=(limit,), one_of=False)
    return rule


def _left_out(rules: Mapping[str, ClockRule]) -> dict[str, dt.timedelta]:
    """By rule id: how much at the start a clock leaves out when that rule bears on it."""
    return {
        rule.id: dt.timedelta(hours=limit.amount)
        for rule in rules.values()
        for limit in rule.limits
        if limit.count == "hours-not-counted"
    }


def _asks_for_hours(pack: Pack) -> bool:
    """Whether a condition of the clock rules turns on the hours since the offence."""
    rules = [rule.condition for rule in pack.clocks]
    limits = [limit.condition for rule in pack.clocks for limit in rule.limits]
    asked = (node for condition in rules + limits if condition for node in _nodes(condition, pack))
    return any(getattr(node, "fact", None) == HOURS_SINCE_OFFENCE for node in asked)


def _nodes(condition: Node, pack: Pack) -> Iterator[Node]:
    """The nodes of a condition, and of the named ones that it leads to, each once."""
    waiting, seen = [condition], set[str]()
    while waiting:
        for node in every_node(waiting.pop()):
            yield node
            if isinstance(node, Named) and node.id in pack.named and node.id not in seen:
                seen.add(node.id)
                waiting.append(pack.named[node.id])
