# SPDX-License-Identifier: Apache-2.0
"""What is said of backups: how long there has been none, and what is to be done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.services.backups import BackupState, Generation
from app.services.old_backups import OldBackups
from app.services.restoring import Found, Holdings
from ui.models.backup_words import (
    AGAIN,
    CALL,
    NEVER,
    NONE_YET,
    backup_rows,
    drill_words,
    held_words,
    is_urgent,
    last_words,
    left_words,
    missing_words,
    old_words,
    passed_over_words,
    trouble_words,
)

NOW = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)
FULL = "The disk for backups is too full."
OWN, OTHER = UUID(int=1 << 127), UUID(int=2 << 120)


def state(days: float, **other: object) -> BackupState:
    made = BackupState(made_at=NOW - timedelta(days=days), cases=1, entries=12, trouble=FULL)
    return replace(made, **other)  # type: ignore[arg-type]


def backup(vault_id: UUID) -> Generation:
    return Generation(Path("b"), vault_id, 1, NOW - timedelta(hours=2), 2_400_000)


def test_trouble_says_how_long_there_has_been_no_backup_and_what_is_in_none() -> None:
    said = trouble_words(state(0.5, behind=3), NOW, fixed=False)
    assert said == f"The last backup could not be made. {FULL} {AGAIN}"
    said = trouble_words(state(23, behind=140), NOW, fixed=False)
    assert said == f"The last good backup is 23 days old: 140 entries are in no backup. {FULL}"
    said = trouble_words(BackupState(trouble=FULL, behind=1), NOW, fixed=False)
    assert said == f"No backup could be made yet: 1 entry is in no backup. {FULL} {AGAIN}"


def test_where_the_force_has_set_the_folder_the_helpdesk_is_named_once_and_in_time() -> None:
    assert trouble_words(state(2), NOW, fixed=True).endswith(FULL)
    assert trouble_words(state(3), NOW, fixed=True).endswith(CALL)
    assert trouble_words(state(3, trouble=f"No. {CALL}"), NOW, fixed=True).count(CALL) == 1


def test_a_week_is_urgent_also_where_there_never_was_one() -> None:
    assert not is_urgent(state(6.9), NOW)
    assert is_urgent(state(7), NOW)
    assert is_urgent(BackupState(trouble=FULL, begun=9, begun_at=NOW - timedelta(days=7)), NOW)
    assert not is_urgent(state(-400), NOW), "a clock was set back"


def test_the_first_is_not_promised_while_it_fails() -> None:
    assert last_words(BackupState(), NOW) == NEVER
    assert last_words(BackupState(trouble=FULL), NOW) == NONE_YET


def test_an_old_one_and_one_elsewhere_are_said_to_be_so() -> None:
    said = last_words(state(12, files=3), NOW, elsewhere=True)
    assert "12 days ago. It holds 1 case, 12 entries and 3 files. It went to another" in said


def test_one_that_did_not_hold_comes_before_the_proof_of_another() -> None:
    assert "did not hold" in drill_words(state(1, proved_at=NOW, disproved_at=NOW), NOW)


def test_rows_say_whose_they_are_only_where_that_is_in_doubt() -> None:
    owners = {OWN: "DC B4471 Robin Example", OTHER: ""}
    assert backup_rows([backup(OWN)], NOW, owners, OWN) == ["Today 06:10 · 2.4 MB"]
    [theirs] = backup_rows([backup(OTHER)], NOW, owners, OWN)
    assert theirs.endswith(f" · casebook {OTHER.hex[:6]}")
    both = backup_rows([backup(OWN), backup(OTHER)], NOW, owners)
    assert both[0].endswith(f" · DC B4471 Robin Example, casebook {OWN.hex[:6]}")


def test_what_cannot_be_used_is_not_said_to_be_nothing() -> None:
    assert passed_over_words(Found((), {}, newer=0, damaged=0)) == ""
    said = passed_over_words(Found((), {}, newer=1, damaged=2))
    assert said == (
        "1 backup here was made by a newer Casebook. Update Casebook to use it. 2 backups here are"
        " damaged and cannot be used."
    )


def test_backups_that_hold_a_deleted_case() -> None:
    assert old_words(OldBackups((), unread=0, clean=3)) == ""
    held = OldBackups((backup(OWN), backup(OWN)), unread=1, clean=3)
    assert old_words(held).startswith("2 backups still hold a case that was deleted. One backup")
    assert left_words(held).startswith("Some of them could not be removed.")
    assert left_words(OldBackups((), unread=0, clean=3)) == "Backups that held it are removed."


def test_files_that_are_lost_are_said_to_be() -> None:
    held = Holdings(1, 12, NOW.isoformat(), 12, "", files=3, files_digest="", missing=1)
    assert held_words(held, NOW).endswith("1 file named in its record is not in it.")
    assert missing_words(0) == ""
    assert missing_words(2).startswith("2 files that you brought in are missing")
