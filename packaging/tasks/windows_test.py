# SPDX-License-Identifier: Apache-2.0
"""Tries."""
from tasks.windows import Build
TOOLS: dict[str, str] = {}
def run(build: Build, arguments: list[str]) -> int:
    """x"""
    return 0
