# SPDX-License-Identifier: Apache-2.0
"""Installs the few system packages that are missing on Debian and Ubuntu, or says how."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tasks.errors import TaskError

# Shared library that Qt's offscreen or xcb platform loads -> the package that holds it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# Program -> the package that holds it.
TEST_TOOLS = {
    "age": "age",
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "sqlite3": "sqlite3",
}
BENCH_TOOLS = {"keepassxc": "keepassxc", "keepassxc-cli": "keepassxc", "Xvfb": "xvfb"}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def ensure_venv_module() -> None:
    """Have Python's own venv usable: Debian ships it apart. Raises TaskError if it is not."""
    if importlib.util.find_spec("ensurepip") is None:
        _require(["python{}.{}-venv".format(*sys.version_info[:2])], "to make its environment")


def ensure_qt_libraries() -> None:
    """Have the libraries and one font that Qt needs on Linux. Raises TaskError if they are not."""
    if sys.platform == "linux":
        missing = [QT_LIBRARIES[name] for name in QT_LIBRARIES if not _loads(name)]
        if not any(_has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS):
            missing.append("fonts-dejavu-core")
        _require(missing, "to open its window")


def ensure_bench_tools() -> None:
    """Have what the measurements compare with. Raises TaskError if it is not there."""
    if sys.platform != "linux":
        raise TaskError("The measurements compare side by side on Linux: run them there.")
    _require(_missing_tools(BENCH_TOOLS), "to measure side by side")


def ensure_windows_tools(tools: dict[str, str], purpose: str, *, install: bool = True) -> None:
    """Have these programs, for building for Windows. Raises TaskError if one is not there."""
    if sys.platform != "linux":
        raise TaskError("The Windows application is built and tried on Linux: run this there.")
    _require(_missing_tools(tools), purpose, install=install)


def offer_test_tools() -> None:
    """Install the standard tools that the tests check Casebook against, where that is possible.

    Their tests are skipped, with the reason, where it is not; so this only says so.
    """
    missing = _missing_tools(TEST_TOOLS)
    if missing and not _install(missing):
        print(f"Tests that need {', '.join(missing)} will be skipped.", flush=True)
        if sys.platform == "linux":
            print(f"To run them too, first run:\n    {_install_line(missing)}", flush=True)


def _missing_tools(tools: dict[str, str]) -> list[str]:
    return sorted({package for tool, package in tools.items() if shutil.which(tool) is None})


def _require(packages: list[str], purpose: str, *, install: bool = True) -> None:
    if packages and not (install and _install(packages)):
        raise TaskError(
            f"Casebook needs some system packages {purpose}. Run this line once (Debian, Ubuntu), "
            f"then the same command again:\n    {_install_line(packages)}"
        )


def _install_line(packages: list[str]) -> str:
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"


def _install(packages: list[str]) -> bool:
    """Install with apt-get if this account may without being asked; whether it worked."""
    if shutil.which("apt-get") is None:
        return False
    before = _rights()
    if before is None:
        return False
    print(f"Installing with apt-get: {' '.join(packages)}", flush=True)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # An update that fails is no reason to stop: the lists on the machine may do.
    subprocess.call([*before, *quiet, "update"], stdin=subprocess.DEVNULL)
    install = [*before, *quiet, "install", "-y", "--no-install-recommends", *packages]
    done = subprocess.run(install, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stderr.decode("utf-8", "replace"))
    return done.returncode == 0


def _rights() -> list[str] | None:
    """What to put before a command to run it as root without a question; None if that is not so."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font(folder: Path) -> bool:
    return any(path.suffix in {".ttf", ".otf", ".ttc"} for path in folder.rglob("*"))
