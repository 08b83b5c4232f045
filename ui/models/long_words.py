# SPDX-License-Identifier: Apache-2.0
"""Words too long for a line: they are broken, and not cut off at the edge of the page."""

import re

LONGEST = 24
_LONG = re.compile(rf"(\S{{{LONGEST}}})(?=\S)")


def breakable(text: str) -> str:
    """The text with a place to break after so many letters of one word; it looks the same."""
    return _LONG.sub("\\1\u200b", text)
