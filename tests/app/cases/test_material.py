# SPDX-License-Identifier: Apache-2.0
"""How material stands follows from what was said of it, in whatever order it arrives."""

from datetime import date
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.folding import fold
from app.cases.kinds import (
    AttachmentAdded,
    MaterialAdded,
    MaterialChanged,
    MaterialStep,
    RequestChanged,
    RequestSort,
    RequestStep,
    Sensitivity,
)
from app.cases.material import (
    NEXT_STEPS,
    item_named,
    newest_first,
    pressing_first,
    register_of,
    request_named,
    requests_of,
)
from tests.app.cases.making import Author

TODAY = date(2026, 9, 20)


def author() -> Author:
    made = Author()
    made.open_case()
    return made


def item(description: str = "CCTV of the bus", **said: object) -> MaterialAdded:
    given = {"material_id": uuid4(), "description": description, **said}
    return MaterialAdded.model_validate(given)


def step(of: MaterialAdded, sort: MaterialStep, **said: object) -> MaterialChanged:
    given = {"text": "Watched all of it.", "because": "Seen.", "by": "DC B4471", "held": "Store 2"}
    return MaterialChanged.model_validate(
        {"material_id": of.material_id, "step": sort, **given, **said}
    )


def request(to: RequestStep, request_id: UUID, **said: object) -> RequestChanged:
    given = {"sought": "Messages of 2 May", "because": "It may show when they met.", **said}
    return RequestChanged.model_validate(
        {
            "request_id": request_id,
            "step": to,
            "sort": RequestSort.DEVICE,
            "about": "Phone 1",
            "decision": uuid4() if to is RequestStep.MADE else None,
            **given,
        }
    )


def test_what_was_said_last_of_an_item_holds() -> None:
    writer, one, other = author(), item(reference="RE/1", held="Front desk"), item("Log")
    writer.write(one)
    writer.write(other)
    fresh = item_named(fold(writer.entries), one.material_id)
    assert fresh.outstanding == 3 and fresh.title == "RE/1: CCTV of the bus"
    for each in (
        step(one, MaterialStep.EXAMINED),
        step(one, MaterialStep.MOVED),
        step(one, MaterialStep.DESCRIBED, text="CCTV of the 42 bus\nboth decks"),
        step(one, MaterialStep.SENSITIVITY_SET, sensitivity=Sensitivity.SENSITIVE),
        step(one, MaterialStep.PRESUMED_SET, presumed="rp-08", presumed_words="Pictures"),
    ):
        writer.write(each)
    file = AttachmentAdded(
        attachment_id=uuid4(),
        name="bus.mp4",
        media_type="video/mp4",
        size=1,
        sha256="0" * 64,
        material_id=one.material_id,
    )
    writer.write(file)
    now, untouched = register_of(fold(writer.entries))
    assert now.outstanding == 0 and len(now.examined) == 1 and len(now.history) == 6
    assert (now.held, now.description) == ("Store 2", "CCTV of the 42 bus\nboth decks")
    assert (now.sensitivity, now.sensitive_because) == (Sensitivity.SENSITIVE, "Seen.")
    assert (now.presumed, now.presumed_words) == ("rp-08", "Pictures")
    assert [each.payload for each in now.files] == [file]
    assert untouched.outstanding == 3 and not untouched.files
    assert newest_first([now, untouched])[0] is untouched


def test_that_it_has_no_category_is_an_answer_too() -> None:
    writer, one = author(), item()
    writer.write(one)
    writer.write(step(one, MaterialStep.PRESUMED_SET, presumed=None))
    now = item_named(fold(writer.entries), one.material_id)
    assert now.presumed is None and now.presumed_settled and now.outstanding == 2


def test_what_is_said_of_nothing_is_left_out() -> None:
    writer = author()
    writer.write(step(item(), MaterialStep.MOVED))
    writer.write(request(RequestStep.AGREED, uuid4()))
    view = fold(writer.entries)
    assert register_of(view) == () and requests_of(view) == ()
    for named in (item_named, request_named):
        with pytest.raises(KeyError):
            named(view, uuid4())


def test_a_request_stands_where_its_last_step_left_it() -> None:
    writer, mine, other = author(), uuid4(), uuid4()
    writer.write(request(RequestStep.PLANNED, mine))
    writer.write(request(RequestStep.PLANNED, other))
    made = writer.write(request(RequestStep.MADE, mine, due=date(2026, 9, 1)))
    late, planned = (request_named(fold(writer.entries), each) for each in (mine, other))
    assert isinstance(made.payload, RequestChanged)
    assert late.decision == made.payload.decision and late.is_late(TODAY)
    assert pressing_first([planned, late], TODAY) == (late, planned)
    writer.write(request(RequestStep.RECEIVED, mine, due=date(2026, 10, 1)))
    writer.write(request(RequestStep.ENDED, mine))
    ended = request_named(fold(writer.entries), mine)
    assert not ended.is_open and not ended.is_late(TODAY) and len(ended.history) == 4
    assert pressing_first([ended, planned], TODAY) == (planned, ended)


def test_every_step_has_a_place_and_an_end_is_an_end() -> None:
    assert set(NEXT_STEPS) == set(RequestStep)
    assert not NEXT_STEPS[RequestStep.ENDED] and not NEXT_STEPS[RequestStep.WITHDRAWN]
    leading = {each for steps in NEXT_STEPS.values() for each in steps}
    assert leading == set(RequestStep) - {RequestStep.PLANNED}


@given(st.randoms(use_true_random=False))
def test_two_officers_records_give_one_register_in_any_order(chance: Random) -> None:
    first, second = author(), Author()
    second.case_id = first.case_id
    one = item()
    first.write(one)
    second.write(step(one, MaterialStep.MOVED))
    first.write(step(one, MaterialStep.EXAMINED))
    mine = uuid4()
    second.write(request(RequestStep.PLANNED, mine))
    first.write(request(RequestStep.MADE, mine))
    entries = [*first.entries, *second.entries]
    expected = fold(entries)
    chance.shuffle(entries)
    assert register_of(fold(entries)) == register_of(expected)
    assert requests_of(fold(entries)) == requests_of(expected)
    assert register_of(expected)[0].held == "Store 2"
