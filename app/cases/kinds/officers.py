# SPDX-License-Identifier: Apache-2.0
"""Who writes, and which guidance is followed: parts of several kinds of entry."""

from typing import Annotated

from pydantic import Field

from app.cases.values import Identifier, ShortText, Value, one_line


class Officer(Value):
    """Who writes: as the officer is known in the force."""

    name: Annotated[ShortText, Field(min_length=1)]
    rank: ShortText
    number: Annotated[ShortText, Field(min_length=1)]
    force: ShortText

    def signature_line(self) -> str:
        """For example 'Detective Constable Robin Example B4471', on one line whatever is in it."""
        return one_line(" ".join(part for part in (self.rank, self.name, self.number) if part))


class PackRef(Value):
    """Which guidance pack a case follows."""

    pack_id: Identifier
    version: ShortText
