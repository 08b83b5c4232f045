# SPDX-License-Identifier: Apache-2.0
"""Compiles the launchers, and python3.dll where the source of Python had none."""

import os
import shutil
import subprocess
from pathlib import Path

from tasks.errors import TaskError
from tasks.windows_pe import Image

COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"

# Nothing of the time or the place of the build is in what the linker writes.
LINK = ("-s", "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va")
COMPILE = ("-O2", "-Wall", "-Wextra", "-Werror", "-municode", "-fno-ident")

LAUNCHERS = {
    "casebook.exe": ("Casebook", ("-mwindows",)),
    "casebook-cli.exe": ("Casebook, commands", ("-mconsole", "-DCONSOLE")),
}


def build(source: Path, work: Path, target: Path, version: str) -> None:
    """Compile both launchers from ``source`` into ``target``. Raises TaskError."""
    for name, (description, options) in LAUNCHERS.items():
        for needed in ("casebook.ico", "launcher.manifest", "launcher.c"):
            shutil.copyfile(source / needed, work / needed)
        text = (source / "launcher.rc").read_text("utf-8")
        (work / "launcher.rc").write_text(filled(text, version, description, name), "utf-8")
        _run([RESOURCES, "-c", "65001", "launcher.rc", "-O", "coff", "-o", "launcher.res"], work)
        command = [COMPILER, *COMPILE, *options, "launcher.c", "launcher.res", *LINK]
        _run([*command, "-o", name], work)
        shutil.copyfile(work / name, target / name)


def filled(text: str, version: str, description: str, name: str) -> str:
    """The resource script for one launcher; ``version`` has up to four numbers."""
    numbers = ",".join([*version.split("."), "0", "0", "0"][:4])
    marks = {"NUMBERS": numbers, "VERSION": version, "DESCRIPTION": description, "FILE": name}
    for mark, value in marks.items():
        text = text.replace(f"@{mark}@", value)
    return text


def ensure_stable_library(folder: Path, work: Path) -> bool:
    """Have python3.dll beside python313.dll; whether one had to be made. Raises TaskError.

    Wheels for many versions of Python are linked with it. The one made here holds no code: every
    name in it stands for the same name in python313.dll.
    """
    target = folder / "python3.dll"
    if target.exists():
        return False
    named = Image(folder / "python313.dll").exports()
    names = [name for name in named if name.startswith(("Py", "_Py"))]
    lines = [f"{name} = python313.{name}" for name in names]
    (work / "python3.def").write_text("\n".join(["LIBRARY python3", "EXPORTS", *lines, ""]))
    # Linked under its bare name: what the linker writes depends on the path it is given.
    command = [COMPILER, "-shared", "-nostdlib", "-Wl,--entry=0", "-o", target.name, "python3.def"]
    _run([*command, *LINK], work)
    shutil.copyfile(work / target.name, target)
    return True


def build_library(source: Path, target: Path) -> None:
    """Compile one C file to a DLL (the tests' stand-ins). Raises TaskError."""
    command = [COMPILER, "-O2", "-shared", "-o", str(target), str(source), "-ladvapi32"]
    _run([*command, *LINK], target.parent)


def _run(command: list[str], folder: Path) -> None:
    variables = {**os.environ, "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "0"}
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise TaskError(f"The launcher could not be built: {said}")
