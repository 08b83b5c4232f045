# SPDX-License-Identifier: Apache-2.0
"""What of the parts is shipped to Windows, and how it is packed."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from tasks import windows_folder, windows_papers, windows_parts
from tasks.errors import TaskError
from tests.architecture.sources import ROOT

WHEN = (2026, 11, 26, 4, 30, 0)


def make_wheel(folder: Path, files: dict[str, bytes], name: str = "part-1.2-py3-none-any") -> Path:
    path = folder / f"{name}.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, data in files.items():
            wheel.writestr(inside, data)
    return path


@pytest.mark.parametrize(
    ("path", "shipped"),
    [
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/QtNetwork.pyd", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/translations/qt_de.qm", False),
        ("PySide6/designer.exe", False),
        ("PIL/_imaging.cp313-win_amd64.pyd", True),
        ("PIL/_avif.cp313-win_amd64.pyd", False),
        ("pyphen/dictionaries/hyph_en_GB.dic", True),
        ("pyphen/dictionaries/hyph_de_DE.dic", False),
        ("pydantic/main.py", True),
        ("pydantic-2.0.dist-info/METADATA", False),
    ],
)
def test_what_nobody_needs_is_left_out(path: str, *, shipped: bool) -> None:
    assert windows_folder.wanted(path) is shipped


def test_python_can_reach_no_network() -> None:
    assert not {"_socket.pyd", "_ssl.pyd", "select.pyd"} & set(windows_parts.MODULES)
    assert not windows_parts.in_standard_library("http/client.py")
    assert not windows_parts.in_standard_library("encodings/__pycache__/utf_8.cpython-313.pyc")
    assert windows_parts.in_standard_library("encodings/utf_8.pyc")


def test_our_own_files_are_all_there_and_only_they() -> None:
    found = windows_folder.our_files(ROOT)
    assert {"main.py", "app/__init__.py", "resources/themes/light.toml"} <= set(found)
    assert "app/vault/migrations/0001_initial.sql" in found
    assert not [name for name in found if name.endswith((".ui", ".pyc")) or name.startswith("test")]


def test_a_zip_has_the_same_bytes_whenever_and_wherever_it_is_made(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        (folder / "b").mkdir(parents=True)
        for inside in ("b/second.pyc", "a.pyc") if name == "one" else ("a.pyc", "b/second.pyc"):
            (folder / inside).write_bytes(inside.encode())
        archive = tmp_path / f"{name}.zip"
        windows_folder.zip_tree(folder, ["b", "a.pyc"], archive, WHEN)
        made.append(archive.read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "one.zip") as archive_read:
        assert archive_read.namelist() == ["a.pyc", "b/second.pyc"]


def test_a_wheel_that_the_lock_does_not_name_is_refused(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path, {"part/__init__.py": b""}, "Some_Part-1.2-py3-none-any")
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (found,) = windows_parts.check([wheel], f"some-part==1.2 \\\n    --hash=sha256:{sha256}\n")
    assert (found.name, found.version, found.sha256) == ("some-part", "1.2", sha256)
    with pytest.raises(TaskError, match="not what the lock names"):
        windows_parts.check([wheel], f"some-part==1.2 \\\n    --hash=sha256:{'0' * 64}\n")


def test_python_comes_out_of_the_embeddable_zip_without_its_network(tmp_path: Path) -> None:
    library = make_wheel(tmp_path, {"os.pyc": b"os", "http/client.pyc": b"http"}, "library")
    names = [*windows_parts.LIBRARIES, *windows_parts.MODULES, "_socket.pyd", "python.exe"]
    held = {name: name.encode() for name in names}
    archive = make_wheel(tmp_path, {**held, "python313.zip": library.read_bytes()})
    target, unpacked = tmp_path / "target", tmp_path / "unpacked"
    target.mkdir()
    windows_parts.unpack_embeddable(archive, target, unpacked)
    came = {path.name for path in target.iterdir()}
    assert came == {*windows_parts.LIBRARIES, *windows_parts.MODULES}
    assert [path.name for path in unpacked.rglob("*")] == ["os.pyc"]


def test_another_zip_than_python_s_is_refused(tmp_path: Path) -> None:
    other = make_wheel(tmp_path, {"python312.dll": b""})
    with pytest.raises(TaskError, match="not the embeddable zip"):
        windows_parts.unpack_embeddable(other, tmp_path, tmp_path / "library")


def test_the_licences_of_a_part_come_with_it(tmp_path: Path) -> None:
    files = {
        "part/__init__.py": b"",
        "part-1.2.dist-info/licenses/LICENSE.txt": b"do as you like",
        "part-1.2.dist-info/COPYING": b"or so",
        "part-1.2.dist-info/METADATA": b"Name: part\nLicense-Expression: MIT\n",
    }
    wheel = windows_parts.Wheel("part", "1.2", make_wheel(tmp_path, files), "0" * 64)
    target = tmp_path / "target"
    target.mkdir()
    windows_papers.write_licences(ROOT, [wheel], target)
    kept = {path.name for path in (target / "licences" / "part").iterdir()}
    assert kept == {"licenses-LICENSE.txt", "COPYING"}
    assert "LESSER" in (target / "licences" / "LGPL-3.0.txt").read_text("utf-8")
    assert (target / "NOTICE.txt").exists()


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License-Expression: MIT-0\nLicense: x\n", "MIT-0"),
        ("License: MPL-2.0\n", "MPL-2.0"),
        ("Classifier: License :: OSI Approved :: MIT License\n", "MIT License"),
        ("Name: part\n", "see the licences folder"),
    ],
)
def test_a_licence_is_found_however_it_is_said(metadata: str, licence: str) -> None:
    assert windows_papers.licence_of(metadata) == licence


def test_the_list_of_hashes_names_every_other_file(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.dll").write_bytes(b"b")
    (tmp_path / "a.exe").write_bytes(b"a")
    for _ in range(2):  # a list that is there already is not in itself
        windows_papers.write_hashes(tmp_path)
    lines = (tmp_path / windows_papers.HASHES).read_text("utf-8").splitlines()
    assert lines == [
        f"{hashlib.sha256(b'a').hexdigest()}  a.exe",
        f"{hashlib.sha256(b'b').hexdigest()}  sub/b.dll",
    ]
