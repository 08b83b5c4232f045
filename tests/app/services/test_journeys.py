# SPDX-License-Identifier: Apache-2.0
"""The journey of a case keeps what was answered under guidance of another day."""

from uuid import UUID

import pytest

from app.cases.kinds import GuidanceAdopted, Outcome, PackRef
from app.guidance.files.building import build_pack
from app.guidance.model.pack import Pack, Prompt
from app.services.cases import open_case
from app.services.entries import record_answer
from app.services.journeys import EarlierWording, read_journey
from app.services.session import Session

REWORDED, GONE, SAME = "s01.safe-now", "s01.medical-now", "s01.first-words"


def next_version(pack: Pack, version: str) -> Pack:
    """Later guidance: one prompt asks otherwise, one is gone."""

    def changed(prompt: Prompt) -> Prompt:
        words = {"question": "Can the victim speak freely now?"}
        return prompt.model_copy(update=words if prompt.id == REWORDED else {})

    stages = tuple(
        stage.model_copy(
            update={
                "prompts": tuple(changed(p) for p in stage.prompts if p.id != GONE),
                "first_ten_minutes": tuple(p for p in stage.first_ten_minutes if p != GONE),
            }
        )
        for stage in pack.stages
    )
    contexts = tuple(
        context.model_copy(update={"first": tuple(p for p in context.first if p != GONE)})
        for context in pack.contexts
    )
    meta = pack.meta.model_copy(update={"version": version})
    return pack.model_copy(update={"meta": meta, "stages": stages, "contexts": contexts})


def adopt(session: Session, case_id: UUID, version: str) -> None:
    before = session.view(case_id).pack
    later = next_version(session.pack_for(before), version)
    ref = PackRef(pack_id=later.meta.id, version=version)
    session.vault.store.guidance.put_pack(ref.pack_id, version, build_pack(later), "imported")
    session.record(case_id, GuidanceAdopted(before=before, pack=ref))


@pytest.fixture
def case_id(session: Session) -> UUID:
    """A case with three prompts answered."""
    code = f"CURLEW {len(session.vault.store.case_ids()) + 1}"
    case_id = open_case(session, code, {"relationship": "stranger"}).case_id
    for prompt in (REWORDED, GONE, SAME):
        record_answer(session, case_id, prompt, Outcome.ANSWERED, text="So it was.")
    return case_id


def test_under_its_own_guidance_nothing_was_worded_otherwise(
    session: Session, case_id: UUID
) -> None:
    assert read_journey(session, case_id).earlier_wording == {}


def test_what_was_answered_is_there_in_the_words_of_that_day(
    session: Session, case_id: UUID
) -> None:
    then = session.view(case_id).pack
    asked = session.pack_for(then).prompt(REWORDED)
    adopt(session, case_id, "9026.1.1")
    case = read_journey(session, case_id)
    assert case.earlier_wording == {REWORDED: EarlierWording(asked.question, then.version, asked)}
    assert case.pack.prompt(REWORDED).question == "Can the victim speak freely now?"
    record_answer(session, case_id, REWORDED, Outcome.ANSWERED, text="Yes.")
    assert read_journey(session, case_id).earlier_wording == {}


def test_a_prompt_that_is_gone_stays_with_its_answer(session: Session, case_id: UUID) -> None:
    adopt(session, case_id, "9026.1.1")
    stage = read_journey(session, case_id).journey.stages[0]
    last = stage.prompts[-1]
    assert (last.prompt.id, last.retired, last.no_longer_asked) == (GONE, True, True)
    assert last.outcome == "answered"


def test_without_the_guidance_of_that_day_the_record_still_tells_the_question(
    session: Session, case_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = session.view(case_id).pack
    question = session.pack_for(then).prompt(REWORDED).question
    adopt(session, case_id, "9026.1.1")
    shelf = type(session.vault.store.guidance)
    real = shelf.pack

    def without_then(self: object, pack_id: str, version: str) -> bytes:
        return real(self, pack_id, "0.0.1" if version == then.version else version)  # type: ignore[arg-type]

    monkeypatch.setattr(shelf, "pack", without_then)
    session._packs.clear()
    case = read_journey(session, case_id)
    assert case.earlier_wording == {REWORDED: EarlierWording(question, then.version, None)}
    assert all(not view.retired for view in case.journey.prompts())
