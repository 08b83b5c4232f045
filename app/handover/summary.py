# SPDX-License-Identifier: Apache-2.0
"""Setting a case summary as a tagged PDF/UA-1 document, in memory only."""

import re
from dataclasses import fields, is_dataclass

from app.errors import Bug
from app.handover.legible import LONGEST_RUN, Legible
from app.handover.material import SummaryMaterial
from app.handover.sections import ClockShown, EarlierValue, FactShown
from app.handover.typesetting import Shown, lines_of, typeset

_IN_A_NARROW_COLUMN = 20
_HASH = 64
_IS_HASH = re.compile(r"[0-9a-f]{64}")
_WHOLE = {"head", "key_id", "sha256"}


def render_summary(material: SummaryMaterial) -> bytes:
    """The summary as PDF bytes. Nothing is written to disk, nothing is looked up elsewhere.

    Raises:
        Bug: the document could not be set; the sentence holds no case text.
    """

    def show(legible: Legible) -> dict[str, Shown]:
        return _parts(material, legible, LONGEST_RUN)

    failure = Bug(
        "The summary could not be made. The record is not affected; a sealed bundle holds all "
        "of it. Please report this.",
        code="summary-failed",
    )
    return typeset("summary.typ", show, failure)


def _parts(value: object, legible: Legible, longest_run: int) -> dict[str, Shown]:
    narrow = isinstance(value, FactShown | EarlierValue | ClockShown)
    run = _IN_A_NARROW_COLUMN if narrow else longest_run
    return {
        f.name: _shown(getattr(value, f.name), legible, _HASH if f.name in _WHOLE else run)
        for f in fields(value)  # type: ignore[arg-type]
    }


def _shown(value: object, legible: Legible, longest_run: int) -> Shown:
    """A value as the template reads it: every text as lines that the fonts can print."""
    if isinstance(value, str):
        # A hash is copied and compared: nothing invisible may stand in it.
        run = _HASH if _IS_HASH.fullmatch(value) else longest_run
        return lines_of(value, legible, run)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, tuple):
        return [_shown(each, legible, longest_run) for each in value]
    if is_dataclass(value):
        return _parts(value, legible, longest_run)
    raise TypeError(f"a summary does not show values of type {type(value).__name__}")
