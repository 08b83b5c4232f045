# SPDX-License-Identifier: Apache-2.0
"""The first half of the demonstration: from nothing to a half-written case and a lock."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit

from app.cases.folding import CaseView
from app.cases.kinds import Correction, DecisionRecorded, NoteRecorded, Payload
from app.services.cases import read_case
from app.services.demo import DEMO_CODE, fill_demo_case
from app.services.dossier import add_people, read_dossier
from app.services.dossier_answers import read_demo_answers
from app.services.dossier_entries import decision
from ui.demo.answering import Answering
from ui.demo.hands import Lost
from ui.demo.kept import Kept
from ui.demo.stage import Stage
from ui.desk import Desk
from ui.pages.about.fact_editor import FactEditor
from ui.pages.case.page import CasePage
from ui.pages.notes.rows import NoteRow

HALF_WORD = "He suggested the second bar because it was nearer his. He bought each rou"
"""Typed into a prompt and left in the middle of a word."""
UNFINISHED = "s03.made-possible"
DECISION, NOTE, CORRECTION = 6, 13, 26
"""Places in the dossier of what is entered by hand."""


class FirstScene:
    """First run, new case, wizard, note, correction, decision; then a lock, mid-word."""

    def __init__(self, stage: Stage, kept: Kept) -> None:
        self._casebook = stage.casebook
        self._jobs = stage.jobs
        self._opening = stage.opening
        self._hands = hands = stage.hands
        self._kept = kept
        self._answering = Answering(hands)
        self._dossier = read_dossier()
        self._entered: dict[int, UUID] = {}

    def play(self) -> None:
        """Play it to the lock, which ends this process."""
        self._first_run()
        self._new_case()
        self._answer_prompts()
        self._add_person()
        self._write_note()
        self._correct_note()
        self._decide()
        self._fill_the_rest()
        self._lock_mid_word()

    @property
    def _desk(self) -> Desk:
        desk = self._casebook.desk
        if desk is None:
            raise Lost("the desk")
        return desk

    @property
    def _case(self) -> CasePage:
        case = self._desk.case
        if case is None:
            raise Lost("the case")
        return case

    def _first_run(self) -> None:
        hands, officer = self._hands, self._dossier.officer
        hands.find("welcome_title_label", QLabel)
        hands.picture("first-run-welcome")
        hands.press("next_button")
        for field, words in (
            ("name_edit", officer.name),
            ("rank_edit", officer.rank),
            ("number_edit", officer.collar),
            ("force_edit", officer.force),
        ):
            hands.write(field, words)
        hands.picture("first-run-officer")
        hands.press("next_button")
        hands.find("folder_edit", QLineEdit)
        hands.press("next_button")
        hands.press("suggest_button")
        first = hands.find("first_edit", QLineEdit)
        hands.wait(lambda: bool(first.text()), "a suggested passphrase")
        hands.wait(lambda: bool(hands.find("strength_label", QLabel).text()), "a verdict on it")
        self._kept.add(vault_passphrase=first.text())
        hands.picture("first-run-passphrase")
        hands.press("next_button")
        self._recovery_key()

    def _recovery_key(self) -> None:
        hands = self._hands
        hands.find("recovery_title_label", QLabel)
        hands.wait(lambda: len(self._words()) == 12, "twelve words")
        words = self._words()
        hands.picture("first-run-recovery")
        hands.press("next_button")
        for number in (1, 2, 3):
            label = hands.find(f"word_{number}_label", QLabel)
            place = int(label.text().split()[-1])
            hands.write(f"word_{number}_edit", words[place - 1])
        hands.picture("first-run-check")
        hands.press("next_button")
        hands.wait(lambda: self._casebook.desk is not None, "the casebook made and open")

    def _words(self) -> list[str]:
        """The words of the recovery key as the page shows them."""
        labels = self._hands.window.findChildren(QLabel, "word_label")
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def _new_case(self) -> None:
        hands = self._hands
        hands.settle()
        hands.picture("home-empty")
        hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        code = hands.find("code_edit", QLineEdit)
        hands.wait(lambda: bool(code.text()), "a suggested code")
        code.selectAll()
        hands.write("code_edit", DEMO_CODE)
        hands.choose(self._fact_list("relationship"), "Met online or through a dating app")
        hands.choose(self._fact_list("reporter"), "The victim")
        for fact, at in (
            ("offence_start", self._dossier.facts["offence_start"]),
            ("offence_end", self._dossier.facts["offence_end"]),
            ("reported_at", self._dossier.facts["reported_at"]),
        ):
            self._set_time(fact, at)
        hands.picture("new-case")
        hands.press("open_button")
        hands.wait(lambda: self._desk.case is not None, "the case open")
        hands.picture("journey-stage-1")

    def _fact(self, fact_id: str) -> FactEditor:
        editors = self._hands.window.findChildren(FactEditor)
        return next(e for e in editors if e.isVisible() and e.fact.id == fact_id)

    def _fact_list(self, fact_id: str) -> QComboBox:
        lists = self._fact(fact_id).findChildren(QComboBox)
        return next(box for box in lists if box.isVisible())

    def _set_time(self, fact_id: str, at: str) -> None:
        editor = self._fact(fact_id)
        self._hands.choose(self._hands.find("precision_combo", QComboBox, editor), "About")
        local = QDateTime.fromString(at[:16], "yyyy-MM-ddTHH:mm")
        self._hands.find("moment_edit", QDateTimeEdit, editor).setDateTime(local)
        self._hands.settle()

    def _answer_prompts(self) -> None:
        pack = self._opening.session.pack
        stage = ""
        for answer in read_demo_answers():
            if not answer.typed:
                continue
            if answer.prompt[:3] != stage:
                stage = answer.prompt[:3]
                self._case.go_to_prompt(answer.prompt)
                self._hands.settle()
            self._answering.record(answer, pack.prompt(answer.prompt))
            if answer.verbatim:
                self._hands.picture(f"journey-{answer.prompt}")

    def _add_person(self) -> None:
        hands = self._hands
        hands.press("people_tab")
        hands.press_for_dialog("add_button", self._fill_person)
        hands.wait(lambda: len(self._view().people) == 1, "a person added")

    def _fill_person(self) -> None:
        hands, victim = self._hands, self._dossier.people[0]
        hands.write("name_edit", victim.label)
        hands.write("notes_edit", victim.notes)
        hands.picture("person")
        hands.press("save_button")

    def _write_note(self) -> None:
        hands, action = self._hands, self._dossier.actions[NOTE]
        hands.press("notes_tab")
        hands.write("text_edit", action.text)
        hands.picture("note-being-written")
        hands.press("record_button")
        hands.wait(lambda: isinstance(self._last(), NoteRecorded), "the note recorded")
        self._entered[NOTE] = self._view().head.id

    def _correct_note(self) -> None:
        hands = self._hands
        row = self._row(self._entered[NOTE])
        hands.press_for_dialog("correct_button", self._fill_correction, row)
        hands.wait(lambda: isinstance(self._last(), Correction), "the correction recorded")
        self._entered[CORRECTION] = self._view().head.id

    def _row(self, entry_id: UUID) -> NoteRow:
        """The row of an entry; waits for it to come."""

        def rows() -> list[NoteRow]:
            return [r for r in self._case.findChildren(NoteRow) if r.row.entry_id == entry_id]

        self._hands.wait(lambda: bool(rows()) and rows()[0].isVisible(), "the entry in its list")
        return rows()[0]

    def _fill_correction(self) -> None:
        hands, action = self._hands, self._dossier.actions[CORRECTION]
        hands.write("reading_edit", action.text)
        hands.write("because_edit", action.why)
        hands.picture("correction")
        hands.press("record_button")

    def _decide(self) -> None:
        hands, said = self._hands, decision(self._dossier.actions[DECISION])
        hands.press("decisions_tab")
        for field, words in (
            ("subject_edit", said.subject),
            ("options_edit", "\n".join(said.options)),
            ("chosen_edit", said.chosen),
            ("rationale_edit", said.rationale),
            ("for_edit", "\n".join(said.points_for)),
            ("against_edit", "\n".join(said.points_against)),
            ("victim_view_edit", said.victim_view),
        ):
            hands.write(field, words)
        hands.press("record_button")
        hands.wait(lambda: isinstance(self._last(), DecisionRecorded), "the decision recorded")
        self._entered[DECISION] = self._view().head.id
        hands.picture("decision")

    def _fill_the_rest(self) -> None:
        """What the dossier tells besides is recorded without the window, to be quick."""
        typed = {answer.prompt for answer in read_demo_answers() if answer.typed}
        session, case_id = self._opening.session, self._case.case_id
        others = self._dossier.model_copy(update={"people": self._dossier.people[1:]})

        def fill() -> None:
            add_people(session, case_id, others)
            fill_demo_case(session, case_id, without_prompts=typed, already=self._entered)

        self._jobs.database_now(fill, 60)
        self._case.reload()
        self._hands.settle()

    def _lock_mid_word(self) -> None:
        hands = self._hands
        hands.press("journey_tab")
        self._case.go_to_prompt(UNFINISHED)
        card = self._answering.open(UNFINISHED)
        hands.write("answer_edit", HALF_WORD, card)
        hands.picture("journey-half-written")
        hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hands.wait(lambda: False, "the lock: this process should have ended")

    def _view(self) -> CaseView:
        read = partial(read_case, self._opening.session, self._case.case_id)
        return self._jobs.database_now(read, 10)

    def _last(self) -> Payload:
        return self._view().head.payload
