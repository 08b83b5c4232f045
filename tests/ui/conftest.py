# SPDX-License-Identifier: Apache-2.0
"""A real casebook with one case in it, opened once for a test module."""

import gc
from collections.abc import Iterator
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.cases.kinds import Category, DecisionRecorded, NoteRecorded, Outcome
from app.services.cases import add_person, open_case
from app.services.decisions import record_decision
from app.services.entries import record_answer, record_correction, record_note
from app.services.session import Session
from tests.ui.bench import now, open_bench
from ui.workbench import Workbench

FIRST_NOTE = "Rang back at noon. The lantern by the door was lit."
CORRECTED = "Rang back at one o'clock. The lantern by the door was lit."
BECAUSE = "The clock on the wall was an hour slow."


@pytest.fixture(scope="module", autouse=True)
def _leave_nothing(qapp: QApplication) -> Iterator[None]:
    """What a module made goes with it, on this thread, and as in the program: Qt destroys first.

    Left to Python's collector, a window would go in the midst of whatever test comes next, and in
    an order that Qt does not bear.
    """
    yield
    destroy_what_is_done_with()
    gc.collect()


@pytest.fixture(autouse=True)
def _leave_little(qapp: QApplication) -> Iterator[None]:
    """What Python put on the clipboard goes while Python is still there to let go of it."""
    yield
    qapp.clipboard().clear()
    destroy_what_is_done_with()


def destroy_what_is_done_with() -> None:
    """What was to be deleted later: without an event loop, later would never come."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="module")
def workbench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    """An open casebook; its jobs end with the module."""
    with open_bench(tmp_path_factory.mktemp("casebook"), qapp) as made:
        yield made


@pytest.fixture(scope="module")
def session(workbench: Workbench) -> Session:
    """The session of the workbench; its work belongs on the database thread."""
    return workbench.session


@pytest.fixture
def case_id(workbench: Workbench) -> UUID:
    """A new case: opened, a person, an answer, a note corrected once, and a decision."""
    return now(workbench, partial(_fill, workbench.session))


def _fill(session: Session) -> UUID:
    code = f"TAMARISK {len(session.vault.store.case_ids()) + 1}"
    case = open_case(session, code, {"relationship": "ex-partner"}).case_id
    add_person(session, case, Category.VICTIM, "Victim 1", "Sam Fictional", "Prefers text first.")
    prompt = session.pack.stages[0].prompts[0]
    record_answer(session, case, prompt.id, Outcome.ANSWERED, text="Yes, for now.")
    note = NoteRecorded(heading="Call", text=FIRST_NOTE, verbatim="I am all right.")
    noted = record_note(session, case, note).head.id
    record_correction(session, case, noted, CORRECTED, BECAUSE)
    decision = DecisionRecorded(
        subject="Whether to visit today",
        options=("visit", "telephone"),
        chosen="telephone",
        rationale="They asked for it.",
        points_for=("their wish",),
        review_on="2026-12-01",
        principles=(session.pack.principles[0].id,),
        stage_id=session.pack.stages[1].id,
    )
    record_decision(session, case, decision)
    return case
