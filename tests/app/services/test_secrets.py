# SPDX-License-Identifier: Apache-2.0
"""Passphrase, recovery key and the force's key change as asked, and the log says so."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pyrage import x25519

from app.errors import CasebookError, EnvironmentFault, UserError
from app.policy.model import Policy
from app.services import secrets
from app.services.auditing import Action, Word, acknowledge, unseen_recoveries
from app.services.commands import main
from app.services.managed import Managed
from app.services.session import Session
from app.services.slot_log import by_old_passphrase
from app.services.vaults import (
    KdfParameters,
    create_vault,
    new_recovery_words,
    open_vault,
    open_with_recovery,
)
from app.system.machine_log import MachineEvent
from app.vault import slot_changes
from app.vault.audit_shelf import AuditFilter
from app.vault.peek import HEADER, KEPT
from tests.app.services.conftest import OFFICER, PASSPHRASE
from tests.app.system.windows.calls import Noted

NEW = "walnut ferry cushion pebble"
WORDS = ("abandon",) * 11 + ("about",)
FORCE = x25519.Identity.generate()
RECIPIENT = str(FORCE.to_public())
CHEAP = KdfParameters()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secrets") / "vault"
    create_vault(folder, OFFICER, PASSPHRASE, WORDS, kdf=CHEAP).close()
    return folder


@pytest.fixture
def opened(made: Path, tmp_path: Path) -> Iterator[Session]:
    session = open_vault(shutil.copytree(made, tmp_path / "vault"), PASSPHRASE)
    yield session
    session.close()


def actions(session: Session) -> list[str]:
    return [row.action for row in reversed(session.vault.store.audit.rows(AuditFilter(), limit=99))]


def test_a_changed_passphrase_is_noted_once_and_both_open_it_until_the_new_one_has(
    opened: Session,
) -> None:
    folder = opened.vault.folder
    secrets.check_passphrase(folder, PASSPHRASE)
    secrets.carry_out(opened, secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP))
    assert secrets.what_opens(folder).old_passphrase_too
    for either in (PASSPHRASE, NEW):
        secrets.check_passphrase(folder, either)
    opened.close()
    again = open_vault(folder, NEW)
    assert actions(again).count(Action.PASSPHRASE_CHANGED) == 1
    again.close()
    assert not secrets.what_opens(folder).old_passphrase_too
    with pytest.raises(UserError) as caught:
        secrets.check_passphrase(folder, PASSPHRASE)
    assert caught.value.code == "wrong-passphrase"


@pytest.mark.parametrize(
    ("current", "new", "code"),
    [
        (PASSPHRASE, "password1234", "passphrase-weak"),
        (PASSPHRASE, PASSPHRASE, "passphrase-same"),
        ("teapot meadow lantern coper", NEW, "wrong-passphrase"),
        (None, NEW, "wrong-passphrase"),
    ],
)
def test_what_is_refused_changes_nothing(
    opened: Session, current: str | None, new: str, code: str
) -> None:
    before = (opened.vault.folder / HEADER).read_bytes()
    with pytest.raises(UserError) as caught:
        secrets.prepare_passphrase(opened, current, new, kdf=CHEAP)
    assert caught.value.code == code
    assert (opened.vault.folder / HEADER).read_bytes() == before
    assert not (opened.vault.folder / KEPT).exists()


def test_a_lost_passphrase_is_replaced_and_the_officer_told_at_the_next_unlock(
    opened: Session,
) -> None:
    folder, fresh = opened.vault.folder, new_recovery_words()
    opened.close()
    noted = Noted()
    recovered = open_with_recovery(folder, " ".join(WORDS), log=noted)
    assert noted.events == [(MachineEvent.OPENED_OTHERWISE, "")]
    assert secrets.must_choose_passphrase(recovered)
    secrets.carry_out(recovered, secrets.prepare_passphrase(recovered, None, NEW, kdf=CHEAP))
    secrets.carry_out(recovered, secrets.prepare_recovery(recovered, None, fresh))
    secrets.forget_held_key(recovered)
    assert not secrets.must_choose_passphrase(recovered)
    assert unseen_recoveries(recovered) == ()
    recovered.close()
    with pytest.raises(UserError):
        open_with_recovery(folder, " ".join(WORDS))
    again = open_vault(folder, NEW)
    assert [row.action for row in unseen_recoveries(again)] == [Action.RECOVERY_USED]
    acknowledge(again)
    assert unseen_recoveries(again) == ()
    said = actions(again)
    assert said.count(Action.PASSPHRASE_CHANGED) == said.count(Action.RECOVERY_RENEWED) == 1
    again.close()
    open_with_recovery(folder, " ".join(fresh)).close()


def test_a_change_whose_noting_was_cut_short_is_noted_at_the_next_opening(
    opened: Session,
) -> None:
    folder = opened.vault.folder
    change = secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP)
    slot_changes.carry_out(folder, change)
    opened.close()
    again = open_vault(folder, NEW)
    assert actions(again).count(Action.PASSPHRASE_CHANGED) == 1
    again.close()


def test_a_header_put_back_from_a_backup_is_noted_too(opened: Session) -> None:
    folder = opened.vault.folder
    old = (folder / HEADER).read_bytes()
    secrets.carry_out(opened, secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP))
    opened.close()
    open_vault(folder, NEW).close()
    new = (folder / HEADER).read_bytes()
    (folder / HEADER).write_bytes(old)
    for _ in range(2):
        # Whoever put it back is not asked to say that the officer knows of it.
        again = open_vault(folder, PASSPHRASE)
        assert by_old_passphrase(again) and unseen_recoveries(again) == ()
        again.close()
    (folder / HEADER).write_bytes(new)
    officer = open_vault(folder, NEW)
    assert not by_old_passphrase(officer)
    assert actions(officer).count(Action.PASSPHRASE_CHANGED) == 3
    told = unseen_recoveries(officer)
    assert [row.figures["way"] for row in told] == [Word.OLD_PASSPHRASE] * 2
    officer.close()


def test_an_old_header_put_beside_the_new_one_opens_it_once_and_the_officer_is_told(
    opened: Session,
) -> None:
    folder = opened.vault.folder
    old = (folder / HEADER).read_bytes()
    secrets.carry_out(opened, secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP))
    opened.close()
    open_vault(folder, NEW).close()
    (folder / KEPT).write_bytes(old)
    stranger = open_vault(folder, PASSPHRASE)
    assert by_old_passphrase(stranger)
    stranger.close()
    officer = open_vault(folder, NEW)
    assert [row.figures["way"] for row in unseen_recoveries(officer)] == [Word.OLD_PASSPHRASE]
    assert not by_old_passphrase(officer) and not (folder / KEPT).exists()
    officer.close()


def test_two_changes_made_ready_together_do_not_undo_each_other(opened: Session) -> None:
    folder, fresh = opened.vault.folder, new_recovery_words()
    change = secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP)
    secrets.carry_out(opened, secrets.prepare_recovery(opened, PASSPHRASE, fresh))
    after = (folder / HEADER).read_bytes()
    with pytest.raises(UserError) as caught:
        secrets.carry_out(opened, change)
    assert caught.value.code == "changed-meanwhile"
    assert (folder / HEADER).read_bytes() == after and not (folder / KEPT).exists()


def test_the_force_is_let_in_when_it_is_named_and_shown(opened: Session) -> None:
    folder = opened.vault.folder
    assert secrets.what_opens(folder).force is None
    opened.close()
    policy = Policy(recovery_recipient=RECIPIENT, recovery_recipient_required=True)
    again = open_vault(folder, PASSPHRASE, managed=Managed(policy))
    assert again.policy == policy
    assert actions(again).count(Action.FORCE_SLOT_ADDED) == 1
    assert [row.action for row in unseen_recoveries(again)] == [Action.FORCE_SLOT_ADDED]
    acknowledge(again)
    assert unseen_recoveries(again) == ()
    again.close()
    force = secrets.what_opens(folder).force
    assert force is not None
    assert (force.recipient, len(force.fingerprint)) == (RECIPIENT, 19)
    # It stays when it is named no more, and that is no change.
    again = open_vault(folder, PASSPHRASE)
    assert actions(again).count(Action.FORCE_SLOT_ADDED) == 1
    again.close()
    assert secrets.what_opens(folder).force == force


def test_a_force_that_requires_a_key_and_names_none_opens_and_makes_nothing(
    opened: Session, tmp_path: Path
) -> None:
    folder = opened.vault.folder
    opened.close()
    managed = Managed(Policy(recovery_recipient_required=True))
    attempts: tuple[Callable[[], Session], ...] = (
        lambda: open_vault(folder, PASSPHRASE, managed=managed),
        lambda: create_vault(tmp_path / "new", OFFICER, NEW, WORDS, kdf=CHEAP, managed=managed),
    )
    for attempt in attempts:
        with pytest.raises(EnvironmentFault) as caught:
            attempt()
        assert caught.value.code == "policy-incomplete"
    assert not (tmp_path / "new").exists()


def command(folder: Path, identity: Path, *typed: str) -> tuple[int, str]:
    """What comes of it, and all that is said; when nothing is left to type, Ctrl+C is pressed."""
    said: list[str] = []
    answers = iter(typed)

    def ask(_question: str) -> str:
        for answer in answers:
            return answer
        raise KeyboardInterrupt

    arguments = ["vault", "recover", "--vault", str(folder), "--identity", str(identity)]
    code = main(arguments, said.append, ask)
    return code, " ".join(said)


def test_the_force_sets_a_new_passphrase_with_its_key_and_keeps_everything_else(
    tmp_path: Path,
) -> None:
    folder, identity = tmp_path / "vault", tmp_path / "force.txt"
    identity.write_text(f"# created: 2026-11-26\n# public key: {RECIPIENT}\n{FORCE}\n")
    policy = Policy(recovery_recipient=RECIPIENT)
    create_vault(folder, OFFICER, PASSPHRASE, WORDS, kdf=CHEAP, managed=Managed(policy)).close()

    code, said = command(folder, identity, NEW, NEW + "s", "short", NEW, NEW)
    assert code == 0
    assert NEW not in said and str(FORCE) not in said
    session = open_vault(folder, NEW)
    told = unseen_recoveries(session)
    assert [row.figures["way"] for row in told] == ["force_key"]
    assert actions(session).count(Action.PASSPHRASE_CHANGED) == 1
    session.close()
    open_with_recovery(folder, " ".join(WORDS)).close()
    with pytest.raises(CasebookError):
        open_vault(folder, PASSPHRASE)


def test_the_force_is_asked_three_times_within_one_opening_and_then_nothing_is_changed(
    opened: Session, tmp_path: Path
) -> None:
    opened.close()
    folder, identity = opened.vault.folder, tmp_path / "force.txt"
    identity.write_text(f"{FORCE}\n")
    open_vault(folder, PASSPHRASE, managed=Managed(Policy(recovery_recipient=RECIPIENT))).close()
    code, said = command(folder, identity, NEW, NEW + "s", "short", NEW, NEW + "s", NEW, NEW)
    assert code == 2 and said.count("not the same") == 2 and "12 characters" in said
    assert said.endswith("That was the last try: nothing was changed.")
    code, said = command(folder, identity, NEW)
    assert code == 2 and said.endswith("Stopped. Nothing was changed.")
    with closing(open_vault(folder, PASSPHRASE)) as session:
        assert actions(session).count(Action.RECOVERY_USED) == 2
        assert Action.PASSPHRASE_CHANGED not in actions(session)


def test_a_file_without_a_key_and_a_key_of_another_are_refused(
    opened: Session, tmp_path: Path
) -> None:
    folder, identity = opened.vault.folder, tmp_path / "force.txt"
    opened.close()
    identity.write_text("age-encryption.org/v1\n")
    assert command(folder, identity)[0] == 2
    identity.write_text(str(FORCE))
    code, said = command(folder, identity)
    assert (code, said) == (
        2,
        "This vault has no slot for a key of the force, so no such key opens it.",
    )
