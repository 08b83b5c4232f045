# SPDX-License-Identifier: Apache-2.0
"""Finding the line of a key in a TOML file, so that a fault can say where it is."""

import re

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)([A-Za-z0-9_\-. \t]+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*\"?([A-Za-z0-9_\-]+(?:\s*\.\s*[A-Za-z0-9_\-]+)*)\"?\s*=")


class Outline:
    """Which table and key begins on which line of a file.

    A small text search, not a parser: it serves messages, so a strange layout at worst gives
    the line of the table instead of the line of the key.
    """

    def __init__(self, source: str) -> None:
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._table: Path = ()
        self._quote = ""
        for number, line in enumerate(source.split("\n"), start=1):
            self._read(number, line)

    def line(self, path: Path) -> int | None:
        """The line, from 1, of the key at ``path`` or of the nearest table around it."""
        for length in range(len(path), 0, -1):
            found = self._lines.get(path[:length])
            if found is not None:
                return found
        return None

    def _read(self, number: int, line: str) -> None:
        if not self._quote:
            header = _HEADER.fullmatch(line)
            key = _KEY.match(line)
            if header is not None:
                self._enter(number, header[2], array=header[1] == "[[")
            elif key is not None:
                self._lines.setdefault(self._table + _parts(key[1]), number)
        self._follow_quotes(line)

    def _enter(self, number: int, name: str, *, array: bool) -> None:
        path: Path = ()
        parts = _parts(name)
        for index, part in enumerate(parts):
            path += (part,)
            last = index == len(parts) - 1
            if last and array:
                self._counts[path] = self._counts.get(path, -1) + 1
                self._lines.setdefault(path, number)
            if path in self._counts:
                path += (self._counts[path],)
        self._lines.setdefault(path, number)
        self._table = path

    def _follow_quotes(self, line: str) -> None:
        """Keep track of text over several lines, in which nothing is a key."""
        for mark in re.findall(r'"""|\'\'\'', line):
            if not self._quote:
                self._quote = mark
            elif self._quote == mark:
                self._quote = ""


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in name.split("."))
