# SPDX-License-Identifier: Apache-2.0
"""What to do first over several cases: nothing else lies in this casebook."""

from datetime import UTC, datetime

from app.services.cases import first_things, open_case
from app.services.session import Session
from tests.app.services.clocks.clock_bench import SetClock


def test_every_case_gets_its_turn_among_the_first_things(session: Session) -> None:
    session.clock = SetClock(datetime(2026, 11, 10, 9, tzinfo=UTC))
    open_case(session, "LANTERN 1", {})
    open_case(session, "MERIDIAN 1", {})
    # The longest untouched comes first, and comes again only once the other had its turn.
    codes = [thing.code for thing in first_things(session)]
    assert codes == ["LANTERN 1", "MERIDIAN 1", "LANTERN 1"]
