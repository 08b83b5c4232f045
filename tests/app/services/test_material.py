# SPDX-License-Identifier: Apache-2.0
"""The register: what is needed of an item, and the categories that can be chosen."""

from uuid import UUID

import pytest

from app.cases.kinds import MaterialStep, Sensitivity
from app.cases.material import register_of
from app.errors import UserError
from app.services.cases import open_case, suggest_code
from app.services.material import (
    NewItem,
    NewMaterialStep,
    add_material,
    category_lists,
    category_words,
    change_material,
)
from app.services.session import Session


@pytest.fixture
def case_id(session: Session) -> UUID:
    return open_case(session, suggest_code(session), {}).case_id


def test_an_item_is_added_and_changed(session: Session, case_id: UUID) -> None:
    view = add_material(session, case_id, NewItem(" CCTV of the bus ", presumed="rp-08"))
    (item,) = register_of(view)
    assert item.description == "CCTV of the bus" and item.presumed_words == category_words("rp-08")
    step = NewMaterialStep(item.material_id, MaterialStep.MOVED, held="Store 2")
    assert register_of(change_material(session, case_id, step))[0].held == "Store 2"
    with pytest.raises(UserError) as refusal:
        change_material(session, case_id, step)
    assert refusal.value.code == "material-unchanged"


def test_what_is_missing_is_said(session: Session, case_id: UUID) -> None:
    sensitive = Sensitivity.SENSITIVE
    for new, code in (
        (NewItem("  "), "material-empty"),
        (NewItem("Log", sensitivity=sensitive), "sensitive-because"),
        (NewItem("Log", source="x" * 401), "material-too-long"),
        (NewItem("x" * 200_001), "text-too-long"),
    ):
        with pytest.raises(UserError) as refusal:
            add_material(session, case_id, new)
        assert refusal.value.code == code
    (item,) = register_of(add_material(session, case_id, NewItem("Log")))
    named = item.material_id
    for step, code in (
        (NewMaterialStep(session.new_id(), MaterialStep.MOVED, held="x"), "material-missing"),
        (NewMaterialStep(named, MaterialStep.EXAMINED, text="Read."), "material-step-empty"),
        (NewMaterialStep(named, MaterialStep.PRESUMED_SET), "material-step-empty"),
        (
            NewMaterialStep(named, MaterialStep.SENSITIVITY_SET, sensitivity=sensitive),
            "sensitive-because",
        ),
    ):
        with pytest.raises(UserError) as refusal:
            change_material(session, case_id, step)
        assert refusal.value.code == code
    assert len(session.view(case_id).entries) == 2


def test_two_lists_are_kept_apart_each_with_what_it_rests_on() -> None:
    presumed, copied = category_lists()
    assert [each.id for each in presumed.categories] == [f"rp-{n:02}" for n in range(1, 13)]
    assert [each.id for each in copied.categories] == [f"cp-{n:02}" for n in range(1, 6)]
    for each in (presumed, copied):
        assert each.source and each.note and each.as_at.year >= 2026
        assert all(0 < len(one.words) <= 400 for one in each.categories)
    assert category_words("rp-99") == "" and category_words(None) == ""
