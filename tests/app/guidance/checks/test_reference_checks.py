# SPDX-License-Identifier: Apache-2.0
"""Whatever contexts, decisions, clocks and reviews mention exists and makes sense."""

import pytest

from app.guidance.files.loading import inspect_files
from tests.app.guidance import making
from tests.app.guidance.making import prompt

CITED = 'sources = [{ id = "N1", confidence = "seen" }]'
CONTEXT = f"""
[[context]]
id = "partner"
title = "Partner"
when = "relationship is partner"
changes = "Think of what they share: a home, keys, children, money and a phone. Ask what is safe."
warnings = ["They may be in the next room."]
first = ["s01.phones"]
adds = ["s01.ex"]
{CITED}
"""
DECISION = f"""
id = "phone"
title = "Phone"
subject = "The phone"
stages = ["s01"]
principles = ["victim-centred"]
purpose = "Decide what is looked at, and why."
options = [{{ id = "go", label = "Look" }}, {{ id = "stay", label = "Do not look" }}]
weigh_for = ["What it may show."]
weigh_against = ["What else may show it."]
victim_view = "What do they say?"
authority = "You."
review = {{ words = "In a week", after_days = 7 }}
{CITED}

[[step]]
id = "s-1"
text = "They agree."
why = "It is their phone."
answer = "confirm"
needed_for = ["go"]
{CITED}

[[guard]]
option = "go"
needs = "reported is yes"
words = "Report it first."
"""
CLOCK = f"""
[[clock]]
id = "CK-1"
title = "Tell them"
group = "victim"
show = "countdown"
start = "The arrest"
fact = "offence_start"
limits = [{{ id = "one", label = "One day", amount = 1, count = "working-days" }}]
owed_by = "Police"
authority = "The Code"
text = {{ running = "Tell them.", due_soon = "Tell them today.", expired = "Tell them now." }}
confidence = "seen"
as_at = 2026-11-01
{CITED}
"""
REVIEWS = f"""
[[review]]
id = "first-day"
title = "First day"
clock = "CK-1"
by = "Sergeant"
purpose = "Is everybody safe?"
checks = ["plan"]
{CITED}

[[check]]
id = "plan"
question = "Is there a plan?"
look_for = "A plan with names and days."
{CITED}
"""
CALENDAR = f"""
covers_from = 2026-01-01
covers_to = 2026-12-31
as_at = 2026-11-01
note = "Compare every year."
{CITED}
holiday = [{{ date = 2026-12-25, name = "Christmas Day" }}]
"""
WHOLE = {
    "contexts.toml": CONTEXT,
    "decisions/phone.toml": DECISION,
    "clocks.toml": CLOCK,
    "reviews.toml": REVIEWS,
    "calendar.toml": CALENDAR,
}


def errors(**changed: str) -> list[str]:
    """What is wrong once texts in the files are replaced: ``contexts=(old, new)`` and so on."""
    files = making.files() | {name: text.encode() for name, text in WHOLE.items()}
    return [f.in_words() for f in inspect_files(files | _encoded(changed)).faults if _bad(f)]


def _encoded(changed: dict[str, str]) -> dict[str, bytes]:
    paths = {"decision": "decisions/phone.toml"}
    return {paths.get(n, f"{n}.toml"): text.encode() for n, text in changed.items()}


def _bad(fault: object) -> bool:
    return getattr(fault, "severity", "") == "error"


def test_a_pack_with_all_its_parts_is_sound() -> None:
    assert errors() == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("contexts", "s01.phones", "s01.nowhere", "first: there is no prompt s01.nowhere"),
        ("contexts", '"s01.ex"', '"s01.safe-now"', "s01.safe-now is always asked"),
        ("contexts", "is partner", "is stranger", "s01.ex can never be asked in this context"),
        ("contexts", "is partner", "is nobody", "nobody is not a value of relationship"),
        ("contexts", '"N1"', '"N7"', "N7 is not in sources.toml"),
        ("decision", '["s01"]', '["s08"]', "stages: there is no s08"),
        ("decision", '["go"]', '["run"]', "step: there is no run"),
        ("decision", 'option = "go"', 'option = "run"', "guard: there is no run"),
        ("decision", '"reported is yes"', '"reported is blue"', "blue is not a value of reported"),
        ("decision", '"stay", label', '"go", label', "the option go is there twice"),
        ("clocks", "offence_start", "victim_age", "victim_age is not a date-time fact"),
        ("clocks", "offence_start", "nothing", "nothing is not a date-time fact"),
        ("clocks", 'confidence = "seen"\nas_at', 'confidence = "unc"\nas_at', "uncertain"),
        ("clocks", 'owed_by = "P', 'affects = ["CK-9"]\nowed_by = "P', "there is no clock CK-9"),
        ("reviews", '"CK-1"', '"CK-9"', "there is no clock CK-9"),
        ("reviews", '["plan"]', '["plans"]', "there is no check plans"),
        ("calendar", "2026-12-25", "2027-12-25", "2027-12-25 is outside the days covered"),
        ("calendar", "covers_to = 2026", "covers_to = 2025", "this day is before covers_from"),
    ],
)
def test_each_slip_is_named(name: str, old: str, new: str, said: str) -> None:
    path = "decisions/phone.toml" if name == "decision" else f"{name}.toml"
    assert old in WHOLE[path]
    found = errors(**{name: WHOLE[path].replace(old, new, 1)})
    assert any(said in fault for fault in found), found


@pytest.mark.parametrize("feed", ["clock:ck-9", "done:ck-9", "decision:phones"])
def test_an_answer_feeds_only_what_there_is(feed: str) -> None:
    def with_feed(name: str) -> list[str]:
        extra = prompt("s01.extra", feeds=f'"{name}"')
        stage = (making.STAGE_HEAD + making.PROMPTS + extra).strip()
        files = making.files(stage_one=stage) | {n: text.encode() for n, text in WHOLE.items()}
        return [f.message for f in inspect_files(files).faults if _bad(f)]

    assert with_feed(feed) == [f"there is no {feed.replace(':', ' ')}"]
    assert with_feed("clock:ck-1") == [] and with_feed("decision:phone") == []


def test_days_of_the_law_run_forwards() -> None:
    offence = f"""
[[offence]]
id = "OF-001"
act = "An Act"
section = "1"
title = "An offence"
trial = "either-way"
maximum = "5 years"
consent = "Not an element"
from_date = 2004-05-01
to_date = 2004-04-30
confidence = "seen"
{CITED}
"""
    assert any("this day is before from_date" in fault for fault in errors(offences=offence))
