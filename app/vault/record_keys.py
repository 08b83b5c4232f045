# SPDX-License-Identifier: Apache-2.0
"""The public keys that a case's stored entries introduce, read without the rest of them."""

import json
from collections.abc import Iterable

from app.cases.entry import key_id

_INTRODUCING = (b'"kind":"case_opened"', b'"kind":"officer_joined"')


def introduced(stored: Iterable[bytes], *others: bytes) -> dict[str, bytes]:
    """Public keys by key id: those that entries introduce, each its own author's, and others."""
    keys = {key_id(public): public for public in others if public}
    for raw in stored:
        if any(kind in raw for kind in _INTRODUCING):
            found = _introduced(raw)
            if found is not None:
                keys[found[0]] = found[1]
    return keys


def _introduced(raw: bytes) -> tuple[str, bytes] | None:
    """The author and the key of an entry that introduces one; None if it does no such thing."""
    try:
        plain = json.loads(raw)
        author, public = plain["author"], bytes.fromhex(plain["payload"]["public_key"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    # Only the holder of a key says whose it is.
    return (author, public) if key_id(public) == author else None
