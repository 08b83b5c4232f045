# SPDX-License-Identifier: Apache-2.0
"""The built pack, plain and signed: one canonical file, strictly read back."""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar

from pydantic import Field, ValidationError

from app.guidance.canonical import canonical_bytes, nesting
from app.guidance.checks.whole_pack import pack_errors
from app.guidance.faults import PackFault, pack_fault
from app.guidance.files.overlay import Overlay
from app.guidance.model.answers import PackModel
from app.guidance.model.pack import Pack

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes, bytes], bool]

_Content = TypeVar("_Content", Pack, Overlay)

MAX_BUILT = 8 * 1024 * 1024
MAX_SIGNED = 12 * 1024 * 1024
MAX_NESTING = 12

_MESSAGE_PREFIX = b"casebook guidance pack, signed build 1\x00"
_FORMAT: Literal["casebook-signed-pack"] = "casebook-signed-pack"

_Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Hex64 = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


class SignedPack(PackModel):
    """The envelope: the built pack, its SHA-256, the id of the signing key and the signature."""

    format: Literal["casebook-signed-pack"]
    format_version: Literal[1]
    key_id: _Hex32
    pack: str
    sha256: _Hex32
    signature: _Hex64


@dataclass(frozen=True, slots=True)
class Opened:
    """What a signed file holds, and the raw public key that signed it."""

    content: Pack | Overlay
    public_key: bytes


def build_pack(pack: Pack | Overlay) -> bytes:
    """The canonical bytes of a pack or an overlay.

    An optional key with its default value is left out, so that a later version of the format,
    with more optional keys, gives old packs the same bytes.
    """
    return canonical_bytes(pack.model_dump(mode="json", by_alias=True, exclude_defaults=True))


def pack_digest(built: bytes) -> str:
    """The SHA-256 of a built pack, in hexadecimal: names a version by its content."""
    return hashlib.sha256(built).hexdigest()


def read_built(built: bytes) -> Pack:
    """The pack of a build. Raises PackFault unless it is whole, sound and canonical."""
    pack = read_kept(built)
    errors = pack_errors(pack)
    if errors:
        raise pack_fault(errors)
    return pack


def read_kept(built: bytes) -> Pack:
    """The pack of a build that was found sound when it was kept.

    It is not checked again: a check made later must not shut the cases that follow the pack.
    Raises PackFault unless it is whole and canonical.
    """
    return _canonical(Pack, built)


def read_built_overlay(built: bytes) -> Overlay:
    """The overlay of a build. Raises PackFault unless it is whole and canonical."""
    return _canonical(Overlay, built)


def key_id(public_key: bytes) -> str:
    """The name of a signing key: the SHA-256 of its 32 public bytes, in hexadecimal."""
    return hashlib.sha256(public_key).hexdigest()


def sign_pack(pack: Pack | Overlay, sign: Sign, public_key: bytes) -> bytes:
    """The signed build. ``sign`` makes an Ed25519 signature with the key of ``public_key``."""
    built = build_pack(pack)
    name = key_id(public_key)
    envelope = SignedPack(
        format=_FORMAT,
        format_version=1,
        key_id=name,
        pack=base64.b64encode(built).decode("ascii"),
        sha256=pack_digest(built),
        signature=sign(_message(name, built)).hex(),
    )
    return _envelope_bytes(envelope)


def open_signed(data: bytes, verify: Verify, trusted: Collection[bytes]) -> Opened:
    """The pack or overlay of a signed build.

    Raises PackFault unless a trusted key signed exactly this.

    ``verify(public, message, signature)`` says whether the signature is good; ``trusted`` are
    raw public keys. Nothing inside the pack is read before its signature has been checked.
    """
    envelope = _read_envelope(data)
    public_key = _trusted_key(envelope.key_id, trusted)
    built = _unpacked(envelope)
    message = _message(envelope.key_id, built)
    if not verify(public_key, message, bytes.fromhex(envelope.signature)):
        raise _refused("its signature does not match; ask its owner for a fresh copy")
    content = read_built_overlay(built) if _is_overlay(built) else read_built(built)
    return Opened(content, public_key)


def signer_of(data: bytes) -> str:
    """The id of the key that a file says it is signed with; nothing is checked yet.

    Raises PackFault if this is no signed guidance pack at all.
    """
    return _read_envelope(data).key_id


def _is_overlay(built: bytes) -> bool:
    try:
        meta = json.loads(built)["meta"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return False  # read_built says what is wrong with it
    return isinstance(meta, dict) and "overlay_of" in meta


def _canonical(model: type[_Content], built: bytes) -> _Content:
    _refuse_size(built, MAX_BUILT)
    try:
        content = model.model_validate_json(built)
    except ValidationError:
        # Its text would repeat the input; the author has the TOML files and their faults.
        raise _refused("it is damaged or was made for another version of Casebook") from None
    if build_pack(content) != built:
        raise _refused("it is not in the one form that a build has")
    return content


def _read_envelope(data: bytes) -> SignedPack:
    _refuse_size(data, MAX_SIGNED)
    try:
        envelope = SignedPack.model_validate_json(data)
    except ValidationError:
        raise _refused("it is damaged or is not a signed guidance pack") from None
    if _envelope_bytes(envelope) != data:
        raise _refused("it was changed after it was made")
    return envelope


def _unpacked(envelope: SignedPack) -> bytes:
    try:
        built = base64.b64decode(envelope.pack, validate=True)
    except (binascii.Error, ValueError):
        raise _refused("it is damaged") from None
    same_text = base64.b64encode(built).decode("ascii") == envelope.pack
    if not same_text or pack_digest(built) != envelope.sha256:
        raise _refused("it was changed after it was made")
    return built


def _trusted_key(name: str, trusted: Collection[bytes]) -> bytes:
    for public_key in trusted:
        if key_id(public_key) == name:
            return public_key
    raise _refused("it is signed with a key that is not trusted here")


def _message(name: str, built: bytes) -> bytes:
    """What is signed: never valid as a signature over anything else in Casebook."""
    return _MESSAGE_PREFIX + bytes.fromhex(name) + built


def _envelope_bytes(envelope: SignedPack) -> bytes:
    return canonical_bytes(envelope.model_dump(mode="json"))


def _refuse_size(data: bytes, limit: int) -> None:
    if len(data) > limit:
        raise _refused("it is larger than a guidance pack may be")
    if nesting(data) > MAX_NESTING:
        raise _refused("it is nested more deeply than a guidance pack may be")


def _refused(reason: str) -> PackFault:
    return PackFault(f"The guidance pack was refused: {reason}.")
