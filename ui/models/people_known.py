# SPDX-License-Identifier: Apache-2.0
"""What was said of people over time: the last reading stands, the earlier ones can be read."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from app.cases.kinds import PersonAdded, PersonChanged
from app.cases.telling.parts import Part
from app.services.journeys import CaseJourney
from ui.models.corrected import Corrected
from ui.models.entries import RecordRow, rows_of


def people_said(case: CaseJourney) -> Mapping[UUID, Sequence[RecordRow]]:
    """Every entry about each person, oldest first, by the person's id."""
    about = [
        (entry, entry.payload.person_id)
        for entry in case.view.entries
        if isinstance(entry.payload, PersonAdded | PersonChanged)
    ]
    # A person is added before they are known better, also where clocks did not agree.
    about.sort(key=lambda each: isinstance(each[0].payload, PersonChanged))
    said: dict[UUID, list[RecordRow]] = {}
    rows = rows_of(case, (entry for entry, _ in about))
    for row, (_, person_id) in zip(rows, about, strict=True):
        said.setdefault(person_id, []).append(row)
    return said


def since_words(said: Sequence[RecordRow]) -> str:
    """When a person was added, and when and why what is known last changed."""
    first, last = said[0], said[-1]
    lines = [f"Added {first.times}"]
    if len(said) > 1:
        lines.append(f"Changed {last.times}: {_because(last.parts)}")
    return "\n".join(lines)


def corrected_words(said: Sequence[RecordRow]) -> Corrected | None:
    """How what stands of a person was corrected; None while it never was."""
    if not said[-1].corrections:
        return None
    last = said[-1].corrections[-1]
    return Corrected(f"Corrected {last.stamp}: {last.because}", last.text)


def earlier_words(said: Sequence[RecordRow]) -> str:
    """The readings before the one that stands, the last first."""
    return "\n\n".join(_reading(row) for row in reversed(said[:-1]))


def _reading(row: RecordRow) -> str:
    lines = [row.heading]
    lines += [f"{part.name}: {part.text}" if part.name else part.text for part in row.parts]
    lines += [f"Corrected {each.stamp}: {each.text}" for each in row.corrections]
    return "\n".join([*lines, f"{row.times}  ·  {row.author}"])


def _because(parts: Sequence[Part]) -> str:
    return next((part.text for part in parts if part.name == "Because"), "")
