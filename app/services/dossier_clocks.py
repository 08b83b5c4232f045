# SPDX-License-Identifier: Apache-2.0
"""What the demonstration's dossier says of clocks: facts that start them, and what was done."""

from collections.abc import Mapping
from uuid import UUID

from app.cases.kinds import ClockStep
from app.cases.values import FactValue
from app.cases.when import When
from app.services.cases import change_facts
from app.services.clocks.recording import NewStep, record_step
from app.services.session import Session

_POSITIONS = {"arrest": "in-custody", "bail_set": "on-bail"}
_DONE: Mapping[int, tuple[str, ...]] = {
    5: ("FW-ORAL-PENILE", "FW-TOX-URINE"),
    12: ("CK-42",),
    13: ("FW-VAG-PENILE", "FW-TOX-BLOOD"),
    20: ("RV-24H",),
    23: ("CK-40",),
    28: ("RV-72H",),
    31: ("RV-7D",),
    49: ("RV-28D",),
    63: ("RV-28D",),
}
"""By the place of an action in the dossier: the clocks of which it did what they ask for."""


def record_clocks(session: Session, case_id: UUID, place: int, event: str, happened: When) -> None:
    """Record what the action at this place makes known, and which clocks it satisfies."""
    if event in _POSITIONS:
        facts: dict[str, FactValue] = {"suspect_position": _POSITIONS[event]}
        arrested = happened.as_fact()
        if event == "arrest" and arrested is not None:
            facts["arrested_at"] = arrested
        change_facts(session, case_id, facts, "As the custody record says.")
    for rule in _DONE.get(place, ()):
        done = NewStep(
            rule=rule,
            clock=rule.lower(),
            step=ClockStep.SATISFIED,
            evidence="As the entry of that time says.",
        )
        record_step(session, case_id, done, happened)
