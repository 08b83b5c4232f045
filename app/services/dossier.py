# SPDX-License-Identifier: Apache-2.0
"""The fictional dossier of the demonstration, recorded as its officers would have."""

from collections.abc import Mapping
from uuid import UUID

from app.cases.kinds import Category
from app.cases.values import FactValue
from app.services.cases import add_person
from app.services.dossier_beside import DossierBeside, read_beside
from app.services.dossier_recording import Recording
from app.services.dossier_shape import Dossier
from app.services.session import Session
from app.system.paths import resource_bytes


def read_dossier() -> Dossier:
    """The dossier that Casebook ships for its demonstration."""
    return Dossier.model_validate_json(resource_bytes("demo", "dossier.json"))


def opening_facts(dossier: Dossier) -> dict[str, FactValue]:
    """What was known when the case was opened, in the words of the bundled guidance."""
    told = dossier.facts
    return {
        "relationship": "dating-app",
        "reporter": "victim",
        "reported_at": str(told["reported_at"]),
        "offence_start": str(told["offence_start"]),
        "offence_end": str(told["offence_end"]),
    }


def add_people(session: Session, case_id: UUID, dossier: Dossier) -> None:
    """Add everybody in the dossier, each under a label of their role first."""
    counts: dict[str, int] = {}
    for person in dossier.people:
        counts[person.role] = counts.get(person.role, 0) + 1
        pseudonym = f"{person.role.capitalize()} {counts[person.role]}"
        category = Category(person.role)
        add_person(session, case_id, category, pseudonym, person.label, person.notes)


def record_actions(
    session: Session,
    case_id: UUID,
    dossier: Dossier,
    *,
    already: Mapping[int, UUID],
    beside: DossierBeside | None = None,
) -> dict[int, UUID]:
    """Record the dossier's actions in order; returns the entry id of each, by its place.

    ``already`` holds those that were recorded by hand: they are left out, and later actions may
    name them. ``beside`` is what the dossier does not say; None: that of the demonstration's.
    What an action says of promises, material and clocks is recorded after it. Whoever is not the
    dossier's officer signs with a key of their own.

    Raises:
        KeyError: the dossier has an action of an unknown kind, or one that names what is not there.
    """
    recording = Recording(session, case_id, dossier, beside or read_beside(), already)
    recording.record_all()
    return recording.entries
