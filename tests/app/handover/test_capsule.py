# SPDX-License-Identifier: Apache-2.0
"""The first page of a hand-over says what presses, and what passed long ago in one line."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.cases.folding import fold
from app.cases.kinds import Category, ContactPlanSet, PersonAdded
from app.cases.reviews import supervision
from app.handover.capsule import HandedBy, capsule
from app.handover.code_words import HIDDEN
from tests.app.cases.making import Author
from tests.app.handover.making import CLOCKS, material_of


def test_old_windows_do_not_push_what_is_due_off_the_first_page() -> None:
    author = Author()
    author.open_case()
    view = fold(author.entries)
    running, check = CLOCKS
    swabs = replace(running, title="Swabs", about="", old=True)
    fibres = replace(swabs, title="Fibres")
    found = capsule(
        view,
        HandedBy("DC Robin Example", "DS Alex Sample", ""),
        (swabs, fibres, running, check),
        supervision(view, lambda _: True),
        date(2026, 10, 1),
    )
    assert [point.what for point in found.clocks] == ["Bail: first 3 months (Suspect 1)"]
    assert found.passed == "Swabs; Fibres"


def test_a_code_word_is_not_printed_where_a_text_tells_of_it_and_no_other_word_is_touched() -> None:
    author, victim = Author(), UUID(int=7)
    author.open_case()
    author.write(
        PersonAdded(
            person_id=victim,
            category=Category.VICTIM,
            pseudonym="Victim 1",
            notes='Code word "Marmalade". Likes marmalades.',
        )
    )
    author.write(ContactPlanSet(person_id=victim, code_word="marmalade"))
    author.note("There was marmalade on the table.")
    material = material_of(author.entries)
    assert material.people[0].now.notes == f'Code word "{HIDDEN}". Likes marmalades.'
    assert material.notes[0].words == "There was marmalade on the table."
    view = fold(author.entries)
    said = HandedBy("DC Robin Example", "DS Alex Sample", "The code-word is MARMALADE.")
    first = capsule(view, said, (), supervision(view, lambda _: True), date(2026, 10, 1))
    assert first.message == f"The code-word is {HIDDEN}."
