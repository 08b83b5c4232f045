# SPDX-License-Identifier: Apache-2.0
"""Identifiers that sort by time (UUID version 7, RFC 9562)."""

from datetime import datetime
from uuid import UUID


def uuid7(moment: datetime, entropy: bytes) -> UUID:
    """A version 7 UUID for an aware ``moment``, from 10 random bytes.

    Raises:
        ValueError: fewer or more than 10 bytes of entropy.
    """
    if len(entropy) != 10:
        raise ValueError("a UUID of version 7 takes 10 random bytes")
    milliseconds = int(moment.timestamp() * 1000)
    value = milliseconds << 80 | int.from_bytes(entropy, "big")
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 2 << 62
    return UUID(int=value)
