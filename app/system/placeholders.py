# SPDX-License-Identifier: Apache-2.0
"""Folders that are named with variables, such as a share that has a folder for each user."""

import os
import re
import sys
from pathlib import Path

_VARIABLE = re.compile(r"%([^%\\/]+)%")
_ACCOUNT = "USERNAME"


def filled_in(folder: str) -> Path | None:
    """The folder, each %NAME% replaced; None if one has no value or it is not from the root.

    ``%USERNAME%`` is the name of the account as the system knows it, whatever the environment
    says. Asks no disk.
    """
    names = {name.upper() for name in _VARIABLE.findall(folder)}
    known = {name: _value(name) for name in names}
    if not all(known.values()):
        return None
    path = Path(_VARIABLE.sub(lambda found: known[found[1].upper()], folder))
    return path if path.is_absolute() else None


def _value(name: str) -> str:
    return _account() if name == _ACCOUNT else os.environ.get(name, "")


if sys.platform == "win32":

    def _account() -> str:
        return os.getlogin()

else:
    import pwd

    def _account() -> str:
        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return ""  # an account without a name, as in some containers
