# SPDX-License-Identifier: Apache-2.0
"""Compiles the Designer forms to Python, the same bytes on every machine."""

import subprocess
import sys
from pathlib import Path

from tasks.errors import TaskError

FORMS = Path("ui/forms")
COMPILED = FORMS / "compiled"

UIC_OPTIONS = ("--generator", "python", "--no-autoconnection", "--absolute-imports")

# Asks the pinned PySide6 where its uic lies: its command-line script is not relied on, since it
# holds the path of the environment as it was when made.
WHERE_IS_UIC = (
    "import pathlib, sys, PySide6; p = pathlib.Path(PySide6.__file__).parent; "
    "print(p / 'uic.exe' if sys.platform == 'win32' else p / 'Qt' / 'libexec' / 'uic')"
)

HEADING = '''# SPDX-License-Identifier: Apache-2.0
"""Compiled from {source} by `packaging/dev.py forms`: change the form, not this."""
'''


def run(root: Path, python: Path, *, check: bool) -> int:
    """Write every compiled form (or, with ``check``, compare); 0 if all is well, else 1."""
    fresh = compile_all(root, python)
    stale = sorted(differences(root, fresh))
    if check:
        for path in stale:
            print(f"{path} is not what its form compiles to: run `packaging/dev.py forms`.")
        return 1 if stale else 0
    write(root, fresh)
    print(f"{len(fresh)} forms compiled, {len(stale)} files changed.")
    return 0


def compile_all(root: Path, python: Path | None = None) -> dict[Path, str]:
    """Compiled text by its path from ``root``, for every form. Raises TaskError on a bad form."""
    uic = _uic(python or Path(sys.executable))
    return {
        COMPILED / f"ui_{source.stem}.py": compile_form(uic, source, root)
        for source in sorted((root / FORMS).glob("*.ui"))
    }


def compile_form(uic: Path, source: Path, root: Path) -> str:
    """The compiled text of one form. Raises TaskError if uic refuses it."""
    done = subprocess.run([uic, *UIC_OPTIONS, source], capture_output=True, check=False)
    if done.returncode != 0 or not done.stdout:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise TaskError(f"The form {source.name} cannot be compiled: {said}")
    named = source.relative_to(root).as_posix()
    return HEADING.format(source=named) + without_banner(done.stdout.decode("utf-8"))


def without_banner(text: str) -> str:
    """The text from its first statement on: the banner names uic's version and changes with it."""
    lines = text.replace("\r\n", "\n").split("\n")
    first = next((i for i, line in enumerate(lines) if line and not line.startswith("#")), 0)
    return "\n" + "\n".join(line.rstrip() for line in lines[first:]).rstrip("\n") + "\n"


def differences(root: Path, fresh: dict[Path, str]) -> set[Path]:
    """Paths from ``root`` that are missing, out of date, or left from a form that is gone."""
    on_disk = {path.relative_to(root) for path in (root / COMPILED).glob("ui_*.py")}
    return {
        path
        for path in on_disk | set(fresh)
        if path not in fresh or path not in on_disk or _text(root / path) != fresh[path]
    }


def write(root: Path, fresh: dict[Path, str]) -> None:
    """Make the compiled folder hold exactly this; files that are right are left alone."""
    for path in differences(root, fresh):
        if path in fresh:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(fresh[path], "utf-8", newline="\n")
        else:
            (root / path).unlink()


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def _uic(python: Path) -> Path:
    said = subprocess.run([python, "-c", WHERE_IS_UIC], capture_output=True, check=False)
    path = Path(said.stdout.decode("utf-8", "replace").strip())
    if said.returncode != 0 or not path.is_file():
        raise TaskError("PySide6's form compiler is missing: delete .venv and run this again.")
    return path
