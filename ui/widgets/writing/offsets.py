# SPDX-License-Identifier: Apache-2.0
"""Places in a text: Python counts code points, Qt counts UTF-16 units."""

from collections.abc import Sequence


def to_units(text: str, points: Sequence[int]) -> list[int]:
    """Places in code points as places in UTF-16 units. ``points`` are in any order."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return list(points)
    units: dict[int, int] = {}
    at = place = 0
    for point in sorted(set(points)):
        place += _units(text[at:point])
        units[point], at = place, point
    return [units[point] for point in points]


def to_point(text: str, unit: int) -> int:
    """A place in UTF-16 units as a place in code points; inside a pair it is the one before."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return unit
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * unit]
    return len(before.decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
