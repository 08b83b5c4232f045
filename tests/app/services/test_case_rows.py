# SPDX-License-Identifier: Apache-2.0
"""What is kept of cases says what reading them afresh would say, and can be thrown away."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.kinds import (
    CaseClosed,
    Channel,
    ContactMade,
    Direction,
    EnquiryOpened,
    Examines,
    NoteRecorded,
    Outcome,
    Promise,
    Safe,
)
from app.errors import EnvironmentFault
from app.services import case_rows
from app.services import session as sessions
from app.services.case_rows import hours_asked, read_ahead, summaries
from app.services.cases import FirstThing, first_things, list_cases, open_case
from app.services.drafts import keep_draft
from app.services.entries import record_answer
from app.services.journeys import read_journey
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault, new_recovery_words, open_vault
from app.system.clock import Mark
from tests.app.services.conftest import OFFICER, PASSPHRASE

START = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)


class Hands:
    """A clock that only the test moves on, a moment with each look, so that there is an order."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        self.moment += timedelta(microseconds=1)
        return self.moment

    def mark(self) -> Mark:
        return Mark("test", int((self.moment - START).total_seconds() * 1e9))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault without cases, made once."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    words = new_recovery_words()
    create_vault(folder, OFFICER, PASSPHRASE, words, demo=True, kdf=KdfParameters()).close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "vault")


@pytest.fixture
def casebook(folder: Path, hands: Hands) -> Iterator[Session]:
    """A casebook of its own: what it remembers is what is tested."""
    opened = open_vault(folder, PASSPHRASE, clock=hands)
    yield opened
    opened.close()


def fill(session: Session) -> dict[str, UUID]:
    ago = (START - timedelta(hours=20, minutes=30)).isoformat(timespec="minutes")
    ids = {
        "recent": open_case(session, "RECENT 1", {"offence_end": ago}).case_id,
        "promise": open_case(session, "PROMISE 1", {"relationship": "ex-partner"}).case_id,
        "line": open_case(session, "LINE 1", {}).case_id,
        "closed": open_case(session, "CLOSED 1", {}).case_id,
    }
    promise = Promise(promise_id=uuid4(), what="Ring about the date", due=date(2026, 9, 12))
    contact = ContactMade(
        channel=Channel.PHONE, reached=True, safe=Safe.YES, content="Told.", promises=(promise,)
    )
    session.record(ids["promise"], contact)
    opened = EnquiryOpened(
        enquiry_id=uuid4(),
        title="Taxi office",
        because="He says so.",
        direction=Direction.AWAY,
        examines=Examines.SUSPECT,
        due=date(2026, 9, 13),
    )
    session.record(ids["line"], opened)
    record_answer(session, ids["line"], "s01.safe-now", Outcome.LATER, because="Later.")
    closing = CaseClosed(outcome="No further action", because="Over.", review_on=date(2030, 1, 1))
    session.record(ids["closed"], closing)
    return ids


def afresh(session: Session) -> tuple[object, ...]:
    """All that is said of the cases, read from their records alone."""
    session._readings.clear()
    session._views.clear()
    session.vault.store._connection.execute("DELETE FROM case_rows")
    return said(session)


def said(session: Session) -> tuple[object, ...]:
    return summaries(session), list_cases(session), first_things(session)


def test_what_is_kept_says_what_the_record_says(casebook: Session) -> None:
    ids = fill(casebook)
    rows = {row.code: row for row in list_cases(casebook)}
    assert [row.code for row in rows.values()] == ["CLOSED 1", "LINE 1", "PROMISE 1", "RECENT 1"]
    assert rows["CLOSED 1"].closed and rows["CLOSED 1"].review_on == date(2030, 1, 1)
    kept = said(casebook)
    assert kept == afresh(casebook)
    casebook.record(ids["promise"], NoteRecorded(text="More."))
    assert list_cases(casebook)[0].code == "PROMISE 1"
    assert said(casebook) == afresh(casebook)


def test_a_second_opening_reads_no_case(
    casebook: Session, folder: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(casebook)
    before = said(casebook)
    casebook.close()
    again = open_vault(folder, PASSPHRASE, clock=hands)

    def refuse(_session: Session, _case_id: UUID) -> None:
        raise AssertionError("a case was read")

    with monkeypatch.context() as patched:
        patched.setattr(Session, "view", refuse)
        assert (summaries(again), list_cases(again)) == before[:2]
    assert said(again) == before
    again.close()


def test_an_hour_that_the_guidance_asks_about_is_noticed(casebook: Session, hands: Hands) -> None:
    ids = fill(casebook)
    asked = [hours for hours in hours_asked(casebook.pack) if hours > 21]
    assert asked, "the bundled guidance asks about the first days"
    for hours in asked:
        said(casebook)
        hands.moment = START + timedelta(hours=hours - 20)
        kept = said(casebook)
        journey = read_journey(casebook, ids["recent"])
        assert journey.view.case_id == ids["recent"]
        assert kept == afresh(casebook)


def test_between_the_hours_asked_about_no_case_is_read_again(
    casebook: Session, hands: Hands
) -> None:
    fill(casebook)
    ends = [*hours_asked(casebook.pack), 20_000]
    begin, end = max(pairwise(ends), key=lambda two: two[1] - two[0])
    hands.moment = START + timedelta(hours=begin - 20)
    before = summaries(casebook)
    hands.moment = START + timedelta(hours=end - 22)
    assert all(one is other for one, other in zip(before, summaries(casebook), strict=True))


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE case_rows SET content = X'00'",
        "UPDATE case_rows SET state = 'of another time'",
        "DELETE FROM case_rows",
    ],
)
def test_what_is_kept_can_be_harmed_or_thrown_away(casebook: Session, harm: str) -> None:
    fill(casebook)
    before = said(casebook)
    casebook._readings.clear()
    casebook.vault.store._connection.execute(harm)
    assert said(casebook) == before


def test_a_full_disk_is_no_reason_not_to_show_the_cases(
    casebook: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(casebook)

    def full(_rows: object) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")

    monkeypatch.setattr(casebook.vault.store.cases, "keep", full)
    assert len(list_cases(casebook)) == 4


def test_drafts_are_counted_without_reading_the_case_again(casebook: Session) -> None:
    ids = fill(casebook)
    list_cases(casebook)
    keep_draft(casebook, ids["line"], "note", {"text": "half"})
    assert {row.code: row.drafts for row in list_cases(casebook)}["LINE 1"] == 1


def test_as_many_first_things_as_are_asked_for_are_the_same_ones(casebook: Session) -> None:
    fill(casebook)
    few, many = first_things(casebook, case_rows.KEPT_PROMPTS), first_things(casebook, 500)
    assert many[: len(few)] == few
    assert {thing.code for thing in many if thing.promise} == {"PROMISE 1"}
    assert {thing.code for thing in many if thing.enquiry} == {"LINE 1"}
    assert len(many) > 20 and all(isinstance(thing, FirstThing) for thing in many)


def test_of_many_cases_few_are_held_in_memory(
    casebook: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = fill(casebook)
    monkeypatch.setattr(sessions, "HELD_ENTRIES", 3)
    for case_id in ids.values():
        casebook.view(case_id)
    assert list(casebook._views) == [ids["closed"]]
    assert said(casebook) == afresh(casebook)


def test_cases_are_read_a_few_at_a_time_where_many_must_be(casebook: Session) -> None:
    fill(casebook)
    before = said(casebook)
    casebook._readings.clear()
    casebook.vault.store._connection.execute("UPDATE case_rows SET state = 'of another time'")
    assert [read_ahead(casebook, 3), read_ahead(casebook, 3), read_ahead(casebook, 3)] == [1, 0, 0]
    kept = "SELECT count(*) FROM case_rows WHERE state <> 'of another time'"
    assert casebook.vault.store._connection.execute(kept).fetchone() == (4,)
    assert said(casebook) == before
