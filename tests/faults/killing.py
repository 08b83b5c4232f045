# SPDX-License-Identifier: Apache-2.0
"""Kills a casebook at work, over and over, at random instants, and looks at what is left.

``python -m tests.faults.killing FOLDER SEED KILLS [ACTION...]`` prints one line of JSON. Nothing
acknowledged may be lost, and no kill may leave a vault that does not open. It forks, so it runs
in a process of its own, on Linux.
"""

import gc
import hashlib
import json
import os
import select
import shutil
import signal
import sys
import traceback
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random
from uuid import UUID

from app.cases.chain import verify_record
from app.cases.entry import read_entry
from app.cases.kinds import AttachmentAdded
from app.errors import CasebookError
from app.services.drafts import read_drafts
from app.services.restoring import list_backups, prove_backup
from app.services.retention import tombstones
from app.services.session import Session
from app.services.vaults import KdfParameters, create_vault
from app.vault.backup_copy import check_vault
from app.vault.backup_manifest import mark_if_there, mark_of, read_manifest
from app.vault.backup_restore import secret_of
from app.vault.signing import check_signature
from app.vault.unlocking import ByPassphrase, find_data_key, read_standing
from tests.app.cases.making import OFFICER
from tests.faults.actions import (
    ACCOUNT,
    ACTIONS,
    PASSPHRASE,
    WORDS,
    Place,
    begin,
    carry_on,
    quickly,
)

OLDER = Path(__file__).parents[1] / "data" / "vaults" / "format-1.0-a"
LONGEST_S = {
    "record": 0.02,
    "passphrase": 0.03,
    "backup": 0.25,
    "attach": 0.06,
    "import": 0.08,
    "delete": 0.1,
}
"""How long after it was last heard of an action is killed at the latest; others: UNTIL_S."""
UNTIL_S = 0.3
ONCE = {"update", "restore"}
"""Actions that are done once, after their first line."""
DEEP = 25
"""After so many kills, all of the database is checked."""


class Harness:
    """One vault, killed again and again."""

    def __init__(self, root: Path, seed: int) -> None:
        self._chance = Random(seed)
        self._place = Place(root)
        self._kills = 0
        self._acknowledged: Counter[str] = Counter()
        create_vault(
            self._place.vault, OFFICER, PASSPHRASE, WORDS.split(), demo=True, kdf=KdfParameters()
        ).close()
        begin(self._place)
        # What is there by now need not be looked through, nor copied, in every child.
        gc.freeze()

    def run(self, kills: int, actions: list[str]) -> dict[str, int]:
        """Kill so many times; gives how much of each thing was acknowledged, and never lost."""
        for number in range(kills):
            self._one(actions[number % len(actions)])
        self._check_deep()
        prove_backup(list_backups(self._place.backups)[0], WORDS, carry_on)
        return {"kills": self._kills, **self._acknowledged}

    def _one(self, action: str) -> None:
        self._prepare(action)
        heard = self._killed(action)
        self._kills += 1
        for line in heard:
            self._acknowledged[line.split()[0]] += 1
            self._learn(line.split(" "))
        self._check(action, heard)
        if self._kills % DEEP == 0:
            self._check_deep()

    def _prepare(self, action: str) -> None:
        if action == "update":
            shutil.rmtree(self._place.root / "older", ignore_errors=True)
            shutil.copytree(OLDER, self._place.root / "older")
        if action == "restore":
            shutil.rmtree(self._place.root / "restored", ignore_errors=True)

    def _killed(self, action: str) -> list[str]:
        """Let a child work, kill it, and give what it said before."""
        seed = self._chance.random()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                ACTIONS[action](self._place, Random(seed), lambda line: _say(writing, line))
            except Exception:  # noqa: BLE001  whatever it is, it is the harness's to tell
                traceback.print_exc()
            finally:
                os._exit(1)
        os.close(writing)
        heard = _hear(reading, 1 if action in ONCE else self._chance.randrange(1, 6))
        longest = LONGEST_S.get(action, UNTIL_S)
        select.select([], [], [], self._chance.random() * longest)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        while more := os.read(reading, 65536):
            heard += more
        os.close(reading)
        lines = heard.decode().splitlines()
        assert os.WIFSIGNALED(status), f"{action} failed by itself: {lines[-1:]}"
        # A line is written in one go, but be strict: only whole ones count.
        return lines if heard.endswith(b"\n") else lines[:-1]

    def _learn(self, said: list[str]) -> None:
        place = self._place
        match said:
            case ["draft", *words]:
                place.draft = " ".join(words)
            case ["entry", digest]:
                place.entries.append(digest)
                place.draft = ""
            case ["file", digest, sha256]:
                place.entries.append(digest)
                place.files[digest] = sha256
            case ["changing", *words]:
                place.passphrases.add(" ".join(words))
            case ["settled", *words]:
                place.passphrases = {" ".join(words)}
            case ["backup", number]:
                place.backup = int(number)
            case ["deleted", case_id]:
                place.deleted.add(UUID(case_id))
            case ["imported", case_id, count]:
                place.imported[UUID(case_id)] = int(count)

    def _check(self, action: str, heard: list[str]) -> None:
        with closing(quickly(self._place.vault)) as session:
            self._check_record(session)
            self._check_imports(session)
            self._check_deletions(session)
        if action in {"passphrase", "bind"}:
            self._check_passphrases()
        if action == "bind":
            used = {line.removeprefix("binding ") for line in heard if line.startswith("binding ")}
            assert used <= self._place.passphrases, "the passphrase that was bound opens it no more"
        if action in {"backup", "restore"}:
            self._check_backups()
        if action == "update":
            quickly(self._place.root / "older").close()
        if action == "restore":
            self._check_restored(whole=heard[-1:] == ["restored"])

    def _check_record(self, session: Session) -> None:
        place = self._place
        assert place.case_id is not None
        stored = session.vault.store.entries(place.case_id)
        plain = [json.loads(raw) for raw in stored]
        hashes = [each["hash"] for each in plain]
        assert set(place.entries) <= set(hashes), "an acknowledged entry is lost"
        assert [each["sequence"] for each in plain] == list(range(1, len(plain) + 1))
        if hashes[-1] != place.entries[-1]:
            place.draft = ""  # recorded, and killed before it was said: the draft went with it
        if place.draft:
            assert read_drafts(session, place.case_id), "a draft is lost"
        # At most one entry a kill was recorded and killed before it was said.
        assert len(hashes) - len(place.entries) <= 1
        place.entries = hashes
        self._check_files(session, stored[-12:])

    def _check_files(self, session: Session, stored: list[bytes]) -> None:
        shelf = session.vault.store.attachments
        for entry in map(read_entry, stored):
            if isinstance(entry.payload, AttachmentAdded):
                kept = shelf.find(entry.payload.sha256)
                assert kept is not None, "a recorded file is lost"
                pieces = (shelf.piece(kept.number, number) for number in range(kept.pieces))
                assert hashlib.sha256(b"".join(pieces)).hexdigest() == entry.payload.sha256

    def _check_imports(self, session: Session) -> None:
        store, place = session.vault.store, self._place
        newest = set(store.case_ids()[-10:]) - {place.case_id}
        for case_id in newest | set(place.imported):
            count = len(store.entries(case_id))
            assert count % 9 == 1, "a case came in by half"
            assert count >= place.imported.get(case_id, 0), "an imported case is lost"
        place.imported.clear()

    def _check_deletions(self, session: Session) -> None:
        """A case is whole, or all of it is gone with a signed note; none comes back."""
        stones = {each.tombstone.gone.case_id: good for each, good in tombstones(session)}
        assert self._place.deleted <= set(stones), "a deleted case came back"
        assert all(stones.values()), "a note of a deletion is not signed"
        assert not set(stones) & set(session.vault.store.case_ids()), "half a case is left"
        assert not any(session.vault.store.drafts(case_id) for case_id in stones)
        assert not list(self._place.vault.glob("etilqs*"))

    def _check_passphrases(self) -> None:
        good = set()
        for passphrase in sorted(self._place.passphrases):
            try:
                secret = ByPassphrase(passphrase, ACCOUNT)
                find_data_key(read_standing(self._place.vault), secret)
            except CasebookError:
                continue
            good.add(passphrase)
        assert good, "neither the old nor the new passphrase opens it"
        self._place.passphrases = good

    def _check_backups(self) -> None:
        found = list_backups(self._place.backups)
        assert found[0].number >= self._place.backup, "an acknowledged backup is lost"
        assert len(found) <= 6
        for each in found:
            manifest = read_manifest(each.folder)
            assert mark_of(each.folder / "casebook.db") == manifest.database
            assert mark_if_there(each.folder / "attachments.db") == manifest.attachments
            assert mark_of(each.folder / "vault.json") == manifest.header

    def _check_restored(self, *, whole: bool) -> None:
        to = self._place.root / "restored"
        there = (to / "vault.json").exists()
        assert there or not whole, "a restored vault is lost"
        if not there:
            # Cut short, it is no vault, and the same can be done again.
            from app.vault.backup_restore import restore  # noqa: PLC0415 - only here

            restore(list_backups(self._place.backups)[0], to, secret_of(WORDS))
        quickly(to).close()

    def _check_deep(self) -> None:
        with closing(quickly(self._place.vault)) as session:
            key = session.vault.store.source.key
            for case_id in session.vault.store.case_ids():
                keys = session.view(case_id).author_keys()
                stored = session.vault.store.entries(case_id)
                assert verify_record(stored, keys, check_signature).sound
        check_vault(self._place.vault, key)


def _say(descriptor: int, line: str) -> None:
    os.write(descriptor, f"{line}\n".encode())


def _hear(descriptor: int, lines: int) -> bytes:
    heard = b""
    while heard.count(b"\n") < lines:
        more = os.read(descriptor, 4096)
        if not more:
            break
        heard += more
    return heard


def main(arguments: list[str]) -> int:
    """Run as the module's docstring says."""
    folder, seed, kills, *actions = arguments
    unknown = set(actions) - set(ACTIONS)
    if unknown:
        sys.stderr.write(f"There are: {', '.join(ACTIONS)}.\n")
        return 2
    found = Harness(Path(folder), int(seed)).run(int(kills), actions or list(ACTIONS))
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
