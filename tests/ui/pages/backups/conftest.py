# SPDX-License-Identifier: Apache-2.0
"""A casebook with one case for the tests of backups, and one backup of it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.policy.model import Policy
from app.services.cases import open_case
from tests.ui.bench import Answering, now, open_bench
from ui.backing_up import BackingUp
from ui.workbench import Workbench

LONG = 20_000


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook with one case, and a folder of its own for all that Casebook keeps."""
    folder = tmp_path_factory.mktemp("backups")
    with pytest.MonkeyPatch.context() as patch, open_bench(folder, qapp) as made:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        patch.setenv("LOCALAPPDATA", str(folder / "data"))
        now(made, partial(open_case, made.session, "LANTERN 4", {}))
        yield made


@pytest.fixture
def bench(opened: Workbench, tmp_path: Path) -> Workbench:
    """The same casebook, without backups."""
    opened.session.policy = Policy()
    opened.preferences.choose_backups(tmp_path / "backups")
    assert isinstance(opened.dialogs, Answering)
    opened.dialogs.folder = None
    now(opened, partial(opened.session.vault.store.put_setting, "backups", b""))
    return opened


def backed_up(bench: Workbench, qtbot: QtBot) -> BackingUp:
    """One backup, made."""
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.noted, timeout=LONG):
        backing.back_up()
    return backing
