# SPDX-License-Identifier: Apache-2.0
"""When a backup is due, where it goes, what is kept of it; and the casebook that comes of one."""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cases.kinds import NoteRecorded
from app.errors import EnvironmentFault, UserError
from app.policy.model import Policy
from app.services.audit_log import Action, AuditFilter
from app.services.backup_state import (
    BackupState,
    disk_to_tell,
    drill_due,
    note_begun,
    note_origin,
    note_proved,
    note_told,
    note_trouble,
    read_state,
    starved,
)
from app.services.backups import Due, backup_due, backup_place, note_backup, prepare_backup
from app.services.cases import open_case
from app.services.commands import main
from app.services.drafts import keep_draft
from app.services.restoring import list_backups, prove_backup, restore_backup
from app.services.secrets import KdfParameters, carry_out, prepare_passphrase
from app.services.session import Session
from app.services.vaults import open_vault
from app.system.clock import Mark
from tests.app.services.conftest import PASSPHRASE

LATER = timedelta(hours=1)


@dataclass
class StillClock:
    """A clock that stands where the test puts it."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def mark(self) -> Mark:
        return Mark("test", 1)


def carry_on(_done: float) -> bool:
    return True


@pytest.fixture
def clock(session: Session) -> Iterator[StillClock]:
    """The session's clock, which only the test moves."""
    before = session.clock
    session.clock = clock = StillClock(before.now())
    yield clock
    session.clock = before
    session.vault.store.put_setting("backups", b"")


def back_up(session: Session, to: Path) -> None:
    place = backup_place(session, to)
    run = prepare_backup(session, place)
    note_backup(session, run, run.run(carry_on), asked=False)


def logged(session: Session, action: Action) -> int:
    wanted = AuditFilter(actions=frozenset({action}))
    return len(session.vault.store.audit.rows(wanted, limit=100))


def test_one_is_due_after_fifty_entries_or_a_day(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    place = backup_place(session, tmp_path)
    assert backup_due(session, place) is Due.NOW
    case_id = open_case(session, "LANTERN 4", {}).case_id
    back_up(session, tmp_path)
    assert backup_due(session, place) is Due.NO
    for _ in range(49):
        session.record(case_id, NoteRecorded(text="A line."))
    assert backup_due(session, place) is Due.NO
    session.record(case_id, NoteRecorded(text="A line."))
    assert backup_due(session, place) is Due.NOW
    back_up(session, tmp_path)
    assert read_state(session).entries == 51
    clock.at += timedelta(days=1)
    assert backup_due(session, place) is Due.NOW
    # A clock that was set back is no reason to wait until it has caught up.
    clock.at -= timedelta(days=30)
    assert backup_due(session, place) is Due.NOW
    assert backup_due(session, backup_place(session, tmp_path / "other")) is Due.NOW


def test_it_waits_while_somebody_writes(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    case_id = open_case(session, "LANTERN 5", {}).case_id
    place = backup_place(session, tmp_path)
    keep_draft(session, case_id, "note", {"text": "half a"})
    assert backup_due(session, place) is Due.WHEN_QUIET
    clock.at += timedelta(seconds=21)
    assert backup_due(session, place) is Due.NOW


def test_the_force_says_where(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = backup_place(session, None)
    assert (usual.fixed, usual.usual) == (False, True)
    assert backup_place(session, tmp_path).folder == tmp_path
    monkeypatch.setenv("CASEBOOK_TEST_USER", "b4471")
    session.policy = Policy(backup_folder=f"{tmp_path}/%CASEBOOK_TEST_USER%")
    set_by_force = backup_place(session, tmp_path / "mine")
    session.policy = Policy()
    assert set_by_force.fixed
    assert set_by_force.folder == tmp_path / "b4471"


def test_a_folder_inside_the_casebook_is_refused(session: Session) -> None:
    for inside in (session.vault.folder, session.vault.folder / "backups"):
        run = prepare_backup(session, backup_place(session, inside))
        with pytest.raises(UserError) as caught:
            run.run(carry_on)
        assert caught.value.code == "backup-inside"


def test_what_became_of_it_is_kept_and_logged(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    made, failed = logged(session, Action.BACKUP_MADE), logged(session, Action.BACKUP_FAILED)
    back_up(session, tmp_path)
    trouble = EnvironmentFault("The disk is full.", code="disk-full")
    for _ in range(3):
        note_trouble(session, trouble)
    state = read_state(session)
    assert (state.trouble, state.made_at) == ("The disk is full.", clock.now())
    back_up(session, tmp_path)
    assert read_state(session).trouble == ""
    assert logged(session, Action.BACKUP_MADE) == made + 2
    assert logged(session, Action.BACKUP_FAILED) == failed + 1, "one trouble is one line"


def test_a_drill_is_due_every_ninety_days(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    assert not drill_due(read_state(session), clock.now())
    back_up(session, tmp_path)
    clock.at += timedelta(days=89)
    back_up(session, tmp_path)
    assert not drill_due(read_state(session), clock.now())
    clock.at += timedelta(days=1)
    assert drill_due(read_state(session), clock.now())
    note_proved(session, sound=False, entries=3)
    assert drill_due(read_state(session), clock.now()), "one that does not hold proves nothing"
    note_proved(session, sound=True, entries=3)
    assert not drill_due(read_state(session), clock.now())
    clock.at += timedelta(days=90)
    assert drill_due(read_state(session), clock.now())


def test_a_casebook_from_a_backup_says_in_its_log_that_it_is_one(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    open_case(session, "LANTERN 6", {})
    back_up(session, tmp_path / "b")
    (backup,) = list_backups(tmp_path / "b")
    with pytest.raises(UserError) as caught:
        prove_backup(backup, " ", carry_on)
    assert caught.value.code == "secret-empty"
    proof = prove_backup(backup, PASSPHRASE, carry_on)
    assert proof.unsound == 0
    held = restore_backup(backup, tmp_path / "to", PASSPHRASE, carry_on)
    assert held == proof.held
    with closing(open_vault(tmp_path / "to", PASSPHRASE)) as again:
        note_origin(again)
        note_origin(again)
        assert logged(again, Action.RESTORED) == 1
        assert again.vault.store.case_ids() == session.vault.store.case_ids()
        # It is due for a backup of its own, also where its old ones are.
        back_up(again, tmp_path / "b")
    assert [each.number for each in list_backups(tmp_path / "b")] == [2, 1]


def test_a_case_whose_opening_is_lost_can_be_read_after_salvage(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    kept = open_case(session, "LANTERN 7", {}).case_id
    lost = open_case(session, "LANTERN 8", {}).case_id
    session.record(lost, NoteRecorded(text="What was said."))
    back_up(session, tmp_path / "b")
    (backup,) = list_backups(tmp_path / "b")
    restore_backup(backup, tmp_path / "damaged", PASSPHRASE, carry_on)
    with closing(open_vault(tmp_path / "damaged", PASSPHRASE)) as damaged:
        connection = damaged.vault.store._connection
        connection.execute("DROP TRIGGER entries_never_change")
        connection.execute(
            "UPDATE entries SET body = zeroblob(length(body)) WHERE kind = 'case_opened' "
            "AND case_id = ?",
            (str(lost),),
        )

    said: list[str] = []
    arguments = ["--vault", str(tmp_path / "damaged"), "--to", str(tmp_path / "new")]

    def interrupt(line: str) -> None:
        said.append(line)
        if "% done" in line:
            raise KeyboardInterrupt

    # Ctrl+C: a sentence and no trace, and it can be begun again at once.
    assert main(["vault", "salvage", *arguments], interrupt, lambda _question: PASSPHRASE) == 2
    assert said[-1].startswith("Stopped.")
    said.clear()
    code = main(["vault", "salvage", *arguments], said.append, lambda _question: PASSPHRASE)
    report = "\n".join(said)
    assert code == 1
    assert "60 % done." in said
    assert str(lost) in report
    assert str(kept) not in report
    assert "What was said" not in report
    assert "LANTERN" not in report
    assert "Example" not in report

    with closing(open_vault(tmp_path / "new", PASSPHRASE)) as new:
        note_origin(new)
        assert logged(new, Action.SALVAGED) == 1
        assert new.view(kept).code == "LANTERN 7"
        view = new.view(lost)
        assert view.code == "SALVAGED 1"
        assert [e.payload.kind for e in view.entries] == ["note", "case_opened"]
        new.record(lost, NoteRecorded(text="It goes on."))


def test_a_folder_that_is_away_is_not_made_anew(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    back_up(session, stick)
    stick.rename(tmp_path / "in the bag")
    for policy, words in (
        (Policy(), "choose another folder"),
        (Policy(backup_folder=str(stick)), "network."),
    ):
        session.policy = policy
        run = prepare_backup(session, backup_place(session, stick, read_state(session)))
        session.policy = Policy()
        with pytest.raises(EnvironmentFault) as caught:
            run.run(carry_on)
        assert caught.value.code == "backup-away"
        assert caught.value.sentence.endswith(words) or words in caught.value.sentence
        assert not stick.exists(), "backups would go to the wrong disk"
    (tmp_path / "in the bag").rename(stick)
    back_up(session, stick)
    assert [each.number for each in list_backups(stick)] == [2, 1]


def test_a_stick_that_is_pulled_out_in_the_middle(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    back_up(session, stick)

    def pull(_done: float) -> bool:
        if stick.exists():
            stick.rename(tmp_path / "pulled")
        return True

    run = prepare_backup(session, backup_place(session, stick, read_state(session)))
    with pytest.raises(EnvironmentFault) as caught:
        run.run(pull)
    assert caught.value.code == "backup-away"
    assert "casebook" not in caught.value.sentence, "it is not the casebook that is gone"
    (tmp_path / "pulled").rename(stick)
    assert [each.number for each in list_backups(stick)] == [1]


def test_a_full_disk_is_said_to_be_that_of_the_backups(
    session: Session, clock: StillClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = prepare_backup(session, backup_place(session, tmp_path))
    full = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    with pytest.raises(EnvironmentFault) as caught:
        run.run(carry_on)
    assert caught.value.code == "disk-full"
    assert re.match(r"The disk for backups is too full: \d+ MB more", caught.value.sentence)


def test_one_is_due_once_other_secrets_open_the_casebook(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    back_up(session, tmp_path)
    place = backup_place(session, tmp_path)
    assert backup_due(session, place) is Due.NO
    # The last backup opens with the old passphrase only, which is soon forgotten.
    new = "copper lantern meadow teapot"
    change = prepare_passphrase(session, PASSPHRASE, new, kdf=KdfParameters())
    carry_out(session, change)
    assert backup_due(session, place) is not Due.NO
    back_up(session, tmp_path)
    assert backup_due(session, place) is Due.NO
    assert prove_backup(list_backups(tmp_path)[0], new, carry_on).unsound == 0
    carry_out(session, prepare_passphrase(session, new, PASSPHRASE, kdf=KdfParameters()))


def test_where_backups_went_before_is_known(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    for name in ("a", "b", "a", "c"):
        back_up(session, tmp_path / name)
    state = read_state(session)
    assert state.former == (str(tmp_path / "a"), str(tmp_path / "b"))
    place = backup_place(session, tmp_path / "b", state)
    assert place.used
    assert place.former == (tmp_path / "c", tmp_path / "a")
    assert not backup_place(session, tmp_path / "new", state).used


def test_one_that_is_cut_short_again_and_again_is_known(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    for _ in range(3):
        note_begun(session)
        assert not starved(read_state(session), clock.now())
    # Once a day it would be begun and cut short, for ever.
    clock.at += timedelta(days=1)
    assert starved(read_state(session), clock.now())
    note_trouble(session, EnvironmentFault("The disk is full.", code="disk-full"))
    assert not starved(read_state(session), clock.now()), "the trouble is told instead"
    back_up(session, tmp_path)
    assert read_state(session).begun == 0
    assert not starved(read_state(session), clock.now())


def test_trouble_says_how_much_is_in_no_backup(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    case_id = open_case(session, "LANTERN 9", {}).case_id
    back_up(session, tmp_path)
    for _ in range(2):
        session.record(case_id, NoteRecorded(text="A line."))
    note_trouble(session, EnvironmentFault("The disk is full.", code="disk-full"))
    assert read_state(session).behind == 2
    back_up(session, tmp_path)
    assert read_state(session).behind == 0


def test_a_clock_that_was_set_back_puts_off_no_drill(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    back_up(session, tmp_path)
    note_proved(session, sound=True, entries=1)
    assert not drill_due(read_state(session), clock.now())
    assert drill_due(read_state(session), clock.now() - timedelta(days=365))


def test_the_same_disk_is_told_of_now_and_then(
    session: Session, clock: StillClock, tmp_path: Path
) -> None:
    assert not disk_to_tell(BackupState(), clock.now()), "there is nothing to lose yet"
    open_case(session, "LANTERN 10", {})
    back_up(session, tmp_path)
    assert disk_to_tell(read_state(session), clock.now())
    note_told(session)
    assert not disk_to_tell(read_state(session), clock.now() + timedelta(days=29))
    assert disk_to_tell(read_state(session), clock.now() + timedelta(days=30))


def test_what_another_version_kept_is_passed_over(session: Session, clock: StillClock) -> None:
    session.vault.store.put_setting("backups", b'{"entries": 3, "unheard_of": 1}')
    assert read_state(session) == BackupState(entries=3)


def test_a_run_shows_no_key_when_it_is_printed(session: Session, tmp_path: Path) -> None:
    run = prepare_backup(session, backup_place(session, tmp_path))
    key = run.source.database.key
    for shown in (repr(run), repr(run.source), repr(replace(run, at=run.at + LATER))):
        assert repr(key) not in shown
        assert key.hex() not in shown
