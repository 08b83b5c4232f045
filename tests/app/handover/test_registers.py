# SPDX-License-Identifier: Apache-2.0
"""Enquiries, contact, material, reviews and closing on paper."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app.cases.folding import fold
from app.cases.kinds import (
    Category,
    EnquiryChanged,
    EnquiryOpened,
    OfficerJoined,
    PersonAdded,
    ReceiptRecorded,
    ReviewOutcome,
    ReviewRecorded,
)
from app.cases.telling.telling import KIND_WORDS
from app.handover.composing import context
from app.handover.material import SummaryMaterial, summary_material
from app.handover.registers import REGISTERS, registers
from app.handover.summary import render_summary
from tests.app.cases.examples import EXAMPLES, HASH, PERSON, SERGEANT
from tests.app.cases.making import OFFICER, Author
from tests.app.handover.making import MADE_AT, PRINCIPLES, STAGES, correction


def never(_receipt: ReceiptRecorded) -> bool:
    """No receipt is signed by the key it names."""
    return False


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
        genuine=lambda _: True,
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
    shown = {r.title: r for r in registers(context(fold(author.entries), {}, {}), never)}
    [line] = shown["Lines of enquiry"].things
    assert line.title == "Door camera at number nine"
    assert [step.what for step in line.steps] == [
        "Line of enquiry",
        "Progress",
        "Closed",
    ]
    [item] = shown["Material"].things
    assert item.title == "RE/1 Recording of the first call"
    assert [step.what for step in item.steps] == [
        "Material", "Examined", "File: plan of the flat.png",
    ]  # fmt: skip
    [request] = shown["Requests for devices and third-party material"].things
    assert request.title == "Victim 1's phone"
    assert [step.what for step in request.steps] == ["Planned", "Withdrawn"]
    assert len(shown["Contact with the victim"].things) == 4


def test_a_case_without_them_has_no_empty_register() -> None:
    author = Author()
    author.open_case()
    assert registers(context(fold(author.entries), {}, {}), never) == ()


def test_a_hand_over_stands_with_its_receipt_and_what_signatures_are_worth_is_said() -> None:
    author = Author()
    author.open_case()
    for example in EXAMPLES:
        author.write(example)
    by_title = {r.title: r for r in registers(context(fold(author.entries), {}, {}), never)}
    things = by_title["Officers, reviews and handing over"].things
    [given] = [thing for thing in things if thing.title.startswith("Handed over")]
    assert given.title == "Handed over to DC Jordan Trial B2203"
    assert [step.what for step in given.steps] == [
        "Handed over", "Receipt: From DS Alex Sample B1180",
    ]  # fmt: skip
    assert given.steps[1].parts[0].words.startswith("NOT good")
    [review] = [thing for thing in things if thing.title.startswith("Challenged")]
    parts = {part.name: part.words for part in review.steps[0].parts}
    # The officer who opened the case wrote it, whoever they say they are.
    assert parts["Counter-signed"].startswith("No") and "Findings" in parts


def test_a_second_officers_review_is_counter_signed_on_paper_and_names_what_it_looked_at() -> None:
    officer = Author()
    opened = officer.open_case()
    second = Author(case_id=officer.case_id, now=officer.now)
    second.write(OfficerJoined(officer=SERGEANT, public_key=second.public.hex()))
    second.note("I have looked at the log.")
    second.write(
        ReviewRecorded(
            reviewer=SERGEANT, up_to=opened.hash, outcome=ReviewOutcome.AGREED, findings="Read."
        )
    )
    shown = registers(context(fold(officer.entries + second.entries), {}, {}), never)
    [*_, review] = shown[0].things
    parts = {part.name: part.words for part in review.steps[0].parts}
    assert parts["Counter-signed"].startswith("Yes")
    assert second.entries[0].author in parts["Counter-signed"]
    assert parts["Recorded before it"] == "1 by the same officer in this case"
    assert parts["Reviewed up to"] == "Entry 1"


def test_what_is_said_of_a_thing_before_it_began_by_another_clock_does_not_name_it() -> None:
    slow, line = Author(), next(e for e in EXAMPLES if isinstance(e, EnquiryOpened))
    slow.open_case()
    said = slow.write(next(e for e in EXAMPLES if isinstance(e, EnquiryChanged)))
    quick = Author(case_id=slow.case_id, now=slow.now)
    quick.write(line)
    [thing] = registers(context(fold(slow.entries + quick.entries), {}, {}), never)[0].things
    assert thing.title == line.title
    assert [step.stamp.number for step in thing.steps] == [2, 3] and said.sequence == 2


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
    assert HASH in done.stdout.decode()  # whole, so that it can be copied and compared
