# SPDX-License-Identifier: Apache-2.0
"""American spellings turn into British ones; which form is a word is for a dictionary to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.british import british_forms


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("color", "colour"),
        ("favorite", "favourite"),
        ("organization", "organisation"),
        ("analyze", "analyse"),
        ("center", "centre"),
        ("centered", "centred"),
        ("traveled", "travelled"),
        ("skillful", "skilful"),
        ("catalogs", "catalogues"),
        ("defense", "defence"),
        ("pediatric", "paediatric"),
        ("gonorrhea", "gonorrhoea"),
        ("maneuver", "manoeuvre"),
        ("gray", "grey"),
        ("plow", "plough"),
        ("skeptic", "sceptic"),
        ("pajamas", "pyjamas"),
        ("colorize", "colourise"),
    ],
)
def test_the_british_form_is_among_the_forms(american: str, british: str) -> None:
    assert british in british_forms(american)


@given(st.text(alphabet="lezory", max_size=60))
def test_a_word_has_few_forms_however_it_is_made_up(word: str) -> None:
    assert sum(1 for _ in british_forms(word)) < 10_000
