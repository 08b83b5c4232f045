# SPDX-License-Identifier: Apache-2.0
"""A build is one canonical file; a signed one opens only whole and under a trusted key."""

import base64
import json

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.canonical import canonical_bytes, nesting
from app.guidance.faults import PackFault
from app.guidance.files.building import (
    MAX_BUILT,
    build_pack,
    key_id,
    open_signed,
    pack_digest,
    read_built,
    sign_pack,
)
from app.guidance.model.pack import Pack
from tests.app.guidance import making

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))
OTHER_PUBLIC = OTHER.public_key().public_bytes_raw()

BUILT = build_pack(making.small_pack())
SIGNED = sign_pack(making.small_pack(), KEY.sign, PUBLIC)


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """The real Ed25519 check."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def refused(data: bytes, *trusted: bytes) -> str:
    with pytest.raises(PackFault) as caught:
        open_signed(data, verify, trusted or (PUBLIC,))
    return caught.value.sentence


def test_a_build_reads_back_as_the_same_pack() -> None:
    assert read_built(BUILT) == making.small_pack()
    assert build_pack(read_built(BUILT)) == BUILT


def test_a_build_does_not_depend_on_how_the_files_are_laid_out() -> None:
    relaid = making.files(
        stage_one=making.STAGE_HEAD.replace("Keep people safe. Lose", "Keep people safe.   Lose")
        + making.PROMPTS,
        facts="# for tests\n"
        + making.FACTS.replace("opening = true", "opening = true\nderived = false"),
    )
    assert relaid != making.files()
    plain = making.pack_of({"facts": making.FACTS + "\n# the end"})
    assert build_pack(plain) == BUILT
    spelt_out = making.pack_of(
        {"facts": making.FACTS.replace("= true\nop", "= true\nderived = false\nop")}
    )
    assert build_pack(spelt_out) == BUILT


def test_a_build_is_sorted_without_spaces_and_leaves_out_what_is_left_out() -> None:
    value = json.loads(BUILT)
    assert canonical_bytes(value) == BUILT
    assert list(value) == ["conditions", "facts", "meta", "principles", "sources", "stages"]
    assert "core" not in value["stages"][0]["prompt"][3]
    assert value["meta"]["schema"] == 1


def test_a_signed_build_opens_under_its_key() -> None:
    opened = open_signed(SIGNED, verify, [OTHER_PUBLIC, PUBLIC])
    assert (opened.content, opened.public_key) == (making.small_pack(), PUBLIC)
    assert sign_pack(making.small_pack(), KEY.sign, PUBLIC) == SIGNED


@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_any_changed_byte_is_refused(at: int, change: int) -> None:
    damaged = SIGNED[:at] + bytes([SIGNED[at] ^ change]) + SIGNED[at + 1 :]
    sentence = refused(damaged)
    assert sentence.startswith("The guidance pack was refused: ") and "\n" not in sentence


def test_every_byte_of_the_envelope_counts() -> None:
    """Every position outside the long text of the pack, each with one bit changed."""
    start = SIGNED.index(b'"pack":"') + 8
    end = SIGNED.index(b'"', start)
    positions = [*range(start + 12), *range(end - 12, len(SIGNED))]
    for at in positions:
        refused(SIGNED[:at] + bytes([SIGNED[at] ^ 1]) + SIGNED[at + 1 :])


@given(st.integers(0, len(SIGNED) - 1))
def test_any_cut_is_refused(length: int) -> None:
    refused(SIGNED[:length])


@pytest.mark.parametrize("tail", [b"\n", b" ", b"\x00", SIGNED])
def test_nothing_may_follow(tail: bytes) -> None:
    refused(SIGNED + tail)


def test_a_key_that_is_not_trusted_is_refused() -> None:
    assert "key that is not trusted" in refused(SIGNED, OTHER_PUBLIC)
    with pytest.raises(PackFault):
        open_signed(SIGNED, verify, [])


def envelope(**changed: object) -> bytes:
    value = json.loads(SIGNED) | changed
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def test_a_signature_is_for_this_pack_this_key_and_this_purpose() -> None:
    assert envelope() == SIGNED
    bare = KEY.sign(BUILT).hex()
    assert "signature does not match" in refused(envelope(signature=bare))
    claimed = envelope(key_id=key_id(OTHER_PUBLIC))
    assert "signature does not match" in refused(claimed, OTHER_PUBLIC, PUBLIC)
    other = BUILT.replace(b"Suspect-focused", b"Suspect-blaming")
    swapped = envelope(pack=base64.b64encode(other).decode(), sha256=pack_digest(other))
    assert "signature does not match" in refused(swapped)


def test_what_is_signed_must_still_be_a_sound_pack() -> None:
    unsound = json.loads(BUILT)
    unsound["stages"][0]["prompt"][0]["principles"] = ["kindness"]
    with pytest.raises(PackFault) as caught:
        read_built(canonical_bytes(unsound))
    assert caught.value.sentence == "The guidance pack cannot be used: 1 fault was found in it."
    assert "kindness is not in principles.toml" in caught.value.faults[0].message


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        BUILT + b" ",
        b" " + BUILT,
        BUILT.replace(b'"schema":1', b'"schema":2'),
        BUILT.replace(b'"schema":1', b'"schema":1.0'),
        BUILT.replace(b'"schema":1', b'"schema":1,"schema":1'),
        BUILT.replace(b'"schema":1', b'"extra":1,"schema":1'),
        BUILT.replace(b"Victim-centred", b"\\u0056ictim-centred"),
        BUILT.replace(b"Victim-centred", b"\\ud800"),
        BUILT.replace(b'"core":true', b'"core":false', 1),
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"' * 100_000,
        b"\\" * 100_000,
        b'\\"' * 1_000_000,
        b'"' + b'\\"' * 1_000_000 + b"\\",
        BUILT.replace(b"Victim-centred", b" " * 7_000_000),
        b" " * (MAX_BUILT + 1),
    ],
    ids=range(22),
)
def test_a_build_that_is_not_exactly_one_is_refused(data: bytes) -> None:
    with pytest.raises(PackFault) as caught:
        read_built(data)
    assert "\n" not in caught.value.sentence
    with pytest.raises(PackFault):
        open_signed(data, verify, [PUBLIC])


def test_nesting_is_counted_outside_text() -> None:
    assert nesting(b'{"a":[["[[[[",{"b\\"[[":1}]]}') == 4
    assert nesting(b"17") == 0


texts = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40)


@given(texts, texts, st.booleans())
def test_any_pack_makes_the_round_trip(title: str, advice: str, core: bool) -> None:  # noqa: FBT001
    pack = with_texts(making.small_pack(), title, advice, core=core)
    assert read_built(build_pack(pack)) == pack
    signed = sign_pack(pack, KEY.sign, PUBLIC)
    assert open_signed(signed, verify, [PUBLIC]).content == pack


def with_texts(pack: Pack, title: str, advice: str, *, core: bool) -> Pack:
    """The pack with other words in it, validated like any other."""
    value = pack.model_dump(mode="json", by_alias=True)
    value["meta"]["title"] = title
    value["stages"][0]["prompt"][4] |= {"guidance": f"{advice}\n\n{title}", "core": core}
    return Pack.model_validate_json(json.dumps(value))
