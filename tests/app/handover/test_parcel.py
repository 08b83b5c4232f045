# SPDX-License-Identifier: Apache-2.0
"""A parcel gives back every file it took, and nothing that is not whole passes for a file."""

import hashlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Bug, CasebookError, EnvironmentFault
from app.handover.parcel import END, MAGIC, Head, Packed, Part, Tail, Unpacking

PIECE, LARGEST = 7, 40
FILES = st.lists(st.binary(max_size=3 * PIECE + 1), max_size=5, unique=True)


def head_of(data: bytes) -> Head:
    return Head(hashlib.sha256(data).hexdigest(), len(data))


def parts_of(files: list[bytes]) -> Iterator[Head | bytes]:
    for data in sorted(files, key=head_of):
        yield head_of(data)
        yield from (data[at : at + PIECE] for at in range(0, len(data), PIECE))


def pack(files: list[bytes]) -> bytes:
    source = Packed(parts_of(files))
    return b"".join(iter(lambda: source.read(11), b""))


def unpack(data: bytes, step: int = 5) -> tuple[list[Part], CasebookError | None]:
    """What was given on, and what was wrong."""
    parts: list[Part] = []
    unpacking = Unpacking(parts.append, PIECE, LARGEST)
    try:
        for at in range(0, len(data), step):
            unpacking.write(data[at : at + step])
        unpacking.finish()
    except CasebookError as error:
        return parts, error
    return parts, None


def genuine(parts: list[Part]) -> set[bytes]:
    """The files that may be kept, as whoever takes the parts would put them together."""
    kept, data = set(), b""
    for part in parts:
        match part:
            case Head():
                data = b""
            case bytes():
                data += part
            case Tail():
                kept |= {data} if part.genuine else set()
    return kept


@given(FILES, st.integers(1, 60))
def test_what_goes_in_comes_out_in_the_same_pieces(files: list[bytes], step: int) -> None:
    parts, error = unpack(pack(files), step)
    assert error is None
    assert [each for each in parts if not isinstance(each, Tail)] == list(parts_of(files))
    assert genuine(parts) == set(files)


@given(FILES, st.data())
def test_a_changed_parcel_gives_only_files_that_were_in_it(
    files: list[bytes], data: st.DataObject
) -> None:
    whole = pack(files)
    at = data.draw(st.integers(0, len(whole) - 1))
    change = data.draw(st.sampled_from(["flip", "cut", "add", "double"]))
    changed = {
        "flip": whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :],
        "cut": whole[:at],
        "add": whole + data.draw(st.binary(min_size=1, max_size=50)),
        "double": whole[:at] + whole,
    }[change]
    parts, error = unpack(changed)
    assert genuine(parts) <= set(files)
    if change != "flip":
        assert error is not None or changed == whole
        return
    # A byte of a file alone: the others still come, and that one does not.
    assert error is not None or genuine(parts) < set(files)


@given(st.binary(max_size=200))
def test_anything_at_all_is_refused_in_order(data: bytes) -> None:
    _, error = unpack(MAGIC + data)
    assert error is None or isinstance(error, EnvironmentFault)


@pytest.mark.parametrize(
    "heads",
    [
        [Head("11" * 32, LARGEST + 1)],
        [Head("11" * 32, 0), Head("11" * 32, 0)],
        [Head("22" * 32, 0), Head("11" * 32, 0)],
    ],
    ids=["too large", "twice", "out of order"],
)
def test_a_head_that_casebook_never_writes_ends_it(heads: list[Head]) -> None:
    bare = b"".join(bytes.fromhex(each.sha256) + each.size.to_bytes(8, "big") for each in heads)
    parts, error = unpack(MAGIC + bare + END)
    assert error is not None
    assert error.code == "parcel-not-sound"
    assert not genuine(parts)


def packing(*parts: Head | bytes) -> bytes:
    source = Packed(parts)
    return b"".join(iter(lambda: source.read(1000), b""))


@pytest.mark.parametrize(
    "parts",
    [
        (head_of(b"as recorded"), b"as altered!"),
        (head_of(b"as recorded"), b"as recorde"),
        (head_of(b"as recorded"), b"as recorded", b"!"),
    ],
)
def test_what_is_not_as_recorded_is_not_packed(parts: tuple[Head | bytes, ...]) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        packing(*parts)
    assert caught.value.code == "file-altered"


def test_files_are_packed_in_order_only() -> None:
    one, two = sorted((head_of(b""), head_of(b"1")))
    with pytest.raises(Bug):
        packing(two, b"1" * two.size, one, b"1" * one.size)
