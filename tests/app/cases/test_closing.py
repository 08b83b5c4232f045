# SPDX-License-Identifier: Apache-2.0
"""Whether a case is open, held, due for review, and what stands against deleting it."""

from datetime import date

import pytest

from app.cases.closing import Obstacle, closing_of, is_closed
from app.cases.folding import fold
from app.cases.kinds import (
    CaseClosed,
    CaseReopened,
    ExportKind,
    ExportMade,
    LegalHoldSet,
    NoteRecorded,
    Payload,
    RetentionDecision,
    RetentionReviewed,
)
from tests.app.cases.making import Author

DAY, LATER = date(2032, 9, 14), date(2042, 9, 14)
CLOSE = CaseClosed(outcome="No further action", because="Tests not met.", review_on=DAY)
REOPEN = CaseReopened(because="New account.")
HOLD = LegalHoldSet(held=True, because="Inquest.")
LIFT = LegalHoldSet(held=False, because="Inquest over.")
KEEP = RetentionReviewed(decision=RetentionDecision.KEEP, because="Needed.", review_on=LATER)
DELETE = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
NOTE = NoteRecorded(text="Rang.")
EXPORT = ExportMade(
    export=ExportKind.BUNDLE,
    recipient="CPS",
    purpose="Charge",
    includes=("record",),
    sha256="0" * 64,
)


@pytest.mark.parametrize(
    ("said", "obstacles"),
    [
        ((), (Obstacle.OPEN,)),
        ((CLOSE,), (Obstacle.NOT_REVIEWED,)),
        ((CLOSE, KEEP), (Obstacle.KEPT,)),
        ((CLOSE, DELETE), ()),
        ((CLOSE, DELETE, EXPORT), ()),
        ((CLOSE, DELETE, NOTE), (Obstacle.NEWS,)),
        ((CLOSE, DELETE, KEEP), (Obstacle.KEPT,)),
        ((CLOSE, DELETE, HOLD), (Obstacle.HELD, Obstacle.NEWS)),
        ((CLOSE, DELETE, HOLD, LIFT), (Obstacle.NEWS,)),
        ((CLOSE, HOLD, LIFT, DELETE), ()),
        ((HOLD, CLOSE), (Obstacle.HELD, Obstacle.NOT_REVIEWED)),
        ((DELETE, CLOSE), (Obstacle.NOT_REVIEWED,)),
        ((CLOSE, DELETE, REOPEN), (Obstacle.OPEN,)),
        ((CLOSE, DELETE, REOPEN, CLOSE), (Obstacle.NOT_REVIEWED,)),
        ((HOLD,), (Obstacle.OPEN, Obstacle.HELD)),
    ],
)
def test_what_stands_against_deleting(
    said: tuple[Payload, ...], obstacles: tuple[Obstacle, ...]
) -> None:
    author = Author()
    author.open_case()
    for payload in said:
        author.write(payload)
    closing = closing_of(fold(author.entries))
    assert closing.obstacles == obstacles
    assert closing.may_be_deleted == (not obstacles)


def test_a_review_day_is_the_one_set_last_and_only_of_a_closed_case() -> None:
    author = Author()
    author.open_case()
    days = []
    for payload in (NOTE, CLOSE, KEEP, REOPEN):
        author.write(payload)
        days.append(closing_of(fold(author.entries)).review_on)
    assert days == [None, DAY, LATER, None]


def test_a_review_is_due_from_its_day_on() -> None:
    author = Author()
    author.open_case()
    author.write(CLOSE)
    view = fold(author.entries)
    due = [closing_of(view).review_due(date(2032, 9, day)) for day in (13, 14, 15)]
    assert due == [False, True, True] and is_closed(view)
