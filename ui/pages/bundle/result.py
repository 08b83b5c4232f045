# SPDX-License-Identifier: Apache-2.0
"""Shows what the check of a bundle found, what the bundle says of itself, and its record."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.cases.entry import key_id
from app.cases.when import LONDON
from app.services.bundles import Finding, Manifest, OpenedBundle
from ui.forms.compiled.ui_bundle_page import Ui_BundlePage
from ui.forms.compiled.ui_finding_row import Ui_FindingRow
from ui.forms.compiled.ui_named_value import Ui_NamedValue
from ui.messages import announce
from ui.models.record_text import PORTION, RecordText
from ui.pages.fitting import COLUMN, empty
from ui.theme.theme import set_role
from ui.workbench import Workbench

HIGH = 420
"""How high the record stands, in unscaled pixels."""
SOUND = "✓ Sound: it is what was sent"
SOUND_MEANS = (
    "Nothing in it was changed, taken out or moved after it was sealed. Whose key it is, only the"
    " officer can tell you: compare the key id here with one given to you in another way."
)
NOT_SOUND = "✗ Not sound: do not rely on it"
NOT_SOUND_MEANS = (
    "Ask for it to be sent again, and keep this file as it is. Its record is not shown."
)
UNREADABLE = (
    "A newer Casebook made this record, so it can be neither shown nor taken in here. The checks"
    " still hold. Ask for the newer version, and open it again then."
)
BELIEVE = "Every word here is signed."
DOUBT = "The bundle is not sound, so none of this is certain."


class FindingRow(QWidget):
    """One check: a mark, a word, what was found and what the check means."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingRow()
        self.ui.setupUi(self)
        self.ui.check_label.setText(finding.check)
        self.ui.state_label.setText("✓ Good" if finding.good else "✗ Not good")
        set_role(self.ui.state_label, "done" if finding.good else "danger")
        self.ui.found_label.setText(finding.found)
        self.ui.meaning_label.setText(finding.meaning)


class NamedValue(QWidget):
    """A name above its value."""

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NamedValue()
        self.ui.setupUi(self)
        self.ui.name_label.setText(name)
        self.ui.value_label.setText(value)


class BundleResult(QObject):
    """The lower half of the page, empty until a bundle was checked."""

    def __init__(self, ui: Ui_BundlePage, workbench: Workbench) -> None:
        super().__init__(ui.result_widget)
        self._ui = ui
        self._workbench = workbench
        self._record: RecordText | None = None
        self._shown = 0
        ui.entries_view.setMinimumHeight(workbench.theme.px(HIGH))
        ui.entries_view.setMaximumWidth(workbench.theme.px(COLUMN))
        ui.more_button.clicked.connect(self._show_more)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._record, self._shown = None, 0
        self._ui.result_widget.hide()
        self._ui.entries_view.clear()
        empty(self._ui.report_layout)
        empty(self._ui.manifest_layout)

    def show(self, opened: OpenedBundle) -> None:
        """Show a bundle that was opened, sound or not."""
        self.clear()
        ui = self._ui
        ui.sound_label.setText(SOUND if opened.sound else NOT_SOUND)
        problem = f"{opened.report.first_problem} {NOT_SOUND_MEANS}"
        ui.verdict_text_label.setText(SOUND_MEANS if opened.sound else problem)
        set_role(ui.verdict_frame, "notice" if opened.sound else "trouble")
        for finding in opened.report.findings:
            ui.report_layout.addWidget(FindingRow(finding))
        manifest = opened.report.manifest
        ui.manifest_frame.setVisible(manifest is not None)
        ui.manifest_text_label.setText(BELIEVE if opened.sound else DOUBT)
        for name, value in _facts(manifest) if manifest is not None else ():
            ui.manifest_layout.addWidget(NamedValue(name, value))
        self._show_record(opened)
        ui.result_widget.show()
        announce(ui.result_widget, ui.sound_label.text())

    def _show_record(self, opened: OpenedBundle) -> None:
        self._ui.entries_frame.setVisible(opened.sound)
        self._ui.entries_view.setVisible(opened.view is not None)
        self._ui.more_button.hide()
        if opened.view is None:
            self._ui.entries_text_label.setText(UNREADABLE)
            return
        self._record = RecordText(opened.view, self._workbench.session.pack)
        self._show_more()

    @Slot()
    def _show_more(self) -> None:
        if self._record is None:
            return
        view = self._ui.entries_view
        place = view.verticalScrollBar().value()
        view.appendPlainText(("\n" if self._shown else "") + self._record.portion(self._shown))
        self._shown += 1
        if self._shown == 1:
            view.moveCursor(QTextCursor.MoveOperation.Start)
        view.verticalScrollBar().setValue(place)
        entries, shown = self._record.entries, self._shown * PORTION
        self._ui.more_button.setVisible(shown < entries)
        words = "All entries" if shown >= entries else f"The latest {shown} of {entries} entries"
        self._ui.entries_text_label.setText(
            f"{words}, the newest first. Each has its number, when it happened, what it is, and"
            " who recorded it when."
        )


def _facts(manifest: Manifest) -> Iterator[tuple[str, str]]:
    made = manifest.made_at.astimezone(ZoneInfo(LONDON))
    yield "Case", manifest.case_code
    yield "Marking", manifest.marking
    yield "From", f"{manifest.officer.signature_line()}, {manifest.officer.force}"
    yield "Key id", _grouped(key_id(bytes.fromhex(manifest.signed_by)))
    yield "Made", f"{made:%a} {made.day} {made:%b %Y %H:%M}"
    yield "For", manifest.recipient
    yield "Why", manifest.purpose
    yield "Entries", str(manifest.entries)
    yield "Time anchor", manifest.time_anchor


def _grouped(letters: str) -> str:
    """Letters in fours, to compare by eye."""
    return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))
