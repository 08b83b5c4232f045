# SPDX-License-Identifier: Apache-2.0
"""What the fields of a clock's form hold, and which of them are shown."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDateEdit

from app.cases.answers import DateTimeAnswer
from app.cases.entry import Entry
from app.cases.kinds import ClockStep, PromptAnswered
from app.cases.when import LONDON, When
from app.errors import UserError
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.services.clocks.new_step import NewStep
from app.services.clocks.reading import CaseClock
from ui.forms.compiled.ui_clock_form import Ui_ClockForm
from ui.models.clock_steps import (
    Asked,
    Choice,
    asked,
    asks_amount,
    asks_authority,
    asks_day,
    choices,
    further_limits,
    needs_day,
)

Content = Mapping[str, object]
CHOOSE = "Choose…"
NO_TIME = "Say when: exactly, about, between two times, or not known."
NOT_CHOSEN = "Choose one first: {}"
_PAUSES = (ClockStep.PAUSED, ClockStep.RESUMED, ClockStep.QUESTIONED)
_BEARING = (ClockStep.AFFECTED, ClockStep.AFFECT_ENDED)


@dataclass(frozen=True)
class FormFor:
    """What a form is for. Without a clock it starts a new one, by one of the ``rules``."""

    step: ClockStep
    clock: CaseClock | None
    pack: Pack
    people: Sequence[str]
    rules: Sequence[ClockRule]
    now: datetime


def asked_of(given: FormFor) -> Asked:
    """What the form asks for."""
    return asked(given.step, new=given.clock is None)


def set_up(ui: Ui_ClockForm, given: FormFor) -> None:
    """Name the fields for the step, and offer what there is to choose from."""
    words, clock = asked_of(given), given.clock
    ui.heading_label.setText(words.heading)
    _fill(ui.about_combo, [Choice(name, name) for name in ("", *given.people)])
    offered = choices(given.step, clock)
    _fill(ui.choice_combo, offered, ask=given.step is not ClockStep.SATISFIED)
    ui.happened_editor.set_unset_words(words.unset or CHOOSE)
    ui.happened_editor.suggest(given.now)
    if given.step is ClockStep.QUESTIONED:
        ui.happened_editor.from_draft({"precision": "between"})
    if given.step is ClockStep.SATISFIED and clock is not None and clock.answered_done is not None:
        _take_answer(ui, clock.answered_done)
    show_day(ui.day_edit, given.now.astimezone(ZoneInfo(LONDON)).date())
    for label, text_of_it in (
        (ui.when_title, words.when),
        (ui.choice_title, words.choice),
        (ui.evidence_title, words.evidence),
        (ui.because_title, words.because),
        (ui.hint_label, words.hint),
    ):
        label.setText(text_of_it)
    ui.choice_combo.setAccessibleName(words.choice)
    show_fields(ui, given, None)


def show_fields(ui: Ui_ClockForm, given: FormFor, rule: ClockRule | None) -> None:
    """Show the fields that what is chosen so far asks for, and no others."""
    words, clock, step = asked_of(given), given.clock, given.step
    chosen = chosen_id(ui.choice_combo) or ""
    starting, ready = clock is None, rule is not None
    if step is ClockStep.EXTENDED:
        _refill(ui.limit_combo, further_limits(step, chosen, given.pack))
    day = asks_day(step, clock, chosen, given.pack)
    used = asks_amount(step, rule, chosen) if rule is not None else ""
    allowed = asks_authority(clock, chosen) if words.authority else ""
    ui.day_title.setText(day)
    ui.used_title.setText(used)
    ui.used_spin.setAccessibleName(used)
    # A title with a field of its own would read & as the mark of a key.
    ui.authority_title.setText(f"{words.authority} {allowed}".strip().replace("&", "&&"))
    ui.rule_start_label.setText(f"Counts from: {rule.start}" if starting and rule else "")
    for shown, *widgets in (
        (starting, ui.rule_title, ui.search_edit, ui.rule_list),
        (starting and ready, ui.rule_start_label, ui.about_title, ui.about_combo),
        (ui.choice_combo.count() > 0, ui.choice_title, ui.choice_combo),
        (ui.limit_combo.count() > 0, ui.limit_title, ui.limit_combo),
        (bool(words.when) and ready, ui.when_title, ui.happened_editor),
        (bool(day), ui.day_title, ui.day_row),
        (not needs_day(step), ui.day_check),
        (needs_day(step) or ui.day_check.isChecked(), ui.day_edit),
        (bool(used), ui.used_title, ui.used_spin),
        (bool(words.authority), ui.authority_title, ui.authority_edit),
        (bool(words.evidence), ui.evidence_title, ui.evidence_edit),
        (bool(words.because) and ready, ui.because_title, ui.because_edit),
        (bool(words.hint), ui.hint_label),
    ):
        for widget in widgets:
            widget.setVisible(shown)


def new_step(ui: Ui_ClockForm, given: FormFor, rule: ClockRule) -> NewStep:
    """What is written, as a step to record.

    Raises:
        UserError: nothing is chosen where something has to be.
    """
    step, clock, words = given.step, given.clock, asked_of(given)
    chosen = chosen_id(ui.choice_combo)
    if ui.choice_combo.count() and chosen is None:
        raise UserError(NOT_CHOSEN.format(words.choice), code="clock-not-chosen")
    further = chosen_id(ui.limit_combo)
    if ui.limit_combo.count() and not further:
        raise UserError(NOT_CHOSEN.format("which limit holds"), code="clock-not-chosen")
    chosen = chosen or None
    closes = step in (ClockStep.CHOSEN, ClockStep.SATISFIED)
    dated = bool(asks_day(step, clock, chosen or "", given.pack))
    dated = dated and (needs_day(step) or ui.day_check.isChecked())
    counts = bool(asks_amount(step, rule, chosen or ""))
    amount = (ui.used_spin.value() or None) if counts else None
    return NewStep(
        rule=rule.id,
        clock=clock.key if clock is not None else None,
        step=step,
        about=ui.about_combo.currentText().strip() if clock is None else "",
        because=ui.because_edit.toPlainText().strip(),
        moment=chosen if step is ClockStep.MOMENT else None,
        limit=chosen if closes else further or None,
        day=day_of(ui.day_edit) if dated else None,
        pause=chosen if step in _PAUSES else None,
        by=chosen if step in _BEARING else None,
        leads_to=chosen if step is ClockStep.EXTENDED else None,
        authority=ui.authority_edit.text().strip(),
        evidence=ui.evidence_edit.toPlainText().strip(),
        used_before=amount if step is not ClockStep.MOMENT else None,
        granted=amount if step is ClockStep.MOMENT else None,
        withdraws=UUID(chosen) if step is ClockStep.WITHDRAWN and chosen else None,
    )


def happened(ui: Ui_ClockForm, step: ClockStep) -> When | None:
    """When it happened; None: now, or it is not asked.

    Raises:
        UserError: it has to be given and is not, or the time cannot be.
    """
    words = asked(step)
    if not words.when:
        return None
    when: When | None = ui.happened_editor.value()
    if when is None and not words.unset:
        raise UserError(NO_TIME, code="clock-no-time")
    return when


def content_of(ui: Ui_ClockForm, step: ClockStep, rule: ClockRule | None) -> dict[str, object]:
    """All that is written, for a draft."""
    return {
        "step": step.value,
        "rule": rule.id if rule is not None else "",
        "title": rule.title if rule is not None else "",
        "about": ui.about_combo.currentText(),
        "choice": chosen_id(ui.choice_combo),
        "limit": chosen_id(ui.limit_combo),
        "when": ui.happened_editor.to_draft(),
        "day": day_of(ui.day_edit).isoformat(),
        "has_day": ui.day_check.isChecked(),
        "used": ui.used_spin.value(),
        "authority": ui.authority_edit.text(),
        "evidence": ui.evidence_edit.toPlainText(),
        "because": ui.because_edit.toPlainText(),
    }


def put_content(ui: Ui_ClockForm, content: Content) -> None:
    """Put back what a draft holds, beside the rule and what it leads to."""
    ui.about_combo.setEditText(text(content, "about"))
    ui.happened_editor.from_draft(content.get("when"))
    # A draft that does not say a day leaves the one that is shown.
    with suppress(ValueError):
        show_day(ui.day_edit, date.fromisoformat(text(content, "day")))
    ui.day_check.setChecked(content.get("has_day") is True)
    used = content.get("used")
    ui.used_spin.setValue(used if isinstance(used, int) else 0)
    ui.authority_edit.setText(text(content, "authority"))
    ui.evidence_edit.setPlainText(text(content, "evidence"))
    ui.because_edit.setPlainText(text(content, "because"))


def written(content: Content) -> str:
    """The words of a draft, for a clock that is no longer in the case."""
    title = text(content, "title")
    words = (text(content, name) for name in ("authority", "evidence", "because"))
    return "\n".join(part for part in (title, *words) if part.strip())


def text(content: Content, name: str) -> str:
    """A field of a draft as text; empty if it is none."""
    value = content.get(name)
    return value if isinstance(value, str) else ""


def chosen_id(combo: QComboBox) -> str | None:
    """The id of what is chosen; None while nothing is."""
    found = combo.currentData()
    return found if isinstance(found, str) else None


def choose_id(combo: QComboBox, wanted: str | None) -> None:
    """Choose by id, if it is offered."""
    place = combo.findData(wanted)
    if wanted is not None and place >= 0:
        combo.setCurrentIndex(place)


def day_of(edit: QDateEdit) -> date:
    """The day in a field."""
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def show_day(edit: QDateEdit, day: date) -> None:
    """Show a day in a field."""
    edit.setDate(QDate(day.year, day.month, day.day))


def _take_answer(ui: Ui_ClockForm, entry: Entry) -> None:
    """Begin with what an answer says of when and how it was done."""
    answered = entry.payload
    if isinstance(answered, PromptAnswered) and isinstance(answered.answer, DateTimeAnswer):
        ui.happened_editor.set_value(answered.answer.when)
        ui.evidence_edit.setPlainText(f"Answered: {answered.question}\n{answered.text}".strip())


def _fill(combo: QComboBox, offered: Sequence[Choice], *, ask: bool = False) -> None:
    if ask and len(offered) > 1:
        combo.addItem(CHOOSE, None)
    for choice in offered:
        combo.addItem(choice.words, choice.id)


def _refill(combo: QComboBox, offered: Sequence[Choice]) -> None:
    """Offer other things, unless they are the same; nobody is told that the choice changed."""
    known = [combo.itemData(row) for row in range(combo.count()) if combo.itemData(row)]
    if known != [choice.id for choice in offered]:
        blocked = QSignalBlocker(combo)
        combo.clear()
        _fill(combo, offered, ask=True)
        del blocked
