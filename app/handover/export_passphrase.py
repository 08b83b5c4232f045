# SPDX-License-Identifier: Apache-2.0
"""Making the passphrase of an export: random words, enough of them whatever the list."""

import math
import secrets
from collections.abc import Callable, Sequence

from app.errors import Bug

FEWEST_BITS = 80
"""A PDF can be guessed at hundreds of times a second; 80 bits keep that hopeless."""

_SHORTEST_LIST = 1024


def generate_export_passphrase(
    words: Sequence[str], choose: Callable[[Sequence[str]], str] = secrets.choice
) -> str:
    """Random words with hyphens between, of at least 80 bits, for one export only.

    Raises:
        Bug: the list of words is too short, repeats itself, or holds what is hard to read out.
    """
    plain = all(word.isascii() and word.isalpha() and word.islower() for word in words)
    if len(words) < _SHORTEST_LIST or len(set(words)) != len(words) or not plain:
        raise Bug(
            "Casebook's list of words is not fit for passphrases. Please install it again.",
            code="word-list-unfit",
        )
    count = math.ceil(FEWEST_BITS / math.log2(len(words)))
    return "-".join(choose(words) for _ in range(count))
