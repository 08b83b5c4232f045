# SPDX-License-Identifier: Apache-2.0
"""Setting documents as tagged PDF/UA-1, in memory only, from data and never from markup."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import typst

from app.errors import Bug
from app.handover.coverage import characters
from app.handover.legible import LONGEST_RUN, Legible
from app.system.paths import resource_bytes

FAMILIES = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Gurmukhi",
    "Noto Sans Gujarati",
    "Noto Sans Tamil",
    "Noto Sans Ethiopic",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    "Noto Sans Thai",
    "Noto Sans Symbols2",
)
"""The bundled families, in the order in which they are tried for a character."""

Shown = str | int | bool | list["Shown"] | dict[str, "Shown"]
Show = Callable[[Legible], dict[str, Shown]]


def typeset(template: str, show: Show, failure: Bug) -> bytes:
    """The document of a template in resources/templates, as PDF bytes.

    ``show`` gives what the template reads as ``material.json``. Nothing is written to disk,
    nothing is looked up elsewhere.

    Raises:
        Bug: ``failure``, without a word of the text that could not be set.
    """
    folder = font_folder()
    legible = Legible(coverage(folder))
    shown = show(legible) | {"families": list(FAMILIES), "marked": legible.marked}
    sources = {
        "main.typ": resource_bytes("templates", template),
        "parts.typ": resource_bytes("templates", "parts.typ"),
        "capsule.typ": resource_bytes("templates", "capsule.typ"),
        "material.json": json.dumps(shown, ensure_ascii=False).encode(),
    }
    return _compiled(sources, folder, failure)


def lines_of(text: str, legible: Legible, longest_run: int = LONGEST_RUN) -> list[Shown]:
    """A text as the templates read it: lines that the fonts can print."""
    lines = legible.lines(text, longest_run)
    return [{"t": line.text, "rtl": line.rtl, "mixed": line.mixed} for line in lines]


def font_folder() -> Path:
    """The folder of the bundled fonts.

    Raises:
        Bug: Casebook was packaged in a way that hides its fonts.
    """
    folder = files("resources").joinpath("fonts")
    if not isinstance(folder, Path):
        raise Bug(
            "Casebook's fonts could not be found. Please install it again.", code="fonts-missing"
        )
    return folder


def _compiled(sources: Mapping[str, bytes], folder: Path, failure: Bug) -> bytes:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    try:
        # A source given as a mapping is compiled in memory; the stubs do not know it yet.
        pdf: bytes = typst.compile(
            sources,  # type: ignore[call-overload]
            root=folder,
            font_paths=fonts,
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards="ua-1",
        )
        return pdf  # noqa: TRY300 - the annotation is what the stubs cannot give
    except typst.TypstError:
        # Not chained: the compiler's message quotes the text that it could not set.
        raise failure from None


@lru_cache(maxsize=1)
def coverage(folder: Path) -> Sequence[frozenset[int]]:
    """What each family holds in all its weights, in the order of FAMILIES."""
    held: dict[str, frozenset[int]] = {}
    for path in sorted(folder.glob("*.[ot]tf")):
        family = path.stem.partition("-")[0]
        found = characters(path.read_bytes())
        held[family] = held.get(family, found) & found
    return tuple(held[family.replace(" ", "")] for family in FAMILIES)
