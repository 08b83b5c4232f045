# SPDX-License-Identifier: Apache-2.0
"""Due dates leave as codes and ends alone, only when switched on, and never unrecorded."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.cases.kinds import Category, ClockStep, ExportKind, ExportMade, NoteRecorded
from app.errors import EnvironmentFault, UserError
from app.services.cases import add_person
from app.services.clocks.due_dates import (
    due_dates_offered,
    offer_due_dates,
    suggested_due_dates_name,
    write_due_dates,
)
from app.services.entries import record_note
from app.services.session import Session
from tests.app.handover.ical_reader import read_calendar
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench, at


@pytest.fixture
def bench(session: Session) -> Iterator[ClockBench]:
    """A case with clocks, a person and a note; due dates are switched on."""
    bench = ClockBench(session).open(ON_BAIL)
    add_person(session, bench.case_id, Category.VICTIM, "Victim 1", "Casey Sample", "Works nights.")
    record_note(session, bench.case_id, NoteRecorded(heading="Log 118", text="Marmalade on toast."))
    offer_due_dates(session, offered=True)
    yield bench
    offer_due_dates(session, offered=False)


def test_they_are_off_until_they_are_switched_on(session: Session, tmp_path: Path) -> None:
    assert not due_dates_offered(session)
    with pytest.raises(UserError) as refused:
        write_due_dates(session, tmp_path / "due.ics")
    assert refused.value.code == "due-dates-off"
    assert list(tmp_path.iterdir()) == []


def test_each_event_is_a_code_and_an_end(bench: ClockBench, tmp_path: Path) -> None:
    bench.start("CK-84", at(2026, 2, 1, 9, 15), "Laptop")
    made = write_due_dates(bench.session, tmp_path / "due.ics", [bench.case_id])
    events = read_calendar((tmp_path / "due.ics").read_bytes())
    code = bench.view.code
    assert [(event.summary, event.start) for event in events] == [
        (code, date(2026, 2, 2)),
        (code, datetime(2026, 2, 4, 9, 15, tzinfo=UTC)),
        (code, date(2026, 4, 30)),
    ]
    assert (made.cases, made.dates) == (1, 3)


def test_no_text_of_the_case_is_in_the_file(bench: ClockBench, tmp_path: Path) -> None:
    write_due_dates(bench.session, tmp_path / "due.ics", [bench.case_id])
    text = (tmp_path / "due.ics").read_text("utf-8").casefold()
    pack = bench.session.pack_for(bench.view.pack)
    titles = {word for rule in pack.clocks for word in (rule.title, rule.id, rule.group)}
    words = {"casey", "sample", "victim", "marmalade", "log 118", "on-bail", "arrest", "2026-01-31"}
    words |= {"ck-", "robin", "b4471", str(bench.case_id), bench.session.author, "description"}
    for word in titles | words:
        assert word.casefold() not in text
    for entry in bench.view.entries:
        assert str(entry.id) not in text


def test_only_what_is_open_and_still_to_come_is_written(bench: ClockBench, tmp_path: Path) -> None:
    bench.done("ck-40")
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    bench.start("CK-33", at(2025, 6, 1, 9))  # its end has passed
    write_due_dates(bench.session, tmp_path / "due.ics", [bench.case_id])
    (event,) = read_calendar((tmp_path / "due.ics").read_bytes())
    assert event.start == date(2026, 7, 31)


def test_it_is_in_the_record_of_every_case_that_it_names(bench: ClockBench, tmp_path: Path) -> None:
    other = ClockBench(bench.session, bench.time).open(ON_BAIL)
    quiet = ClockBench(bench.session, bench.time).open({})
    chosen = [bench.case_id, other.case_id, quiet.case_id]
    write_due_dates(bench.session, tmp_path / "due.ics", chosen)
    digest = hashlib.sha256((tmp_path / "due.ics").read_bytes()).hexdigest()
    for case in (bench, other):
        head = case.view.head.payload
        assert isinstance(head, ExportMade)
        assert (head.export, head.sha256) == (ExportKind.DUE_DATES, digest)
        assert head.up_to == case.view.entries[-2].hash
    assert not isinstance(quiet.view.head.payload, ExportMade)


def test_without_a_date_there_is_no_file(bench: ClockBench, tmp_path: Path) -> None:
    quiet = ClockBench(bench.session, bench.time).open({})
    with pytest.raises(UserError) as refused:
        write_due_dates(bench.session, tmp_path / "due.ics", [quiet.case_id])
    assert refused.value.code == "due-dates-none"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_recorded_is_removed(
    bench: ClockBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")

    monkeypatch.setattr(bench.session.vault.store, "append", full)
    with pytest.raises(EnvironmentFault):
        write_due_dates(bench.session, tmp_path / "due.ics", [bench.case_id])
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_the_file_names_no_case() -> None:
    assert suggested_due_dates_name("2026-11-25") == "due-dates-2026-11-25.ics"
