# SPDX-License-Identifier: Apache-2.0
"""What the Windows installer is told, and how Windows files are looked into."""

import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.system.machine_log import MachineEvent, Weight
from app.system.windows.event_log import SOURCE
from tasks import windows_installer, windows_launcher, windows_pe
from tasks.errors import TaskError
from tests.architecture.sources import ROOT

FILES = ["Lib/PySide6/Qt6Core.dll", "casebook.exe", "resources/themes/light.toml"]
NAMES = {"w": "http://schemas.microsoft.com/wix/2006/wi"}


def made(version: str = "1.2.3", mark: str = "m", files: list[str] = FILES) -> ET.Element:
    return ET.fromstring(windows_installer.source(files, version, mark).partition("?>")[2])


def ids(root: ET.Element) -> dict[str, str]:
    """Each file's component and its id, which Windows knows it by."""
    components = root.iterfind(".//w:Component", NAMES)
    return {
        file.attrib["Source"]: component.attrib["Guid"]
        for component in components
        for file in component.iterfind("w:File", NAMES)
    }


def product(root: ET.Element) -> dict[str, str]:
    found = root.find("w:Product", NAMES)
    assert found is not None
    return found.attrib


def test_every_file_has_a_component_and_every_component_is_installed() -> None:
    root = made()
    assert set(ids(root)) == {f"files/{name}" for name in FILES}
    listed = [each.attrib["Id"] for each in root.iterfind(".//w:ComponentRef", NAMES)]
    assert listed == [each.attrib["Id"] for each in root.iterfind(".//w:Component", NAMES)]
    assert len(set(listed)) == len(FILES)


def test_a_component_keeps_its_id_from_version_to_version() -> None:
    older, newer = made("1.2.3", "m"), made("1.3.0", "n", [*FILES, "new.dll"])
    assert ids(older).items() <= ids(newer).items()


def test_one_casebook_replaces_another_and_two_builds_are_two_products() -> None:
    older, newer, rebuilt = made("1.2.3"), made("1.3.0"), made("1.2.3", "n")
    codes = [product(each)["Id"] for each in (older, newer, rebuilt)]
    assert len(set(codes)) == 3
    upgrades = {product(each)["UpgradeCode"] for each in (older, newer, rebuilt)}
    assert upgrades == {"0B0F7C3E-5A55-4B0C-9F43-2C1F6A8F51D7"}  # for ever


@pytest.mark.parametrize(
    ("version", "following"), [("0.1.0", "0.1.1"), ("1.2.9", "1.2.10"), ("1.2.3", "1.2.4")]
)
def test_a_build_of_the_same_version_is_replaced_too(version: str, following: str) -> None:
    assert windows_installer.after(version) == following
    found = made(version).find(".//w:UpgradeVersion[@Property='OLDERFOUND']", NAMES)
    assert found is not None
    assert found.attrib["Maximum"] == following


def test_nothing_below_a_user_s_folder_is_ever_named() -> None:
    text = windows_installer.source(FILES, "1.2.3", "m")
    assert not [word for word in ("AppData", "RemoveFile", "RemoveFolder", "HKCU") if word in text]


def test_it_starts_from_the_menu() -> None:
    shortcut = made().find(".//w:Shortcut", NAMES)
    assert shortcut is not None
    assert shortcut.attrib["Directory"] == "ProgramMenuFolder"


def registered() -> dict[tuple[str, str | None], tuple[str, str]]:
    """What comes with casebook.exe into the registry: key and name, kind and value."""
    (component,) = [
        each
        for each in made().iterfind(".//w:Component", NAMES)
        if each.find("w:RegistryValue", NAMES) is not None
    ]
    file = component.find("w:File", NAMES)
    assert file is not None and file.attrib["Name"] == "casebook.exe"
    assert component.attrib["Win64"] == "yes"  # or Windows would file it under 32-bit programs
    place = f"[#{file.attrib['Id']}]"
    found = [each.attrib for each in component.iterfind("w:RegistryValue", NAMES)]
    assert {each["Root"] for each in found} == {"HKLM"}
    values = {
        (each["Key"], each.get("Name")): (each["Type"], each["Value"].replace(place, "PROGRAM"))
        for each in found
    }
    assert len(values) == len(found)
    return values


def test_a_bundle_opens_by_double_click_and_comes_on_no_list_of_recent_files() -> None:
    values, classes = registered(), "SOFTWARE\\Classes"
    bundle = f"{classes}\\Casebook.Bundle"
    assert values[f"{classes}\\.casebundle", None] == ("string", "Casebook.Bundle")
    assert values[f"{bundle}\\shell\\open\\command", None] == ("string", '"PROGRAM" "%1"')
    assert values[f"{bundle}\\DefaultIcon", None] == ("string", "PROGRAM,0")
    assert values[bundle, "EditFlags"] == ("integer", str(0x100000))
    assert values[f"{classes}\\Applications\\casebook.exe", "NoOpenWith"] == ("string", "")


def test_the_log_of_windows_shows_every_event_in_our_words() -> None:
    key = f"SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\{SOURCE}"
    values = registered()
    messages = "[System64Folder]EventCreate.exe"
    assert values[key, "EventMessageFile"] == ("string", messages)
    assert values[key, "TypesSupported"] == ("integer", str(sum(Weight)))
    assert all(1 <= event.number <= 1000 for event in MachineEvent)  # that file has no more


def test_no_report_is_made_of_a_crash() -> None:
    key = "SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\ExcludedApplications"
    values = registered()
    for name in ("casebook.exe", "casebook-cli.exe"):
        assert values[key, name] == ("integer", "1")


def test_every_value_is_of_a_kind_that_wixl_writes_as_it_is() -> None:
    """Text that Windows fills in later it writes as plain text."""
    assert {kind for kind, _value in registered().values()} == {"string", "integer"}


def test_the_launcher_says_which_version_it_is() -> None:
    text = (ROOT / "packaging" / "windows" / "launcher.rc").read_text("utf-8")
    filled = windows_launcher.filled(text, "1.2.3", "Casebook", "casebook.exe")
    assert "FILEVERSION 1,2,3,0" in filled
    assert '"ProductVersion", "1.2.3"' in filled
    assert not [line for line in filled.splitlines() if "@" in line.partition("//")[0]]


def image(path: Path, imports: list[str], *, signed: bool = False) -> Path:
    """The least that a 64-bit library is: one section, which holds its table of imports."""
    section, start = 0x1000, 0x200
    table, names = b"", b""
    after = section + 20 * (len(imports) + 1)
    for name in imports:
        table += struct.pack("<IIIII", 0, 0, 0, after + len(names), 0)
        names += name.encode() + b"\0"
    body = table + b"\0" * 20 + names
    directories = [0] * 32
    directories[2] = section
    directories[8] = 1 if signed else 0
    optional = struct.pack("<H110x", 0x20B) + struct.pack("<32I", *directories)
    header = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x8664, 1, 0, 0, 0, len(optional), 0)
    sections = struct.pack("<8sIIII16x", b".rdata", len(body), section, len(body), start)
    data = struct.pack("<2s58xI", b"MZ", 64) + header + optional + sections
    path.write_bytes(data.ljust(start, b"\0") + body)
    return path


def test_what_a_library_is_linked_with_is_read(tmp_path: Path) -> None:
    path = image(tmp_path / "a.dll", ["KERNEL32.dll", "Qt6Core.dll"], signed=True)
    read = windows_pe.Image(path)
    assert read.imports() == ["kernel32.dll", "qt6core.dll"]
    assert read.signed
    assert not windows_pe.Image(image(tmp_path / "b.dll", [])).signed


def test_what_is_needed_is_found_through_others(tmp_path: Path) -> None:
    root = image(tmp_path / "root.pyd", ["first.dll", "windows.dll"])
    first = image(tmp_path / "First.dll", ["second.dll", "first.dll"])
    second = image(tmp_path / "second.dll", [])
    unneeded = image(tmp_path / "third.dll", ["first.dll"])
    assert windows_pe.needed([root], [first, second, unneeded]) == {first, second}


def test_what_is_no_windows_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.dll"
    path.write_bytes(b"MZ".ljust(200, b"\0"))
    with pytest.raises(TaskError, match="no Windows program"):
        windows_pe.Image(path)
