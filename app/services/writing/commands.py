# SPDX-License-Identifier: Apache-2.0
"""The command that runs the wording check over a file of sentences, without a vault."""

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.errors import UserError
from app.language.matching import Checker
from app.services.command_packs import built_or_bundled
from app.services.writing.rules import checker_of
from app.system.files import write_atomically
from app.system.reading import read_file

Say = Callable[[str], None]
LARGEST = 64 * 1024 * 1024
"""Bytes of a file of sentences."""


class Sentence(NamedTuple):
    """One line of the file: what it is called, and what is checked."""

    id: str
    text: str


def add_wording_commands(parser: argparse.ArgumentParser) -> None:
    """Add the commands below ``wording`` to the command line."""
    tools = parser.add_subparsers(required=True)
    check = tools.add_parser("check", help="say what would be flagged in a file of sentences")
    check.add_argument(
        "--in", dest="sentences", type=Path, required=True, metavar="FILE",
        help='JSON Lines, each with "id" and "text"',
    )  # fmt: skip
    check.add_argument(
        "--out", dest="predictions", type=Path, required=True, metavar="FILE",
        help='gets JSON Lines, each with "id" and "spans"',
    )  # fmt: skip
    check.add_argument(
        "--pack", type=Path, help="a built pack; without it, the one Casebook brings"
    )
    check.set_defaults(run=_check)


def _check(chosen: argparse.Namespace, say: Say) -> int:
    sentences = read_sentences(read_file(chosen.sentences, LARGEST))
    checker = checker_of(built_or_bundled(chosen.pack))
    lines = [prediction(checker, sentence) for sentence in sentences]
    content = "".join(json.dumps(line) + "\n" for line in lines)
    write_atomically(chosen.predictions, content.encode("ascii"))
    flagged = sum(bool(line["spans"]) for line in lines)
    say(f"Sentences checked: {len(lines)}. Something is flagged in {flagged}.")
    return 0


def prediction(checker: Checker, sentence: Sentence) -> dict[str, object]:
    """What is flagged in a sentence: offsets count code points, the end is not included."""
    spans = [
        {"start": span.start, "end": span.end, "category": span.category, "rule": span.rule_id}
        for span in checker.check(sentence.text)
    ]
    return {"id": sentence.id, "spans": spans}


def read_sentences(data: bytes) -> list[Sentence]:
    """The sentences of a file of JSON Lines; empty lines and further keys do not matter.

    Raises:
        UserError: a line cannot be used, or an id stands there twice; it names the line.
    """
    found: dict[str, Sentence] = {}
    for number, sentence in _lines(data):
        if sentence.id in found:
            raise _fault(number, "has an id that an earlier line has too")
        found[sentence.id] = sentence
    if not found:
        raise UserError("The file holds no sentences.", code="sentences-missing")
    return list(found.values())


def _lines(data: bytes) -> Iterator[tuple[int, Sentence]]:
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            yield number, _sentence(number, line)


def _sentence(number: int, line: bytes) -> Sentence:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise _fault(number, "is not UTF-8") from None
    except (ValueError, RecursionError):
        raise _fault(number, "is not JSON") from None
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise _fault(number, 'has no "id" that is text')
    if not isinstance(row.get("text"), str):
        raise _fault(number, 'has no "text" that is text')
    return Sentence(row["id"], row["text"])


def _fault(number: int, problem: str) -> UserError:
    return UserError(f"Line {number} {problem}.", code="sentences-line")
