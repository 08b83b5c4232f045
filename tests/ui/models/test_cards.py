# SPDX-License-Identifier: Apache-2.0
"""Cards say what was recorded, when, and what it says now."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.cases.answers import (
    ChecklistAnswer,
    ChoiceAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from app.cases.kinds import Category, Correction, Outcome, PersonAdded, PromptAnswered
from app.guidance.model.answers import ChoiceAnswer as ChoiceAsked
from app.guidance.model.answers import Option
from tests.ui.pages.journey.fakes import FakeSession, next_version
from ui.models.answer_words import answer_words, said_words, shortened
from ui.models.cards import NO_LONGER_ASKED, RETIRED, CardState, card_states
from ui.models.times import seconds_words, time_words

PERSON = PersonAdded(person_id=UUID(int=1), category=Category.WITNESS, pseudonym="Friend 1")
PEOPLE = {PERSON.person_id: PERSON}


def answered(prompt_id: str = "s01.urgent", **given: object) -> PromptAnswered:
    values: dict[str, object] = {
        "prompt_id": prompt_id,
        "stage_id": "s01",
        "question": "Is anything urgent?",
        "pack": {"pack_id": "test", "version": "1"},
        "wording": "0" * 64,
        "principles": ("victim-centred",),
        "outcome": Outcome.ANSWERED,
    }
    return PromptAnswered.model_validate(values | given)


def card(session: FakeSession, prompt_id: str = "s01.urgent") -> CardState:
    case = session.journey()
    stage = case.journey.stages[0]
    states = card_states(case, stage.prompts, session.author.now)
    return next(state for state in states if state.prompt.id == prompt_id)


def test_an_open_prompt_says_nothing() -> None:
    state = card(FakeSession())
    assert (state.state, state.said, state.details, state.settled) == ("", "", "", False)


def test_an_answer_shows_when_it_was_recorded_in_local_time() -> None:
    session = FakeSession()
    session.author.write(answered(text="No."))
    state = card(session)
    assert state.state == "Recorded 08:12"  # 07:12 UTC, in summer
    assert (state.said, state.settled) == ("No.", True)


@pytest.mark.parametrize(
    ("outcome", "words", "settled"),
    [
        (Outcome.LATER, "Set aside 08:12", False),
        (Outcome.NOT_APPLICABLE, "Not applicable 08:12", True),
    ],
)
def test_what_was_set_aside_says_why(outcome: Outcome, words: str, *, settled: bool) -> None:
    session = FakeSession()
    session.author.write(answered(outcome=outcome, because="She is asleep."))
    state = card(session)
    assert (state.state, state.said) == (words, "Because: She is asleep.")
    assert state.settled is settled


def test_earlier_answers_stay_to_be_seen() -> None:
    session = FakeSession()
    session.author.write(answered(text="First."))
    session.author.write(answered(text="Second."))
    session.author.write(answered(text="Third."))
    state = card(session)
    assert state.said == "Third."
    assert state.details == "Recorded 08:13\nSecond.\n\nRecorded 08:12\nFirst."


def test_a_corrected_answer_reads_as_corrected() -> None:
    session = FakeSession()
    entry = session.author.write(answered(text="At ten."))
    session.author.write(Correction(of=entry.id, reading="At eleven.", because="Misheard."))
    assert card(session).said == "Corrected: At eleven."


def test_a_long_answer_is_shortened_and_whole_on_demand() -> None:
    session = FakeSession()
    words = "word " * 200
    session.author.write(answered(text=words))
    state = card(session)
    assert state.said.endswith("…")
    assert state.details == words.strip()


def test_a_prompt_that_is_no_longer_asked_says_so() -> None:
    session = FakeSession()
    session.author.write(answered("s01.friend", text="He saw them leave."))
    assert card(session, "s01.friend").note == NO_LONGER_ASKED


def test_a_reworded_prompt_says_what_was_asked_and_shows_the_wording_of_that_day() -> None:
    session = FakeSession()
    session.author.write(answered(text="No."))
    session.adopt(next_version(session.pack, urgent="Does anybody need help now?"))
    state = card(session)
    assert state.note == (
        "Answered under earlier guidance (1). The question was: “Is anything urgent?”"
    )
    assert state.details == ""
    assert state.said == "No." and not state.retired


def test_where_the_question_is_the_same_the_rest_is_shown() -> None:
    session = FakeSession()
    option = ChoiceAnswer(option="self", label="The person")
    session.author.write(answered("s01.reporter", question="Who reported it?", answer=option))
    later = next_version(session.pack)
    first, *others = later.stages
    prompts = tuple(
        prompt.model_copy(
            update={
                "why": "Another why.",
                "guidance": "Other guidance.",
                "answer": ChoiceAsked(
                    kind="choice",
                    options=(
                        Option(id="self", label="Them"),
                        Option(id="friend", label="A friend"),
                    ),
                ),
            }
        )
        for prompt in first.prompts
    )
    stage = first.model_copy(update={"prompts": prompts})
    session.adopt(later.model_copy(update={"stages": (stage, *others)}))
    state = card(session, "s01.reporter")
    assert state.note == (
        "Answered under earlier guidance (1)."
        " The question is the same; what stands beside it has changed."
    )
    assert state.details == (
        "Beside “Who reported it?” stood then:\n"
        "It shows what matters.\n"
        "First paragraph of reporter.\n\nSecond paragraph.\n"
        "The options were: The person; A friend."
    )


def test_answered_again_a_prompt_is_as_it_reads_today() -> None:
    session = FakeSession()
    session.author.write(answered(text="No."))
    session.adopt(next_version(session.pack, urgent="Does anybody need help now?"))
    ref = session.view(session.case_id).pack
    session.author.write(answered(text="Yes.", pack=ref))
    assert card(session).note == ""


def test_a_retired_prompt_is_settled_whatever_became_of_it() -> None:
    session = FakeSession()
    session.author.write(answered(outcome=Outcome.LATER, because="She is asleep."))
    session.adopt(next_version(session.pack, without="s01.urgent"))
    state = card(session)
    assert (state.note, state.retired, state.settled) == (RETIRED, True, True)
    assert state.said == "Because: She is asleep."


def test_principles_that_the_guidance_no_longer_has_are_left_out() -> None:
    session = FakeSession()
    session.author.write(answered("s01.reporter", text="A friend."))
    later = next_version(session.pack, without="s01.reporter")
    session.adopt(later.model_copy(update={"principles": later.principles[:2]}))
    assert [p.letter for p in card(session, "s01.reporter").principles] == ["S"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (TextAnswer(text=" As said. "), "As said."),
        (ChoiceAnswer(option="a", label="A friend"), "A friend"),
        (YesNoAnswer(value="not-known"), "Not known"),
        (PeopleAnswer(people=(UUID(int=1), UUID(int=9))), "Friend 1, Someone"),
        (ChecklistAnswer(ticked=("b",), labels={"a": "First", "b": "Second"}), "Second"),
        (ChecklistAnswer(ticked=(), labels={"a": "First"}), "None of these"),
        (FigureAnswer(amount="72", unit="hours"), "72 hours"),
    ],
)
def test_answers_in_words(value: TextAnswer, words: str) -> None:
    assert answer_words(value, PEOPLE) == words


def test_only_their_own_words_stand_between_quotation_marks() -> None:
    said = said_words(
        answered(answer=YesNoAnswer(value="yes"), text="On arrival.", verbatim="Help me."), PEOPLE
    )
    assert said == "Yes\nOn arrival.\n“Help me.”"


def test_short_words_are_left_alone() -> None:
    assert shortened("One.\n\nTwo.") == "One.\nTwo."
    assert len(shortened("a" * 50 + " " + "b" * 400, limit=100)) <= 102


def test_times_are_as_short_as_can_be() -> None:
    moment = datetime(2026, 9, 14, 20, 40, 7, tzinfo=UTC)
    assert time_words(moment, moment) == "21:40"
    assert time_words(moment, moment + timedelta(days=1)) == "Mon 14 Sep 21:40"
    assert time_words(moment, moment + timedelta(days=300)) == "Mon 14 Sep 2026 21:40"
    assert seconds_words(moment) == "21:40:07"
