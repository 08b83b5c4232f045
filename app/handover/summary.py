# SPDX-License-Identifier: Apache-2.0
"""Setting a case summary as a tagged PDF/UA-1 document, in memory only."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import typst

from app.errors import Bug
from app.handover.coverage import characters
from app.handover.legible import LONGEST_RUN, Legible
from app.handover.material import SummaryMaterial
from app.handover.sections import EarlierValue, FactShown
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

_IN_A_NARROW_COLUMN = 20
_HASH = 64
_WHOLE = {"head", "key_id", "sha256"}

Shown = str | int | bool | list["Shown"] | dict[str, "Shown"]


def render_summary(material: SummaryMaterial) -> bytes:
    """The summary as PDF bytes. Nothing is written to disk, nothing is looked up elsewhere.

    Raises:
        Bug: the document could not be set; the sentence holds no case text.
    """
    folder = font_folder()
    legible = Legible(_coverage(folder))
    shown = _shown(material, legible, LONGEST_RUN)
    assert isinstance(shown, dict)  # noqa: S101 - a dataclass is shown as a dict
    shown |= {"families": list(FAMILIES), "marked": legible.marked}
    sources = {
        "main.typ": resource_bytes("templates", "summary.typ"),
        "parts.typ": resource_bytes("templates", "parts.typ"),
        "material.json": json.dumps(shown, ensure_ascii=False).encode(),
    }
    return _typeset(sources, folder)


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


def _typeset(sources: dict[str, bytes], folder: Path) -> bytes:
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
        raise Bug(
            "The summary could not be made. The record is not affected; a sealed bundle holds all "
            "of it. Please report this.",
            code="summary-failed",
        ) from None


@lru_cache(maxsize=1)
def _coverage(folder: Path) -> Sequence[frozenset[int]]:
    """What each family holds in all its weights, in the order of FAMILIES."""
    held: dict[str, frozenset[int]] = {}
    for path in sorted(folder.glob("*.[ot]tf")):
        family = path.stem.partition("-")[0]
        found = characters(path.read_bytes())
        held[family] = held.get(family, found) & found
    return tuple(held[family.replace(" ", "")] for family in FAMILIES)


def _shown(value: object, legible: Legible, longest_run: int) -> Shown:
    """A value as the template reads it: every text as lines that the fonts can print."""
    if isinstance(value, str):
        lines = legible.lines(value, longest_run)
        return [{"t": line.text, "rtl": line.rtl, "mixed": line.mixed} for line in lines]
    if isinstance(value, bool | int):
        return value
    if isinstance(value, tuple):
        return [_shown(each, legible, longest_run) for each in value]
    if is_dataclass(value):
        run = _IN_A_NARROW_COLUMN if isinstance(value, FactShown | EarlierValue) else longest_run
        return {
            f.name: _shown(getattr(value, f.name), legible, _HASH if f.name in _WHOLE else run)
            for f in fields(value)
        }
    raise TypeError(f"a summary does not show values of type {type(value).__name__}")
