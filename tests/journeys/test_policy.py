# SPDX-License-Identifier: Apache-2.0
"""A force's policy file, from the file to the window: followed, or nothing is opened at all."""

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.auditing import Action
from app.services.cases import open_case
from app.services.managed import Managed, Origin, read_managed
from app.services.secrets import what_opens
from app.services.session import Session
from app.system.clock import Mark, SystemClock
from app.system.machine_log import MachineEvent
from app.system.policy_source import policy_from_file
from app.vault.audit_shelf import AuditFilter
from tests.app.system.processes import run_python
from tests.app.system.windows.calls import Noted as NotedEvents
from tests.ui.bench import PASSPHRASE, Answering, new_vault
from ui.application import Casebook
from ui.desk import Desk
from ui.idle import IdleWatch
from ui.jobs import Jobs
from ui.locking import Ending
from ui.models.cases import CaseChosen
from ui.opening import OfficerDetails, Opening
from ui.pages.backups.dialog import BackupDialog
from ui.pages.export.dialog import ExportDialog
from ui.pages.first_run.page import FirstRunPage
from ui.pages.settings.page import SettingsPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Overrides, Preferences

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it is in the registry")

RECIPIENT = str(x25519.Identity.generate().to_public())
POLICY = f"""
idle_lock_minutes = 3
marking = "OFFICIAL (BORSETSHIRE)"
recovery_recipient = "{RECIPIENT}"
backup_folder = "/srv/casebook-backups"
allowed_exports = ["bundle"]
x_owner = "ICT, Borsetshire"
"""
NOT_FOLLOWED = "Your force's policy for Casebook cannot be read (setting: idle_lock_minutes)"


class Noted:
    """Notes which windows are to be kept out of screenshots."""

    def __init__(self) -> None:
        self.windows: list[int] = []

    def protect(self, window: int) -> None:
        self.windows.append(window)

    def seen_by_aids(self) -> bool:
        return False


class Hurried:
    """The machine's clocks, that can be put on."""

    def __init__(self) -> None:
        self._system, self._ahead_ns = SystemClock(), 0

    def put_on(self, seconds: float) -> None:
        self._ahead_ns += int(seconds * 1e9)

    def now(self) -> datetime:
        return self._system.now()

    def mark(self) -> Mark:
        mark = self._system.mark()
        return Mark(mark.boot, mark.monotonic_ns + self._ahead_ns)


class HurriedOpening(Opening):
    """Opens as always; what is open goes by the clock that can be put on."""

    clock = Hurried()

    def with_passphrase(self, folder: Path, passphrase: str) -> Session:
        session = super().with_passphrase(folder, passphrase)
        session.clock = self.clock
        return session


class Place:
    """A machine with a vault on it, and a policy file where one is written."""

    def __init__(self, folder: Path, qapp: QApplication, qtbot: QtBot, jobs: Jobs) -> None:
        self.vault, self.file = folder / "vault", folder / "policy.toml"
        self.dialogs, self.protection = Answering(), Noted()
        self.log = NotedEvents()
        self.ended: list[Sequence[str]] = []
        self.left: list[str] = []
        self._folder, self._qapp, self._qtbot, self.jobs = folder, qapp, qtbot, jobs
        self.opening = HurriedOpening(self.read)

    def read(self) -> Managed:
        return read_managed(partial(policy_from_file, self.file, os.getuid()))

    def write(self, policy: str) -> None:
        self.file.write_text(policy, "utf-8")
        self.file.chmod(0o644)

    def start(self) -> Casebook:
        preferences = Preferences(self._folder / "settings.json", Overrides(vault=self.vault))
        ending = Ending(restart=self.ended.append, leave=self.left.clear)
        casebook = Casebook(
            self._qapp,
            preferences,
            self.jobs,
            self.dialogs,
            self.opening,
            ending,
            protection=self.protection,
            log=self.log,
        )
        self._qtbot.addWidget(casebook.window)
        with self._qtbot.waitSignal(casebook.window.painted):
            casebook.begin()
        return casebook


@pytest.fixture
def place(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Place]:
    jobs = Jobs()
    names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.getsignal(getattr(signal, name)) for name in names}
    yield Place(tmp_path, qapp, qtbot, jobs)
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)
    jobs.shutdown()


def refused(casebook: Casebook, qtbot: QtBot) -> UnlockPage:
    """The page once the policy was read."""
    qtbot.waitUntil(lambda: isinstance(casebook.window.page, UnlockPage), timeout=10000)
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=10000)
    return page


def test_what_the_force_decides_takes_effect_and_is_shown(place: Place, qtbot: QtBot) -> None:
    place.write(POLICY)
    session = new_vault(place.vault, demo=False)
    open_case(session, "LANTERN 4", {})
    session.close()
    assert what_opens(place.vault).force is None

    desk = opened(place, qtbot)
    assert desk.session.policy_origins["marking"] is Origin.FILE
    assert place.protection.windows
    force = what_opens(place.vault).force
    assert force is not None and force.recipient == RECIPIENT
    noted = place.jobs.database_now(partial(noted_actions, desk.session), 10)
    assert {Action.POLICY_APPLIED, Action.FORCE_SLOT_ADDED} <= set(noted)

    desk.show_settings()
    page = desk.page
    assert isinstance(page, SettingsPage)
    backups = page.ui.backups_panel.ui
    qtbot.waitUntil(lambda: "Set by your force" in backups.place_label.text())
    assert backups.place_button.isHidden()
    assert page.ui.lock_help_label.text().startswith("Set by your force: 3 minutes at the most.")
    the_export_says_so(place, desk, qtbot)
    it_locks_in_time(place, desk, qtbot)


def opened(place: Place, qtbot: QtBot) -> Desk:
    casebook = place.start()
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    page.ui.passphrase_edit.setText(PASSPHRASE)
    page.ui.unlock_button.click()
    qtbot.waitUntil(lambda: casebook.desk is not None, timeout=20000)
    assert casebook.desk is not None
    return casebook.desk


def the_export_says_so(place: Place, desk: Desk, qtbot: QtBot) -> None:
    """A kind that is not allowed is said to be so before anything is typed."""
    case_id = place.jobs.database_now(desk.session.vault.store.case_ids, 10)[0]
    desk.open_case(CaseChosen(case_id))
    case = desk.case
    assert case is not None
    qtbot.waitUntil(case.ui.export_button.isEnabled, timeout=10000)
    seen: list[str] = []

    def look() -> None:
        dialog = case.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        seen.extend((dialog.ui.marking_label.text(), dialog.ui.trouble_label.text()))
        dialog.ui.bundle_radio.setChecked(True)
        seen.append(dialog.ui.trouble_label.text())
        dialog.reject()

    QTimer.singleShot(0, look)
    case.ui.export_button.click()
    forbidden = "Your force does not allow this kind of export."
    assert seen == ["OFFICIAL (BORSETSHIRE)", forbidden, ""]


def it_locks_in_time(place: Place, desk: Desk, qtbot: QtBot) -> None:
    """After three minutes with nobody there, although the officer's own choice is five."""
    watch = desk.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    told: list[str] = []
    watch.time_to_lock.connect(partial(told.append, "lock"))
    for _ in range(6):
        place.opening.clock.put_on(28)
        watch.tick()
    assert not told
    place.opening.clock.put_on(28)
    watch.tick()
    assert told
    qtbot.waitUntil(lambda: bool(place.ended), timeout=10000)


def noted_actions(session: Session) -> list[str]:
    return [row.action for row in session.vault.store.audit.rows(AuditFilter(), limit=99)]


def test_a_policy_that_cannot_be_followed_opens_nothing(place: Place, qtbot: QtBot) -> None:
    new_vault(place.vault).close()
    before = (place.vault / "casebook.db").read_bytes()
    place.write("idle_lock_minutes = 0\n")
    casebook = place.start()
    page = refused(casebook, qtbot)
    ui = page.ui
    assert ui.unlock_error_label.text().startswith(NOT_FOLLOWED)
    ui.ring_button.click()
    assert ui.help_panel.isVisible() and not ui.restore_button.isVisible()
    ways = (
        ui.passphrase_edit,
        ui.unlock_button,
        ui.recovery_button,
        ui.recover_button,
        ui.another_button,
        ui.restore_button,
    )
    assert not any(way.isEnabled() for way in ways)

    casebook.unlock(PASSPHRASE)  # as the demonstration does
    page.another_chosen.emit(place.vault)  # a press that was under way
    again = refused(casebook, qtbot)
    assert again is not page and again.ui.unlock_error_label.text().startswith(NOT_FOLLOWED)
    again.restore_wanted.emit()
    came_back: list[str] = []
    place.jobs.compute(partial(place.jobs.database_now, str, 10), came_back.append)
    qtbot.waitUntil(lambda: bool(came_back), timeout=10000)
    assert casebook.desk is None and casebook.window.findChild(BackupDialog) is None
    assert (place.vault / "casebook.db").read_bytes() == before
    casebook.window.close()


def test_on_a_new_machine_it_takes_the_place_of_the_first_run(place: Place, qtbot: QtBot) -> None:
    place.write("idle_lock_minutes = 0\n")
    page = refused(place.start(), qtbot)
    assert page.ui.unlock_error_label.text().startswith(NOT_FOLLOWED)
    assert not place.vault.exists()


def test_a_policy_that_breaks_while_a_casebook_is_made_stops_that(
    place: Place, qtbot: QtBot
) -> None:
    casebook = place.start()
    first_run = casebook.window.page
    assert isinstance(first_run, FirstRunPage)
    qtbot.waitUntil(lambda: len(first_run.recovery.words) == 12, timeout=10000)
    place.write("idle_lock_minutes = 0\n")
    first_run.passphrase.set_officer(OfficerDetails("Robin Example", "DC", "B4471", "Borsetshire"))
    first_run.passphrase.ui.first_edit.setText("kettle orchard paper compass")
    page = refused(casebook, qtbot)
    assert page.ui.unlock_error_label.text().startswith(NOT_FOLLOWED)
    assert not place.vault.exists()


def test_a_file_that_others_may_change_is_not_followed(place: Place, qtbot: QtBot) -> None:
    new_vault(place.vault).close()
    place.write(POLICY)
    place.file.chmod(0o666)
    page = refused(place.start(), qtbot)
    assert "others than the administrator can change it" in page.ui.unlock_error_label.text()
    assert place.log.events == [(MachineEvent.POLICY_REFUSED, "policy-unsafe")], "for ICT"


def test_the_unlock_page_is_painted_before_the_schema_is_imported() -> None:
    script = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import ui.application
print([name for name in ("pydantic", "app.policy", "sqlcipher3") if name in sys.modules])
"""
    assert run_python(script).strip() == "[]"
