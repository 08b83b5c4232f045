# SPDX-License-Identifier: Apache-2.0
"""What is in memory while a casebook is open, and that after a lock nothing of it is.

After a lock no live process of ours holds what was typed, shown, searched or unlocked with; the
half-written is a draft again after unlocking. While it is open, no other process of the user can
look into its memory, and the system writes none of it to disk.
"""

import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import AttachmentAdded, Category, Officer
from app.services.attachments import Incoming, bring_in, keep_file, take_some
from app.services.cases import add_person, open_case
from app.services.drafts import read_drafts
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault, new_recovery_words, open_vault
from app.vault.attachment_database import beside
from app.vault.driver import DatabaseSource
from app.vault.kdf import derive
from app.vault.keys import sub_keys
from app.vault.slots import PassphraseSlot
from app.vault.unlocking import ByPassphrase, find_data_key, read_standing
from tests.journeys.conftest import ROOT

PASSPHRASE = "teapot meadow lantern copper"
WORDS = "Quince marmalade on the second she"
SEARCHED = "quillfeather"
NAME = "Casey Marmalade-Sample"
PNG = b"\x89PNG\r\n\x1a\n"
LONGEST_S = 30
CHILD = "tests.journeys.locking_child"
WITHOUT_RIGHTS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
"""The same user, without root's right to look at everything."""
LOOK = """
import ctypes, sys
pid = int(sys.argv[1])
for name in ("environ", "maps", "mem"):
    try:
        open(f"/proc/{pid}/{name}", "rb").close()
        print("read", name)
    except PermissionError:
        pass
PTRACE_SEIZE = 0x4206
if ctypes.CDLL(None).ptrace(PTRACE_SEIZE, pid, None, None) == 0:
    print("traced")
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="reading the memory of a hardened process takes root on Linux",
)


@dataclass
class Made:
    """A folder with a casebook that holds one case, and what must not outlive a lock."""

    folder: Path
    told: dict[str, str]
    held: dict[str, bytes]
    """What an open casebook cannot do without, or has on the screen."""
    fleeting: dict[str, bytes]
    """What it needs for a moment only, and has no copy of afterwards."""


@pytest.fixture
def made(tmp_path: Path) -> Made:
    officer = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
    folder, recovery = tmp_path / "casebook", new_recovery_words()
    session = create_vault(folder, officer, PASSPHRASE, recovery, kdf=KdfParameters())
    case_id = open_case(session, "LANTERN 4", {}).case_id
    add_person(session, case_id, Category.WITNESS, "Witness 1", NAME)
    canary = random.randbytes(64)  # the bytes of a picture that are in no other
    told = {
        "words": WORDS,
        "searched": SEARCHED,
        "case": str(case_id),
        "picture": str(_attach(session, case_id, tmp_path / "picture.png", PNG + canary)),
    }
    held, fleeting = _keys(folder, session)
    session.close()
    (tmp_path / "screens").mkdir()
    held |= {"picture": canary}
    fleeting |= {"recovery words": " ".join(recovery).encode()}
    return Made(tmp_path, told, held, fleeting)


def _attach(session: Session, case_id: UUID, path: Path, data: bytes) -> UUID:
    path.write_bytes(data)
    incoming = bring_in(session, Incoming(path))
    while not take_some(session, incoming).whole:
        pass
    added = keep_file(session, case_id, incoming, "A doorbell picture").head.payload
    path.unlink()
    assert isinstance(added, AttachmentAdded)
    return added.attachment_id


def _keys(folder: Path, session: Session) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The keys of a casebook: those that it works with, and those it only opens with."""
    found = find_data_key(read_standing(folder), ByPassphrase(PASSPHRASE))
    slot = next(each for each in found.header.slots if isinstance(each, PassphraseSlot))
    keys = sub_keys(found.data_key, found.header.vault_id)
    held = {"database key": keys.database, "signing key": session.vault.signing.to_raw()}
    fleeting = {
        "passphrase": PASSPHRASE.encode(),
        "key of the passphrase": derive(PASSPHRASE, bytes.fromhex(slot.salt), slot.kdf),
        "data key": bytes(found.data_key),
        "key of the files": beside(DatabaseSource(folder, keys.database)).key,
        "key of the header": keys.header,
        "key of the officer's keys": keys.officer,
        "receiving key": session.vault.receiving.secret().encode(),
    }
    return held, fleeting


def ours(folder: Path) -> Iterator[int]:
    """Every live process whose home the folder is: what we start inherits that."""
    home = f"HOME={folder}".encode()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                if home in (entry / "environ").read_bytes().split(b"\0"):
                    yield int(entry.name)
            except OSError:
                continue  # it ended meanwhile


def memory(pid: int) -> Iterator[bytes]:
    """All that a process has in memory and can read, arguments and environment too."""
    ranges = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r")
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as held:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            match = ranges.match(line)
            if match and "[v" not in line:  # the kernel's own pages
                start, end = (int(part, 16) for part in match.groups())
                held.seek(start)
                try:
                    yield held.read(end - start)
                except OSError:
                    continue  # a mapping without pages behind it


def spellings(secret: bytes) -> set[bytes]:
    """How it may stand in memory: as bytes, as Qt's text, and a key in hexadecimal too."""
    found = {secret, bytes(b for byte in secret for b in (byte, 0))}
    if len(secret) == 32:
        found |= {secret.hex().encode(), secret.hex().upper().encode()}
    return found


def copies(pid: int, secrets: dict[str, bytes]) -> dict[str, int]:
    """How often each stands in the memory of a process."""
    found = dict.fromkeys(secrets, 0)
    spelt = {name: spellings(secret) for name, secret in secrets.items()}
    for part in memory(pid):
        for name, ways in spelt.items():
            found[name] += sum(part.count(way) for way in ways)
    return found


def shows_a_window(pid: int) -> bool:
    try:
        return b"libQt6Widgets" in Path(f"/proc/{pid}/maps").read_bytes()
    except OSError:
        return False  # it ended: the lock starts its process by way of another


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_S
    while not true():
        assert time.monotonic() < end, "it did not come"
        os.sched_yield()


class Sitting:
    """The process with the open casebook."""

    def __init__(self, made: Made) -> None:
        self._process = subprocess.Popen(
            [*WITHOUT_RIGHTS, sys.executable, "-m", CHILD, str(made.folder)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(made.folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.pid = self._process.pid
        self.go_on(json.dumps(made.told))
        assert self.says() == "type"
        self.go_on(PASSPHRASE)

    def go_on(self, line: str = "") -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def says(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def wait(self) -> int:
        return self._process.wait(LONGEST_S)

    def end(self) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.kill()
        self._process.wait()


@pytest.fixture
def sitting(made: Made) -> Iterator[Sitting]:
    started = Sitting(made)
    yield started
    started.end()
    for left in ours(made.folder):
        os.kill(left, 9)


def _all_there(found: dict[str, int], wanted: Iterable[str]) -> bool:
    return all(found[name] for name in wanted)


def test_a_lock_leaves_nothing_in_memory_and_loses_nothing(made: Made, sitting: Sitting) -> None:
    assert sitting.says() == "open"
    sitting.go_on()
    shown = {"export passphrase": sitting.says().encode()}
    shown |= {"words": WORDS.encode(), "searched": SEARCHED.encode(), "name": NAME.encode()}
    found = copies(sitting.pid, shown | made.held)
    assert _all_there(found, found), found  # or this test could not fail
    sitting.go_on()
    assert sitting.wait() == 0
    until(lambda: any(shows_a_window(pid) for pid in ours(made.folder)))
    left = list(ours(made.folder))
    assert left
    for pid in left:
        found = copies(pid, shown | made.held | made.fleeting)
        assert not any(found.values()), found
    session = open_vault(made.folder / "casebook", PASSPHRASE)
    draft = read_drafts(session, UUID(made.told["case"]))["note"]
    assert WORDS in draft.content.values()
    session.close()


def test_an_open_casebook_keeps_few_keys_and_shows_them_to_nobody(
    made: Made, sitting: Sitting
) -> None:
    assert sitting.says() == "open"
    found = copies(sitting.pid, made.fleeting)
    # Python and Qt cannot overwrite their text: one that was freed may not be built upon yet.
    assert found.pop("passphrase") <= 1
    assert not any(found.values()), found
    found = copies(sitting.pid, {name: made.held[name] for name in made.held if "key" in name})
    assert all(times <= 1 for times in found.values()), found
    limits = Path(f"/proc/{sitting.pid}/limits").read_text("utf-8")
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)
    assert what_another_sees(sitting.pid) == []


def what_another_sees(pid: int) -> list[str]:
    """What another process of the same user can do with it."""
    look = [*WITHOUT_RIGHTS, sys.executable, "-c", LOOK, str(pid)]
    done = subprocess.run(look, capture_output=True, text=True, check=True, timeout=LONGEST_S)
    return done.stdout.splitlines()


def test_another_process_would_be_seen_into() -> None:
    """Or the test above could not fail."""
    plain = subprocess.Popen([*WITHOUT_RIGHTS, "sleep", "60"])
    try:
        until(lambda: b"sleep" in Path(f"/proc/{plain.pid}/comm").read_bytes())
        assert "read environ" in what_another_sees(plain.pid)
    finally:
        plain.kill()
        plain.wait()
