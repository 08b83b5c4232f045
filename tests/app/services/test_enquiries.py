# SPDX-License-Identifier: Apache-2.0
"""What may be said of a line of enquiry, and when it is refused."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.cases.enquiries import Line, State, lines_of
from app.cases.kinds import Direction, EnquiryStep, Examines
from app.errors import UserError
from app.services.cases import open_case
from app.services.drafts import keep_draft, read_drafts
from app.services.enquiries import (
    NewLine,
    NewStep,
    change_enquiry,
    feeds_enquiry,
    late_enquiries,
    late_words,
    open_enquiry,
    today_of,
)
from app.services.session import Session
from tests.app.services.clocks.clock_bench import SetClock

NEW = NewLine("Doorbell camera", "It covers the gate.", Direction.EITHER, Examines.CIRCUMSTANCES)


@pytest.fixture
def case_id(session: Session, request: pytest.FixtureRequest) -> UUID:
    return open_case(session, f"CASE {request.node.name}"[:60], {}).case_id


def only(session: Session, case_id: UUID) -> Line:
    (line,) = lines_of(session.view(case_id))
    return line


def test_a_line_is_opened_and_its_draft_goes_with_it(session: Session, case_id: UUID) -> None:
    keep_draft(session, case_id, "enquiry", {"title": "Doorbell"})
    open_enquiry(session, case_id, replace(NEW, title="  Doorbell camera "), slot="enquiry")
    assert only(session, case_id).opening.title == "Doorbell camera"
    assert read_drafts(session, case_id) == {}


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": " "}, "line-empty"),
        ({"because": "\n"}, "line-empty"),
        ({"title": "x" * 401}, "line-too-long"),
        ({"target": "x" * 401}, "line-too-long"),
        ({"because": "x" * 200_001}, "text-too-long"),
    ],
)
def test_a_line_without_title_or_reason_is_refused(
    session: Session, case_id: UUID, wrong: dict[str, str], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        open_enquiry(session, case_id, replace(NEW, **wrong))  # type: ignore[arg-type]
    assert refused.value.code == code
    assert lines_of(session.view(case_id)) == ()


def test_a_day_that_has_passed_is_refused(session: Session, case_id: UUID) -> None:
    yesterday = today_of(session) - timedelta(days=1)
    with pytest.raises(UserError) as refused:
        open_enquiry(session, case_id, replace(NEW, due=yesterday))
    assert refused.value.code == "due-past"
    open_enquiry(session, case_id, replace(NEW, due=today_of(session)))


def test_a_line_ends_and_is_opened_again(session: Session, case_id: UUID) -> None:
    open_enquiry(session, case_id, NEW)
    named = only(session, case_id).enquiry_id
    closing = NewStep(named, EnquiryStep.CLOSED, text="Nobody is on it.", because="All is seen.")
    change_enquiry(session, case_id, closing)
    assert only(session, case_id).state is State.CLOSED
    for step in (closing, NewStep(named, EnquiryStep.PROGRESS, text="More.")):
        with pytest.raises(UserError, match="Open it again"):
            change_enquiry(session, case_id, step)
    again = NewStep(named, EnquiryStep.REOPENED, because="A second camera was found.")
    change_enquiry(session, case_id, again)
    assert only(session, case_id).is_open
    with pytest.raises(UserError, match="open already"):
        change_enquiry(session, case_id, again)


def test_steps_that_say_nothing_are_refused(session: Session, case_id: UUID) -> None:
    owned = replace(NEW, owner="DC A", due=today_of(session))
    open_enquiry(session, case_id, owned)
    named = only(session, case_id).enquiry_id
    for step in (
        NewStep(named, EnquiryStep.PROGRESS, text="  "),
        NewStep(named, EnquiryStep.CLOSED, text="It shows nothing."),
        NewStep(named, EnquiryStep.TURNED, direction=Direction.AWAY),
        NewStep(named, EnquiryStep.ASSIGNED, owner="DC A "),
        NewStep(named, EnquiryStep.DUE_SET, due=today_of(session)),
        NewStep(named, EnquiryStep.TURNED, because="x", direction=Direction.EITHER),
        NewStep(session.new_id(), EnquiryStep.PROGRESS, text="Seen."),
    ):
        with pytest.raises(UserError):
            change_enquiry(session, case_id, step)
    assert len(only(session, case_id).history) == 1


def test_late_lines_give_every_case_its_turn(session: Session) -> None:
    before = session.clock
    session.clock = SetClock(datetime(2026, 11, 10, 9, tzinfo=UTC))
    first, second = (open_case(session, f"LATE {n}", {}).case_id for n in (1, 2))
    day = today_of(session)
    for case, title, days in ((first, "a", 2), (first, "b", 1), (second, "c", 3), (second, "d", 9)):
        open_enquiry(session, case, replace(NEW, title=title, due=day + timedelta(days=days)))
    views = [session.view(first), session.view(second)]
    assert late_enquiries(session, views) == ()
    session.clock = SetClock(datetime(2026, 11, 14, 9, tzinfo=UTC))
    late = late_enquiries(session, views)
    assert [each.line.opening.title for each in late] == ["b", "c", "a"]
    words = late_words(session.view(late[0].case_id), late[0].line, today_of(session))
    assert words.startswith("This line of enquiry was due")
    session.clock = before


def test_the_guidance_has_prompts_that_lead_to_lines_of_enquiry(session: Session) -> None:
    prompts = [p for stage in session.pack.stages for p in stage.prompts]
    assert any(map(feeds_enquiry, prompts)) and not all(map(feeds_enquiry, prompts))
