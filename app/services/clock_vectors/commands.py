# SPDX-License-Identifier: Apache-2.0
"""The command that holds the clocks against vectors: inputs with the ends that are expected."""

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.services.clock_vectors.book import VectorBook, Worked
from app.services.clock_vectors.kinds import work_out
from app.services.command_packs import built_or_bundled
from app.system.reading import read_file

Say = Callable[[str], None]
LARGEST = 16 * 1024 * 1024
"""Bytes of a file of vectors."""


@dataclass(frozen=True)
class Compared:
    """One vector: what was expected, what came, and whether they are the same."""

    name: str
    rule: str
    expected: Mapping[str, object]
    worked: Worked
    same: bool


def add_clock_commands(parser: argparse.ArgumentParser) -> None:
    """Add the commands below ``clocks`` to the command line."""
    tools = parser.add_subparsers(required=True)
    evaluate = tools.add_parser("eval", help="reckon vectors and compare with what they expect")
    evaluate.add_argument("vectors", type=Path, help="a JSON file of vectors")
    evaluate.add_argument(
        "--pack", type=Path, help="a built pack; without it, the one Casebook brings"
    )
    evaluate.set_defaults(run=_evaluate)


def _evaluate(chosen: argparse.Namespace, say: Say) -> int:
    vectors = read_vectors(read_file(chosen.vectors, LARGEST))
    book = VectorBook(built_or_bundled(chosen.pack))
    different = 0
    for vector in vectors:
        compared = compare(book, vector)
        different += not compared.same
        for line in _lines(compared):
            say(_printable(line))
    say(f"{len(vectors)} vectors: {len(vectors) - different} same, {different} different.")
    return 1 if different else 0


def read_vectors(data: bytes) -> list[object]:
    """The vectors of a file.

    Raises:
        UserError: it is not JSON, it gives a name twice, or it holds no vectors.
    """
    try:
        content = json.loads(data, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise UserError("The file is not JSON.", code="vectors-unreadable") from None
    vectors = content.get("vectors") if isinstance(content, dict) else None
    if not isinstance(vectors, list) or not vectors:
        raise UserError('The file holds no list "vectors".', code="vectors-missing")
    return vectors


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The named values; of two with the same name one would go unchecked."""
    values = dict(pairs)
    if len(values) < len(pairs):
        raise UserError(
            "The file gives a value twice under the same name.", code="vectors-ambiguous"
        )
    return values


def compare(book: VectorBook, vector: object) -> Compared:
    """Reckon one vector. One that cannot be worked out is different, and says why."""
    values = vector if isinstance(vector, dict) else {}
    name, rule, expected = (values.get(key) for key in ("id", "rule", "expected"))
    known = expected if isinstance(expected, dict) else {}
    worked = _worked(book, rule, values.get("inputs"))
    same = bool(known) and all(_equal(worked.got, field, value) for field, value in known.items())
    return Compared(str(name), str(rule), known, worked, same)


def _worked(book: VectorBook, rule: object, inputs: object) -> Worked:
    try:
        return work_out(book, rule if isinstance(rule, str) else "", inputs)
    except UserError as fault:
        return Worked({}, (f"It cannot be worked out: {fault.sentence}",))


def _equal(got: Mapping[str, object], field: str, value: object) -> bool:
    """Exactly: a number is not a truth value, and a field that is not there is not null."""
    return field in got and type(got[field]) is type(value) and got[field] == value


def _lines(compared: Compared) -> list[str]:
    wanted = {field: compared.worked.got.get(field) for field in compared.expected}
    if not compared.same:
        wanted = compared.worked.got
    return [
        f"{compared.name}  {compared.rule}  {'same' if compared.same else 'DIFFERENT'}",
        f"  expected  {_in_words(compared.expected)}",
        f"  got       {_in_words(wanted)}",
        *(f"    {step}" for step in compared.worked.steps),
    ]


def _in_words(fields: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {json.dumps(value)}" for name, value in fields.items()) or "nothing"


def _printable(line: str) -> str:
    """The line; what a file of somebody else's could do to the screen is written out instead."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in line
    )
