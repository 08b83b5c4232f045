# SPDX-License-Identifier: Apache-2.0
"""What is asked of a topic that was told already: about what, to whom, and where it stands."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import PersonAdded, TopicTold
from app.cases.when import Precision, When
from app.services.contacts import LONGEST_LINE, record_topic
from app.services.session import Session
from ui.forms.compiled.ui_told_fields import Ui_ToldFields
from ui.pages.victim.contact_fields import fill_people
from ui.widgets.entries.fields import EntryFields

TOPIC_LONG = f"The topic is longer than {LONGEST_LINE} characters. Name it more shortly."


class ToldFields(EntryFields):
    """Asks who told it only where there are several."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        slot: str,
        people: Sequence[PersonAdded],
        chosen: UUID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ToldFields()
        self.ui.setupUi(self)
        self._session, self._case_id, self._slot = session, case_id, slot
        fill_people(self.ui.person_combo, people, chosen)
        self.ui.person_part.setVisible(len(people) > 1)
        fields = {
            "person": self.ui.person_combo,
            "topic": self.ui.topic_edit,
            "to": self.ui.to_edit,
            "recorded in": self.ui.recorded_in_edit,
            "ask again": self.ui.ask_again_edit,
        }
        self.hold(fields, ("person", "topic", "to"))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records it. Where no time is given it is not known: it was told before today."""
        told = TopicTold(
            topic=self.text("topic"),
            to=self.text("to"),
            recorded_in=self.text("recorded in"),
            person_id=UUID(self.text("person")),
            ask_again=self.text("ask again"),
        )
        when = happened or When(precision=Precision.UNKNOWN)
        return partial(record_topic, self._session, self._case_id, told, when, self._slot)

    def trouble(self) -> str:
        """The topic is one line."""
        return TOPIC_LONG if len(self.text("topic")) > LONGEST_LINE else super().trouble()
