# SPDX-License-Identifier: Apache-2.0
"""A quick check of many entries: every hash and every link, and the signature on each chain's end.

A signature covers its entry's hash, the hash covers the hash of the entry before, and so on back to
the first: the one on the last entry vouches for the content of the whole chain. This check looks
neither at the signatures in between nor whether the spelling is the canonical one; the check of a
single record (``app.cases.chain``) does, and takes more than ten times as long.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.cases.chain import Break, ChainEnd, RecordReport
from app.cases.entry import FIRST, CheckSignature, key_id, signed_message

_ENTRY = re.compile(
    rb'\{"author":"([0-9a-f]{32})","case_id":"([0-9a-f\-]{36})","clock":\{[^{}]*\},"format":1,'
    rb'"happened":\{[^{}]*\}(,"hash":"([0-9a-f]{64})"),"id":"[0-9a-f\-]{36}","payload":\{.*\},'
    rb'"previous":"([0-9a-f]{64})","recorded_at":"[^"]{1,40}","sequence":([0-9]{1,9})'
    rb'(,"signature":"([0-9a-f]{128})")\}',
    re.DOTALL,
)
"""An entry as stored: canonical JSON, so its keys stand in the order of the alphabet."""


@dataclass
class _Chain:
    """How far one author's chain in one case was followed."""

    entries: int = 0
    head: str = FIRST
    signature: bytes = b""
    position: int = 0


@dataclass
class _Chains:
    chains: dict[tuple[str, str], _Chain] = field(default_factory=dict)
    breaks: list[Break] = field(default_factory=list)
    count: int = 0

    def follow(self, raw: bytes) -> None:
        self.count += 1
        found = _ENTRY.fullmatch(raw)
        if found is None:
            self.breaks.append(Break(self.count, "this is not an entry as it is stored"))
            return
        author, case, head = found[1].decode(), found[2].decode(), found[4].decode()
        sequence, previous = int(found[6]), found[5].decode()
        content = raw[: found.start(3)] + raw[found.end(3) : found.start(7)] + b"}"
        chain = self.chains.setdefault((case, author), _Chain())
        if hashlib.sha256(content).hexdigest() != head:
            self.breaks.append(Break(self.count, "it was altered after it was recorded"))
        elif (sequence, previous) != (chain.entries + 1, chain.head):
            reason = "an entry before it is missing, repeated or out of place"
            self.breaks.append(Break(self.count, reason))
        chain.entries, chain.head, chain.position = sequence, head, self.count
        chain.signature = bytes.fromhex(found[8].decode())


def check_chains(
    stored: Iterable[bytes], keys: Mapping[str, bytes], check: CheckSignature
) -> RecordReport:
    """Check the stored entries of any number of cases, author by author in their order.

    ``keys`` gives each author's public key by key id. A missing tail cannot be seen from the
    entries alone. The ends are those of all cases.
    """
    found = _Chains()
    for raw in stored:
        found.follow(raw)
    for (_, author), chain in found.chains.items():
        public = keys.get(author)
        if public is None or key_id(public) != author:
            found.breaks.append(Break(chain.position, "its author's key is not known"))
        elif not check(public, signed_message(chain.head), chain.signature):
            reason = "its signature is not its author's, so nothing vouches for this chain"
            found.breaks.append(Break(chain.position, reason))
    ends = tuple(
        ChainEnd(author, chain.entries, chain.head)
        for (_, author), chain in sorted(found.chains.items())
    )
    breaks = tuple(sorted(found.breaks, key=lambda each: each.position))
    return RecordReport(found.count, ends, breaks)
