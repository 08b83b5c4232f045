# SPDX-License-Identifier: Apache-2.0
"""Tool tips that show words as they are; Qt reads whatever looks like markup as markup."""

from html import escape


def plain_tip(words: str) -> str:
    """A tool tip with these words; none for none."""
    return f"<span>{escape(words)}</span>" if words else ""
