# SPDX-License-Identifier: Apache-2.0
"""A parcel: the files of a case one after another, to be sealed as one stream beside a bundle.

A line that says what it is; for each file the 32 bytes of its SHA-256, its size in 8 bytes, the
most significant first, and its bytes; then 40 bytes of 0xFF. Files stand in the order of their
hashes, none of them twice. There is no list of names: what each file is, the signed entries of
the case say, by its hash. Nothing here is ever whole in memory.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.errors import Bug, EnvironmentFault

MAGIC = b"casebook files 1\n"
HEAD_BYTES = 32 + 8
END = b"\xff" * HEAD_BYTES
"""It stands where the next file would begin, and after every hash there can be."""


@dataclass(frozen=True, slots=True, order=True)
class Head:
    """A file begins: the SHA-256 that it must have, in hexadecimal, and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Tail:
    """A file ended; ``genuine``: its bytes have the hash that was said before them."""

    genuine: bool


Part = Head | bytes | Tail
"""What a parcel is read as: a head, pieces of its file, a tail; then the next."""


def packed(parts: Iterable[Head | bytes]) -> Iterator[bytes]:
    """The bytes of a parcel, from the head of each file and then the pieces of it, in order.

    Raises:
        EnvironmentFault: file-altered, the pieces are not the file that its head says.
        Bug: parcel-order, a file does not come after the one before it.
    """
    yield MAGIC
    count = _Count(None)
    for part in parts:
        if isinstance(part, Head):
            count.close()
            if count.head is not None and part.sha256 <= count.head.sha256:
                raise Bug(
                    "Casebook made a mistake while sealing files (quote F5). Nothing was saved.",
                    code="parcel-order",
                )
            count = _Count(part)
            yield bytes.fromhex(part.sha256) + part.size.to_bytes(8, "big")
        else:
            count.add(part)
            yield part
    count.close()
    yield END


class Packed:
    """The bytes of a parcel, to be read as from a file."""

    def __init__(self, parts: Iterable[Head | bytes]) -> None:
        self._bytes = packed(parts)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes; none at the end. Raises as ``packed`` does."""
        while not self._rest:
            following = next(self._bytes, None)
            if following is None:
                return b""
            self._rest = memoryview(following)
        given, self._rest = self._rest[:size], self._rest[size:]
        return bytes(given)


class Unpacking:
    """Takes the bytes of a parcel, as a file is written, and gives its parts on at once."""

    def __init__(self, give: Callable[[Part], None], piece_bytes: int, largest: int) -> None:
        """Files are given on in pieces of ``piece_bytes``, the last of each may be shorter.

        One that says it is larger than ``largest`` bytes is not taken.
        """
        self._give = give
        self._piece_bytes = piece_bytes
        self._largest = largest
        self._wanted = len(MAGIC)
        self._waiting = bytearray()
        self._read: Callable[[bytes], None] = self._magic
        self._head = Head("", 0)
        self._missing = 0
        self._hash = hashlib.sha256()
        self._ended = False

    def write(self, data: bytes) -> int:
        """Take some more.

        Raises:
            EnvironmentFault: parcel-not-sound. Parts that were given on before that stay good.
        """
        rest = memoryview(data)
        while rest:
            if self._ended:
                raise _not_sound()
            lacking = self._wanted - len(self._waiting)
            self._waiting += rest[:lacking]
            rest = rest[lacking:]
            if len(self._waiting) == self._wanted:
                whole, self._waiting = bytes(self._waiting), bytearray()
                self._read(whole)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def finish(self) -> None:
        """Make sure that this is all of it.

        Raises:
            EnvironmentFault: parcel-not-sound, it stops before its end.
        """
        if not self._ended:
            raise _not_sound()

    def _magic(self, data: bytes) -> None:
        if data != MAGIC:
            raise _not_sound()
        self._await_head()

    def _await_head(self) -> None:
        self._wanted, self._read = HEAD_BYTES, self._begin

    def _begin(self, data: bytes) -> None:
        if data == END:
            self._ended = True
            return
        head = Head(data[:32].hex(), int.from_bytes(data[32:], "big"))
        if head.size > self._largest or head.sha256 <= self._head.sha256:
            raise _not_sound()
        self._head, self._missing = head, head.size
        self._hash = hashlib.sha256()
        self._give(head)
        self._go_on()

    def _piece(self, data: bytes) -> None:
        self._hash.update(data)
        self._missing -= len(data)
        self._give(data)
        self._go_on()

    def _go_on(self) -> None:
        if self._missing:
            self._wanted, self._read = min(self._missing, self._piece_bytes), self._piece
            return
        self._give(Tail(self._hash.hexdigest() == self._head.sha256))
        self._await_head()


class _Count:
    """What has been packed of one file; of none at first."""

    def __init__(self, head: Head | None) -> None:
        self.head = head
        self._hash = hashlib.sha256()
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._hash.update(piece)
        self._size += len(piece)

    def close(self) -> None:
        as_said = Head(self._hash.hexdigest(), self._size)
        if self.head is None and not self._size:
            return
        if as_said != self.head:
            raise EnvironmentFault(
                "The bytes of a file kept here are not those that were recorded, so no files were "
                "sealed. Check the record, and restore the casebook from a backup.",
                code="file-altered",
            )


def _not_sound() -> EnvironmentFault:
    return EnvironmentFault(
        "These sealed files are not as Casebook writes them. What came before stays. Ask for them "
        "to be sent again.",
        code="parcel-not-sound",
    )
