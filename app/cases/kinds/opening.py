# SPDX-License-Identifier: Apache-2.0
"""How a case begins, who joins it, which guidance it follows, and what is known about it."""

from typing import Annotated, Literal

from pydantic import Field

from app.cases.kinds.officers import Officer, PackRef
from app.cases.values import FactValue, Identifier, ShortText, Text, Value

PublicKey = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""A public signing key (Ed25519, 32 bytes) in hexadecimal."""


class CaseOpened(Value):
    """A case begins. ``code`` is neutral: a common word and a number, never a name."""

    kind: Literal["case_opened"] = "case_opened"
    code: ShortText
    officer: Officer
    public_key: PublicKey
    pack: PackRef
    facts: dict[Identifier, FactValue] = Field(default_factory=dict)


class OfficerJoined(Value):
    """Another officer begins to write in this case: always the first entry under their key.

    Who holds the key is what the holder says; compare its fingerprint by another route.
    """

    kind: Literal["officer_joined"] = "officer_joined"
    officer: Officer
    public_key: PublicKey


class GuidanceAdopted(Value):
    """The case follows other guidance from here on; what was answered keeps its wording."""

    kind: Literal["guidance_adopted"] = "guidance_adopted"
    before: PackRef
    pack: PackRef
    changes: tuple[ShortText, ...] = ()
    """What changes for this case, in the words that the officer saw."""


class FactsChanged(Value):
    """What is known about the case changes; earlier values stay in the record."""

    kind: Literal["facts_changed"] = "facts_changed"
    changes: Annotated[dict[Identifier, FactValue], Field(min_length=1)]
    because: Text = ""
