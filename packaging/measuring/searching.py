# SPDX-License-Identifier: Apache-2.0
"""How long a search over 100,000 notes takes, beside plain FTS5 in plain SQLite."""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from measuring.figures import Figure

T = TypeVar("T")
NOTES = 100_000
CASES = 1_000
SEARCHES = 300
BATCH = 2_000
MOST, SHOWN = 1_001, 50
SYLLABLES = (
    "ka", "lo", "mi", "ter", "son", "ba", "re", "du", "phi", "gra", "ne", "wi", "st", "an",
    "or", "el", "to", "mar", "che", "ven", "dor", "lin", "pas", "que",
)  # fmt: skip
PLAIN = (
    "CREATE VIRTUAL TABLE notes USING fts5(text, prefix = '2 3', "
    "tokenize = 'unicode61 remove_diacritics 2')"
)
PLAIN_SEARCH = (
    "SELECT rowid, snippet(notes, 0, '[', ']', '…', 32) FROM notes WHERE notes MATCH ? "
    "ORDER BY rowid DESC LIMIT ?"
)
PLAIN_COUNT = "SELECT count(*) FROM (SELECT 1 FROM notes WHERE notes MATCH ? LIMIT ?)"


def measure() -> list[Figure]:
    """Searches as they are typed: one to three words of a note, the last one begun."""
    texts = _texts()
    asked = _asked(texts)
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as folder:
        ours = _ours(Path(folder) / "vault", texts, asked)
        theirs = _theirs(Path(folder) / "plain.db", texts, asked)
    return [
        Figure(
            f"search over {NOTES:,} notes",
            _at(ours, 0.95),
            "ms",
            _at(theirs, 0.95),
            "plain FTS5, not encrypted, same prefixes",
            f"p95 of {SEARCHES}, with snippets and count; the middle one {_at(ours, 0.5):.0f} ms",
        )
    ]


def _ours(folder: Path, texts: list[str], asked: list[tuple[str, ...]]) -> list[float]:
    from app.services.searching import Query, index_entries, search  # noqa: PLC0415 - needed here only
    from tests.app.cases.making import Author  # noqa: PLC0415 - as above
    from tests.ui.bench import new_vault  # noqa: PLC0415 - as above

    session = new_vault(folder)
    store, chance = session.vault.store, random.Random(5)  # noqa: S311 - always the same
    authors = [Author(case_id=uuid4()) for _ in range(CASES)]
    for author in authors:
        author.open_case()
    openings = [author.entries[0] for author in authors]
    notes = [chance.choice(authors).note(text) for text in texts]
    for entries in (openings, *_batches(notes)):
        with store.together():
            for entry in entries:
                store.append(entry.to_json(), entry)
            index_entries(store, entries)
    words = [" ".join(each) for each in asked]
    times = [_took(lambda typed=typed: search(session, Query(typed))) for typed in words]
    session.close()
    return times


def _theirs(path: Path, texts: list[str], asked: list[tuple[str, ...]]) -> list[float]:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute(PLAIN)
    for rows in _batches(texts):
        plain.execute("BEGIN")
        plain.executemany("INSERT INTO notes (text) VALUES (?)", [(text,) for text in rows])
        plain.execute("COMMIT")

    def look_for(expression: str) -> None:
        plain.execute(PLAIN_SEARCH, (expression, SHOWN)).fetchall()
        plain.execute(PLAIN_COUNT, (expression, MOST)).fetchone()

    expressions = [" AND ".join(f'"{word}"' for word in each) + "*" for each in asked]
    times = [_took(lambda one=one: look_for(one)) for one in expressions]
    plain.close()
    return times


def _texts() -> list[str]:
    chance = random.Random(2026)  # noqa: S311 - always the same
    made = {
        "".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))
        for _ in range(40_000)
    }
    words = sorted(made)
    chance.shuffle(words)
    # As in any language: the n-th word is as rare as n.
    weights = list(accumulate(1 / (place + 3) for place in range(len(words))))
    return [
        " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(15, 80)))
        for _ in range(NOTES)
    ]


def _asked(texts: list[str]) -> list[tuple[str, ...]]:
    chance = random.Random(7)  # noqa: S311 - always the same
    asked = []
    for _ in range(SEARCHES):
        *whole, last = chance.choices(chance.choice(texts).split(), k=chance.choice((1, 1, 2, 3)))
        asked.append((*whole, last[: chance.randint(2, len(last))]))
    return asked


def _batches(every: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(every), BATCH):
        yield every[start : start + BATCH]


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _at(times: list[float], part: float) -> float:
    return sorted(times)[int(len(times) * part)]
