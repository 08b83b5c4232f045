# SPDX-License-Identifier: Apache-2.0
"""Looks into Windows programs and libraries: imports, exports, whether they are signed."""

import struct
from collections.abc import Iterable
from pathlib import Path

from tasks.errors import TaskError

SUFFIXES = {".exe", ".dll", ".pyd"}

# Data directories of the optional header.
_EXPORTS, _IMPORTS, _CERTIFICATES = 0, 1, 4
_DIRECTORIES_AT = 112  # in the optional header of a 64-bit file


class Image:
    """One 64-bit Windows file. Raises TaskError if it is none."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        header = self._number("<I", 0x3C) if self._data[:2] == b"MZ" else 0
        if not header or self._data[header : header + 4] != b"PE\0\0":
            raise TaskError(f"{path.name} is no Windows program or library.")
        self._optional = header + 24
        if self._number("<H", self._optional) != 0x20B:
            raise TaskError(f"{path.name} is not for 64-bit Windows.")
        sections = self._optional + self._number("<H", header + 20)
        count = self._number("<H", header + 6)
        self._sections: list[tuple[int, int, int, int]] = [
            struct.unpack_from("<IIII", self._data, sections + 40 * index + 8)
            for index in range(count)
        ]

    @property
    def signed(self) -> bool:
        """Whether it carries an Authenticode signature (not whether that is a good one)."""
        return self._directory(_CERTIFICATES) != 0

    def imports(self) -> list[str]:
        """The names of the libraries it is linked with, in lower case."""
        table = self._directory(_IMPORTS)
        names: list[str] = []
        while table:
            name = self._number("<I", self._offset(table) + 12)
            if name == 0:
                break
            names.append(self._text(name).lower())
            table += 20
        return names

    def exports(self) -> list[str]:
        """The names it offers."""
        table = self._directory(_EXPORTS)
        if not table:
            return []
        count, _functions, names = struct.unpack_from("<III", self._data, self._offset(table) + 24)
        at = self._offset(names)
        return [self._text(self._number("<I", at + 4 * index)) for index in range(count)]

    def _number(self, form: str, offset: int) -> int:
        return int(struct.unpack_from(form, self._data, offset)[0])

    def _directory(self, index: int) -> int:
        return self._number("<I", self._optional + _DIRECTORIES_AT + 8 * index)

    def _offset(self, address: int) -> int:
        """Where in the file an address of the loaded image lies."""
        for size, start, raw_size, raw in self._sections:
            if start <= address < start + max(size, raw_size):
                return address - start + raw
        raise TaskError("A Windows library is damaged: fetch it again.")

    def _text(self, address: int) -> str:
        offset = self._offset(address)
        return self._data[offset : self._data.index(b"\0", offset)].decode("ascii")


def needed(roots: Iterable[Path], offered: Iterable[Path]) -> set[Path]:
    """Of the offered libraries those that the roots import, directly or through one another."""
    by_name = {path.name.lower(): path for path in offered}
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        for name in Image(waiting.pop()).imports():
            library = by_name.get(name)
            if library is not None and library not in found:
                found.add(library)
                waiting.append(library)
    return found


def images(folder: Path) -> list[Path]:
    """Every Windows program and library below a folder, sorted."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
