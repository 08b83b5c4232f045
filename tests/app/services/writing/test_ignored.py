# SPDX-License-Identifier: Apache-2.0
"""What the officer always ignores, in a real vault."""

import pytest

from app.errors import UserError
from app.services.session import Session
from app.services.writing import ignored as ignored_wording
from app.services.writing.ignored import (
    LONGEST,
    IgnoredWording,
    ignore_always,
    read_ignored,
    stop_ignoring,
)


def clear(session: Session) -> None:
    for each in read_ignored(session):
        stop_ignoring(session, each.rule_id, each.surface)


def test_a_wording_is_ignored_whatever_its_capitals_and_for_its_rule_alone(
    session: Session,
) -> None:
    assert read_ignored(session) == frozenset()
    ignore_always(session, "claims", "Claims  to\nhave")
    ignore_always(session, "claims", "claims to have")
    assert read_ignored(session) == {IgnoredWording("claims", "claims to have")}
    stop_ignoring(session, "alleges", "claims to have")
    assert len(read_ignored(session)) == 1
    stop_ignoring(session, "claims", "CLAIMS TO HAVE")
    assert read_ignored(session) == frozenset()


@pytest.mark.parametrize(
    ("rule", "surface"), [("claims", " "), ("", "x"), ("claims", "x" * (LONGEST + 1))]
)
def test_what_is_no_wording_is_refused(session: Session, rule: str, surface: str) -> None:
    with pytest.raises(UserError) as raised:
        ignore_always(session, rule, surface)
    assert raised.value.code == "ignored-not-plain"
    assert read_ignored(session) == frozenset()


def test_half_a_character_does_no_harm(session: Session) -> None:
    ignore_always(session, "claims", "claims \ud83d")
    stop_ignoring(session, "claims", "claims \ud83d")
    assert read_ignored(session) == frozenset()


def test_there_is_an_end_to_what_is_ignored(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ignored_wording, "MOST", 1)
    ignore_always(session, "claims", "claims")
    ignore_always(session, "claims", "Claims")
    with pytest.raises(UserError) as raised:
        ignore_always(session, "claims", "claimed")
    assert raised.value.code == "ignored-full"
    clear(session)
