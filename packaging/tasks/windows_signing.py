# SPDX-License-Identifier: Apache-2.0
"""Signs what the Windows application holds, with osslsigncode and a certificate given for it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from tasks import windows_pe
from tasks.errors import TaskError


@dataclass(frozen=True)
class Certificate:
    """A PKCS#12 file, the file that holds its password, and a time server's address or ""."""

    file: Path
    password_file: Path
    time_server: str = ""


def sign_folder(folder: Path, certificate: Certificate) -> int:
    """Sign every program and library that its own maker has not; the number signed.

    Raises TaskError, also if anything is unsigned afterwards.
    """
    unsigned = [path for path in windows_pe.images(folder) if not windows_pe.Image(path).signed]
    for path in unsigned:
        sign(path, certificate)
    left = [path for path in windows_pe.images(folder) if not windows_pe.Image(path).signed]
    if left:
        raise TaskError(f"{left[0].name} is still unsigned: nothing is handed out like this.")
    return len(unsigned)


def sign(path: Path, certificate: Certificate) -> None:
    """Sign one program, library or installer in place. Raises TaskError."""
    signed = path.with_name(path.name + ".signed")
    command = ["osslsigncode", "sign", "-pkcs12", str(certificate.file), "-h", "sha256"]
    command += ["-readpass", str(certificate.password_file), "-n", "Casebook"]
    if certificate.time_server:
        command += ["-ts", certificate.time_server]
    done = subprocess.run(
        [*command, "-in", str(path), "-out", str(signed)], capture_output=True, check=False
    )
    if done.returncode != 0 or not signed.exists():
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        raise TaskError(f"{path.name} could not be signed: {said}")
    signed.replace(path)
