# SPDX-License-Identifier: Apache-2.0
"""Whatever is done by turns: what opened the vault last opens it, and so do the words.

The account may refuse, lose its keys or be another one, and a header be damaged while another
stands beside it. Kills at each file operation: test_account.py, test_slot_changes.py, tests/faults.
"""

import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import CasebookError
from app.system.user_wrap import NoUserWrap, UserWrap
from app.vault import vault
from app.vault.kdf import FLOOR
from app.vault.peek import HEADER
from app.vault.slot_changes import carry_out, plan_account, plan_passphrase
from app.vault.unlocking import (
    ByPassphrase,
    ByRecovery,
    Secret,
    by_secret,
    find_data_key,
    read_standing,
)
from tests.app.system.accounts import KEY_BYTES, Account
from tests.app.vault.making import PASSPHRASE, WORDS, MadeVault

NEW = "walnut ferry cushion"
FIRST, SECOND = bytes(KEY_BYTES), bytes([1]) * KEY_BYTES


@dataclass(frozen=True)
class Step:
    """What is done next, in which account, and what the force has decided by then."""

    do: str
    key: bytes | None = FIRST
    """None: the system has no accounts."""
    bound: bool | None = None
    refuses: bool = False

    def account(self) -> UserWrap:
        if self.key is None:
            return NoUserWrap()
        account = Account(self.key)
        account.refuses = self.refuses
        return account


STEPS = st.builds(
    Step,
    do=st.sampled_from(["open", "open", "bind", "change", "recover", "damage"]),
    key=st.sampled_from([FIRST, FIRST, SECOND, None]),
    bound=st.sampled_from([None, True, False]),
    refuses=st.sampled_from([False, False, True]),
)


def opens(folder: Path, secret: Secret) -> bool:
    try:
        find_data_key(read_standing(folder), secret)
    except CasebookError:
        return False
    return True


def take(step: Step, folder: Path, secret: ByPassphrase) -> None:
    """Do it, with a passphrase that may not open it; raises as the vault does."""
    if step.do == "open":
        vault.open_with(folder, secret, bound=step.bound).close()
    elif step.do == "recover":
        vault.open_with(folder, ByRecovery(WORDS), bound=step.bound).close()
    elif step.do == "bind":
        standing = read_standing(folder)
        found = find_data_key(standing, secret)
        change = plan_account(standing, found, secret, bound=bool(step.bound))
        if change is not None:
            carry_out(folder, change)
    elif step.do == "change":
        account = step.account()
        mine = account if account.available else None
        proof = by_secret(secret)
        change = plan_passphrase(folder, proof, NEW, kdf=FLOOR, account=mine, bound=step.bound)
        carry_out(folder, change)
    elif read_standing(folder).kept is not None:
        (folder / HEADER).write_bytes(b"damage")


@settings(max_examples=4)
@given(st.lists(STEPS, min_size=2, max_size=4))
# Bound, and the account loses its keys at once; then it is freed, bound anew, and damaged.
@example([Step("bind", bound=True), Step("open", SECOND, bound=False), Step("open")])
@example([Step("bind", bound=True), Step("open", SECOND, bound=True), Step("damage"), Step("open")])
def test_what_opened_it_last_opens_it_whatever_is_done(made: MadeVault, steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = made.copy(Path(name) / "vault")
        passphrase = PASSPHRASE
        for step in steps:
            secret = ByPassphrase(passphrase, step.account())
            opened = opens(folder, secret)
            with suppress(CasebookError):
                take(step, folder, secret)
                assert opened or step.do in {"recover", "damage"}
                if step.do == "change":
                    passphrase = NEW
                    assert opens(folder, ByPassphrase(NEW, step.account()))
            if opened and step.do != "damage":
                assert opens(folder, secret)
            assert opens(folder, ByRecovery(WORDS))
