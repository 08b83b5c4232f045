# SPDX-License-Identifier: Apache-2.0
"""Scores a checker against labelled sentences, one predicted span for one labelled span."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.language.matching import Checker

HERE = Path(__file__).parent
Place = tuple[int, int]


class Labelled(NamedTuple):
    """A sentence, and what should be flagged in it."""

    id: str
    text: str
    spans: tuple[Place, ...]


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


def load(name: str) -> list[Labelled]:
    """The labelled sentences of a file beside this one."""
    rows = map(json.loads, (HERE / name).read_text("utf-8").splitlines())
    return [
        Labelled(row["id"], row["text"], tuple((s["start"], s["end"]) for s in row["spans"]))
        for row in rows
    ]


def score(checker: Checker, name: str) -> Score:
    """The score of a checker on a file of labelled sentences beside this one."""
    sentences = load(name)
    predicted = {
        one.id: [(span.start, span.end) for span in checker.check(one.text)] for one in sentences
    }
    return score_spans(sentences, predicted)


def score_spans(sentences: Sequence[Labelled], predicted: Mapping[str, list[Place]]) -> Score:
    """The score of predicted spans, by id of the sentence."""
    total = Score()
    for one in sentences:
        found = predicted[one.id]
        pairs = _pairs(one.spans, found)
        total.right += pairs
        total.predicted += len(found)
        total.labelled += len(one.spans)
        total.clean += not one.spans
        total.clean_flagged += bool(found) and not one.spans
        if pairs < max(len(found), len(one.spans)):
            total.faults.append(f"{one.id}: {[one.text[a:b] for a, b in found]} in {one.text}")
    return total


def _pairs(wanted: Sequence[Place], found: Sequence[Place]) -> int:
    """How many can be paired; both are in order and do not overlap, so one sweep is enough."""
    pairs = at = 0
    for start, end in wanted:
        while at < len(found) and found[at][1] <= start:
            at += 1
        if at < len(found) and found[at][0] < end:
            pairs += 1
            at += 1
    return pairs
