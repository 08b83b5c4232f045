# SPDX-License-Identifier: Apache-2.0
"""What an officer says of a clock, before it is checked and recorded."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.kinds import ClockStep


@dataclass(frozen=True)
class NewStep:
    """What the officer says of a clock.

    ``clock`` is its key; None starts a new one (``started``). The fields that a step needs are
    those of ``app.cases.kinds.ClockStep``: ``moment``, ``limit``, ``pause`` are ids of the rule's
    own further starts, limits and pauses; ``by`` and ``leads_to`` are rule ids.

    - ``extended``: ``authority`` always; ``leads_to`` one of the rule's extensions, or for one
      that leads to no rule the ``day`` it goes on to; where only one limit of the next rule
      holds, ``limit`` says which, or ``day`` is the one in the order; a ``day`` that a court
      set.
    - ``satisfied``: ``evidence`` (how it was done, where it is recorded); ``limit`` closes that
      one alone; ``day`` is the next day agreed, for a clock that goes on (CK-46).
    - ``expiry_seen``: ``evidence`` says what was done. ``not_applicable``, ``superseded`` and
      ``reopened``: ``because``.
    - ``used_before``: with ``started`` or ``affected``, earlier detention in minutes (limits in
      hours) or earlier custody in days (limits in days).
    - ``moment``: ``granted`` is how much was granted from there on, in the units of the limits
      that count from it, where that is less than the most (a warrant for 24 hours).
    - ``withdrawn``: ``withdraws`` is the id of an entry in the clock's history that was a
      mistake, ``because`` says why; it no longer counts and stays in the record.
    """

    rule: str
    clock: str | None
    step: ClockStep
    about: str = ""
    because: str = ""
    moment: str | None = None
    limit: str | None = None
    day: date | None = None
    pause: str | None = None
    by: str | None = None
    leads_to: str | None = None
    authority: str = ""
    evidence: str = ""
    used_before: int | None = None
    granted: int | None = None
    withdraws: UUID | None = None
