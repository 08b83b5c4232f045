# SPDX-License-Identifier: Apache-2.0
"""Makes a small pack for tests, as its TOML files; each test changes what it is about."""

from collections.abc import Mapping
from functools import cache

from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack

PACK = """
schema = 1
id = "test-pack"
version = "2026.11.1"
title = "A pack for tests"
owner = "The Borsetshire guidance team"
status = "Made up for tests; no official standing."
as_at = 2026-11-01
check_by = 2027-05-01
"""

PRINCIPLES = """
[[principle]]
id = "victim-centred"
letter = "V"
shape = "circle"
name = "Victim-centred"
summary = "The victim sets the pace."
text = "Ask what matters to them before you ask what happened."

[[principle]]
id = "suspect-focused"
letter = "S"
shape = "square"
name = "Suspect-focused"
summary = "Look at what the suspect did."
text = "Ask what the suspect did before, during and after."
"""

FACTS = """
[[fact]]
id = "relationship"
label = "Relationship"
question = "How do they know each other?"
kind = "choice"
opening = true
options = [
  { id = "partner", label = "Partner" },
  { id = "ex-partner", label = "Ex-partner" },
  { id = "stranger", label = "Stranger" },
]

[[fact]]
id = "contexts"
label = "Contexts"
question = "What else is part of it?"
kind = "choices"
options = [{ id = "spiking", label = "Spiking" }, { id = "online", label = "Online" }]

[[fact]]
id = "reported"
label = "Reported to police"
question = "Has it been reported?"
kind = "yes-no"

[[fact]]
id = "victim_age"
label = "Victim's age"
question = "How old is the victim?"
kind = "number"

[[fact]]
id = "offence_start"
label = "Start of the offence"
question = "When did it begin?"
kind = "date-time"

[[fact]]
id = "safe_word"
label = "Safe way to reach the victim"
question = "How is it safe to reach them?"
kind = "text"

[[fact]]
id = "hours_since_offence"
label = "Hours since the offence"
question = "How long ago was it?"
kind = "number"
derived = true
"""

CONDITIONS = """
[[condition]]
id = "recent-offence"
words = "The offence was within the last seven days"
when = "hours_since_offence <= 168"
"""

SOURCES = """
[[source]]
id = "N1"
title = "A made-up source"
publisher = "Borsetshire Press"
date = "undated"
url = "https://example.invalid/one"
"""

STAGE_HEAD = """
id = "s01"
number = 1
title = "First contact"
short_title = "First contact"
title_status = "published"
written = true
purpose = "Keep people safe. Lose nothing that matters."
first_ten_minutes = ["s01.safe-now", "s01.samples", "s01.who-knows"]
failings = ["Asking for the whole account at once."]
supervisor_asks = ["Is everyone safe?"]
hand_off = "Who is safe, what was promised and what was kept."

[good]
victim = "They know who you are and what comes next."
suspect = "Their movements are being looked at."
context = "You know what kind of case it is."
"""

STAGE_TWO = """
id = "s02"
number = 2
title = "Later on"
short_title = "Later on"
title_status = "working"
written = false
"""

GUIDANCE = (
    "Say who you are and why you have come. Ask whether they can talk where they are now. "
    "If they cannot, agree a better place and a better time, write both down, and tell them "
    "what you will do until then."
)

FIRST = "s01.safe-now"
"""The prompt whose wording never changes: its hash is written down."""


def topic(name: str) -> str:
    """The words of a prompt's id, joined into one."""
    return name.partition(".")[2].replace("-", "")


def question_of(name: str) -> str:
    """The question of a prompt."""
    return "Is the person safe now?" if name == FIRST else f"Is {topic(name)} seen to?"


def guidance_of(name: str) -> str:
    """The guidance of a prompt: no two have many words in a row in common."""
    if name == FIRST:
        return GUIDANCE
    words = GUIDANCE.split()
    return " ".join(f"{topic(name)} {' '.join(words[at : at + 5])}" for at in range(0, 40, 5))


def prompt(name: str, **keys: str) -> str:
    """A prompt table; each key is TOML text and replaces the usual one, ``-`` leaves it out."""
    table = {
        "id": f'"{name}"',
        "principles": '["victim-centred"]',
        "audience": '["first-responder"]',
        "question": f'"{question_of(name)}"',
        "why": '"Nothing else can begin before this."',
        "guidance": f'"{guidance_of(name)}"',
        "sources": '[{ id = "N1", confidence = "seen" }]',
        "answer": '{ kind = "text" }',
    } | keys
    lines = [f"{key} = {value}" for key, value in table.items() if value != "-"]
    return "\n[[prompt]]\n" + "\n".join(lines) + "\n"


DECISION = """
id = "search-the-shed"
title = "Searching the shed"
subject = "Whether to search the shed"
stages = ["s01"]
principles = ["suspect-focused"]
when = "relationship in [partner, ex-partner]"
purpose = "Decide with open eyes."
options = [
  { id = "whole", label = "Search all of it" },
  { id = "part", label = "Search one shelf" },
  { id = "none", label = "Leave it alone" },
]
weigh_for = ["What was seen there", "What may not last"]
weigh_against = ["Whose things they are"]
victim_view = "What do they say about the shed?"
authority = "An inspector, in writing"
review = { words = "When the list of finds is there", after_days = 28 }
sources = [{ id = "N1", confidence = "seen" }]

[[step]]
id = "notice"
text = "The notice was handed over."
why = "They must know what is looked for."
answer = "confirm"
needed_for = ["whole", "part"]
sources = [{ id = "N1", confidence = "unc", as_at = 2026-10-01 }]

[[step]]
id = "other-ways"
text = "Which other ways were tried?"
why = "A search is the last resort."
answer = "text"
needed_for = ["whole"]
sources = [{ id = "N1", confidence = "seen" }]

[[step]]
id = "grown-up"
text = "A grown-up was there."
why = "Nobody that young is asked alone."
answer = "confirm"
needed_for = ["whole", "part"]
when = "victim_age < 18"
sources = [{ id = "N1", confidence = "seen" }]

[[step]]
id = "tidy"
text = "Leave it tidy."
why = "It is somebody's shed."
answer = "confirm"
sources = [{ id = "N1", confidence = "seen" }]

[[guard]]
option = "whole"
needs = "reported is yes"
words = "Nobody has reported it yet."
"""
"""A decision template: two steps to settle, one for the young alone, a reminder and a guard."""

PROMPTS = (
    prompt("s01.safe-now", core="true")
    + prompt(
        "s01.samples",
        core="true",
        when='"@recent-offence"',
        principles='["victim-centred", "suspect-focused"]',
    )
    + prompt("s01.who-knows", core="true")
    + prompt("s01.ex", when='"relationship in [partner, ex-partner]"')
    + prompt("s01.phones", principles='["suspect-focused"]')
    + prompt(
        "s01.reported",
        answer='{ kind = "yes-no" }',
        feeds='"fact:reported"',
    )
)


def files(**changed: str) -> dict[str, bytes]:
    """The files of the small pack; ``stage_one="…"`` and the like replace one of them.

    ``decision="…"`` and ``other_decision="…"`` add decision templates; without them there are none.
    """
    texts = {
        "pack": PACK,
        "principles": PRINCIPLES,
        "facts": FACTS,
        "conditions": CONDITIONS,
        "sources": SOURCES,
        "stage_one": STAGE_HEAD + PROMPTS,
        "stage_two": STAGE_TWO,
    }
    unknown = changed.keys() - texts.keys() - {"decision", "other_decision"}
    assert not unknown, unknown
    texts |= changed
    paths = {
        "stage_one": "stages/01-first-contact.toml",
        "stage_two": "stages/02-later.toml",
        "decision": "decisions/made-up.toml",
        "other_decision": "decisions/made-up-other.toml",
    }
    return {
        paths.get(name, f"{name}.toml"): text.strip("\n").encode() + b"\n"
        for name, text in texts.items()
    }


@cache
def small_pack() -> Pack:
    """The small pack, loaded."""
    return load_pack(files())


def pack_of(changed: Mapping[str, str]) -> Pack:
    """The small pack with some of its files replaced."""
    return load_pack(files(**changed))
