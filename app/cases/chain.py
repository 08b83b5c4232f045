# SPDX-License-Identifier: Apache-2.0
"""Checking a record: every author's chain unbroken, every hash and signature good."""

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.cases.entry import FIRST, CheckSignature, is_sound, key_id


@dataclass(frozen=True)
class Break:
    """Where a record does not hold: the entry's place in the file, and what is wrong."""

    position: int
    reason: str


@dataclass(frozen=True)
class ChainEnd:
    """The last entry of one author in a case."""

    author: str
    entries: int
    head: str


@dataclass(frozen=True)
class RecordReport:
    """What the check of a record found."""

    entries: int
    ends: tuple[ChainEnd, ...]
    breaks: tuple[Break, ...]

    @property
    def sound(self) -> bool:
        """Whether every entry stands as it was written and none is missing before the heads."""
        return not self.breaks and self.entries > 0


def verify_record(
    stored: Iterable[bytes], keys: Mapping[str, bytes], check: CheckSignature
) -> RecordReport:
    """Check the stored entries of one case.

    ``keys`` gives each author's public key by key id. Entries of one author come in that
    author's order; authors may be mixed. A missing tail cannot be seen from the entries
    alone: compare the heads with a manifest or a time anchor written down elsewhere.
    """
    breaks: list[Break] = []
    heads: dict[tuple[str, str], tuple[int, str]] = {}
    cases: set[str] = set()
    count = 0
    for count, raw in enumerate(stored, start=1):
        reason = _check_one(raw, keys, check, heads, cases)
        if reason:
            breaks.append(Break(count, reason))
    if len(cases) > 1:
        breaks.append(Break(count, "entries of more than one case stand in this record"))
    ends = tuple(
        ChainEnd(author, sequence, head) for (_, author), (sequence, head) in sorted(heads.items())
    )
    return RecordReport(count, ends, tuple(breaks))


def _check_one(
    raw: bytes,
    keys: Mapping[str, bytes],
    check: CheckSignature,
    heads: dict[tuple[str, str], tuple[int, str]],
    cases: set[str],
) -> str | None:
    """The first thing wrong with one entry, in words, or None."""
    try:
        plain = json.loads(raw)
        author, case = str(plain["author"]), str(plain["case_id"])
        sequence, previous = int(plain["sequence"]), str(plain["previous"])
        digest = str(plain["hash"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return "this is not an entry"
    cases.add(case)
    last_sequence, last_hash = heads.get((case, author), (0, FIRST))
    heads[case, author] = (sequence, digest)
    public_key = keys.get(author)
    if public_key is None or key_id(public_key) != author:
        return "its author's key is not known"
    if not is_sound(raw, public_key, check):
        return "it was altered after it was recorded, or its signature is not its author's"
    if sequence != last_sequence + 1 or previous != last_hash:
        return "an entry before it is missing, repeated or out of place"
    return None


def time_anchor(head: str) -> str:
    """A short code for a head hash, to copy by hand into a pocket notebook.

    Twelve letters and digits (60 bits) that are hard to misread: K7QD-92MX-4TBE.
    """
    letters = base64.b32encode(bytes.fromhex(head)[:8]).decode()[:12]
    # Crockford's alphabet has no I, L, O or U, which are misread by hand.
    readable = letters.translate(
        str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    )
    return "-".join(readable[i : i + 4] for i in (0, 4, 8))
