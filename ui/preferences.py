# SPDX-License-Identifier: Apache-2.0
"""What the officer prefers on this machine: looks, lock time, vault folder; nothing of a case."""

import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.services.startup import write_settings

ThemeChoice = Literal["system", "light", "dark"]
THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark")
SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0
SHORTEST_LOCK, LONGEST_LOCK = 1, 60


@dataclass(frozen=True)
class Choices:
    """The preferences as plain values. ``vault`` and ``backups``: None for the usual folder."""

    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    lock_after_minutes: int = 5
    check_wording: bool = True
    check_spelling: bool = True
    vault: Path | None = None
    backups: Path | None = None


@dataclass(frozen=True)
class Overrides:
    """What the command line asked for, for this run only."""

    theme: ThemeChoice | None = None
    text_scale: float | None = None
    vault: Path | None = None
    bundle: Path | None = None
    """A sealed bundle (an absolute path) to show, once, as soon as a casebook is open."""


class Preferences(QObject):
    """The officer's choices, read at the start and written when one changes."""

    changed = Signal()

    def __init__(
        self, path: Path, overrides: Overrides | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._overrides = overrides or Overrides()
        self._choices = _read(path)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or as the system is."""
        return self._overrides.theme or self._choices.theme

    @property
    def text_scale(self) -> float:
        """How large text is; 1.0 is usual, 2.0 the largest."""
        return self._overrides.text_scale or self._choices.text_scale

    @property
    def lock_after_minutes(self) -> int:
        """Minutes without a key or the mouse until Casebook locks."""
        return self._choices.lock_after_minutes

    @property
    def check_wording(self) -> bool:
        """Whether what is written is looked through for wording."""
        return self._choices.check_wording

    @property
    def check_spelling(self) -> bool:
        """Whether what is written is looked through for spelling."""
        return self._choices.check_spelling

    @property
    def vault(self) -> Path | None:
        """The vault's folder; None for the usual one."""
        return self._overrides.vault or self._choices.vault

    @property
    def backups(self) -> Path | None:
        """The folder that the officer chose for backups; None for the usual one."""
        return self._choices.backups

    @property
    def bundle(self) -> Path | None:
        """The sealed bundle that waits for a casebook to be open; nothing of it is read before."""
        return self._overrides.bundle

    def take_bundle(self) -> Path | None:
        """The same, to be shown now: it waits no more, and no later start brings it back."""
        bundle = self._overrides.bundle
        self._overrides = replace(self._overrides, bundle=None)
        return bundle

    @property
    def restart_arguments(self) -> list[str]:
        """The arguments that make a fresh process look, and wait, as this one does."""
        asked = self._overrides
        arguments = ["--theme", asked.theme] if asked.theme else []
        arguments += ["--text-scale", str(asked.text_scale)] if asked.text_scale else []
        return arguments + ([str(asked.bundle)] if asked.bundle else [])

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Change the look. Raises EnvironmentFault if the choice cannot be kept."""
        self._overrides = replace(self._overrides, theme=None)
        self._keep(replace(self._choices, theme=theme))

    def choose_text_scale(self, scale: float) -> None:
        """Change the text size. Raises EnvironmentFault if the choice cannot be kept."""
        self._overrides = replace(self._overrides, text_scale=None)
        self._keep(replace(self._choices, text_scale=_within(scale, SMALLEST_TEXT, LARGEST_TEXT)))

    def choose_lock_after(self, minutes: int) -> None:
        """Change the lock time. Raises EnvironmentFault if the choice cannot be kept."""
        limited = int(_within(minutes, SHORTEST_LOCK, LONGEST_LOCK))
        self._keep(replace(self._choices, lock_after_minutes=limited))

    def choose_checks(self, *, wording: bool, spelling: bool) -> None:
        """Check the writing, or not. Raises EnvironmentFault if the choice cannot be kept."""
        self._keep(replace(self._choices, check_wording=wording, check_spelling=spelling))

    def choose_vault(self, folder: Path | None) -> None:
        """Remember another vault. Raises EnvironmentFault if the choice cannot be kept."""
        self._overrides = replace(self._overrides, vault=None)
        self._keep(replace(self._choices, vault=folder))

    def choose_backups(self, folder: Path | None) -> None:
        """Remember where backups go. Raises EnvironmentFault if the choice cannot be kept."""
        self._keep(replace(self._choices, backups=folder))

    def _keep(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()
        plain = {
            name: str(value) if isinstance(value, Path) else value
            for name, value in asdict(choices).items()
            if value is not None
        }
        write_settings(self._path, json.dumps(plain, indent=2).encode())


def _read(path: Path) -> Choices:
    """The choices in the file; what is missing or makes no sense is as it usually is."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        # A lost preference is no reason to keep an officer from the casebook.
        return Choices()
    if not isinstance(found, dict):
        return Choices()
    usual = Choices()
    return Choices(
        theme=_theme(found.get("theme")),
        text_scale=_number(found.get("text_scale"), usual.text_scale, SMALLEST_TEXT, LARGEST_TEXT),
        lock_after_minutes=int(
            _number(
                found.get("lock_after_minutes"),
                usual.lock_after_minutes,
                SHORTEST_LOCK,
                LONGEST_LOCK,
            )
        ),
        check_wording=found.get("check_wording") is not False,
        check_spelling=found.get("check_spelling") is not False,
        vault=_folder(found.get("vault")),
        backups=_folder(found.get("backups")),
    )


def _theme(value: object) -> ThemeChoice:
    return next((theme for theme in THEMES if theme == value), "system")


def _number(value: object, usual: float, least: float, most: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or math.isnan(value):
        return usual
    return _within(value, least, most)


def _folder(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value and "\0" not in value else None


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
