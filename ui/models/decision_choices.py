# SPDX-License-Identifier: Apache-2.0
"""The decisions that allow a step of a request, for the officer to say which it is."""

from dataclasses import dataclass

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded
from app.cases.when import exactly
from app.services.requests import Gate


@dataclass(frozen=True)
class DecisionChoice:
    """A decision that allows a step. ``entry`` is its id."""

    entry: str
    title: str
    text: str
    """What was decided, on what and why: enough to see which device or holder it is about."""


def decision_choices(gate: Gate, view: CaseView) -> tuple[DecisionChoice, ...]:
    """The decisions that allow a step, newest first."""
    numbers = {entry.id: number for number, entry in enumerate(view.entries, 1)}
    choices = []
    for entry in gate.allowed_by:
        if isinstance(entry.payload, DecisionRecorded):
            title = f"Entry {numbers[entry.id]}, {exactly(entry.recorded_at).words()}"
            text = f"{entry.payload.chosen}\nBecause: {entry.payload.rationale}"
            choices.append(DecisionChoice(str(entry.id), title, text))
    return tuple(choices)
