# SPDX-License-Identifier: Apache-2.0
"""Reviews and hand-overs in words: a correction stands beside what it corrects."""

from datetime import UTC, datetime

from app.cases.folding import CaseView, fold
from app.cases.kinds import Correction, HandedOver, OfficerJoined, ReviewOutcome, ReviewRecorded
from app.cases.reviews import hand_overs, supervision
from tests.app.cases.examples import HASH, SERGEANT
from tests.app.cases.making import OFFICER, Author
from ui.models.reviews import asked_rows, hand_over_rows, review_rows

NOW = datetime(2026, 9, 20, 12, 0, tzinfo=UTC)


def reviewed_case() -> CaseView:
    """Handed over and reviewed by a sergeant who had worked on it; both were put right since."""
    officer = Author()
    opened = officer.open_case()
    given = officer.write(
        HandedOver(to="DS X", recipient_key="k", sha256=HASH, up_to=HASH, message="Ring first.")
    )
    officer.write(Correction(of=given.id, reading="It went to DS Y.", because="A slip."))
    sergeant = Author(case_id=officer.case_id, now=officer.now)
    sergeant.write(OfficerJoined(officer=OFFICER, public_key=sergeant.public.hex()))
    sergeant.note("I rang the taxi firm.")
    review = sergeant.write(
        ReviewRecorded(
            reviewer=SERGEANT,
            up_to=opened.hash,
            outcome=ReviewOutcome.CHALLENGED,
            findings="Read.",
            challenge="Why not the camera?",
        )
    )
    sergeant.write(Correction(of=review.id, reading="Why not the taxi?", because="A slip."))
    return fold(officer.entries + sergeant.entries)


def test_what_is_asked_and_what_is_to_be_known_first_stand_with_their_corrections() -> None:
    view = reviewed_case()
    found = supervision(view, lambda _: True)
    (asked,) = asked_rows(view, found)
    assert asked.what == "Why not the camera?" and asked.who.endswith("Why not the taxi?")
    (given,) = hand_over_rows(view, hand_overs(view, lambda _: True), NOW)
    assert given.message == (
        "To know first: Ring first.\nCorrected since, it should read: It went to DS Y."
    )


def test_who_signed_is_said_with_what_they_did_and_whose_key_it_is() -> None:
    view = reviewed_case()
    (row,) = review_rows(view, supervision(view, lambda _: True), NOW)
    assert row.countersigned
    assert "DS Alex Sample B1180 (under the key of DC Robin Example B4471), key" in row.signed
    assert row.signed.endswith("They had recorded 1 entry in this case before")
