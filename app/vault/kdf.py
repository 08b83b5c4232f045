# SPDX-License-Identifier: Apache-2.0
"""Argon2id: its parameters, their limits, and how many this machine can bear."""

import time
import unicodedata
from collections.abc import Callable
from typing import Annotated

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import BaseModel, ConfigDict, Field

from app.errors import EnvironmentFault, UserError
from app.system.hardening import wipe
from app.vault.keys import KEY_BYTES

SALT_BYTES = 16
_MEMORY_FLOOR, _MEMORY_CAP = 64 * 1024, 1024 * 1024
_PASSES_FLOOR, _PASSES_CAP = 3, 32

# A laptop with 8 GiB and other programs open can spare this much for a second at any time.
_MEMORY_TUNED = 256 * 1024
_AT_LEAST, _AT_MOST = 0.5, 1.0
_AIM = 0.75

Measure = Callable[["KdfParameters"], float]
"""Seconds that one derivation takes with these parameters."""


class KdfParameters(BaseModel):
    """How costly one guess at the passphrase is.

    The limits are part of the format: a weaker or a ruinous header does not open.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    memory_kib: Annotated[int, Field(ge=_MEMORY_FLOOR, le=_MEMORY_CAP)] = _MEMORY_FLOOR
    passes: Annotated[int, Field(ge=_PASSES_FLOOR, le=_PASSES_CAP)] = _PASSES_FLOOR
    lanes: Annotated[int, Field(ge=1, le=16)] = 4


FLOOR = KdfParameters()
"""The least that any vault has: 64 MiB, 3 passes, 4 lanes (RFC 9106, second choice)."""


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """The 32-byte key of a passphrase; takes the time that the parameters ask for.

    The passphrase is brought to Unicode form NFC first, so that an accent typed on another
    keyboard is the same accent; spaces and case count as typed.

    Raises:
        UserError: the passphrase holds something that is not a character.
        EnvironmentFault: there is not enough free memory.
    """
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise UserError(
            "The passphrase holds a character that cannot be used. Please type it again.",
            code="passphrase-unusable",
        ) from None
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=parameters.passes,
            lanes=parameters.lanes,
            memory_cost=parameters.memory_kib,
        ).derive(secret)
    except MemoryError:
        raise EnvironmentFault(
            "There is not enough free memory. Close some other programs and try again.",
            code="memory-short",
        ) from None
    finally:
        wipe(secret)


def tuned(measure: Measure | None = None) -> KdfParameters:
    """Parameters that take this machine 0.5 to 1 s, memory first, never below the floor."""
    measure = measure or _measure
    chosen = FLOOR
    took = measure(chosen)
    while took < _AT_LEAST and chosen.memory_kib < _MEMORY_TUNED:
        larger = _with(chosen, memory_kib=chosen.memory_kib * 2)
        took_larger = measure(larger)
        if took_larger > _AT_MOST:
            break
        chosen, took = larger, took_larger
    if took >= _AT_LEAST:
        return chosen
    # The time grows evenly with the passes, so that one measurement is enough.
    passes = int(chosen.passes * _AIM / max(took, 0.001))
    return _with(chosen, passes=min(max(passes, chosen.passes), _PASSES_CAP))


def _with(
    parameters: KdfParameters, *, memory_kib: int | None = None, passes: int | None = None
) -> KdfParameters:
    # Built anew and not copied, so that the limits are checked.
    return KdfParameters(
        memory_kib=memory_kib or parameters.memory_kib,
        passes=passes or parameters.passes,
        lanes=parameters.lanes,
    )


def _measure(parameters: KdfParameters) -> float:
    start = time.perf_counter()
    derive("a passphrase to measure with", b"sixteen byte sal", parameters)
    return time.perf_counter() - start
