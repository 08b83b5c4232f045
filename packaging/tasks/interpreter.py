# SPDX-License-Identifier: Apache-2.0
"""Finds a Python that Casebook supports when the one that was started is not."""

# This module is read by any Python 3, however old: no newer syntax here.
import os
import subprocess
import sys
from typing import List, Optional, Sequence, Tuple  # noqa: UP035 - read by old Pythons too

SUPPORTED = ((3, 13), (3, 12), (3, 11))

NONE_FOUND = (
    "Casebook needs Python 3.11, 3.12 or 3.13, and this is Python {}.{}: "
    "install one of them and run the same command with it."
)


def is_supported(version: Sequence[int]) -> bool:
    """Whether this (major, minor) version is one that Casebook runs on."""
    return tuple(version) in SUPPORTED


def start_again(arguments: Sequence[str]) -> int:
    """Run the same command under a supported Python; if there is none, say so and return 1."""
    command = find()
    if command is None:
        sys.stderr.write(NONE_FOUND.format(*sys.version_info[:2]) + "\n")
        return 1
    return subprocess.call([*command, *arguments])


def find() -> Optional[List[str]]:  # noqa: UP006, UP045 - read by old Pythons too
    """The command of the newest supported Python that can be started, or None."""
    for version in SUPPORTED:
        command = launcher(version)
        if answers_as(command, version):
            return command
    return None


def launcher(version: Tuple[int, int]) -> List[str]:  # noqa: UP006 - read by old Pythons too
    """How this version is started here: the py launcher on Windows, its own name elsewhere."""
    dotted = "{}.{}".format(*version)
    return ["py", "-" + dotted] if os.name == "nt" else ["python" + dotted]


def answers_as(command: Sequence[str], version: Tuple[int, int]) -> bool:  # noqa: UP006
    """Whether the command starts that version; a launcher may exist for one that does not."""
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        said = subprocess.check_output([*command, "-c", question], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return False
    return said.decode("ascii", "replace").strip() == "{}.{}".format(*version)
