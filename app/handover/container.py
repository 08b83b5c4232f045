# SPDX-License-Identifier: Apache-2.0
"""A ZIP file that can be written in one way only, so that no byte of it can change unseen."""

import struct
import zlib
from collections.abc import Mapping

from app.errors import EnvironmentFault

# Stored, never compressed: a file's size in the ZIP is its size, so nothing can unfold.
# 1 January 1980, 00:00: the format's first moment, the same in every bundle.
_TIME, _DATE = 0, (1 << 5) | 1
_VERSION, _MADE_ON_UNIX, _MODE = 20, 3 << 8, 0o100600 << 16
_UTF8_NAMES = 1 << 11
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")


def pack(files: Mapping[str, bytes]) -> bytes:
    """The files as a ZIP, in the order given; any ZIP program opens it."""
    bodies, central, offset = [], [], 0
    for name, content in files.items():
        spelled = name.encode("ascii")
        crc, size = zlib.crc32(content), len(content)
        common = (_UTF8_NAMES, 0, _TIME, _DATE, crc, size, size, len(spelled), 0)
        body = _LOCAL.pack(b"PK\x03\x04", _VERSION, *common) + spelled + content
        central.append(
            _CENTRAL.pack(
                b"PK\x01\x02", _MADE_ON_UNIX | _VERSION, _VERSION, *common, 0, 0, 0, _MODE, offset
            )
            + spelled
        )
        bodies.append(body)
        offset += len(body)
    directory = b"".join(central)
    count = len(files)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), offset, 0)
    return b"".join([*bodies, directory, end])


def unpack(data: bytes, names: tuple[str, ...]) -> dict[str, bytes]:
    """The files of a ZIP that ``pack`` wrote, which holds exactly ``names`` in that order.

    Raises:
        EnvironmentFault: it holds anything else, or any byte is not as ``pack`` writes it.
    """
    files: dict[str, bytes] = {}
    at = 0
    try:
        for name in names:
            _, *fields = _LOCAL.unpack_from(data, at)
            size, start = fields[7], at + _LOCAL.size + len(name)
            if size > len(data) - start:
                raise _not_a_bundle()
            files[name] = data[start : start + size]
            at = start + size
    except struct.error:
        raise _not_a_bundle() from None
    if pack(files) != data:  # whatever is not compared here could carry something unseen
        raise _not_a_bundle()
    return files


def _not_a_bundle() -> EnvironmentFault:
    return EnvironmentFault(
        "This is not a bundle as Casebook makes it, or it was altered or cut short.",
        code="bundle-not-whole",
    )
