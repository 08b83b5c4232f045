# SPDX-License-Identifier: Apache-2.0
"""The seals of a database's pages, by SQLCipher's form (version 4), without opening it.

A page ends with a nonce (16 bytes) and an HMAC over ciphertext, nonce and page number: in the
database of the record, SHA-512 and pages of 4096 bytes. The key of the HMAC comes from the database
key and the salt, the file's first 16 bytes.
"""

import hashlib
import hmac
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.vault.driver import RECORD, Form
from app.vault.faults import stopped

SALT_BYTES, NONCE_BYTES = 16, 16
# SQLite leaves so much of a page to SQLCipher, which asks for it before it is told of a shorter
# seal; the rest is encrypted with the content, and means nothing.
_RESERVED = 80

_PIECE = 1024 * 1024
_LOCK_BYTE = 0x4000_0000
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = {0x377F0682, 0x377F0683}


@dataclass(frozen=True)
class Frame:
    """A page in the write-ahead log: its number, where it stands, whether a transaction ends."""

    page: int
    at: int
    commits: bool


def usable(form: Form) -> int:
    """How many bytes of a page hold content."""
    return form.page_bytes - _RESERVED


def nonce_at(form: Form) -> int:
    """Where in a page the ciphertext ends and the nonce begins."""
    return form.page_bytes - NONCE_BYTES - _mac_bytes(form)


def lock_page(form: Form) -> int:
    """The number of the page that SQLite locks by and never writes: it begins at 1 GiB."""
    return _LOCK_BYTE // form.page_bytes + 1


def seal_key(key: bytes, salt: bytes) -> bytes:
    """The key of the seals of a database with this key and this salt."""
    masked = bytes(each ^ 0x3A for each in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, 2, 32)


def is_sealed(page: bytes, number: int, key: bytes, form: Form = RECORD) -> bool:
    """Whether the page of this number is as it was written; ``key`` is from seal_key."""
    if len(page) != form.page_bytes:
        return False
    start, end = SALT_BYTES if number == 1 else 0, form.page_bytes - _mac_bytes(form)
    good = hmac.digest(key, page[start:end] + struct.pack("<I", number), form.digest)
    return hmac.compare_digest(good, page[end:])


def check_seals(path: Path, key: bytes, form: Form, watch: Callable[[float], bool]) -> bool:
    """Whether every page of a closed database, and nothing else, is in the file as it was written.

    ``watch`` is told how much is done; what is false stops the work.

    Raises:
        UserError: stopped.
        OSError: the disk refuses.
    """
    pages, rest = divmod(path.stat().st_size, form.page_bytes)
    together = max(1, _PIECE // form.page_bytes)
    with path.open("rb") as file:
        seal = seal_key(key, file.read(SALT_BYTES))
        file.seek(0)
        for first in range(1, pages + 1, together):
            piece = file.read(together * form.page_bytes)
            for number, at in enumerate(range(0, len(piece), form.page_bytes), start=first):
                page = piece[at : at + form.page_bytes]
                if not is_sealed(page, number, seal, form) and number != lock_page(form):
                    return False
            if not watch(min(1.0, (first + together) / pages)):
                raise stopped()
    return pages > 0 and not rest


def _mac_bytes(form: Form) -> int:
    return hashlib.new(form.digest).digest_size


def frames_of(log: BinaryIO, form: Form = RECORD) -> Iterator[Frame]:
    """The frames of a log's present round, in order, also after a damaged one.

    Raises:
        OSError: the disk refuses.
    """
    header = log.read(_LOG_HEADER)
    if len(header) < _LOG_HEADER:
        return
    magic, _form, size, _round, *salts = struct.unpack(">6I", header[:24])
    if magic not in _LOG_MAGIC or size != form.page_bytes:
        return
    at = _LOG_HEADER
    while len(frame := log.read(_FRAME_HEADER)) == _FRAME_HEADER:
        number, commit, *frame_salts = struct.unpack(">4I", frame[:16])
        if frame_salts == salts and number:
            yield Frame(number, at + _FRAME_HEADER, commits=commit != 0)
        at += _FRAME_HEADER + form.page_bytes
        log.seek(at)
