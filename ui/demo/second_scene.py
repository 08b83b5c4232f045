# SPDX-License-Identifier: Apache-2.0
"""The second half of the demonstration: a fresh process, unlock, the draft again, and exports."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from app.services.demo import new_identity
from ui.demo.answering import Answering
from ui.demo.first_scene import HALF_WORD, UNFINISHED
from ui.demo.hands import Lost
from ui.demo.keeping import KeepingRound
from ui.demo.kept import Kept
from ui.demo.recording import RecordingRound
from ui.demo.stage import Stage
from ui.desk import Desk
from ui.pages.case.page import CasePage
from ui.pages.clocks.row import ClockCard

BAIL = "ck-10"
DOUBTED = "She claims that the driver saw them on the stairs."


class SecondScene:
    """Unlocks, finds what was half written, visits every page, exports, and closes."""

    def __init__(self, stage: Stage, kept: Kept) -> None:
        self._stage = stage
        self._hands = stage.hands
        self._kept = kept

    def play(self) -> None:
        """Play it to the end, which closes the window."""
        self._unlock()
        self._finish_the_sentence()
        self._visit_the_case()
        RecordingRound(self._stage, self._kept, self._case).play()
        self._export_summary()
        self._export_bundle()
        self._visit_the_rest()
        KeepingRound(self._stage, self._kept, self._desk).play()
        self._check_bundle(self._kept.folder / "bundle.casebundle")
        self._look_at_it_in_dark()
        self._close()

    @property
    def _desk(self) -> Desk:
        desk = self._stage.casebook.desk
        if desk is None:
            raise Lost("the desk")
        return desk

    @property
    def _case(self) -> CasePage:
        case = self._desk.case
        if case is None:
            raise Lost("the case")
        return case

    def _unlock(self) -> None:
        hands = self._hands
        hands.find("passphrase_edit", QLineEdit)
        hands.picture("unlock")
        hands.write("passphrase_edit", self._kept.read()["vault_passphrase"])
        hands.key(Qt.Key.Key_Return)
        hands.wait(lambda: self._stage.casebook.desk is not None, "unlocked")
        hands.settle()

    def _row_count(self) -> int:
        return int(self._hands.find("case_table", QTableView).model().rowCount())

    def _finish_the_sentence(self) -> None:
        hands = self._hands
        hands.find("case_table", QTableView)
        hands.wait(lambda: self._row_count() == 1, "the case in the list")
        hands.picture("home-one-case")
        hands.key(Qt.Key.Key_Return)
        hands.wait(lambda: self._desk.case is not None, "the case open")
        self._case.go_to_prompt(UNFINISHED)
        card = Answering(hands).open(UNFINISHED)
        edit = hands.find("answer_edit", QPlainTextEdit, card)
        hands.wait(lambda: edit.toPlainText() == HALF_WORD, "the half-written words again")
        self._kept.add(draft_restored=True)
        hands.picture("journey")
        hands.write("answer_edit", "nd and said the last train had gone.", card)
        hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        hands.wait(lambda: Answering(hands).card(UNFINISHED).state.settled, "recorded")
        hands.key(Qt.Key.Key_Escape)

    def _visit_the_case(self) -> None:
        for tab in ("notes", "decisions", "people", "about"):
            self._hands.press(f"{tab}_tab")
            self._hands.picture(tab)
        self._look_at_a_gate()
        self._look_at_a_clock()
        self._look_at_words()
        self._hands.press("journey_tab")
        self._case.go_to_stage("s05")
        self._hands.picture("journey-later-stage")

    def _look_at_a_gate(self) -> None:
        """A decision that cannot be recorded before the law's tests are settled; it is put back."""
        hands = self._hands
        hands.press("decisions_tab")
        start = hands.find("template_combo", QComboBox)
        free = start.currentText()
        hands.choose(start, self._title_of("phone-extraction"))
        hands.settle()
        hands.picture("decision-gate")
        hands.choose(start, free)

    def _look_at_a_clock(self) -> None:
        """The clocks of the case, then the limit of pre-charge bail with how it was found."""
        hands = self._hands
        hands.press("clocks_tab")
        hands.wait(lambda: bool(hands.window.findChildren(ClockCard)), "clocks")
        hands.picture("clocks")
        self._case.go_to_clock(BAIL)
        hands.press("working_button")
        hands.find("working_label", QLabel)
        hands.picture("clock-open")
        hands.key(Qt.Key.Key_Escape)

    def _look_at_words(self) -> None:
        """A sentence that reads as doubt: the reason and what to write instead; it is put back."""
        hands = self._hands
        hands.press("notes_tab")
        hands.write("text_edit", DOUBTED)
        hands.press("go_button")
        hands.find("finding_card", QWidget)
        hands.picture("wording")
        hands.key(Qt.Key.Key_Escape)
        hands.find("text_edit", QPlainTextEdit).selectAll()
        hands.key(Qt.Key.Key_Delete)

    def _title_of(self, template: str) -> str:
        pack = self._desk.session.pack
        return next(each.title for each in pack.decisions if each.id == template)

    def _export_summary(self) -> None:
        self._stage.dialogs.next_path = self._kept.folder / "summary.pdf"
        self._hands.press_for_dialog("export_button", self._fill_summary)

    def _fill_summary(self) -> None:
        hands = self._hands
        hands.press("pdf_radio")
        hands.write("recipient_edit", "Jo Mockup, CPS")
        hands.write("purpose_edit", "Early advice")
        hands.picture("export")
        hands.press("make_button")
        words = hands.find("secret_edit", QPlainTextEdit).toPlainText()
        self._kept.add(pdf_passphrase=words)
        hands.picture("export-done")
        hands.press("passed_on_check")
        hands.press("close_button")

    def _export_bundle(self) -> None:
        identity, recipient = new_identity()
        self._kept.add(bundle_identity=identity)
        self._stage.dialogs.next_path = self._kept.folder / "bundle.casebundle"
        self._hands.press_for_dialog("export_button", partial(self._fill_bundle, recipient))

    def _fill_bundle(self, recipient: str) -> None:
        hands = self._hands
        hands.press("bundle_radio")
        hands.write("recipient_edit", "Jo Mockup, CPS")
        hands.write("purpose_edit", "Early advice")
        hands.press("key_radio")
        hands.write("key_edit", recipient)
        hands.picture("export-bundle")
        hands.press("make_button")
        hands.press("close_button")

    def _visit_the_rest(self) -> None:
        hands = self._hands
        visits: tuple[tuple[str, Callable[[], None]], ...] = (
            ("home", self._desk.show_today),
            ("guide", self._desk.show_guide),
            ("guide-updates", self._show_updates),
        )
        for name, show in visits:
            show()
            hands.settle()
            hands.picture(name)

    def _show_updates(self) -> None:
        hands = self._hands
        hands.press("updates_tab")
        label = hands.find("adopt_text_label", QLabel)
        hands.wait(lambda: bool(label.text()), "what guidance there is")

    def _check_bundle(self, bundle: Path) -> None:
        hands = self._hands
        self._stage.dialogs.next_path = bundle
        self._desk.open_bundle()
        hands.press("choose_button")
        hands.press("secret_radio")
        hands.write("secret_edit", self._kept.read()["bundle_identity"])
        hands.press("check_button")
        hands.wait(lambda: hands.shown("sound_label", self._desk.page), "a verdict")
        hands.picture("bundle")

    def _look_at_it_in_dark(self) -> None:
        """The pages that are looked at most, once more; another look takes its time but once."""
        hands = self._hands
        hands.press("settings_button")
        hands.choose_data("theme_combo", "dark")
        hands.picture("settings")
        self._desk.show_case()
        for tab in ("notes", "decisions", "clocks", "enquiries", "victim", "material", "review"):
            hands.press(f"{tab}_tab")
            hands.picture(tab)
        hands.press("journey_tab")
        self._case.go_to_prompt(UNFINISHED)
        hands.settle()
        hands.picture("journey")
        hands.press("guide_button")
        hands.picture("guide")
        hands.press("today_button")
        hands.wait(lambda: self._row_count() > 1, "both cases in the list")
        hands.picture("home")

    def _close(self) -> None:
        self._kept.add(finished=True)
        self._stage.casebook.window.close()
