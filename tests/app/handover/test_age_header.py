# SPDX-License-Identifier: Apache-2.0
import base64
import hashlib
import json
import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import CasebookError, EnvironmentFault, UserError
from app.handover.age_header import LARGEST_HEADER, MOST_STANZAS, read_header
from app.handover.sealing import unseal

VECTORS: dict[str, str] = json.loads(
    files("tests").joinpath("app", "handover", "age_vectors.json").read_bytes()
)["vectors"]
STRANGER = "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"
MAC = b"--- " + b"A" * 43 + b"\n"
STANZA = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
START = b"age-encryption.org/v1\n"


def parts(name: str) -> tuple[dict[str, str], bytes]:
    """A vector's expectations and its age file."""
    head, _, body = base64.b64decode(VECTORS[name]).partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    return dict(reversed(lines)), body


@pytest.mark.parametrize("name", VECTORS)
def test_the_public_vectors_open_or_fail_as_they_must(name: str) -> None:
    expected, sealed = parts(name)
    secret = expected.get("passphrase") or expected.get("identity") or STRANGER
    if expected["expect"] == "success":
        opened = unseal(sealed, secret)
        assert hashlib.sha256(opened).hexdigest() == expected["payload"]
    else:
        with pytest.raises(CasebookError):
            unseal(sealed, secret)


@pytest.mark.parametrize(
    "name", ["stanza_missing_body", "stanza_missing_final_line", "scrypt_work_factor_23"]
)
def test_what_the_library_lets_through_is_refused_from_the_header_at_once(name: str) -> None:
    started = time.process_time()
    with pytest.raises(CasebookError):
        read_header(parts(name)[1])
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sealed-not-age"),
        (b"PK\x03\x04", "sealed-not-age"),
        (b"age-encryption.org/v2\n" + STANZA + MAC, "sealed-not-age"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "sealed-armoured"),
        (b"age-encryption", "sealed-cut-short"),
        (START, "sealed-cut-short"),
        (START + STANZA, "sealed-cut-short"),
        (START + MAC, "sealed-damaged"),
        (START + STANZA * (MOST_STANZAS + 1) + MAC, "sealed-damaged"),
        (START + STANZA * 1000 + b"x" * LARGEST_HEADER, "sealed-damaged"),
        (START + b"-> a  b\n\n" + MAC, "sealed-damaged"),
        (START + b"-> a\nAA=\n" + MAC, "sealed-damaged"),
        (START + b"-> a\nAB\n" + MAC, "sealed-damaged"),
        (START + b"-> a\n" + b"A" * 65 + b"\n" + MAC, "sealed-damaged"),
    ],
)
def test_each_fault_of_a_header_has_its_own_error(data: bytes, code: str) -> None:
    with pytest.raises((UserError, EnvironmentFault)) as caught:
        read_header(data)
    assert caught.value.code == code


def test_a_good_header_is_read() -> None:
    header = read_header(START + STANZA * MOST_STANZAS + MAC + b"payload")
    assert len(header.stanzas) == MOST_STANZAS
    assert header.size == len(START + STANZA * MOST_STANZAS + MAC)
    assert not header.by_passphrase


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(noise: bytes) -> None:
    for data in (noise, START + noise, START + STANZA + noise):
        try:
            read_header(data)
        except CasebookError as error:
            assert error.code.startswith("sealed-")
