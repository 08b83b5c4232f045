# SPDX-License-Identifier: Apache-2.0
"""What the wording check works from, and what it finds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

Who = Literal["anyone", "victim", "victim-or-unsaid", "suspect", "not-suspect"]
"""Who has to be the subject before the wording for it to be flagged.

``victim-or-unsaid``: the victim, “he” or “they” of nobody in particular, or no subject at all.
"""

Accounts = Literal["none", "victim", "others", "all"]
"""In whose reported account the wording is flagged too; what the officer writes always is."""

WordSets = Mapping[str, tuple[str, ...]]
"""Phrases that phrases name together, by the name between ``<`` and ``>``."""

# Sets with a meaning of their own; each may be missing.
VICTIM = "victim"  # words for the victim, “she” among them
SUSPECT = "suspect"  # words for the suspect
OTHERS = "others"  # words for anybody else, “I” and “we” among them
EITHER = "either"  # “he” and “they”: the suspect if last named, otherwise not known
VICTIM_ACCOUNT = "victim-account"  # opens what the victim is reported to have said
SUSPECT_ACCOUNT = "suspect-account"  # opens what the suspect is reported to have said
OTHER_ACCOUNT = "other-account"  # opens what somebody else is reported to have said
ACCOUNT_END = "account-end"  # ends it before the sentence does
MENTION = "mention"  # words that are spoken about and not used, as in “avoid saying …”


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording rule; what a phrase means is said in ``app.language.phrases``."""

    id: str
    category: str
    flag: tuple[str, ...]
    unless: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    who: Who = "anyone"
    accounts: Accounts = "victim"
    why: str = ""
    instead: tuple[str, ...] = ()


class Span(NamedTuple):
    """A flagged piece of a text: code points from ``start`` up to, not including, ``end``."""

    start: int
    end: int
    rule_id: str
    category: str
