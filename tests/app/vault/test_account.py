# SPDX-License-Identifier: Apache-2.0
"""A passphrase bound to the user's account opens nothing in another; the recovery key does."""

from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.errors import Bug, EnvironmentFault, UserError
from app.system.user_wrap import NoUserWrap, UserWrap, other_account, system_user_wrap
from app.vault import vault
from app.vault.header import read_header, seal_header, write_header
from app.vault.kdf import FLOOR
from app.vault.keys import new_data_key
from app.vault.peek import HEADER
from app.vault.slot_changes import _with_slot, carry_out, plan_passphrase
from app.vault.slots import PassphraseSlot, open_with_passphrase, passphrase_slot
from app.vault.unlocking import ByPassphrase, ByRecovery, by_secret, find_data_key, read_standing
from tests.app.vault.making import PASSPHRASE, WORDS

NEW = "walnut ferry cushion"


class Account:
    """Stands for an account of the system: what it wraps opens with its own key only."""

    available = True

    def __init__(self) -> None:
        self._key = new_data_key()

    def wrap(self, secret: bytes) -> bytes:
        return AESGCM(self._key).encrypt(bytes(12), secret, None)

    def unwrap(self, wrapped: bytes) -> bytes:
        try:
            return AESGCM(self._key).decrypt(bytes(12), wrapped, None)
        except InvalidTag:
            raise other_account() from None


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
