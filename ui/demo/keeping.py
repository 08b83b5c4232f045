# SPDX-License-Identifier: Apache-2.0
"""The demonstration beside a case: searching all of them, and keeping the casebook safe."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QTableView

from app.services.dossier_by_hand import read_by_hand
from ui.demo.hands import Lost
from ui.demo.kept import Kept
from ui.demo.stage import Stage
from ui.desk import Desk
from ui.pages.audit.dialog import CHECKING
from ui.pages.case.page import CasePage


class KeepingRound:
    """Opens another case, searches both, and goes through the settings."""

    def __init__(self, stage: Stage, kept: Kept, desk: Desk) -> None:
        self._stage = stage
        self._hands = stage.hands
        self._kept = kept
        self._desk = desk
        self._said = read_by_hand()

    def play(self) -> None:
        """Play it; the settings are left open."""
        self._open_another_case()
        self._search()
        self._hands.press("settings_button")
        self._hands.picture("settings")
        self._look_at_secrets()
        self._back_up()
        self._prove_the_backup()
        self._look_at_the_log()

    @property
    def _case(self) -> CasePage:
        if self._desk.case is None:
            raise Lost("the case")
        return self._desk.case

    def _open_another_case(self) -> None:
        hands, said, before = self._hands, self._said.other_case, self._desk.case
        hands.press("today_button")
        hands.press("new_case_button")
        code = hands.find("code_edit", QLineEdit)
        hands.wait(lambda: bool(code.text()), "a suggested code")
        code.selectAll()
        hands.write("code_edit", said.code)
        hands.press("open_button")
        hands.wait(lambda: self._desk.case not in (before, None), "another case open")
        hands.press("notes_tab")
        hands.write("text_edit", said.note)
        hands.press("record_button")
        hands.wait(lambda: said.note in self._texts(), "the note recorded")

    def _texts(self) -> list[str]:
        return [label.text() for label in self._case.notes.findChildren(QLabel)]

    def _search(self) -> None:
        hands = self._hands
        hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        hands.write("search_edit", self._said.search.words)
        found = hands.find("found_list", QListView)
        hands.wait(lambda: found.model().rowCount() > 1, "what was found")
        hands.picture("search")
        for _ in range(2):  # into the list, and on to the other case
            hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Return)
        hands.wait(lambda: self._desk.page is self._desk.case, "the entry in its case")
        count = self._case.notes.ui.count_label
        hands.wait(lambda: " of " in count.text(), "the record narrowed to the entry")
        hands.picture("search-opened")
        # Escape leaves the search, and the cases of today are no longer narrowed by its words.
        hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        hands.key(Qt.Key.Key_Escape)
        hands.wait(lambda: self._desk.page is self._desk.case, "the case again")

    def _look_at_secrets(self) -> None:
        hands = self._hands
        hands.press("change_button")
        hands.find("current_edit", QLineEdit)
        hands.picture("passphrase-change")
        hands.press("cancel_button")

    def _back_up(self) -> None:
        """Backups go to a folder of the officer's choice; choosing it makes the first one."""
        hands = self._hands
        self._stage.dialogs.next_path = self._kept.backups
        self._kept.backups.mkdir()
        hands.press("place_button")
        now = hands.find("now_button", QPushButton)
        made = hands.find("last_label", QLabel)
        hands.wait(lambda: self._backups() == 1, "a backup")
        hands.wait(lambda: bool(made.text()) and now.isEnabled(), "that it was made")
        hands.picture("backup")

    def _backups(self) -> int:
        return len(list(self._kept.backups.iterdir()))

    def _prove_the_backup(self) -> None:
        hands = self._hands
        hands.press("drill_button")
        secret = hands.find("secret_edit", QLineEdit)
        hands.wait(secret.isEnabled, "the backups listed")
        hands.write("secret_edit", self._kept.read()["vault_passphrase"])
        hands.press("go_button")
        hands.find("result_title_label", QLabel)
        hands.picture("backup-drill")
        hands.press("close_button")

    def _look_at_the_log(self) -> None:
        hands = self._hands
        hands.press("open_log_button")
        table = hands.find("log_table", QTableView)
        hands.wait(lambda: table.model().rowCount() > 1, "the audit log")
        hands.press("check_button")
        said = hands.find("check_label", QLabel)
        hands.wait(lambda: said.text() not in ("", CHECKING), "the log checked")
        hands.picture("audit-log")
        hands.press("close_button")
