# SPDX-License-Identifier: Apache-2.0
"""Takes the case in a sound bundle into the casebook, and signs for one that was handed over."""

from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.folding import CaseView
from app.cases.when import LONDON
from app.errors import CasebookError
from app.services.bundles import OpenedBundle
from app.services.handing_over import can_receipt, receipt_name, save_receipt
from app.services.importing import Imported, add, consider
from app.services.weighing import Here, Outlook, Prospect, Weighed, Writer, weigh
from ui.forms.compiled.ui_bundle_import import Ui_BundleImport
from ui.forms.compiled.ui_named_value import Ui_NamedValue
from ui.messages import announce, show_text
from ui.models.cases import CaseChosen
from ui.models.reviews import grouped
from ui.pages.fitting import empty
from ui.shown_work import ShownWork
from ui.widgets.in_sight import bring_into_view
from ui.workbench import Workbench

ADD, TOGETHER = "&Add this case to my casebook", "&Bring together with my copy"
RECEIPT_FILTER = "Receipt (*.json)"
FORKED = (
    "Your copy and this one hold different entries in the same place, so they are not brought"
    " together, and nothing was changed. A backup was restored and written on, or one copy was"
    " altered. Keep both, and tell whoever looks after your records."
)
NO_PACK = (
    "It follows guidance that your casebook does not have, so it is shown with yours. To answer"
    " prompts in it, let it follow your guidance (Guide, Updates), or add its own there."
)
AHEAD = (
    "a clock was wrong. Until then they stand last, and what they say of a fact stands before what"
    " you say of it. Ask their author."
)
CODE_TAKEN = "Another case of yours goes by the same code. Take care which is which."
COMPARING = "It is being compared with what is in your casebook."
STOPPED = "Stopped. Nothing was added. To take this case in, open and check the file again."
FILES_BELOW = "Its files are still to come: see below."
BRINGING_IN = "It comes in now, all of it or nothing."
RECEIPT = (
    "This case was handed over to you. Your signed receipt shows that it arrived whole: send it"
    " back to the officer who gave it to you. It holds your name and no word of the case."
)
RECEIPT_SAVED = "The receipt is saved and recorded. Send it to the officer who gave you the case."


class BundleImport(QFrame):
    """What can be done with the case in a bundle. Hidden until a sound one is opened."""

    case_changed = Signal(object)
    """The id of a case that has new entries."""
    case_wanted = Signal(object)
    """A CaseChosen: the officer wants to work on it."""
    case_is_here = Signal(object)
    """The CaseView of a bundle all of which is in the casebook."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BundleImport()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._opened: OpenedBundle | None = None
        self._weighed: Weighed | None = None
        self._adding = False
        self._work = ShownWork(
            workbench.jobs, self.ui.import_work_bar, self.ui.import_work_stop_button, self
        )
        self._work.slow.connect(self._show_slow)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._failed)
        self.ui.import_button.clicked.connect(self._bring_in)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.receipt_button.clicked.connect(self._save_receipt)
        self.clear()

    def clear(self) -> None:
        """Offer nothing."""
        self._opened = self._weighed = None
        self._work.rest()
        self.hide()

    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from the top."""
        ui = self.ui
        return (
            ui.import_work_stop_button,
            ui.import_button,
            ui.open_button,
            ui.receipt_button,
        )

    def show_bundle(self, opened: OpenedBundle) -> None:
        """Say what bringing this bundle in would do. One that is not sound is only noted."""
        self._opened = opened
        work = partial(consider, self._workbench.session, opened)
        self._workbench.jobs.database(work, self._weigh, self._failed)

    @Slot()
    def point_to_files(self) -> None:
        """Say that the files of the case are offered below."""
        label = self.ui.import_text_label
        if not label.text().endswith(FILES_BELOW):
            label.setText(f"{label.text()} {FILES_BELOW}")

    def _weigh(self, here: Here | None) -> None:
        """Compare it with what is here: aside, for two large copies take seconds."""
        opened = self._opened
        if here is None or opened is None or opened.view is None:
            return  # it is not sound
        if opened.view.case_id != here.case_id:
            return  # another bundle was opened meanwhile
        self._work.begin(partial(weigh, opened, here))

    @Slot()
    def _show_slow(self) -> None:
        """Nothing else is offered while it is compared; what is added says so already."""
        ui = self.ui
        if self._weighed is not None:
            return
        show_text(ui.import_warning_label, "")
        show_text(ui.import_trouble_label, "")
        empty(ui.writers_layout)
        for offered in (ui.writers_title_label, ui.import_button, ui.open_button):
            offered.hide()
        self._offer_receipt(wanted=False)
        ui.import_text_label.setText(COMPARING)
        self.show()

    @Slot(object)
    def _show(self, weighed: Weighed) -> None:
        self._weighed, opened = weighed, weighed.opened
        prospect = weighed.prospect
        ui, outlook = self.ui, prospect.outlook
        show_text(ui.import_trouble_label, "")
        ui.import_text_label.setText(outlook_words(prospect))
        show_text(ui.import_warning_label, "\n".join(warnings(prospect)))
        empty(ui.writers_layout)
        for writer in prospect.writers:
            ui.writers_layout.addWidget(WriterLine(writer, self))
        ui.writers_title_label.setVisible(bool(prospect.writers))
        ui.import_button.setText(ADD if outlook is Outlook.NEW else TOGETHER)
        ui.import_button.setVisible(outlook in (Outlook.NEW, Outlook.MORE))
        self._adding = False
        here = outlook in (Outlook.SAME, Outlook.MORE, Outlook.FORKED)
        ui.open_button.setVisible(here)
        self._offer_receipt(wanted=outlook is Outlook.SAME and can_receipt(opened))
        self.show()
        if outlook is Outlook.SAME:
            self.case_is_here.emit(opened.view)

    def _offer_receipt(self, *, wanted: bool, words: str = RECEIPT) -> None:
        self.ui.receipt_button.setVisible(wanted)
        self.ui.receipt_button.setEnabled(True)
        show_text(self.ui.receipt_text_label, words if wanted else "")

    @Slot()
    def _bring_in(self) -> None:
        if self._weighed is None or self._adding:
            return
        # The button is not shut: the focus would leave it, and the page scroll after the focus.
        self._adding = True
        show_text(self.ui.import_trouble_label, "")
        self.ui.import_text_label.setText(BRINGING_IN)
        self._work.show_last_step()
        work = partial(add, self._workbench.session, self._weighed)
        self._workbench.jobs.database(work, self._brought_in, self._failed)

    def _brought_in(self, imported: Imported) -> None:
        self._adding = False
        self.case_changed.emit(imported.view.case_id)
        opened = self._opened
        if opened is None or opened.view is None or opened.view.case_id != imported.view.case_id:
            return  # another bundle was opened meanwhile
        self._work.rest()
        entries = _many(imported.new, "entry", "entries")
        self.ui.import_text_label.setText(f"{entries} came into your casebook.")
        for done in (self.ui.import_button, self.ui.writers_title_label):
            done.hide()
        empty(self.ui.writers_layout)
        self.ui.open_button.show()
        self._offer_receipt(wanted=can_receipt(opened))
        announce(self, self.ui.import_text_label.text())
        first = self.ui.receipt_button if can_receipt(opened) else self.ui.open_button
        first.setFocus()
        self.case_is_here.emit(opened.view)

    @Slot()
    def _open(self) -> None:
        if self._weighed is not None:
            self.case_wanted.emit(CaseChosen(self._weighed.prospect.case_id))

    @Slot()
    def _save_receipt(self) -> None:
        opened = self._opened
        if opened is None or opened.view is None:
            return
        now = self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON))
        name = receipt_name(opened.view, f"{now:%Y-%m-%d}")
        path = self._workbench.dialogs.save_path(self, "Save the receipt", name, RECEIPT_FILTER)
        if path is None:
            return
        self.ui.receipt_button.setEnabled(False)
        show_text(self.ui.import_trouble_label, "")
        work = partial(save_receipt, self._workbench.session, opened, path)
        self._workbench.jobs.database(work, self._receipt_saved, self._failed)

    def _receipt_saved(self, view: CaseView) -> None:
        self._offer_receipt(wanted=True, words=RECEIPT_SAVED)
        self.ui.receipt_button.setFocus()
        announce(self, RECEIPT_SAVED)
        self.case_changed.emit(view.case_id)

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        self._work.rest()
        self.show()
        self._adding = False
        self.ui.receipt_button.setEnabled(True)
        if error.code == "stopped":
            self.ui.import_text_label.setText(STOPPED)
            return
        if self._weighed is not None:
            self.ui.import_text_label.setText(outlook_words(self._weighed.prospect))
        show_text(self.ui.import_trouble_label, error.sentence)
        first = self.ui.receipt_button if self.ui.receipt_button.isVisible() else None
        (first or self.ui.import_button).setFocus()
        bring_into_view(self.ui.import_trouble_label)


class WriterLine(QWidget):
    """An officer who wrote in the case, with the fingerprint to compare."""

    def __init__(self, writer: Writer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NamedValue()
        self.ui.setupUi(self)
        officer = writer.officer
        name = officer.signature_line() if officer else "An officer who does not say who they are"
        self.ui.name_label.setText(f"{name} (you)" if writer.me else name)
        self.ui.value_label.setText(f"{_written(writer)}. Key {grouped(writer.key_id)}")


def _written(writer: Writer) -> str:
    entries = _many(writer.entries, "entry", "entries")
    if writer.forked_at:
        return f"{entries}; differs from your copy from their entry {writer.forked_at} on"
    return f"{entries}, {writer.new} new to you" if writer.new else entries


def outlook_words(prospect: Prospect) -> str:
    """What bringing the case in would do, in words."""
    new = _many(prospect.new, "entry", "entries")
    match prospect.outlook:
        case Outlook.NEW:
            return (
                f"{prospect.code} is not in your casebook yet. It comes in as it is, with {new},"
                " and stays its authors’ own: you add to it under your key."
            )
        case Outlook.MORE:
            return (
                f"You have {prospect.code}. This copy brings {new} that yours does not have."
                " Nothing of yours is changed; where officers say different things, both stay."
            )
        case Outlook.SAME:
            return f"Everything in it is in your copy of {prospect.code} already."
        case Outlook.FORKED:
            return FORKED
        case Outlook.REFUSED:
            return prospect.why


def warnings(prospect: Prospect) -> Iterator[str]:
    """What is odd about it, a sentence for each."""
    if prospect.code_taken:
        yield CODE_TAKEN
    if prospect.ahead:
        ahead = _many(prospect.ahead, "entry is", "entries are")
        yield f"{ahead} dated later than it is now: {AHEAD}"
    if not prospect.pack_here:
        yield NO_PACK


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
