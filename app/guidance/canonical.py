# SPDX-License-Identifier: Apache-2.0
"""The one byte form of a JSON value: sorted keys, no spaces, UTF-8, no floating point."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"

# A text that is not closed runs to the end: were it tried again from each quotation mark, a
# file made for it would take hours.
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def canonical_bytes(value: Json) -> bytes:
    """The value as bytes; equal values give equal bytes on every machine and version."""
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def nesting(data: bytes) -> int:
    """How deeply lists and objects stand inside each other, without parsing them."""
    deepest = level = 0
    for byte in _STRING.sub(b"", data).translate(None, _NO_BRACKETS):
        if byte in b"[{":
            level += 1
            deepest = max(deepest, level)
        elif byte in b"]}":
            level -= 1
    return deepest
