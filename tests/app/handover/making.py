# SPDX-License-Identifier: Apache-2.0
"""Makes whole cases for the hand-over tests: every kind of entry, two authors, hard text."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID, uuid4

from app.cases.answers import (
    AnswerValue,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from app.cases.entry import Entry
from app.cases.folding import fold
from app.cases.kinds import (
    Category,
    ClockChanged,
    ClockStep,
    Correction,
    DecisionRecorded,
    ExportKind,
    ExportMade,
    FactsChanged,
    GateAnswer,
    NoteRecorded,
    Outcome,
    PackRef,
    PersonAdded,
    PromptAnswered,
)
from app.cases.when import Precision, When, exactly
from app.handover.clock_parts import ClockTold
from app.handover.material import FactLabel, StageTitle, SummaryMaterial, summary_material
from app.handover.receipt import is_genuine
from tests.app.cases.making import OFFICER, Author, check_signature

PACK = PackRef(pack_id="test", version="1")
MADE_AT = datetime(2026, 10, 25, 0, 30, 5, tzinfo=UTC)
PERSON = UUID(int=7)
PRINCIPLES = {
    "victim": ("V", "Victim-centred"),
    "suspect": ("S", "Suspect-focused"),
    "context": ("C", "Context-led"),
}
STAGES = (StageTitle("first", 1, "First contact"), StageTitle("second", 2, "First meeting"))
LABELS = {
    "reporter": FactLabel("Who reported", {"victim": "The victim"}),
    "interpreter": FactLabel("Interpreter wanted"),
}
CLOCKS = (
    ClockTold(
        key="ck-10",
        rule="CK-10",
        title="Bail: first 3 months",
        about="Suspect 1",
        stands="Due Wed 30 Dec, in 66 days.",
        standing="open",
        dues=(("3 months", "due Wed 30 Dec"), ("Another limit", "waits for a day to be set")),
        counted_from="Wed 30 Sep 2026 14:20",
        says=("Open again: the arrest was another one.",),
        law="PACE section 47ZB",
        rests_on="A source & more. As at Mon 23 Nov 2026. Uncertain.",
        sources=(("PCE47", "Police and Criminal Evidence Act 1984, section 47ZB"),),
    ),
    ClockTold("ck-21", "CK-21", "Released under investigation", "", "To check.", "check",
              (), "", (), "", ""),
)  # fmt: skip


def answered(
    prompt: str,
    answer: AnswerValue | None = None,
    *,
    outcome: Outcome = Outcome.ANSWERED,
    text: str = "",
    verbatim: str = "",
    because: str = "",
    stage: str = "first",
    question: str = "",
) -> PromptAnswered:
    return PromptAnswered(
        prompt_id=prompt,
        stage_id=stage,
        question=question or f"What about {prompt}?",
        pack=PACK,
        wording="0" * 64,
        principles=("victim", "context"),
        outcome=outcome,
        answer=answer,
        text=text,
        verbatim=verbatim,
        because=because,
    )


def note(text: str, verbatim: str = "", heading: str = "") -> NoteRecorded:
    return NoteRecorded(
        text=text,
        verbatim=verbatim,
        heading=heading,
        stage_id="first",
        principles=("victim", "suspect"),
    )


def correction(of: Entry, reading: str) -> Correction:
    return Correction(of=of.id, reading=reading, because="I read my notebook again.")


def full_case() -> tuple[Author, Author]:
    """A case with every kind of entry, by two officers."""
    first = Author(case_id=uuid4())
    opening = first.open_case(reporter="victim", interpreter="not-known")
    first.write(PersonAdded(person_id=PERSON, category=Category.VICTIM, pseudonym="Casey Sample"))
    first.write(
        PersonAdded(
            person_id=uuid4(),
            category=Category.WITNESS,
            pseudonym="Llŷr ap Enghraifft",
            name="مثال تجريبي",
            notes="Speaks Welsh first. Stub & Partners <Criminal>.",
        )
    )
    _answers(first)
    changed = first.write(FactsChanged(changes={"interpreter": "no"}, because="Casey told me."))
    first.write(correction(changed, "Casey asked for Welsh."))
    first.write(correction(opening, "The flatmate reported."))
    noted = first.write(note("Log 0118 read.\n\nCost #1: $5 *not* _six_ @ <b> \\n [x] `c` // $x$."))
    slip = first.write(correction(noted, "Log 0119 read."))
    first.write(correction(slip, "Log 0120 read."))
    first.write(
        DecisionRecorded(
            subject="Examination today or tomorrow",
            options=("SARC today", "SARC tomorrow", "no examination"),
            chosen="SARC today",
            rationale="Casey's choice after a full explanation.",
            points_for=("within the quoted periods",),
            points_against=("Casey is tired",),
            victim_view='"Today, so it\'s done."',
            authority="DS Pat Fixture",
            review_on="16 September 2026",
            stage_id="second",
            principles=("suspect",),
        )
    )
    first.write(_templated_decision())
    _clock_entries(first)
    sent = first.write(_export())
    first.write(correction(sent, "It went to DI Example."))
    second = Author(case_id=first.case_id)
    second.write(answered("yesno", YesNoAnswer(value="no"), text="Second officer asked again."))
    return first, second


def clock_change(step: ClockStep, **said: object) -> ClockChanged:
    plain = {"rule": "CK-10", "clock": "ck-10", "title": "Bail: first 3 months", "pack": PACK}
    return ClockChanged.model_validate({**plain, "step": step, **said})


def _clock_entries(author: Author) -> None:
    author.write(clock_change(ClockStep.STARTED, about="Suspect 1"))
    paused = author.write(
        clock_change(
            ClockStep.PAUSED,
            pause="cps-referral",
            named="Papers are with *a* prosecutor",
            because="Sent by DC Example #12.",
            due="Wed 30 Dec 2026",
        )
    )
    author.write(
        clock_change(ClockStep.WITHDRAWN, withdraws=paused.id, because="It was the other case.")
    )
    extended = author.write(
        clock_change(
            ClockStep.EXTENDED,
            leads_to="CK-11",
            authority="Insp Kit Placeholder 77",
            evidence="Bail form 4, custody record 118.",
            day=date(2027, 3, 30),
        )
    )
    author.write(correction(extended, "The inspector was Insp Stand-In."))
    author.write(
        clock_change(
            ClockStep.SATISFIED,
            clock="ck-40-other",
            rule="CK-40",
            title="Tell the victim",
            about="Call log 7",
            evidence="Rang twice; told at 18:10.",
        )
    )


def _export() -> ExportMade:
    return ExportMade(
        export=ExportKind.SUMMARY_PDF,
        recipient="DS Pat Fixture",
        purpose="review",
        includes=("summary",),
        sha256="ab" * 32,
    )


def _templated_decision() -> DecisionRecorded:
    return DecisionRecorded(
        subject="Whether to take messages from the phone",
        options=("Take the thread", "Leave the phone"),
        chosen="Take the thread\nFrom Friday to Sunday alone.",
        rationale="Nothing else shows them.",
        template="phone-of-a-witness",
        pack=PackRef(pack_id="test", version="2"),
        option="take-thread",
        gate=(
            GateAnswer(step="notice", text="The notice was handed over."),
            GateAnswer(
                step="other-ways",
                text="Which other ways were tried?",
                words="Asked the flatmate.\n\nHer phone is #new & empty.",
            ),
        ),
    )


def _answers(author: Author) -> None:
    about = When(precision=Precision.ABOUT, local=datetime(2026, 9, 12, 23, 40))
    values: dict[str, AnswerValue] = {
        "text": TextAnswer(text="Text first, then call."),
        "choice": ChoiceAnswer(option="a", label="By email"),
        "yesno": YesNoAnswer(value="yes"),
        "unknown": YesNoAnswer(value="not-known"),
        "when": DateTimeAnswer(when=about),
        "people": PeopleAnswer(people=(PERSON,)),
        "list": ChecklistAnswer(ticked=("a",), labels={"a": "Water offered", "b": "Kit used"}),
        "figure": FigureAnswer(amount="32", unit="hours"),
    }
    for prompt, value in values.items():
        author.write(answered(prompt, value, verbatim=f"I said {prompt} and he carried on."))
    author.write(answered("later", outcome=Outcome.LATER, because="Casey is asleep."))
    author.write(answered("never", outcome=Outcome.NOT_APPLICABLE, because="No letter is wanted."))
    first = author.write(answered("twice", TextAnswer(text="The earlier answer."), stage="x"))
    author.write(correction(first, "Correction of the superseded answer."))
    author.write(answered("twice", TextAnswer(text="The later answer."), stage="x"))


def material_of(entries: Sequence[Entry], purpose: str = "early advice") -> SummaryMaterial:
    view = fold(entries)
    return summary_material(
        view,
        stages=STAGES,
        principles=PRINCIPLES,
        fact_labels=LABELS,
        genuine=partial(is_genuine, view.case_id, check=check_signature),
        clocks=CLOCKS,
        marking="OFFICIAL-SENSITIVE",
        made_at=MADE_AT,
        officer=OFFICER,
        recipient="Jo Mockup, liaison prosecutor",
        purpose=purpose,
    )


def case_of_texts(texts: Sequence[str]) -> SummaryMaterial:
    """A case with one note, one answer and one correction for each text."""
    author = Author()
    author.open_case()
    for text in texts:
        noted = author.write(note(text, verbatim=text, heading=text[:400]))
        author.write(correction(noted, text))
    return material_of(author.entries)


__all__ = ["MADE_AT", "case_of_texts", "exactly", "full_case", "material_of"]
