# SPDX-License-Identifier: Apache-2.0
"""Where Casebook's folders, files and bundled resources are on this machine."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def data_folder() -> Path:
    """The folder for everything Casebook keeps for this user; it need not exist yet.

    It is a local folder, never a roaming one, so that a vault is not copied about unseen.
    """
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        base = Path(local) if local else Path.home() / "AppData" / "Local"
        return base / "Casebook"
    given = os.environ.get("XDG_DATA_HOME", "")
    # The XDG rule: a relative path is invalid and is passed over.
    base = Path(given) if given.startswith("/") else Path.home() / ".local" / "share"
    return base / "casebook"


def default_vault() -> Path:
    """The vault's folder when none is named."""
    return data_folder() / "vault"


def settings_file() -> Path:
    """The file of settings that are not secret, such as the theme."""
    return data_folder() / "settings.json"


def log_file() -> Path:
    """The log, which never holds case text, names or paths."""
    return data_folder() / "casebook.log"


def resource_bytes(*parts: str) -> bytes:
    """The content of one bundled file, for example ``resource_bytes("themes", "light.toml")``.

    Raises:
        FileNotFoundError: Casebook was packaged without that file.
    """
    return _resource(parts).read_bytes()


def resource_files(*parts: str) -> Mapping[str, bytes]:
    """Every bundled data file below a folder, by its path from there with ``/`` between parts.

    Python sources are left out. The order is that of the names, on every machine.

    Raises:
        FileNotFoundError: Casebook was packaged without that folder.
    """
    return dict(_walk(_resource(parts), ""))


def _resource(parts: tuple[str, ...]) -> "Traversable":
    # Late: the unlock page needs this module's paths at once, but no reader of resources.
    from importlib.resources import files  # noqa: PLC0415

    return files("resources").joinpath(*parts)


def _walk(folder: "Traversable", prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for item in sorted(folder.iterdir(), key=lambda each: each.name):
        if item.is_dir():
            if item.name != "__pycache__":
                found += _walk(item, f"{prefix}{item.name}/")
        elif not item.name.endswith(".py"):
            found.append((prefix + item.name, item.read_bytes()))
    return found
