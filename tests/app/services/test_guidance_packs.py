# SPDX-License-Identifier: Apache-2.0
"""New guidance comes as a signed file, changes nothing until taken up, and keeps old answers."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cases.answers import TextAnswer
from app.cases.chain import verify_record
from app.cases.kinds import GuidanceAdopted, Outcome
from app.errors import UserError
from app.guidance.faults import PackFault
from app.guidance.files import building
from app.guidance.files.building import build_pack, sign_pack
from app.guidance.files.overlay import Overlay
from app.guidance.model.pack import Pack, Prompt
from app.services.cases import list_cases, open_case
from app.services.drafts import keep_draft
from app.services.entries import record_answer
from app.services.guidance_packs import (
    adopt,
    adoption,
    bundled_offer,
    offer_from_file,
    take_up,
)
from app.services.journeys import read_journey
from app.services.session import Session
from app.services.signers import signers, stop_trusting, trust_signer
from app.services.vaults import KdfParameters, create_vault, new_recovery_words, open_vault
from app.system.paths import resource_files
from app.vault.signing import check_signature
from tests.app.services.conftest import OFFICER, PASSPHRASE
from tests.app.services.packs import follow

OWNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = OWNER.public_key().public_bytes_raw()
ASKED = "s01.first-words"


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Session]:
    """A casebook of its own for each test: guidance never leaves one."""
    opened = create_vault(
        tmp_path / "vault", OFFICER, PASSPHRASE, new_recovery_words(), kdf=KdfParameters()
    )
    trust_signer(opened, PUBLIC.hex(), "Borsetshire guidance team")
    yield opened
    opened.close()


def signed(content: Pack | Overlay) -> bytes:
    return sign_pack(content, OWNER.sign, PUBLIC)


def newer(pack: Pack, version: str = "2099.1", **prompts: Prompt | None) -> Pack:
    """The pack in a later version; each prompt (its dot and hyphens as _) replaced or removed."""
    named = {name.replace("__", ".").replace("_", "-"): value for name, value in prompts.items()}
    stages = []
    for stage in pack.stages:
        kept = [named.get(p.id, p) for p in stage.prompts]
        first = [p for p in stage.first_ten_minutes if named.get(p, True)]
        stages.append(
            stage.model_copy(
                update={
                    "prompts": tuple(p for p in kept if p is not None),
                    "first_ten_minutes": tuple(first),
                }
            )
        )
    contexts = [
        context.model_copy(
            update={
                key: tuple(p for p in getattr(context, key) if named.get(p, True))
                for key in ("first", "adds")
            }
        )
        for context in pack.contexts
    ]
    meta = pack.meta.model_copy(update={"version": version})
    return pack.model_copy(
        update={"meta": meta, "stages": tuple(stages), "contexts": tuple(contexts)}
    )


def reworded(pack: Pack, question: str) -> Prompt:
    return pack.prompt(ASKED).model_copy(update={"question": question})


def overlay(version: str = "1", base: str = "casebook-base") -> Overlay:
    meta = {
        "schema": 1, "id": "borsetshire", "version": version, "title": "Borsetshire additions",
        "owner": "Borsetshire Police", "status": "For tests.", "as_at": "2026-11-01",
        "check_by": "2027-02-01", "overlay_of": base,
    }  # fmt: skip
    title = {
        "id": "s05", "title": f"Plan {version}", "short_title": "Plan", "title_status": "working",
    }  # fmt: skip
    return Overlay.model_validate({"meta": meta, "titles": [title]}, strict=False)


def test_an_offer_says_what_would_change_and_changes_nothing(fresh: Session) -> None:
    case = open_case(fresh, "OTTER 1", {})
    untouched = open_case(fresh, "OTTER 2", {})
    before = fresh.current_pack
    pack = newer(fresh.pack, s01__first_words=reworded(fresh.pack, "What were the first words?"))
    offer = offer_from_file(fresh, signed(pack))
    assert offer.signed_by == "Borsetshire guidance team"
    assert [change.item for change in offer.changes] == ["casebook-base", ASKED]
    assert [touched.case_id for touched in offer.cases] == [case.case_id, untouched.case_id]
    assert offer.cases[0].changes[0].effect == "reworded-open"
    assert fresh.current_pack == before
    assert adoption(fresh, case.case_id) is None


def test_new_cases_follow_what_was_taken_up_and_old_ones_when_they_adopt_it(
    fresh: Session,
) -> None:
    case = open_case(fresh, "OTTER 1", {})
    said = TextAnswer(text="As the call log gives them.")
    record_answer(fresh, case.case_id, ASKED, Outcome.ANSWERED, answer=said)
    old = fresh.pack.prompt(ASKED)
    pack = newer(
        fresh.pack,
        s01__first_words=reworded(fresh.pack, "What were the first words?"),
        s01__who_reported=None,
    )
    take_up(fresh, offer_from_file(fresh, signed(pack)))

    assert fresh.view(case.case_id).pack == case.pack, "an open case moved by itself"
    assert open_case(fresh, "OTTER 2", {}).pack.version == "2099.1"
    offered = adoption(fresh, case.case_id)
    assert offered is not None
    effects = {change.prompt_id: change.effect for change in offered.changes}
    assert effects == {ASKED: "reworded-answered", "s01.who-reported": "no-longer-asked"}

    view = adopt(fresh, offered)
    assert view.pack.version == "2099.1" and adoption(fresh, case.case_id) is None
    entry = view.head.payload
    assert isinstance(entry, GuidanceAdopted) and entry.before == case.pack
    assert any("your answer keeps the old wording" in line for line in entry.changes)
    (answer,) = view.answers[ASKED]
    assert answer.payload.question == old.question and answer.payload.pack == case.pack
    for hidden in (case.pack.pack_id, case.pack.version):
        assert list_cases(fresh, hidden) == (), "a search found what is for the machine"
    stored = fresh.vault.store.entries(case.case_id)
    assert verify_record(stored, view.author_keys(), check_signature).sound


def test_an_answer_to_a_prompt_that_is_gone_stays_with_its_wording(fresh: Session) -> None:
    case = open_case(fresh, "OTTER 1", {})
    said = TextAnswer(text="As the call log gives them.")
    record_answer(fresh, case.case_id, ASKED, Outcome.ANSWERED, answer=said)
    old = fresh.pack.prompt(ASKED)
    take_up(fresh, offer_from_file(fresh, signed(newer(fresh.pack, s01__first_words=None))))
    offered = adoption(fresh, case.case_id)
    assert offered is not None and offered.changes[0].effect == "retired"
    adopt(fresh, offered)
    stage = read_journey(fresh, case.case_id).journey.stage("s01")
    assert stage is not None
    kept = stage.prompts[-1]
    assert (kept.prompt, kept.retired, kept.outcome) == (old, True, "answered")


@pytest.mark.parametrize("spoil", ["byte", "stranger", "old", "same", "cut", "empty"])
def test_anything_wrong_refuses_the_whole_and_changes_nothing(fresh: Session, spoil: str) -> None:
    good = signed(newer(fresh.pack))
    stranger = Ed25519PrivateKey.generate()
    data = {
        "byte": good.replace(b"2099", b"2098", 1)[:-3] + b"00}",
        "stranger": sign_pack(
            newer(fresh.pack), stranger.sign, stranger.public_key().public_bytes_raw()
        ),
        "old": signed(newer(fresh.pack, "2000.1")),
        "same": signed(fresh.pack),
        "cut": good[:-10],
        "empty": b"",
    }[spoil]
    before = fresh.vault.store.guidance.packs()
    with pytest.raises((PackFault, UserError)) as caught:
        offer_from_file(fresh, data)
    assert caught.value.sentence.endswith(".") and "\n" not in caught.value.sentence
    assert fresh.vault.store.guidance.packs() == before


def test_trust_can_be_given_and_taken_back(fresh: Session) -> None:
    data = signed(newer(fresh.pack))
    assert [signer.owner for signer in signers(fresh)] == ["Borsetshire guidance team"]
    stop_trusting(fresh, PUBLIC.hex())
    with pytest.raises(PackFault, match="not trusted here"):
        offer_from_file(fresh, data)
    spaced = " ".join(PUBLIC.hex()[at : at + 8] for at in range(0, 64, 8))
    trust_signer(fresh, spaced.upper(), " Borsetshire \n team ")
    assert signers(fresh)[0].owner == "Borsetshire team"
    assert offer_from_file(fresh, data).pack.meta.version == "2099.1"


@pytest.mark.parametrize(("key", "owner"), [("ab" * 31, "x"), ("zz" * 32, "x"), ("ab" * 32, " ")])
def test_what_is_no_key_or_has_no_owner_is_not_trusted(
    fresh: Session, key: str, owner: str
) -> None:
    with pytest.raises(UserError):
        trust_signer(fresh, key, owner)
    assert len(signers(fresh)) == 1


def test_an_overlay_is_laid_over_the_base_and_over_the_next_base(
    fresh: Session, tmp_path: Path
) -> None:
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    assert fresh.current_pack.pack_id == "casebook-base-with-borsetshire"
    assert fresh.pack.stage("s05").title == "Plan 1"
    base = newer(Pack.model_validate(_bundled(fresh)))
    offer = offer_from_file(fresh, signed(base))
    assert offer.pack.stage("s05").title == "Plan 1" and offer.pack.meta.version == "2099.1.1"
    take_up(fresh, offer)
    take_up(fresh, offer_from_file(fresh, signed(overlay("2"))))
    assert fresh.pack.meta.version == "2099.1.2" and fresh.pack.stage("s05").title == "Plan 2"
    case = open_case(fresh, "OTTER 1", {})
    folder = fresh.vault.folder
    fresh.close()
    again = open_vault(folder, PASSPHRASE)
    assert again.current_pack == case.pack and again.pack.stage("s05").title == "Plan 2"
    again.close()


def _bundled(session: Session) -> object:
    offer = bundled_offer(session)
    assert offer is None, "the bundled guidance is here already"
    (name, version), *_ = session.vault.store.guidance.packs_from("bundled")
    from app.guidance.files.building import read_built  # noqa: PLC0415 - only here

    return read_built(session.vault.store.guidance.pack(name, version)).model_dump(by_alias=True)


def test_an_overlay_for_other_guidance_is_refused(fresh: Session) -> None:
    with pytest.raises(PackFault, match="does not have"):
        offer_from_file(fresh, signed(overlay(base="another-base")))


def overlay_called(name: str, **meta: object) -> Overlay:
    whole = overlay()
    return whole.model_copy(update={"meta": whole.meta.model_copy(update={"id": name, **meta})})


def test_each_of_two_overlays_keeps_its_part_whichever_came_first(fresh: Session) -> None:
    own = overlay_called("ambridge").model_copy(
        update={"titles": (overlay().titles[0].model_copy(update={"id": "s06"}),)}
    )
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    take_up(fresh, offer_from_file(fresh, signed(own)))
    assert fresh.current_pack.pack_id == "casebook-base-with-ambridge-with-borsetshire"
    assert {fresh.pack.stage(name).title for name in ("s05", "s06")} == {"Plan 1"}


def test_an_overlay_that_should_have_been_checked_again_does_not_hold_back_a_newer_base(
    fresh: Session,
) -> None:
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    base = newer(Pack.model_validate(_bundled(fresh)))
    later = {"as_at": date(2030, 1, 1), "check_by": date(2030, 7, 1)}
    base = base.model_copy(update={"meta": base.meta.model_copy(update=later)})
    meta = offer_from_file(fresh, signed(base)).pack.meta
    assert (meta.as_at, meta.check_by) == (overlay().meta.as_at, overlay().meta.check_by)


@pytest.mark.parametrize("sort", ["overlay", "pack"])
def test_guidance_called_like_guidance_of_another_sort_is_refused(
    fresh: Session, sort: str
) -> None:
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    pack = newer(fresh.pack)
    called = pack.model_copy(update={"meta": pack.meta.model_copy(update={"id": "borsetshire"})})
    data = signed(
        overlay_called("casebook-base", version="2099.1") if sort == "overlay" else called
    )
    with pytest.raises(PackFault, match="the same id"):
        offer_from_file(fresh, data)


def test_what_could_not_be_opened_again_is_not_offered(
    fresh: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = signed(overlay_called("borsetshire", status="A long story." * 30))
    whole = build_pack(offer_from_file(fresh, data).pack)
    assert len(whole) > len(build_pack(fresh.pack))
    monkeypatch.setattr(building, "MAX_BUILT", len(whole) - 1)
    with pytest.raises(PackFault, match="do not fit together"):
        offer_from_file(fresh, data)


def test_an_offer_made_before_other_guidance_was_taken_up_is_not_taken_up(fresh: Session) -> None:
    base = offer_from_file(fresh, signed(newer(fresh.pack)))
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    current = fresh.current_pack
    with pytest.raises(UserError, match="Look at it again"):
        take_up(fresh, base)
    assert fresh.current_pack == current, "the force's additions were dropped"


def test_what_was_taken_up_can_be_asked_for_on_any_thread(fresh: Session) -> None:
    take_up(fresh, offer_from_file(fresh, signed(overlay())))
    with ThreadPoolExecutor(1) as elsewhere:
        assert elsewhere.submit(lambda: fresh.pack.stage("s05").title).result() == "Plan 1"


def test_guidance_kept_here_opens_though_a_later_check_finds_fault_with_it(fresh: Session) -> None:
    asked = fresh.pack.prompt(ASKED).model_copy(update={"feeds": ("decision:not-there",)})
    follow(fresh, newer(fresh.pack, s01__first_words=asked))
    case = open_case(fresh, "OTTER 1", {})
    folder = fresh.vault.folder
    fresh.close()
    again = open_vault(folder, PASSPHRASE)
    assert read_journey(again, case.case_id).pack.prompt(ASKED) == asked
    again.close()


@pytest.mark.parametrize("again", [False, True])
def test_a_prompt_that_goes_while_it_is_being_answered_is_settled_first(
    fresh: Session, *, again: bool
) -> None:
    case = open_case(fresh, "OTTER 1", {})
    if again:
        record_answer(fresh, case.case_id, ASKED, Outcome.LATER, because="She is asleep.")
    keep_draft(fresh, case.case_id, f"prompt:{ASKED}", {"text": "half a"})
    take_up(fresh, offer_from_file(fresh, signed(newer(fresh.pack, s01__first_words=None))))
    offered = adoption(fresh, case.case_id)
    assert offered is not None
    with pytest.raises(UserError, match="Record or clear"):
        adopt(fresh, offered)
    record_answer(
        fresh, case.case_id, ASKED, Outcome.ANSWERED, text="Half a line.", slot=f"prompt:{ASKED}"
    )
    offered = adoption(fresh, case.case_id)
    assert offered is not None and adopt(fresh, offered).pack == fresh.current_pack


def test_what_was_offered_is_looked_at_again_if_it_changed_meanwhile(fresh: Session) -> None:
    case = open_case(fresh, "OTTER 1", {})
    take_up(fresh, offer_from_file(fresh, signed(newer(fresh.pack, "2099.1"))))
    offered = adoption(fresh, case.case_id)
    assert offered is not None
    take_up(fresh, offer_from_file(fresh, signed(newer(fresh.pack, "2099.2"))))
    with pytest.raises(UserError, match="Look at it again"):
        adopt(fresh, offered)


def test_wording_rules_that_cannot_be_read_refuse_the_whole(fresh: Session) -> None:
    pack = newer(fresh.pack)
    first, *others = pack.wording
    spoilt = first.model_copy(update={"flag": ("(never closed",)})
    data = signed(pack.model_copy(update={"wording": (spoilt, *others)}))
    with pytest.raises(PackFault, match="wording rules cannot be read"):
        offer_from_file(fresh, data)


def test_a_newer_casebook_offers_its_guidance_or_says_why_it_cannot(
    fresh: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {**resource_files("guidance")}
    version = f'version = "{fresh.pack.meta.version}"'.encode()
    files["pack.toml"] = files["pack.toml"].replace(version, b'version = "2099.1"')
    without = files["facts.toml"].replace(b'id = "weapon"', b'id = "something_else"')
    monkeypatch.setattr("app.services.guidance_packs.resource_files", lambda _: files)
    offer = bundled_offer(fresh)
    assert offer is not None and offer.pack.meta.version == "2099.1"

    asked = fresh.pack.prompt(ASKED).model_copy(update={"id": "s01.local", "when": "weapon is yes"})
    local = overlay().model_copy(update={"prompts": (asked,)})
    take_up(fresh, offer_from_file(fresh, signed(local)))
    files["facts.toml"] = without
    with pytest.raises(PackFault, match="do not fit together"):
        bundled_offer(fresh)
