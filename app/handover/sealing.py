# SPDX-License-Identifier: Apache-2.0
"""Sealing with age, to a key or with a passphrase, and unsealing: in memory, or as a stream."""

from typing import Protocol

import pyrage
from pyrage import passphrase as by_passphrase
from pyrage import x25519

from app.errors import Bug, UserError
from app.handover.age_header import LARGEST_HEADER, Header, cut_short, damaged, read_header

_IDENTITY = "AGE-SECRET-KEY-1"
_NONCE, _TAG, _CHUNK = 16, 16, 64 * 1024


class Source(Protocol):
    """What a stream is read from."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; none at the end."""
        ...


class Sink(Protocol):
    """What a stream is written to."""

    def write(self, data: bytes, /) -> int:
        """Take all of the data."""
        ...


def check_recipient(recipient: str) -> str:
    """The age recipient without space around it.

    Raises:
        UserError: it is not an age public key for X25519 (age1...).
    """
    _recipient(recipient)
    return recipient.strip()


def seal_to(data: bytes, recipient: str) -> bytes:
    """The data sealed to an age public key (age1...): only its holder can open them.

    Raises:
        UserError: it is not such a key.
    """
    sealed: bytes = pyrage.encrypt(data, [_recipient(recipient)])
    return sealed


def seal_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """The data sealed with a passphrase; takes about a second, which guessing then takes too."""
    sealed: bytes = by_passphrase.encrypt(data, passphrase)
    try:
        read_header(sealed)
    except UserError:  # this machine is so fast that age chose more work than we let in
        raise Bug(
            "The bundle could not be sealed with a passphrase here. Seal it to a key instead.",
            code="seal-work-factor",
        ) from None
    return sealed


def unseal(data: bytes, secret: str) -> bytes:
    """What was sealed, opened with an identity (AGE-SECRET-KEY-1...) or a passphrase.

    All or nothing: no part of a damaged file is given back.

    Raises:
        UserError: sealed-wrong-secret, sealed-needs-key, sealed-needs-passphrase,
            secret-unreadable, or as for read_header.
        EnvironmentFault: sealed-damaged or sealed-cut-short.
    """
    header = read_header(data)
    _check_payload_size(data, header)
    secret = secret.strip()
    is_identity = secret.upper().startswith(_IDENTITY)
    if is_identity and header.by_passphrase:
        raise UserError(
            "This bundle is sealed with a passphrase. Give the passphrase.",
            code="sealed-needs-passphrase",
        )
    if not is_identity and not header.by_passphrase:
        raise UserError(
            "This bundle is sealed to a key. Open it with the identity that begins with "
            "AGE-SECRET-KEY-1.",
            code="sealed-needs-key",
        )
    try:
        opened: bytes = (
            pyrage.decrypt(data, [_identity(secret)])
            if is_identity
            else by_passphrase.decrypt(data, secret)
        )
    except pyrage.DecryptError as fault:
        raise _why_not(str(fault), header) from None
    return opened


def seal_stream(source: Source, sink: Sink, recipient: str) -> None:
    """Seal all that ``source`` gives to an age public key (age1...), a little at a time.

    Raises:
        UserError: it is not such a key.
        Exception: whatever ``source`` or ``sink`` raises, as it is.
    """
    ends = _Ends(source, sink)
    try:
        pyrage.encrypt_io(ends, ends, [_recipient(recipient)])
    except (pyrage.EncryptError, OSError) as fault:
        raise ends.fault or fault from None


def unseal_stream(source: Source, sink: Sink, identity: str) -> None:
    """Open what was sealed to the key of an age identity (AGE-SECRET-KEY-1...), a little at a time.

    What reaches ``sink`` is genuine, but it is the whole only when this returns.

    Raises:
        UserError: sealed-wrong-secret, sealed-needs-passphrase, secret-unreadable, or as for
            read_header.
        EnvironmentFault: sealed-damaged or sealed-cut-short.
        Exception: whatever ``source`` or ``sink`` raises, as it is.
    """
    begins = _begin(source)
    if read_header(begins).by_passphrase:
        raise UserError(
            "This file is sealed with a passphrase. Files that go with a case are sealed to a key.",
            code="sealed-needs-passphrase",
        )
    ends = _Ends(source, sink, begins)
    try:
        pyrage.decrypt_io(ends, ends, [_identity(identity.strip())])
    except (pyrage.DecryptError, OSError) as fault:
        if ends.fault is not None:
            raise ends.fault from None
        if str(fault) == "No matching keys found":
            raise UserError(
                "Your receiving key does not open this file: it was sealed for somebody else.",
                code="sealed-wrong-secret",
            ) from None
        raise damaged() from None


def _begin(source: Source) -> bytes:
    """As much as a header can take."""
    begins = b""
    while len(begins) <= LARGEST_HEADER and (more := source.read(_CHUNK)):
        begins += more
    return begins


class _Ends:
    """Both ends of a stream. age gives words in place of an error in them: they are kept here."""

    def __init__(self, source: Source, sink: Sink, begins: bytes = b"") -> None:
        self._source = source
        self._sink = sink
        self._begins = memoryview(begins)
        self.fault: BaseException | None = None

    def read(self, size: int) -> bytes:
        if self._begins:
            given, self._begins = self._begins[:size], self._begins[size:]
            return bytes(given)
        try:
            return self._source.read(size)
        except BaseException as fault:
            # Whatever it is: age would give words in its place.
            self.fault = fault
            raise

    def write(self, data: bytes) -> int:
        try:
            return self._sink.write(data)
        except BaseException as fault:
            # Whatever it is: age would give words in its place.
            self.fault = fault
            raise

    def flush(self) -> None:
        """Whoever owns the sink finishes it."""


def _why_not(reason: str, header: Header) -> Exception:
    """The error for a reason, which pyrage gives in words alone; the tests pin them."""
    wrong_passphrase = header.by_passphrase and reason == "Decryption failed"
    if wrong_passphrase or reason == "No matching keys found":
        return UserError(
            "That does not open this bundle. Check it for slips, and that the bundle was sealed "
            "for you.",
            code="sealed-wrong-secret",
        )
    return damaged()


def _check_payload_size(data: bytes, header: Header) -> None:
    """A payload is a nonce and chunks of 64 KiB, each with its tag; the last may be shorter."""
    size = len(data) - header.size - _NONCE
    last = size % (_CHUNK + _TAG)
    if size < _TAG or 0 < last < _TAG:
        raise cut_short()
    if last == _TAG and size > _TAG:  # only a file that holds nothing has an empty chunk
        raise damaged()


def _recipient(recipient: str) -> x25519.Recipient:
    try:
        return x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError:
        raise UserError(
            "That is not a receiving key. It begins with age1 and is 62 characters long; "
            "copy the whole of it.",
            code="recipient-unreadable",
        ) from None


def _identity(secret: str) -> x25519.Identity:
    try:
        return x25519.Identity.from_str(secret.upper())
    except pyrage.IdentityError:
        raise UserError(
            "That identity has a slip in it. Copy all 74 characters of it.",
            code="secret-unreadable",
        ) from None
