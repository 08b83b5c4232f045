# SPDX-License-Identifier: Apache-2.0
"""The seals of a database's pages, by SQLCipher's form (version 4), without opening it.

A page of 4096 bytes ends with a nonce (16) and an HMAC-SHA512 (64) over ciphertext, nonce and page
number. The key of the HMAC comes from the database key and the salt, the file's first 16 bytes.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from app.vault.driver import PAGE_BYTES

SALT_BYTES, NONCE_BYTES, MAC_BYTES = 16, 16, 64
USABLE = PAGE_BYTES - NONCE_BYTES - MAC_BYTES
"""Bytes of a page that hold content."""

_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = {0x377F0682, 0x377F0683}


@dataclass(frozen=True)
class Frame:
    """A page in the write-ahead log: its number, where it stands, whether a transaction ends."""

    page: int
    at: int
    commits: bool


def seal_key(key: bytes, salt: bytes) -> bytes:
    """The key of the seals of a database with this key and this salt."""
    masked = bytes(each ^ 0x3A for each in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, 2, 32)


def is_sealed(page: bytes, number: int, key: bytes) -> bool:
    """Whether the page of this number is as it was written; ``key`` is from seal_key."""
    if len(page) != PAGE_BYTES:
        return False
    start = SALT_BYTES if number == 1 else 0
    sealed, mac = page[start:-MAC_BYTES], page[-MAC_BYTES:]
    good = hmac.new(key, sealed + struct.pack("<I", number), hashlib.sha512)
    return hmac.compare_digest(good.digest(), mac)


def frames_of(log: BinaryIO) -> Iterator[Frame]:
    """The frames of a log's present round, in order, also after a damaged one.

    Raises:
        OSError: the disk refuses.
    """
    header = log.read(_LOG_HEADER)
    if len(header) < _LOG_HEADER:
        return
    magic, _form, size, _round, *salts = struct.unpack(">6I", header[:24])
    if magic not in _LOG_MAGIC or size != PAGE_BYTES:
        return
    at = _LOG_HEADER
    while len(frame := log.read(_FRAME_HEADER)) == _FRAME_HEADER:
        number, commit, *frame_salts = struct.unpack(">4I", frame[:16])
        if frame_salts == salts and number:
            yield Frame(number, at + _FRAME_HEADER, commits=commit != 0)
        at += _FRAME_HEADER + PAGE_BYTES
        log.seek(at)
