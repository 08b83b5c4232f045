# SPDX-License-Identifier: Apache-2.0
"""The first run: makes a new casebook, step by step."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from ui.dialogs import Dialogs
from ui.forms.compiled.ui_first_run_page import Ui_FirstRunPage
from ui.jobs import Jobs
from ui.messages import announce, show_text
from ui.opening import NewVault, Opening, Unlocked
from ui.pages.first_run.secrets import CheckStep, PassphraseStep, RecoveryStep
from ui.pages.first_run.steps import OfficerStep, PlaceStep, Step, WelcomeStep
from ui.theme.theme import Theme
from ui.widgets.in_sight import bring_into_view

if TYPE_CHECKING:
    from app.services.session import Session

COLUMN = 620
"""How wide the steps are, in unscaled pixels."""


class FirstRunPage(QWidget):
    """Takes the officer from nothing to an open casebook, by keyboard alone if need be."""

    created = Signal(object)
    """An Unlocked: the new casebook, open."""
    existing_chosen = Signal(object)
    """The folder (Path) of a vault that the officer already has."""
    restore_wanted = Signal()
    """The officer has a backup of a casebook."""

    def __init__(
        self,
        opening: Opening,
        jobs: Jobs,
        dialogs: Dialogs,
        theme: Theme,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPage()
        self.ui.setupUi(self)
        for column in (self.ui.first_run_column, self.ui.footer_column):
            column.setMaximumWidth(theme.px(COLUMN))
        self._opening = opening
        self._jobs = jobs
        self._asked = 0.0
        self.welcome = WelcomeStep(dialogs, folder.parent)
        self.officer = OfficerStep()
        self.place = PlaceStep(opening, dialogs, folder)
        self.passphrase = PassphraseStep(opening, jobs)
        self.recovery = RecoveryStep(opening, jobs, dialogs)
        self.check = CheckStep(opening)
        self._steps: tuple[Step, ...] = (
            self.welcome,
            self.officer,
            self.place,
            self.passphrase,
            self.recovery,
            self.check,
        )
        for step in self._steps:
            self.ui.step_stack.addWidget(step)
            step.advance_requested.connect(self._next)
            step.edited.connect(self._forget_problem)
        self.welcome.existing_chosen.connect(self.existing_chosen)
        self.welcome.restore_wanted.connect(self.restore_wanted)
        self.ui.next_button.clicked.connect(self._next)
        self.ui.back_button.clicked.connect(self._back)
        self._show(0)
        self._set_busy(busy=False)

    def focus_first(self) -> None:
        """Ready for Return."""
        self.ui.next_button.setFocus()

    @property
    def has_secrets(self) -> bool:
        """Whether a passphrase stands here, and perhaps the words of the recovery key."""
        return bool(self.passphrase.passphrase)

    @property
    def _index(self) -> int:
        return int(self.ui.step_stack.currentIndex())

    @Slot()
    def _next(self) -> None:
        if not self.ui.next_button.isEnabled():
            return
        step = self._steps[self._index]
        problem = step.problem()
        show_text(self.ui.first_run_error_label, problem)
        if problem:
            self._see_focus()
            return
        step.leave()
        if step is self.check:
            self._create()
        else:
            self._show(self._index + 1)

    @Slot()
    def _forget_problem(self) -> None:
        show_text(self.ui.first_run_error_label, "")

    def _see_focus(self) -> None:
        """What is wrong takes room below; the field it is about stays in sight."""
        field = self.window().focusWidget()
        if field is not None:
            bring_into_view(field)

    @Slot()
    def _back(self) -> None:
        if self._index > 0:
            self._steps[self._index].leave()
            self._show(self._index - 1)

    def _show(self, index: int) -> None:
        step = self._steps[index]
        if step is self.passphrase:
            self.passphrase.set_officer(self.officer.officer)
        if step is self.check:
            self.check.ask(self.recovery.words)
        show_text(self.ui.first_run_error_label, "")
        self.ui.step_stack.setCurrentIndex(index)
        self.ui.step_label.setText(f"Step {index + 1} of {len(self._steps)}")
        self.ui.back_button.setVisible(index > 0)
        self.ui.next_button.setText("&Make the casebook" if step is self.check else "&Next")
        self.ui.next_button.setFocus()
        step.focus_first()
        self.ui.first_run_scroll.verticalScrollBar().setValue(0)

    def _create(self) -> None:
        new = NewVault(
            self.place.folder,
            self.officer.officer,
            self.passphrase.passphrase,
            self.recovery.words,
        )
        self._asked = monotonic()
        self._set_busy(busy=True)
        announce(self, self.ui.busy_label.text())
        self._jobs.database(partial(self._opening.create, new), self._made, self._failed)

    def _made(self, session: "Session") -> None:
        self.passphrase.forget()
        self.recovery.forget()
        self.check.forget()
        self.created.emit(Unlocked(session, self.place.folder, self._asked))

    def _failed(self, error: CasebookError) -> None:
        self._set_busy(busy=False)
        show_text(self.ui.first_run_error_label, error.sentence)

    def _set_busy(self, *, busy: bool) -> None:
        self.ui.busy_label.setVisible(busy)
        self.ui.step_stack.setEnabled(not busy)
        self.ui.next_button.setEnabled(not busy)
        self.ui.back_button.setEnabled(not busy)
