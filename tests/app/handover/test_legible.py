# SPDX-License-Identifier: Apache-2.0
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.coverage import characters
from app.handover.legible import Legible, Line
from app.handover.typesetting import FAMILIES, font_folder

LATIN = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyz ()[]U+0123456789ABCDEF\u0301"))
ARABIC = frozenset(map(ord, "مثال"))


def shown(text: str, longest_run: int = 40) -> list[str]:
    return [line.text for line in Legible([LATIN, ARABIC]).lines(text, longest_run)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", ["abc"]),
        ("a\nb\r\nc\rd\u2028e", ["a", "b", "c", "d", "e"]),
        ("a\n\nb", ["a", "", "b"]),
        ("a\tb", ["a    b"]),
        ("a\u3000b", ["a b"]),
        ("\ufeffa", ["a"]),
        ("\U0001f600!", ["[U+1F600 grinning face][U+0021]"]),
        ("你", ["[U+4F60]"]),
        ("\x01", ["[U+0001]"]),
        ("\ue000", ["[U+E000]"]),
        ("\u202e", ["[U+202E]"]),
        ("\U000e0041", ["[U+E0041]"]),
        ("e\u0301", ["e\u0301"]),
        ("م\u0301", ["م[U+0301]"]),
        ("a\u200db\u2066c", ["a\u200db\u2066c"]),
    ],
)
def test_every_character_is_shown_or_marked(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_mark_is_remembered_so_that_the_summary_explains_it() -> None:
    legible = Legible([LATIN])
    legible.lines("abc")
    assert not legible.marked
    legible.lines("你")
    assert legible.marked


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("abc", False), ("مثال abc", True), ("12 مثال", True), ("abc مثال", False), ("12", False)],
)
def test_a_line_runs_as_its_first_letter_does(text: str, rtl: bool) -> None:  # noqa: FBT001
    mixed = "م" in text
    assert Legible([LATIN, ARABIC]).lines(text) == [Line(text, rtl, mixed)]


def test_long_runs_may_break_and_words_may_not() -> None:
    assert shown("a" * 40) == ["a" * 40]
    assert shown("a" * 41) == ["a" * 40 + "\u200b" + "a"]
    assert shown(" ".join(["a" * 30] * 3)) == [" ".join(["a" * 30] * 3)]
    assert shown("a" * 25, longest_run=20) == ["a" * 20 + "\u200b" + "a" * 5]


@given(st.text(max_size=60))
def test_what_the_fonts_hold_comes_out_unchanged(text: str) -> None:
    plain = "".join(c for c in text if ord(c) in LATIN and not unicodedata.combining(c))
    assert "".join(shown(plain, longest_run=100)) == plain


def test_each_bundled_family_is_tried_and_no_font_stands_unused() -> None:
    found = {path.stem.partition("-")[0] for path in font_folder().glob("*.[ot]tf")}
    assert found == {family.replace(" ", "") for family in FAMILIES}


def test_the_bundled_fonts_hold_what_officers_here_write() -> None:
    held = characters((font_folder() / "Inter-Regular.otf").read_bytes())
    assert set(map(ord, "ŵŷâëïŴŶ£€–—‘’“”…áéíñçąęłżőșțğışřžđ")) <= held
    arabic = characters((font_folder() / "NotoSansArabic-Regular.ttf").read_bytes())
    assert set(map(ord, "مثالتجريبيپچگٹڈڑےی")) <= arabic
    assert 0 not in held
    assert 0x4F60 not in held
