# SPDX-License-Identifier: Apache-2.0
"""A key that is needed no more is overwritten where it stood."""

import secrets

from app.system.hardening import wipe


def test_a_secret_is_overwritten_in_its_place() -> None:
    secret = secrets.token_bytes(32)
    beside = [secrets.token_bytes(32) for _ in range(8)]
    copies = [bytes(bytearray(each)) for each in beside]
    wipe(secret)
    assert secret == bytes(32)
    assert beside == copies


def test_what_all_of_python_shares_stays_as_it_is() -> None:
    for shared in (b"", b"k"):
        before = bytes(bytearray(shared))
        wipe(shared)
        assert shared == before
