# SPDX-License-Identifier: Apache-2.0
"""The settings page: looks, lock time, the receiving key, and what this Casebook is."""

import sys
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.errors import CasebookError
from ui.forms.compiled.ui_settings_page import Ui_SettingsPage
from ui.messages import announce
from ui.preferences import ThemeChoice
from ui.widgets.wheel import WheelGuard
from ui.workbench import Workbench

COLUMN = 720
THEMES: tuple[tuple[ThemeChoice, str], ...] = (
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
)
TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
LOCK_MINUTES = (1, 2, 5, 10, 15, 30)
LICENCES = (
    "Casebook: Apache License 2.0. It stands on Qt for Python (LGPL 3), SQLCipher (BSD), age"
    " through pyrage (MIT), cryptography (Apache 2.0 or BSD), pydantic (MIT), Typst (Apache 2.0),"
    " pikepdf (MPL 2.0), zxcvbn (MIT), Pyphen (MPL 1.1), RapidFuzz (MIT), the word lists of"
    " SCOWL (their own, permissive licence) and the Inter typeface (SIL OFL 1.1)."
)


class SettingsPage(QWidget):
    """Changes take effect at once and are kept for next time."""

    def __init__(self, workbench: Workbench, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self.ui.settings_column.setMaximumWidth(workbench.theme.px(COLUMN))
        self._show_choices()
        self._show_facts(folder)
        self.ui.writing_part.begin(workbench)
        self.ui.due_dates_part.begin(workbench)
        for part in (
            self.ui.secrets_panel,
            self.ui.backups_panel,
            self.ui.audit_panel,
            self.ui.managed_panel,
            self.ui.machine_panel,
        ):
            part.begin(workbench, folder)
        self._guard = WheelGuard(self)
        self._guard.guard(self.ui.theme_combo, self.ui.text_combo, self.ui.lock_combo)
        self.ui.theme_combo.currentIndexChanged.connect(self._choose_theme)
        self.ui.text_combo.currentIndexChanged.connect(self._choose_text)
        self.ui.lock_combo.currentIndexChanged.connect(self._choose_lock)
        self.ui.copy_button.clicked.connect(self._copy_key)

    def focus_first(self) -> None:
        """The first choice."""
        self.ui.theme_combo.setFocus()

    def _show_choices(self) -> None:
        preferences = self._workbench.preferences
        for theme, words in THEMES:
            self.ui.theme_combo.addItem(words, theme)
        for scale in sorted({*TEXT_SIZES, preferences.text_scale}):
            self.ui.text_combo.addItem(f"{scale:.0%}", scale)
        self._show_lock_minutes()
        _select(self.ui.theme_combo, preferences.theme)
        _select(self.ui.text_combo, preferences.text_scale)

    def _show_lock_minutes(self) -> None:
        """What may be chosen: no more than the force has set."""
        chosen = self._workbench.preferences.lock_after_minutes
        most = self._workbench.session.policy.idle_lock_minutes
        offered = {*LOCK_MINUTES, chosen, *([] if most is None else [most])}
        for minutes in sorted(each for each in offered if most is None or each <= most):
            words = "1 minute" if minutes == 1 else f"{minutes} minutes"
            self.ui.lock_combo.addItem(words, minutes)
        _select(self.ui.lock_combo, chosen if most is None else min(chosen, most))
        if most is not None:
            left = f"{most} minutes at the most" if most > 1 else "1 minute"
            said = f"Set by your force: {left}. {self.ui.lock_help_label.text()}"
            self.ui.lock_help_label.setText(said)
            self.ui.lock_combo.setAccessibleDescription(said)
            self.ui.lock_combo.setEnabled(self.ui.lock_combo.count() > 1)

    def _show_facts(self, folder: Path) -> None:
        session = self._workbench.session
        pack = session.pack.meta
        self.ui.key_edit.setText(session.receiving_key)
        self.ui.key_edit.setCursorPosition(0)  # a key is told by how it begins
        self.ui.officer_label.setText(
            f"{session.officer.signature_line()}, {session.officer.force}"
        )
        self.ui.folder_edit.setText(str(folder))
        self.ui.version_label.setText(
            f"Casebook {_version('casebook')} · guidance {pack.title}, {pack.version}, as at"
            f" {pack.as_at:%d %B %Y} · Python {sys.version_info.major}.{sys.version_info.minor}"
            f" · Qt {_version('PySide6-Essentials')}"
        )
        self.ui.licence_label.setText(LICENCES)

    @Slot()
    def _choose_theme(self) -> None:
        try:
            self._workbench.preferences.choose_theme(self.ui.theme_combo.currentData())
        except CasebookError as error:
            self._workbench.jobs.report(error)

    @Slot()
    def _choose_text(self) -> None:
        try:
            self._workbench.preferences.choose_text_scale(self.ui.text_combo.currentData())
        except CasebookError as error:
            self._workbench.jobs.report(error)
        self.ui.settings_column.setMaximumWidth(self._workbench.theme.px(COLUMN))

    @Slot()
    def _choose_lock(self) -> None:
        try:
            self._workbench.preferences.choose_lock_after(self.ui.lock_combo.currentData())
        except CasebookError as error:
            self._workbench.jobs.report(error)

    @Slot()
    def _copy_key(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.key_edit.text())
        self.ui.copy_button.setText("Copied")
        announce(self, "Copied")


def _select(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))


def _version(package: str) -> str:
    """The version of an installed package; run from the source, Casebook itself is none."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "from source"
