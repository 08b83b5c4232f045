# SPDX-License-Identifier: Apache-2.0
"""A supervisor reviews in their own casebook, and the officer sees who signed and what is asked."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.cases.kinds import (
    Direction,
    EnquiryOpened,
    Examines,
    FactsChanged,
    NoteRecorded,
    ReviewOutcome,
    ReviewRecorded,
)
from app.errors import UserError
from app.services.cases import first_things, open_case, suggest_code
from app.services.entries import record_note
from app.services.importing import bring_in
from app.services.reviews import ReviewSaid, has_had, read_supervision, record_review, stands_out
from app.services.session import Session
from tests.app.services.colleagues import OFFICER, SUPERVISOR, casebook, send


@pytest.fixture(scope="module")
def officer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("officer") / "vault", OFFICER) as session:
        yield session


@pytest.fixture(scope="module")
def supervisor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("supervisor") / "vault", SUPERVISOR) as session:
        yield session


@pytest.fixture
def case_id(officer: Session) -> UUID:
    return open_case(officer, suggest_code(officer), {}).case_id


def test_a_review_goes_there_and_back_and_counts_as_counter_signed(
    officer: Session, supervisor: Session, case_id: UUID
) -> None:
    bring_in(supervisor, send(officer, case_id, supervisor))
    reviewed = supervisor.view(case_id).head.hash
    said = ReviewSaid(ReviewOutcome.CHALLENGED, "Read.", " Why? ", ["Ask.", " "], date(2099, 1, 2))
    record_review(supervisor, case_id, said)
    record_note(officer, case_id, NoteRecorded(text="Meanwhile."))
    view = bring_in(officer, send(supervisor, case_id, officer)).view
    (review,) = read_supervision(view).reviews
    assert review.countersigned and review.entry.author == supervisor.author
    assert review.payload == ReviewRecorded(
        reviewer=SUPERVISOR,
        up_to=reviewed,
        outcome=ReviewOutcome.CHALLENGED,
        findings="Read.",
        challenge="Why?",
        actions=("Ask.",),
        next_on="2099-01-02",
    )
    assert review.since == {"note": 1} and read_supervision(view).asking == (review,)
    assert has_had(view, officer.author) and not has_had(view, supervisor.author)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (ReviewSaid(ReviewOutcome.AGREED, " "), "review-empty"),
        (ReviewSaid(ReviewOutcome.CHALLENGED, "x", " "), "review-challenge-empty"),
        (ReviewSaid(ReviewOutcome.WITH_ACTIONS, "x", actions=[" "]), "review-actions-empty"),
        (ReviewSaid(ReviewOutcome.AGREED, "x" * 200_001), "text-too-long"),
    ],
)
def test_a_review_that_is_not_whole_is_refused(
    officer: Session, case_id: UUID, said: ReviewSaid, code: str
) -> None:
    before = officer.view(case_id)
    with pytest.raises(UserError) as refused:
        record_review(officer, case_id, said)
    assert refused.value.code == code and officer.view(case_id) == before


def test_what_stands_out_is_the_exception_and_not_what_is_in_order(
    officer: Session, supervisor: Session, case_id: UUID
) -> None:
    # A case just opened waits for its first steps; nothing else is late in it.
    (first,) = stands_out(officer, case_id)
    assert "first ten minutes" in first
    enquiry = EnquiryOpened(
        enquiry_id=officer.new_id(),
        title="Doorbell camera",
        because="It covers the gate.",
        direction=Direction.EITHER,
        examines=Examines.VICTIM,
        due=officer.clock.now().date() - timedelta(days=2),
    )
    officer.record(case_id, enquiry)
    officer.record(case_id, FactsChanged(changes={"reporter": "victim"}))
    bring_in(supervisor, send(officer, case_id, supervisor))
    supervisor.record(case_id, FactsChanged(changes={"reporter": "professional"}))
    lines = "\n".join(stands_out(supervisor, case_id))
    assert "1 line of enquiry late, the first: Doorbell camera" in lines
    assert "Every open line of enquiry looks at the victim" in lines
    assert "Officers differ on 1 fact" in lines


def test_what_a_supervisor_asked_comes_first_for_the_officer_and_a_due_review_for_the_supervisor(
    officer: Session, supervisor: Session
) -> None:
    case_id = open_case(officer, suggest_code(officer), {}).case_id
    bring_in(supervisor, send(officer, case_id, supervisor))
    today = supervisor.clock.now().date()
    said = ReviewSaid(ReviewOutcome.WITH_ACTIONS, "Read.", actions=["Ask Jo."], next_on=today)
    record_review(supervisor, case_id, said)
    mine = [thing for thing in first_things(supervisor, 500) if thing.case_id == case_id]
    assert [thing.review for thing in mine if thing.review] == ["due"]
    bring_in(officer, send(supervisor, case_id, officer))
    (asked,) = [t for t in first_things(officer, 500) if t.case_id == case_id and t.review]
    assert (asked.review, asked.question) == ("asked", "Ask Jo.")
    assert "DI Sam Placeholder B12" in asked.because
    later = ReviewSaid(ReviewOutcome.AGREED, "Done.", next_on=today + timedelta(days=30))
    record_review(supervisor, case_id, later)
    assert not [t for t in first_things(supervisor, 500) if t.case_id == case_id and t.review]
    bring_in(officer, send(supervisor, case_id, officer))
    assert not [t for t in first_things(officer, 500) if t.case_id == case_id and t.review]
