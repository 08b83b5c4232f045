# SPDX-License-Identifier: Apache-2.0
"""How fast a large file goes in and out, beside age on the same file and the same disk."""

import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from measuring.figures import Figure

MIB = 1024 * 1024
FILE_MIB = 512
TIMES = 3


def measure() -> list[Figure]:
    """A file of 512 MiB in and out. Each side is timed until its bytes are on the disk."""
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        folder = Path(name)
        source = folder / "source"
        _make(source)
        ours, theirs = _Ours(folder), _Age(folder) if shutil.which("age") else None
        sides = [side for side in (ours, theirs) if side is not None]
        # In turn, so that a disk that is busy for a while is so for both.
        took: dict[object, tuple[list[float], list[float]]] = {side: ([], []) for side in sides}
        for _ in range(TIMES):
            for side in sides:
                took[side][0].append(_seconds(partial(side.bring_in, source)))
                took[side][1].append(_seconds(side.take_out))
        ours.close()
        figures = [
            Figure(
                f"{FILE_MIB} MiB {way}",
                statistics.median(took[ours][place]) * 1000,
                "ms",
                statistics.median(took[theirs][place]) * 1000 if theirs else None,
                "age, synced" if theirs else "",
                f"{FILE_MIB / statistics.median(took[ours][place]):.0f} MiB/s, "
                f"longest slice {ours.longest_s * 1000:.0f} ms, median of {TIMES}",
            )
            for place, way in enumerate(("into the casebook", "out of the casebook"))
        ]
        return [
            *figures,
            Figure(
                "memory while it goes in and out", ours.grown_mib, "MiB", note="more than before"
            ),
        ]


class _Ours:
    """A casebook, used as its pages use it."""

    def __init__(self, folder: Path) -> None:
        from app.cases.kinds import Officer  # noqa: PLC0415 - only this measurement needs it
        from app.services.cases import open_case  # noqa: PLC0415 - as above
        from app.services.vaults import (  # noqa: PLC0415 - as above
            KdfParameters,
            create_vault,
            new_recovery_words,
        )

        officer = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
        words = new_recovery_words()
        self._session = create_vault(
            folder / "vault",
            officer,
            "teapot meadow lantern",
            words,
            demo=True,
            kdf=KdfParameters(),
        )
        self._case = open_case(self._session, "LANTERN 4", {}).case_id
        self._copy = folder / "copy"
        self._last = UUID(int=0)
        self.longest_s = 0.0
        self._before_mib = _resident_mib()
        self.grown_mib = 0.0

    def bring_in(self, source: Path) -> None:
        from app.cases.material import files_of  # noqa: PLC0415 - as above
        from app.services import attachments  # noqa: PLC0415 - as above

        # One byte more each time: the same bytes would not be stored again.
        with source.open("ab") as file:
            file.write(b"+")
        incoming = attachments.bring_in(self._session, attachments.Incoming(source))
        while not self._slice(lambda: attachments.take_some(self._session, incoming).whole):
            pass
        view = attachments.keep_file(self._session, self._case, incoming, "")
        self._last = files_of(view)[-1].payload.attachment_id

    def take_out(self) -> None:
        from app.services import copying  # noqa: PLC0415 - as above

        self._copy.unlink(missing_ok=True)  # a copy replaces nothing
        place = copying.choose_place(self._session, self._copy)
        outgoing = copying.take_out(self._session, self._case, self._last, place)
        copying.open_copy(outgoing)
        while not self._slice(lambda: copying.hand_some(self._session, outgoing).whole):
            pass
        copying.forget_halves(self._session, copying.finish_copy(outgoing))

    def close(self) -> None:
        self._session.close()

    def _slice(self, work: Callable[[], bool]) -> bool:
        began = time.perf_counter()
        whole = work()
        self.longest_s = max(self.longest_s, time.perf_counter() - began)
        self.grown_mib = max(self.grown_mib, _resident_mib() - self._before_mib)
        return whole


class _Age:
    """The same with age, and with sync so that the bytes are as safe as ours."""

    def __init__(self, folder: Path) -> None:
        self._key, self._sealed, self._copy = (folder / each for each in ("key", "age", "age-copy"))
        made = subprocess.run(
            ["age-keygen", "-o", str(self._key)],
            check=True,
            capture_output=True,
            text=True,
        )
        self._recipient = made.stderr.split()[-1]

    def bring_in(self, source: Path) -> None:
        self._run("-r", self._recipient, "-o", str(self._sealed), str(source))
        _sync(self._sealed)

    def take_out(self) -> None:
        self._run("-d", "-i", str(self._key), "-o", str(self._copy), str(self._sealed))
        _sync(self._copy)

    def _run(self, *arguments: str) -> None:
        subprocess.run(["age", *arguments], check=True)


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / MIB


def _make(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(FILE_MIB):
            file.write(os.urandom(MIB))
        file.flush()
        os.fsync(file.fileno())


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
