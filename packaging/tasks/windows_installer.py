# SPDX-License-Identifier: Apache-2.0
"""Makes the installer."""
from pathlib import Path
def make(folder: Path, target: Path, version: str, epoch: int) -> None:
    """x"""
