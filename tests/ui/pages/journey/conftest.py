# SPDX-License-Identifier: Apache-2.0
"""The journey page over a case kept in memory."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.journey.driving import shown_page
from tests.ui.pages.journey.fakes import FakeSession, InlineJobs
from ui.pages.journey.page import JourneyPage


@pytest.fixture
def session() -> FakeSession:
    """A case just opened."""
    return FakeSession()


@pytest.fixture
def jobs() -> InlineJobs:
    """Work done at once, unless a test holds it."""
    return InlineJobs()


@pytest.fixture
def page(session: FakeSession, jobs: InlineJobs, qtbot: QtBot) -> Iterator[JourneyPage]:
    """The page, shown wide, on its first stage."""
    page = shown_page(session, qtbot, jobs)
    yield page
    page.close()
