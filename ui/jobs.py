# SPDX-License-Identifier: Apache-2.0
"""Work away from the window: one thread for the database, one for computing; answers come back."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.errors import Bug, CasebookError, EnvironmentFault
from ui.collecting import Collector
from ui.faults import FaultLog

ASIDE_S = 5.0
"""How long the end waits for work aside, which has been told to stop by whoever began it."""

T = TypeVar("T")
Failed = Callable[[CasebookError], object]


class Jobs(QObject):
    """Runs work on two threads and brings what came of it back to the GUI thread.

    Work on one thread runs in the order in which it was asked for. A callback that is a method
    of a QObject is dropped once that object is gone.
    """

    trouble = Signal(object)
    """A CasebookError that no ``failed`` callback took."""
    _ended = Signal(object)

    def __init__(self, faults: FaultLog | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faults = faults or FaultLog(None)
        self._silent = False
        self._collector = Collector(self)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._database = _Worker("database")
        self._computing = _Worker("computing")
        self._asides: list[threading.Thread] = []

    def database(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` on the thread that owns the database connection."""
        self._run(self._database, _Job(work, done, failed, self._faults))

    def compute(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` that needs no database: deriving keys, rendering, verifying."""
        self._run(self._computing, _Job(work, done, failed, self._faults))

    def aside(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` of minutes on a thread of its own; nothing else waits for it."""
        job = _Job(work, done, failed, self._faults)

        def task() -> None:
            job.run()
            self._ended.emit(job)

        self._asides = [each for each in self._asides if each.is_alive()]
        self._asides.append(threading.Thread(target=task, name="aside", daemon=True))
        self._asides[-1].start()

    def database_now(self, work: Callable[[], T], timeout_s: float) -> T:
        """Run ``work`` on the database thread and wait for it: only for locking and closing.

        Raises:
            EnvironmentFault: it took longer than ``timeout_s``; it still runs when its turn comes.
            CasebookError: what ``work`` raised.
        """
        awaited = _Job(work, None, None, self._faults)
        self._database.put(awaited.run)
        return awaited.wait(timeout_s)

    def shutdown(self) -> None:
        """Finish the work already asked for and end both threads."""
        self._database.stop()
        self._computing.stop()
        for thread in self._asides:
            thread.join(ASIDE_S)
        self._collector.stop()

    def fall_silent(self) -> None:
        """From now on nobody hears what comes of any work; what was asked for is still done.

        For locking and closing: what comes back late may open no page and no dialog.
        """
        self._silent = True

    def report(self, error: CasebookError) -> None:
        """Tell the officer of trouble that has no place of its own on the page."""
        if not self._silent:
            self.trouble.emit(error)

    def _run(self, worker: "_Worker", job: "_Job[T]") -> None:
        def task() -> None:
            job.run()
            self._ended.emit(job)

        worker.put(task)

    @Slot(object)
    def _deliver(self, job: "_Deliverable") -> None:
        if self._silent:
            return
        unhandled = job.deliver()
        if unhandled is not None:
            self.trouble.emit(unhandled)


class _Deliverable(Protocol):
    def deliver(self) -> CasebookError | None: ...


class _Job(Generic[T]):
    """One piece of work, what came of it, and who wants to know."""

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None,
        failed: Failed | None,
        faults: FaultLog,
    ) -> None:
        self._work: Callable[[], T] | None = work
        self._done = done
        self._failed = failed
        self._faults = faults
        self._results: list[T] = []
        self._error: CasebookError | None = None
        self._finished = threading.Event()

    def run(self) -> None:
        """Do the work, on whichever thread this is."""
        work, self._work = self._work, None  # what it holds may be a passphrase: let it go early
        try:
            if work is not None:
                self._results.append(work())
        except CasebookError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001  a mistake of ours must reach the officer
            self._error = self._faults.report(error)
        finally:
            self._finished.set()

    def deliver(self) -> CasebookError | None:
        """Call back on the GUI thread; the error, if there is one that nobody takes."""
        # Let go of here: the other thread may be the last that knows this job.
        done, self._done = self._done, None
        failed, self._failed = self._failed, None
        if self._error is not None:
            if failed is None:
                return self._error
            if _listening(failed):
                failed(self._error)
        elif done is not None and _listening(done):
            done(self._results[0])
        return None

    def wait(self, timeout_s: float) -> T:
        """What came of it; raises what ``work`` raised, or EnvironmentFault when it is late."""
        if not self._finished.wait(timeout_s):
            raise EnvironmentFault(
                "The disk is taking too long. Nothing recorded is lost; wait a moment, then try"
                " again.",
                code="disk-slow",
            )
        if self._error is not None:
            raise self._error
        if not self._results:
            raise Bug("Work was asked for twice.", code="work-repeated")
        return self._results[0]


class _Worker:
    """A thread that does one thing after another. It never keeps the process alive."""

    def __init__(self, name: str) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def put(self, task: Callable[[], None]) -> None:
        self._tasks.put(task)

    def stop(self) -> None:
        self._tasks.put(None)
        self._thread.join()

    def _loop(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()
            del task  # an idle thread holds on to nothing


def _listening(callback: Callable[..., object]) -> bool:
    """Whether the object whose method this is still exists."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
