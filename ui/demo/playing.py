# SPDX-License-Identifier: Apache-2.0
"""Runs the demonstration: with a window, or headless in two processes with a lock between."""

import argparse
import os
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.errors import CasebookError
from app.services.startup import DEMO_PASSPHRASE, demo_folder, start_again
from ui.application import leave_at_once
from ui.demo.kept import Kept

if TYPE_CHECKING:
    from ui.demo.hands import Hands

LONGEST_S = 300.0
LEFT = (
    "summary.pdf",
    "bundle.casebundle",
    "bundle-files.age",
    "floor-plan.png",
    "demo.json",
    "settings.json",
)
"""The files that a demonstration leaves beside its folders."""


def main(arguments: Sequence[str]) -> int:
    """Run the demonstration; the exit code."""
    parser = argparse.ArgumentParser(prog="casebook demo")
    parser.add_argument("--headless", action="store_true", help="drive the window unseen")
    parser.add_argument("--out", type=Path, help="where the headless demonstration leaves it all")
    parser.add_argument("--scene", choices=("first", "second"), help=argparse.SUPPRESS)
    # For trying the platform that officers have, on a screen that nobody watches.
    parser.add_argument("--platform", default="offscreen", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if not chosen.headless:
        return _show()
    if chosen.out is None:
        parser.error("--headless needs --out DIR")
    os.environ["QT_QPA_PLATFORM"] = chosen.platform
    kept = Kept(chosen.out.absolute())
    if chosen.scene:
        try:
            return _play(chosen.scene, kept, chosen.platform)
        except Exception as error:  # noqa: BLE001 - whatever it was must end the run, not hang it
            kept.add(trouble=f"The demonstration stopped: {type(error).__name__}: {error}")
            return 1
    return _both_scenes(kept, chosen.platform)


def _show() -> int:
    """Make the demonstration afresh and open the window on it."""
    from app.services.demo import make_demo  # noqa: PLC0415
    from app.services.managed import read_managed  # noqa: PLC0415
    from ui.application import run  # noqa: PLC0415
    from ui.preferences import Overrides  # noqa: PLC0415

    print(f"Making a fictional casebook. Its passphrase: {DEMO_PASSPHRASE}")  # noqa: T201
    try:
        make_demo(demo_folder(), read_managed()).close()
    except CasebookError as error:
        print(error.sentence)  # noqa: T201
        return 2
    return run(Overrides(vault=demo_folder()), passphrase=DEMO_PASSPHRASE)


def _both_scenes(kept: Kept, platform: str) -> int:
    """Start the first scene and wait until the second, which the lock starts, has finished."""
    _clear(kept)
    start_again(_scene("first", kept, platform))
    end = monotonic() + LONGEST_S
    while monotonic() < end:
        said = kept.read()
        if said.get("finished") or said.get("trouble"):
            print(said.get("trouble") or f"Done. Everything is in {kept.folder}.")  # noqa: T201
            return 1 if said.get("trouble") else 0
        sleep(0.1)
    print("The demonstration did not finish.")  # noqa: T201
    return 1


def _play(name: str, kept: Kept, platform: str) -> int:
    from ui.demo.stage import set_stage  # noqa: PLC0415

    stage = set_stage(kept, _scene("second", kept, platform))

    def play() -> None:
        # Late: what cannot be imported ends the run like any other trouble.
        if name == "first":
            from ui.demo.first_scene import FirstScene  # noqa: PLC0415

            FirstScene(stage, kept).play()
        else:
            from ui.demo.second_scene import SecondScene  # noqa: PLC0415

            SecondScene(stage, kept).play()

    QTimer.singleShot(0, partial(_guarded, play, stage.hands, kept))
    return int(stage.qt.exec())


def _guarded(play: Callable[[], None], hands: "Hands", kept: Kept) -> None:
    try:
        play()
    except Exception as error:  # noqa: BLE001 - whatever it was must end the run, not hang it
        hands.picture("stopped-here")
        kept.add(trouble=f"The demonstration stopped: {type(error).__name__}: {error}")
        leave_at_once()


def _scene(name: str, kept: Kept, platform: str) -> list[str]:
    where = ["--platform", platform, "--out", str(kept.folder)]
    return ["demo", "--headless", "--scene", name, *where]


def _clear(kept: Kept) -> None:
    """Make the folder ready; only what an earlier demonstration left is ever removed."""
    if kept.read():
        for folder in (kept.vault, kept.screens, kept.backups):
            shutil.rmtree(folder, ignore_errors=True)
        for name in LEFT:
            (kept.folder / name).unlink(missing_ok=True)
    kept.screens.mkdir(parents=True, exist_ok=True)
    kept.begin()
