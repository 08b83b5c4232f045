# SPDX-License-Identifier: Apache-2.0
"""Feedback names a reason, carries no day of the case, and finds the names it may not hold."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.guidance.reading.feedback import (
    LONGEST_COMMENT,
    REASONS,
    Feedback,
    feedback_file,
    personal_words,
)

DAY = dt.date(2026, 11, 25)


def feedback(**changed: object) -> Feedback:
    fields: dict[str, object] = {
        "prompt": "s01.safe-now",
        "pack": "casebook-base",
        "version": "2026.11.1",
        "reason": "other",
        "day": DAY,
    }
    return Feedback.model_validate(fields | changed)


def test_an_error_never_repeats_the_comment() -> None:
    with pytest.raises(ValidationError) as caught:
        feedback(comment="Secretword \u202e")
    assert "Secretword" not in str(caught.value)


def test_there_are_the_four_reasons_of_the_college() -> None:
    assert list(REASONS) == ["could-not-find", "not-relevant", "too-complicated", "other"]


@pytest.mark.parametrize(
    "changed",
    [
        {"reason": "angry"},
        {"comment": "a" * (LONGEST_COMMENT + 1)},
        {"comment": "hidden \u202e words"},
        {"prompt": "safe-now"},
        {"case_id": "7"},
    ],
)
def test_what_is_no_feedback_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        feedback(**changed)


said = st.lists(
    st.builds(
        lambda prompt, reason, comment: feedback(prompt=prompt, reason=reason, comment=comment),
        st.sampled_from(["s01.safe-now", "s02.who", "s03.samples"]),
        st.sampled_from(list(REASONS)),
        st.sampled_from([None, "Shorter.", "Où est-ce ?"]),
    ),
    max_size=8,
)


@given(said, st.randoms(use_true_random=False))
def test_the_file_tells_nothing_of_the_order(said: list[Feedback], chance: object) -> None:
    mixed = list(said)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert feedback_file(said) == feedback_file(mixed)
    read = json.loads(feedback_file(said))
    assert read["format"] == "casebook-guidance-feedback"
    assert len(read["feedback"]) == len(said)


NAMES = ["Siân Fictional", "O'Brien", "Łukasz Example-Jones", "Jo", "James", "An", "LANTERN 4"]


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("Siân should be asked first.", ("siân",)),
        ("SIAN should be asked first.", ("sian",)),
        ("It was Siân's phone.", ("siân's",)),
        ("It was sians phone.", ("sians",)),
        ("It was Sia\u0302n.", ("siân",)),
        ("It was Siân’s phone.", ("siân's",)),
        ("Ask OBrien, or O’Brien.", ("o'brien",)),
        ("Lukasz and Łukasz agree.", ("łukasz",)),
        ("Jones agreed.", ("jones",)),
        ("James' brother and James's sister.", ("james", "james's")),
        ("Ask Jo about it.", ("jo",)),
        ("The lantern case.", ("lantern",)),
        ("An example of joy: so do it in four steps.", ("example",)),
        ("Anything else? It was too complicated, on 4 pages.", ()),
        ("", ()),
    ],
)
def test_names_are_found_however_they_are_written(comment: str, found: tuple[str, ...]) -> None:
    assert personal_words(comment, NAMES) == found


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("Crime 42/12345/26 shows it.", True),
        ("Crime 42 12345 26 shows it.", True),
        ("Crime 421234526 shows it.", True),
        ("Crime 421234527 shows it.", False),
        ("It takes 42 minutes, or 26.", False),
        ("Lantern4 shows it.", False),
    ],
)
def test_references_are_found_as_a_whole(comment: str, *, found: bool) -> None:
    assert bool(personal_words(comment, (), ["42/12345/26"])) is found


def test_a_whole_begins_and_ends_with_a_word() -> None:
    assert personal_words("A challenge", (), ["Al Len"]) == ()
    assert personal_words("Ask al-len", (), ["Al Len"]) == ("Al Len",)
    assert personal_words("Ask B4 471.", (), ["B4471", "12"]) == ("B4471",)


name = st.text(
    st.characters(whitelist_categories=("Lu", "Ll"), max_codepoint=0x17F), min_size=3, max_size=9
)


@given(name, st.sampled_from(["", "'s", "’s", "'", "s"]), st.sampled_from(["{}.", "Ask {} so."]))
def test_any_name_is_found_in_any_comment(name: str, ending: str, comment: str) -> None:
    assert personal_words(comment.format(name + ending), [f"{name} Fictional"]) != ()


@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=5))
def test_looking_never_fails_and_finds_nothing_where_nothing_is_known(
    comment: str, names: list[str]
) -> None:
    assert personal_words(comment, ()) == ()
    assert set(personal_words(comment, names)) <= set(personal_words(comment, [*names, "More"]))
