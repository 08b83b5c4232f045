# SPDX-License-Identifier: Apache-2.0
"""What to do first over several cases: nothing else lies in this casebook."""

from datetime import UTC, datetime

from app.cases.kinds import Direction, Examines
from app.services.cases import first_things, open_case
from app.services.enquiries import NewLine, open_enquiry, today_of
from app.services.session import Session
from tests.app.services.clocks.clock_bench import SetClock


def test_every_case_gets_its_turn_among_the_first_things(session: Session) -> None:
    session.clock = SetClock(datetime(2026, 11, 10, 9, tzinfo=UTC))
    open_case(session, "LANTERN 1", {})
    open_case(session, "MERIDIAN 1", {})
    # The longest untouched comes first, and comes again only once the other had its turn.
    codes = [thing.code for thing in first_things(session)]
    assert codes == ["LANTERN 1", "MERIDIAN 1", "LANTERN 1"]


def test_one_late_line_of_enquiry_comes_before_the_prompts(session: Session) -> None:
    session.clock = SetClock(datetime(2026, 11, 10, 9, tzinfo=UTC))
    case_id = open_case(session, "ORCHARD 1", {}).case_id
    for title in ("Camera", "Bus"):
        line = NewLine(
            title,
            "It may show it.",
            Direction.EITHER,
            Examines.SUSPECT,
            due=today_of(session),
        )
        open_enquiry(session, case_id, line)
    assert all(thing.enquiry is None for thing in first_things(session))
    session.clock = SetClock(datetime(2026, 11, 12, 9, tzinfo=UTC))
    first, second, *_ = first_things(session)
    assert (first.question, first.case_id, second.enquiry) == ("Camera", case_id, None)
    assert first.enquiry is not None and "due 2 days ago" in first.because
