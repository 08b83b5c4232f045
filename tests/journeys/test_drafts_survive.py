# SPDX-License-Identifier: Apache-2.0
"""An officer writes at random through the real window, and is locked or killed at any instant.

Whatever was recorded is in the record, once. Whatever else was typed is in a draft: all of it
before a lock, and before a kill all but what was typed in the last second. ``CASEBOOK_SITTINGS``
says how many times; ``dev.py endure`` asks for more of them.
"""

import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.cases.kinds import NoteRecorded
from app.guidance.model.answers import TextAnswer as TextAsked
from app.services.cases import open_case
from app.services.drafts import read_drafts
from app.services.entries import record_note
from app.services.journeys import read_journey
from app.services.session import Session
from app.services.vaults import open_vault
from tests.journeys.conftest import ROOT
from tests.ui.bench import PASSPHRASE, new_vault

SITTINGS = int(os.environ.get("CASEBOOK_SITTINGS", "5"))
PROMISED_S = 1.0
"""How long a keystroke may take to a draft."""
LONGEST_S = 60.0
ENDS = ("lock", "kill", "lock recording", "die recording")
"""A sitting is ended at any time, or while the first entry is being recorded."""

Key = tuple[str, str, str]
"""Case, slot and name of a field."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and kills as Linux does")


@dataclass
class Field:
    """What stood in a field, and when; the newest last."""

    stood: list[tuple[float, str]] = field(default_factory=list)
    on_its_way: list[str] = field(default_factory=list)
    """What else it may read, since a keystroke was under way at the end."""

    def now(self) -> str:
        return self.stood[-1][1] if self.stood else ""

    def since(self, moment: float) -> set[str]:
        """All that it read at some time from then on."""
        before = [text for at, text in self.stood if at <= moment]
        after = [text for at, text in self.stood if at > moment]
        return {before[-1] if before else "", *after, *self.on_its_way}


@dataclass
class Told:
    """What the sitting said of itself, read line by line."""

    fields: dict[Key, Field] = field(default_factory=dict)
    recorded: list[Sequence[str]] = field(default_factory=list)
    """The words of each entry that the officer was told is recorded."""
    recording: tuple[str, str, Sequence[str]] | None = None
    """Case, slot and words of what was being recorded at the end."""
    ticks: list[float] = field(default_factory=list)
    left: bool = False
    killed: float = 0.0

    def take(self, line: Mapping[str, Any]) -> None:
        what, at = line["what"], line["t"]
        assert what != "failed", line["why"]
        if what == "tick":
            self.ticks.append(at)
        elif what in ("seen", "begin", "undo", "state"):
            self._field(what, at, line)
        elif what == "record":
            self.recording = (line["case"], line["slot"], line["texts"])
        elif what == "recorded":
            assert self.recording is not None
            self.recorded.append(self.recording[2])
            self._forget(line["case"], line["slot"], at)
            self.recording = None
        elif what == "left":
            self.left = True
        elif what == "killed":
            self.killed = at

    def _field(self, what: str, at: float, line: Mapping[str, Any]) -> None:
        known = self.fields.setdefault((line["case"], line["slot"], line["name"]), Field())
        text = line["text"]
        if what == "seen":
            # However the officer went away and came back: it reads as it was left.
            assert text.strip() == known.now().strip(), line
        elif what == "begin":
            known.on_its_way = [text + line["more"]]
        elif what == "undo":
            known.on_its_way = [earlier for _, earlier in known.stood]
        else:
            known.stood.append((at, text))
            known.on_its_way = []

    def _forget(self, case: str, slot: str, at: float) -> None:
        for (of, named, _), known in self.fields.items():
            if (of, named) == (case, slot):
                known.stood = [(at, "")]
                known.on_its_way = []

    def slowest_s(self) -> float:
        """For how long the window's thread had no turn, at most, in the seconds before the end."""
        late = [tick for tick in self.ticks if self.killed - 3 * PROMISED_S < tick < self.killed]
        return max((b - a for a, b in pairwise([*late, self.killed])), default=0.0)


@dataclass
class Kept:
    """What the casebook holds afterwards."""

    drafts: dict[tuple[str, str], Mapping[str, object]] = field(default_factory=dict)
    entries: list[str] = field(default_factory=list)
    words: dict[str, int] = field(default_factory=dict)
    """In how many drafts and entries each word is."""

    def holds(self, text: str) -> int:
        """In how many entries it stands."""
        return sum(json.dumps(text)[1:-1] in entry for entry in self.entries)

    def reads(self, key: Key) -> str:
        """What the draft has in a field."""
        return str(self.drafts.get(key[:2], {}).get(key[2], ""))


def kept_in(folder: Path, cases: Sequence[UUID]) -> Kept:
    """Open the casebook as the officer would, and look at everything in it."""
    session, kept = open_vault(folder / "v", PASSPHRASE), Kept()
    try:
        for case in cases:
            for slot, draft in read_drafts(session, case).items():
                kept.drafts[str(case), slot] = draft.content
            kept.entries += [stored.decode() for stored in session.vault.store.entries(case)]
    finally:
        session.close()
    for text in (*kept.entries, *map(json.dumps, kept.drafts.values())):
        # Each counts once: an answer may be a fact as well.
        for word in set(re.findall(r"k\d+x\d{4}", text)):
            kept.words[word] = kept.words.get(word, 0) + 1
    return kept


def check(told: Told, kept: Kept, since: float) -> None:
    """Nothing is lost, nothing is there twice; what was typed before ``since`` must be there."""
    twice = {word for word, times in kept.words.items() if times > 1}
    assert not twice, "in the record and in a draft, or in two of them"
    for texts in told.recorded:
        assert all(kept.holds(text) == 1 for text in texts)
    under_way = told.recording
    made_it = under_way is not None and any(map(kept.holds, under_way[2]))
    if under_way is not None and made_it:
        assert all(kept.holds(text) == 1 for text in under_way[2])
    for key, known in told.fields.items():
        reads = kept.reads(key).strip()
        if under_way is not None and made_it and key[:2] == under_way[:2]:
            assert reads == "", f"{key}: recorded, and a draft of it is left"
        else:
            may = {text.strip() for text in known.since(since)}
            assert reads in may, f"{key}: {reads!r} is none of {may}"


@dataclass
class Desk:
    """A casebook, and the one who makes officers sit down at it."""

    folder: Path
    cases: list[UUID]
    prompts: list[str]
    host: "subprocess.Popen[str]"
    fields: dict[Key, Field] = field(default_factory=dict)
    recorded: int = 0

    def sit(self, seed: int, chance: random.Random) -> None:
        """One sitting, ended by a lock or a kill, and what is left of it."""
        end = chance.choice(ENDS)
        lasts_ms = chance.randrange(40) if end.endswith("recording") else chance.randrange(2500)
        log = self.folder / "log"
        log.unlink(missing_ok=True)
        self._begin(seed, end, lasts_ms)
        status, told = self._answer(), Told(fields=self.fields)
        for line in log.read_text("utf-8").splitlines():
            told.take(json.loads(line))
        assert told.left == end.startswith("lock"), f"{end}: ended with {status}"
        kept, now = kept_in(self.folder, self.cases), time.monotonic()
        check(told, kept, now if told.left else told.killed - PROMISED_S - told.slowest_s())
        self._go_on(told, kept, now)

    def _begin(self, seed: int, end: str, after_ms: int) -> None:
        assert self.host.stdin
        asked = {
            "folder": str(self.folder),
            "passphrase": PASSPHRASE,
            "cases": list(map(str, self.cases)),
            "prompts": self.prompts,
            "seed": seed,
            "end": end,
            "after_ms": after_ms,
        }
        self.host.stdin.write(json.dumps(asked) + "\n")
        self.host.stdin.flush()

    def _answer(self) -> int:
        """How the process of the sitting ended."""
        assert self.host.stdout
        return int(self.host.stdout.readline())

    def _go_on(self, told: Told, kept: Kept, now: float) -> None:
        """The next officer finds what this one left, and nothing else."""
        for key, known in self.fields.items():
            known.stood, known.on_its_way = [(now, kept.reads(key))], []
        self.recorded += len(told.recorded)
        answered = [slot for entry in kept.entries for slot in self.prompts if slot in entry]
        self.prompts = [prompt for prompt in self.prompts if prompt not in answered]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A casebook with two cases, and a process that has read everything a sitting needs."""
    session = new_vault(tmp_path / "v")
    cases = [_case(session, code) for code in ("LANTERN 4", "TAMARISK 2")]
    prompts = [
        each.prompt.id
        for each in read_journey(session, cases[0]).journey.prompts()
        if isinstance(each.prompt.answer, TextAsked)
    ]
    session.close()
    host = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.writing_child"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield Desk(tmp_path, cases, prompts[:6], host)
    assert host.stdin and host.stdout
    host.stdin.close()
    host.wait(LONGEST_S)
    host.stdout.close()


def _case(session: Session, code: str) -> UUID:
    case_id = open_case(session, code, {}).case_id
    record_note(session, case_id, NoteRecorded(text="Rang back at noon."))
    return case_id


def test_whatever_is_typed_is_there_afterwards_and_only_once(desk: Desk) -> None:
    seed = int(os.environ.get("CASEBOOK_SEED", "0")) or random.SystemRandom().randrange(1, 10**6)
    chance = random.Random(seed)
    for sitting in range(SITTINGS):
        try:
            desk.sit(seed + sitting, chance)
        except AssertionError as error:
            error.add_note(f"sitting {sitting} of CASEBOOK_SEED={seed}")
            raise
    assert desk.fields
