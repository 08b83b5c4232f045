# SPDX-License-Identifier: Apache-2.0
"""What can be taken up: an offer of guidance, and a case that could follow it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.services.guidance_packs import Adoption, Offer
from ui.forms.compiled.ui_adoption_row import Ui_AdoptionRow
from ui.forms.compiled.ui_guidance_offer import Ui_GuidanceOffer

NOTHING = "Nothing changes for this case but the version."


class GuidanceOffer(QFrame):
    """New guidance: whose, what changes, and which open cases it touches."""

    use_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GuidanceOffer()
        self.ui.setupUi(self)
        self._offer = offer
        meta, ui = offer.added.meta, self.ui
        ui.offer_title_label.setText(f"{meta.title}, version {meta.version}")
        ui.offer_by_label.setText(f"Signed by: {offer.signed_by}")
        ui.offer_status_label.setText(meta.status)
        ui.changes_label.setText(f"What changes ({len(offer.changes)})")
        ui.changes_edit.setPlainText("\n".join(change.in_words() for change in offer.changes))
        ui.cases_label.setText(_cases_words(offer))
        ui.use_button.clicked.connect(self._use)
        ui.leave_button.clicked.connect(self.leave_wanted)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from the top."""
        return self.ui.changes_edit, self.ui.use_button, self.ui.leave_button

    @Slot()
    def _use(self) -> None:
        self.use_wanted.emit(self._offer)


class AdoptionRow(QWidget):
    """A case on earlier guidance, and what adopting the newest would change for it."""

    adopt_wanted = Signal(object)

    def __init__(self, code: str, offered: Adoption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AdoptionRow()
        self.ui.setupUi(self)
        self._offered = offered
        ui, before, after = self.ui, offered.before.version, offered.after.version
        ui.code_label.setText(code)
        ui.count_label.setText(
            f"From version {before} to {after}: {_counted(len(offered.changes), 'prompt')} differ"
            f"{'s' if len(offered.changes) == 1 else ''}."
        )
        lines = [f"• {change.in_words()}" for change in offered.changes]
        ui.changes_label.setText("\n".join(lines) or NOTHING)
        ui.changes_label.hide()
        ui.details_button.setAccessibleName(f"See what changes for {code}")
        ui.adopt_button.setAccessibleName(f"Adopt the guidance for {code}")
        ui.adopt_button.setEnabled(False)
        ui.details_button.clicked.connect(self._turn)
        ui.adopt_button.clicked.connect(self._adopt)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from the top."""
        return self.ui.details_button, self.ui.adopt_button

    @Slot()
    def _turn(self) -> None:
        """What has been seen can be adopted; nothing is adopted unseen."""
        hidden = self.ui.changes_label.isHidden()
        self.ui.changes_label.setVisible(hidden)
        self.ui.details_button.setText("Hide what changes" if hidden else "See what changes")
        self.ui.adopt_button.setEnabled(True)

    @Slot()
    def _adopt(self) -> None:
        self.adopt_wanted.emit(self._offered)


def _cases_words(offer: Offer) -> str:
    if not offer.cases:
        return "It touches no open case."
    codes = [f"{case.code} ({_counted(len(case.changes), 'prompt')})" for case in offer.cases]
    return f"Open cases it touches, once you adopt it for them: {', '.join(codes)}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
