# SPDX-License-Identifier: Apache-2.0
"""Whether an age public key was copied without a slip: its last six letters check the rest."""

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_PREFIX = "age"
_MIXES = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def sound_recipient(recipient: str) -> str:
    """The recipient (age1..., in small letters), if its check letters fit.

    Raises:
        ValueError: they do not; what was given is not in the message.
    """
    prefix, _, rest = recipient.rpartition("1")
    if prefix != _PREFIX or not set(rest) <= set(_LETTERS):
        raise ValueError("not an age public key")
    figures = [_LETTERS.index(letter) for letter in rest]
    if _remainder([*_spread(_PREFIX), *figures]) != 1:
        raise ValueError("not an age public key: it has a slip in it")
    return recipient


def _spread(prefix: str) -> list[int]:
    """The prefix as figures of five bits, as Bech32 has it."""
    codes = [ord(letter) for letter in prefix]
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _remainder(figures: list[int]) -> int:
    """What is left after dividing by Bech32's polynomial; 1 for a sound key."""
    left = 1
    for figure in figures:
        top = left >> 25
        left = (left & 0x1FFFFFF) << 5 ^ figure
        for bit, mix in enumerate(_MIXES):
            left ^= mix if top >> bit & 1 else 0
    return left
