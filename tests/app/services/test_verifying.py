# SPDX-License-Identifier: Apache-2.0
"""``main.py verify`` on whatever somebody may have: what it says, and how it ends."""

import json
from pathlib import Path

import pytest

from app.handover.container import pack, unpack
from app.handover.sealing import seal_to
from app.services.commands import main
from app.vault.receiving import ReceivingKey
from tests.app.services.strangers import Stranger, bundle

KEY = ReceivingKey.generate()


class Verifying:
    """The command, and what it said; nobody is asked for a secret who cannot need one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[str] = []
        self.asked = 0

    def run(self, data: bytes, *options: str) -> int:
        path = self.folder / "file"
        path.write_bytes(data)
        return main(["verify", str(path), *options], self.said.append, self._ask)

    def _ask(self, _question: str) -> str:
        self.asked += 1
        return KEY.secret()


@pytest.fixture
def verifying(tmp_path: Path) -> Verifying:
    return Verifying(tmp_path)


@pytest.fixture(scope="module")
def plain() -> bytes:
    author = Stranger()
    author.open()
    author.note()
    return bundle(author)


def test_a_sealed_bundle_is_sound_and_so_is_what_another_program_unsealed(
    verifying: Verifying, plain: bytes, tmp_path: Path
) -> None:
    assert verifying.run(plain) == 0 and verifying.asked == 0
    assert verifying.said[-1] == "Sound: every check holds."
    sealed = seal_to(plain, KEY.recipient)
    assert verifying.run(sealed) == 0 and verifying.asked == 1
    identity = tmp_path / "key.txt"
    identity.write_text(f"# made by age-keygen\n{KEY.secret()}\n")
    assert verifying.run(sealed, "--identity", str(identity)) == 0 and verifying.asked == 1


def test_an_altered_bundle_is_not_good(verifying: Verifying, plain: bytes) -> None:
    place = plain.index(b'"kind":"note"')
    assert verifying.run(plain[:place] + b"X" + plain[place + 1 :]) == 1
    assert verifying.run(plain[:-40]) == 1
    assert verifying.said[-1].startswith("NOT sound")


def test_a_bundle_of_a_newer_form_says_so(verifying: Verifying, plain: bytes) -> None:
    names = ("manifest.json", "manifest.sig", "record.jsonl", "summary.pdf", "README.txt")
    files = unpack(plain, names)
    manifest = json.loads(files["manifest.json"]) | {"version": 2}
    assert verifying.run(pack(files | {"manifest.json": json.dumps(manifest).encode()})) == 1
    assert any("newer" in line for line in verifying.said)


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"%PDF-1.7 x", b"\x00" * 5000, b"age-encryption.org/v1\n-> X25519 x\n", b"Rubbish\n" * 9],
)
def test_rubbish_is_told_without_asking_for_a_secret(verifying: Verifying, rubbish: bytes) -> None:
    assert verifying.run(rubbish) == 2
    assert verifying.asked == 0 and len(verifying.said) == 1


def test_what_begins_like_a_receipt_and_is_none_is_not_good(verifying: Verifying) -> None:
    for data in (b"{}", b"{" * 9000, b'{"format":"casebook-receipt"}'):
        assert verifying.run(data) == 1
    assert all(line.startswith("NOT good") for line in verifying.said)
    assert main(["verify", "nowhere.age"], verifying.said.append) == 2
