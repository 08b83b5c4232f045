# SPDX-License-Identifier: Apache-2.0
"""The steps of the first run that deal in secrets: passphrase, recovery key and its check."""

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.dialogs import Dialogs
from ui.forms.compiled.ui_first_run_check import Ui_FirstRunCheck
from ui.forms.compiled.ui_first_run_passphrase import Ui_FirstRunPassphrase
from ui.forms.compiled.ui_first_run_recovery import Ui_FirstRunRecovery
from ui.forms.compiled.ui_first_run_word import Ui_FirstRunWord
from ui.jobs import Jobs
from ui.messages import announce
from ui.opening import Decided, OfficerDetails, Opening
from ui.pages.first_run.steps import Step

if TYPE_CHECKING:
    from app.services.vaults import Verdict

JUDGE_AFTER_MS = 150
WORDS = 12
COLUMNS = 3
FORCE = (
    "Your force can open this casebook too, with its own recovery key. You are told when that has"
    " been done. The fingerprint of the key is {}."
)
NO_PRINTING = "P&rint: set by your force"
COPY_BY_HAND = "Your force does not allow printing. Copy the words by hand."
COPIED = (
    "If you forget your passphrase, these twelve words open your casebook. They are shown this"
    " once. Copy them by hand, and keep them where only you can get at them, away from this"
    " computer."
)
NOBODY = OfficerDetails("", "", "", "")


class PassphraseStep(Step):
    """Chooses the passphrase, with a meter and one sentence that helps."""

    def __init__(self, opening: Opening, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPassphrase()
        self.ui.setupUi(self)
        self._opening = opening
        self._jobs = jobs
        self._officer = NOBODY
        self._judged = ("", False)
        self._asked = ""
        self._going_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._judge)
        self.ui.suggest_label.hide()
        self.ui.account_label.hide()
        self.ui.first_edit.textChanged.connect(self._changed)
        self.ui.first_edit.returnPressed.connect(self.ui.second_edit.setFocus)
        self.ui.second_edit.returnPressed.connect(self.advance_requested)
        self.ui.second_edit.textChanged.connect(self.edited)
        self.ui.show_button.toggled.connect(self._show)
        self.ui.suggest_button.clicked.connect(self._suggest)
        jobs.compute(opening.asked, self._show_asked)
        jobs.compute(opening.decided, self._show_decided)

    @property
    def passphrase(self) -> str:
        """The passphrase exactly as typed, but for the end of a line that was pasted with it."""
        return _typed(self.ui.first_edit)

    def set_officer(self, officer: OfficerDetails) -> None:
        """Whose passphrase it is: their own name or number makes a poor one."""
        self._officer = officer
        self._timer.start()

    def problem(self) -> str:
        """Weak, or not typed the same twice."""
        judged, acceptable = self._judged
        if not self.passphrase:
            self.ui.first_edit.setFocus()
            return "Choose a passphrase."
        if judged != self.passphrase:
            self._going_on = True
            self._judge()
            return "One moment: the passphrase is being judged."
        if not acceptable:
            self.ui.first_edit.setFocus()
            return str(self.ui.strength_label.text())
        if _typed(self.ui.second_edit) != self.passphrase:
            self.ui.second_edit.setFocus()
            return "The two are not the same. Type the second one again."
        return ""

    def focus_first(self) -> None:
        """The first field."""
        self.ui.first_edit.setFocus()

    def leave(self) -> None:
        """Hide it again."""
        self._going_on = False
        self.ui.show_button.setChecked(False)

    def forget(self) -> None:
        """Empty both fields: the passphrase is set. Not clear(), which could be undone."""
        self.ui.first_edit.setText("")
        self.ui.second_edit.setText("")
        self._judged = ("", False)
        self._going_on = False

    @Slot()
    def _changed(self) -> None:
        self._going_on = False
        self._timer.start()
        self.edited.emit()

    @Slot()
    def _judge(self) -> None:
        passphrase = self.passphrase
        if not passphrase:
            self._judged = ("", False)
            self.ui.strength_bar.setValue(0)
            self.ui.strength_label.setText(self._asked)
            return
        self._jobs.compute(
            partial(_judgement, self._opening, passphrase, self._officer), self._show_verdict
        )

    def _show_asked(self, sentence: str) -> None:
        self._asked = sentence
        if not self.passphrase:
            self.ui.strength_label.setText(sentence)

    def _show_decided(self, decided: Decided) -> None:
        self.ui.account_label.setVisible(decided.bound)

    def _show_verdict(self, judged: "tuple[str, Verdict]") -> None:
        passphrase, verdict = judged
        if passphrase != self.passphrase:
            return  # typed on since; the next verdict is on its way
        self._judged = (passphrase, verdict.acceptable)
        self.ui.strength_bar.setValue(verdict.score)
        self.ui.strength_label.setText(verdict.sentence)
        announce(self.ui.strength_label, verdict.sentence)
        if self._going_on:
            self._going_on = False
            self.advance_requested.emit()

    @Slot(bool)
    def _show(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.first_edit.setEchoMode(mode)
        self.ui.second_edit.setEchoMode(mode)
        self.ui.show_button.setText("&Hide" if shown else "&Show")

    @Slot()
    def _suggest(self) -> None:
        self._jobs.compute(self._opening.suggest, self._take)

    def _take(self, words: str) -> None:
        self.ui.first_edit.setText(words)
        self.ui.second_edit.setText(words)
        self.ui.show_button.setChecked(True)
        self.ui.suggest_label.show()
        announce(self.ui.first_edit, words)


def _typed(edit: QLineEdit) -> str:
    """A field keeps the end of a line that is pasted into it, unseen, and no key makes one."""
    return str(edit.text()).strip("\r\n")


class RecoveryStep(Step):
    """Shows the recovery key, once."""

    def __init__(
        self, opening: Opening, jobs: Jobs, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunRecovery()
        self.ui.setupUi(self)
        self._dialogs = dialogs
        self._labels = [self._add_word(number) for number in range(1, WORDS + 1)]
        self._words: tuple[str, ...] = ()
        self.ui.print_button.clicked.connect(self._print)
        self.ui.force_label.hide()
        self.ui.print_button.setEnabled(False)  # until it is known that the force allows it
        jobs.compute(opening.recovery_words, self._show)
        jobs.compute(opening.decided, self._show_decided)

    @property
    def words(self) -> tuple[str, ...]:
        """The twelve words; empty for the moment it takes to draw them."""
        return self._words

    def problem(self) -> str:
        """Only that the words have not been drawn yet."""
        return "" if self._words else "One moment: the words are being drawn. Press Next again."

    def forget(self) -> None:
        """The casebook is made: the words are gone for good."""
        self._words = ()
        for label in self._labels:
            label.clear()

    def _add_word(self, number: int) -> QLabel:
        holder = QWidget(self.ui.words_frame)
        ui = Ui_FirstRunWord()
        ui.setupUi(holder)
        ui.number_label.setText(str(number))
        rows = WORDS // COLUMNS
        self.ui.words_layout.addWidget(holder, (number - 1) % rows, (number - 1) // rows)
        label: QLabel = ui.word_label
        return label

    def _show(self, words: tuple[str, ...]) -> None:
        self._words = words
        for number, (label, word) in enumerate(zip(self._labels, words, strict=True), 1):
            label.setText(word)
            label.setAccessibleName(f"Word {number}: {word}")

    def _show_decided(self, decided: Decided) -> None:
        if decided.fingerprint:
            self.ui.force_label.setText(FORCE.format(decided.fingerprint))
            self.ui.force_label.show()
        self.ui.print_button.setEnabled(decided.printing)
        if not decided.printing:
            self.ui.print_button.setText(NO_PRINTING)
            self.ui.print_label.setText(COPY_BY_HAND)
            self.ui.recovery_text_label.setText(COPIED)

    @Slot()
    def _print(self) -> None:
        printer = self._dialogs.printer(self, "Print the recovery key")
        if printer is None:
            return
        if printer.outputFileName():
            self._dialogs.confirm(
                self,
                "Not printed",
                "That would save the words in a file for anyone to read. Choose a printer that"
                " puts out paper, or copy the words by hand.",
                "Copy by hand",
            )
            return
        page = QTextDocument()
        page.setDefaultFont(QFont(self.font().family(), 14))
        page.setPlainText(_printed(self._words))
        page.print_(printer)


class CheckStep(Step):
    """Asks for three of the words, to be sure that there is a copy."""

    def __init__(self, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunCheck()
        self.ui.setupUi(self)
        self._opening = opening
        self._words: tuple[str, ...] = ()
        self._positions: list[int] = []
        for edit in self._edits():
            edit.returnPressed.connect(self.advance_requested)
            edit.textChanged.connect(self.edited)

    @property
    def positions(self) -> tuple[int, ...]:
        """Which words are asked for, counted from 1."""
        return tuple(self._positions)

    def ask(self, words: tuple[str, ...]) -> None:
        """Ask for three of these words, other ones each time."""
        self._words = words
        self._positions = sorted(secrets.SystemRandom().sample(range(1, WORDS + 1), 3))
        labels = (self.ui.word_1_label, self.ui.word_2_label, self.ui.word_3_label)
        words = ("&Word", "W&ord", "Wo&rd")  # each with a mnemonic of its own
        for word, position, label, edit in zip(
            words, self._positions, labels, self._edits(), strict=True
        ):
            label.setText(f"{word} {position}")
            edit.setAccessibleName(f"Word {position} of the recovery key")
            # Not clear(), which could be undone.
            edit.setText("")

    def problem(self) -> str:
        """A word that is not the one on the paper."""
        typed = [edit.text() for edit in self._edits()]
        if self._opening.check_words(self._words, self._positions, typed):
            return ""
        self.ui.word_1_edit.setFocus()
        return "Those are not the three words. Go back to see the recovery key again."

    def focus_first(self) -> None:
        """The first word."""
        self.ui.word_1_edit.setFocus()

    def forget(self) -> None:
        """The casebook is made."""
        self._words = ()
        for edit in self._edits():
            # Not clear(), which could be undone.
            edit.setText("")

    def _edits(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.ui.word_1_edit, self.ui.word_2_edit, self.ui.word_3_edit


def _judgement(opening: Opening, passphrase: str, officer: OfficerDetails) -> "tuple[str, Verdict]":
    return passphrase, opening.judge(passphrase, officer)


def _printed(words: tuple[str, ...]) -> str:
    lines = [f"{number:2}. {word}" for number, word in enumerate(words, 1)]
    return "\n".join(("Recovery key", "Keep this where only you can get at it.", "", *lines))
