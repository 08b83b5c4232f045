# SPDX-License-Identifier: Apache-2.0
"""The guidance that a command works with."""

from pathlib import Path

from app.errors import UserError
from app.guidance.faults import PackFault
from app.guidance.files.building import MAX_SIGNED, read_built
from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Pack
from app.system.paths import resource_files
from app.system.reading import read_file


def built_or_bundled(path: Path | None) -> Pack:
    """The pack of a built file, or without one the pack that Casebook brings.

    Raises:
        UserError: the file is no built pack, or as for read_file.
        EnvironmentFault: as for read_file.
    """
    if path is None:
        return load_pack(resource_files("guidance"))
    try:
        return read_built(read_file(path, MAX_SIGNED))
    except PackFault as fault:
        # Not a pack with faults to mend, but a file that is no built pack.
        raise UserError(fault.sentence, code="pack-unreadable") from None
