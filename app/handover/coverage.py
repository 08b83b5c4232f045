# SPDX-License-Identifier: Apache-2.0
"""Which characters a font file holds: a small reader of the cmap table (OpenType 1.9)."""

import struct
from collections.abc import Iterable

from app.errors import Bug


def characters(font: bytes) -> frozenset[int]:
    """The code points that a TrueType or OpenType font maps to a glyph.

    Raises:
        Bug: the bytes are not such a font. Only bundled fonts are read.
    """
    try:
        return frozenset(_characters(font))
    except (struct.error, IndexError, KeyError, ValueError):
        raise Bug(
            "A bundled font could not be read. Please install Casebook again.", code="font-damaged"
        ) from None


def _characters(font: bytes) -> Iterable[int]:
    (tables,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * i) for i in range(tables))
    start = {tag: offset for tag, _, offset, _ in records}[b"cmap"]
    (subtables,) = struct.unpack_from(">H", font, start + 2)
    found: dict[int, int] = {}
    for i in range(subtables):
        platform, encoding, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * i)
        (layout,) = struct.unpack_from(">H", font, start + offset)
        if (platform, encoding) in {(3, 1), (3, 10), (0, 3), (0, 4)} and layout in {4, 12}:
            found[layout] = start + offset
    # Format 12 holds all that format 4 does, and the characters beyond U+FFFF.
    return _format_12(font, found[12]) if 12 in found else _format_4(font, found[4])


def _format_12(font: bytes, at: int) -> Iterable[int]:
    (groups,) = struct.unpack_from(">I", font, at + 12)
    for i in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * i)
        for code in range(first, last + 1):
            if glyph + code - first:
                yield code


def _format_4(font: bytes, at: int) -> Iterable[int]:
    (doubled,) = struct.unpack_from(">H", font, at + 6)
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + doubled)
    deltas = struct.unpack_from(f">{count}H", font, at + 16 + 2 * doubled)
    offsets_at = at + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{count}H", font, offsets_at)
    for i, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            if offsets[i]:
                place = offsets_at + 2 * i + offsets[i] + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", font, place)
            else:
                glyph = (code + deltas[i]) % 0x10000
            if glyph:
                yield code
