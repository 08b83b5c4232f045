# SPDX-License-Identifier: Apache-2.0
"""A code word is never on paper, also one that only a correction of a contact plan holds."""

from datetime import date
from uuid import UUID

import pytest

from app.cases.entry import Entry
from app.cases.folding import fold
from app.cases.kinds import Category, Channel, ContactPlanSet, Correction, PersonAdded
from app.cases.reviews import supervision
from app.handover.capsule import CORRECTED, Capsule, HandedBy, capsule
from app.handover.code_words import WITHHELD
from app.handover.material import SummaryMaterial
from app.handover.sections import CorrectionShown
from tests.app.cases.making import Author
from tests.app.handover.making import material_of
from tests.app.handover.test_material import everything

VICTIM, OTHER = UUID(int=7), UUID(int=8)
SECRET = "kingfisher"
"""The new code word."""


def papers(author: Author) -> tuple[SummaryMaterial, Capsule]:
    """What the summary and the first page of a hand-over hold."""
    view = fold(author.entries)
    said = HandedBy("DC Robin Example", "DS Alex Sample", "")
    first = capsule(view, said, (), supervision(view, lambda _: True), date(2026, 10, 1))
    return material_of(author.entries), first


def planned(author: Author, code_word: str = "", person: UUID = VICTIM) -> Entry:
    return author.write(
        ContactPlanSet(
            person_id=person,
            channels=(Channel.TEXT,),
            details="07700 900321",
            avoid="No voicemail.",
            code_word=code_word,
        )
    )


def corrected(author: Author, of: Entry, reading: str, because: str = "A slip.") -> Entry:
    return author.write(Correction(of=of.id, reading=reading, because=because))


@pytest.fixture
def author() -> Author:
    made = Author()
    made.open_case()
    for person in (VICTIM, OTHER):
        made.write(PersonAdded(person_id=person, category=Category.VICTIM, pseudonym="Victim"))
    return made


def readings(author: Author) -> list[tuple[str, str]]:
    shown = everything(papers(author)[0])
    return [(each.reading, each.because) for each in shown if isinstance(each, CorrectionShown)]


def test_a_new_code_word_in_a_correction_of_a_plan_is_not_printed(author: Author) -> None:
    plan = planned(author, "marmalade")
    first = corrected(author, plan, f"Text only. {SECRET.upper()} is what she says now.", SECRET)
    corrected(author, first, f"Text after ten. She says {SECRET}.")  # of the correction
    material, page = papers(author)
    assert SECRET not in str((material, page)).casefold()
    assert readings(author) == [(WITHHELD, WITHHELD)] * 2
    # A number that may be wrong is not printed as one to ring; what to avoid does no harm.
    assert page.reach[0].lines[:2] == (f"{CORRECTED} {WITHHELD}", "Avoid: No voicemail.")
    assert "07700 900321" not in str(page)


def test_a_correction_that_tells_of_a_code_word_is_withheld_without_an_earlier_one(
    author: Author,
) -> None:
    corrected(author, planned(author), f"The code-word: {SECRET}.")
    corrected(author, planned(author, person=OTHER), "By text.", f"Safe word {SECRET} agreed.")
    assert SECRET not in str(papers(author))


def test_an_earlier_or_later_plan_of_the_person_counts_and_that_of_another_does_not(
    author: Author,
) -> None:
    corrected(author, planned(author), f"She says {SECRET}.")
    planned(author, "marmalade")
    corrected(author, planned(author, person=OTHER), "07700 900312.")
    material, page = papers(author)
    assert SECRET not in str((material, page))
    assert (readings(author)[0], readings(author)[1]) == (
        (WITHHELD, WITHHELD),
        ("07700 900312.", "A slip."),
    )
    assert page.reach[1].lines[:3] == (
        f"{CORRECTED} 07700 900312.",
        "Safe, the best first: by text message.",
        "07700 900321",
    )
