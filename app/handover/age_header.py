# SPDX-License-Identifier: Apache-2.0
"""A strict look at the header of an age file before any other code reads it (age format v1)."""

import base64
import binascii
import re
from dataclasses import dataclass

from app.errors import EnvironmentFault, UserError

LARGEST_HEADER = 64 * 1024
"""Bytes."""
MOST_STANZAS = 20
LARGEST_WORK_FACTOR = 20
"""log2 of scrypt's N: 20 takes a gigabyte of memory and a few seconds; a stranger's 30 would
take the machine."""

_VERSION = b"age-encryption.org/v1"
_ARMOUR = b"-----BEGIN AGE"
_LINE_WIDTH = 64
_STANZA = re.compile(rb"-> ([\x21-\x7e]+(?: [\x21-\x7e]+)*)")
_MAC = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_WORK_FACTOR = re.compile(rb"[1-9][0-9]{0,2}")


@dataclass(frozen=True)
class Stanza:
    """One recipient of the file: its type and arguments, and its body."""

    arguments: tuple[bytes, ...]
    body: bytes

    @property
    def kind(self) -> bytes:
        """For example b'X25519' or b'scrypt'."""
        return self.arguments[0]


@dataclass(frozen=True)
class Header:
    """The header of an age file. ``size`` in bytes: the payload begins there."""

    stanzas: tuple[Stanza, ...]
    size: int

    @property
    def by_passphrase(self) -> bool:
        """Whether a passphrase, rather than a key, opens the file."""
        return self.stanzas[0].kind == b"scrypt"


def read_header(data: bytes) -> Header:
    """Read and check the header of an age file.

    Raises:
        UserError: sealed-not-age, sealed-armoured, or sealed-too-costly (a passphrase that takes
            more work than Casebook allows a stranger to demand).
        EnvironmentFault: sealed-damaged or sealed-cut-short.
    """
    if data.startswith(_ARMOUR):
        raise UserError(
            "This is an age file written as text. Ask for it as it was first saved.",
            code="sealed-armoured",
        )
    if not data.startswith(_VERSION + b"\n"):
        if data and _VERSION.startswith(data.rstrip(b"\n")):
            raise cut_short()
        raise UserError(
            "This is not a sealed bundle: it does not begin as an age file does.",
            code="sealed-not-age",
        )
    stanzas, size = _read_stanzas(data)
    _check_scrypt(stanzas)
    return Header(stanzas, size)


def _read_stanzas(data: bytes) -> tuple[tuple[Stanza, ...], int]:
    at = len(_VERSION) + 1
    stanzas: list[Stanza] = []
    while True:
        line, at = _line(data, at)
        if stanzas and (mac := _MAC.fullmatch(line)):
            _decoded(mac[1])
            return tuple(stanzas), at
        begun = _STANZA.fullmatch(line)
        if begun is None or len(stanzas) == MOST_STANZAS:
            raise damaged()
        body = b""
        while True:
            line, at = _line(data, at)
            body += _decoded(line)
            if len(line) < _LINE_WIDTH:
                break
            if len(line) > _LINE_WIDTH:
                raise damaged()
        stanzas.append(Stanza(tuple(begun[1].split(b" ")), body))


def _line(data: bytes, at: int) -> tuple[bytes, int]:
    end = data.find(b"\n", at, LARGEST_HEADER)
    if end < 0:
        raise damaged() if len(data) > LARGEST_HEADER else cut_short()
    return data[at:end], end + 1


def _decoded(line: bytes) -> bytes:
    """Canonical base64 without padding: only one spelling of each value is let through."""
    try:
        value = base64.b64decode(line + b"=" * (-len(line) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise damaged() from None
    if b"=" in line or base64.b64encode(value).rstrip(b"=") != line:
        raise damaged()
    return value


def _check_scrypt(stanzas: tuple[Stanza, ...]) -> None:
    if all(stanza.kind != b"scrypt" for stanza in stanzas):
        return
    first = stanzas[0]
    if len(stanzas) != 1 or len(first.arguments) != 3 or len(first.body) != 32:
        raise damaged()
    _, salt, work_factor = first.arguments
    if len(_decoded(salt)) != 16 or _WORK_FACTOR.fullmatch(work_factor) is None:
        raise damaged()
    if int(work_factor) > LARGEST_WORK_FACTOR:
        raise UserError(
            "This file asks for far more work than a passphrase needs, so it was not opened. "
            "Ask for it to be sealed to your receiving key.",
            code="sealed-too-costly",
        )


def damaged() -> EnvironmentFault:
    """The file is not as it was sealed."""
    return EnvironmentFault(
        "The sealed file is damaged or was altered. Ask for it to be sent again.",
        code="sealed-damaged",
    )


def cut_short() -> EnvironmentFault:
    """The file ends before its end."""
    return EnvironmentFault(
        "The sealed file stops too early. Ask for it to be sent again.", code="sealed-cut-short"
    )
