# SPDX-License-Identifier: Apache-2.0
"""Locking covers first, keeps every draft, closes the vault, starts afresh and goes; in order."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import Bug, CasebookError, EnvironmentFault
from ui.jobs import Jobs
from ui.locking import AGAIN_MS, KEEP_AGAIN_S, KEEP_S, Ending, Locker
from ui.theme.theme import Theme
from ui.window import MainWindow

FULL = EnvironmentFault("The disk is full. Free some space.", code="disk-full")


@dataclass
class Scene:
    """Notes what locking does, and fails where it is told to."""

    window: MainWindow
    jobs: Jobs
    done: list[str] = field(default_factory=list)
    failing: dict[str, CasebookError] = field(default_factory=dict)
    arguments: list[str] = field(default_factory=list)
    patience: list[float] = field(default_factory=list)

    def rest(self) -> None:
        self._do("long work stopped")

    def flush(self, timeout_s: float) -> None:
        self.patience.append(timeout_s)
        self._do("covered" if self.window.cover.isVisible() else "NOT COVERED")
        self._do("drafts kept")

    def close(self) -> None:
        self._do("vault closed")

    def restart(self, arguments: Sequence[str]) -> None:
        self._do("started afresh")
        self.arguments += arguments

    def leave(self) -> None:
        self._do("gone")

    def _do(self, what: str) -> None:
        if what in self.failing:
            raise self.failing[what]
        self.done.append(what)


@dataclass
class Writer:
    """Has something to keep, and may fail at it."""

    name: str
    kept: list[str]
    fails: CasebookError | None = None

    def flush(self, _timeout_s: float) -> None:
        if self.fails is not None:
            raise self.fails
        self.kept.append(self.name)


@pytest.fixture
def scene(qapp: QApplication, qtbot: QtBot) -> Iterator[Scene]:
    theme = Theme.load("light", 1.0)
    theme.apply(qapp)
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.show()
    made = Scene(window, Jobs())
    yield made
    made.jobs.shutdown()


@pytest.fixture
def locker(scene: Scene) -> Iterator[Locker]:
    made = Locker(
        scene.window,
        scene.jobs,
        scene.close,
        lambda: [scene],
        Ending(scene.restart, scene.leave),
        lambda: ["--vault", "somewhere"],
    )
    made.began.connect(scene.rest)
    yield made
    delete(made)  # one that could not finish would keep watch over the windows of other tests


ALL = ["long work stopped", "covered", "drafts kept", "vault closed", "started afresh", "gone"]


def test_everything_happens_in_its_order(scene: Scene, locker: Locker) -> None:
    locker.lock()
    assert scene.done == ALL
    assert scene.arguments == ["--vault", "somewhere"]


def test_closing_starts_nothing_afresh(scene: Scene, locker: Locker) -> None:
    locker.close_down()
    assert scene.done == [*ALL[:4], "gone"]


def test_a_full_disk_stays_covered_and_can_be_tried_again(
    scene: Scene, locker: Locker, qtbot: QtBot
) -> None:
    scene.failing["drafts kept"] = FULL
    locker.lock()
    assert scene.done == ALL[:2]
    cover = scene.window.cover
    assert cover.isVisible() and cover.ui.cover_error_label.text() == FULL.sentence
    assert locker.locking

    locker.lock()  # asking again changes nothing: it is being done
    assert scene.done == ALL[:2]

    del scene.failing["drafts kept"]
    qtbot.mouseClick(cover.ui.again_button, Qt.MouseButton.LeftButton)
    assert scene.done == [*ALL[:2], *ALL[1:]]
    assert scene.patience == [KEEP_S, KEEP_AGAIN_S], "the window is not held up again and again"


def test_nobody_need_be_there_for_it_to_be_tried_again(
    scene: Scene, locker: Locker, qtbot: QtBot
) -> None:
    told: list[str] = []
    locker.held_up.connect(told.append)
    scene.failing["drafts kept"] = FULL
    locker.lock()
    assert scene.done == ALL[:2]
    assert locker._again.isActive() and locker._again.interval() == AGAIN_MS
    locker._go_on()
    assert told == [FULL.code], "ICT is told once"
    del scene.failing["drafts kept"]
    locker._again.start(0)
    qtbot.waitUntil(lambda: scene.done[-1] == "gone")
    assert not locker._again.isActive()


def test_a_vault_that_does_not_close_holds_nothing_up(scene: Scene, locker: Locker) -> None:
    """All there was to keep is kept; the end of the process closes it."""
    scene.failing["vault closed"] = FULL
    locker.lock()
    assert scene.done == [*ALL[:3], *ALL[4:]]


def test_one_that_cannot_keep_its_draft_keeps_no_other_from_it(scene: Scene, qtbot: QtBot) -> None:
    """Where it is a mistake of ours, which no trying again mends, it is locked all the same."""
    kept: list[str] = []
    mistake = Bug("Something went wrong inside Casebook.", code="unexpected")
    one, two = Writer("one", kept, FULL), Writer("two", kept, mistake)
    other = Writer("other", kept)
    ending = Ending(scene.restart, scene.leave)
    locker = Locker(scene.window, scene.jobs, scene.close, lambda: [one, two, other], ending, list)
    locker.lock()
    assert kept == ["other"] and scene.done == []
    assert scene.window.cover.ui.cover_error_label.text() == FULL.sentence
    one.fails = None
    scene.window.cover.ui.again_button.click()
    assert kept == ["other", "one", "other"] and scene.done == ALL[3:]
    delete(locker)


def test_if_it_cannot_start_afresh_it_says_so_and_then_goes(scene: Scene, locker: Locker) -> None:
    scene.failing["started afresh"] = EnvironmentFault("Start it from the menu.", code="relaunch")
    locker.lock()
    cover = scene.window.cover
    assert scene.done == ALL[:4]
    assert cover.ui.cover_error_label.text() == "Start it from the menu."
    assert cover.ui.again_button.text() == "&Close Casebook"
    assert locker._again.isActive(), "and goes also when nobody has read it"
    cover.ui.again_button.click()
    assert scene.done == [*ALL[:4], "gone"]


def test_the_cover_hides_dialogs_and_all_of_the_window(
    scene: Scene, locker: Locker, qtbot: QtBot
) -> None:
    secret = QPushButton("LANTERN 4")
    scene.window.show_page(secret)
    dialog = QDialog(scene.window)
    dialog.open()
    scene.failing["drafts kept"] = FULL
    locker.lock()
    assert not dialog.isVisible()
    assert scene.window.cover.geometry() == scene.window.rect()
    scene.window.resize(700, 500)
    assert scene.window.cover.geometry() == scene.window.rect()
    spot = secret.mapTo(scene.window, secret.rect().center())
    shown = scene.window.childAt(spot)
    assert shown is not None
    assert shown is scene.window.cover or scene.window.cover.isAncestorOf(shown)


def test_nothing_comes_up_once_it_began(scene: Scene, locker: Locker, qtbot: QtBot) -> None:
    """Neither from work that comes back late, nor from a timer, nor by a key."""
    page, came = QPushButton("LANTERN 4"), []
    scene.window.show_page(page)
    QShortcut(QKeySequence("Ctrl+N"), page).activated.connect(lambda: came.append("key"))
    busy = threading.Event()
    scene.jobs.database(busy.wait)
    scene.jobs.database(lambda: "a case", came.append)
    done = threading.Event()
    scene.jobs.compute(lambda: 1 / 0)
    scene.jobs.compute(done.set)
    scene.jobs.trouble.connect(came.append)
    threading.Timer(0.05, busy.set).start()
    scene.failing["drafts kept"] = FULL
    locker.lock()
    late = QDialog(scene.window)
    QTimer.singleShot(0, late.exec)
    qtbot.waitUntil(lambda: late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen))
    qtbot.waitUntil(lambda: not late.isVisible())
    QTest.keyClick(scene.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    scene.jobs.database_now(lambda: None, 5)
    assert done.wait(5)
    QApplication.processEvents()
    assert came == []
    assert scene.window.cover.isVisible()


def test_under_the_cover_a_screen_reader_finds_nothing(scene: Scene, locker: Locker) -> None:
    page = QPushButton("LANTERN 4")
    scene.window.show_page(page)
    scene.failing["drafts kept"] = FULL
    heard = set(names(QAccessible.queryAccessibleInterface(scene.window)))
    assert "LANTERN 4" in heard, "or this test could not fail"
    locker.lock()
    heard = set(names(QAccessible.queryAccessibleInterface(scene.window)))
    assert "LANTERN 4" not in heard and FULL.sentence in heard


def names(at: QAccessibleInterface) -> Iterator[str]:
    """What is heard of a part and all that is in it, as far as it can be seen."""
    if not at.state().invisible:
        yield at.text(QAccessible.Text.Name)
        for number in range(at.childCount()):
            yield from names(at.child(number))


def test_the_title_never_says_more(scene: Scene) -> None:
    assert scene.window.windowTitle() == "Casebook"


def test_the_window_comes_back_where_it_was(scene: Scene, qtbot: QtBot) -> None:
    scene.window.setGeometry(40, 50, 640, 480)
    other = MainWindow(Theme.load("light", 1.0))
    qtbot.addWidget(other)
    other.place(scene.window.geometry_text())
    assert other.size() == scene.window.size()
    other.place("no geometry at all é")


def test_closing_the_window_asks_first(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.window.close_requested):
        assert not scene.window.close()
    scene.window.allow_close()
    assert scene.window.close()
