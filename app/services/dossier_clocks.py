# SPDX-License-Identifier: Apache-2.0
"""What the demonstration's dossier says of clocks: facts that start them, and what was done."""

from collections.abc import Sequence
from uuid import UUID

from app.cases.kinds import ClockStep
from app.cases.values import FactValue
from app.cases.when import When
from app.services.cases import change_facts
from app.services.clocks.recording import NewStep, record_step
from app.services.session import Session

_POSITIONS = {"arrest": "in-custody", "bail_set": "on-bail"}


def record_clocks(
    session: Session, case_id: UUID, rules: Sequence[str], event: str, happened: When
) -> None:
    """Record what an ``event`` makes known, and which clocks (``rules``) are satisfied."""
    if event in _POSITIONS:
        facts: dict[str, FactValue] = {"suspect_position": _POSITIONS[event]}
        arrested = happened.as_fact()
        if event == "arrest" and arrested is not None:
            facts["arrested_at"] = arrested
        change_facts(session, case_id, facts, "As the custody record says.")
    for rule in rules:
        done = NewStep(
            rule=rule,
            clock=rule.lower(),
            step=ClockStep.SATISFIED,
            evidence="As the entry of that time says.",
        )
        record_step(session, case_id, done, happened)
