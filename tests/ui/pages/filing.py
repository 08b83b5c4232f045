# SPDX-License-Identifier: Apache-2.0
"""Says which files are opened and saved, in the place of the officer."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.ui.bench import Answering
from ui.workbench import Workbench


@dataclass
class Filing(Answering):
    """Opens and saves at ``path``; None stands for an officer who thinks better of it."""

    path: Path | None = None
    suggested: str = ""

    def save_path(
        self, _parent: QWidget, _caption: str, suggested_name: str, _file_filter: str
    ) -> Path | None:
        self.suggested = suggested_name
        return self.path

    def open_path(self, _parent: QWidget, _caption: str, _file_filter: str) -> Path | None:
        return self.path


def filing(workbench: Workbench, path: Path | None = None) -> tuple[Workbench, Filing]:
    """The workbench with somebody who answers for files."""
    dialogs = Filing(path=path)
    return replace(workbench, dialogs=dialogs), dialogs
