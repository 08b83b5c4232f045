# SPDX-License-Identifier: Apache-2.0
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import CasebookError
from app.handover.age_header import read_header
from app.handover.sealing import check_recipient, seal_to, seal_with_passphrase, unseal

MINE = pyrage.x25519.Identity.from_str(
    "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"
)
DATA = b"a record " * 20_000  # three chunks of age's 64 KiB
# Sealed once: age puts a stanza of random length into headers, which no example may notice.
SEALED = seal_to(b"a record", str(MINE.to_public()))

needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")


def code_of(data: bytes, secret: str) -> str:
    with pytest.raises(CasebookError) as caught:
        unseal(data, secret)
    return caught.value.code


def test_what_is_sealed_to_a_key_is_opened_with_its_identity() -> None:
    assert unseal(seal_to(DATA, str(MINE.to_public())), f" {MINE}\n") == DATA
    assert unseal(seal_to(b"", str(MINE.to_public())), str(MINE).lower()) == b""


def test_a_passphrase_opens_what_it_sealed_and_nothing_else_does() -> None:
    sealed = seal_with_passphrase(b"a record", "seven-plain-words")
    assert unseal(sealed, "seven-plain-words ") == b"a record"
    assert code_of(sealed, "seven-plain-word") == "sealed-wrong-secret"
    assert code_of(sealed, str(MINE)) == "sealed-needs-passphrase"


def test_each_failure_to_open_has_its_own_error() -> None:
    sealed = seal_to(DATA, str(MINE.to_public()))
    payload = read_header(sealed).size
    other = str(pyrage.x25519.Identity.generate())
    assert code_of(sealed, other) == "sealed-wrong-secret"
    assert code_of(sealed, "seven-plain-words") == "sealed-needs-key"
    assert code_of(sealed, str(MINE)[:-1] + "Q") == "secret-unreadable"
    assert code_of(sealed[: payload + 20], str(MINE)) == "sealed-cut-short"
    assert code_of(sealed[:-1], str(MINE)) == "sealed-damaged"
    assert code_of(sealed[: payload + 16 + 2 * (64 * 1024 + 16)], str(MINE)) == "sealed-damaged"
    assert code_of(sealed[:40], str(MINE)) == "sealed-cut-short"
    assert code_of(b"%PDF-1.7", str(MINE)) == "sealed-not-age"


@settings(max_examples=40)
@given(st.data())
def test_no_byte_of_a_sealed_file_can_change(data: st.DataObject) -> None:
    sealed = bytearray(SEALED)
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(CasebookError):
        unseal(bytes(sealed), str(MINE))


def test_a_receiving_key_is_checked_before_anything_is_sealed() -> None:
    good = str(MINE.to_public())
    assert check_recipient(f" {good}\n") == good
    for bad in ("", "age1", good[:-1], good[:-1] + ("q" if good[-1] != "q" else "p"), str(MINE)):
        with pytest.raises(CasebookError) as caught:
            seal_to(DATA, bad)
        assert caught.value.code == "recipient-unreadable"
        assert str(MINE) not in caught.value.sentence


@needs_age
@pytest.mark.peer("age")
def test_the_standard_tool_opens_ours_and_we_open_its(tmp_path: Path) -> None:
    identity = tmp_path / "key.txt"
    identity.write_text(str(MINE))
    ours = seal_to(DATA, str(MINE.to_public()))
    opened = subprocess.run(
        ["age", "--decrypt", "--identity", identity], input=ours, capture_output=True, check=True
    )
    assert opened.stdout == DATA
    theirs = subprocess.run(
        ["age", "--encrypt", "--recipient", str(MINE.to_public())],
        input=DATA,
        capture_output=True,
        check=True,
    )
    assert unseal(theirs.stdout, str(MINE)) == DATA
