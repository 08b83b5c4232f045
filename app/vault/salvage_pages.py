# SPDX-License-Identifier: Apache-2.0
"""The pages of a damaged database, decrypted one by one without SQLite.

AES-256-CBC under the database key, each page with a nonce of its own; see page_seals.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.system.files import storage_fault
from app.vault.driver import DatabaseSource
from app.vault.page_seals import (
    NONCE_BYTES,
    SALT_BYTES,
    Frame,
    frames_of,
    is_sealed,
    lock_page,
    nonce_at,
    seal_key,
    usable,
)

START = b"SQLite format 3\x00"
"""What stands in the place of the salt once the first page is decrypted."""

_SAMPLE = 64
"""How many pages are tried before the salt is held to be lost."""


class Pages:
    """Reads pages by number, from the write-ahead log where it has a newer one.

    Raises:
        EnvironmentFault: the disk refuses, in every method.
    """

    def __init__(self, source: DatabaseSource) -> None:
        database = source.path
        self._key, self._form = source.key, source.form
        self._size = source.form.page_bytes
        self._nonce_at = nonce_at(source.form)
        self._path = database
        self._log = database.with_name(f"{database.name}-wal")
        try:
            size = database.stat().st_size if database.is_file() else 0
            self._in_file = size // self._size
            frames = self._read_log()
            salt = self._bytes_at(database, 0, SALT_BYTES)
        except OSError as error:
            raise storage_fault(error) from None
        self._seal = seal_key(source.key, salt)
        self._frames = _committed(frames)
        self._all_frames = frames
        self.count = max([self._in_file, *(frame.page for frame in frames)])
        """How many pages there are, from 1."""
        self.sealed = any(self._sound_samples())
        """Whether the seals of pages can be checked: they cannot once the salt is lost."""
        self.unreadable: list[int] = []
        """The pages that were asked for and are damaged or missing, in the order of asking."""
        self._known_bad: set[int] = set()

    def read(self, number: int) -> bytes | None:
        """The content of a page; None, and noted, when it is damaged or missing."""
        if not 1 <= number <= self.count or number == lock_page(self._form):
            return None
        for raw in self._stored(number):
            if self.sealed and not self._holds(raw, number):
                continue
            return self._decrypted(raw, number)
        if number not in self._known_bad:
            self._known_bad.add(number)
            self.unreadable.append(number)
        return None

    def shadowed(self) -> Iterator[bytes]:
        """Earlier and unfinished versions of pages: what was recorded may stand in them as well."""
        for frame in self._all_frames:
            if self._frames.get(frame.page) != frame.at:
                yield from self._good(frame.page, self._log, frame.at)
            elif frame.page <= self._in_file:
                yield from self._good(frame.page, self._path, (frame.page - 1) * self._size)

    def _good(self, number: int, path: Path, at: int) -> Iterator[bytes]:
        for raw in self._from([(path, at)]):
            if not self.sealed or self._holds(raw, number):
                yield self._decrypted(raw, number)

    def _stored(self, number: int) -> Iterator[bytes]:
        """What is stored for a page: from the log, and else what it was before that."""
        places = []
        if number in self._frames:
            places.append((self._log, self._frames[number]))
        if number <= self._in_file:
            places.append((self._path, (number - 1) * self._size))
        return self._from(places)

    def _from(self, places: Sequence[tuple[Path, int]]) -> Iterator[bytes]:
        for path, at in places:
            try:
                raw = self._bytes_at(path, at, self._size)
            except OSError:
                # A bad sector is damage like any other: the other place, or the next page.
                continue
            if len(raw) == self._size and any(raw):
                yield raw

    def _holds(self, raw: bytes, number: int) -> bool:
        return is_sealed(raw, number, self._seal, self._form)

    def _decrypted(self, raw: bytes, number: int) -> bytes:
        start = SALT_BYTES if number == 1 else 0
        nonce = raw[self._nonce_at : self._nonce_at + NONCE_BYTES]
        decryptor = Cipher(AES(self._key), CBC(nonce)).decryptor()
        plain = decryptor.update(raw[start : self._nonce_at]) + decryptor.finalize()
        return (START + plain if number == 1 else plain)[: usable(self._form)]

    def _sound_samples(self) -> Iterator[bool]:
        step = max(1, self.count // _SAMPLE)
        for number in range(1, self.count + 1, step):
            yield any(self._holds(raw, number) for raw in self._stored(number))

    def _read_log(self) -> list[Frame]:
        """The log's frames; a database grows by no more pages than were written, so no others."""
        if not self._log.is_file():
            return []
        with self._log.open("rb") as log:
            frames = list(frames_of(log, self._form))
        return [each for each in frames if each.page <= self._in_file + len(frames)]

    @staticmethod
    def _bytes_at(path: Path, at: int, size: int) -> bytes:
        try:
            with path.open("rb") as file:
                file.seek(at)
                return file.read(size)
        except FileNotFoundError:
            return b""


def _committed(frames: Sequence[Frame]) -> dict[int, int]:
    """Where the newest committed version of each page in the log stands."""
    ends = [place for place, frame in enumerate(frames, start=1) if frame.commits]
    return {frame.page: frame.at for frame in frames[: ends[-1] if ends else 0]}
