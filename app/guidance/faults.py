# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a guidance pack, said so that its author can put it right."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.errors import Bug, UserError

Severity = Literal["error", "warning"]

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a pack.

    An ``error`` makes the pack unusable; a ``warning`` is about quality. ``kind`` and ``item``
    name the table (``prompt`` and ``s01.who-reported``), ``key`` the key in it; ``file`` and
    ``line`` (from 1) are known only when the pack was read from its TOML files.
    """

    message: str
    severity: Severity = "error"
    kind: str = ""
    item: str = ""
    key: str = ""
    file: str = ""
    line: int | None = None

    def in_words(self) -> str:
        """One line: where, then what to do."""
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        thing = f"{self.kind} {self.item}".strip()
        where = ", ".join(part for part in (place, thing, self.key) if part)
        return f"{where}: {self.message}" if where else self.message


class PackFault(UserError):
    """A pack that cannot be used. ``faults`` lists everything that was found."""

    def __init__(self, sentence: str, faults: Iterable[Fault] = ()) -> None:
        super().__init__(sentence, code="guidance-pack")
        self.faults = tuple(faults)


class ConditionFault(UserError):
    """An expression that cannot be read: ``column`` counts from 1."""

    def __init__(self, column: int, problem: str) -> None:
        super().__init__(
            f"The condition cannot be read at column {column}: {problem}.",
            code="guidance-condition",
        )
        self.column = column
        self.problem = problem


class NotInPack(Bug):
    """Something was looked up in a pack by an id that it does not have."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"This version of the guidance has no {kind} with the id that was asked for.",
            code="guidance-not-in-pack",
        )
        self.kind = kind


def shown(text: str) -> str:
    """Untrusted text made safe to show inside a one-line message."""
    cut = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    return "".join(char if char.isprintable() else "?" for char in cut)


def pack_fault(faults: Iterable[Fault]) -> PackFault:
    """The error for a pack with these faults, errors first.

    Its sentence counts them and quotes none, so that it is safe to log whatever the pack says.
    """
    every = sorted(faults, key=lambda f: (f.severity != "error", f.file, f.line or 0))
    errors = sum(fault.severity == "error" for fault in every)
    found = "1 fault was" if errors == 1 else f"{errors} faults were"
    return PackFault(f"The guidance pack cannot be used: {found} found in it.", every)
