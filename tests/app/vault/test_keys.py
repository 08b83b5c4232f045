# SPDX-License-Identifier: Apache-2.0
"""Keys are separate by use, wrapped keys open only for what they are bound to, nothing prints."""

from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EnvironmentFault, UserError
from app.vault.keys import expand, new_data_key, sub_keys, unwrap, wrap
from app.vault.officer import unwrap_officer, wrap_officer
from app.vault.receiving import ReceivingKey
from app.vault.signing import OfficerKey, check_signature

VAULT = UUID("00000000-0000-4000-8000-000000000001")
WRONG = UserError("Wrong.", code="wrong")


def test_expansion_is_hkdf_sha256_by_the_standard() -> None:
    # RFC 5869, test case 1, first 32 bytes.
    made = expand(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    assert made.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"


def test_every_use_and_every_vault_has_its_own_key() -> None:
    data_key = new_data_key()
    here, there = sub_keys(data_key, VAULT), sub_keys(data_key, uuid4())
    made = {k.database for k in (here, there)} | {k.header for k in (here, there)}
    made |= {k.officer for k in (here, there)} | {data_key}
    assert len(made) == 7
    assert {len(key) for key in made} == {32}


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_what_is_wrapped_comes_back(secret: bytes, bound_to: bytes) -> None:
    key = new_data_key()
    assert unwrap(key, wrap(key, secret, bound_to), bound_to, WRONG) == secret


@given(st.data())
def test_any_changed_bit_other_key_or_other_use_is_refused(data: st.DataObject) -> None:
    key = bytes(32)
    wrapped = wrap(key, b"a secret", b"use")
    bit = data.draw(st.integers(0, len(wrapped) * 8 - 1))
    changed = bytearray(wrapped)
    changed[bit // 8] ^= 1 << bit % 8
    for attempt in (
        (key, bytes(changed), b"use"),
        (b"\x01" * 32, wrapped, b"use"),
        (key, wrapped, b"other use"),
        (key, wrapped[: bit // 8], b"use"),
    ):
        with pytest.raises(UserError):
            unwrap(*attempt, WRONG)


def test_no_two_wrappings_are_alike() -> None:
    assert len({wrap(bytes(32), b"a secret", b"") for _ in range(50)}) == 50


def test_nothing_that_holds_a_key_prints_it() -> None:
    signing, receiving = OfficerKey.generate(), ReceivingKey.generate()
    keys = sub_keys(new_data_key(), VAULT)
    row = wrap_officer(b"profile", signing, receiving, keys, VAULT)
    printed = "".join(f"{each!r}{each!s}{[each]}" for each in (signing, receiving, keys, row))
    secrets = [
        signing.to_raw(),
        keys.database,
        keys.header,
        keys.officer,
        row.signing_wrapped,
        row.profile,
    ]
    for secret in secrets:
        assert secret.hex() not in printed
        assert repr(secret) not in printed
    assert receiving.secret() not in printed


def test_signatures_are_ed25519_by_the_standard() -> None:
    # RFC 8032, section 7.1, test 2.
    key = OfficerKey(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    assert key.public.hex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    signature = key.sign(b"\x72")
    assert signature.hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert check_signature(key.public, b"\x72", signature)
    assert not check_signature(key.public, b"\x73", signature)
    assert not check_signature(OfficerKey.generate().public, b"\x72", signature)


@pytest.mark.parametrize(
    ("public", "signature"), [(b"", b""), (bytes(31), bytes(64)), (b"x" * 32, b"y")]
)
def test_a_malformed_signature_is_just_not_good(public: bytes, signature: bytes) -> None:
    assert not check_signature(public, b"message", signature)


def test_a_signing_key_survives_its_raw_form() -> None:
    key = OfficerKey.generate()
    assert OfficerKey(key.to_raw()).public == key.public
    plain = Ed25519PrivateKey.from_private_bytes(key.to_raw())
    assert plain.public_key().public_bytes_raw() == key.public


def test_a_receiving_key_survives_its_written_form() -> None:
    key = ReceivingKey.generate()
    assert key.recipient.startswith("age1")
    assert key.secret().startswith("AGE-SECRET-KEY-1")
    assert ReceivingKey(key.secret()).recipient == key.recipient


def test_officer_keys_open_in_their_own_vault_only() -> None:
    signing, receiving = OfficerKey.generate(), ReceivingKey.generate()
    keys = sub_keys(new_data_key(), VAULT)
    row = wrap_officer(b"{}", signing, receiving, keys, VAULT)
    again, receiving_again = unwrap_officer(row, keys, VAULT)
    assert again.public == row.public_key == signing.public
    assert receiving_again.recipient == row.recipient == receiving.recipient
    with pytest.raises(EnvironmentFault) as caught:
        unwrap_officer(row, keys, uuid4())
    assert caught.value.code == "database-damaged"
