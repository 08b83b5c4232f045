# SPDX-License-Identifier: Apache-2.0
"""Scores a checker against labelled sentences, one predicted span for one labelled span."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from app.language.matching import Checker

Place = tuple[int, int]


@dataclass
class Score:
    """What was found, what was not, and what should not have been."""

    right: int = 0
    predicted: int = 0
    labelled: int = 0
    clean: int = 0
    clean_flagged: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.predicted

    @property
    def recall(self) -> float:
        return self.right / self.labelled

    @property
    def false_alarms(self) -> float:
        return self.clean_flagged / self.clean


def score(checker: Checker, name: str) -> Score:
    """The score on a file of labelled sentences beside this one."""
    total = Score()
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        text: str = row["text"]
        wanted = [(span["start"], span["end"]) for span in row["spans"]]
        found = [(span.start, span.end) for span in checker.check(text)]
        pairs = _pairs(wanted, found)
        total.right += pairs
        total.predicted += len(found)
        total.labelled += len(wanted)
        total.clean += not wanted
        total.clean_flagged += bool(found) and not wanted
        if pairs < max(len(found), len(wanted)):
            total.faults.append(f"{row['id']}: {[text[a:b] for a, b in found]} in {text}")
    return total


def _pairs(wanted: list[Place], found: list[Place]) -> int:
    """How many can be paired; both are in order and do not overlap, so one sweep is enough."""
    pairs = at = 0
    for start, end in wanted:
        while at < len(found) and found[at][1] <= start:
            at += 1
        if at < len(found) and found[at][0] < end:
            pairs += 1
            at += 1
    return pairs
