# SPDX-License-Identifier: Apache-2.0
"""Every trigger there is locks or closes an open casebook, by the one way out."""

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services.startup import SessionEvent
from tests.ui.bench import PASSPHRASE, Answering, new_vault
from ui.application import Casebook
from ui.clipboard import SecretClipboard
from ui.desk import Desk
from ui.dialogs import Dialogs
from ui.jobs import Jobs
from ui.lock_triggers import WHY_WAIT, LockTriggers
from ui.locking import Ending
from ui.preferences import Overrides, Preferences
from ui.watches import forget_ours

CONTROL = Qt.KeyboardModifier.ControlModifier
SIGNALS = [
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
]


class SystemEvents:
    """Tells what a test says that the system told."""

    def __init__(self) -> None:
        self.tell: Callable[[SessionEvent], None] | None = None

    def begin(self, tell: Callable[[SessionEvent], None]) -> None:
        self.tell = tell

    def happens(self, event: SessionEvent) -> None:
        assert self.tell is not None
        self.tell(event)


@dataclass
class Manager:
    """A session manager that lets us interact, and notes what it is told."""

    told: list[str] = field(default_factory=list)

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802 - as Qt's
        self.told.append(hint.name)

    def allowsInteraction(self) -> bool:  # noqa: N802 - as Qt's
        return True

    def cancel(self) -> None:
        self.told.append("cancel")


@dataclass
class Reasons:
    """What the officer is told about the end of the session, by window."""

    reasons: list[tuple[int, str]] = field(default_factory=list)

    def say(self, window: int, reason: str) -> None:
        self.reasons.append((window, reason))


@dataclass
class End:
    """How the process would have ended."""

    ways: list[str] = field(default_factory=list)

    def restart(self, _arguments: Sequence[str]) -> None:
        self.ways.append("afresh")

    def leave(self) -> None:
        self.ways.append("gone")


@dataclass
class Open:
    """An open casebook."""

    casebook: Casebook
    events: SystemEvents
    end: End

    @property
    def ways(self) -> list[str]:
        return self.end.ways

    @property
    def desk(self) -> Desk:
        assert self.casebook.desk is not None
        return self.casebook.desk

    def uncover(self) -> None:
        """As it was, but that its vault is closed: what triggers does not know."""
        self.ways.clear()
        self.casebook.window.cover.hide()
        self.casebook.window.ui.page_stack.setEnabled(True)
        self.casebook.window.ui.page_stack.show()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Open]:
    folder = tmp_path_factory.mktemp("triggers")
    new_vault(folder / "vault").close()
    before = {number: signal.getsignal(number) for number in SIGNALS}
    events, jobs = SystemEvents(), Jobs()
    preferences = Preferences(folder / "settings.json", Overrides(vault=folder / "vault"))
    end = End()
    ending = Ending(end.restart, end.leave)
    casebook = Casebook(qapp, preferences, jobs, Answering(), ending=ending, events=events)
    casebook.begin()
    casebook.window.activateWindow()
    casebook.unlock(PASSPHRASE)
    while casebook.desk is None:
        qapp.processEvents()
    jobs.database_now(lambda: None, 10)
    qapp.processEvents()
    yield Open(casebook, events, end)
    for number, handler in before.items():
        signal.signal(number, handler)
    casebook.window.deleteLater()
    jobs.shutdown()


@pytest.fixture
def here(opened: Open) -> Open:
    opened.uncover()
    return opened


def press_key(here: Open) -> None:
    QTest.keyClick(here.casebook.window, Qt.Key.Key_L, CONTROL)


def press_key_in_a_dialog(here: Open) -> None:
    dialog = QDialog(here.desk)
    dialog.open()
    dialog.activateWindow()
    while QGuiApplication.focusWindow() is not dialog.windowHandle():
        QApplication.processEvents()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert not dialog.isVisible()


def press_button(here: Open) -> None:
    here.desk.ui.lock_button.click()


def leave_the_chair(here: Open) -> None:
    here.desk.watches._idle._last_activity -= 3600
    here.desk.watches._idle.tick()


def leave_the_chair_as_the_force_allows(here: Open) -> None:
    here.desk.watches._idle._most_minutes = 1
    here.desk.watches._idle._last_activity -= 61
    here.desk.watches._idle.tick()


def sleep(here: Open) -> None:
    here.desk.watches._idle._last_tick -= 60
    here.desk.watches._idle.tick()


@pytest.mark.parametrize(
    "trigger",
    [
        press_key,
        press_key_in_a_dialog,
        press_button,
        leave_the_chair,
        leave_the_chair_as_the_force_allows,
        sleep,
    ],
)
def test_what_the_window_notices_locks(
    here: Open, qtbot: QtBot, trigger: Callable[[Open], None]
) -> None:
    trigger(here)
    assert here.casebook.window.cover.isVisible()
    assert here.ways == ["afresh", "gone"]


def menu(desk: Desk) -> None:
    shown = QMenu(desk)
    shown.addAction("LANTERN 4")
    shown.exec(QPoint())


def chosen_list(desk: Desk) -> None:
    combo = QComboBox(desk)
    combo.addItem("LANTERN 4")
    combo.show()
    combo.showPopup()


def tip(desk: Desk) -> None:
    QToolTip.showText(QPoint(5, 5), "LANTERN 4", desk)


def question(desk: Desk) -> None:
    assert not Dialogs().confirm(desk, "Casebook", "Throw LANTERN 4 away?", "Throw it away")


def file_dialog(desk: Desk) -> None:
    assert Dialogs().save_path(desk, "Save", "lantern-4.pdf", "PDF (*.pdf)") is None


def picture_view(desk: Desk) -> None:
    shown = QDialog(desk)
    QLabel("LANTERN 4", shown)
    shown.showMaximized()
    QDialog(shown).open()


@pytest.mark.parametrize("over", [menu, chosen_list, tip, question, file_dialog, picture_view])
def test_what_lies_over_the_window_goes_at_once(
    here: Open, qtbot: QtBot, over: Callable[[Desk], None]
) -> None:
    """Also what waits for an answer: it hears that the officer thought better of it."""
    window, left = here.casebook.window, []

    def lock() -> None:
        left.append([each for each in others(window) if each.isVisible()])
        here.desk.lock_requested.emit()
        left.append([each for each in others(window) if each.isVisible()])

    QTimer.singleShot(100, lock)
    over(here.desk)
    qtbot.waitUntil(lambda: len(left) == 2)
    assert left[0], "or this test could not fail"
    assert left[1] == [] and window.cover.isVisible() and here.ways == ["afresh", "gone"]
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in others(window)))


def others(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each is not window]


@pytest.mark.parametrize("event", [each for each in SessionEvent if each != SessionEvent.ENDING])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_the_system_tells_locks(
    here: Open,
    qtbot: QtBot,
    event: SessionEvent,
    elsewhere: bool,  # noqa: FBT001 - a case of the test
) -> None:
    if elsewhere:
        threading.Thread(target=partial(here.events.happens, event)).start()
        qtbot.waitUntil(lambda: bool(here.ways))
    else:
        here.events.happens(event)  # before sleep there is no time for a turn of the event loop
    assert here.ways == ["afresh", "gone"]


def test_signing_out_closes_and_starts_nothing(here: Open) -> None:
    here.events.happens(SessionEvent.ENDING)
    assert here.ways == ["gone"]


def test_closing_the_window_closes(here: Open) -> None:
    here.casebook.window.close()
    assert here.ways == ["gone"]


@pytest.mark.parametrize("told", SIGNALS)
def test_being_told_to_end_closes(here: Open, qtbot: QtBot, told: signal.Signals) -> None:
    signal.raise_signal(told)
    qtbot.waitUntil(lambda: bool(here.ways))
    assert here.ways == ["gone"]


def test_a_session_that_ends_waits_until_everything_is_kept(here: Open, qapp: QApplication) -> None:
    """Had the process not gone, the end of the session would be put off: see the cover."""
    manager, triggers = Manager(), here.casebook.findChild(LockTriggers)
    assert triggers is not None
    assert qapp.commitDataRequest.disconnect(triggers._session_ends), "or Qt would not tell it"
    qapp.commitDataRequest.connect(triggers._session_ends, Qt.ConnectionType.DirectConnection)
    triggers._hold = said = Reasons()
    triggers._session_ends(manager)  # type: ignore[arg-type]  # Qt lets nobody make one
    assert (int(here.casebook.window.winId()), WHY_WAIT) in said.reasons
    assert here.ways == ["gone"]
    assert manager.told == ["RestartNever", "cancel"]


def test_a_copied_secret_goes_with_the_lock(here: Open, qapp: QApplication) -> None:
    """The timer that would have taken it off the clipboard goes too. What others copied stays."""
    SecretClipboard(here.desk).copy("seven kettles")
    here.desk.lock_requested.emit()
    assert qapp.clipboard().text() == ""
    here.uncover()
    qapp.clipboard().setText("a reference")
    here.desk.lock_requested.emit()
    assert qapp.clipboard().text() == "a reference"
    qapp.clipboard().clear()


@dataclass
class Clipboard:
    """Holds what this program put there, or another one."""

    ours: bool
    text: str = "She said that"

    def ownsClipboard(self) -> bool:  # noqa: N802 - as Qt's
        return self.ours

    def clear(self) -> None:
        self.text = ""


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, "She said that")])
def test_copied_case_text_goes_with_the_lock(ours: bool, left: str) -> None:  # noqa: FBT001
    clipboard = Clipboard(ours)
    forget_ours(clipboard)  # type: ignore[arg-type]  # a hand-written fake
    assert clipboard.text == left


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="only Unix has terminals to outlive")
def test_a_process_that_is_to_outlive_its_terminal_does(qapp: QApplication) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    triggers = LockTriggers(SystemEvents())
    try:
        triggers.begin(qapp)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
    qapp.commitDataRequest.disconnect(triggers._session_ends)
