# SPDX-License-Identifier: Apache-2.0
"""What the page of material shows beyond the record itself, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.kinds import RequestStep
from app.cases.material import NEXT_STEPS, requests_of
from app.errors import EnvironmentFault
from app.services.attachments import kept_hashes
from app.services.requests import GATED, Gate, gate_of
from app.services.session import Session


@dataclass(frozen=True)
class MaterialReading:
    """Which files are here, and which steps of requests are gated, and how."""

    hashes: frozenset[str]
    """The hashes of files whose bytes are in this casebook."""
    gates: Mapping[UUID, Mapping[RequestStep, Gate]]
    """By request, for the steps that could come next and that need a decision."""
    author: str = ""
    """The officer's key id: who brought a file in has to have it."""
    trouble: str = ""
    """Why the files cannot be looked at, in a sentence; the register and requests can."""


def read_material(session: Session, case_id: UUID) -> MaterialReading:
    """Read it, on the database thread."""
    view = session.view(case_id)
    gates: dict[UUID, dict[RequestStep, Gate]] = {}
    for request in requests_of(view):
        steps = (step for step in GATED if step in NEXT_STEPS[request.step])
        found = ((step, gate_of(session, view, request, step)) for step in steps)
        gates[request.request_id] = {step: gate for step, gate in found if gate is not None}
    try:
        return MaterialReading(kept_hashes(session), gates, session.author)
    except EnvironmentFault as fault:
        # The files are in a database of their own, and the record is whole without it.
        return MaterialReading(frozenset(), gates, session.author, fault.sentence)
