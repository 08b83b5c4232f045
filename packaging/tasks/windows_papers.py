# SPDX-License-Identifier: Apache-2.0
"""Writes what goes with the Windows application: licences, bill of materials, list of hashes."""

import hashlib
import json
import re
import shutil
import uuid
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.parser import HeaderParser
from pathlib import Path

from tasks.windows_parts import Wheel

HASHES = "SHA256SUMS.txt"
BILL = "casebook.cdx.json"

_LICENCE = re.compile(
    r"[^/]+\.dist-info/(?:(?:licenses?|licences?)/.+|[^/]*(?:licen[cs]e|copying|notice)[^/]*)",
    re.IGNORECASE,
)
_MARKER = uuid.UUID("6f2b7a5e-0f4c-5f0e-9d5b-3f5a1f7c2e10")


def write_licences(root: Path, wheels: Iterable[Wheel], target: Path) -> None:
    """Copy our licence and notices, and below ``licences`` those of every part."""
    (target / "licences").mkdir()
    shutil.copyfile(root / "LICENSE", target / "LICENSE.txt")
    shutil.copyfile(root / "NOTICE", target / "NOTICE.txt")
    for path in sorted((root / "packaging" / "windows" / "licences").iterdir()):
        shutil.copyfile(path, target / "licences" / path.name)
    for wheel in wheels:
        _copy_licences(wheel, target / "licences" / wheel.name)


def _copy_licences(wheel: Wheel, target: Path) -> None:
    with zipfile.ZipFile(wheel.path) as source:
        for name in source.namelist():
            if is_licence(name):
                inside = name.partition("/")[2].replace("/", "-")
                target.mkdir(exist_ok=True)
                (target / inside).write_bytes(source.read(name))


def is_licence(name: str) -> bool:
    """Whether a file of a wheel, named by its path there, is a licence or a notice."""
    return _LICENCE.fullmatch(name) is not None


def write_bill(target: Path, version: str, python: str, wheels: list[Wheel], epoch: int) -> None:
    """Write the software bill of materials (CycloneDX 1.6); ``epoch`` is its time, UTC."""
    parts = [*(_part(wheel) for wheel in wheels), *_python_parts(target, python)]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "casebook",
                "name": "Casebook",
                "version": version,
                "licenses": [{"expression": "Apache-2.0"}],
            },
        },
        "components": parts,
        "dependencies": [
            {"ref": "casebook", "dependsOn": sorted(str(part["bom-ref"]) for part in parts)}
        ],
    }
    marker = uuid.uuid5(_MARKER, json.dumps(bill, sort_keys=True))
    text = json.dumps({"serialNumber": f"urn:uuid:{marker}", **bill}, indent=1)
    (target / BILL).write_text(text + "\n", "utf-8")


def _part(wheel: Wheel) -> dict[str, object]:
    mark = f"pkg:pypi/{wheel.name}@{wheel.version}"
    return {
        "type": "library",
        "bom-ref": mark,
        "name": wheel.name,
        "version": wheel.version,
        "purl": mark,
        "licenses": [{"license": {"name": licence_of(_metadata(wheel.path))}}],
        "hashes": [{"alg": "SHA-256", "content": wheel.sha256}],
    }


def _python_parts(target: Path, version: str) -> list[dict[str, object]]:
    named = {
        "python313.dll": ("CPython", version, "PSF-2.0"),
        "libcrypto-3.dll": ("OpenSSL", file_version(target / "libcrypto-3.dll"), "Apache-2.0"),
        "libffi-8.dll": ("libffi", "8", "MIT"),
    }
    return [
        {
            "type": "library",
            "bom-ref": file,
            "name": name,
            "version": its_version,
            "licenses": [{"license": {"name": licence}}],
            "hashes": [{"alg": "SHA-256", "content": _sha256(target / file)}],
        }
        for file, (name, its_version, licence) in named.items()
    ]


def file_version(path: Path) -> str:
    """The FileVersion text in a library's version resource; "unknown" if it has none."""
    found = re.search(
        "FileVersion\0".encode("utf-16-le") + rb"(?:\0\0)*((?:[0-9.]\0)+)", path.read_bytes()
    )
    return found[1].decode("utf-16-le") if found else "unknown"


def licence_of(metadata: str) -> str:
    """What a package's metadata says of its licence, in one line."""
    fields = HeaderParser().parsestr(metadata)
    for name in ("License-Expression", "License"):
        said = str(fields.get(name, "")).strip().split("\n")[0]
        if said:
            return said
    classes = [str(each) for each in fields.get_all("Classifier", [])]
    named = [each.rpartition(" :: ")[2] for each in classes if each.startswith("License ::")]
    return " or ".join(named) or "see the licences folder"


def _metadata(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as source:
        name = next(each for each in source.namelist() if each.endswith(".dist-info/METADATA"))
        return source.read(name).decode("utf-8")


def write_hashes(folder: Path) -> None:
    """List every other file of the folder with its SHA-256, as ``sha256sum --check`` reads it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != HASHES)
    lines = [f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / HASHES).write_text("".join(lines), "utf-8", newline="\n")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
