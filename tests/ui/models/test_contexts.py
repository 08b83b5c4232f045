# SPDX-License-Identifier: Apache-2.0
"""The band tells why a context holds, keeps to what can be read, and what has changed."""

import pytest

from app.cases.kinds import FactsChanged
from tests.ui.pages.journey.fakes import FRIEND, SOMEBODY, FakeSession, with_contexts
from ui.models.contexts import ContextState, context_states, news_words, warned


def state(name: str) -> ContextState:
    return ContextState(name, name.title(), "Because it is so.", ("Look.",), "Much.", ())


def test_a_context_is_told_with_its_reason_and_its_sources() -> None:
    session = FakeSession(with_contexts(FRIEND, SOMEBODY))
    assert context_states(session.journey()) == ()
    session.author.write(FactsChanged(changes={"reporter": "friend"}))
    first, second = context_states(session.journey())
    assert first.because == "Because the reporter is a friend."
    assert first.naming == "Because the reporter is a friend: Told by a friend"
    assert first.warnings == FRIEND.warnings
    assert second.sources == ("A model, A college, 2023 (seen)",)


@pytest.mark.parametrize(
    ("contexts", "compact", "shown"),
    [(1, False, 5), (3, False, 3), (5, False, 1), (9, False, 1), (1, True, 2), (4, True, 1)],
)
def test_the_more_contexts_the_fewer_warnings(contexts: int, shown: int, *, compact: bool) -> None:
    assert warned(contexts, compact=compact) == shown


def test_news_is_what_begins_and_what_ends() -> None:
    one, two, three = state("one"), state("two"), state("three")
    assert news_words([one, two], [two, one]) == ""
    assert news_words([], [one, two]) == (
        "Now also: One; Two. What to watch for stands above the cards."
    )
    assert news_words([one], []) == "No longer: One. Your answers stay."
    assert news_words([one, two], [two, three]) == (
        "Now also: Three. What to watch for stands above the cards."
        " No longer: One. Your answers stay."
    )
