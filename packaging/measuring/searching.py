# SPDX-License-Identifier: Apache-2.0
"""How long a search over 100,000 notes takes, beside plain FTS5 in plain SQLite."""

import gc
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from measuring.figures import Figure

if TYPE_CHECKING:
    from app.services.session import Session

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
    from app.services.searching import Query, search  # noqa: PLC0415 - only this measurement needs it

    texts = _texts()
    ours, theirs = list[float](), list[float]()
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as folder:
        session = _casebook(Path(folder) / "vault", texts)
        plain = _plain(Path(folder) / "plain.db", texts)
        # As in the window, where garbage is not collected on the thread that searches.
        gc.collect()
        gc.disable()
        # In turns, so that whatever else the machine does bears on both.
        for words in _asked(texts):
            query, expression = Query(" ".join(words)), _expression(words)
            ours.append(_took(partial(search, session, query)))
            theirs.append(_took(partial(_search, plain, expression)))
        gc.enable()
        session.close()
        plain.close()
    how = f"p95 of {SEARCHES} in turns, with snippets and count"
    return [
        Figure(
            f"search over {NOTES:,} notes",
            _at(ours, 0.95),
            "ms",
            _at(theirs, 0.95),
            "plain FTS5, not encrypted, same prefixes",
            f"{how}; the middle one {_at(ours, 0.5):.0f} and {_at(theirs, 0.5):.0f} ms",
        )
    ]


def _casebook(folder: Path, texts: list[str]) -> "Session":
    from app.services.searching import catch_up  # noqa: PLC0415 - only this measurement needs it
    from app.services.vaults import open_vault  # noqa: PLC0415 - as above
    from tests.app.cases.making import Author  # noqa: PLC0415 - as above
    from tests.ui.bench import PASSPHRASE, new_vault  # noqa: PLC0415 - as above

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
    while not catch_up(session).complete:
        pass
    session.close()
    return open_vault(folder, PASSPHRASE)


def _plain(path: Path, texts: list[str]) -> sqlite3.Connection:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute(PLAIN)
    for rows in _batches(texts):
        plain.execute("BEGIN")
        plain.executemany("INSERT INTO notes (text) VALUES (?)", [(text,) for text in rows])
        plain.execute("COMMIT")
    return plain


def _search(plain: sqlite3.Connection, expression: str) -> None:
    plain.execute(PLAIN_SEARCH, (expression, SHOWN)).fetchall()
    plain.execute(PLAIN_COUNT, (expression, MOST)).fetchone()


def _expression(words: tuple[str, ...]) -> str:
    return " AND ".join(f'"{word}"' for word in words) + "*"


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
