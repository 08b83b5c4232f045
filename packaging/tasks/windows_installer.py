# SPDX-License-Identifier: Apache-2.0
"""Makes the installer of a folder that is laid out already, with wixl."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from tasks import windows_msi, windows_registry
from tasks.errors import TaskError
from tasks.windows_papers import HASHES

MAKER = "The Casebook contributors"
LANGUAGE = "2057"  # English, United Kingdom

UPGRADE_CODE = uuid.UUID("0b0f7c3e-5a55-4b0c-9f43-2c1f6a8f51d7")
"""Fixed for ever: by it Windows knows that one Casebook replaces another."""

ICON = Path(__file__).resolve().parents[1] / "windows" / "casebook.ico"
START = "casebook.exe"
COMMANDS = "casebook-cli.exe"
NEWER = "A newer Casebook is installed here already. It was left as it is."
NEEDS = "Casebook needs Windows 10 or 11, 64-bit."
_WINDOWS_10 = "Installed OR (VersionNT64 >= 603)"


def make(folder: Path, target: Path, version: str, epoch: int) -> None:
    """Write the installer of a folder; ``epoch`` is its time, seconds since 1970 UTC.

    Raises TaskError.
    """
    files = files_of(folder)
    mark = hashlib.sha256((folder / HASHES).read_bytes()).hexdigest()
    text = source(files, version, mark)
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "casebook.wxs").write_text(text, "utf-8")
        # wixl wants every file below the folder of its script.
        (Path(work) / "files").symlink_to(folder.absolute())
        shutil.copyfile(ICON, Path(work) / "casebook.ico")
        _wixl(Path(work), target.absolute())
    windows_msi.settle(target, _code(f"package {version} {mark}"), epoch)


def files_of(folder: Path) -> list[str]:
    """Every file of the folder by its path in it, sorted."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def source(files: Iterable[str], version: str, mark: str) -> str:
    """What wixl reads, for these files; ``mark`` is another for every other content."""
    root = ET.Element("Wix", {"xmlns": "http://schemas.microsoft.com/wix/2006/wi"})
    product = ET.SubElement(root, "Product", _product(version, mark))
    package = {
        "Description": f"Casebook {version}",
        "Manufacturer": MAKER,
        "Languages": LANGUAGE,
        "InstallerVersion": "500",
        "InstallScope": "perMachine",
        "Compressed": "yes",
    }
    ET.SubElement(product, "Package", package)
    media = {"Id": "1", "Cabinet": "casebook.cab", "EmbedCab": "yes"}
    ET.SubElement(product, "Media", media)
    _upgrades(product, version)
    ET.SubElement(product, "Condition", {"Message": NEEDS}).text = _WINDOWS_10
    icon = {"Id": "casebook.ico", "SourceFile": "casebook.ico"}
    ET.SubElement(product, "Icon", icon)
    for name, value in (("ARPPRODUCTICON", "casebook.ico"), ("ARPNOMODIFY", "1")):
        ET.SubElement(product, "Property", {"Id": name, "Value": value})
    components = _directories(product, files)
    feature = {"Id": "Casebook", "Title": "Casebook", "Level": "1", "Absent": "disallow"}
    listed = ET.SubElement(product, "Feature", feature)
    for component in components:
        ET.SubElement(listed, "ComponentRef", {"Id": component})
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _product(version: str, mark: str) -> dict[str, str]:
    return {
        # Another for every other content, or Windows would take two builds for one.
        "Id": _code(f"product {version} {mark}"),
        "Name": "Casebook",
        "Language": LANGUAGE,
        "Version": version,
        "Manufacturer": MAKER,
        "UpgradeCode": str(UPGRADE_CODE).upper(),
    }


def _upgrades(product: ET.Element, version: str) -> None:
    """An older Casebook, or another of this version, is replaced; if that fails it is put back."""
    codes = ET.SubElement(product, "Upgrade", {"Id": str(UPGRADE_CODE).upper()})
    older = {"Minimum": "0.0.0", "Maximum": after(version), "Property": "OLDERFOUND"}
    newer = {"Minimum": version, "IncludeMinimum": "no", "OnlyDetect": "yes"}
    for found in (older, {**newer, "Property": "NEWERFOUND"}):
        ET.SubElement(codes, "UpgradeVersion", found)
    ET.SubElement(product, "Condition", {"Message": NEWER}).text = "Installed OR NOT NEWERFOUND"
    order = ET.SubElement(product, "InstallExecuteSequence")
    ET.SubElement(order, "RemoveExistingProducts", {"After": "InstallInitialize"})


def after(version: str) -> str:
    """The version that follows: wixl knows no inclusive upper limit."""
    numbers = [int(each) for each in version.split(".")]
    return ".".join(str(each) for each in [*numbers[:2], numbers[2] + 1])


def _directories(product: ET.Element, files: Iterable[str]) -> list[str]:
    """Lay the files out below the folder of programs; the ids of their components."""
    top = ET.SubElement(product, "Directory", {"Id": "TARGETDIR", "Name": "SourceDir"})
    programs = ET.SubElement(top, "Directory", {"Id": "ProgramFiles64Folder"})
    menu = ET.SubElement(top, "Directory", {"Id": "ProgramMenuFolder"})
    menu.set("Name", "Programs")
    home = ET.SubElement(programs, "Directory", {"Id": "INSTALLFOLDER", "Name": "Casebook"})
    places = {PurePosixPath(): home}
    components = []
    for name in files:
        path = PurePosixPath(name)
        place = _place(places, path.parent)
        component = _component(place, name)
        file = {"Id": _id("f", name), "Name": path.name, "KeyPath": "yes"}
        held = ET.SubElement(component, "File", {**file, "Source": f"files/{name}"})
        if name == START:
            _start(component, held)
        components.append(component.attrib["Id"])
    return components


def _place(places: dict[PurePosixPath, ET.Element], folder: PurePosixPath) -> ET.Element:
    if folder not in places:
        above = _place(places, folder.parent)
        named = {"Id": _id("d", folder.as_posix()), "Name": folder.name}
        places[folder] = ET.SubElement(above, "Directory", named)
    return places[folder]


def _component(place: ET.Element, name: str) -> ET.Element:
    """A component that has the same id in every version: by it Windows counts and repairs."""
    named = {"Id": _id("c", name), "Guid": _code(f"component {name}"), "Win64": "yes"}
    return ET.SubElement(place, "Component", named)


def _start(component: ET.Element, file: ET.Element) -> None:
    """What belongs to the program itself: its place in the Start menu, and what Windows knows."""
    shortcut = {
        "Id": "StartMenu",
        "Directory": "ProgramMenuFolder",
        "Name": "Casebook",
        "Description": "The encrypted casebook",
        "WorkingDirectory": "INSTALLFOLDER",
        "Icon": "casebook.ico",
        "Advertise": "yes",
    }
    ET.SubElement(file, "Shortcut", shortcut)
    for value in windows_registry.values(START, COMMANDS, f"[#{file.attrib['Id']}]"):
        ET.SubElement(component, "RegistryValue", value.attributes)


def _id(kind: str, name: str) -> str:
    return kind + hashlib.sha256(name.encode()).hexdigest()[:24]


def _code(name: str) -> str:
    return str(uuid.uuid5(UPGRADE_CODE, name)).upper()


def _wixl(work: Path, target: Path) -> None:
    command = ["wixl", "-a", "x64", "-o", str(target), "casebook.wxs"]
    variables = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, cwd=work, env=variables, capture_output=True, check=False)
    if done.returncode != 0 or not target.exists():
        said = done.stderr.decode("utf-8", "replace").strip()
        raise TaskError(f"The installer could not be made: {said}")
