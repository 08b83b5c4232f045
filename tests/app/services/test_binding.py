# SPDX-License-Identifier: Apache-2.0
"""The passphrase is bound to the officer's account as the officer or the force says, and noted."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pyrage import x25519

from app.errors import CasebookError, EnvironmentFault
from app.policy.model import AccountBinding, Policy
from app.services import retention, secrets
from app.services.auditing import Action, Word, acknowledge, unseen_recoveries
from app.services.backups import backup_place, prepare_backup
from app.services.commands import main
from app.services.managed import Managed
from app.services.restoring import list_backups, prove_backup, restore_backup
from app.services.session import Session
from app.services.slot_log import before_binding, by_old_passphrase
from app.services.vaults import KdfParameters, create_vault, open_vault, open_with_recovery
from app.system.user_wrap import NoUserWrap, UserWrap
from app.vault.audit_shelf import AuditFilter
from app.vault.peek import HEADER, KEPT
from tests.app.services.conftest import OFFICER, PASSPHRASE
from tests.app.system.accounts import Account
from tests.app.system.windows.calls import Noted

NEW = "walnut ferry cushion pebble"
WORDS = ("abandon",) * 11 + ("about",)
CHEAP = KdfParameters()
FORCE = x25519.Identity.generate()
ALWAYS = Managed(Policy(account_binding=AccountBinding.ALWAYS))
NEVER = Managed(Policy(account_binding=AccountBinding.NEVER))
ACCOUNT_LINES = (Action.ACCOUNT_BOUND, Action.ACCOUNT_FREED)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("binding") / "vault"
    policy = Policy(recovery_recipient=str(FORCE.to_public()))
    create_vault(folder, OFFICER, PASSPHRASE, WORDS, kdf=CHEAP, managed=Managed(policy)).close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "vault")


@pytest.fixture
def mine() -> Account:
    return Account()


@pytest.fixture
def opened(folder: Path, mine: Account) -> Iterator[Session]:
    session = open_vault(folder, PASSPHRASE, account=mine)
    yield session
    session.close()


def bind(session: Session, *, bound: bool = True) -> None:
    secrets.carry_out(session, secrets.prepare_binding(session, PASSPHRASE, bound=bound))


def told(session: Session) -> list[tuple[str, object]]:
    """What the log has about accounts, the oldest first, and how it came about."""
    rows = reversed(session.vault.store.audit.rows(AuditFilter(), limit=99))
    return [(row.action, row.figures.get("way")) for row in rows if row.action in ACCOUNT_LINES]


def elsewhere(folder: Path, account: UserWrap | None = None) -> str:
    """How the passphrase fares in another account; empty when it opens."""
    try:
        secrets.check_passphrase(folder, PASSPHRASE, account or Account())
    except CasebookError as error:
        return error.code
    return ""


def test_an_officer_binds_it_and_frees_it_again(
    folder: Path, mine: Account, opened: Session
) -> None:
    bind(opened)
    stands = secrets.what_opens(folder)
    assert stands.this_account_only and stands.binding_unfinished
    assert not stands.old_passphrase_too  # there is one passphrase only
    assert elsewhere(folder) == ""
    opened.close()

    with closing(open_vault(folder, PASSPHRASE, account=mine)) as again:
        # Asked for, so that there is nothing to tell; and it is no change of passphrase.
        assert unseen_recoveries(again) == () and not by_old_passphrase(again)
        assert told(again) == [(Action.ACCOUNT_BOUND, None)]
        rows = again.vault.store.audit.rows(AuditFilter(), limit=99)
        assert Action.PASSPHRASE_CHANGED not in {row.action for row in rows}
        assert not secrets.what_opens(folder).binding_unfinished
        assert elsewhere(folder) == elsewhere(folder, NoUserWrap()) == "account-other"
        bind(again, bound=False)
        assert told(again)[1:] == [(Action.ACCOUNT_FREED, None)]
    open_vault(folder, PASSPHRASE, account=mine).close()
    assert elsewhere(folder) == "" and not secrets.what_opens(folder).this_account_only


def test_what_cannot_be_bound_is_refused_and_changes_nothing(
    folder: Path, mine: Account, opened: Session
) -> None:
    before = (folder / HEADER).read_bytes()
    elsewhere_session = replace(opened, account=NoUserWrap())
    decided = replace(opened, policy=ALWAYS.policy)
    for session, passphrase, bound, code in (
        (opened, "teapot meadow lantern coper", True, "wrong-passphrase"),
        (opened, PASSPHRASE, False, "binding-stands"),
        (elsewhere_session, PASSPHRASE, True, "account-absent"),
        (decided, PASSPHRASE, True, "binding-decided"),
    ):
        with pytest.raises(CasebookError) as caught:
            secrets.prepare_binding(session, passphrase, bound=bound)
        assert caught.value.code == code
    mine.refuses = True
    with pytest.raises(EnvironmentFault):
        secrets.prepare_binding(opened, PASSPHRASE, bound=True)
    mine.refuses = False
    assert (folder / HEADER).read_bytes() == before
    # With the passphrase from before a change that is not finished.
    secrets.carry_out(opened, secrets.prepare_passphrase(opened, PASSPHRASE, NEW, kdf=CHEAP))
    with pytest.raises(CasebookError) as caught:
        secrets.prepare_binding(opened, PASSPHRASE, bound=True)
    assert caught.value.code == "change-unfinished"


def test_a_force_that_binds_binds_at_the_next_opening_and_the_officer_is_told(
    folder: Path, mine: Account
) -> None:
    with closing(open_vault(folder, PASSPHRASE, managed=ALWAYS, account=mine)) as session:
        assert not session.vault.binding_failed
        assert told(session) == [(Action.ACCOUNT_BOUND, Word.AUTOMATIC)]
        assert [row.action for row in unseen_recoveries(session)] == [Action.ACCOUNT_BOUND]
        acknowledge(session)
        assert unseen_recoveries(session) == ()
    for _ in range(2):
        open_vault(folder, PASSPHRASE, managed=ALWAYS, account=mine).close()
    assert elsewhere(folder) == "account-other"
    # The key of the force is in both headers that there were.
    assert secrets.what_opens(folder).force is not None

    with closing(open_vault(folder, PASSPHRASE, managed=NEVER, account=mine)) as session:
        assert told(session) == [
            (Action.ACCOUNT_BOUND, Word.AUTOMATIC),
            (Action.ACCOUNT_FREED, Word.AUTOMATIC),
        ]
        assert [row.action for row in unseen_recoveries(session)] == [Action.ACCOUNT_FREED]
    assert elsewhere(folder) == ""


def test_where_it_cannot_be_bound_it_opens_all_the_same(folder: Path, mine: Account) -> None:
    mine.refuses = True
    with closing(open_vault(folder, PASSPHRASE, managed=ALWAYS, account=mine)) as session:
        assert session.vault.binding_failed and told(session) == []
    # A system that has no such thing is no failure.
    with closing(open_vault(folder, PASSPHRASE, managed=ALWAYS, account=NoUserWrap())) as session:
        assert not session.vault.binding_failed and told(session) == []
    mine.refuses = False
    with closing(open_vault(folder, PASSPHRASE, managed=ALWAYS, account=mine)) as session:
        assert told(session) == [(Action.ACCOUNT_BOUND, Word.AUTOMATIC)]


def test_a_new_casebook_is_bound_at_once_where_the_force_asks_for_it(
    tmp_path: Path, mine: Account
) -> None:
    def new(name: str, account: UserWrap) -> Session:
        return create_vault(
            tmp_path / name, OFFICER, PASSPHRASE, WORDS, kdf=CHEAP, managed=ALWAYS, account=account
        )

    with closing(new("bound", mine)) as session:
        # Who makes it is told while making it.
        assert told(session) == [(Action.ACCOUNT_BOUND, None)]
        assert unseen_recoveries(session) == ()
    assert elsewhere(tmp_path / "bound") == "account-other"
    with closing(new("free", NoUserWrap())) as session:
        assert not session.vault.binding_failed
    mine.refuses = True
    with closing(new("later", mine)) as session:
        assert session.vault.binding_failed
    assert elsewhere(tmp_path / "free") == elsewhere(tmp_path / "later") == ""


def test_a_new_passphrase_follows_the_old_one_or_the_force(
    folder: Path, mine: Account, opened: Session
) -> None:
    def is_bound(session: Session, current: str | None = PASSPHRASE) -> bool:
        return secrets.prepare_passphrase(session, current, NEW, kdf=CHEAP).bound

    assert not is_bound(opened)
    assert is_bound(replace(opened, policy=ALWAYS.policy))
    bind(opened)
    assert is_bound(opened)
    assert not is_bound(replace(opened, policy=NEVER.policy))
    opened.close()
    open_vault(folder, PASSPHRASE, account=mine).close()
    # On another computer it takes the recovery key, and is bound there if that can be done.
    for there, bound in ((Account(), True), (NoUserWrap(), False)):
        with closing(
            open_with_recovery(folder, " ".join(WORDS), log=Noted(), account=there)
        ) as session:
            assert is_bound(session, None) is bound


def test_the_force_sets_a_passphrase_that_is_bound_to_no_account_of_its_own(
    folder: Path, mine: Account, opened: Session, tmp_path: Path
) -> None:
    bind(opened)
    opened.close()
    open_vault(folder, PASSPHRASE, account=mine).close()
    said: list[str] = []
    identity, typed = tmp_path / "force.txt", iter((NEW, NEW))
    identity.write_text(f"{FORCE}\n")
    arguments = ["vault", "recover", "--vault", str(folder), "--identity", str(identity)]
    assert main(arguments, said.append, lambda _question: next(typed)) == 0
    assert "bound to the officer's account" in " ".join(said)
    with closing(open_vault(folder, NEW, account=mine)) as session:
        assert told(session)[-1] == (Action.ACCOUNT_FREED, None)
    open_vault(folder, NEW, account=Account()).close()


def test_a_copy_of_the_folder_from_before_the_first_opening_is_told_apart(
    folder: Path, mine: Account, opened: Session, tmp_path: Path
) -> None:
    bind(opened)
    opened.close()
    copy = shutil.copytree(folder, tmp_path / "copy")
    with closing(open_vault(copy, PASSPHRASE, account=Account())) as there:
        assert before_binding(there) and not by_old_passphrase(there)
    with closing(open_vault(folder, PASSPHRASE, account=mine)) as here:
        assert not before_binding(here)


def test_a_damaged_header_that_was_bound_is_no_change_of_passphrase(
    folder: Path, mine: Account, opened: Session
) -> None:
    bind(opened)
    opened.close()
    (folder / HEADER).write_bytes(b"")
    with closing(open_vault(folder, PASSPHRASE, account=mine)) as session:
        assert session.vault.former and not by_old_passphrase(session)
        assert [row.action for row in unseen_recoveries(session)] == [Action.ACCOUNT_FREED]


def test_an_account_that_refuses_keeps_nobody_at_the_recovery_key(
    folder: Path, mine: Account, opened: Session
) -> None:
    bind(opened)
    opened.close()
    open_vault(folder, PASSPHRASE, account=mine).close()
    broken = Account()
    broken.refuses = True
    with closing(
        open_with_recovery(folder, " ".join(WORDS), log=Noted(), account=broken)
    ) as session:
        change = secrets.prepare_passphrase(session, None, NEW, kdf=CHEAP)
        assert change.freed and not change.bound
        secrets.carry_out(session, change)
    with closing(open_vault(folder, NEW, account=broken)) as session:
        # With a passphrase that opens it, the change can wait for the account.
        decided = replace(session, policy=ALWAYS.policy)
        with pytest.raises(EnvironmentFault):
            secrets.prepare_passphrase(decided, NEW, PASSPHRASE, kdf=CHEAP)


def test_a_header_put_back_that_frees_the_passphrase_is_told(
    folder: Path, mine: Account, opened: Session
) -> None:
    old = (folder / HEADER).read_bytes()
    bind(opened)
    opened.close()
    open_vault(folder, PASSPHRASE, account=mine).close()
    (folder / HEADER).write_bytes(old)
    with closing(open_vault(folder, PASSPHRASE, account=mine)) as session:
        assert [row.action for row in unseen_recoveries(session)] == [Action.ACCOUNT_FREED]


def test_a_case_is_deleted_with_a_passphrase_that_is_bound(folder: Path, opened: Session) -> None:
    bind(opened)
    (folder / KEPT).unlink()  # as the next opening does
    case_id = opened.new_id()
    assert retention.prove(opened, case_id, PASSPHRASE).case_id == case_id


def carry_on(_done: float) -> bool:
    return True


def test_a_backup_that_is_bound_opens_in_its_account_and_elsewhere_with_the_words(
    mine: Account, opened: Session, tmp_path: Path
) -> None:
    bind(opened)
    place = backup_place(opened, tmp_path / "backups")
    backup = prepare_backup(opened, place).run(carry_on).generation
    assert list_backups(tmp_path / "backups") == [backup]
    assert prove_backup(backup, PASSPHRASE, carry_on, mine).unsound == 0
    to = tmp_path / "to"
    for attempt in (
        lambda: prove_backup(backup, PASSPHRASE, carry_on, Account()),
        lambda: restore_backup(backup, to, PASSPHRASE, carry_on, NoUserWrap()),
    ):
        with pytest.raises(EnvironmentFault) as caught:
            attempt()
        assert caught.value.code == "account-other" and not to.exists()
        assert "twelve words of the recovery key" in caught.value.sentence
        assert "vault" not in caught.value.sentence
    restore_backup(backup, to, " ".join(WORDS), carry_on, NoUserWrap())
    # It is as it was when it was backed up.
    assert secrets.what_opens(to).this_account_only and elsewhere(to) == "account-other"
    assert elsewhere(to, mine) == ""
