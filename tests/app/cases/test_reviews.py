# SPDX-License-Identifier: Apache-2.0
"""A review is counter-signed under another key only, and what it asks stays until answered."""

from datetime import UTC, date, datetime

from app.cases.entry import Entry
from app.cases.folding import CaseView, fold
from app.cases.kinds import (
    HandedOver,
    NoteRecorded,
    Officer,
    ReceiptRecorded,
    ReviewOutcome,
    ReviewRecorded,
)
from app.cases.reviews import Supervision, hand_overs, supervision
from tests.app.cases.making import OFFICER, Author
from tests.app.cases.test_merging import team, written

SUPERVISOR = Officer(name="Sam Placeholder", rank="DI", number="B12", force="Borsetshire")


def review(
    by: Author, up_to: Entry, outcome: ReviewOutcome = ReviewOutcome.AGREED, **said: object
) -> Entry:
    given = {"findings": "All lines are open.", "challenge": "", "actions": (), **said}
    payload = ReviewRecorded.model_validate(
        {"reviewer": SUPERVISOR, "up_to": up_to.hash, "outcome": outcome, **given}
    )
    by.now = max(by.now, up_to.recorded_at)
    return by.write(payload)


def receipt(by: Author, up_to: Entry, sha256: str = "a" * 64) -> ReceiptRecorded:
    return ReceiptRecorded(
        by=OFFICER,
        public_key=by.public.hex(),
        sha256=sha256,
        up_to=up_to.hash,
        received_at=datetime(2026, 9, 15, tzinfo=UTC),
        signature="0" * 128,
    )


def read(view: CaseView, *, genuine: bool = True) -> Supervision:
    return supervision(view, lambda _: genuine)


def test_the_officers_own_review_is_not_counter_signed_and_a_supervisors_is() -> None:
    officer, supervisor = team(2)
    own = review(officer, officer.entries[-1])
    second = review(supervisor, own)
    found = read(fold(written([officer, supervisor])))
    assert [(r.entry, r.countersigned) for r in found.reviews] == [(second, True), (own, False)]
    assert found.last is not None and found.last.entry == second


def test_what_the_second_officer_had_recorded_before_is_counted() -> None:
    officer, supervisor = team(2)
    supervisor.note("I rang the taxi firm.")
    first = review(supervisor, officer.entries[-1])
    second = review(supervisor, first)
    reviews = read(fold(written([officer, supervisor]))).reviews
    assert [(r.entry, r.wrote) for r in reviews] == [(second, 1), (first, 1)]


def test_who_took_the_case_over_cannot_counter_sign_it() -> None:
    officer, successor = team(2)
    successor.now = officer.now
    successor.write(receipt(successor, officer.entries[-1]))
    review(successor, successor.entries[-1])
    view = fold(written([officer, successor]))
    assert not read(view).reviews[0].countersigned
    # A receipt that nobody signed takes nothing from the supervisor's signature.
    assert read(view, genuine=False).reviews[0].countersigned


def test_what_was_recorded_since_is_counted_by_kind() -> None:
    officer, supervisor = team(2)
    reviewed = officer.note("before")
    review(supervisor, reviewed)
    officer.now = supervisor.now
    officer.note("after")
    officer.note("after that")
    officer.write(receipt(supervisor, reviewed))
    found = read(fold(written([officer, supervisor]))).reviews[0]
    assert found.since == {"note": 2}


def test_a_review_of_what_is_not_here_cannot_say_what_came_since() -> None:
    officer, supervisor = team(2)
    other = Author(case_id=officer.case_id)
    elsewhere = other.note("never came in")
    review(supervisor, elsewhere)
    assert read(fold(written([officer, supervisor]))).reviews[0].since is None


def test_a_challenge_stays_until_a_second_officer_reviews_again() -> None:
    officer, supervisor = team(2)
    challenged = review(
        supervisor, officer.entries[-1], ReviewOutcome.CHALLENGED, challenge="Why not the CCTV?"
    )
    officer.now = supervisor.now
    review(officer, challenged)  # the officer alone does not lay it to rest
    view = fold(written([officer, supervisor]))
    assert [r.entry for r in read(view).asking] == [challenged]
    review(supervisor, view.head)
    assert not read(fold(written([officer, supervisor]))).asking


def test_the_officers_own_actions_stand_beside_a_challenge_and_end_with_their_own_review() -> None:
    officer, supervisor = team(2)
    challenged = review(supervisor, officer.entries[-1], ReviewOutcome.CHALLENGED, challenge="Why?")
    officer.now = supervisor.now
    own = review(officer, challenged, ReviewOutcome.WITH_ACTIONS, actions=("Ask again.",))
    view = fold(written([officer, supervisor]))
    assert [r.entry for r in read(view).asking] == [own, challenged]
    review(officer, view.head)
    assert [r.entry for r in read(fold(written([officer, supervisor]))).asking] == [challenged]


def test_a_review_is_late_once_its_day_is_over() -> None:
    officer, supervisor = team(2)
    assert not read(fold(officer.entries)).late(date(2026, 10, 2))
    review(supervisor, officer.entries[-1], next_on="2026-10-01")
    found = read(fold(written([officer, supervisor])))
    assert not found.late(date(2026, 10, 1)) and found.late(date(2026, 10, 2))
    review(supervisor, supervisor.entries[-1], next_on="some day")  # as a stranger may write it
    assert not read(fold(written([officer, supervisor]))).late(date(2036, 1, 1))


def test_a_hand_over_waits_for_its_receipt_and_the_same_receipt_counts_once() -> None:
    giver, taker = team(2)
    last = giver.entries[-1]
    handed = HandedOver(to="DS Jo Mockup", recipient_key="age1", sha256="a" * 64, up_to=last.hash)
    giver.write(handed)
    signed = receipt(taker, last)
    taker.write(signed)  # the receiver's own copy knows it at once
    stray = taker.write(receipt(taker, last, "b" * 64).model_copy(update={"signature": "1" * 128}))
    giver.write(signed)
    giver.write(NoteRecorded(text="Handed over."))
    found = hand_overs(fold(written([giver, taker])), lambda kept: kept == signed)
    (given,) = found.given
    assert given.payload == handed and [kept.payload for kept in given.receipts] == [signed]
    assert given.receipts[0].genuine
    assert [kept.entry for kept in found.taken] == [stray] and not found.taken[0].genuine
