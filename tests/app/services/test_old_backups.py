# SPDX-License-Identifier: Apache-2.0
"""Backups from before a case was deleted are found, and go once there is a newer one."""

from pathlib import Path

import pytest

from app.cases.kinds import CaseClosed, RetentionDecision, RetentionReviewed
from app.errors import UserError
from app.services import retention
from app.services.backups import Place, prepare_backup
from app.services.cases import open_case
from app.services.old_backups import backups_before, last_deletion, remove_backups_before
from app.services.retention import DeletionOrder, Grounds
from app.services.session import Session
from app.vault.backup_copy import watch_nothing
from tests.ui.bench import PASSPHRASE, new_vault


def delete(session: Session) -> None:
    case = open_case(session, "LANTERN 4", {}).case_id
    retention.close_case(session, case, CaseClosed(outcome="No", because="Tests not met."))
    review = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
    retention.review_retention(session, case, review)
    order = DeletionOrder("LANTERN 4", Grounds.REVIEWED)
    retention.delete_case(session, case, order, retention.prove(session, case, PASSPHRASE))


def test_older_backups_go_once_there_is_a_newer_one(tmp_path: Path) -> None:
    session = new_vault(tmp_path / "v")
    place = Place(tmp_path / "backups", fixed=False, usual=False)
    assert last_deletion(session) is None
    prepare_backup(session, place).run(watch_nothing)
    delete(session)
    deleted = last_deletion(session)
    assert deleted is not None
    assert len(backups_before(session, place, deleted)) == 1
    with pytest.raises(UserError) as caught:
        remove_backups_before(session, place, deleted)
    assert caught.value.code == "backup-needed"
    prepare_backup(session, place).run(watch_nothing)
    assert remove_backups_before(session, place, deleted) == 1
    assert backups_before(session, place, deleted) == ()
    [left] = (tmp_path / "backups").rglob("casebook.db")
    assert left.is_file()
    session.close()
