# SPDX-License-Identifier: Apache-2.0
"""Guidance for this casebook: what is in use, new guidance, who may sign it, and feedback."""

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.guidance.faults import PackFault
from app.guidance.model.pack import PackMeta
from app.services.feedback import all_feedback
from app.services.guidance_packs import (
    Adoption,
    Offer,
    adopt,
    bundled_offer,
    cases_behind,
    offer_from_file,
    read_pack_file,
    take_up,
)
from app.services.session import Session
from app.services.signers import Signer, signers
from ui.forms.compiled.ui_updates_page import Ui_UpdatesPage
from ui.messages import announce, show_text
from ui.models.times import day_words
from ui.pages.bundle.result import NamedValue
from ui.pages.fitting import empty, fit_column
from ui.pages.guide.updates_feedback import FeedbackPart
from ui.pages.guide.updates_rows import AdoptionRow, GuidanceOffer
from ui.pages.guide.updates_signers import SignersPart
from ui.widgets.in_sight import bring_into_view
from ui.widgets.scrolling import Bringing
from ui.workbench import Workbench

FILTER = "Signed guidance (*.casebook-guidance *.json);;All files (*)"
READING = "Reading the file and comparing it with what is in use…"
TOP = 12
"""What stays free above an offer, in pixels."""
MISFIT = "This Casebook brings newer guidance."
ALL_FOLLOW = "Every case follows the guidance in use."
BEHIND = (
    "These cases go on as they were until you adopt the guidance for them. Adopting it is an "
    "entry in the record of the case."
)


@dataclass(frozen=True)
class State:
    """What the page shows, read at one moment on the database thread."""

    meta: PackMeta
    bundled: Offer | None
    misfit: str
    """Why what this Casebook brings cannot be offered; empty when nothing keeps it back."""
    behind: tuple[tuple[str, Adoption], ...]
    signers: tuple[Signer, ...]
    feedback: int


def read_state(session: Session) -> State:
    """Read everything the page shows."""
    bundled, misfit = None, ""
    try:
        bundled = bundled_offer(session)
    except PackFault as fault:
        misfit = f"{MISFIT} {fault.sentence}"
    return State(
        meta=session.pack.meta,
        bundled=bundled,
        misfit=misfit,
        behind=cases_behind(session),
        signers=signers(session),
        feedback=len(all_feedback(session)),
    )


class UpdatesPage(QWidget):
    """One column: in use now, an offer while there is one, cases, signers, feedback."""

    guidance_changed = Signal()
    """New cases follow other guidance from now on."""
    case_adopted = Signal(object)
    """A case follows other guidance now: its id."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UpdatesPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._bundled: Offer | None = None
        self._offered: GuidanceOffer | None = None
        self._rows: list[AdoptionRow] = []
        self._at_work = self._go_on = False
        """Something was asked for and is under way; it is done, and the cursor has to go on."""
        self._signers = SignersPart(self.ui, workbench, self._signers_changed)
        self._feedback = FeedbackPart(self.ui, workbench, self.refresh)
        fit_column(self.ui.updates_column, workbench.theme)
        for label in (self.ui.busy_label, self.ui.trouble_label):
            show_text(label, "")
        self.ui.bundled_button.hide()
        self._in_sight = Bringing(self.ui.updates_scroll)
        self.ui.updates_scroll.verticalScrollBar().rangeChanged.connect(self._in_sight.again)
        self.ui.open_button.clicked.connect(self._choose)
        self.ui.bundled_button.clicked.connect(self._offer_bundled)
        self.setFocusProxy(self.ui.open_button)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is whenever the page comes up; until then nothing is asked."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_column(self.ui.updates_column, self._workbench.theme)

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        session = self._workbench.session
        self._workbench.jobs.database(partial(read_state, session), self._show, self._failed)

    def _show(self, state: State) -> None:
        self._bundled = state.bundled
        self.ui.bundled_button.setVisible(state.bundled is not None)
        if state.misfit:
            show_text(self.ui.trouble_label, state.misfit)
        self._show_now(state.meta)
        self._show_behind(state.behind)
        self._signers.show(state.signers)
        self._feedback.show(state.feedback)
        self._order()
        if self._go_on:
            self._go_on = False
            stop = self._rows[0].ui.details_button if self._rows else self.ui.open_button
            # Rows that have just been made are shown, and can have the cursor, a turn later.
            QTimer.singleShot(0, stop, partial(self._go_to, stop))

    def _show_now(self, meta: PackMeta) -> None:
        layout = self.ui.now_values_layout
        empty(layout)
        checked = f"{day_words(meta.as_at)}; check again by {day_words(meta.check_by)}"
        for name, value in (
            ("Guidance", f"{meta.title}, version {meta.version}"),
            ("Owner", meta.owner),
            ("As at", checked),
        ):
            layout.addWidget(NamedValue(name, value))
        made_from = [f"{part.title}, version {part.version}" for part in meta.parts]
        if made_from:
            layout.addWidget(NamedValue("Made from", "; ".join(made_from)))

    def _show_behind(self, behind: tuple[tuple[str, Adoption], ...]) -> None:
        self.ui.adopt_text_label.setText(BEHIND if behind else ALL_FOLLOW)
        empty(self.ui.adopt_rows_layout)
        self._rows = [AdoptionRow(code, offered) for code, offered in behind]
        for row in self._rows:
            row.adopt_wanted.connect(self._adopt)
            self.ui.adopt_rows_layout.addWidget(row)

    def _order(self) -> None:
        """Down the page goes the tab key, whatever there is on it now."""
        parts = [self._offered, *self._rows, self._signers]
        stops = [self.ui.open_button, self.ui.bundled_button]
        stops += [stop for part in parts if part is not None for stop in part.stops]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def lead_on(self) -> None:
        """Once all is read, lead to the first case that new guidance can be adopted for."""
        self._go_on = True

    def _go_to(self, stop: QWidget) -> None:
        stop.setFocus()
        # Rows have just been made: once more when the page has grown by them.
        self._in_sight.bring(stop.parentWidget() or stop, again=True)

    @Slot()
    def _choose(self) -> None:
        if self._at_work:
            return
        path = self._workbench.dialogs.open_path(self, "Choose a guidance file", FILTER)
        if path is not None:
            self._busy(READING)
            self._put_away_offer()
            work = partial(_read_offer, self._workbench.session, path)
            self._workbench.jobs.database(work, self._offer, self._failed)

    @Slot()
    def _offer_bundled(self) -> None:
        if self._bundled is not None and not self._at_work:
            self._offer(self._bundled)

    def _offer(self, offer: Offer) -> None:
        self._busy("")
        self._put_away_offer()
        shown = self._offered = GuidanceOffer(offer)
        shown.use_wanted.connect(self._use)
        shown.leave_wanted.connect(self._leave)
        self.ui.offer_holder_layout.addWidget(shown)
        shown.show()
        self._order()
        self.ui.updates_column.layout().activate()
        shown.ui.changes_edit.setFocus()
        # From its first line on, so that the two buttons below it are seen too.
        self.ui.updates_scroll.verticalScrollBar().setValue(shown.y() - TOP)
        announce(self, shown.ui.offer_title_label.text())

    @Slot(object)
    def _use(self, offer: Offer) -> None:
        if self._at_work:
            return
        self._busy("Taking it up…")
        work = partial(take_up, self._workbench.session, offer)
        self._workbench.jobs.database(work, self._taken_up, self._failed)

    def _taken_up(self, _ref: object) -> None:
        self._busy("")
        self._leave()
        announce(self, "New cases follow this guidance from now on.")
        self.refresh()
        self.guidance_changed.emit()

    @Slot()
    def _leave(self) -> None:
        self._put_away_offer()
        self.ui.open_button.setFocus()

    @Slot(object)
    def _adopt(self, offered: Adoption) -> None:
        if self._at_work:
            return
        self._busy("Recording…")
        work = partial(adopt, self._workbench.session, offered)
        self._workbench.jobs.database(work, self._adopted, self._failed)

    def _adopted(self, view: object) -> None:
        self._busy("")
        announce(self, "Recorded. Answers keep the wording they answered.")
        self._go_on = True
        self.refresh()
        self.case_adopted.emit(getattr(view, "case_id", None))

    def _failed(self, error: CasebookError) -> None:
        self._busy("")
        show_text(self.ui.trouble_label, error.sentence)
        bring_into_view(self.ui.trouble_label)

    def _signers_changed(self) -> None:
        """What was said of a file may not hold any more."""
        show_text(self.ui.trouble_label, "")
        self.refresh()

    def _busy(self, words: str) -> None:
        """Say what is under way. Buttons stay as they are: one that is shut loses the focus."""
        self._at_work = bool(words)
        show_text(self.ui.busy_label, words)
        show_text(self.ui.trouble_label, "")

    def _put_away_offer(self) -> None:
        self._offered = None
        empty(self.ui.offer_holder_layout)


def _read_offer(session: Session, path: Path) -> Offer:
    return offer_from_file(session, read_pack_file(path))
