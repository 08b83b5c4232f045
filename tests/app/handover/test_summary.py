# SPDX-License-Identifier: Apache-2.0
import io
import shutil
import subprocess
import unicodedata
import warnings
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.handover.material import SummaryMaterial
from app.handover.summary import render_summary
from app.handover.typesetting import coverage, font_folder
from app.policy.reading import read_policy
from tests.app.handover.making import case_of_texts, full_case, material_of

# Long enough for two line ends, at whatever word they come.
COMPOUNDS = " ".join(["well-known", "twenty-six-year-old", "co-operate"] * 5)
ARABIC, HEBREW = "تجريبي", "שלום"

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)


def text_of(pdf: bytes, *options: str) -> str:
    """What pdftotext reads, with every run of space as one space and no direction marks."""
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True
    )
    plain = "".join(c for c in done.stdout.decode() if unicodedata.category(c) != "Cf")
    return " ".join(unicodedata.normalize("NFC", plain).split())


@pytest.fixture(scope="module")
def whole() -> bytes:
    first, second = full_case()
    first.note(COMPOUNDS)
    return render_summary(material_of(first.entries + second.entries))


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_every_phrase_stands_in_the_text(whole: bytes) -> None:
    text = text_of(whole)
    for phrase in (
        "Case summary LANTERN 4",
        "record system is the record of truth.",
        "Cost #1: $5 *not* _six_ @ <b> \\n [x] `c` // $x$.",
        "Speaks Welsh first. Stub & Partners <Criminal>.",
        "Llŷr ap Enghraifft",
        "مثال تجريبي",
        "I said choice and he carried on.",
        '"Today, so it\'s done."',
        "Correction of entry 21. The original stays as it was written.",
        "It should read Log 0119 read.",
        "V Victim-centred",
        "Put off for later",
        "Take the thread From Friday to Sunday alone.",
        "Settled before it • The notice was handed over. • Which other ways were tried?",
        "Officer’s words Asked the flatmate.",
        "Her phone is #new & empty.",
        "Started from Template phone-of-a-witness, option take-thread (test, version 2)",
        "Bail: first 3 months (Suspect 1) CK-10",
        "Due Wed 30 Dec, in 66 days.",
        "Another limit waits for a day to be set",
        "Open again: the arrest was another one.",
        "A source & more. As at Mon 23 Nov 2026. Uncertain.",
        "To check, not counted down • Released under investigation CK-21",
        "Police and Criminal Evidence Act 1984, section 47ZB",
        "Papers are with *a* prosecutor",
        "Insp Kit Placeholder 77",
        "the record can be checked",
        COMPOUNDS,
    ):
        assert phrase in text, phrase


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_every_page_carries_the_marking_twice_its_number_and_the_code(whole: bytes) -> None:
    with pikepdf.open(io.BytesIO(whole)) as document:
        count = len(document.pages)
    pages = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=whole, capture_output=True, check=True
    ).stdout.decode()
    for number, page in enumerate(pages.split("\f")[:-1], start=1):
        lines = [line for line in page.splitlines() if line.strip()]
        assert lines[0].strip() == "OFFICIAL-SENSITIVE"
        assert lines[-1].split() == [
            *("LANTERN", "4", "OFFICIAL-SENSITIVE", "Page", str(number), "of", str(count))
        ]


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_the_longest_marking_that_a_force_can_set_leaves_room_for_the_page_number() -> None:
    material = case_of_texts(["A note."])
    marking = ("OFFICIAL-SENSITIVE WITNESS AND VICTIM DETAILS " * 3)[:100].strip()
    read_policy({"marking": marking})
    pdf = render_summary(replace(material, front=replace(material.front, marking=marking)))
    pages = subprocess.run(
        ["pdftotext", "-layout", "-f", "1", "-l", "1", "-", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    ).stdout.decode()
    foot = " ".join(" ".join(pages.splitlines()[-4:]).split())
    assert "Page 1 of " in foot and "LANTERN 4 OFFICIAL-SENSITIVE WITNESS" in foot


def test_it_is_a_tagged_document_in_british_english(whole: bytes) -> None:
    with pikepdf.open(io.BytesIO(whole)) as document:
        assert document.Root.Lang == "en-GB"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        kinds = list(_tags(document.Root.StructTreeRoot))
    assert {"/H1", "/H2", "/H3", "/P", "/Table", "/TH", "/TD", "/L"} <= set(kinds)
    levels = [int(kind[2]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def _tags(node: pikepdf.Object) -> list[str]:
    found = [str(node.S)] if "/S" in node else []
    children: object = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            found += _tags(child)
    return found


def test_every_character_that_the_fonts_hold_can_be_printed() -> None:
    held = sorted(frozenset().union(*coverage(font_folder())))
    assert len(held) > 8000
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert render_summary(_note(" ".join(map(chr, held)))).startswith(b"%PDF-")


def _note(text: str) -> SummaryMaterial:
    return case_of_texts([text])


ANY_TEXT = st.lists(st.text(max_size=80).map("x".__add__), min_size=20, max_size=20)


@settings(max_examples=12)
@given(ANY_TEXT)
def test_any_text_can_be_printed(texts: list[str]) -> None:
    assert render_summary(case_of_texts(texts)).startswith(b"%PDF-")


SIGNS = st.text(alphabet="#$*_@<>\\[]`'\"/=-+~{}()&%^|.!?;:ab1 ", min_size=1, max_size=30)


@needs_poppler
@pytest.mark.peer("pdftotext")
@settings(max_examples=8)
@given(st.lists(SIGNS.filter(str.strip), min_size=15, max_size=15))
def test_signs_that_are_markup_elsewhere_come_out_as_they_are(texts: list[str]) -> None:
    # Otherwise pdftotext takes a hyphen at the end of a line for a divided word.
    text = text_of(render_summary(case_of_texts(texts)), "-layout").replace(" ", "")
    for each in texts:
        assert each.replace(" ", "") in text


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_what_no_font_holds_is_marked_and_the_mark_is_explained() -> None:
    text = text_of(render_summary(case_of_texts(["He sent \U0001f600 and 你."])))
    assert "He sent [U+1F600 grinning face] and [U+4F60]." in text
    assert "The record itself holds the original." in text
    assert "Characters in square brackets" not in text_of(render_summary(case_of_texts(["Yes."])))


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_a_line_of_arabic_or_hebrew_runs_from_the_right() -> None:
    pdf = render_summary(case_of_texts([f"abc starts at the left\n{ARABIC}\n{HEBREW}"]))
    boxes = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    middle = 300  # points, of 595 on the page
    words = {
        part.partition(">")[2].partition("<")[0]: float(part.partition('"')[0])
        for part in boxes.split('xMax="')[1:]
    }
    assert words["abc"] < middle
    # With their places, pdftotext gives the letters as they stand on the page, from the left.
    assert words[ARABIC[::-1]] > middle
    assert words[HEBREW[::-1]] > middle


@needs_poppler
@pytest.mark.peer("pdftotext")
def test_a_text_without_spaces_stays_on_the_page() -> None:
    pdf = render_summary(case_of_texts(["W" * 399]))
    boxes = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    rights = [float(part.split('"')[0]) for part in boxes.split('xMax="')[1:]]
    assert max(rights) <= 595 - 55


def test_an_error_quotes_nothing_of_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.handover.legible._is_refused", lambda _: False)
    monkeypatch.setattr(
        "app.handover.typesetting.coverage", lambda _: (frozenset(range(0x110000)),)
    )
    with pytest.raises(Exception, match="The summary could not be made") as caught:
        render_summary(case_of_texts(["secret 你"]))
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
