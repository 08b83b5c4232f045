# SPDX-License-Identifier: Apache-2.0
"""What the halves of the demonstration tell each other and whoever checks it: demo.json."""

import json
from pathlib import Path
from typing import Any

from app.services.dossier_answers import read_text_samples


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
            found: dict[str, Any] = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        return found

    def _write(self, values: dict[str, Any]) -> None:
        fresh = self._file.with_suffix(".part")
        fresh.write_text(json.dumps(values, indent=1, ensure_ascii=False), encoding="utf-8")
        fresh.replace(self._file)
