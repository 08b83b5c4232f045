# SPDX-License-Identifier: Apache-2.0
"""How long the clocks of many cases take, beside plain work of the same size on this machine."""

import datetime as dt
import random
from collections.abc import Callable
from zoneinfo import ZoneInfo

from app.clocks.given import Given, Moment
from app.clocks.reckoning import reckon
from app.clocks.rules import Limit, Rule
from app.clocks.standing import soon_from
from app.clocks.upcoming import Item, next_due
from app.guidance.conditions.nodes import Evaluation
from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.services.clocks.rules import calendar_of, rule_of
from app.system.paths import resource_files
from measuring.engine import CASES, REPETITIONS, milliseconds
from measuring.figures import Figure

CLOCKS = 40
SHOWN = 50
NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
LONDON = ZoneInfo("Europe/London")

Work = Callable[[], object]


def measure() -> list[Figure]:
    """Reckoning 40 clocks of each of 1,000 cases, and choosing what is due next over them all."""
    pack = load_pack(resource_files("guidance"))
    rules, starts, calendar = _rules(pack), _starts(), calendar_of(pack)
    givens = [Given(Moment(start, start)) for start in starts]
    pairs = [(rule, given) for given in givens for rule in rules]
    items = [
        Item(str(number), rule.id, "victim", due.cautious.at, due.outer.at, soon)
        for number, (rule, given) in enumerate(pairs)
        for due in reckon(rule, given, calendar).dues[:1]
        if due.cautious and due.outer and (soon := soon_from(rule, due))
    ]

    def reckon_all() -> None:
        for rule, given in pairs:
            reckon(rule, given, calendar)

    ends = [(item.cautious, number) for number, item in enumerate(items)]
    many, how = f"{len(pairs):,}", f"median of {REPETITIONS}"
    return [
        _figure(
            f"next due over {len(items):,} reckoned clocks",
            lambda: next_due(items, NOW, SHOWN),
            lambda: sorted(ends),
            "sorting as many ends",
            f"the {SHOWN} most pressing, {how}",
        ),
        _figure(
            f"reckoning {many} clocks from their rules",
            reckon_all,
            lambda: _plain(starts),
            "as many times to local and back",
            f"{len(rules)} rules, {how}",
        ),
    ]


def _figure(name: str, ours: Work, plain: Work, plain_name: str, how: str) -> Figure:
    return Figure(name, milliseconds(ours), "ms", milliseconds(plain), plain_name, how)


def _rules(pack: Pack) -> list[Rule]:
    """Rules whose first limit ends so long after the start, those counted down before others."""
    case = Evaluation({}, pack.named)
    rules = [rule_of(rule, case) for rule in pack.clocks]
    ended = [rule for rule in rules if _has_length(rule.limits[0])]
    return sorted(ended, key=lambda rule: not rule.counted_down)[:CLOCKS]


def _has_length(limit: Limit) -> bool:
    return limit.amount > 0 and limit.count != "hours-not-counted" and limit.counts_from is None


def _starts() -> list[dt.datetime]:
    chance = random.Random(2026)  # noqa: S311 - always the same cases
    hours = [chance.randrange(24 * 365) for _ in range(CASES)]
    return [NOW - dt.timedelta(hours=each) for each in hours]


def _plain(starts: list[dt.datetime]) -> None:
    for start in starts:
        for hours in range(CLOCKS):
            (start + dt.timedelta(hours=hours)).astimezone(LONDON).astimezone(dt.UTC)
