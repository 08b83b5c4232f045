# SPDX-License-Identifier: Apache-2.0
"""A small pack that has at least one thing of every sort, for tests of what is read."""

from functools import cache
from pathlib import Path

from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from tests.app.guidance.making import files

SOURCE = '[{ id = "N1", confidence = "seen", as_at = 2026-11-01 }]'

CONTEXTS = f"""
[[context]]
id = "ex-partner"
title = "Ex-partner"
when = "relationship is ex-partner"
changes = "They know where the other one lives."
warnings = ["Parting can raise the risk."]
first = ["s01.who-knows"]
adds = ["s01.ex"]
sources = {SOURCE}
"""

DECISION = f"""
id = "visit"
title = "Visit, or ring"
subject = "How to make contact"
stages = ["s01"]
principles = ["victim-centred"]
when = "relationship is known"
purpose = "Choose what is safe."
options = [{{ id = "visit", label = "Visit" }}, {{ id = "ring", label = "Ring" }}]
weigh_for = ["They asked for it."]
weigh_against = ["Someone may be listening."]
victim_view = "Ask what they would like."
authority = "The investigating officer."
review = {{ words = "After the first contact.", after_days = 1 }}
sources = {SOURCE}

[[step]]
id = "safe"
text = "It is safe to go."
why = "A visit can be seen."
answer = "confirm"
needed_for = ["visit"]
when = "reported is yes"
sources = [{{ id = "N1", confidence = "gk" }}]

[[step]]
id = "told"
text = "Say what you will do next."
why = "Nobody likes to wait in the dark."
answer = "text"
sources = {SOURCE}

[[guard]]
option = "visit"
needs = "relationship is not stranger"
words = "Not yet."
"""

CLOCKS = f"""
[[clock]]
id = "CK-1"
title = "Swabs"
group = "forensic"
show = "countdown"
start = "The end of the act"
fact = "offence_start"
applies = "relationship is not stranger"
limits = [
  {{ id = "usual", label = "Usual time: 7 days", amount = 168, count = "hours" }},
  {{ id = "short", label = "Washed", amount = 1, count = "days", when = "reported is no" }},
]
one_of = true
owed_by = "Investigating officer"
owed_to = "Victim"
authority = "A recommendation"
extensions = [{{ words = "If they agree", authority = "A doctor", to = "CK-2" }}]
pauses = [{{ id = "ill", words = "While they are ill" }}]
text = {{ running = "Ring now.", due_soon = "Ring at once.", expired = "Ring all the same." }}
confidence = "second"
as_at = 2026-11-01
sources = {SOURCE}

[[clock]]
id = "CK-2"
title = "Hair"
group = "forensic"
show = "check"
start = "The end of the act."
limits = [{{ id = "usual", label = "Some weeks", amount = 4, count = "months-after" }}]
owed_by = "Investigating officer"
authority = "Nobody knows."
text = {{ running = "Ask the adviser." }}
confidence = "unc"
as_at = 2026-11-01
sources = [{{ id = "N1", confidence = "unc" }}]
"""

CALENDAR = f"""
covers_from = 2026-01-01
covers_to = 2026-12-31
as_at = 2026-11-01
note = "Worked out for tests."
sources = {SOURCE}

[[holiday]]
date = 2026-12-25
name = "Christmas Day"
"""

WORDING = f"""
[[word_set]]
id = "victim"
words = ["victim", "complainant"]

[[rule]]
id = "alleges"
category = "scepticism"
flag = ["<victim> (alleges|claims) that", "so _ called"]
unless = ["alleges nothing"]
why = "It sounds like doubt."
instead = ["says"]
sources = {SOURCE}
"""

MYTHS = f"""
[[myth]]
id = "force"
myth = "There is always force."
fact = "There often is none."
record = "Write what was done."
sources = {SOURCE}
"""

GLOSSARY = """
[[term]]
id = "sarc"
term = "SARC"
long = "Sexual assault referral centre"
meaning = "Where a person can be examined and cared for."

[[term]]
id = "abe"
term = "ABE"
meaning = "A way to interview."
"""

RIGHTS = f"""
[[right]]
id = "understand"
number = 1
title = "To understand and be understood"
plain = "You have a right to plain words."
easy = ["You can ask.", "We will explain."]
you_can_ask = "What does that mean?"
sources = {SOURCE}
"""

SCRIPTS = f"""
[[script]]
id = "first-call"
title = "The first call"
moment = "They ring, and cry."
stages = ["s01"]
before = "Sit down."
say = ["I am here.", "Take your time."]
avoid = ["Calm down."]
after = "Write down their words."
sources = {SOURCE}
"""

OFFENCES = f"""
[[offence]]
id = "OF-1"
act = "New Act 2003"
section = "1"
title = "The new offence"
trial = "indictable-only"
maximum = "Life"
consent = "Yes"
from_date = 2004-05-01
confidence = "seen"
sources = {SOURCE}

[[offence]]
id = "OF-2"
act = "Old Act 1956"
section = "1"
title = "The old offence"
trial = "either-way"
maximum = "10 years"
consent = "Yes"
from_date = 1957-01-01
to_date = 2004-04-30
confidence = "second"
sources = {SOURCE}

[[offence]]
id = "OF-3"
act = "Another Act"
section = "AA 1 and BB 2"
title = "The offence of no known day"
trial = "depends"
maximum = "2 years"
consent = "No"
note = "Look at it with care."
confidence = "unc"
sources = {SOURCE}

[[regime]]
id = "old"
title = "The old law"
from_date = 1957-01-01
to_date = 2004-04-30
law = "The Old Act."
confidence = "second"
sources = {SOURCE}

[[regime]]
id = "new"
title = "The new law"
from_date = 2004-05-01
law = "The New Act."
confidence = "seen"
sources = {SOURCE}

[[regime]]
id = "sentence"
title = "Sentence for an old offence"
law = "The maximum of the day."
confidence = "seen"
sources = {SOURCE}
"""

REVIEWS = f"""
[[review]]
id = "first"
title = "After a day"
event = "A day after the report"
by = "Sergeant"
purpose = "See that people are safe."
checks = ["safe"]
sources = {SOURCE}

[[check]]
id = "safe"
question = "Is everyone safe?"
look_for = "What was done, and when."
principles = ["victim-centred"]
sources = {SOURCE}
"""


@cache
def whole_pack() -> Pack:
    """The pack, loaded."""
    parts = {
        "contexts.toml": CONTEXTS,
        "decisions/visit.toml": DECISION,
        "clocks.toml": CLOCKS,
        "calendar.toml": CALENDAR,
        "wording.toml": WORDING,
        "myths.toml": MYTHS,
        "glossary.toml": GLOSSARY,
        "rights.toml": RIGHTS,
        "scripts.toml": SCRIPTS,
        "offences.toml": OFFENCES,
        "reviews.toml": REVIEWS,
    }
    return load_pack(files() | {path: text.strip().encode() for path, text in parts.items()})


def bundled_files() -> dict[str, bytes]:
    """The files of the pack that Casebook brings with it."""
    folder = Path(__file__).parents[3] / "resources" / "guidance"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.toml")
    }


@cache
def bundled_pack() -> Pack:
    """The pack that Casebook brings with it, loaded."""
    return load_pack(bundled_files())
