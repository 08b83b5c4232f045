# SPDX-License-Identifier: Apache-2.0
"""What is typed reaches the encrypted store within a second, and nothing stale comes back."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from time import monotonic
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.kinds import NoteRecorded
from app.errors import EnvironmentFault
from app.services.cases import open_case
from app.services.drafts import Draft, read_drafts
from app.services.entries import record_note
from tests.ui.bench import now, open_bench
from ui.drafts import DraftKeeper
from ui.jobs import Jobs
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("drafts"), qapp) as made:
        yield made


@pytest.fixture(scope="module")
def case_id(bench: Workbench) -> UUID:
    return now(bench, partial(open_case, bench.session, "LANTERN 4", {})).case_id


@pytest.fixture
def keeper(bench: Workbench, case_id: UUID) -> DraftKeeper:
    return DraftKeeper(bench.jobs, bench.session, case_id)


def stored(bench: Workbench, case_id: UUID) -> dict[str, Draft]:
    return now(bench, partial(read_drafts, bench.session, case_id))


def test_a_keystroke_is_stored_within_a_second(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    began = monotonic()
    with qtbot.waitSignal(keeper.kept, timeout=3000) as kept:
        keeper.changed("note", {"text": "She said"})
    assert monotonic() - began < 1.0
    assert kept.args is not None
    draft = stored(bench, case_id)["note"]
    assert draft.content == {"text": "She said"}
    assert kept.args[0].slot == "note" and kept.args[0].at == draft.kept_at


def test_typing_without_a_pause_is_stored_all_the_same(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    kept: list[object] = []
    keeper.kept.connect(kept.append)
    began, typed = monotonic(), 0

    def type_on() -> bool:
        nonlocal typed
        typed += 1
        keeper.changed("endless", {"typed": typed})
        return bool(kept)

    qtbot.waitUntil(type_on, timeout=3000)
    assert monotonic() - began < 1.0
    assert "endless" in stored(bench, case_id)
    keeper.flush()


def test_flush_stores_before_it_returns(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID
) -> None:
    keeper.changed("decision", {"text": "mid-wo"})
    keeper.flush()
    assert stored(bench, case_id)["decision"].content == {"text": "mid-wo"}


def test_a_dropped_draft_stays_away(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    """Also one that was on its way to the store while the note was being recorded."""
    slot = "note"
    with qtbot.waitSignal(keeper.kept, timeout=3000):
        keeper.changed(slot, {"text": "first"})
    note = NoteRecorded(text="first")
    now(bench, partial(record_note, bench.session, case_id, note, slot=slot))
    keeper.changed(slot, {"text": "first, late"})
    with qtbot.waitSignal(keeper.kept, timeout=3000):
        pass
    keeper.changed(slot, {"text": "first, later still"})
    keeper.dropped(slot)
    assert slot not in stored(bench, case_id)
    keeper.flush()
    assert slot not in stored(bench, case_id)


@pytest.fixture
def held(bench: Workbench) -> Iterator[threading.Event]:
    """The database is busy until this is set."""
    event = threading.Event()
    bench.jobs.database(event.wait)
    yield event
    event.set()


def record(bench: Workbench, case_id: UUID, text: str) -> None:
    """What Ctrl+Enter does in a note."""
    note = NoteRecorded(text=text)
    bench.jobs.database(partial(record_note, bench.session, case_id, note, slot="note"))


@pytest.mark.parametrize("sent", [False, True])
def test_a_lock_while_it_is_recorded_brings_no_draft_back(
    keeper: DraftKeeper,
    bench: Workbench,
    case_id: UUID,
    held: threading.Event,
    qtbot: QtBot,
    sent: bool,  # noqa: FBT001 - a case of the test
) -> None:
    """Whether or not the draft was on its way already; nobody has heard of the recording yet."""
    keeper.changed("note", {"text": "The kettle was warm"})
    if sent:
        keeper._timer.timeout.emit()
    record(bench, case_id, "The kettle was warm")
    keeper.changed("decision", {"text": "half"})
    threading.Timer(0.05, held.set).start()
    keeper.flush()
    drafts = stored(bench, case_id)
    assert "note" not in drafts
    assert drafts["decision"].content == {"text": "half"}


def test_a_draft_sent_after_the_recording_was_asked_for_stays_away(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, held: threading.Event, qtbot: QtBot
) -> None:
    """Also when the machine stops before anybody has heard that it was recorded."""
    keeper.changed("note", {"text": "By the door"})
    record(bench, case_id, "By the door")
    keeper._timer.timeout.emit()
    held.set()
    assert "note" not in stored(bench, case_id)
    keeper.changed("note", {"text": "Another note"})
    keeper.flush()
    assert stored(bench, case_id)["note"].content == {"text": "Another note"}
    keeper.dropped("note")


def test_a_recording_that_fails_costs_no_word(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    """What the failing recording dropped is undone with it, and so is the note that it did."""
    store = bench.session.vault.store

    def fail() -> None:
        with store.together():
            store.drop_draft(case_id, "note")
            raise EnvironmentFault("The disk is full.", code="disk-full")

    keeper.changed("note", {"text": "not lost"})
    with pytest.raises(EnvironmentFault):
        now(bench, fail)
    keeper.flush()
    assert stored(bench, case_id)["note"].content == {"text": "not lost"}
    keeper.dropped("note")


def test_what_is_typed_after_all_was_deleted_stays(
    keeper: DraftKeeper, bench: Workbench, case_id: UUID, held: threading.Event, qtbot: QtBot
) -> None:
    """Also when the disk is so slow that the first is done after the second was typed."""
    keeper.changed("note", {"text": "first"})
    keeper.dropped("note")
    keeper.changed("note", {"text": "second"})
    threading.Timer(0.05, held.set).start()
    keeper.flush()
    assert stored(bench, case_id)["note"].content == {"text": "second"}
    keeper.dropped("note")


class FullDisk:
    """Stands in for a session whose store has no room, until there is some."""

    def __init__(self) -> None:
        self.full = True
        self.kept: dict[str, bytes] = {}

    @property
    def clock(self) -> "FullDisk":
        if self.full:
            raise EnvironmentFault("The disk is full.", code="disk-full")
        return self

    @property
    def vault(self) -> "FullDisk":
        return self

    @property
    def store(self) -> "FullDisk":
        return self

    def now(self) -> float:
        return 0.0

    def together(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep_draft(
        self, _case: UUID, slot: str, data: bytes, _at: float, *, typed: int | None
    ) -> bool:
        assert typed is not None
        self.kept[slot] = data
        return True


def test_a_full_disk_is_told_once_and_the_text_is_still_there(case_id: UUID, qtbot: QtBot) -> None:
    jobs, disk = Jobs(), FullDisk()
    keeper = DraftKeeper(jobs, disk, case_id)  # type: ignore[arg-type]  # a hand-written fake
    told: list[object] = []
    jobs.trouble.connect(told.append)
    with qtbot.waitSignal(jobs.trouble, timeout=3000):
        keeper.changed("note", {"text": "not lost"})
    with pytest.raises(EnvironmentFault):
        keeper.flush()
    disk.full = False
    keeper.flush()
    jobs.shutdown()
    assert disk.kept == {"note": b'{"text": "not lost"}'}
    assert len(told) == 1
