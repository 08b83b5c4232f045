# SPDX-License-Identifier: Apache-2.0
"""A passphrase bound to the user's account opens nothing in another; the recovery key does."""

import sys
from pathlib import Path

import pytest

from app.errors import Bug, EnvironmentFault, UserError
from app.system.user_wrap import NoUserWrap, UserWrap, system_user_wrap
from app.vault import vault
from app.vault.header import read_header, seal_header, write_header
from app.vault.kdf import FLOOR
from app.vault.peek import HEADER, KEPT, HeaderState, peek
from app.vault.slot_changes import Change, _with_slot, carry_out, plan_account, plan_passphrase
from app.vault.slots import PassphraseSlot, open_with_passphrase, passphrase_slot
from app.vault.unlocking import ByPassphrase, ByRecovery, by_secret, find_data_key, read_standing
from tests.app.system.accounts import Account, ForgetfulAccount, WordyAccount
from tests.app.system.processes import run_python
from tests.app.vault.making import PASSPHRASE, WORDS

NEW = "walnut ferry cushion"


def bind(folder: Path, account: UserWrap) -> None:
    """Put a passphrase slot that is bound to an account into a vault."""
    found = find_data_key(read_standing(folder), ByRecovery(WORDS))
    slot = passphrase_slot(found.data_key, found.header.vault_id, PASSPHRASE, FLOOR, account)
    write_header(folder / HEADER, _with_slot(found.header, slot, found.data_key))


def test_it_opens_in_its_own_account_only(folder: Path) -> None:
    mine = Account()
    bind(folder, mine)
    assert read_header(folder).version == (1, 1)
    vault.open_with(folder, ByPassphrase(PASSPHRASE, mine)).close()
    for elsewhere in (Account(), NoUserWrap(), None):
        with pytest.raises(EnvironmentFault) as caught:
            vault.open_with(folder, ByPassphrase(PASSPHRASE, elsewhere))
        assert caught.value.code == "account-other"
    with pytest.raises(UserError) as refused:
        vault.open_with(folder, ByPassphrase(NEW, mine))
    assert refused.value.code == "wrong-passphrase"
    vault.open_with_recovery(folder, WORDS).close()


def test_neither_half_is_enough(folder: Path) -> None:
    mine = Account()
    bind(folder, mine)
    header = read_header(folder)
    slot = header.slots[0]
    assert isinstance(slot, PassphraseSlot)
    # As if the header had said that no account is needed.
    freed = slot.model_copy(update={"account": None})
    with pytest.raises(UserError):
        open_with_passphrase(freed, header.vault_id, PASSPHRASE)


def test_a_new_passphrase_is_bound_as_the_old_one_was(folder: Path) -> None:
    mine = Account()
    bind(folder, mine)
    proof = by_secret(ByPassphrase(PASSPHRASE, mine))
    carry_out(folder, plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=mine))
    with pytest.raises(EnvironmentFault):
        vault.open_with(folder, ByPassphrase(NEW, Account()))
    vault.open_with(folder, ByPassphrase(NEW, mine)).close()


def test_a_vault_without_it_stays_without_it(folder: Path) -> None:
    proof = by_secret(ByPassphrase(PASSPHRASE))
    carry_out(folder, plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=Account()))
    vault.open_with_passphrase(folder, NEW).close()
    header = read_header(folder)
    assert b'"account"' not in (folder / HEADER).read_bytes()
    assert seal_header(header, b"x" * 32).version == (1, 0)


def test_a_system_without_accounts_says_so() -> None:
    none = system_user_wrap()
    assert not none.available
    with pytest.raises(Bug):
        none.wrap(b"secret")
    with pytest.raises(EnvironmentFault):
        none.unwrap(b"wrapped")


def rebound(folder: Path, account: UserWrap, *, bound: bool) -> Change:
    """The change to the same passphrase, bound to the account or free of it."""
    secret = ByPassphrase(PASSPHRASE, account)
    standing = read_standing(folder)
    change = plan_account(standing, find_data_key(standing, secret), secret, bound=bound)
    assert change is not None
    return change


def opens(folder: Path, account: UserWrap) -> bool:
    try:
        vault.open_with(folder, ByPassphrase(PASSPHRASE, account)).close()
    except EnvironmentFault as fault:
        assert fault.code == "account-other"
        return False
    return True


def test_the_same_passphrase_is_bound_once_it_has_opened_it_in_its_account(folder: Path) -> None:
    before, mine = read_header(folder), Account()
    change = rebound(folder, mine, bound=True)
    assert change.bound
    carry_out(folder, change)
    after = read_header(folder)
    assert [slot.id for slot in after.slots] == [slot.id for slot in before.slots]
    assert (before.version, after.version) == ((1, 0), (1, 1))
    # It is the same passphrase: the unlock page has nothing to say of it.
    assert (folder / KEPT).exists() and peek(folder).state is HeaderState.SETTLED
    # Until then the way from before opens it, in any account.
    elsewhere = vault.open_with(folder, ByPassphrase(PASSPHRASE, Account()))
    assert elsewhere.former
    elsewhere.close()
    assert opens(folder, mine)
    assert not (folder / KEPT).exists()
    assert not opens(folder, Account())
    assert not opens(folder, NoUserWrap())

    carry_out(folder, rebound(folder, mine, bound=False))
    assert opens(folder, Account()) and not (folder / KEPT).exists()
    assert read_header(folder).version == (1, 0)


def test_it_is_planned_only_where_something_changes_and_with_the_passphrase_of_now(
    folder: Path,
) -> None:
    mine = Account()

    def planned(passphrase: str, account: UserWrap, *, bound: bool) -> Change | None:
        secret = ByPassphrase(passphrase, account)
        standing = read_standing(folder)
        return plan_account(standing, find_data_key(standing, secret), secret, bound=bound)

    assert planned(PASSPHRASE, mine, bound=False) is None
    assert planned(PASSPHRASE, NoUserWrap(), bound=True) is None
    proof = by_secret(ByPassphrase(PASSPHRASE))
    carry_out(folder, plan_passphrase(folder, proof, NEW, kdf=FLOOR))
    # The old one still opens it, and must not take the place of the new one.
    assert planned(PASSPHRASE, mine, bound=True) is None
    assert planned(NEW, mine, bound=True) is not None


@pytest.mark.parametrize("account", [ForgetfulAccount(), WordyAccount()])
def test_an_account_that_does_not_give_back_what_it_keeps_is_not_bound_to(
    folder: Path, account: Account
) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        rebound(folder, account, bound=True)
    assert caught.value.code == "account-refused"
    # Nor does it keep an officer from the record, where the force binds.
    opened = vault.open_with(folder, ByPassphrase(PASSPHRASE, account), bound=True)
    opened.close()
    assert opened.binding_failed and read_header(folder).version == (1, 0)


def test_a_binding_that_never_opened_it_can_be_undone_and_done_anew(folder: Path) -> None:
    lost, mine = Account(), Account()
    carry_out(folder, rebound(folder, lost, bound=True))
    # The account has lost its keys: only the way from before opens it, and it stays.
    opened = vault.open_with(folder, ByPassphrase(PASSPHRASE, mine), bound=None)
    opened.close()
    assert opened.former and (folder / KEPT).exists()
    vault.open_with(folder, ByPassphrase(PASSPHRASE, mine), bound=True).close()
    assert opens(folder, NoUserWrap()) and (folder / KEPT).exists()
    assert opens(folder, mine) and not (folder / KEPT).exists()
    assert not opens(folder, lost)

    carry_out(folder, rebound(folder, mine, bound=False))
    assert opens(folder, mine)
    carry_out(folder, rebound(folder, lost, bound=True))
    vault.open_with(folder, ByPassphrase(PASSPHRASE, mine), bound=False).close()
    assert not read_header(folder).slots[0].model_dump()["account"]
    assert opens(folder, NoUserWrap()) and not (folder / KEPT).exists()


def test_a_mistyped_passphrase_is_called_wrong_where_the_right_one_would_open_it(
    folder: Path,
) -> None:
    carry_out(folder, rebound(folder, Account(), bound=True))
    with pytest.raises(UserError) as caught:
        vault.open_with(folder, ByPassphrase(NEW, Account()))
    assert caught.value.code == "wrong-passphrase"
    # Here it may be the new passphrase, in another account: that cannot be told.
    mine = Account()
    proof = by_secret(ByPassphrase(PASSPHRASE, mine))
    carry_out(folder, plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=mine, bound=True))
    with pytest.raises(EnvironmentFault) as other:
        vault.open_with(folder, ByPassphrase(NEW, Account()))
    assert other.value.code == "account-other"


def test_a_vault_is_opened_as_decided_and_also_where_that_cannot_be_done(folder: Path) -> None:
    mine = Account()
    mine.refuses = True
    before = (folder / HEADER).read_bytes()
    opened = vault.open_with(folder, ByPassphrase(PASSPHRASE, mine), bound=True)
    opened.close()
    assert opened.binding_failed and (folder / HEADER).read_bytes() == before
    mine.refuses = False
    for bound, elsewhere in ((True, False), (False, True), (None, True)):
        opened = vault.open_with(folder, ByPassphrase(PASSPHRASE, mine), bound=bound)
        opened.close()
        assert not opened.binding_failed
        assert opens(folder, mine)  # which settles it
        assert opens(folder, Account()) is elsewhere
    # Without the passphrase at hand there is nothing to bind.
    vault.open_with(folder, ByRecovery(WORDS), bound=True).close()
    assert read_header(folder).version == (1, 0)


def test_a_new_passphrase_is_bound_as_asked(folder: Path) -> None:
    mine = Account()
    proof = by_secret(ByPassphrase(PASSPHRASE))
    bound = plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=mine, bound=True)
    free = plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=mine, bound=False)
    nowhere = plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=None, bound=True)
    assert (bound.bound, free.bound, nowhere.bound) == (True, False, False)


# Binds, and frees again, in processes that are killed at the first file operation, at the second,
# and so on until one gets through.
_AT_EACH = """
import os, shutil, sys
from pathlib import Path
from app.vault.slot_changes import carry_out
from tests.app.system.accounts import Account
from tests.app.vault.test_account import opens, rebound
source, bound, mine = Path(sys.argv[1]), sys.argv[2] == "bind", Account(bytes(32))
if not bound:
    carry_out(source, rebound(source, mine, bound=True))
    assert opens(source, mine)
change = rebound(source, mine, bound=bound)

def meet(folder, bad):
    seen = 0
    def watch(event, arguments):
        nonlocal seen
        if event in ("open", "os.rename", "os.remove") and str(folder) in str(arguments[0]):
            seen += 1
            if seen == bad:
                os._exit(7)
    sys.addaudithook(watch)
    carry_out(folder, change)
    os._exit(0)

for bad in range(1, 60):
    folder = source.with_name(f"{sys.argv[2]}{bad}")
    shutil.copytree(source, folder)
    child = os.fork()
    if child == 0:
        meet(folder, bad)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    # In the account first: that is what settles it.
    print(ended, opens(folder, mine), opens(folder, Account()))
    if ended == 0:
        break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize("change", ["bind", "free"])
def test_killed_anywhere_it_opens_in_its_account_and_elsewhere_in_one_way_or_the_other(
    folder: Path, change: str
) -> None:
    lines = [line.split() for line in run_python(_AT_EACH, folder, change).splitlines()]
    assert len(lines) > 8 and {line[0] for line in lines[:-1]} == {"7"}
    assert all(line[1] == "True" for line in lines)
    # It turns once, from the old way to the new one.
    before = str(change == "bind")
    turned = [line[2] != before for line in lines]
    assert turned == sorted(turned) and turned[-1] and not turned[0]
