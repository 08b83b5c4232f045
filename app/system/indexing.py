# SPDX-License-Identifier: Apache-2.0
"""Keeps the system's search from reading our folders."""

import sys
from pathlib import Path


def leave_unindexed(folder: Path) -> None:
    """Ask that the content of a folder, and of what is made in it later, be in no index.

    Never raises: what is in it is encrypted, so only names and sizes would be found.
    """
    if sys.platform == "win32":
        from app.system.windows.attributes import set_unindexed  # noqa: PLC0415  only there
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415

        set_unindexed(WindowsCalls(), folder)
