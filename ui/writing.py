# SPDX-License-Identifier: Apache-2.0
"""The wording and spelling check of an open casebook, asked from any page."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import CasebookError
from app.services.session import Session
from app.services.writing.check import (
    Background,
    Finding,
    Wanted,
    WritingCheck,
    background_of,
)
from app.services.writing.ignored import ignore_always, stop_ignoring
from app.services.writing.officer_words import add_word, remove_word
from app.services.writing.spelling import Speller, load_speller
from ui.collecting import spare_what_is_there
from ui.jobs import Jobs
from ui.preferences import Preferences

T = TypeVar("T")
Done = Callable[[tuple[Finding, ...]], object]
Failed = Callable[[CasebookError], object]


class Meant(NamedTuple):
    """How a misspelt word may be meant. It names the word: another may be looked at by now."""

    word: str
    suggestions: tuple[str, ...]


class WritingDesk(QObject):
    """Reads what to check against on one thread, checks on the other; nothing waits here."""

    changed = Signal()
    """From now on something else is looked for, or left out."""

    def __init__(
        self, jobs: Jobs, session: Session, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._preferences = preferences
        self._check = WritingCheck(_load_for_good)
        self._wanted = self._read_wanted()
        self._told: set[str] = set()
        preferences.changed.connect(self._take_wanted)

    @property
    def wanted(self) -> Wanted:
        """What the officer has switched on."""
        return self._wanted

    def check(self, case_id: UUID, text: str, done: Done, failed: Failed) -> None:
        """Look through a text of a case; ``done`` is a method of a QObject, or lives as long."""
        asked = _Asked(self._jobs, self._check, text, self._wanted, done, failed)
        read = partial(background_of, self._session, case_id)
        self._jobs.database(read, asked.look_through, failed)

    def compute(
        self,
        case_id: UUID,
        work: Callable[[WritingCheck, Background], T],
        done: Callable[[T], object],
    ) -> None:
        """Do more than one text's worth of checking away from the window."""

        def then(background: Background) -> None:
            self._jobs.compute(partial(work, self._check, background), done, self.tell_once)

        self._jobs.database(partial(background_of, self._session, case_id), then, self.tell_once)

    def suggest(self, word: str, done: Callable[[Meant], object]) -> None:
        """How a misspelt word may be meant."""

        def look() -> Meant:
            return Meant(word, self._check.suggestions(word))

        self._jobs.compute(look, done, self.tell_once)

    def add_word(self, word: str) -> None:
        """Put a word into the officer's dictionary."""
        self._keep(partial(add_word, self._session, word))

    def remove_word(self, word: str) -> None:
        """Take a word out of the officer's dictionary."""
        self._keep(partial(remove_word, self._session, word))

    def ignore_always(self, rule_id: str, surface: str) -> None:
        """Look for this wording no longer."""
        self._keep(partial(ignore_always, self._session, rule_id, surface))

    def stop_ignoring(self, rule_id: str, surface: str) -> None:
        """Look for this wording again."""
        self._keep(partial(stop_ignoring, self._session, rule_id, surface))

    @Slot(object)
    def tell_once(self, error: CasebookError) -> None:
        """Say what is wrong the first time: a check comes with every pause in typing."""
        if error.code not in self._told:
            self._told.add(error.code)
            self._jobs.report(error)

    def _keep(self, work: Callable[[], None]) -> None:
        self._jobs.database(work, self._kept)

    def _kept(self, _nothing: None) -> None:
        self.changed.emit()

    def _read_wanted(self) -> Wanted:
        return Wanted(self._preferences.check_wording, self._preferences.check_spelling)

    @Slot()
    def _take_wanted(self) -> None:
        wanted = self._read_wanted()
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit()


def _load_for_good() -> Speller:
    """The dictionary; after it, the rules and the words are never looked through for garbage.

    They are more than 100,000 objects, and looking through them stops the window for 80 ms.
    """
    speller = load_speller()
    spare_what_is_there()
    return speller


class _Asked:
    """One text on its way: the background is read first, then the text is looked through."""

    def __init__(
        self,
        jobs: Jobs,
        check: WritingCheck,
        text: str,
        wanted: Wanted,
        done: Done,
        failed: Failed,
    ) -> None:
        self._jobs = jobs
        self._check = check
        self._text = text
        self._wanted = wanted
        self._done = done
        self._failed = failed

    def look_through(self, background: Background) -> None:
        """The second half, on the computing thread."""
        work = partial(self._check.check, self._text, background, self._wanted)
        self._jobs.compute(work, self._done, self._failed)
