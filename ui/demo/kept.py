# SPDX-License-Identifier: Apache-2.0
"""What the halves of the demonstration tell each other and whoever checks it: demo.json."""

import json
from pathlib import Path
from time import sleep
from typing import Any

from app.services.dossier_answers import read_text_samples
from app.services.startup import write_settings

LOOKS, PAUSE_S = 50, 0.02


class Kept:
    """The file demo.json, which grows as the demonstration goes on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "demo.json"

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return self.folder / "casebook"

    @property
    def screens(self) -> Path:
        """The folder of the pictures."""
        return self.folder / "screens"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.folder / "backups"

    def begin(self) -> None:
        """Start a new file."""
        self._write({"text_samples": list(read_text_samples())})

    def add(self, **values: str | int | bool) -> None:
        """Keep more."""
        self._write({**self.read(), **values})

    def read(self) -> dict[str, Any]:
        """All that was kept; empty while there is nothing."""
        try:
            found: dict[str, Any] = json.loads(self._bytes())
        except FileNotFoundError:
            return {}
        return found

    def _bytes(self) -> bytes:
        for _ in range(LOOKS):
            try:
                return self._file.read_bytes()
            except PermissionError:
                sleep(PAUSE_S)  # Windows: the other process is putting a new one in its place
        return self._file.read_bytes()

    def _write(self, values: dict[str, Any]) -> None:
        write_settings(self._file, json.dumps(values, indent=1, ensure_ascii=False).encode())
