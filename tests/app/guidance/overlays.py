# SPDX-License-Identifier: Apache-2.0
"""Makes a force's overlay for tests, as its TOML files."""

from app.guidance.files.loading import load_overlay
from app.guidance.files.overlay import Overlay
from tests.app.guidance.making import prompt

META = """
schema = 1
id = "borsetshire"
version = "3.1"
title = "Borsetshire additions"
owner = "Borsetshire Police"
status = "Local additions for tests."
as_at = 2026-11-02
check_by = 2027-02-01
overlay_of = "test-pack"
"""

TITLES = """
[[title]]
id = "s01"
title = "First contact in Borsetshire"
short_title = "First contact here"
title_status = "working"
"""

SOURCES = """
[[source]]
id = "B1"
title = "Local policy"
publisher = "Borsetshire Police"
date = "2026"
url = "https://example.invalid/policy"
"""

LOCAL = prompt(
    "s01.local-sarc",
    question='"Have you rung the local centre?"',
    sources='[{ id = "B1", confidence = "seen" }]',
)
REPLACED = prompt("s01.phones", question='"Which of the suspect\'s phones matter here?"')


def overlay_files(**changed: str) -> dict[str, bytes]:
    """The files of the overlay; ``prompts="…"`` and the like replace one of them."""
    texts = {
        "pack": META,
        "titles": TITLES,
        "sources": SOURCES,
        "prompts": LOCAL + REPLACED,
    } | changed
    return {f"{name}.toml": text.strip("\n").encode() + b"\n" for name, text in texts.items()}


def overlay(**changed: str) -> Overlay:
    """The overlay, loaded."""
    return load_overlay(overlay_files(**changed))
