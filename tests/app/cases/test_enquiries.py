# SPDX-License-Identifier: Apache-2.0
"""How a line of enquiry stands follows from what was said of it, in whatever order it arrives."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.enquiries import Lean, State, balance_of, in_turn, leans, line_named, lines_of
from app.cases.folding import fold
from app.cases.kinds import Direction, EnquiryChanged, EnquiryOpened, EnquiryStep, Examines
from tests.app.cases.making import Author

TODAY = date(2026, 9, 20)


def opened(
    title: str = "Doorbell camera",
    examines: Examines = Examines.SUSPECT,
    direction: Direction = Direction.EITHER,
    due: date | None = None,
) -> EnquiryOpened:
    return EnquiryOpened(
        enquiry_id=uuid4(),
        title=title,
        because="It covers the gate.",
        direction=direction,
        examines=examines,
        owner="DC Robin Example B4471",
        due=due,
    )


def changed(line: EnquiryOpened, step: EnquiryStep, **said: object) -> EnquiryChanged:
    given = {"text": "Seen.", "because": "It has all been read.", **said}
    return EnquiryChanged.model_validate({"enquiry_id": line.enquiry_id, "step": step, **given})


def test_what_was_said_last_holds_and_all_of_it_stays_in_the_history() -> None:
    author = Author()
    author.open_case()
    line, other = opened(), opened("Bus records")
    author.write(line)
    author.write(other)
    author.write(changed(line, EnquiryStep.ASSIGNED, owner="PC Kit Specimen B1"))
    author.write(changed(line, EnquiryStep.DUE_SET, due=TODAY))
    author.write(changed(line, EnquiryStep.TURNED, direction=Direction.AWAY))
    progress = author.write(changed(line, EnquiryStep.PROGRESS))
    closed = author.write(changed(line, EnquiryStep.CLOSED))
    first, second = lines_of(fold(author.entries))
    assert (first.owner, first.due, first.direction) == (
        "PC Kit Specimen B1",
        TODAY,
        Direction.AWAY,
    )
    assert (first.state, first.ended, first.progress) == (State.CLOSED, closed, progress)
    assert first.opening == line and len(first.history) == 6
    assert second.is_open and second.ended is None and second.owner == "DC Robin Example B4471"


def test_a_line_opened_again_is_open_and_keeps_why_it_had_ended() -> None:
    author = Author()
    author.open_case()
    line = opened(due=TODAY - timedelta(days=1))
    author.write(line)
    author.write(changed(line, EnquiryStep.NOT_PURSUED))
    (ended,) = lines_of(fold(author.entries))
    assert ended.state is State.NOT_PURSUED and not ended.is_late(TODAY)
    author.write(changed(line, EnquiryStep.REOPENED))
    (again,) = lines_of(fold(author.entries))
    assert again.is_open and again.is_late(TODAY) and len(again.history) == 3


def test_what_a_partial_or_false_record_says_of_lines_does_no_harm() -> None:
    author = Author()
    author.open_case()
    line = opened()
    author.write(changed(line, EnquiryStep.CLOSED))
    assert lines_of(fold(author.entries)) == ()
    with pytest.raises(KeyError):
        line_named(fold(author.entries), line.enquiry_id)
    author.write(line)
    author.write(line.model_copy(update={"title": "Another", "due": TODAY}))
    (read,) = lines_of(fold(author.entries))
    assert read.opening.title == "Doorbell camera"
    assert read.state is State.CLOSED  # as said by the author, before or after


def test_late_lines_come_first_then_those_with_a_day_then_the_rest() -> None:
    author = Author()
    author.open_case()
    for title, days in (("none", None), ("soon", 1), ("late", -1), ("today", 0), ("oldest", -9)):
        due = None if days is None else TODAY + timedelta(days=days)
        author.write(opened(title, due=due))
    turn = in_turn(lines_of(fold(author.entries)), TODAY)
    assert [line.opening.title for line in turn] == ["oldest", "late", "today", "soon", "none"]
    assert [line.is_late(TODAY) for line in turn] == [True, True, False, False, False]


V, S, C = Examines.VICTIM, Examines.SUSPECT, Examines.CIRCUMSTANCES
TO, FROM, EITHER = Direction.TOWARDS, Direction.AWAY, Direction.EITHER


@pytest.mark.parametrize(
    ("open_lines", "seen"),
    [
        ([], []),
        ([(S, TO)], []),
        ([(V, EITHER)], [Lean.ALL_VICTIM]),
        ([(V, TO), (V, FROM)], [Lean.ALL_VICTIM]),
        ([(V, EITHER), (S, TO)], []),
        ([(V, EITHER), (V, EITHER), (S, TO)], [Lean.MOST_VICTIM]),
        ([(V, EITHER), (V, TO), (S, TO), (C, FROM)], []),
        ([(S, TO), (C, TO)], [Lean.ONLY_TOWARDS]),
        ([(S, FROM), (C, FROM)], [Lean.ONLY_AWAY]),
        ([(V, TO), (V, TO)], [Lean.ALL_VICTIM, Lean.ONLY_TOWARDS]),
    ],
)
def test_the_balance_is_remarked_on_only_when_there_is_something_to_see(
    open_lines: list[tuple[Examines, Direction]], seen: list[Lean]
) -> None:
    author = Author()
    author.open_case()
    for examines, direction in open_lines:
        author.write(opened("x", examines, direction))
    lines = lines_of(fold(author.entries))
    assert list(leans(lines)) == seen
    assert balance_of(lines).total == len(open_lines)


def test_a_line_followed_the_other_way_to_its_end_counts_and_one_left_aside_does_not() -> None:
    author = Author()
    author.open_case()
    author.write(opened("one", S, TO))
    author.write(opened("two", S, TO))
    aside, followed = opened("three", S, FROM), opened("four", S, FROM)
    author.write(aside)
    author.write(changed(aside, EnquiryStep.NOT_PURSUED))
    assert leans(lines_of(fold(author.entries))) == (Lean.ONLY_TOWARDS,)
    author.write(followed)
    author.write(changed(followed, EnquiryStep.CLOSED))
    assert leans(lines_of(fold(author.entries))) == ()


@given(
    st.lists(
        st.tuples(st.booleans(), st.integers(0, 2), st.sampled_from(EnquiryStep)), max_size=12
    ),
    st.randoms(use_true_random=False),
)
def test_two_officers_lines_read_the_same_however_they_arrive(
    said: list[tuple[bool, int, EnquiryStep]], random: object
) -> None:
    first = Author()
    second = Author(case_id=first.case_id)
    first.open_case()
    lines = [opened(str(number)) for number in range(3)]
    for line in lines:
        first.write(line)
    for by_second, at, step in said:
        more = {"owner": str(at), "due": TODAY, "direction": Direction.AWAY}
        (second if by_second else first).write(changed(lines[at], step, **more))
    entries = [*first.entries, *second.entries]
    straight = lines_of(fold(entries))
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert lines_of(fold(entries)) == straight
    assert sum(len(line.history) for line in straight) == 3 + len(said)
    ids: set[UUID] = {line.enquiry_id for line in in_turn(straight, TODAY)}
    assert ids == {line.enquiry_id for line in straight if line.is_open}


def test_what_another_officer_said_after_the_end_is_there_to_be_read() -> None:
    first, line = Author(), opened()
    second = Author(case_id=first.case_id, now=first.now)
    first.open_case()
    first.write(line)
    closed = first.write(changed(line, EnquiryStep.CLOSED))
    progress = second.write(changed(line, EnquiryStep.PROGRESS), timedelta(minutes=9))
    aside = second.write(changed(line, EnquiryStep.NOT_PURSUED))
    entries = [*first.entries, *second.entries]
    for order in (entries, entries[::-1]):
        (read,) = lines_of(fold(order))
        assert (read.state, read.ended) == (State.NOT_PURSUED, aside)
        assert read.after_end == (progress, aside)
        assert closed in read.history
    first.now = second.now
    first.write(changed(line, EnquiryStep.REOPENED))
    (again,) = lines_of(fold([*first.entries, *second.entries]))
    assert again.is_open and again.after_end == ()
