# SPDX-License-Identifier: Apache-2.0
"""The colours can be read, by everyone and in both schemes."""

import pytest

from ui.theme.tokens import SCHEMES, contrast, read_colours

# What is written on what.
TEXT = [
    *[(ink, ground) for ink in ("ink", "muted") for ground in ("ground", "panel", "field")],
    ("accent", "panel"),
    ("accent", "ground"),
    ("accent", "accent_ground"),
    ("ink", "accent_ground"),
    ("muted", "accent_ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "done"),
    *[(role, "panel") for role in ("danger", "warning", "done")],
    *[(role, "ground") for role in ("danger", "warning", "done")],
    *[
        (role, f"{role}_ground")
        for role in ("victim", "suspect", "context", "danger", "warning", "done")
    ],
    *[("on_accent", role) for role in ("victim", "suspect", "context")],
]
# The edges of fields, and marks that mean something.
SEEN = [("field_line", "panel"), ("field_line", "field"), ("accent", "field"), ("done", "panel")]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_what_it_is_written_on(scheme: str, ink: str, ground: str) -> None:
    colours = read_colours(scheme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), SEEN)
def test_edges_of_fields_can_be_seen(scheme: str, mark: str, ground: str) -> None:
    colours = read_colours(scheme)
    assert contrast(colours[mark], colours[ground]) >= 3


def test_both_schemes_have_the_same_tokens() -> None:
    assert read_colours("light").keys() == read_colours("dark").keys()


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
