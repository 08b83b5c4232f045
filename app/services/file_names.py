# SPDX-License-Identifier: Apache-2.0
"""Names of files as they can safely be shown and saved: a stranger's record may hold any text."""

import re
import unicodedata

LONGEST = 150
"""Characters of a name that is saved; its ending stays."""

_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Sorts of characters that cannot be seen: some turn the order of letters about."""
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_OF_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def shown_name(name: str) -> str:
    """A name in one line, with a mark in place of what cannot be seen."""
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_unseen(each) else each for each in name)


def name_to_save(name: str) -> str:
    """The name to propose for a copy: no folder, nothing unseen, and allowed on every system."""
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(each for each in last if not _is_unseen(each))
    plain = _NOT_IN_NAMES.sub("_", seen).strip(" .")
    if _OF_DEVICES.fullmatch(plain):
        plain = f"_{plain}"
    if len(plain) > LONGEST:
        plain = f"{plain[: LONGEST - 31].rstrip(' .')}_{plain[-30:]}"
    return plain or "file"


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN
