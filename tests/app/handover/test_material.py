# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from uuid import UUID

import pytest

from app.cases.answers import ChoiceAnswer, DateTimeAnswer
from app.cases.kinds import (
    Category,
    Correction,
    DecisionRecorded,
    FactsChanged,
    GuidanceAdopted,
    PersonAdded,
    PersonChanged,
)
from app.cases.values import Value
from app.cases.when import Precision, When
from app.handover.material import SummaryMaterial
from app.handover.sections import CorrectionShown, PromptShown
from tests.app.cases.making import Author
from tests.app.handover.making import PACK, answered, full_case, material_of


@pytest.fixture(scope="module")
def material() -> SummaryMaterial:
    first, second = full_case()
    return material_of(first.entries + second.entries)


def everything(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from everything(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from everything(getattr(value, each.name))


def words_in(material: SummaryMaterial) -> str:
    return "\n".join(each for each in everything(material) if isinstance(each, str))


def prompts(material: SummaryMaterial) -> dict[str, PromptShown]:
    return {prompt.question: prompt for stage in material.stages for prompt in stage.prompts}


WRITTEN = (
    "text", "verbatim", "because", "reading", "subject", "options", "chosen", "rationale",
    "points_for", "points_against", "victim_view", "authority", "review_on", "heading", "notes",
    "pseudonym", "name", "recipient", "purpose", "includes", "question", "evidence", "about",
    "named", "due", "title", "rule", "leads_to", "by",
)  # fmt: skip


def recorded_words(payload: Value) -> Iterator[str]:
    """Every text that a person wrote into an entry."""
    for name in WRITTEN:
        value = getattr(payload, name, "") or ""
        yield from (value,) if isinstance(value, str) else value
    if isinstance(payload, DecisionRecorded):
        yield from (payload.template or "", payload.option or "")
        for step in payload.gate:
            yield from (step.text, step.words)


def test_nothing_that_was_recorded_is_left_out(material: SummaryMaterial) -> None:
    first, second = full_case()
    shown = words_in(material)
    for entry in first.entries + second.entries:
        for text in recorded_words(entry.payload):
            assert text in shown


def test_a_correction_of_the_adoption_of_guidance_is_shown() -> None:
    author = Author()
    author.open_case()
    adopted = author.write(GuidanceAdopted(before=PACK, pack=PACK))
    author.write(Correction(of=adopted.id, reading="It was the other pack.", because="A slip."))
    material = material_of(author.entries)
    (register,) = [each for each in material.registers if "guidance" in each.title]
    ((said,),) = [thing.steps for thing in register.things]
    assert [each.reading for each in said.corrections] == ["It was the other pack."]
    assert not material.other_corrections


def test_every_correction_stands_once_and_knows_what_it_corrects(
    material: SummaryMaterial,
) -> None:
    first, _ = full_case()
    recorded = [e.payload for e in first.entries if isinstance(e.payload, Correction)]
    shown = [each for each in everything(material) if isinstance(each, CorrectionShown)]
    assert sorted(c.reading for c in shown) == sorted(c.reading for c in recorded)
    assert all(0 < c.corrects < c.stamp.number for c in shown)


def test_somebody_known_better_stands_once_as_known_now_with_what_was_known_before() -> None:
    author, caller, other = Author(), UUID(int=1), UUID(int=2)
    author.open_case()
    author.write(PersonAdded(person_id=caller, category=Category.WITNESS, pseudonym="Caller"))
    author.write(PersonAdded(person_id=other, category=Category.VICTIM, pseudonym="Victim 2"))
    author.write(
        PersonChanged(
            person_id=caller, category=Category.VICTIM, pseudonym="Victim 1", because="She said so."
        )
    )
    first, second = material_of(author.entries).people
    assert (first.category, first.now.pseudonym) == ("victim", "Victim 1")
    assert [each.pseudonym for each in first.before] == ["Caller"]
    assert second.now.pseudonym == "Victim 2" and not second.before


def test_what_another_officer_says_of_a_fact_is_not_called_earlier() -> None:
    first = Author()
    first.open_case(reporter="victim")
    first.write(FactsChanged(changes={"reporter": "friend"}))
    second = Author(case_id=first.case_id, now=first.now)
    second.write(FactsChanged(changes={"reporter": "professional"}))
    (fact,) = material_of(first.entries + second.entries).facts
    assert [(each.value, each.stands) for each in fact.earlier] == [
        ("friend", True),
        ("The victim", False),
    ]
    assert fact.earlier[0].author.startswith("DC Robin Example")


def test_a_correction_stands_beside_its_original_which_stays(material: SummaryMaterial) -> None:
    (noted,) = material.notes
    assert noted.words.startswith("Log 0118 read.")
    assert [c.reading for c in noted.corrections] == ["Log 0119 read.", "Log 0120 read."]
    original, slip = noted.stamp.number, noted.corrections[0].stamp.number
    assert [c.corrects for c in noted.corrections] == [original, slip]
    assert {o.original for o in material.fact_corrections} == {
        "a change of facts",
        "the opening of the case",
    }
    assert [o.original for o in material.other_corrections] == ["an export"]


def test_answers_of_two_authors_that_differ_stand_together(material: SummaryMaterial) -> None:
    asked = prompts(material)["What about yesno?"]
    assert asked.differ
    assert {a.answer for a in asked.answers} == {("Yes",), ("No",)}
    assert len({a.stamp.author for a in asked.answers}) == 2
    assert not any(a.superseded for a in asked.answers)


def test_an_answer_that_was_replaced_is_kept_and_said_to_be(material: SummaryMaterial) -> None:
    later, earlier = prompts(material)["What about twice?"].answers
    assert (later.superseded, earlier.superseded) == (False, True)
    assert earlier.answer == ("The earlier answer.",)
    assert not prompts(material)["What about twice?"].differ


def test_a_decision_shows_what_was_settled_before_it_and_what_it_started_from(
    material: SummaryMaterial,
) -> None:
    free, templated = material.decisions
    assert (free.settled, free.started_from) == ((), "")
    notice, ways = templated.settled
    assert (notice.text, notice.words) == ("The notice was handed over.", "")
    assert ways.words == "Asked the flatmate.\n\nHer phone is #new & empty."
    assert templated.started_from == (
        "Template phone-of-a-witness, option take-thread (test, version 2)"
    )


@pytest.mark.parametrize(
    ("prompt", "lines"),
    [
        ("choice", ("By email",)),
        ("when", ("about Sat 12 Sep 2026 23:40",)),
        ("people", ("Casey Sample",)),
        ("list", ("Ticked: Water offered", "Not ticked: Kit used")),
        ("figure", ("32 hours",)),
    ],
)
def test_every_way_of_answering_is_put_in_words(
    material: SummaryMaterial, prompt: str, lines: tuple[str, ...]
) -> None:
    assert prompts(material)[f"What about {prompt}?"].answers[0].answer == lines


def test_what_is_not_known_is_said_and_never_filled_in(material: SummaryMaterial) -> None:
    assert [(each.what, each.state) for each in material.unresolved] == [
        ("What about unknown?", "Answered: not known"),
        ("What about later?", "Put off for later"),
    ]
    assert not prompts(material)["What about unknown?"].answers[0].known


def test_a_fact_shows_since_when_and_what_it_was_before(material: SummaryMaterial) -> None:
    reporter, interpreter = material.facts
    assert (reporter.label, reporter.value, reporter.earlier) == ("Who reported", "The victim", ())
    assert (interpreter.value, interpreter.because) == ("No", "Casey told me.")
    assert [each.value for each in interpreter.earlier] == ["Not known"]


def test_the_front_and_the_end_say_what_the_record_is(material: SummaryMaterial) -> None:
    front = material.front
    assert front.made_at == "25 Oct 2026 01:30:05 BST"  # the first of the two half past ones
    assert front.entries == sum(author.entries for author in material.authors)
    assert front.anchor in {author.anchor for author in material.authors}
    assert front.packs == ("test, version 1", "test, version 2")
    names = [author.name for author in material.authors]
    assert "DC Robin Example B4471" in names
    assert any(name.startswith("the officer with key") for name in names)


def test_a_time_and_a_choice_can_be_not_known_too() -> None:
    author = Author()
    author.open_case()
    author.write(answered("when", DateTimeAnswer(when=When(precision=Precision.UNKNOWN))))
    author.write(answered("wish", ChoiceAnswer(option="not-known", label="Not known yet")))
    found = material_of(author.entries).unresolved
    assert [each.what for each in found] == ["What about when?", "What about wish?"]


def test_a_clock_stands_with_all_that_was_said_of_it(material: SummaryMaterial) -> None:
    bail, released, stranger = material.clocks
    assert [step.what for step in bail.steps] == [
        "Started",
        "Paused",
        "An earlier entry withdrawn",
        "Extended",
    ]
    withdrawn = {part.name: part.words for part in bail.steps[2].parts}
    assert withdrawn["Withdraws"] == f"entry {bail.steps[1].stamp.number}"
    (corrected,) = bail.steps[3].corrections
    assert corrected.reading == "The inspector was Insp Stand-In."
    assert released.steps == ()
    assert (stranger.title, stranger.standing) == ("Tell the victim", "closed")
    assert "its guidance is not in this casebook" in stranger.stands
