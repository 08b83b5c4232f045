# SPDX-License-Identifier: Apache-2.0
"""What a fictional dossier is made of: officers, people, and what was done, as the file has it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from app.cases.kinds import Officer
from app.cases.when import When, exactly


class _Part(BaseModel):
    # The dossier is a file of our own; parts that the demonstration does not use are left alone.
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class DossierOfficer(_Part):
    """An officer of the dossier."""

    name: str
    rank: str
    collar: str
    force: str

    def as_officer(self) -> Officer:
        """The officer as the casebook knows one."""
        return Officer(name=self.name, rank=self.rank, number=self.collar, force=self.force)


class DossierPerson(_Part):
    """A person of the dossier."""

    role: str
    label: str
    notes: str


class DossierAction(_Part):
    """Something done on the case, as the dossier tells it."""

    at: datetime
    author: str
    """Short rank, name and number, such as 'DC Robin Example B4471'."""
    kind: str
    stage: int
    principles: tuple[str, ...]
    text: str
    verbatim: str = ""
    question: str = ""
    of: int | None = None
    why: str = ""
    options: tuple[str, ...] = ()
    chosen: str = ""
    rationale: str = ""
    points_for: tuple[str, ...] = Field(default=(), alias="for")
    points_against: tuple[str, ...] = Field(default=(), alias="against")
    victim_view: str = ""
    authority: str = ""
    channel: str = ""
    outcome: str = ""
    promised_next: datetime | None = None
    victim_response: str = ""
    description: str = ""
    source: str = ""
    sensitive: bool | None = None
    target: str = ""
    direction: str = ""
    perishable_by: datetime | None = None
    notice_to_victim_at: datetime | None = None
    reason: str = ""
    result: str = ""
    event: str = ""
    directions: tuple[str, ...] = ()
    next_review: datetime | None = None
    recipient: str = ""
    purpose: str = ""
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()

    @property
    def stage_id(self) -> str:
        """The id of the stage, as packs name stages."""
        return f"s{self.stage:02d}"

    @property
    def happened(self) -> When:
        """When it was done."""
        return exactly(self.at)

    @property
    def number(self) -> str:
        """The number of the officer whose action it was."""
        return self.author.rpartition(" ")[2]


class Dossier(_Part):
    """The whole dossier."""

    title: str
    officer: DossierOfficer
    officers: tuple[DossierOfficer, ...] = ()
    """All who had the case, where it was more than one."""
    supervisor: DossierOfficer
    facts: Mapping[str, Any]
    people: tuple[DossierPerson, ...]
    actions: tuple[DossierAction, ...]

    def author_of(self, action: DossierAction) -> Officer:
        """Who did it. One whom the dossier does not list is known by the author's line alone."""
        for officer in (self.officer, *self.officers, self.supervisor):
            if officer.collar == action.number:
                return officer.as_officer()
        rank, _, rest = action.author.partition(" ")
        name, _, number = rest.rpartition(" ")
        return Officer(name=name, rank=rank, number=number, force=self.officer.force)
