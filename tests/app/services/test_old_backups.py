# SPDX-License-Identifier: Apache-2.0
"""Backups that still hold a deleted case are found wherever they are, and go on request."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import CaseClosed, RetentionDecision, RetentionReviewed
from app.errors import EnvironmentFault, UserError
from app.services import retention
from app.services.backups import Place, backup_place, note_backup, prepare_backup, read_state
from app.services.cases import open_case
from app.services.old_backups import backups_holding, deleted_cases, remove_holding
from app.services.retention import DeletionOrder, Grounds
from app.services.session import Session
from app.vault.backup_copy import watch_nothing
from tests.ui.bench import PASSPHRASE, new_vault


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A casebook of its own, since what is deleted stays deleted."""
    with closing(new_vault(tmp_path / "vault")) as made:
        yield made


def back_up(session: Session, folder: Path) -> Place:
    """A backup in ``folder``, and all that is known of where backups are."""
    run = prepare_backup(session, backup_place(session, folder, read_state(session)))
    note_backup(session, run, run.run(watch_nothing), asked=True)
    return backup_place(session, folder, read_state(session))


def delete(session: Session, case: UUID) -> frozenset[UUID]:
    retention.close_case(session, case, CaseClosed(outcome="No", because="Tests not met."))
    review = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
    retention.review_retention(session, case, review)
    order = DeletionOrder("LANTERN 4", Grounds.REVIEWED)
    retention.delete_case(session, case, order, retention.prove(session, case, PASSPHRASE))
    return deleted_cases(session)


def test_they_go_once_there_is_one_without_the_case(session: Session, tmp_path: Path) -> None:
    place = back_up(session, tmp_path / "b")
    case = open_case(session, "LANTERN 4", {}).case_id
    back_up(session, tmp_path / "b")
    back_up(session, tmp_path / "b")
    assert deleted_cases(session) == frozenset()
    gone = delete(session, case)
    assert gone == {case}
    found = backups_holding(session, place, gone)
    assert ([each.number for each in found.holding], found.clean) == ([3, 2], 1)
    assert remove_holding(session, place, gone) == 2
    left = backups_holding(session, place, gone)
    assert (left.holding, left.unread, left.clean) == ((), 0, 1)


def test_the_last_one_is_not_removed(session: Session, tmp_path: Path) -> None:
    case = open_case(session, "LANTERN 4", {}).case_id
    place = back_up(session, tmp_path / "b")
    gone = delete(session, case)
    with pytest.raises(UserError) as caught:
        remove_holding(session, place, gone)
    assert caught.value.code == "backup-needed"
    assert len(backups_holding(session, place, gone).holding) == 1


def test_they_are_found_where_backups_went_before(session: Session, tmp_path: Path) -> None:
    case = open_case(session, "LANTERN 4", {}).case_id
    back_up(session, tmp_path / "first")
    back_up(session, tmp_path / "second")
    gone = delete(session, case)
    place = back_up(session, tmp_path / "third")
    assert place.former == (tmp_path / "second", tmp_path / "first")
    assert len(backups_holding(session, place, gone).holding) == 2
    # A stick that is not plugged in is not a stick with nothing on it.
    (tmp_path / "first").rename(tmp_path / "unplugged")
    found = backups_holding(session, place, gone)
    assert (len(found.holding), found.unread) == (1, 1)
    assert remove_holding(session, place, gone) == 1
    (tmp_path / "unplugged").rename(tmp_path / "first")
    assert len(backups_holding(session, place, gone).holding) == 1


def test_one_that_does_not_open_is_not_passed_over(session: Session, tmp_path: Path) -> None:
    case = open_case(session, "LANTERN 4", {}).case_id
    place = back_up(session, tmp_path / "b")
    gone = delete(session, case)
    [backup] = backups_holding(session, place, gone).holding
    database = backup.folder / "casebook.db"
    database.write_bytes(bytes(database.stat().st_size))
    found = backups_holding(session, place, gone)
    assert (found.holding, found.unread, found.clean) == ((), 1, 0)


def test_a_folder_that_is_away_now_is_said(session: Session, tmp_path: Path) -> None:
    case = open_case(session, "LANTERN 4", {}).case_id
    place = back_up(session, tmp_path / "b")
    gone = delete(session, case)
    (tmp_path / "b").rename(tmp_path / "unplugged")
    with pytest.raises(EnvironmentFault) as caught:
        backups_holding(session, place, gone)
    assert caught.value.code == "backup-away"
