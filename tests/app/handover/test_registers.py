# SPDX-License-Identifier: Apache-2.0
"""Enquiries, contact, material, reviews and closing on paper."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app.cases.folding import fold
from app.cases.kinds import Category, PersonAdded
from app.cases.telling.telling import KIND_WORDS
from app.handover.composing import context
from app.handover.material import SummaryMaterial, summary_material
from app.handover.registers import REGISTERS, registers
from app.handover.summary import render_summary
from tests.app.cases.examples import EXAMPLES, PERSON
from tests.app.cases.making import OFFICER, Author
from tests.app.handover.making import MADE_AT, PRINCIPLES, STAGES, correction


def whole_record() -> tuple[Author, SummaryMaterial]:
    author = Author()
    author.open_case()
    author.write(PersonAdded(person_id=PERSON, category=Category.VICTIM, pseudonym="Victim 1"))
    for example in EXAMPLES:
        author.write(example)
    contact = next(e for e in author.entries if e.payload.kind == "contact")
    author.write(correction(contact, "Told her that the interview is tomorrow."))
    material = summary_material(
        fold(author.entries),
        stages=STAGES,
        principles=PRINCIPLES,
        fact_labels={},
        clocks=(),
        marking="OFFICIAL-SENSITIVE",
        made_at=MADE_AT,
        officer=OFFICER,
        recipient="A prosecutor",
        purpose="Advice",
    )
    return author, material


def test_every_kind_stands_in_one_register_or_with_the_people() -> None:
    placed = [kind for kinds in REGISTERS.values() for kind in kinds]
    assert sorted([*placed, "person_changed"]) == sorted(KIND_WORDS)


def test_all_that_was_said_of_a_thing_stands_together() -> None:
    author = Author()
    author.open_case()
    for example in EXAMPLES:
        author.write(example)
    shown = {r.title: r for r in registers(context(fold(author.entries), {}, {}))}
    [line] = shown["Lines of enquiry"].things
    assert line.title == "Door camera at number nine"
    assert [step.what for step in line.steps] == [
        "Line of enquiry: Door camera at number nine",
        "Line of enquiry: Door camera at number nine: progress",
        "Line of enquiry: Door camera at number nine: closed",
    ]
    assert len(shown["Contact with the victim"].things) == 4


def test_a_case_without_them_has_no_empty_register() -> None:
    author = Author()
    author.open_case()
    assert registers(context(fold(author.entries), {}, {})) == ()


def test_a_correction_stands_beside_its_entry_once() -> None:
    _, material = whole_record()
    steps = [s for r in material.registers for t in r.things for s in t.steps]
    [corrected] = [step for step in steps if step.corrections]
    assert corrected.corrections[0].reading == "Told her that the interview is tomorrow."
    assert material.other_corrections == ()


@pytest.mark.peer("pdftotext")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_it_is_all_on_the_paper(tmp_path: Path) -> None:
    _, material = whole_record()
    path = tmp_path / "summary.pdf"
    path.write_bytes(render_summary(material))
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    said = " ".join(done.stdout.decode().split())
    for words in (
        "Door camera at number nine",
        "The camera was not recording.",
        "Ring with the bail date, by Fri 2 Oct 2026",
        "Why has nobody asked the taxi firm?",
        "plan of the flat.png",
        "A witness has come forward.",
        "She gave her full name today.",
    ):
        assert words in said
    assert "marmalade" not in said
