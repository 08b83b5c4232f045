# SPDX-License-Identifier: Apache-2.0
import math
import re

from app.handover.export_passphrase import ALPHABET, GROUP, GROUPS, generate_export_passphrase


def test_a_passphrase_is_easy_to_read_out_and_short_enough_for_pdf_tools() -> None:
    made = generate_export_passphrase()
    assert re.fullmatch(r"([0-9a-hjkmnp-tv-z]{4}-){4}[0-9a-hjkmnp-tv-z]{4}", made)
    assert len(made) <= 32


def test_a_passphrase_has_a_hundred_bits() -> None:
    assert len(set(ALPHABET)) == 32
    assert GROUPS * GROUP * math.log2(len(ALPHABET)) == 100


def test_no_two_are_the_same_and_every_sign_comes_up() -> None:
    made = [generate_export_passphrase() for _ in range(200)]
    assert len(set(made)) == 200
    assert set("".join(made)) == {*ALPHABET, "-"}
