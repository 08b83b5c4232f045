# SPDX-License-Identifier: Apache-2.0
"""Making the passphrase of an export: short enough for every PDF tool, too much to guess."""

import secrets

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's 32 signs: without i, l, o and u, which are misread by eye and by ear."""

GROUPS, GROUP = 5, 4


def generate_export_passphrase() -> str:
    """A passphrase for one export only, such as k7qd-92mx-4tbe-8hwn-3c5z: 100 random bits.

    A PDF can be guessed at thousands of times a second, so its passphrase is never chosen by a
    person. Words would be kinder, but words with as many bits are longer than the 32 characters
    that common PDF tools take.
    """
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    return "-".join(groups)
