# SPDX-License-Identifier: Apache-2.0
"""Where two officers say different things, both stand on the screen, each with a name."""

from datetime import timedelta

from app.cases.folding import fold
from app.cases.kinds import Correction, FactsChanged, Officer, OfficerJoined
from app.services.journeys import CaseJourney, journey_of
from tests.app.cases.making import Author
from tests.ui.models.test_cards import answered
from tests.ui.pages.journey.fakes import FakeSession
from ui.models.cards import card_states
from ui.models.entries import record_rows
from ui.models.fact_words import known_facts

COLLEAGUE = Officer(name="Sam Placeholder", rank="DI", number="B12", force="Borsetshire")


def pair() -> tuple[FakeSession, Author]:
    """A case, and a colleague who writes in it too."""
    session = FakeSession()
    colleague = Author(case_id=session.case_id, now=session.author.now)
    colleague.write(OfficerJoined(officer=COLLEAGUE, public_key=colleague.public.hex()))
    return session, colleague


def together(session: FakeSession, colleague: Author) -> CaseJourney:
    view = fold([*session.author.entries, *colleague.entries])
    return journey_of(session, view)  # type: ignore[arg-type]


def test_a_card_shows_what_the_other_officer_answered() -> None:
    session, colleague = pair()
    session.author.write(answered(text="No."))
    colleague.write(answered(text="Yes."), timedelta(hours=1))
    case = together(session, colleague)
    state = card_states(case, case.journey.stages[0].prompts, session.author.now)[0]
    assert state.said == "Yes."
    assert "differ" in state.note and "DC Robin Example B4471" in state.note
    assert "No." in state.note and "DI Sam Placeholder B12" in state.note
    session.author.write(answered(text="Yes."), timedelta(hours=2))
    case = together(session, colleague)
    state = card_states(case, case.journey.stages[0].prompts, session.author.now)[0]
    assert "differ" not in state.note and "by DI Sam Placeholder B12" in state.details


def test_a_fact_shows_what_the_other_officer_says() -> None:
    session, colleague = pair()
    session.author.write(FactsChanged(changes={"reporter": "self"}))
    colleague.write(FactsChanged(changes={"reporter": "friend"}), timedelta(hours=1))
    (state,) = known_facts(together(session, colleague), session.author.now)
    assert state.value == "A friend"
    assert "DI Sam Placeholder B12 says: A friend" in state.differing
    assert "DC Robin Example B4471 said: The person" in state.differing


def test_a_correction_by_an_officer_whose_clock_was_behind_is_not_lost() -> None:
    session, colleague = pair()
    wrong = session.author.write(answered(text="Left."), timedelta(hours=1))
    colleague.write(Correction(of=wrong.id, reading="Right.", because="Seen."))
    case = together(session, colleague)
    row = next(row for row in record_rows(case) if row.entry_id == wrong.id)
    assert row.text == "Right." and "DI Sam Placeholder B12" in row.corrections[0].stamp
