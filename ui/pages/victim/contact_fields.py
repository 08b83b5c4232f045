# SPDX-License-Identifier: Apache-2.0
"""What is asked of a contact: who, how, whether it was safe, what was said and promised."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import Channel, ContactMade, PersonAdded, Safe
from app.cases.telling.contacts import CHANNEL_WORDS
from app.cases.when import When
from app.services.contacts import LONGEST_LINE, MOST_PROMISES, Promised, record_contact
from app.services.session import Session
from ui.forms.compiled.ui_contact_fields import Ui_ContactFields
from ui.forms.compiled.ui_contact_promise import Ui_ContactPromise
from ui.widgets.entries.fields import Content, EntryFields
from ui.widgets.wheel import WheelGuard

CHOOSE = "Choose…"
REACHED, TRIED = "reached", "tried"
REACHED_WORDS = ((REACHED, "Yes, they were reached"), (TRIED, "No, it was a try"))
SAFE_WORDS = (
    (Safe.YES, "Yes, they said so"),
    (Safe.NO, "No"),
    (Safe.NOT_ASKED, "Not asked"),
)
TOLD, DONE = "What they were &told or asked", "Wha&t you did, and what you left behind, if anything"
PROMISE_EMPTY = "Say what was promised, or take the line away."
PROMISE_LONG = f"One promise is longer than {LONGEST_LINE} characters. Say it more shortly."


class PromiseLine(QFrame):
    """One promise: what, and by when."""

    edited = Signal()
    removed = Signal(object)
    """Itself."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactPromise()
        self.ui.setupUi(self)
        self._guard = WheelGuard(self)
        self._guard.guard(self.ui.due_edit)
        self.ui.due_edit.offer(today, date(2000, 1, 1))
        self.ui.what_edit.textChanged.connect(self.edited)
        self.ui.due_edit.dateChanged.connect(self.edited)
        self.ui.remove_button.clicked.connect(self._remove)

    @property
    def what(self) -> str:
        """What was promised."""
        written: str = self.ui.what_edit.toPlainText()
        return written.strip()

    @property
    def due(self) -> date | None:
        """The day, None where none is set."""
        day: date | None = self.ui.due_edit.day()
        return day

    def put(self, what: str, due: date | None) -> None:
        """Show what a draft kept."""
        with QSignalBlocker(self.ui.what_edit), QSignalBlocker(self.ui.due_edit):
            self.ui.what_edit.setPlainText(what)
            self.ui.due_edit.set_day(due)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops."""
        return [self.ui.what_edit, self.ui.due_edit, self.ui.remove_button]

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self)


class ContactFields(EntryFields):
    """Asks who only where there are several; promises come one line each."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        slot: str,
        people: Sequence[PersonAdded],
        chosen: UUID,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactFields()
        self.ui.setupUi(self)
        self._session, self._case_id, self._slot = session, case_id, slot
        self._today = today
        self._filled = False
        self._lines: list[PromiseLine] = []
        fill_people(self.ui.person_combo, people, chosen)
        self.ui.person_part.setVisible(len(people) > 1)
        _fill(self.ui.channel_combo, [(c.value, words) for c, words in CHANNEL_WORDS.items()])
        _fill(self.ui.reached_combo, REACHED_WORDS)
        _fill(self.ui.safe_combo, [(safe.value, words) for safe, words in SAFE_WORDS])
        self.ui.reached_combo.currentIndexChanged.connect(self._turn)
        self.ui.safe_combo.currentIndexChanged.connect(self._turn)
        self.ui.add_promise_button.clicked.connect(self._add_by_hand)
        fields = {
            "person": self.ui.person_combo,
            "channel": self.ui.channel_combo,
            "reached": self.ui.reached_combo,
            "safe": self.ui.safe_combo,
            "content": self.ui.content_edit,
            "response": self.ui.response_edit,
        }
        self.hold(fields, ("person", "channel", "reached", "safe", "content"), ("response",))
        self._turn()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the contact."""
        contact = ContactMade(
            person_id=UUID(self.text("person")),
            channel=Channel(self.text("channel")),
            reached=self.value("reached") == REACHED,
            safe=Safe(self.text("safe")),
            content=self.text("content"),
            response=self.text("response"),
        )
        made = [Promised(line.what, line.due) for line in self._lines]
        return partial(
            record_contact, self._session, self._case_id, contact, made, happened, self._slot
        )

    def trouble(self) -> str:
        """A promise is one line, and has words."""
        if any(len(line.what) > LONGEST_LINE for line in self._lines):
            return PROMISE_LONG
        nameless = [line for line in self._lines if not line.what]
        # While the rest is still being written, a new line may wait for its words.
        if any(line.due is not None for line in nameless) or (nameless and not super().needed()):
            return PROMISE_EMPTY
        return super().trouble()

    def needed(self) -> str:
        """A line that was asked for has its words, or is taken away."""
        said = all(line.what for line in self._lines)
        return super().needed() or ("" if said else PROMISE_EMPTY)

    def content(self) -> dict[str, object]:
        """What a draft keeps."""
        promised = [[ln.what, ln.due.isoformat() if ln.due else ""] for ln in self._lines]
        return {**super().content(), "promised": promised}

    def restore(self, content: Content) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        for line in tuple(self._lines):
            self._take_away(line)
        for what, due in _read_promises(content.get("promised")):
            self._add().put(what, due)
        self._filled = self.value("reached") == TRIED and self.text("safe") == Safe.NOT_ASKED.value
        self._turn()

    def stops(self) -> tuple[QWidget, ...]:
        """The fields, the lines of promises, and the button for another one."""
        lines = [stop for line in self._lines for stop in line.stops()]
        return (*super().stops(), *lines, self.ui.add_promise_button)

    @Slot()
    def _turn(self) -> None:
        """Ask what fits: a try has no answer, and mostly nobody who could be asked."""
        ui, tried = self.ui, self.value("reached") == TRIED
        safe: QComboBox = ui.safe_combo
        if tried and safe.currentData() is None:
            self._filled = True
            safe.setCurrentIndex(safe.findData(Safe.NOT_ASKED.value))
        elif not tried and self._filled and safe.currentData() == Safe.NOT_ASKED.value:
            # It was filled in here for a try: whoever was reached, the officer is asked about.
            safe.setCurrentIndex(0)
        self._filled = self._filled and tried
        ui.content_label.setText(DONE if tried else TOLD)
        for widget in (ui.response_label, ui.response_edit, ui.response_text_label):
            widget.setHidden(tried and not self.text("response"))
        ui.unsafe_frame.setVisible(ui.safe_combo.currentData() == Safe.NO.value)

    @Slot()
    def _add_by_hand(self) -> None:
        line = self._add()
        line.ui.what_edit.setFocus()
        self.edited.emit()

    def _add(self) -> PromiseLine:
        line = PromiseLine(self._today, self)
        line.edited.connect(self.edited)
        line.removed.connect(self._remove)
        self.ui.promise_rows_layout.addWidget(line)
        line.show()
        before = self._lines[-1].stops()[-1] if self._lines else self.ui.response_edit
        for stop in line.stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        self._lines.append(line)
        self.ui.add_promise_button.setEnabled(len(self._lines) < MOST_PROMISES)
        return line

    @Slot(object)
    def _remove(self, line: PromiseLine) -> None:
        self._take_away(line)
        self.ui.add_promise_button.setFocus()
        self.edited.emit()

    def _take_away(self, line: PromiseLine) -> None:
        self._lines.remove(line)
        self.ui.promise_rows_layout.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.ui.add_promise_button.setEnabled(True)


def fill_people(combo: QComboBox, people: Sequence[PersonAdded], chosen: UUID) -> None:
    """Offer these people by their labels."""
    for person in people:
        combo.addItem(person.pseudonym, str(person.person_id))
    combo.setCurrentIndex(max(0, combo.findData(str(chosen))))


def _fill(combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    combo.addItem(CHOOSE, None)
    for value, words in choices:
        combo.addItem(words, value)


def _read_promises(kept: object) -> list[tuple[str, date | None]]:
    """The lines that a draft kept; what cannot be read is left out."""
    found: list[tuple[str, date | None]] = []
    for pair in kept if isinstance(kept, list) else ():
        if isinstance(pair, list) and len(pair) == len(("what", "due")):
            what, due = pair
            if isinstance(what, str) and isinstance(due, str):
                found.append((what, _day(due)))
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
