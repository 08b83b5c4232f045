# SPDX-License-Identifier: Apache-2.0
"""Lays out the folder of the Windows application from its parts."""

import os
import subprocess
import zipfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from tasks import windows_pe
from tasks.errors import TaskError

QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtTest", "QtWidgets")
QT_PLUGINS = (
    "iconengines/qsvgicon.dll",
    "imageformats/qico.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qsvg.dll",
    "imageformats/qwebp.dll",
    "platforms/qoffscreen.dll",
    "platforms/qwindows.dll",
)
QT_CODE = ("__init__.py", "_config.py", "_git_pyside_version.py")

# What wheels hold for developers, for compilers, or for work that Casebook never asks of them.
LEFT_OUT = (
    "*.c", "*.exe", "*.h", "*.lib", "*.pxd", "*.pxi", "*.pyi", "*.pyx", "*/py.typed",
    "*.data/*", "PIL/*Tk.py", "PIL/_avif.*", "PIL/_imagingcms.*", "PIL/_imagingft.*",
    "PIL/_imagingtk.*", "PIL/_tkinter_finder.py", "lxml/html/*", "lxml/includes/*",
    "lxml/isoschematron/*", "lxml/objectify.*",
    "mnemonic/wordlist/*", "pyphen/dictionaries/*.dic", "rapidfuzz/__pyinstaller/*",
    "shiboken6/include/*", "shiboken6/lib/*",
)  # fmt: skip
KEPT_ALL_THE_SAME = ("mnemonic/wordlist/english.txt", "pyphen/dictionaries/hyph_en_GB.dic")

# Packages without compiled modules that read their own files by path, so must lie in a folder.
WITH_FILES = ("mnemonic", "pyphen")

PATHS = "python313.zip\nlibrary.zip\n.\nLib\n"
"""python313._pth: where modules come from. Nothing else on the machine is ever looked at."""


def wanted(path: str) -> bool:
    """Whether a file of a wheel, named by its path there, is shipped."""
    if path in KEPT_ALL_THE_SAME:
        return True
    if ".dist-info/" in path or any(fnmatch(path, pattern) for pattern in LEFT_OUT):
        return False
    return _wanted_of_qt(PurePosixPath(path)) if path.startswith("PySide6/") else True


def _wanted_of_qt(path: PurePosixPath) -> bool:
    inside = path.relative_to("PySide6").as_posix()
    if inside.startswith("plugins/"):
        return inside.removeprefix("plugins/") in QT_PLUGINS
    if path.suffix == ".pyd":
        return path.stem in QT_MODULES
    # Its libraries are all unpacked, then those that nothing imports are dropped.
    return inside in QT_CODE or ("/" not in inside and path.suffix == ".dll")


def unpack(wheels: Iterable[Path], target: Path) -> None:
    """Unpack what is shipped of the wheels. Raises TaskError on one that cannot be read."""
    for wheel in wheels:
        try:
            with zipfile.ZipFile(wheel) as source:
                source.extractall(target, [name for name in source.namelist() if wanted(name)])
        except (OSError, zipfile.BadZipFile):
            raise TaskError(f"{wheel.name} cannot be read: delete it and run this again.") from None
    drop_unneeded(target)


def drop_unneeded(target: Path) -> None:
    """Delete the libraries in Qt's two folders that nothing there imports."""
    for name in ("PySide6", "shiboken6"):
        folder = target / name
        roots = [*folder.rglob("*.pyd"), *folder.glob("plugins/*/*.dll")]
        offered = list(folder.glob("*.dll"))
        for unneeded in set(offered) - windows_pe.needed(roots, offered):
            unneeded.unlink()


def is_folder_package(name: str, folder: Path) -> bool:
    """Whether a package or module at the top of ``folder`` must lie in Lib as files."""
    path = folder / name
    inside = path.rglob("*") if path.is_dir() else iter([path])
    return name in WITH_FILES or any(found.suffix.lower() in {".pyd", ".dll"} for found in inside)


def our_files(root: Path) -> dict[str, Path]:
    """Every file of ours that is shipped, by its path in the application. Raises TaskError."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(
        [*command, "app", "ui", "resources", "main.py"], cwd=root, capture_output=True, check=False
    )
    if done.returncode != 0:
        raise TaskError("The list of Casebook's own files needs git and a checkout made with it.")
    named = sorted(set(done.stdout.decode("utf-8").split("\0")) - {""})
    found = {name: root / name for name in named if not name.endswith(".ui")}
    return {name: path for name, path in found.items() if path.is_file()}


def compile_tree(python: Path, script: Path, source: Path, target: Path) -> None:
    """Compile a tree with the Python that is shipped. Raises TaskError."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [str(python), "-s", "-S", "-B", str(script), str(source), str(target)]
    if subprocess.call(command, env={**kept, "PYTHONHASHSEED": "0"}) != 0:
        raise TaskError("A module could not be compiled; Python's message above says which.")


def zip_tree(folder: Path, names: Iterable[str], archive: Path, when: tuple[int, ...]) -> None:
    """Put what ``names`` names at the top of ``folder`` in a zip, all of one time and sorted."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name in sorted(names):
            path = folder / name
            for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
                if file.is_file():
                    inside = file.relative_to(folder).as_posix()
                    year, month, day, hour, minute, second = when
                    entry = zipfile.ZipInfo(inside, (year, month, day, hour, minute, second))
                    entry.create_system = 0
                    target.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def set_times(folder: Path, epoch: int) -> None:
    """Give every file below the folder one time, in seconds since 1970 UTC."""
    for path in sorted(folder.rglob("*")):
        os.utime(path, (epoch, epoch))
