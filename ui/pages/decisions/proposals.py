# SPDX-License-Identifier: Apache-2.0
"""What a template puts into fields to begin with, and takes away again if nobody touched it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox

from ui.pages.notes.writing import Field, choose, put_text, text_of

STAGE = "stage"


class Proposals:
    """Fills fields that are empty, or that still hold what was proposed before."""

    def __init__(self, fields: Mapping[str, Field], stages: QComboBox) -> None:
        self._fields = fields
        self._stages = stages
        self._proposed: dict[str, str] = {}

    def propose(self, words: Mapping[str, str], stage: str | None) -> None:
        """Propose these words for fields, by name, and a stage; what was typed stays."""
        for name, field in self._fields.items():
            now = text_of(field).strip()
            if not now or now == self._proposed.get(name):
                put_text(field, words.get(name, ""))
        if self._stages.currentData() in (None, self._proposed.get(STAGE)):
            choose(self._stages, stage)
        self._proposed = {name: text for name, text in words.items() if text}
        if stage is not None:
            self._proposed[STAGE] = stage

    def content(self) -> dict[str, str]:
        """What was proposed, for a draft."""
        return dict(self._proposed)

    def restore(self, content: object) -> None:
        """Remember what a draft says was proposed."""
        known = content if isinstance(content, dict) else {}
        self._proposed = {n: t for n, t in known.items() if isinstance(n, str) and _is_text(t)}


def _is_text(value: object) -> bool:
    return isinstance(value, str)
