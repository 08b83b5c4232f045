# SPDX-License-Identifier: Apache-2.0
"""Other people's words, names and titles are left alone; apostrophes are not quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.quotes import quotations
from app.language.verbatim import left_alone


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "no" and "stop".', ['"no"', '"stop"']),
        ("He said “no” and left.", ["“no”"]),
        ("He said ‘no, don’t’ and left.", ["‘no, don’t’"]),
        ("He said 'no, don't' and left.", ["'no, don't'"]),
        ("the victims' phones and the girls' coats", []),
        ("It's the victim's; she didn't.", []),
        ("‘the girls’ coats were there’, she said", ["‘the girls’ coats were there’"]),
        ("'the girls' coats were there', she said", ["'the girls' coats were there'"]),
        ("in the '90s and 'til then", []),
        ('a 6" knife and a 5\'6" man', []),
        ("“never closed\nin its paragraph\n\nand outside", ["“never closed\nin its paragraph"]),
        ("'never closed and so no quotation", []),
        ("“he said ‘no’ to me” and", ["“he said ‘no’ to me”"]),
        ("said: «non» and „nein“", ["«non»", "„nein“"]),
        ("> copied from an email\nand ours", ["> copied from an email"]),
        ("", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert quoted(text) == found


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("VICTIM ACCOUNT: KEY POINTS", "heading", ["VICTIM ACCOUNT: KEY POINTS"]),
        ("VICTIM CLAIMS SHE WAS THERE", "heading", []),
        ("VICTIM DRUNK AGAIN.", "heading", []),
        ("# Her story", "heading", ["# Her story"]),
        ("section 53A, paying for services of", "title", ["section 53A, paying for services of"]),
        ("Under section 9, the victim claims", "title", []),
        ("Mrs Olive Claim holds it", "name", ["Mrs Olive Claim", "Olive Claim"]),
        ("the Offender Management Unit", "name", ["Offender Management Unit"]),
        ("The Offender left", "name", []),
        ("see story.jpg and #story", "address", ["story.jpg", "#story"]),
    ],
)
def test_what_else_is_left_alone(text: str, kind: str, found: list[str]) -> None:
    spans = [span for span in left_alone(text, [(0, len(text))]) if span.kind == kind]
    assert [text[span.start : span.end] for span in spans] == found


@given(st.text(alphabet="\"'“”‘’>a sS\n.") | st.text())
def test_quotations_are_in_order_and_apart(text: str) -> None:
    places = quotations(text)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
