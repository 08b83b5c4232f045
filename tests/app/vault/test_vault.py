# SPDX-License-Identifier: Apache-2.0
"""A vault is made whole or not at all, opens with either secret, for one process at a time."""

import stat
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault, UserError
from app.system.clock import Mark
from app.vault import vault
from app.vault.folder import remove_vault
from app.vault.kdf import FLOOR
from app.vault.peek import FORMER, UNFINISHED, peek
from app.vault.signing import check_signature
from app.vault.store import Store
from tests.app.cases.making import Author
from tests.app.system.processes import (
    as_somebody_who_may_not_write,
    run_python,
    start_python,
)
from tests.app.vault.making import (
    LABEL,
    PASSPHRASE,
    PROFILE,
    WORDS,
    assert_one_clear_sentence,
    content_of,
    make_vault,
)

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="uses what only Linux offers")


def refusal(folder: Path, passphrase: str = PASSPHRASE) -> CasebookError:
    with pytest.raises(CasebookError) as caught:
        vault.open_with_passphrase(folder, passphrase)
    assert_one_clear_sentence(caught.value, folder)
    return caught.value


def test_a_made_vault_is_open_at_once_and_opens_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "vault"
    made = make_vault(folder)
    author = Author()
    entry = author.open_case()
    made.store.append(entry.to_json(), entry)
    made.close()
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    assert opened.store.entries(author.case_id) == author.stored()
    assert opened.vault_id == made.vault_id
    assert (opened.label, opened.demo, opened.profile) == (LABEL, False, PROFILE)
    assert opened.signing.public == made.signing.public
    assert opened.receiving.secret() == made.receiving.secret()
    assert check_signature(made.signing.public, b"m", opened.signing.sign(b"m"))
    opened.close()
    opened.close()


def test_only_the_vault_s_own_files_are_left(folder: Path) -> None:
    vault.open_with_passphrase(folder, PASSPHRASE).close()
    assert {file.name for file in folder.iterdir()} == {
        "vault.json",
        "casebook.db",
        "casebook.lock",
    }


@linux_only
def test_the_folder_is_for_the_user_alone(tmp_path: Path) -> None:
    make_vault(tmp_path / "vault").close()
    assert stat.S_IMODE((tmp_path / "vault").stat().st_mode) == 0o700


class FixedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 9, 14, 7, 10, tzinfo=UTC)

    def mark(self) -> Mark:
        return Mark("test", 0)


def test_an_empty_folder_and_a_demo_vault_do(tmp_path: Path) -> None:
    vault.create(
        tmp_path,
        label=" DC 1\n Example\x00 " + "x" * 200,
        profile=PROFILE,
        passphrase=PASSPHRASE,
        recovery_words=WORDS.split(),
        demo=True,
        kdf=FLOOR,
        clock=FixedClock(),
    ).close()
    label = peek(tmp_path)
    assert label.demo
    assert label.label.startswith("DC 1 Example")
    assert len(label.label) == 120
    assert '"created":"2026-09-14T07:10:00Z"' in (tmp_path / "vault.json").read_text()


def test_the_recovery_words_open_it_too(folder: Path) -> None:
    opened = vault.open_with_recovery(folder, WORDS.upper())
    assert opened.profile == PROFILE
    opened.close()


def test_a_wrong_passphrase_is_called_so(folder: Path) -> None:
    before = content_of(folder)
    for wrong in ("", PASSPHRASE.title(), PASSPHRASE + " ", "\u0000", "x" * 100_000):
        error = refusal(folder, wrong)
        assert isinstance(error, UserError)
        assert error.code == "wrong-passphrase"
    assert content_of(folder) == before
    # And the right one still works: no lock is left behind.
    vault.open_with_passphrase(folder, PASSPHRASE).close()


def test_wrong_recovery_words_are_called_so(folder: Path) -> None:
    for words, code in (
        (" ".join(["zoo"] * 11 + ["wrong"]), "wrong-recovery-key"),
        ("zoo", "recovery-count"),
        (WORDS.replace("yellow", "zoo"), "recovery-checksum"),
    ):
        with pytest.raises(UserError) as caught:
            vault.open_with_recovery(folder, words)
        assert caught.value.code == code


def test_a_vault_opens_once_in_one_process(folder: Path) -> None:
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    assert refusal(folder).code == "vault-busy"
    opened.store.put_setting("still", b"works")
    opened.close()
    vault.open_with_passphrase(folder, PASSPHRASE).close()


_OPEN = """
import sys
from pathlib import Path
from app.vault import vault
opened = vault.open_with_passphrase(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_vault_opens_once_among_processes_and_again_when_one_dies(folder: Path) -> None:
    with start_python(_OPEN, folder, PASSPHRASE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert refusal(folder).code == "vault-busy"
        other.kill()
        other.wait(timeout=30)
    vault.open_with_passphrase(folder, PASSPHRASE).close()


def test_a_missing_database_is_called_so_and_not_made_anew(folder: Path) -> None:
    (folder / "casebook.db").unlink()
    assert refusal(folder).code == "database-missing"
    assert not (folder / "casebook.db").exists()


def test_an_emptied_database_is_damage(folder: Path) -> None:
    (folder / "casebook.db").write_bytes(b"")
    assert refusal(folder).code == "database-damaged"
    assert (folder / "casebook.db").read_bytes() == b""


def test_the_database_of_another_vault_does_not_open(folder: Path, tmp_path: Path) -> None:
    make_vault(tmp_path / "other").close()
    (folder / "casebook.db").write_bytes((tmp_path / "other" / "casebook.db").read_bytes())
    assert refusal(folder).code == "database-unreadable"


@linux_only
@pytest.mark.parametrize("but", [(), ("casebook.lock",), ("casebook.lock", "casebook.db")])
def test_a_read_only_folder_is_called_so(folder: Path, but: tuple[str, ...]) -> None:
    """Also when a write would fail only later: nobody types a passphrase for nothing."""
    with as_somebody_who_may_not_write(*folder.iterdir(), but=but) as fixed:
        before = content_of(fixed)
        assert refusal(fixed).code == "folder-read-only"
        assert refusal(fixed, "another passphrase").code == "folder-read-only"
        assert content_of(fixed) == before
        assert peek(fixed).label == LABEL


@linux_only
def test_no_vault_is_made_where_nothing_may_be_written() -> None:
    with as_somebody_who_may_not_write() as fixed:
        for place in (fixed, fixed / "new"):
            with pytest.raises(EnvironmentFault) as caught:
                make_vault(place)
            assert caught.value.code == "folder-read-only"
        assert list(fixed.iterdir()) == []


@linux_only
def test_a_file_system_that_takes_no_folders_is_called_so() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        make_vault(Path("/proc/casebook"))
    assert_one_clear_sentence(caught.value, Path("/proc/casebook"))


def test_no_vault_is_made_over_another(folder: Path) -> None:
    before = content_of(folder)
    with pytest.raises(UserError) as caught:
        make_vault(folder)
    assert caught.value.code == "vault-exists"
    assert content_of(folder) == before


@pytest.mark.parametrize("name", ["holiday.jpg", "casebook.db", "casebook.db-wal"])
def test_no_vault_is_made_among_other_files(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"somebody's")
    with pytest.raises(UserError) as caught:
        make_vault(tmp_path)
    assert caught.value.code == "folder-not-empty"
    assert (tmp_path / name).read_bytes() == b"somebody's"


def test_a_vault_that_lost_its_header_is_not_overwritten(folder: Path) -> None:
    (folder / "vault.json").unlink()
    before = content_of(folder)
    with pytest.raises(UserError) as caught:
        make_vault(folder)
    assert caught.value.code == "folder-not-empty"
    assert content_of(folder) == before


def test_unsound_recovery_words_make_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        vault.create(
            tmp_path / "vault",
            label=LABEL,
            profile=PROFILE,
            passphrase=PASSPHRASE,
            recovery_words=["zoo"] * 12,
            demo=False,
            kdf=FLOOR,
        )
    assert list(tmp_path.iterdir()) == []


def test_a_failed_making_leaves_an_empty_folder_to_try_again_in(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        make_vault(tmp_path, "a broken \ud800 character")
    assert caught.value.code == "passphrase-unusable"
    assert {file.name for file in tmp_path.iterdir()} == {"casebook.lock"}
    make_vault(tmp_path).close()


# Forks a maker that dies, without any tidying, at the first file operation of the making of a
# vault, then one that dies at the second, and so on until one lives to the end.
_DIE = """
import os, sys
from pathlib import Path
from app.errors import UserError
from app.vault import vault
from tests.app.vault.making import PASSPHRASE, make_vault
def die_at(folder, deadly):
    seen = 0
    def watch(event, arguments):
        nonlocal seen
        if event in ("open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect"):
            if str(folder) in str(arguments[0]):
                seen += 1
                if seen == deadly:
                    os._exit(7)
    sys.addaudithook(watch)
    make_vault(folder)
    os._exit(0)
for deadly in range(1, 60):
    folder = Path(sys.argv[1]) / str(deadly)
    child = os.fork()
    if child == 0:
        die_at(folder, deadly)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        vault.open_with_passphrase(folder, PASSPHRASE).close()
        print("whole")
    except UserError as error:
        make_vault(folder).close()
        print(error.code, sorted(each.name for each in folder.iterdir()))
    if ended == 0:
        break
"""


@linux_only
def test_a_making_cut_short_anywhere_leaves_no_vault_or_a_whole_one(tmp_path: Path) -> None:
    outcomes = run_python(_DIE, tmp_path).splitlines()
    none = "vault-missing ['casebook.db', 'casebook.lock', 'vault.json']"
    assert set(outcomes) == {none, "whole"}
    # Once there is a vault, there is one whatever happens later.
    assert outcomes == sorted(outcomes)
    assert outcomes.count(none) > 5


@linux_only
def test_a_making_that_meets_a_full_disk_leaves_room_to_try_again(tmp_path: Path) -> None:
    script = """
import resource, signal, sys
from pathlib import Path
from app.errors import CasebookError
from tests.app.vault.making import make_vault
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path(sys.argv[1])
for limit in (0, 1, 5000, 20000, 60000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        make_vault(folder)
        print("made", limit)
    except CasebookError as error:
        print(error.code, sorted(each.name for each in folder.iterdir()))
"""
    lines = run_python(script, tmp_path / "vault").splitlines()
    assert len(lines) == 5
    for line in lines:
        assert line.endswith("['casebook.lock']"), lines
        assert line.split()[0] in {"disk-full", "disk-fault"}
    assert not (tmp_path / "vault" / UNFINISHED).exists()
    make_vault(tmp_path / "vault").close()


def test_what_must_be_there_from_the_first_moment_is_there_or_there_is_no_vault(
    tmp_path: Path,
) -> None:
    def refuse(_store: Store) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")

    def fill(store: Store) -> None:
        store.put_setting("first", b"1")

    def create(with_what: Callable[[Store], None]) -> vault.OpenVault:
        return vault.create(
            tmp_path / "vault",
            label=LABEL,
            profile=PROFILE,
            passphrase=PASSPHRASE,
            recovery_words=WORDS.split(),
            demo=False,
            kdf=FLOOR,
            fill=with_what,
        )

    with pytest.raises(EnvironmentFault):
        create(refuse)
    assert set(content_of(tmp_path / "vault")) <= {"casebook.lock"}
    made = create(fill)
    assert made.store.get_setting("first") == b"1"
    made.close()


def test_removing_a_vault_leaves_other_files_and_no_open_vault_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    made = make_vault(folder)
    (folder / "summary.pdf").write_bytes(b"kept")
    (folder / f".{FORMER}.12345678.tmp").write_bytes(b"a copy that was cut short")
    with pytest.raises(EnvironmentFault) as caught:
        remove_vault(folder)
    assert caught.value.code == "vault-busy"
    made.close()
    remove_vault(folder)
    assert set(content_of(folder)) == {"casebook.lock", "summary.pdf"}
    (folder / "summary.pdf").unlink()
    make_vault(folder).close()


def test_the_end_of_a_line_pasted_with_a_passphrase_is_no_part_of_it(tmp_path: Path) -> None:
    make_vault(tmp_path / "v", f"{PASSPHRASE}\r\n").close()
    for pasted in (PASSPHRASE, f"{PASSPHRASE}\n"):
        vault.open_with_passphrase(tmp_path / "v", pasted).close()
