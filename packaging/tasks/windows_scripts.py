# SPDX-License-Identifier: Apache-2.0
"""Scripts for the test, run in the Python of the installed application."""

import os
import shutil
import subprocess
from pathlib import Path

from tasks import windows, windows_parts
from tasks.errors import TaskError
from tasks.windows_wine import Wine


class InstalledScripts:
    """Those in packaging/windows, beside a copy of what is installed in ``home``."""

    def __init__(self, build: windows.Build, wine: Wine, home: Path) -> None:
        self._build = build
        self._wine = wine
        self._home = home

    def run(self, name: str, *arguments: str, user: str = "") -> str:
        """Run a script to its end; what it says. Raises TaskError if it fails."""
        return self._wine.run(self.program(name), *arguments, user=user).strip()

    def program(self, name: str) -> str:
        """The installed program, but for the file that says what is started. Raises TaskError."""
        beside = self._home.with_name("Scripts of the test")
        if not beside.exists():
            shutil.copytree(self._home, beside, copy_function=os.link)
        (beside / "start.pyc").unlink()
        self._compile(name, beside / "start.pyc")
        return self._wine.named(beside / "casebook-cli.exe")

    def _compile(self, name: str, target: Path) -> None:
        """The script, after what the installed application does at its start."""
        source = self._build.root / "packaging" / "windows"
        begun = (source / "start.py").read_text("utf-8").partition("from main import main")[0]
        script = self._build.work / "script_there.py"
        script.write_text(begun + (source / name).read_text("utf-8"), "utf-8")
        compiled = "import py_compile, sys; py_compile.compile(sys.argv[1], sys.argv[2])"
        command = [str(windows_parts.compiler(None)), "-c", compiled, str(script), str(target)]
        if subprocess.call(command) != 0:
            raise TaskError(f"The script {name} could not be compiled.")
