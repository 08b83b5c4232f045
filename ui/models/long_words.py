# SPDX-License-Identifier: Apache-2.0
"""Words too long for a line are broken, and texts too long for a row are cut and say so."""

import re

LONGEST = 24
MOST = 600
"""How many letters of a text a row shows whose entry stands in Notes as well."""
_LONG = re.compile(rf"(\S{{{LONGEST}}})(?=\S)")
_BROKEN = re.compile(rf"([^\s\u200b]{{{LONGEST}}})\u200b(?=\S)")


def breakable(text: str) -> str:
    """The text with a place to break after so many letters of one word; it looks the same."""
    return _LONG.sub("\\1\u200b", text)


def unbroken(text: str) -> str:
    """The text as it was before it was made breakable: what is copied is what was recorded."""
    return _BROKEN.sub(r"\1", text)


def shortened(text: str) -> str:
    """The text, or its beginning and where the rest stands: laying out a book takes seconds."""
    if len(text) <= MOST:
        return text
    return f"{text[:MOST].rsplit(None, 1)[0]} … (all of it stands in Notes)"
