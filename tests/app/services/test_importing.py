# SPDX-License-Identifier: Apache-2.0
"""A colleague's bundle becomes a case here, or more of one; nothing dubious gets in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cases.entry import Entry, Unsealed, seal
from app.cases.folding import fold
from app.cases.kinds import FactsChanged, NoteRecorded, OfficerJoined, Outcome
from app.errors import EnvironmentFault, UserError
from app.handover.bundle import BundleContents, make_bundle
from app.services.bundles import OpenedBundle, inspect_bundle, inspect_with_own_key
from app.services.cases import change_facts, first_things, list_cases, open_case, suggest_code
from app.services.entries import record_answer, record_correction, record_note
from app.services.guidance_packs import adopt, adoption
from app.services.importing import add, bring_in, consider, look, prospect
from app.services.journeys import read_journey
from app.services.session import Session
from app.services.watched import EVERY
from app.services.weighing import Outlook, weigh
from tests.app.cases.making import OFFICER as ANOTHER
from tests.app.cases.making import Author
from tests.app.guidance.making import small_pack
from tests.app.services.colleagues import OFFICER, SUPERVISOR, casebook, sealed, send
from tests.app.services.packs import follow


@pytest.fixture(scope="module")
def officer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("officer") / "vault", OFFICER) as session:
        yield session


@pytest.fixture(scope="module")
def colleague(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with casebook(tmp_path_factory.mktemp("colleague") / "vault", SUPERVISOR) as session:
        yield session


@pytest.fixture
def case_id(officer: Session) -> UUID:
    case = open_case(officer, suggest_code(officer), {"reporter": "victim"})
    record_note(officer, case.case_id, NoteRecorded(text="The gate was open."))
    return case.case_id


def stored(session: Session, case_id: UUID) -> set[bytes]:
    return set(session.vault.store.entries(case_id))


def bundle_of(entries: Sequence[Entry], maker: Author, keys: Sequence[Author]) -> OpenedBundle:
    """A sound bundle as a stranger can make one, of whatever entries."""
    contents = BundleContents(
        entries=[entry.to_json() for entry in entries],
        keys={author.entries[0].author: author.public for author in keys},
        summary_pdf=b"%PDF",
        officer=ANOTHER,
        made_at=datetime(2026, 9, 20, tzinfo=UTC),
        marking="OFFICIAL-SENSITIVE",
        recipient="You",
        purpose="Trust me",
    )
    opened = inspect_bundle(make_bundle(contents, maker.key.sign, maker.public), "")
    assert opened.sound and opened.view is not None
    return opened


def test_a_case_comes_in_byte_for_byte_and_goes_back_and_forth(
    officer: Session, colleague: Session, case_id: UUID
) -> None:
    opened = send(officer, case_id, colleague)
    here = consider(colleague, opened)
    assert here is not None
    seen = weigh(opened, here).prospect
    assert (seen.outlook, seen.new) == (Outlook.NEW, 2)
    assert [(w.officer, w.me, w.new) for w in seen.writers] == [(OFFICER, False, 2)]
    assert seen.pack_here and not seen.code_taken and not seen.ahead and not seen.why
    brought = bring_in(colleague, opened)
    assert brought.new == 2 and stored(colleague, case_id) == stored(officer, case_id)
    assert case_id in {row.case_id for row in list_cases(colleague)}
    again = prospect(colleague, opened)
    assert again.outlook is Outlook.SAME
    with pytest.raises(UserError, match="already") as refused:
        bring_in(colleague, opened)
    assert refused.value.code == "nothing-new"

    record_note(colleague, case_id, NoteRecorded(text="The gate was shut at nine."))
    record_note(officer, case_id, NoteRecorded(text="The neighbour was asked."))
    back = send(colleague, case_id, officer)
    seen = prospect(officer, back)
    assert (seen.outlook, seen.new) == (Outlook.MORE, 2)  # who they are, and the note
    assert [(w.officer, w.me, w.new) for w in seen.writers] == [
        (OFFICER, True, 0),
        (SUPERVISOR, False, 2),
    ]
    view = bring_in(officer, back).view
    assert len(view.entries) == 5 and view == officer.view(case_id)
    assert view.officers()[colleague.author] == SUPERVISOR
    assert fold(bring_in(colleague, send(officer, case_id, colleague)).view.entries) == view


def test_answers_and_facts_of_two_officers_both_stay(
    officer: Session, colleague: Session, case_id: UUID
) -> None:
    bring_in(colleague, send(officer, case_id, colleague))
    prompt = _a_text_prompt(officer)
    for session, text in ((officer, "Mine."), (colleague, "Theirs.")):
        record_answer(session, case_id, prompt, Outcome.ANSWERED, text=text)
    change_facts(colleague, case_id, {"reporter": "professional"}, "She says so.")
    bring_in(officer, send(colleague, case_id, officer))
    case = read_journey(officer, case_id)
    assert [a.payload.text for a in case.view.answers[prompt]] == ["Theirs.", "Mine."]
    assert case.view.facts["reporter"].value == "professional"


def test_a_colleagues_correction_comes_in_and_can_be_corrected_again(
    officer: Session, colleague: Session, case_id: UUID
) -> None:
    note = officer.view(case_id).head
    bring_in(colleague, send(officer, case_id, colleague))
    corrected = record_correction(colleague, case_id, note.id, "It was shut.", "Seen on CCTV.")
    bring_in(officer, send(colleague, case_id, officer))
    record_correction(officer, case_id, corrected.head.id, "It was ajar.", "Seen again.")
    (first,) = officer.view(case_id).corrections[note.id]
    assert first.author == colleague.author and officer.view(case_id).corrections[first.id]


def test_a_restored_backup_that_went_on_is_never_merged_silently(
    officer: Session, colleague: Session, case_id: UUID, tmp_path: Path
) -> None:
    """The same key, the same place, two entries: as after a restored backup was written on."""
    bring_in(colleague, send(officer, case_id, colleague))
    record_note(colleague, case_id, NoteRecorded(text="One way."))
    before = send(colleague, case_id, officer)
    assert before.view is not None
    taken = before.view.entries[-1]
    # The same officer's other copy: it never knew of that note and wrote another one there.
    other = Author(case_id=case_id, key=_key(colleague), now=taken.recorded_at)
    other.entries = [e for e in before.view.entries if e.author == colleague.author][:-1]
    other.note("Another way.")
    bring_in(officer, before)
    unchanged = stored(officer, case_id)
    entries = [*officer.view(case_id).entries[:2], *other.entries]
    owner = Author(case_id=case_id, key=_key(officer), entries=list(entries[:2]))
    forked = bundle_of(entries, owner, [owner, other])
    seen = prospect(officer, forked)
    assert seen.outlook is Outlook.FORKED
    assert [(w.key_id, w.forked_at) for w in seen.writers if w.forked_at] == [
        (colleague.author, taken.sequence)
    ]
    with pytest.raises(UserError) as refused:
        bring_in(officer, forked)
    assert refused.value.code == "record-forked" and stored(officer, case_id) == unchanged


def test_a_stranger_cannot_open_my_case_otherwise_or_speak_for_another_key(
    officer: Session, case_id: UUID
) -> None:
    unchanged = stored(officer, case_id)
    stranger = Author(case_id=case_id)
    stranger.open_case()
    pretender = Author()
    pretender.open_case()
    liar = Author(case_id=pretender.case_id, now=pretender.now)
    key = officer.vault.signing.public.hex()
    liar.write(OfficerJoined(officer=OFFICER, public_key=key))
    for entries, authors in (
        (stranger.entries, [stranger]),
        ([*pretender.entries, *liar.entries], [pretender, liar]),
    ):
        opened = bundle_of(entries, authors[0], authors)
        seen = prospect(officer, opened)
        assert seen.outlook is Outlook.REFUSED and seen.why
        with pytest.raises(UserError) as refused:
            bring_in(officer, opened)
        assert refused.value.code == "case-refused"
    assert stored(officer, case_id) == unchanged
    assert not officer.vault.store.entries(pretender.case_id)


def test_an_entry_that_goes_by_the_number_of_mine_brings_nothing_in(
    officer: Session, case_id: UUID
) -> None:
    mine = officer.view(case_id).head
    stranger = Author()
    stranger.open_case()
    stranger.note("x")
    taken = stranger.entries.pop()
    unsealed = Unsealed.model_validate(
        {name: getattr(taken, name) for name in Unsealed.model_fields} | {"id": mine.id}
    )
    stranger.entries.append(seal(unsealed, stranger.key.sign))
    opened = bundle_of(stranger.entries, stranger, [stranger])
    assert prospect(officer, opened).outlook is Outlook.NEW
    with pytest.raises(UserError) as refused:
        bring_in(officer, opened)
    assert refused.value.code == "entry-collides"
    assert not officer.vault.store.entries(stranger.case_id)


def test_what_is_not_sound_or_not_readable_is_not_taken_in(
    officer: Session, colleague: Session, case_id: UUID
) -> None:
    opened = send(officer, case_id, colleague)
    broken = replace(opened, report=replace(opened.report, findings=opened.report.findings[:-1]))
    newer = replace(opened, view=None)
    for bad, code in ((broken, "bundle-not-sound"), (newer, "bundle-newer")):
        with pytest.raises(UserError) as refused:
            bring_in(colleague, bad)
        assert refused.value.code == code
    assert consider(colleague, newer) is None
    assert not colleague.vault.store.entries(case_id)


def test_what_was_recorded_since_it_was_weighed_is_taken_into_account(
    officer: Session, colleague: Session, case_id: UUID
) -> None:
    bring_in(colleague, send(officer, case_id, colleague))
    record_note(colleague, case_id, NoteRecorded(text="The gate was shut."))
    back = send(colleague, case_id, officer)
    weighed = weigh(back, look(officer, back))
    assert weighed.prospect.new == 2
    own = record_note(officer, case_id, NoteRecorded(text="Recorded meanwhile.")).head
    brought = add(officer, weighed)
    assert brought.new == 2 and own in brought.view.entries
    assert brought.view == fold(brought.view.entries) == officer.view(case_id)
    with pytest.raises(UserError) as refused:
        add(officer, weighed)
    assert refused.value.code == "nothing-new"


def test_checking_and_comparing_can_be_stopped_and_tell_how_far_they_are(
    officer: Session, case_id: UUID
) -> None:
    for number in range(2 * EVERY):
        record_note(officer, case_id, NoteRecorded(text=f"Note {number}."))
    told: list[float] = []

    def watch(done: float) -> bool:
        told.append(done)
        return len(told) < 3

    data = sealed(officer, case_id, officer)
    opened = inspect_with_own_key(officer, data)
    here = look(officer, opened)
    for work in (partial(inspect_with_own_key, officer, data), partial(weigh, opened, here)):
        told.clear()
        with pytest.raises(UserError) as stopped:
            work(watch)
        assert stopped.value.code == "stopped"
        assert told == sorted(told) and 0 <= told[0] < told[-1] < 1


def test_a_code_that_another_case_has_and_a_clock_that_is_ahead_are_told(
    officer: Session, case_id: UUID
) -> None:
    stranger = Author(now=officer.clock.now() + timedelta(days=400))
    stranger.open_case()  # LANTERN 4
    if all(row.code != "LANTERN 4" for row in list_cases(officer)):
        open_case(officer, "LANTERN 4", {})
    seen = prospect(officer, bundle_of(stranger.entries, stranger, [stranger]))
    assert seen.code_taken and seen.ahead == 1 and not seen.pack_here


def test_a_case_whose_guidance_is_not_here_reads_and_can_adopt_what_is(
    officer: Session, colleague: Session
) -> None:
    bundled = officer.current_pack
    follow(officer, small_pack())
    case_id = open_case(officer, suggest_code(officer), {}).case_id
    officer.current_pack = bundled
    opened = send(officer, case_id, colleague)
    assert not prospect(colleague, opened).pack_here
    bring_in(colleague, opened)
    shown = read_journey(colleague, case_id)
    assert shown.pack == colleague.pack and shown.stands_in
    assert case_id in {row.case_id for row in list_cases(colleague)}
    first_things(colleague)
    record_note(colleague, case_id, NoteRecorded(text="Read."))
    prompt = _a_text_prompt(colleague)
    with pytest.raises(EnvironmentFault) as missing:
        record_answer(colleague, case_id, prompt, Outcome.ANSWERED, text="x")
    assert missing.value.code == "pack-missing"
    offered = adoption(colleague, case_id)
    assert offered is not None and adopt(colleague, offered).pack == colleague.current_pack
    record_answer(colleague, case_id, prompt, Outcome.ANSWERED, text="x")
    assert not read_journey(colleague, case_id).stands_in
    assert not any(isinstance(e.payload, FactsChanged) for e in colleague.view(case_id).entries)


def _key(session: Session) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(session.vault.signing.to_raw())


def _a_text_prompt(session: Session) -> str:
    prompts = (prompt for stage in session.pack.stages for prompt in stage.prompts)
    return next(prompt.id for prompt in prompts if prompt.answer.kind == "text")
