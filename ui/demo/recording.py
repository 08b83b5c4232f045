# SPDX-License-Identifier: Apache-2.0
"""The demonstration at the parts of a case: enquiries, the victim, material and reviews."""

from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.cases.kinds import (
    AttachmentAdded,
    ContactMade,
    EnquiryChanged,
    EnquiryOpened,
    MaterialAdded,
    Payload,
    PromiseSettled,
)
from app.services.cases import read_case
from app.services.dossier_beside import read_beside
from app.services.dossier_by_hand import read_by_hand
from ui.demo.hands import Lost
from ui.demo.kept import Kept
from ui.demo.stage import Stage
from ui.pages.case.page import CasePage
from ui.pages.enquiries.card import LineCard
from ui.pages.material.card import MaterialCard
from ui.pages.victim.rows import PromiseCard
from ui.widgets.entries.day_edit import DayEdit

Card = TypeVar("Card", bound=QWidget)


class RecordingRound:
    """Opens and closes lines, records a contact, keeps a promise, an item and a picture."""

    def __init__(self, stage: Stage, kept: Kept, case: CasePage) -> None:
        self._stage = stage
        self._hands = stage.hands
        self._kept = kept
        self._case = case
        self._said = read_by_hand()

    def play(self) -> None:
        """Play it; the case is left at its reviews."""
        self._follow_lines()
        self._ring_the_victim()
        self._register_material()
        self._look_at_reviews()

    def _follow_lines(self) -> None:
        hands, page, said = self._hands, self._case.enquiries, self._said.enquiry
        hands.press("enquiries_tab")
        hands.wait(lambda: bool(page.findChildren(LineCard)), "lines of enquiry")
        hands.press("open_button", page.ui.head_row)
        hands.write("title_edit", said.title)
        hands.write("because_edit", said.because)
        hands.choose_data("examines_combo", said.examines.value)
        hands.choose_data("direction_combo", said.direction.value)
        hands.write("target_edit", said.target)
        self._set_day()
        hands.picture("enquiry-opening")
        self._record(EnquiryOpened)
        self._card(LineCard, said.title)
        hands.picture("enquiries")
        self._close_a_line()

    def _close_a_line(self) -> None:
        hands, closing = self._hands, self._said.closing
        card = self._card(LineCard, read_beside().of(closing.of).title)
        hands.press("open_button", card)
        hands.wait(lambda: card.body is not None, "the line open")
        hands.press("closed_button", card)
        hands.write("text_edit", closing.text)
        hands.write("because_edit", closing.because)
        hands.picture("enquiry-closing")
        self._record(EnquiryChanged)

    def _ring_the_victim(self) -> None:
        hands, said = self._hands, self._said.contact
        hands.press("victim_tab")
        promised = read_beside().of(said.keeps).promise
        self._card(PromiseCard, promised)
        hands.picture("victim")
        hands.press("contact_button")
        hands.choose_data("channel_combo", said.channel.value)
        hands.choose_data("reached_combo", "reached")
        hands.choose_data("safe_combo", said.safe.value)
        hands.write("content_edit", said.content)
        hands.write("response_edit", said.response)
        hands.press("add_promise_button")
        hands.write("what_edit", said.promise)
        self._set_day(later=3)
        hands.picture("contact")
        self._record(ContactMade)
        hands.press("kept_button", self._card(PromiseCard, promised))
        hands.wait(lambda: isinstance(self._last(), PromiseSettled), "the promise kept")
        hands.wait(lambda: not self._cards(PromiseCard, promised), "the promise among the settled")
        hands.picture("promise-kept")

    def _register_material(self) -> None:
        hands, page, said = self._hands, self._case.material, self._said.material
        hands.press("material_tab")
        hands.wait(lambda: bool(page.register.cards), "the register")
        hands.press("add_button", page.register)
        hands.write("description_edit", said.description)
        hands.write("reference_edit", said.reference)
        hands.write("source_edit", said.source)
        hands.write("held_edit", said.held)
        hands.picture("material-item")
        self._record(MaterialAdded)
        self._keep_a_picture(self._card(MaterialCard, said.reference))
        hands.picture("material")
        self._look_at_the_picture()

    def _keep_a_picture(self, item: MaterialCard) -> None:
        hands, said = self._hands, self._said.picture
        original = self._kept.folder / said.name
        draw_plan(original)
        self._stage.dialogs.next_path = original
        hands.press("open_button", item)
        hands.press("add_file_button", item)
        hands.write("description_edit", said.description)
        record = hands.find("record_button", QPushButton)
        hands.wait(record.isEnabled, "the file copied in")
        hands.picture("file")
        self._record(AttachmentAdded)

    def _look_at_the_picture(self) -> None:
        hands, files = self._hands, self._case.material.files
        hands.press("files_tab")
        hands.wait(lambda: bool(files.cards), "the file in the list")
        hands.press("open_button", files.cards[0])
        hands.press("show_button", files.cards[0])
        shown = hands.find("size_button", QPushButton)
        hands.wait(shown.isEnabled, "the picture shown")
        hands.picture("file-picture")
        hands.press("close_button")

    def _look_at_reviews(self) -> None:
        self._hands.press("review_tab")
        self._hands.wait(lambda: bool(self._case.review.ui.standing_label.text()), "reviews")
        self._hands.picture("review")

    def _set_day(self, later: int = 0) -> None:
        """The day that is suggested, or so many days later, as the arrow key sets it."""
        day = self._hands.find("due_edit", DayEdit)
        day.setFocus()
        for _ in range(1 + later):
            self._hands.key(Qt.Key.Key_Up)
        self._hands.wait(lambda: day.day() is not None, "a day set")

    def _record(self, kind: type[object]) -> None:
        """Record what a dialog asks for, and wait until it is in the record."""
        self._hands.press("record_button")
        self._hands.wait(lambda: isinstance(self._last(), kind), f"recorded: {kind.__name__}")

    def _card(self, kind: type[Card], words: str) -> Card:
        """The card that reads so; waits for it to come."""
        self._hands.wait(lambda: bool(self._cards(kind, words)), kind.__name__)
        return self._cards(kind, words)[0]

    def _cards(self, kind: type[Card], words: str) -> list[Card]:
        """The cards in sight that read so."""
        found = self._case.findChildren(kind)
        return [card for card in found if card.isVisible() and _reads(card, words)]

    def _last(self) -> Payload:
        read = partial(read_case, self._stage.opening.session, self._case.case_id)
        return self._stage.jobs.database_now(read, 10).head.payload


def _reads(card: QWidget, words: str) -> bool:
    """Whether these words stand in one line of a card."""
    return any(words in label.text() for label in card.findChildren(QLabel))


def draw_plan(path: Path) -> None:
    """Draw a small floor plan of nowhere and write it: the file that somebody handed over."""
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QPen(Qt.GlobalColor.darkBlue, 4))
    painter.drawRect(30, 30, 420, 260)
    painter.drawRect(60, 60, 180, 40)
    for table in (QPoint(110, 210), QPoint(220, 210), QPoint(390, 90)):
        painter.drawEllipse(table, 26, 26)
    painter.end()
    if not image.save(str(path)):
        raise Lost("a place for the picture")
