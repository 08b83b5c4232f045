# SPDX-License-Identifier: Apache-2.0
"""What is asked of a contact plan. What held before stands in the fields to begin with."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import Channel, ContactPlanSet
from app.cases.telling.contacts import CHANNEL_WORDS, every_words
from app.cases.when import When
from app.services.contacts import set_contact_plan
from app.services.session import Session
from ui.forms.compiled.ui_contact_channel import Ui_ContactChannel
from ui.forms.compiled.ui_contact_plan_fields import Ui_ContactPlanFields
from ui.widgets.entries.fields import Content, EntryFields

PLACES = ("First", "If that fails", "Then", "Then")
NONE = "Nothing"
NOT_SAID = "They have not said"
OFTEN = (1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 56, 84, 182)
"""Days that are offered."""
NOTHING_CHANGED = "Nothing is said yet that was not known before."
TWICE = "The same way stands there twice. Choose another one, or nothing."


class ChannelChoice(QWidget):
    """One of the ways, in its place."""

    def __init__(self, place: str, chosen: Channel | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactChannel()
        self.ui.setupUi(self)
        self.ui.channel_label.setText(place)
        combo: QComboBox = self.ui.channel_combo
        combo.addItem(NONE, None)
        for channel, words in CHANNEL_WORDS.items():
            combo.addItem(words, channel.value)
        combo.setCurrentIndex(combo.findData(chosen.value) if chosen else 0)


class PlanFields(EntryFields):
    """How a person wants to be reached."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        slot: str,
        person_id: UUID,
        before: ContactPlanSet | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactPlanFields()
        self.ui.setupUi(self)
        self._session, self._case_id, self._slot = session, case_id, slot
        self._person_id = person_id
        ui, held = self.ui, before or ContactPlanSet(person_id=person_id)
        self._choices = self._ways(held.channels)
        for edit in (ui.details_edit, ui.avoid_edit, ui.because_edit):
            edit.set_least_lines(2)
        ui.details_edit.setPlainText(held.details)
        ui.times_edit.setText(held.times)
        ui.avoid_edit.setPlainText(held.avoid)
        ui.code_word_edit.setText(held.code_word)
        self._offer_often(held.every_days)
        ui.because_part.setVisible(before is not None)
        ui.code_word_check.toggled.connect(self._show_code_word)
        ways = {f"way{n}": way.ui.channel_combo for n, way in enumerate(self._choices)}
        fields = {
            **ways,
            "details": ui.details_edit,
            "times": ui.times_edit,
            "avoid": ui.avoid_edit,
            "code word": ui.code_word_edit,
            "every": ui.every_combo,
            "because": ui.because_edit,
        }
        # A number and an address are no prose.
        self.hold(fields, spoken=("details",))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the plan."""
        days = self.value("every")
        plan = ContactPlanSet(
            person_id=self._person_id,
            channels=tuple(Channel(way) for way in self._chosen()),
            details=self.text("details"),
            times=self.text("times"),
            avoid=self.text("avoid"),
            code_word=self.text("code word"),
            every_days=days if isinstance(days, int) else None,
            because=self.text("because"),
        )
        return partial(set_contact_plan, self._session, self._case_id, plan, happened, self._slot)

    def trouble(self) -> str:
        """A way stands in one place only."""
        chosen = self._chosen()
        return TWICE if len(set(chosen)) < len(chosen) else super().trouble()

    def needed(self) -> str:
        """Something is said that was not said before."""
        return "" if self.is_begun() else NOTHING_CHANGED

    def stops(self) -> tuple[QWidget, ...]:
        """The fields, and the tick that shows the code word behind its field."""
        stops = list(super().stops())
        stops.insert(stops.index(self.ui.code_word_edit) + 1, self.ui.code_word_check)
        return tuple(stops)

    def kept(self) -> dict[str, object]:
        """What was changed; the rest is taken from the record as it then stands."""
        return self.touched()

    def restore(self, content: Content) -> None:
        """Put back what a draft kept; the code word stays hidden."""
        super().restore(content)
        self.ui.code_word_check.setChecked(False)

    def _ways(self, held: tuple[Channel, ...]) -> list[ChannelChoice]:
        """Places for the ways: four, or as many as the plan before had."""
        made = []
        for number in range(max(len(PLACES), len(held))):
            place = PLACES[min(number, len(PLACES) - 1)]
            chosen = held[number] if number < len(held) else None
            made.append(ChannelChoice(place, chosen, self))
            self.ui.channels_layout.addWidget(made[-1])
        return made

    def _offer_often(self, held: int | None) -> None:
        combo: QComboBox = self.ui.every_combo
        combo.addItem(NOT_SAID, None)
        for days in sorted({*OFTEN, *([held] if held else [])}):
            combo.addItem(every_words(days).capitalize(), days)
        combo.setCurrentIndex(max(0, combo.findData(held)))

    def _chosen(self) -> list[str]:
        ways = [way.ui.channel_combo.currentData() for way in self._choices]
        return [way for way in ways if way]

    @Slot(bool)
    def _show_code_word(self, shown: bool) -> None:  # noqa: FBT001 - as Qt calls it
        mode = QLineEdit.EchoMode
        self.ui.code_word_edit.setEchoMode(mode.Normal if shown else mode.Password)
