# SPDX-License-Identifier: Apache-2.0
"""Whatever happens while it is changed who opens a vault, the old or the new secret opens it."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault
from app.vault import vault
from app.vault.header import read_header
from app.vault.kdf import FLOOR, KdfParameters
from app.vault.peek import HEADER, KEPT, HeaderState, peek
from app.vault.recovery import read_recovery_words
from app.vault.slot_changes import Change, _raised, carry_out, plan_passphrase, plan_recovery
from app.vault.unlocking import (
    ByPassphrase,
    ByRecovery,
    Found,
    Standing,
    Way,
    by_held_key,
    by_secret,
)
from tests.app.system.processes import run_python
from tests.app.vault.making import (
    PASSPHRASE,
    PROFILE,
    WORDS,
    MadeVault,
    assert_one_clear_sentence,
    content_of,
    tamper,
)

NEW = "walnut ferry cushion"
NEWER = "harbour pencil gravel"
NEW_WORDS = "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"


@pytest.fixture(scope="module")
def to_new(made: MadeVault) -> Change:
    """From PASSPHRASE to NEW; planned once, since planning costs two derivations."""
    return plan(made.folder, PASSPHRASE, NEW)


@pytest.fixture
def changed(folder: Path, to_new: Change) -> Path:
    """A vault whose passphrase was changed and that has not been opened since."""
    carry_out(folder, to_new)
    return folder


def plan(folder: Path, current: str, new: str) -> Change:
    return plan_passphrase(folder, by_secret(ByPassphrase(current)), new, kdf=FLOOR)


def opens(folder: Path, passphrase: str) -> bool:
    try:
        opened = vault.open_with_passphrase(folder, passphrase)
    except CasebookError as error:
        assert_one_clear_sentence(error, folder)
        return False
    assert opened.profile == PROFILE
    opened.close()
    return True


def opens_with_words(folder: Path, words: str) -> bool:
    try:
        vault.open_with_recovery(folder, words).close()
    except CasebookError:
        return False
    return True


def test_both_passphrases_open_it_until_the_new_one_has(changed: Path) -> None:
    assert peek(changed).state is HeaderState.CHANGED
    opened = vault.open_with_passphrase(changed, PASSPHRASE)
    assert (opened.opened_by, opened.former) == (Way.PASSPHRASE, True)
    opened.close()
    assert opens_with_words(changed, WORDS)
    opened = vault.open_with_passphrase(changed, NEW)
    assert (opened.opened_by, opened.former, opened.held) == (Way.PASSPHRASE, False, None)
    opened.close()
    assert peek(changed).state is HeaderState.SETTLED
    assert set(content_of(changed)) == {HEADER, "casebook.db", "casebook.lock"}
    assert not opens(changed, PASSPHRASE)
    assert opens_with_words(changed, WORDS)


def test_nothing_but_the_passphrase_s_slot_changes(folder: Path, to_new: Change) -> None:
    before = read_header(folder)
    carry_out(folder, to_new)
    after = read_header(folder)
    assert after.slots[1:] == before.slots[1:]
    assert after.slots[0].id != before.slots[0].id
    assert (after.vault_id, after.created, after.version) == (
        before.vault_id,
        before.created,
        (1, 0),
    )
    assert read_header(folder, KEPT) == before
    assert not hasattr(to_new, "__dict__") and "Change object" in object.__repr__(to_new)
    assert before.slots[0].model_dump_json() not in repr(to_new)


def test_a_second_change_keeps_the_passphrase_that_was_typed_last(changed: Path) -> None:
    carry_out(changed, plan(changed, NEW, NEWER))
    assert not opens(changed, PASSPHRASE)
    assert opens(changed, NEW)
    assert opens(changed, NEWER)
    assert not opens(changed, NEW)


def test_a_mistyped_new_passphrase_can_be_changed_with_the_old_one(changed: Path) -> None:
    carry_out(changed, plan(changed, PASSPHRASE, NEWER))
    assert not opens(changed, NEW)
    assert opens(changed, PASSPHRASE)
    assert opens(changed, NEWER)


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    before = content_of(folder)
    with pytest.raises(CasebookError) as caught:
        plan(folder, NEW, NEWER)
    assert caught.value.code == "wrong-passphrase"
    assert content_of(folder) == before


@pytest.mark.parametrize("spoil", [lambda header: header[:-9], lambda _: b"", None])
def test_a_new_header_that_is_damaged_falls_back_to_the_kept_one(
    changed: Path, spoil: Callable[[bytes], bytes] | None
) -> None:
    if spoil is None:
        (changed / HEADER).unlink()
    else:
        (changed / HEADER).write_bytes(spoil((changed / HEADER).read_bytes()))
    assert peek(changed).state is HeaderState.FALLEN_BACK
    assert not opens(changed, NEW)
    opened = vault.open_with_passphrase(changed, PASSPHRASE)
    assert opened.former
    opened.close()
    # It has been put in place.
    assert peek(changed).state is HeaderState.SETTLED
    assert not (changed / KEPT).exists()
    assert opens(changed, PASSPHRASE)


def test_a_damaged_kept_header_does_no_harm(changed: Path) -> None:
    (changed / KEPT).write_bytes(b"{" + b"x" * 500)
    assert peek(changed).state is HeaderState.SETTLED
    assert not opens(changed, PASSPHRASE)
    assert opens(changed, NEW)
    assert not (changed / KEPT).exists()


def test_a_kept_header_of_another_vault_opens_nothing(folder: Path, tmp_path: Path) -> None:
    from tests.app.vault.making import make_vault  # noqa: PLC0415

    make_vault(tmp_path / "other", NEWER).close()
    (folder / KEPT).write_bytes((tmp_path / "other" / HEADER).read_bytes())
    assert not opens(folder, NEWER)
    assert opens(folder, PASSPHRASE)
    (folder / KEPT).write_bytes((tmp_path / "other" / HEADER).read_bytes())
    (folder / HEADER).unlink()
    with pytest.raises(EnvironmentFault) as caught:
        vault.open_with_passphrase(folder, NEWER)
    assert caught.value.code == "database-unreadable"


def test_an_altered_kept_header_opens_nothing(changed: Path) -> None:
    altered = (changed / HEADER).read_bytes()
    (changed / HEADER).write_bytes((changed / KEPT).read_bytes())
    tamper(changed, lambda plain: plain.update(label="DS 1 Somebody"))
    (changed / KEPT).write_bytes((changed / HEADER).read_bytes())
    (changed / HEADER).write_bytes(altered)
    with pytest.raises(EnvironmentFault) as caught:
        vault.open_with_passphrase(changed, PASSPHRASE)
    assert caught.value.code == "header-altered"
    assert opens(changed, NEW)


def test_a_new_recovery_key_ends_the_old_one_also_beside_a_change(changed: Path) -> None:
    proof = by_secret(ByPassphrase(PASSPHRASE))
    carry_out(changed, plan_recovery(changed, proof, read_recovery_words(NEW_WORDS)))
    assert not opens_with_words(changed, WORDS)
    assert opens_with_words(changed, NEW_WORDS)
    # The change of passphrase is as open as it was.
    assert peek(changed).state is HeaderState.CHANGED
    assert opens(changed, PASSPHRASE)
    assert opens(changed, NEW)
    assert not opens_with_words(changed, WORDS)


def test_after_recovery_a_passphrase_is_set_without_the_old_one(folder: Path) -> None:
    opened = vault.open_with_recovery(folder, WORDS)
    assert opened.opened_by is Way.RECOVERY
    assert opened.held is not None and opened.held.there
    proof = by_held_key(opened.held, opened.opened_by)
    carry_out(folder, plan_passphrase(folder, proof, NEW, kdf=FLOOR))
    opened.close()
    assert not opened.held.there
    with pytest.raises(CasebookError) as caught:
        plan_passphrase(folder, proof, NEWER, kdf=FLOOR)
    assert caught.value.code == "key-not-held"
    assert opens(folder, PASSPHRASE)  # until the new one has opened it
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)


def test_a_lock_while_a_new_passphrase_is_made_ready_leaves_no_slot_of_nothing(
    folder: Path,
) -> None:
    opened = vault.open_with_recovery(folder, WORDS)
    assert opened.held is not None
    prove = by_held_key(opened.held, opened.opened_by)

    def locked_meanwhile(standing: Standing) -> Found:
        found = prove(standing)
        opened.close()
        return found

    carry_out(folder, plan_passphrase(folder, locked_meanwhile, NEW, kdf=FLOOR))
    assert opens_with_words(folder, WORDS)
    assert opens(folder, NEW)


def test_the_words_open_the_recovery_slot_of_either_header(changed: Path) -> None:
    (changed / HEADER).write_bytes(b"")
    opened = vault.open_with(changed, ByRecovery(WORDS))
    assert opened.former
    opened.close()
    assert opens(changed, PASSPHRASE)


def test_the_cost_of_a_guess_is_kept_or_raised_never_lowered() -> None:
    dear = KdfParameters(memory_kib=256 * 1024, passes=4)
    assert _raised(FLOOR, lambda: dear) == dear
    assert _raised(dear, lambda: FLOOR) == dear
    # As many passes more as there is memory less would be no gain.
    assert _raised(dear, lambda: KdfParameters(memory_kib=64 * 1024, passes=32)) == dear


# Carries the same changes out again and again in processes that meet their end, or a failing
# disk, at the first file operation, at the second, and so on until one gets through.
_AT_EACH = """
import errno, os, pickle, sys
from pathlib import Path
from app.errors import EnvironmentFault
from app.vault import vault
from app.vault.slot_changes import carry_out
from tests.app.vault.making import PASSPHRASE
from tests.app.vault.test_slot_changes import NEW, opens, plan
import shutil
source, how, what = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
change = plan(source, PASSPHRASE, NEW)
if what == "settling":
    carry_out(source, change)

def work(folder):
    if what == "changing":
        carry_out(folder, change)
    else:
        vault.open_with_passphrase(folder, NEW).close()

def meet(folder, bad):
    seen = 0
    def watch(event, arguments):
        nonlocal seen
        if event in ("open", "os.rename", "os.remove") and str(folder) in str(arguments[0]):
            if what == "settling" and "vault.json" not in str(arguments[0]):
                return
            seen += 1
            if seen == bad:
                if how == "killed":
                    os._exit(7)
                raise OSError(errno.ENOSPC, "full")
    sys.addaudithook(watch)
    try:
        work(folder)
    except EnvironmentFault as fault:
        assert fault.code in {"disk-full", "disk-fault", "header-unreadable"}, fault.code
        os._exit(5)
    os._exit(0 if seen < bad else 6)

for bad in range(1, 60):
    folder = source.with_name(f"{how}{bad}")
    shutil.copytree(source, folder)
    child = os.fork()
    if child == 0:
        meet(folder, bad)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    old, new = opens(folder, PASSPHRASE), opens(folder, NEW)
    print(ended, "old" if old else "-", "new" if new else "-", opens(folder, PASSPHRASE))
    if ended == 0:
        break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize("how", ["killed", "full"])
def test_a_change_cut_short_anywhere_leaves_the_old_or_the_new_passphrase(
    folder: Path, how: str
) -> None:
    lines = [line.split() for line in run_python(_AT_EACH, folder, how, "changing").splitlines()]
    assert len(lines) > 8
    assert {line[0] for line in lines[:-1]} <= ({"7"} if how == "killed" else {"5", "6"})
    # The old one opens it until the new one has, whatever happened; then it does no more.
    assert all(line[1] == "old" for line in lines)
    if how == "killed":
        assert [line[2] for line in lines] == sorted(line[2] for line in lines)
    assert lines[-1][1:] == ["old", "new", "False"]
    assert all((line[3] == "False") == (line[2] == "new") for line in lines)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_an_opening_cut_short_anywhere_leaves_the_new_passphrase(folder: Path) -> None:
    lines = [
        line.split() for line in run_python(_AT_EACH, folder, "killed", "settling").splitlines()
    ]
    assert len(lines) > 3
    assert all(line[2:] == ["new", "False"] for line in lines)


# Two changes, there and back, carried out as fast as the disk can until SIGKILL.
_KILLS = """
import os, random, select, signal, sys
from dataclasses import replace
from pathlib import Path
from app.vault.slot_changes import carry_out
from app.vault.unlocking import read_standing
from tests.app.vault.making import PASSPHRASE
from tests.app.vault.test_slot_changes import NEW, opens, plan
folder, chance = Path(sys.argv[1]), random.Random(5)
there = plan(folder, PASSPHRASE, NEW)
carry_out(folder, there)
back = plan(folder, NEW, PASSPHRASE)
lost = 0
for kill in range(12):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        while True:
            # As if each had been made ready just now, which takes a second.
            for change in (back, there):
                carry_out(folder, replace(change, standing=read_standing(folder)))
            os.write(writing, b".")
    os.close(writing)
    os.read(reading, 1)
    select.select([], [], [], chance.random() * 0.01)
    os.kill(child, signal.SIGKILL)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    os.close(reading)
    # Looked at by the one and the other in turn, so that neither always settles it.
    ways = (NEW, PASSPHRASE) if kill % 2 else (PASSPHRASE, NEW)
    lost += not any(opens(folder, each) for each in ways)
print(lost, len(list(folder.glob(".vault.json*"))))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux does")
def test_a_dozen_kills_never_leave_neither(folder: Path) -> None:
    lost, _ = run_python(_KILLS, folder).split()
    assert lost == "0"
